/** What a run judges: exactly one head, never "the newest". */
import type { Listing } from './row.js'

export interface Repository {
  readonly owner: string
  readonly repo: string
}

export type Subject = PullRequest | Comparison | Snapshot

export interface PullRequest {
  readonly kind: 'pull request'
  /** The base repository: the one that the pull request belongs to. */
  readonly repository: Repository
  /** null: deleted. */
  readonly headRepository: Repository | null
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  /** null: the payload does not say. */
  readonly changedFiles: number | null
  readonly reviewComments: number | null
}

/** Two commits without a pull request: a push, a merge group. */
export interface Comparison {
  readonly kind: 'comparison'
  readonly repository: Repository
  readonly headSha: string
  /** The merge base, which GitHub's diff is made against. */
  readonly baseSha: string
  /** Found together with the merge base. */
  readonly listing: Listing
}

/** Every file of one commit. */
export interface Snapshot {
  readonly kind: 'snapshot'
  readonly repository: Repository
  readonly headSha: string
}

/** Where the configuration is read: a change must not choose its own judge; an audit has nothing else. */
export function policyRevision(subject: Subject): string {
  return subject.kind === 'snapshot' ? subject.headSha : subject.baseSha
}

/** How the report names what is no file. */
export const WHOLE = { 'pull request': '(pull request)', comparison: '(comparison)', snapshot: '(repository)' } as const
