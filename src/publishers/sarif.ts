/**
 * The report as SARIF 2.1.0, for code scanning. What GitHub asks for beyond the standard:
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
import type { ConnectionDetail, Finding, ReportedConnection, Review, Rule, Severity } from '../engine/model.js'
import { cut, visible } from './foreignText.js'
import { link } from './markdown.js'
import { worstFirst, type Publication } from './publication.js'

/** GitHub keeps the first 5,000 results of a run. */
const MOST_RESULTS = 5000
/** GitHub refuses longer descriptions. */
const DESCRIPTION = 1024

/** One run, as JSON text. Worst results first, so that what GitHub cuts off is the least. Holds no line of source. */
export function renderSarif(review: Review, rules: readonly Rule[], { checkName, rulePage }: Pick<Publication, 'checkName' | 'rulePage'>): string {
  const { tool, unread } = review.report
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]))
  const results = worstFirst(review).flatMap(({ connection, detail }) => connection.findings.map((finding) => toResult(finding, connection, detail, indexOf)))
  const left = results.length - MOST_RESULTS
  const notifications = [
    ...unread.map(({ path, reason }) => notification('error', `${clean(path)} was not read: ${clean(reason)}`)),
    ...(left > 0 ? [notification('warning', `${left} more findings are only in the JSON report`)] : []),
  ]
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, version: tool.version, rules: rules.map((rule) => toDescriptor(rule, rulePage(rule.id))) } },
        // The category: two jobs of one repository replace only their own alerts.
        automationDetails: { id: `${tool.name}/${clean(checkName)}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: unread.length === 0, toolExecutionNotifications: notifications }],
        results: results.slice(0, MOST_RESULTS),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function toDescriptor(rule: Rule, page: string | null): object {
  const { id, title, severity, rationale, references, costs } = rule
  return {
    id,
    shortDescription: { text: cut(title, DESCRIPTION) },
    fullDescription: { text: cut(rationale, DESCRIPTION) },
    help: { text: `${rationale} ${costs}`, markdown: `${rationale}\n\n${costs}${page === null ? '' : `\n\n${link('Examples, references and how to switch the rule off', page)}`}` },
    ...(page === null ? {} : { helpUri: page }),
    defaultConfiguration: { level: levelOf(severity) },
    properties: {
      precision: 'high',
      'security-severity': securitySeverity[severity],
      tags: ['security', ...references.cwe.map((cwe) => `external/cwe/${cwe.toLowerCase()}`), ...references.owaspApi.map((owasp) => `owasp-${owasp.toLowerCase().replace(':', '-')}`)],
    },
  }
}

/** Above 9.0 is critical to GitHub, from 7.0 high, from 4.0 medium, below that low. */
const securitySeverity: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' }

function toResult(finding: Finding, connection: ReportedConnection, detail: ConnectionDetail, indexOf: ReadonlyMap<string, number>): object {
  const index = indexOf.get(finding.ruleId)
  return {
    ruleId: finding.ruleId,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: detail.advised ? 'note' : levelOf(finding.severity),
    message: { text: visible(cut(finding.message, 2000)) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(connection.path), uriBaseId: '%SRCROOT%' }, region: regionOf(finding, detail.anchor) } }],
    partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:1` },
    properties: { posture: connection.posture, driver: connection.driver.id, certainty: connection.driver.certainty, grade: connection.grade ?? 'none' },
  }
}

function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'low' ? 'note' : severity === 'medium' ? 'warning' : 'error'
}

/** A pull request shows an alert only when all of its lines are in the diff, so the region is cut to the lines that can be commented on. */
function regionOf(finding: Finding, anchor: ConnectionDetail['anchor']): object {
  const { startLine, startColumn, endLine, endColumn } = finding
  if (anchor === null || (startLine >= anchor.startLine && endLine <= anchor.endLine)) return { startLine, startColumn, endLine, endColumn }
  const from = Math.min(Math.max(startLine, anchor.startLine), anchor.endLine)
  return { startLine: from, endLine: Math.max(from, Math.min(endLine, anchor.endLine)) }
}

/** RFC 3986: relative, every segment percent-encoded; a lone surrogate cannot be encoded and is replaced. */
function uriOf(path: string): string {
  return path.replace(/\p{Cs}/gu, '\uFFFD').split('/').map(encodeURIComponent).join('/')
}

function notification(level: 'error' | 'warning', text: string): object {
  return { level, message: { text } }
}

function clean(text: string): string {
  return visible(cut(text, 300))
}
