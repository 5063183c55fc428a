/** The narrow interfaces through which publishers touch the world. Real ones live in io/, in-memory ones in tests. */
import type { Result } from '../engine/result.js'

/** Why a write was refused. `forbidden` (403, 404): the token is read-only; not an error. Never holds a response body. */
export interface Refusal {
  readonly kind: 'forbidden' | 'invalid' | 'failed'
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
  /** null: outdated. */
  readonly line: number | null
  readonly hasReplies: boolean
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
  readonly conclusion: 'success' | 'failure' | 'action_required'
  readonly title: string
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
}

export interface Forge {
  /** Re-reads the pull request's head; true when it is no longer the one that was judged. */
  headMoved(): Promise<Result<boolean, Refusal>>
  ownComments(): Promise<Result<readonly OwnComment[], Refusal>>
  createReview(body: string, comments: readonly ReviewComment[]): Promise<Result<void, Refusal>>
  updateComment(id: number, body: string): Promise<Result<void, Refusal>>
  deleteComment(id: number): Promise<Result<void, Refusal>>
  createCheckRun(run: CheckRun): Promise<Result<{ readonly url: string | null }, Refusal>>
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
