import { type Wanted } from './commentText.js'
import { isOurComment, readMarker } from './marker.js'
import { plain } from './markdown.js'
import type { Forge, Refusal, ReviewComment } from './port.js'
import { countOf } from './publication.js'

export interface Post {
  readonly wanted: Wanted
  readonly comment: ReviewComment
}

export interface Sent {
  readonly unplaced: readonly Wanted[]
  readonly troubles: readonly Refusal[]
}

/**
 * A review for every 30 comments. A review is all or nothing, and GitHub does not say which comment it refuses: a refused one is sent again in
 * halves. After a 502 or a time-out it may stand there all the same: it is looked for, and only what is not there is sent again, once.
 */
export async function postReviews(forge: Forge, posts: readonly Post[], checkName: string, body: string): Promise<Sent> {
  const unplaced: Wanted[] = []
  const troubles: Refusal[] = []
  let requests = 0
  let isOver = false
  let isFirst = true
  let isChecked = false

  async function send(some: readonly Post[], repeated = false): Promise<void> {
    if (some.length === 0) return
    const refusal = isOver ? null : requests >= MAX_REQUESTS ? TOO_MANY : await sent(some, repeated)
    if (refusal === undefined) return
    unplaced.push(...some.map(({ wanted }) => wanted))
    if (refusal !== null) troubles.push(refusal)
  }

  /** undefined: done, or dealt with in parts. */
  async function sent(some: readonly Post[], repeated: boolean): Promise<Refusal | undefined> {
    requests++
    const answer = await forge.createReview(isFirst ? body : `${plain(checkName)}, continued: ${countOf(some.length, 'comment')}.`, some.map(({ comment }) => comment))
    if (answer.ok) isFirst = false
    if (answer.ok) return undefined
    if (answer.error.kind === 'invalid') {
      if (await headMoved()) return HEAD_MOVED
      if (some.length === 1) return answer.error
      const half = Math.ceil(some.length / 2)
      await send(some.slice(0, half))
      await send(some.slice(half))
      return undefined
    }
    if (answer.error.kind !== 'failed') isOver = true
    const missing = isOver || repeated ? null : await notWritten(some)
    if (missing === null) return answer.error
    if (missing.length < some.length) isFirst = false
    await send(missing, true)
    return undefined
  }

  /** Looked up once, at the first refusal: a line that is not in the diff may be a line of another head. */
  async function headMoved(): Promise<boolean> {
    if (isChecked) return false
    isChecked = true
    const moved = await forge.headMoved()
    isOver ||= moved.ok && moved.value
    return isOver
  }

  /** null: not known. */
  async function notWritten(some: readonly Post[]): Promise<readonly Post[] | null> {
    await forge.settle()
    const own = await forge.ownComments()
    if (!own.ok) return null
    const bodies = own.value.filter((comment) => isOurComment(comment.body, checkName) && comment.line !== null).map((comment) => readMarker(comment.body, checkName))
    return some.filter(({ wanted }) => !bodies.some(({ fingerprints }) => fingerprints.some((fingerprint) => wanted.fingerprints.includes(fingerprint))))
  }

  for (let at = 0; at < posts.length; at += PER_REVIEW) await send(posts.slice(at, at + PER_REVIEW))
  return { unplaced, troubles }
}

export const HEAD_MOVED: Refusal = { kind: 'failed', reason: 'the head of the pull request moved: no comments, the run for the new head writes them' }
const TOO_MANY: Refusal = { kind: 'failed', reason: 'GitHub refused too many comments: the others are in the job summary only' }

// More comments in one review make GitHub time out or take it for abuse.
const PER_REVIEW = 30
/** Enough to find one bad line in each of three full reviews. GitHub takes 80 writes a minute. */
const MAX_REQUESTS = 40
