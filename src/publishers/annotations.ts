import type { Finding, Review } from '../engine/model.js'
import type { CheckAnnotation, Runner } from './port.js'
import { worstFirst } from './publication.js'
import { cut, visible } from './foreignText.js'

/** One per finding and per unread file, worst first. Plain text: annotations are not Markdown. */
export function annotationsOf(review: Review): readonly CheckAnnotation[] {
  const findings = worstFirst(review).flatMap(({ connection }) =>
    connection.findings.map((finding): CheckAnnotation => {
      const { startLine, endLine, startColumn, endColumn } = finding
      return {
        path: connection.path,
        startLine,
        endLine,
        ...(startLine === endLine ? { startColumn, endColumn: Math.max(startColumn, endColumn - 1) } : {}),
        level: connection.graded ? LEVEL[finding.severity] : 'notice',
        title: `${connection.grade === null ? '' : `${connection.grade} · `}${finding.ruleId}`,
        message: cut(visible(withoutMarkup(finding)), 3900),
      }
    }),
  )
  const unread = review.report.unread
    .filter(({ path }) => !path.startsWith('('))
    .map(({ path, reason }): CheckAnnotation => {
      const message = cut(visible(`This file could not be judged: ${reason}.`), 3900)
      return { path, startLine: 1, endLine: 1, level: 'failure', title: 'Not read', message }
    })
  return [...findings, ...unread].sort((one, other) => RANK[one.level] - RANK[other.level])
}

/** As workflow commands, where the token may write nothing. The runner shows ten of a level and drops the others in silence. */
export function publishAnnotations(runner: Runner, review: Review): void {
  const all = annotationsOf(review)
  for (const level of ['failure', 'warning', 'notice'] as const) {
    const ofLevel = all.filter((annotation) => annotation.level === level)
    const last = ofLevel[PER_LEVEL - 1]
    const shown = ofLevel.length > PER_LEVEL ? ofLevel.slice(0, PER_LEVEL - 1) : ofLevel
    for (const annotation of shown) runner.annotate(annotation)
    if (shown.length < ofLevel.length && last !== undefined) {
      runner.annotate({ ...last, title: 'Database TLS', message: `${ofLevel.length - shown.length} more; the job summary lists them all.` })
    }
  }
}

const PER_LEVEL = 10
const LEVEL: Readonly<Record<Finding['severity'], CheckAnnotation['level']>> = {
  critical: 'failure',
  high: 'failure',
  medium: 'warning',
  low: 'notice',
}
const RANK = { failure: 0, warning: 1, notice: 2 } as const

function withoutMarkup({ message }: Finding): string {
  return message.replaceAll('`', '')
}
