/** What GitHub does at each operation; a rule that goes beyond its description names where it was seen. */
import { sampleAnswer, sampleOf } from './openapi.js'
import { blobName, bytesOf, emptiedAfterLimit, type Repository, type TreeEntry } from './repository.js'
import type { State } from './server.js'

export interface Call {
  readonly state: State
  readonly parameters: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  readonly url: string
}

export interface Work {
  readonly status: number
  readonly data: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export type Handler = (call: Call) => Work

export const handlers: Readonly<Record<string, Handler>> = {
  'pulls/get': ({ state, parameters }) => {
    const { repository, number, options } = state
    if (Number(parameters['pull_number']) !== number) return notFound
    const sample = sampleAnswer('pulls/get', 200) as Record<string, unknown>
    const sides = sidesOf(state, sample)
    return { status: 200, data: { ...sample, ...sides, number, changed_files: options.changedFiles ?? repository.rows.length, review_comments: state.comments.length } }
  },

  /** Without the counts of files and comments, and deaf to a `head` that is not `owner:branch`. */
  'pulls/list': ({ state, query }) => {
    const sample = sampleOf('pull-request-simple')
    const pull = { ...sample, ...sidesOf(state, sample), number: state.number, state: state.options.pullState ?? 'open' }
    const isAsked = query['head']?.includes(':') !== true || query['head'] === `${headOf(state).split('/')[0] ?? ''}:change`
    const isInState = query['state'] === 'all' || (query['state'] ?? 'open') === pull.state
    return { status: 200, data: isAsked && isInState ? [pull] : [] }
  },

  'pulls/list-files': ({ state, query, url }) => {
    const { repository } = state
    const { page, headers } = pageOf(repository.rows.slice(0, 3000), query, `${url}/repositories/1/pulls/${state.number}/files`)
    return { status: 200, data: emptiedAfterLimit(page).map((row) => ({ ...row, ...addressesOf(row.filename, repository, url) })), headers }
  },

  'git/get-blob': ({ state, parameters }) => {
    if (state.permissions.contents === 'none') return refused(state)
    const bytes = state.repository.blobs.get(parameters['file_sha'] ?? '')
    if (bytes === undefined) return notFound
    const content = bytes.toString('base64').replaceAll(/(.{60})/g, '$1\n')
    return { status: 200, data: { ...(sampleAnswer('git/get-blob', 200) as object), sha: parameters['file_sha'], size: bytes.length, content, encoding: 'base64' } }
  },

  'repos/get-content': ({ state, parameters, query }) => {
    if (state.permissions.contents === 'none') return refused(state)
    const { repository } = state
    const side = query['ref'] === repository.headSha ? repository.options.head : query['ref'] === repository.baseSha || query['ref'] === 'main' ? repository.options.base : {}
    const file = side[parameters['path'] ?? '']
    const bytes = file === undefined ? null : bytesOf(file)
    if (bytes === null) return notFound
    const large = bytes.length > 1_000_000
    return {
      status: 200,
      data: { ...sampleOf('content-file'), type: 'file', path: parameters['path'], sha: blobName(bytes), size: bytes.length, content: large ? '' : bytes.toString('base64'), encoding: large ? 'none' : 'base64' },
    }
  },

  'git/get-tree': ({ state, parameters, query }) => {
    if (state.permissions.contents === 'none') return refused(state)
    const { trees } = state.repository
    const name = parameters['tree_sha'] ?? ''
    if (!trees.has(name)) return notFound
    const entries = query['recursive'] === undefined ? (trees.get(name) ?? []) : below(trees, name, '')
    const limit = state.options.treeLimit ?? 100_000
    return { status: 200, data: { ...(sampleAnswer('git/get-tree', 200) as object), sha: name, tree: entries.slice(0, limit), truncated: entries.length > limit } }
  },

  /** Three dots: against the merge base. Files on the first page only, and 300 of them at most. */
  'repos/compare-commits-with-basehead': ({ state, parameters, query, url }) => {
    const { repository } = state
    const [base = '', head] = (parameters['basehead'] ?? '').split('...')
    if (head !== repository.headSha || ![repository.baseSha, 'main'].includes(base)) return notFound
    const sample = sampleAnswer('repos/compare-commits-with-basehead', 200) as Record<string, object>
    const rows = emptiedAfterLimit(repository.rows.slice(0, 300)).map((row) => ({ ...row, ...addressesOf(row.filename, repository, url) }))
    const isFirst = (query['page'] ?? '1') === '1'
    return { status: 200, data: { ...sample, merge_base_commit: { ...sample['merge_base_commit'], sha: repository.baseSha }, files: isFirst ? rows : [] } }
  },

  'pulls/create-review': ({ state, body }) => {
    if (state.permissions.pullRequests !== 'write') return refused(state)
    const { event, body: text = '', comments = [], commit_id } = body as { event: string; body?: string; commit_id: string; comments?: ReviewCommentBody[] }
    if (event === 'APPROVE') return unprocessable('GitHub Actions is not permitted to approve pull requests.')
    if (text === '' && event === 'COMMENT') return unprocessable('Body is required.')
    if ([text, ...comments.map((comment) => comment.body)].some((one) => one.length > 65_536)) return unprocessable('Body is too long (maximum is 65536 characters)')
    // All or nothing, and the answer does not say which comment was wrong (QwenLM/qwen-code#6711).
    for (const comment of comments) {
      const wrong = commentProblem(state, comment)
      if (wrong !== null) return unprocessable(wrong)
    }
    const review = { id: state.nextId++, body: text, commit_id, event }
    state.reviews.push(review)
    for (const { path, body: own, line, start_line } of comments) {
      state.comments.push({ id: state.nextId++, review: review.id, path, body: own, line: line ?? null, start_line: start_line ?? null, author: state.viewer })
    }
    return { status: 200, data: { ...(sampleAnswer('pulls/create-review', 200) as object), id: review.id, body: text, state: 'COMMENTED', commit_id } }
  },

  'pulls/list-review-comments': ({ state, query, url }) => {
    const { page, headers } = pageOf(state.comments, query, `${url}/repositories/1/pulls/${state.number}/comments`)
    const data = page.map(({ id, review, path, body, line, start_line, author, in_reply_to_id }) => ({
      ...sampleOf('pull-request-review-comment'),
      id,
      pull_request_review_id: review,
      path,
      body,
      line,
      start_line,
      user: { ...sampleOf('simple-user'), login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
      ...(in_reply_to_id === undefined ? {} : { in_reply_to_id }),
    }))
    return { status: 200, data, headers }
  },

  'pulls/update-review-comment': ({ state, parameters, body }) => {
    if (state.permissions.pullRequests !== 'write') return refused(state)
    const comment = state.comments.find(({ id }) => id === Number(parameters['comment_id']))
    if (comment === undefined) return notFound
    comment.body = (body as { body: string }).body
    return { status: 200, data: { ...sampleOf('pull-request-review-comment'), id: comment.id, body: comment.body } }
  },

  'pulls/delete-review-comment': ({ state, parameters }) => {
    if (state.permissions.pullRequests !== 'write') return refused(state)
    const before = state.comments.length
    state.comments = state.comments.filter(({ id }) => id !== Number(parameters['comment_id']))
    return before === state.comments.length ? notFound : { status: 204, data: undefined }
  },

  'checks/create': ({ state, body, url }) => {
    if (state.permissions.checks !== 'write') return refused(state)
    // Only apps may write check runs, people's tokens may not.
    if (!state.viewer.endsWith('[bot]')) return { status: 403, data: { message: 'You must authenticate via a GitHub App.', documentation_url: 'https://docs.github.example', status: '403' } }
    const { name, head_sha, status = 'queued', conclusion = null, output, external_id = null, details_url = null } = body as CheckBody
    const run = { id: state.nextId++, name, external_id, details_url, head_sha, status, conclusion, title: output?.title ?? '', summary: output?.summary ?? '', annotations: [...(output?.annotations ?? [])] }
    state.checkRuns.push(run)
    return { status: 201, data: checkRunOf(state, run, url) }
  },

  'checks/list-for-ref': ({ state, parameters, query, url }) => {
    if (state.permissions.checks !== 'write') return refused(state)
    const runs = state.checkRuns.filter(({ head_sha, name }) => head_sha === parameters['ref'] && (query['check_name'] ?? name) === name)
    return { status: 200, data: { total_count: runs.length, check_runs: runs.map((run) => checkRunOf(state, run, url)) } }
  },

  'checks/update': ({ state, parameters, body }) => {
    if (state.permissions.checks !== 'write') return refused(state)
    const run = state.checkRuns.find(({ id }) => id === Number(parameters['check_run_id']))
    if (run === undefined) return notFound
    run.annotations.push(...((body as CheckBody).output?.annotations ?? []))
    return { status: 200, data: { ...(sampleAnswer('checks/update', 200) as object), id: run.id, name: run.name, head_sha: run.head_sha } }
  },
}

function checkRunOf(state: State, { id, name, external_id, head_sha, status, conclusion, title, summary, annotations }: State['checkRuns'][number], url: string): object {
  const app = { ...sampleOf('check-run', 'properties', 'app'), slug: state.viewer.replace(/\[bot\]$/, '') }
  const output = { title, summary, text: null, annotations_count: annotations.length, annotations_url: `${url}/repos/${state.repository.fullName}/check-runs/${id}/annotations` }
  return { ...(sampleAnswer('checks/create', 201) as object), id, name, external_id, head_sha, status, conclusion, html_url: `${url}/${state.repository.fullName}/runs/${id}`, app, output }
}

interface ReviewCommentBody {
  readonly path: string
  readonly body: string
  readonly line?: number
  readonly start_line?: number
  readonly side?: string
}

interface CheckBody {
  readonly name: string
  readonly head_sha: string
  readonly external_id?: string
  readonly details_url?: string
  readonly status?: string
  readonly conclusion?: string
  readonly output?: { readonly title: string; readonly summary: string; readonly annotations?: readonly unknown[] }
}

function headOf({ options, repository }: State): string {
  return options.headRepository ?? repository.fullName
}

function sidesOf(state: State, sample: Record<string, unknown>): object {
  const { repository } = state
  const sides = { head: [headOf(state), 'change', repository.headSha], base: [repository.fullName, 'main', repository.baseSha] } as const
  return Object.fromEntries(
    Object.entries(sides).map(([side, [fullName, ref, sha]]) => {
      const own = sample[side] as Record<string, object>
      return [side, { ...own, ref, sha, repo: { ...(own['repo'] ?? sampleOf('repository')), full_name: fullName }, user: { ...sampleOf('simple-user'), login: fullName.split('/')[0] } }]
    }),
  )
}

function addressesOf(filename: string, { fullName, headSha }: Repository, url: string): object {
  const file = encodeURIComponent(filename)
  return {
    blob_url: `https://github.example/${fullName}/blob/${headSha}/${file}`,
    raw_url: `https://github.example/${fullName}/raw/${headSha}/${file}`,
    contents_url: `${url}/repos/${fullName}/contents/${file}?ref=${headSha}`,
  }
}

function below(trees: Repository['trees'], name: string, folder: string): readonly TreeEntry[] {
  return (trees.get(name) ?? []).flatMap((entry) => [{ ...entry, path: folder + entry.path }, ...(entry.type === 'tree' ? below(trees, entry.sha, `${folder}${entry.path}/`) : [])])
}

const notFound: Work = { status: 404, data: { message: 'Not Found', documentation_url: 'https://docs.github.example', status: '404' } }

function refused({ permissions }: State): Work {
  if (permissions.refusal === 404) return notFound
  return { status: 403, data: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.example', status: '403' } }
}

function unprocessable(message: string): Work {
  return { status: 422, data: { message: 'Unprocessable Entity', errors: [message], documentation_url: 'https://docs.github.example' } }
}

/** Lines of the right side that stand in a hunk; a range must not leave its hunk (parkerbxyz/suggest-changes#28, #48). */
function commentProblem({ repository, refusedLines }: State, { path, line, start_line, side }: ReviewCommentBody): string | null {
  const patch = repository.rows.find(({ filename }) => filename === path)?.patch
  if (patch === undefined || line === undefined || refusedLines.includes(`${path}:${line}`) || side !== 'RIGHT') return 'Pull request review thread line must be part of the diff'
  const hunk = rightSides(patch).find(({ first, last }) => line >= first && line <= last)
  if (hunk === undefined) return 'Pull request review thread line must be part of the diff'
  if (start_line === undefined) return null
  if (start_line >= line) return 'Pull request review thread start line must precede the end line.'
  return start_line >= hunk.first ? null : 'Pull request review thread start line must be part of the same hunk as the line.'
}

function rightSides(patch: string): readonly { first: number; last: number }[] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map((match) => ({ first: Number(match[1]), last: Number(match[1]) + Number(match[2] ?? 1) - 1 }))
}

function pageOf<T>(all: readonly T[], query: Readonly<Record<string, string>>, address: string): { page: readonly T[]; headers: Record<string, string> } {
  const size = Number(query['per_page'] ?? 30)
  const number = Number(query['page'] ?? 1)
  const page = all.slice((number - 1) * size, number * size)
  const headers: Record<string, string> = number * size < all.length ? { link: `<${address}?per_page=${size}&page=${number + 1}>; rel="next"` } : {}
  return { page, headers }
}
