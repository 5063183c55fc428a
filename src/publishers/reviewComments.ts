import { createHash } from 'node:crypto'
import type { Result } from '../engine/result.js'
import type { Review, Suggestion } from '../engine/model.js'
import { connectionText } from './connectionText.js'
import { fit, fence, plain } from './markdown.js'
import { visibleLines } from './foreignText.js'
import { overview, titleOf } from './overview.js'
import type { Forge, OwnComment, Refusal, ReviewComment } from './port.js'
import { countOf, type Publication, type Shown, worstFirst } from './publication.js'

export interface Posted {
  /** Connections that should have a comment and have none. */
  readonly unplaced: readonly Shown[]
  readonly comments: number
  /** Sanitised lines for the log. */
  readonly troubles: readonly string[]
}

/** One comment per connection on its lines. `standing`: how many review comments the pull request has; null: not known. */
export async function publishReviewComments(
  forge: Forge,
  review: Review,
  publication: Publication,
  standing: number | null,
): Promise<Posted> {
  const troubles: string[] = []
  const note = <T>(result: Result<T, Refusal>): T | null => {
    if (!result.ok) troubles.push(result.error.reason)
    return result.ok ? result.value : null
  }
  const wanted = worstFirst(review).filter(deservesComment)
  if (wanted.length === 0 && standing === 0) return { unplaced: [], comments: 0, troubles }
  const own = standing === 0 ? [] : note(await forge.ownComments())
  // Without knowing what stands there, posting could double every comment.
  if (own === null) return { unplaced: wanted, comments: 0, troubles }

  const present = new Set(wanted.flatMap(fingerprints))
  const seen = new Set(own.filter(({ line }) => line !== null).flatMap(({ body }) => markedFingerprints(body, publication.checkName)))
  const fresh = wanted.filter((shown) => !fingerprints(shown).some((fingerprint) => seen.has(fingerprint)))
  const gone = own.filter(({ body }) => isOpen(body, publication.checkName, present))
  if (fresh.length === 0 && gone.length === 0) return { unplaced: [], comments: 0, troubles }

  const moved = note(await forge.headMoved())
  if (moved !== false) {
    if (moved) troubles.push('the head of the pull request moved: no comments, the run for the new head writes them')
    return { unplaced: fresh, comments: 0, troubles }
  }
  // What was not read may still hold the finding.
  const closable = review.report.unread.length === 0 ? gone : []
  for (const comment of closable) note(await forge.updateComment(comment.id, closing(comment, review, publication)))

  const posts = createPosts(forge, publication.checkName)
  const inline = fresh.slice(0, MAX_COMMENTS)
  const body = reviewBody(review, publication)
  for (let at = 0; at < inline.length; at += PER_REVIEW) {
    await posts.send(inline.slice(at, at + PER_REVIEW).map((shown) => ({ shown, comment: commentFor(shown, publication) })), body)
  }
  const unplaced = [...posts.unplaced, ...fresh.slice(MAX_COMMENTS)]
  const placed = fresh.filter((shown) => !unplaced.includes(shown))
  for (const comment of outdated(own, placed, publication.checkName)) note(await forge.deleteComment(comment.id))
  return { unplaced, comments: placed.length, troubles: [...troubles, ...new Set(posts.troubles)] }
}

/** Is this body a comment that this check wrote? The author is for the forge to check. */
export function isOurComment(body: string, checkName: string): boolean {
  return body.includes(markerStart(checkName))
}

// More comments in one review make GitHub time out or take it for abuse.
const PER_REVIEW = 30
const MAX_COMMENTS = 90
const MAX_REQUESTS = 16
// GitHub refuses 65,536 characters.
const MAX_BODY = 60_000

function deservesComment({ connection, detail }: Shown): boolean {
  const isChanged = connection.change === 'added' || connection.change === 'modified'
  return connection.graded && isChanged && connection.findings.length > 0 && detail.anchor !== null
}

function commentFor(shown: Shown, publication: Publication): ReviewComment {
  const anchor = shown.detail.anchor ?? { startLine: shown.connection.startLine, endLine: shown.connection.startLine }
  const suggestion = publication.suggestions ? suggestionFor(shown, anchor) : null
  const blocks = [...connectionText(shown, publication), ...(suggestion === null ? [] : [suggestionText(suggestion)])]
  const marker = `${markerStart(publication.checkName)}${fingerprints(shown).join(',')} -->`
  return {
    path: shown.connection.path,
    startLine: suggestion?.startLine ?? anchor.startLine,
    endLine: suggestion?.endLine ?? anchor.endLine,
    body: `${fit(blocks, MAX_BODY - marker.length - 2, () => 'The rest is in the job summary.')}\n\n${marker}`,
  }
}

/** The block replaces exactly the commented lines, so they must all be commentable, and its text must survive the fence letter by letter. */
function suggestionFor({ connection }: Shown, anchor: { readonly startLine: number; readonly endLine: number }): Suggestion | null {
  for (const { suggestion } of connection.findings) {
    if (suggestion === null || suggestion.startLine < anchor.startLine || suggestion.endLine > anchor.endLine) continue
    if (suggestion.replacement.length <= 4000 && visibleLines(suggestion.replacement) === suggestion.replacement) return suggestion
  }
  return null
}

function suggestionText({ replacement, safe }: Suggestion): string {
  return `${fence(replacement, 'suggestion')}${safe ? '' : '\n\nBefore you apply it: put the certificate in place and adjust its path.'}`
}

function reviewBody(review: Review, publication: Publication): string {
  return fit([`**${titleOf(review)}**`, ...overview(review, publication)], MAX_BODY, () => 'The rest is in the job summary.')
}

function closing({ path }: OwnComment, { report }: Review, { headSha, checkName }: Publication): string {
  const isIgnored = report.suppressed.some((entry) => entry.path === path)
  return `${isIgnored ? 'No longer reported since' : 'Fixed in'} ${headSha.slice(0, 7)}.\n\n${markerStart(checkName)} -->`
}

/** Comments that GitHub shows as outdated and that were just written anew, unless someone answered them. */
function outdated(own: readonly OwnComment[], placed: readonly Shown[], checkName: string): readonly OwnComment[] {
  const again = new Set(placed.flatMap(fingerprints))
  const isReplaced = (body: string): boolean => markedFingerprints(body, checkName).some((fingerprint) => again.has(fingerprint))
  return own.filter(({ line, hasReplies, body }) => line === null && !hasReplies && isReplaced(body))
}

function isOpen(body: string, checkName: string, present: ReadonlySet<string>): boolean {
  const marked = markedFingerprints(body, checkName)
  return marked.length > 0 && !marked.some((fingerprint) => present.has(fingerprint))
}

function fingerprints({ connection }: Shown): readonly string[] {
  return [...new Set(connection.findings.map(({ fingerprint }) => fingerprint.replaceAll(/[^\w.-]/g, '')))]
}

function markerStart(checkName: string): string {
  return `<!-- db-tls-gate:v1:${createHash('sha256').update(checkName).digest('hex').slice(0, 12)}:`
}

function markedFingerprints(body: string, checkName: string): readonly string[] {
  const start = body.lastIndexOf(markerStart(checkName))
  const marked = start === -1 ? null : /^[\w.,-]{0,2000}/.exec(body.slice(start + markerStart(checkName).length))
  return (marked?.[0] ?? '').split(',').filter((fingerprint) => /^\w[\w.-]*$/.test(fingerprint))
}

interface Post {
  readonly shown: Shown
  readonly comment: ReviewComment
}

interface Posts {
  send(posts: readonly Post[], body: string): Promise<void>
  readonly unplaced: readonly Shown[]
  readonly troubles: readonly string[]
}

/** A review is all or nothing, and GitHub does not say which comment it refuses: a refused one is sent again in halves. */
function createPosts(forge: Forge, checkName: string): Posts {
  const unplaced: Shown[] = []
  const troubles: string[] = []
  let requests = 0
  let isForbidden = false
  let first = true
  async function send(posts: readonly Post[], body: string): Promise<void> {
    if (posts.length === 0) return
    if (isForbidden || requests >= MAX_REQUESTS) return void unplaced.push(...posts.map(({ shown }) => shown))
    requests++
    const own = first ? body : `${plain(checkName)}, continued: ${countOf(posts.length, 'comment')}.`
    const answer = await forge.createReview(own, posts.map(({ comment }) => comment))
    if (answer.ok) {
      first = false
      return
    }
    if (answer.error.kind === 'invalid' && posts.length > 1) {
      const half = Math.ceil(posts.length / 2)
      await send(posts.slice(0, half), body)
      return send(posts.slice(half), body)
    }
    troubles.push(answer.error.reason)
    isForbidden ||= answer.error.kind === 'forbidden'
    unplaced.push(...(answer.error.kind === 'failed' ? await notWritten(posts) : posts).map(({ shown }) => shown))
  }
  /** After a 502 or a time-out the review may stand there all the same: look, never send again. */
  async function notWritten(posts: readonly Post[]): Promise<readonly Post[]> {
    const own = await forge.ownComments()
    if (!own.ok) return posts
    const written = new Set(own.value.flatMap(({ body }) => markedFingerprints(body, checkName)))
    return posts.filter(({ shown }) => !fingerprints(shown).some((fingerprint) => written.has(fingerprint)))
  }
  return { send, unplaced, troubles }
}
