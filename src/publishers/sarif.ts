/**
 * The report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning and for viewers. What GitHub asks for beyond the standard:
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
import type { Review, Rule } from '../engine/model.js'
import { cut, visible } from './foreignText.js'
import { code } from './markdown.js'
import { countOf, worstFirst } from './publication.js'
import { clean, physicalLocation } from './sarif/place.js'
import { resultOf, suppressedResult } from './sarif/result.js'
import { descriptorOf } from './sarif/rule.js'

export interface SarifOptions {
  /** Two jobs with different names replace only their own alerts; '': no name. */
  readonly checkName: string
  /** The page of a rule; null: not known. */
  readonly rulePage: (ruleId: string) => string | null
  /**
   * Findings that an ignore, the configuration or the baseline suppresses, as the standard writes them. GitHub's code scanning takes no notice of
   * `suppressions` and would open an alert for each (github/codeql-action#1230), so they stay out of what is made for it.
   */
  readonly withSuppressed: boolean
}

/** One run, as JSON text. Worst results first, so that what GitHub cuts off is the least. Holds no line of source. */
export function renderSarif(review: Review, rules: readonly Rule[], { checkName, rulePage, withSuppressed }: SarifOptions): string {
  const { tool, unread, verdict, grade, score, suppressed } = review.report
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]))
  const results = worstFirst(review).flatMap((shown) => shown.connection.findings.map((finding, index) => resultOf(finding, shown, index, indexOf)))
  const silent = withSuppressed ? suppressed.flatMap((entry, index) => suppressedResult(entry, review.suppressedDetails[index], indexOf)) : []
  const left = results.length + silent.length - MOST_RESULTS
  const notifications = [
    ...unread.map(({ path, reason }) => notification('error', `${code(path)} was not read: ${clean(reason)}`, path, null)),
    ...review.notices.map(({ path, line, message }) => notification('warning', clean(message), path, line)),
    ...(left > 0 ? [notification('warning', `${countOf(left, 'more finding')} only in the other reports`, null, null)] : []),
  ]
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, version: tool.version, semanticVersion: tool.version, rules: rules.map((rule) => descriptorOf(rule, severityOf(review, rule), rulePage(rule.id))) } },
        automationDetails: { id: checkName === '' ? `${tool.name}/` : `${tool.name}/${visible(cut(checkName, 200))}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [{ executionSuccessful: unread.length === 0, toolExecutionNotifications: notifications.slice(0, MOST_NOTIFICATIONS) }],
        results: [...results, ...silent].slice(0, MOST_RESULTS),
        properties: { verdict, grade: grade ?? 'none', score: score ?? -1 },
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** GitHub keeps the first 5,000 results of a run. */
const MOST_RESULTS = 5000
const MOST_NOTIFICATIONS = 1000

/** As the configuration has it: all findings of a rule share it. */
function severityOf({ report, suppressedDetails }: Review, { id, severity }: Rule): Rule['severity'] {
  for (const { findings } of report.connections) for (const finding of findings) if (finding.ruleId === id) return finding.severity
  const index = report.suppressed.findIndex(({ ruleId }) => ruleId === id)
  return suppressedDetails[index]?.severity ?? severity
}

function notification(level: 'error' | 'warning', text: string, path: string | null, line: number | null): object {
  // What no file of the repository is named by stands in brackets: `(the list of changed files)`.
  const locations = path === null || path.startsWith('(') ? {} : { locations: [physicalLocation(path, line === null ? null : { startLine: line })] }
  return { level, message: { text }, ...locations }
}
