import { err, ok, type Result } from '../../engine/result.js'
import type { Forge, OwnComment, Refusal, ReviewComment } from '../../publishers/port.js'
import { type Api, count, type Failure, list, member, objectName, text } from './api.js'
import { createCheckRuns } from './checkRuns.js'
import { refused } from './refusal.js'
import type { Subject } from './subject.js'
import { readThreads, resolveThread } from './threads.js'

/** `isOurs`: does a comment's body carry the marker of this check? The author is compared here. Without a pull request only check runs can be written. `pause`: milliseconds. */
export function createForge(api: Api, pull: Subject, isOurs: (body: string) => boolean, pause = 2000): Forge {
  const place = { ...pull.repository, pull_number: pull.kind === 'pull request' ? pull.number : 0 }
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, pause))
  // GITHUB_TOKEN writes as this user; another app's name is learned from its check run.
  const authors = new Set(['github-actions[bot]'])
  let isAppKnown = false
  const checkRuns = createCheckRuns(api, pull, settle, (slug) => {
    authors.add(`${slug}[bot]`)
    isAppKnown = true
  })

  /** Whoever wrote what we are about to take for ours: without a check run only GitHub can tell which comments are this token's own. */
  async function ownIds(comments: readonly unknown[]): Promise<(comment: unknown) => boolean> {
    const isByUs = (comment: unknown): boolean => authors.has(text(member(member(comment, 'user'), 'login')) ?? '')
    if (isAppKnown || comments.every(isByUs)) return isByUs
    const threads = await readThreads(api, pull.repository, place.pull_number)
    if (!threads.ok) return isByUs
    return (comment) => isByUs(comment) || threads.value.get(count(member(comment, 'id')) ?? 0)?.isOwn === true
  }

  return {
    settle,

    async headMoved() {
      if (pull.kind !== 'pull request') return ok(false)
      const answer = await api.read('GET /repos/{owner}/{repo}/pulls/{pull_number}', place)
      if (!answer.ok) return refused(answer.error, 'reading the pull request')
      return ok(objectName(member(member(answer.value.data, 'head'), 'sha')) !== pull.headSha)
    },

    async ownComments() {
      const comments: unknown[] = []
      for (let page = 1; ; page++) {
        const answer = await api.read('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', { ...place, per_page: 100, page })
        if (!answer.ok) return refused(answer.error, 'reading the review comments')
        const listed = list(answer.value.data)
        if (listed === null) return err({ kind: 'failed', reason: 'reading the review comments: the answer is no list' })
        comments.push(...listed)
        if (!answer.value.hasNextPage) break
        if (page === MAX_COMMENT_PAGES) return err({ kind: 'failed', reason: `there are more than ${page * 100} review comments: which of them are ours is not known, so none is written` })
      }
      const answered = new Set(comments.map((comment) => count(member(comment, 'in_reply_to_id'))))
      const marked = comments.filter((comment) => isOurs(text(member(comment, 'body')) ?? ''))
      const isOwn = await ownIds(marked)
      return ok(marked.filter(isOwn).flatMap((comment) => ownComment(comment, answered) ?? []))
    },

    async createReview(body, comments) {
      const parameters = { ...place, commit_id: pull.headSha, event: 'COMMENT', body, comments: comments.map(commentBody) }
      return written(await api.write('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', parameters), 'writing the review')
    },

    async updateComment(id, body) {
      const parameters = { ...pull.repository, comment_id: id, body }
      return onComment(await api.write('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', parameters), 'editing a comment')
    },

    async deleteComment(id) {
      const parameters = { ...pull.repository, comment_id: id }
      return onComment(await api.write('DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}', parameters), 'deleting a comment')
    },

    async threads() {
      const threads = await readThreads(api, pull.repository, place.pull_number)
      return threads.ok ? threads : refused(threads.error, 'reading the conversations')
    },

    async resolveThread(id) {
      return written(await resolveThread(api, id), 'resolving a conversation')
    },

    createCheckRun: checkRuns.create,
  }
}

const MAX_COMMENT_PAGES = 20

/** Two rows on the same comment, as when a page shifted, are one. */
function ownComment(comment: unknown, answered: ReadonlySet<number | null>): OwnComment | null {
  const id = count(member(comment, 'id'))
  const path = text(member(comment, 'path'))
  const body = text(member(comment, 'body'))
  if (id === null || path === null || body === null) return null
  const line = count(member(comment, 'line'))
  return { id, path, body, line, startLine: count(member(comment, 'start_line')) ?? line, hasReplies: answered.has(id) }
}

/** A comment on one line must not have a start line. */
function commentBody({ path, startLine, endLine, body }: ReviewComment): object {
  return { path, body, line: endLine, side: 'RIGHT', ...(startLine < endLine ? { start_line: startLine, start_side: 'RIGHT' } : {}) }
}

function written(answer: Result<unknown, Failure>, what: string): Result<void, Refusal> {
  return answer.ok ? ok(undefined) : refused(answer.error, what)
}

/** The comment was listed a moment ago: a 404 now means that somebody deleted it meanwhile. */
function onComment(answer: Result<unknown, Failure>, what: string): Result<void, Refusal> {
  if (!answer.ok && answer.error.status === 404) return err({ kind: 'gone', reason: `${what}: ${answer.error.reason}` })
  return written(answer, what)
}
