/** The narrow interfaces through which publishers touch the world. Real ones live in io/, in-memory ones in tests. */
import type { Result } from '../engine/result.js'

/**
 * Why a write was refused. `forbidden` (403, 404): the token is read-only; not an error. `gone`: what should be changed is not there any more.
 * Never holds a response body.
 */
export interface Refusal {
  readonly kind: 'forbidden' | 'invalid' | 'gone' | 'failed'
  /** One sanitised line: status and what was tried. */
  readonly reason: string
}

export interface ReviewComment {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly body: string
}

/** A comment of ours (marker and author checked) that stands on the pull request. */
export interface OwnComment {
  readonly id: number
  readonly path: string
  readonly body: string
  /** Of the newest head; equal to `line` for one line. */
  readonly startLine: number | null
  /** null: outdated. */
  readonly line: number | null
  readonly hasReplies: boolean
}

/** The conversation that begins with a comment of ours. */
export interface Thread {
  readonly id: string
  readonly isResolved: boolean
  /** GitHub's own answer, for the token at hand. */
  readonly canResolve: boolean
}

export interface CheckAnnotation {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  /** Only when start and end line are the same. 1-based, end inclusive as the Checks API counts. */
  readonly startColumn?: number
  readonly endColumn?: number
  readonly level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

export interface CheckRun {
  readonly name: string
  /** Tells this run's check run from others of its name when the answer to the writing was lost; null: not known. */
  readonly externalId: string | null
  /** Of earlier attempts of the same job: the newest of this name is left as it is when it says exactly the same. */
  readonly formerIds: readonly string[]
  readonly detailsUrl: string | null
  readonly conclusion: 'success' | 'failure' | 'action_required'
  readonly title: string
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
}

export interface WrittenCheckRun {
  readonly url: string | null
  /** Why some of the annotations are missing; null: none is. */
  readonly trouble: string | null
}

export interface Forge {
  /** Re-reads the pull request's head; true when it is no longer the one that was judged. */
  headMoved(): Promise<Result<boolean, Refusal>>
  ownComments(): Promise<Result<readonly OwnComment[], Refusal>>
  createReview(body: string, comments: readonly ReviewComment[]): Promise<Result<void, Refusal>>
  updateComment(id: number, body: string): Promise<Result<void, Refusal>>
  deleteComment(id: number): Promise<Result<void, Refusal>>
  /** By the id of their first comment. One request; refused where there is no GraphQL or the token may not ask. */
  threads(): Promise<Result<ReadonlyMap<number, Thread>, Refusal>>
  resolveThread(id: string): Promise<Result<void, Refusal>>
  /** Not written when it stands there already; sent anew only when the first one is surely not there. */
  createCheckRun(run: CheckRun): Promise<Result<WrittenCheckRun, Refusal>>
  /** Waits until a write whose answer was lost would be visible. */
  settle(): Promise<void>
}

/** The runner's side: workflow-command annotations, job summary, outputs, report files. */
export interface Runner {
  annotate(annotation: CheckAnnotation): void
  /** One line of log, sanitised. */
  log(line: string): void
  appendSummary(markdown: string): Promise<Result<void, Refusal>>
  setOutput(name: string, value: string): void
  writeFile(path: string, content: string): Promise<Result<string, Refusal>>
}
