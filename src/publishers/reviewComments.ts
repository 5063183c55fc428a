import type { Result } from '../engine/result.js'
import type { Review } from '../engine/model.js'
import { closedBody, newComment, type Fate } from './commentText.js'
import { code, fit } from './markdown.js'
import { overview, titleOf } from './overview.js'
import type { Forge, Refusal, Thread } from './port.js'
import { HEAD_MOVED, postReviews } from './postReviews.js'
import { countOf, type Publication, type Shown } from './publication.js'
import { type Plan, reconcile, wantedOf } from './reconcile.js'

export { isOurComment } from './marker.js'

export interface Posted {
  /** Connections that should have a comment and have none. */
  readonly unplaced: readonly Shown[]
  readonly comments: number
  readonly troubles: readonly Refusal[]
}

/**
 * One comment per connection on its lines; none twice, however often the change is pushed. `standing`: how many review comments the pull
 * request has; null: not known.
 */
export async function publishReviewComments(forge: Forge, review: Review, publication: Publication, standing: number | null): Promise<Posted> {
  const { wanted, unanchored } = wantedOf(review)
  const writer = createWriter()
  const answer = (unplaced: readonly Shown[], comments = 0): Posted => ({ unplaced, comments, troubles: writer.troubles })
  const none = [...wanted.map(({ shown }) => shown), ...unanchored]
  if (wanted.length === 0 && standing === 0) return answer(unanchored)
  const own = standing === 0 ? [] : writer.note(await forge.ownComments())
  // Without knowing what stands there, posting could double every comment.
  if (own === null) return answer(none)

  const plan = reconcile(own, wanted, review, publication)
  if (plan.fresh.length + plan.renewed.length + plan.closed.length + plan.surplus.length === 0) return answer(unanchored)
  const fresh = plan.fresh.map(({ shown }) => shown)
  const moved = writer.note(await forge.headMoved())
  if (moved !== false) {
    if (moved) writer.troubles.push(HEAD_MOVED)
    return answer([...fresh, ...unanchored])
  }
  for (const { comment, body } of plan.renewed.slice(0, MAX_EDITS)) await writer.write(() => forge.updateComment(comment.id, body))
  for (const { id } of plan.surplus.slice(0, MAX_EDITS)) await writer.write(() => forge.deleteComment(id))
  // What was not read may still hold the finding.
  if (review.report.unread.length === 0) await close(forge, writer, plan.closed.slice(0, MAX_EDITS), publication)

  const posts = plan.fresh.slice(0, MAX_COMMENTS).map((one) => ({ wanted: one, comment: newComment(one, publication) }))
  const sent = writer.isReadOnly() ? { unplaced: plan.fresh, troubles: [] } : await postReviews(forge, posts, publication.checkName, reviewBody(review, publication, plan, unanchored))
  const missing = new Set([...sent.unplaced, ...plan.fresh.slice(MAX_COMMENTS)])
  for (const { comment, wanted: one, fate } of plan.outdated.slice(0, MAX_EDITS)) {
    if (missing.has(one)) continue
    await writer.write(() => (comment.hasReplies ? forge.updateComment(comment.id, closedBody(comment, fate, publication)) : forge.deleteComment(comment.id)))
  }
  writer.troubles.push(...sent.troubles)
  return answer([...[...missing].map(({ shown }) => shown), ...unanchored], plan.fresh.length - missing.size)
}

const MAX_COMMENTS = 90
/** Of each kind in one run; the next run goes on. */
const MAX_EDITS = 60
// GitHub refuses 65,536 characters.
const MAX_BODY = 60_000

/**
 * A conversation of ours does not wait for somebody once its finding is gone: it is resolved where GitHub lets this token do it. Where not
 * (that takes `contents: write`), a comment that nobody answered is deleted, and one that was answered says what became of it.
 */
async function close(forge: Forge, writer: Writer, closed: Plan['closed'], publication: Publication): Promise<void> {
  const isFixed = ({ fate }: { readonly fate: Fate }): boolean => fate === 'fixed'
  const asked = closed.some(isFixed) ? await forge.threads() : null
  const threads: ReadonlyMap<number, Thread> = asked?.ok === true ? asked.value : new Map()
  for (const { comment, fate } of closed) {
    const thread = threads.get(comment.id)
    const isSettled = thread?.isResolved === true || thread?.canResolve === true
    if (fate === 'fixed' && !comment.hasReplies && !isSettled) await writer.write(() => forge.deleteComment(comment.id))
    else if (await writer.write(() => forge.updateComment(comment.id, closedBody(comment, fate, publication)))) {
      if (fate === 'fixed' && thread?.canResolve === true && !thread.isResolved) await forge.resolveThread(thread.id)
    }
  }
}

function reviewBody(review: Review, publication: Publication, { fresh }: Plan, unanchored: readonly Shown[]): string {
  const outside = unanchored.slice(0, 30).map(({ connection }) => `- ${code(`${connection.path}:${connection.startLine}`)}`)
  const blocks = [
    `**${titleOf(review)}**`,
    ...overview(review, publication),
    ...(fresh.length > MAX_COMMENTS ? [`${MAX_COMMENTS} of ${countOf(fresh.length, 'connection')} have a comment; the job summary has them all.`] : []),
    ...(outside.length === 0 ? [] : [`**Changed by an edit elsewhere; their own lines are not in the diff**\n${outside.join('\n')}`]),
  ]
  return fit(blocks, MAX_BODY, () => 'The rest is in the job summary.')
}

interface Writer {
  readonly troubles: Refusal[]
  /** The value, or null with the reason kept. */
  note<T>(result: Result<T, Refusal>): T | null
  /** Done? Once the token turns out to be read-only nothing more is tried. A comment that somebody deleted meanwhile is no trouble. */
  write(work: () => Promise<Result<void, Refusal>>): Promise<boolean>
  isReadOnly(): boolean
}

function createWriter(): Writer {
  const troubles: Refusal[] = []
  const isReadOnly = (): boolean => troubles.some(({ kind }) => kind === 'forbidden')
  return {
    troubles,
    note(result) {
      if (!result.ok) troubles.push(result.error)
      return result.ok ? result.value : null
    },
    async write(work) {
      if (isReadOnly()) return false
      const result = await work()
      if (!result.ok && result.error.kind !== 'gone') troubles.push(result.error)
      return result.ok
    },
    isReadOnly,
  }
}
