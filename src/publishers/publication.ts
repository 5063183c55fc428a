import type { ConnectionDetail, ReportedConnection, Review } from '../engine/model.js'

/** What publishers know besides the review. */
export interface Publication {
  /** Tells two jobs of one repository apart, in the check run's name and in the marker of our comments. */
  readonly checkName: string
  readonly headSha: string
  /** The workflow run; null: not known. */
  readonly runUrl: string | null
  /** The page of a rule; null: not known. */
  readonly rulePage: (ruleId: string) => string | null
  readonly suggestions: boolean
  /** Where the change comes from: forks and Dependabot get a read-only token. */
  readonly origin: 'repository' | 'fork' | 'dependabot'
  /** The job's id in its workflow, which is its check's name when it has no other; null: not known. */
  readonly job: string | null
  /** Tells this attempt of this job from all others; null: not known. */
  readonly attempt: string | null
  /** The same of its earlier attempts. */
  readonly formerAttempts: readonly string[]
}

export interface Shown {
  readonly connection: ReportedConnection
  readonly detail: ConnectionDetail
}

/** Every connection with its detail, worst first: graded by score, then what has findings, then the rest. */
export function worstFirst({ report, details }: Review): readonly Shown[] {
  return report.connections
    .flatMap((connection, index) => {
      const detail = details[index]
      return detail === undefined ? [] : [{ connection, detail }]
    })
    .sort(({ connection: one }, { connection: other }) => rank(one) - rank(other) || compare(one.path, other.path) || one.startLine - other.startLine)
}

function rank({ graded, score, findings }: ReportedConnection): number {
  if (graded && score !== null) return score
  return findings.length > 0 ? 200 : 300
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** `1 file`, `2 files`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
