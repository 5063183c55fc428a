import type { ReportedConnection, Review } from '../engine/model.js'
import { code, link, plain, table } from './markdown.js'
import { countOf, type Publication, type Shown, worstFirst } from './publication.js'

/** `F · 1 insecure database connection`; what the change itself ignores is not left to the small print. Our own words only. */
export function titleOf(review: Review): string {
  const added = review.newIgnores.length
  return `${gradeTitle(review)}${added === 0 ? '' : `, ${countOf(added, 'finding')} ignored by this change`}`
}

/** Blocks of Markdown in the order in which they are read: what the change itself ignores leads. `most`: entries of one list. */
export function overview(review: Review, publication: Publication, most = MAX_ROWS): readonly string[] {
  return [...leadOf(review, most), ...bodyOf(review, most), ...(publication.runUrl === null ? [] : [link('Workflow run', publication.runUrl)])]
}

/** What must not be overlooked: ignores that the change itself adds. One block or none. */
export function leadOf({ newIgnores }: Review, most = MAX_ROWS): readonly string[] {
  return list(`New in this change: ${countOf(newIgnores.length, 'ignored finding')}`, newIgnores.map(ignored), most)
}

/** The verdict, the table, what was not read, what was ignored. */
export function bodyOf(review: Review, most = MAX_ROWS): readonly string[] {
  const { report, newIgnores, notices } = review
  return [
    `**${VERDICT[report.verdict]}**: ${plain(review.verdictBecause)}.`,
    ...(report.connections.length === 0 ? [] : [connectionTable(worstFirst(review), most)]),
    ...list('Not read; what they hold is not known', report.unread.map(({ path, reason }) => `- ${code(path)}: ${plain(reason)}`), most),
    ...list('Ignored', report.suppressed.filter((entry) => !newIgnores.includes(entry)).map(ignored), most),
    ...list('Notes', notices.map(({ path, line, message }) => `- ${code(`${path}:${line}`)}: ${plain(message)}`), most),
  ]
}

/** `A → F`, or one of them when there is no other. */
export function change(before: string | null, after: string | null): string {
  const now = after ?? 'not graded'
  return before === null || before === after ? now : `${before} → ${now}`
}

function gradeTitle({ mode, report }: Review): string {
  const graded = report.connections.filter((connection) => connection.graded)
  if (report.verdict === 'incomplete') return `Incomplete · ${countOf(report.unread.length, 'file')} could not be read`
  if (report.connections.length === 0) return `No database connections ${mode === 'audit' ? 'found' : 'changed'}`
  if (report.grade === null) return `${countOf(report.connections.length, 'database connection')}, none graded`
  const insecure = graded.filter((connection) => connection.grade !== null && INSECURE.includes(connection.grade)).length
  if (insecure > 0) return `${report.grade} · ${countOf(insecure, 'insecure database connection')}`
  const connections = countOf(graded.length, 'database connection')
  const isVerified = graded.every((connection) => connection.posture === 'verify-full')
  if (isVerified) return `${report.grade} · ${connections}, ${graded.length === 1 ? '' : 'all '}verified`
  return `${report.grade} · ${connections}, ${countOf(graded.reduce((sum, { findings }) => sum + findings.length, 0), 'finding')}`
}

const INSECURE: readonly string[] = ['D', 'E', 'F']
const VERDICT = { pass: 'Passed', fail: 'Failed', incomplete: 'Incomplete' } as const
const MAX_ROWS = 100

function connectionTable(shown: readonly Shown[], most: number): string {
  const rows = shown.slice(0, most).map(({ connection, detail }) => [
    change(connection.before?.grade ?? null, gradeText(connection, detail.advised)),
    change(connection.before?.posture ?? null, connection.posture),
    code(`${connection.path}:${connection.startLine}`),
    code(connection.endpoint),
    `${plain(detail.driverTitle)} (${connection.driver.certainty})`,
    connection.findings.map(({ ruleId }) => code(ruleId)).join(', '),
  ])
  const more = shown.length > most ? `\n\n${shown.length - most} more are not shown.` : ''
  return table(['Grade', 'On the wire', 'Where', 'Connection', 'Driver', 'Findings'], rows) + more
}

function gradeText({ graded, grade, change: kind }: ReportedConnection, advised: boolean): string {
  if (graded && grade !== null) return grade
  return kind === 'moved' ? 'moved' : advised ? 'notice only' : 'not graded'
}

function ignored({ path, line, ruleId, reason, by }: Review['newIgnores'][number]): string {
  return `- ${code(`${path}:${line}`)} ${code(ruleId)} by ${by}${reason === null ? '' : `: ${code(reason)}`}`
}

function list(heading: string, lines: readonly string[], most: number): readonly string[] {
  if (lines.length === 0) return []
  const rest = lines.length > most ? `\n- ${lines.length - most} more` : ''
  return [`**${heading}**\n${lines.slice(0, most).join('\n')}${rest}`]
}
