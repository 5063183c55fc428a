/** The report for people at a terminal. */
import { concernsTls } from './concernsTls.js'
import type { ConnectionDetail, Finding, ReportedConnection, Review, Suppressed } from '../engine/model.js'
import { cut, visible } from './foreignText.js'
import { badge, painter, severityStyle, type Painter } from './paint.js'
import { countOf } from './publication.js'
import { codeFrame, widthOf, wrap } from './terminalText.js'

export interface TerminalOptions {
  readonly colour: boolean
  /** null: no terminal; lines of code are shown whole. */
  readonly columns: number | null
  /** Only what is wrong: connections with findings, what was not read, the verdict when it is no pass. */
  readonly quiet: boolean
}

export function renderTerminal(review: Review, options: TerminalOptions): string {
  const { report, details, newIgnores, notices } = review
  const show: Show = { ...options, paint: painter(options.colour), prose: Math.min(110, Math.max(40, (options.columns ?? 100) - MARGIN.length)) }
  const shown = report.connections.flatMap((connection, index) => {
    const detail = details[index]
    return detail === undefined || (options.quiet && connection.findings.length === 0) ? [] : [connectionBlock(connection, detail, show)]
  })
  const older = report.suppressed.filter((entry) => !newIgnores.includes(entry))
  const blocks = [
    ...listBlock(`New in this change: ${countOf(newIgnores.length, 'ignored finding')}`, newIgnores.map(suppressedLine), show),
    ...shown,
    ...listBlock('Not read; what these hold is not known', report.unread.map(({ path, reason }) => [path, reason]), show),
    ...(options.quiet ? [] : listBlock('Ignored', older.map(suppressedLine), show)),
    ...listBlock('Remarks', notices.map(({ path, line, message }) => [`${path}:${line}`, message]), show),
    ...(options.quiet && report.verdict === 'pass' ? [] : [summaryLine(review, show)]),
  ]
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

interface Show extends TerminalOptions {
  readonly paint: Painter
  /** Columns of running text. */
  readonly prose: number
}

const MARGIN = '    '

function connectionBlock(connection: ReportedConnection, detail: ConnectionDetail, show: Show): string {
  const { path, startLine, startColumn, endpoint, findings, because } = connection
  const { paint, colour } = show
  const head = [
    `${badge(colour, connection.grade)} ${paint('bold', `${visible(path)}:${startLine}:${startColumn}`)}  ${visible(cut(endpoint, 300))}`,
    MARGIN + standing(connection, detail, show),
  ]
  if (connection.change === 'moved') return head.join('\n')
  const frame = detail.frame.length === 0 ? [] : ['', ...codeFrame(detail.frame, show.columns === null ? null : show.columns - MARGIN.length, paint).map((line) => MARGIN + line), '']
  // A finding about the posture says it already.
  const isSaid = findings.some(({ message }) => message.includes(because.replace(/[.]$/, '')))
  const why = isSaid ? [] : [...wrap(sentence(because), show.prose, colour, paint).map((line) => MARGIN + line), '']
  const parts = [...head, ...frame, ...why]
  if (findings.length === 0) return parts.join('\n').trimEnd()
  return [...parts, ...findings.flatMap((finding) => findingLines(finding, show)), ...referenceLines(findings, show), ...(concernsTls(findings) ? ['', ...remedyLines(detail, show)] : [])].join('\n')
}

/** `cleartext, was verify-full · 10 of 100, was 92 (A) · psycopg2 (inferred)`. */
function standing({ posture, before, score, graded, change, driver, context, locality }: ReportedConnection, { advised, driverTitle }: ConnectionDetail, { paint }: Show): string {
  const former = before !== null && before.posture !== posture ? `, was ${before.posture}` : ''
  const formerScore = change !== 'moved' && before !== null && before.score !== null && before.score !== score ? `, was ${before.score}${before.grade === null ? '' : ` (${before.grade})`}` : ''
  const ungraded = change === 'moved' ? 'only moved' : advised ? `advice only (${context === 'code' || context === 'config' ? 'by profile or Compose file' : context})` : locality === 'local' || posture === 'local' ? 'local, not graded' : 'not graded'
  const standingScore = graded && score !== null ? `${score} of 100` : ungraded
  const parts = [paint('bold', posture) + former, standingScore + formerScore, `${visible(driverTitle)} (${driver.certainty})`]
  return parts.join(paint('dim', ' · '))
}

function findingLines({ severity, ruleId, message }: Finding, { paint, prose, colour }: Show): readonly string[] {
  const head = `${MARGIN}${paint(severityStyle[severity], severity.padEnd(8))}  ${paint('bold', visible(ruleId))}`
  return [head, ...wrap(message, prose - 10, colour, paint).map((line) => `${MARGIN}${' '.repeat(10)}${line}`)]
}

/** Once per connection: "relevant to", since whether a requirement applies is for the reader to say. */
function referenceLines(findings: readonly Finding[], { paint, prose }: Show): readonly string[] {
  const names = findings.flatMap(({ cwe, owaspApi, asvs, pciDss }) => [
    ...cwe,
    ...owaspApi.map((id) => `OWASP ${id}`),
    ...asvs.map((id) => `ASVS ${id.replace(/^v?5\.0(?:\.0)?-/, '')}`),
    ...pciDss.map((id) => `PCI DSS ${id}`),
  ])
  const order = ['CWE', 'OWASP', 'ASVS', 'PCI']
  const rank = (name: string): number => order.findIndex((prefix) => name.startsWith(prefix))
  const unique = [...new Set(names)].sort((a, b) => rank(a) - rank(b)).map((name) => name.replaceAll(' ', '\u00a0'))
  if (unique.length === 0) return []
  const lines = wrap(`Relevant to ${unique.join(', ')}`, prose - 10, false, paint)
  return lines.map((line) => `${MARGIN}${' '.repeat(10)}${paint('dim', line.replaceAll('\u00a0', ' '))}`)
}

function remedyLines({ hardening: { advice, example } }: ConnectionDetail, { paint, prose, colour, columns }: Show): readonly string[] {
  const lines = wrap(advice, prose - 10, colour, paint)
  const code = example === null ? [] : example.split('\n').slice(0, 20).map((line) => visible(cut(line.replaceAll('\t', '    '), 600)))
  // Not broken by us, so that it can be copied whole; further left where that makes it fit.
  const margin = columns !== null && code.some((line) => widthOf(line) > columns - MARGIN.length - 10) ? MARGIN : `${MARGIN}${' '.repeat(10)}`
  return [...lines.map((line, index) => `${MARGIN}${index === 0 ? paint('green', 'fix'.padEnd(10)) : ' '.repeat(10)}${line}`), ...code.map((line) => margin + paint('green', line))]
}

function suppressedLine({ path, line, ruleId, reason, by }: Suppressed): readonly [string, string] {
  return [`${path}:${line}`, `${ruleId}, by ${by}${reason === null ? '' : `: ${reason}`}`]
}

function listBlock(title: string, rows: readonly (readonly string[])[], { paint, prose, colour }: Show): readonly string[] {
  if (rows.length === 0) return []
  const lines = rows.map(([place = '', text = '']) => `${MARGIN}${visible(cut(place, 400))}  ${wrap(cut(text, 1000), prose * 100, colour, paint).join(' ')}`)
  return [[paint('bold', title), ...lines].join('\n')]
}

function summaryLine({ report, verdictBecause }: Review, { colour, paint }: Show): string {
  const { connections, findings, byGrade } = report.summary
  const grades = Object.entries(byGrade).filter(([, count]) => count > 0).sort(([one], [other]) => (one < other ? -1 : 1)).map(([grade, count]) => `${count} × ${grade}`)
  const word = { pass: paint('green', 'passed'), fail: paint('red', 'failed'), incomplete: paint('yellow', 'incomplete') }[report.verdict]
  const counts = [countOf(connections, 'connection'), ...(connections > 0 ? [countOf(findings, 'finding')] : []), ...(grades.length > 1 ? [grades.join(', ')] : [])]
  return `${badge(colour, report.grade)} ${paint('bold', word)}: ${wrap(verdictBecause, 10_000, colour, paint).join(' ')}${paint('dim', ` · ${counts.join(', ')}`)}`
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
