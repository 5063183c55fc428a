import { err, ok, type Result } from '../../engine/result.js'
import type { CheckAnnotation, CheckRun, Forge, OwnComment, Refusal, ReviewComment } from '../../publishers/port.js'
import { type Api, count, type Failure, list, member, objectName, text } from './api.js'
import type { Subject } from './subject.js'

/** `isOurs`: does a comment's body carry the marker of this check? The author is compared here. Without a pull request only check runs can be written. */
export function createForge(api: Api, pull: Subject, isOurs: (body: string) => boolean): Forge {
  const place = { ...pull.repository, pull_number: pull.kind === 'pull request' ? pull.number : 0 }
  // GITHUB_TOKEN writes as this user; another app's name is learned from its check run.
  const authors = new Set(['github-actions[bot]'])

  async function continueCheckRun(id: number, { title, summary, annotations }: CheckRun): Promise<void> {
    for (let at = PER_REQUEST; at < annotations.length; at += PER_REQUEST) {
      const output = { title, summary, annotations: annotations.slice(at, at + PER_REQUEST).map(annotationBody) }
      const answer = await api.write('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { ...pull.repository, check_run_id: id, output })
      if (!answer.ok) return
    }
  }

  return {
    async headMoved() {
      if (pull.kind !== 'pull request') return ok(false)
      const answer = await api.read('GET /repos/{owner}/{repo}/pulls/{pull_number}', place)
      if (!answer.ok) return refused(answer.error, 'reading the pull request')
      return ok(objectName(member(member(answer.value.data, 'head'), 'sha')) !== pull.headSha)
    },

    async ownComments() {
      const comments: unknown[] = []
      for (let page = 1; page <= MAX_COMMENT_PAGES; page++) {
        const answer = await api.read('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', { ...place, per_page: 100, page })
        if (!answer.ok) return refused(answer.error, 'reading the review comments')
        const listed = list(answer.value.data)
        if (listed === null) return err({ kind: 'failed', reason: 'reading the review comments: the answer is no list' })
        comments.push(...listed)
        if (!answer.value.hasNextPage) break
      }
      const answered = new Set(comments.map((comment) => count(member(comment, 'in_reply_to_id'))))
      return ok(
        comments.flatMap((comment) => {
          const own = ownComment(comment, answered)
          const author = text(member(member(comment, 'user'), 'login'))
          return own !== null && author !== null && authors.has(author) && isOurs(own.body) ? [own] : []
        }),
      )
    },

    async createReview(body, comments) {
      const parameters = { ...place, commit_id: pull.headSha, event: 'COMMENT', body, comments: comments.map(commentBody) }
      return written(await api.write('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', parameters), 'writing the review')
    },

    async updateComment(id, body) {
      const parameters = { ...pull.repository, comment_id: id, body }
      return written(await api.write('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', parameters), 'editing a comment')
    },

    async deleteComment(id) {
      const parameters = { ...pull.repository, comment_id: id }
      return written(await api.write('DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}', parameters), 'deleting a comment')
    },

    async createCheckRun(run) {
      const { name, conclusion, title, summary, annotations } = run
      const answer = await api.write('POST /repos/{owner}/{repo}/check-runs', {
        ...pull.repository,
        name,
        head_sha: pull.headSha,
        status: 'completed',
        conclusion,
        output: { title, summary, annotations: annotations.slice(0, PER_REQUEST).map(annotationBody) },
      })
      if (!answer.ok) return refused(answer.error, 'writing the check run')
      const { data } = answer.value
      const slug = text(member(member(data, 'app'), 'slug'))
      if (slug !== null) authors.add(`${slug}[bot]`)
      const id = count(member(data, 'id'))
      if (id !== null) await continueCheckRun(id, run)
      return ok({ url: text(member(data, 'html_url')) })
    },
  }
}

// The Checks API takes 50 annotations in a request; later ones are appended.
const PER_REQUEST = 50
const MAX_COMMENT_PAGES = 20

function ownComment(comment: unknown, answered: ReadonlySet<number | null>): OwnComment | null {
  const id = count(member(comment, 'id'))
  const path = text(member(comment, 'path'))
  const body = text(member(comment, 'body'))
  if (id === null || path === null || body === null) return null
  return { id, path, body, line: count(member(comment, 'line')), hasReplies: answered.has(id) }
}

/** A comment on one line must not have a start line. */
function commentBody({ path, startLine, endLine, body }: ReviewComment): object {
  return { path, body, line: endLine, side: 'RIGHT', ...(startLine < endLine ? { start_line: startLine, start_side: 'RIGHT' } : {}) }
}

function annotationBody({ path, startLine, endLine, startColumn, endColumn, level, title, message }: CheckAnnotation): object {
  const isPlaced = startLine === endLine && startColumn !== undefined && endColumn !== undefined
  const columns = isPlaced ? { start_column: startColumn, end_column: endColumn } : {}
  return { path, start_line: startLine, end_line: endLine, ...columns, annotation_level: level, title, message }
}

function written(answer: Result<unknown, Failure>, what: string): Result<void, Refusal> {
  return answer.ok ? ok(undefined) : refused(answer.error, what)
}

/** GitHub answers 404 where a token may not even know; both mean that it is read-only. */
function refused({ status, reason }: Failure, what: string): Result<never, Refusal> {
  const kind = status === 403 || status === 404 ? 'forbidden' : status === 422 ? 'invalid' : 'failed'
  return err({ kind, reason: `${what}: ${reason}` })
}
