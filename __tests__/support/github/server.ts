/** A stateful GitHub on loopback: one repository, one pull request. Every request and every answer is held against GitHub's description. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerQuery } from './graphql.js'
import { handlers, type Handler } from './handlers.js'
import { answerProblem, findOperation, requestProblem } from './openapi.js'
import { pushTo } from './push.js'
import { type FileMap, makeRepository, type Repository, type RepositoryOptions } from './repository.js'

export interface FakeOptions extends RepositoryOptions {
  readonly permissions?: Partial<Permissions>
  readonly number?: number
  /** `/api/v3`, as on GitHub Enterprise Server. */
  readonly prefix?: string
  /** Entries after which a tree is cut; GitHub: 100,000. */
  readonly treeLimit?: number
  /** What `pulls/get` and the event say; GitHub lists no more than 3,000 of them. */
  readonly changedFiles?: number
  /** Where the pull request comes from. */
  readonly headRepository?: string
  readonly pullState?: 'open' | 'closed'
  /** What every answer says is left of the hourly limit; GitHub Enterprise Server says nothing. */
  readonly requestsLeft?: number
  /** Who the token writes as: GITHUB_TOKEN's bot, another app's, a person's. */
  readonly viewer?: string
  /** `path:line` that GitHub takes for no part of the diff, whatever the patch says. */
  readonly refusedLines?: readonly string[]
}

/** What the token may do. `refusal`: GitHub answers 404 where it could say 403. `graphql`: an old Enterprise Server, or a token that may not ask. */
export interface Permissions {
  readonly contents: 'write' | 'read' | 'none'
  readonly graphql: 'allowed' | 'absent' | 'refused'
  readonly pullRequests: 'write' | 'read'
  readonly checks: 'write' | 'none'
  readonly refusal: 403 | 404
}

export interface Logged {
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  readonly status: number
}

export interface Fault {
  /** `pulls/create-review` …; null: any. */
  readonly operation: string | null
  /** How often; then all is well again. */
  times: number
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Milliseconds. */
  readonly delay?: number
  /** Close the connection without an answer. */
  readonly drop?: boolean
  /** Do the work first: the answer is lost, the write is not. */
  readonly afterWork?: boolean
  /** Only requests whose address holds this. */
  readonly path?: string
  /** Only requests whose query holds these. */
  readonly query?: Readonly<Record<string, string>>
  /** Only requests whose body holds this. */
  readonly bodyHolds?: string
  /** Change the answer's data before it is sent. */
  readonly edit?: (data: unknown) => unknown
  /** Send this instead of JSON: an answer that was cut, a page of a proxy. */
  readonly raw?: string
}

export interface State {
  readonly options: FakeOptions
  repository: Repository
  readonly permissions: Permissions
  readonly number: number
  readonly viewer: string
  readonly refusedLines: readonly string[]
  readonly reviews: { id: number; body: string; commit_id: string; event: string }[]
  comments: { id: number; review: number; path: string; body: string; line: number | null; start_line: number | null; author: string; in_reply_to_id?: number }[]
  /** Ids of the first comments of resolved conversations. */
  readonly resolved: Set<number>
  readonly checkRuns: { id: number; name: string; external_id: string | null; details_url: string | null; head_sha: string; status: string; conclusion: string | null; title: string; summary: string; annotations: unknown[] }[]
  nextId: number
}

export interface FakeGitHub {
  readonly url: string
  readonly state: State
  readonly requests: readonly Logged[]
  /** Whatever did not match GitHub's description; a test expects none. */
  readonly problems: readonly string[]
  readonly faults: Fault[]
  /** The payload of the event as the runner would write it now. */
  event(overrides?: Record<string, unknown>): Record<string, unknown>
  /** Another head, and perhaps another base after a rebase: comments move with their lines or become outdated, as GitHub does it. */
  push(head: FileMap, base?: FileMap): void
  close(): Promise<void>
}

export async function startGitHub(options: FakeOptions): Promise<FakeGitHub> {
  const prefix = options.prefix ?? ''
  const state: State = {
    options,
    repository: makeRepository(options),
    permissions: { contents: 'read', pullRequests: 'write', checks: 'write', graphql: 'allowed', refusal: 403, ...options.permissions },
    number: options.number ?? 7,
    viewer: options.viewer ?? 'github-actions[bot]',
    refusedLines: options.refusedLines ?? [],
    reviews: [],
    comments: [],
    resolved: new Set(),
    checkRuns: [],
    nextId: 1001,
  }
  const requests: Logged[] = []
  const problems: string[] = []
  const faults: Fault[] = []

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://github')
    const method = request.method ?? 'GET'
    const raw = await read(request)
    const body: unknown = raw === '' ? undefined : JSON.parse(raw)
    const isGraphql = (url.pathname === '/graphql' || url.pathname === '/api/graphql') && method === 'POST'
    const operation = isGraphql ? { id: 'graphql', parameters: {} } : url.pathname.startsWith(prefix) ? findOperation(method, url.pathname.slice(prefix.length)) : null
    const query = Object.fromEntries(url.searchParams)
    const answer = (status: number, data: unknown, headers: Readonly<Record<string, string>> = {}): void => {
      requests.push({ operation: operation?.id ?? 'unknown', method, path: decodeURIComponent(url.pathname), query, body, status })
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...(options.requestsLeft === undefined ? {} : { 'x-ratelimit-remaining': String(options.requestsLeft - requests.length) }), ...headers })
      response.end(data === undefined ? undefined : JSON.stringify(data))
    }
    const handler: Handler | undefined = operation === null ? undefined : handlers[operation.id]
    if (operation === null || (handler === undefined && !isGraphql)) {
      problems.push(`a call that this action must not make: ${method} ${url.pathname}`)
      answer(404, { message: 'Not Found' })
      return
    }
    if (!/^(?:token|bearer) \S/i.test(request.headers.authorization ?? '')) problems.push(`${operation.id}: no token`)
    const wrong = isGraphql ? null : requestProblem(operation, url.searchParams, body)
    if (wrong !== null) {
      problems.push(wrong)
      answer(422, { message: `Invalid request. ${wrong}` })
      return
    }
    const fault = faults.find((one) => one.times > 0 && (one.operation === null || one.operation === operation.id) && url.pathname.includes(one.path ?? '') && raw.includes(one.bodyHolds ?? '') && Object.entries(one.query ?? {}).every(([name, value]) => query[name] === value))
    if (fault !== undefined) fault.times--
    if (fault?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay).unref())
    const isDone = fault === undefined || fault.afterWork === true || fault.status === undefined
    const asked = isDone && isGraphql ? await answerQuery(state, body) : null
    if (asked !== null && asked.problem !== null) problems.push(asked.problem)
    const work = asked ?? (isDone ? (handler?.({ state, parameters: operation.parameters, query, body, url: baseUrl() }) ?? null) : null)
    if (fault?.drop === true) {
      requests.push({ operation: operation.id, method, path: url.pathname, query, body, status: 0 })
      response.destroy()
      return
    }
    if (fault?.raw !== undefined) {
      requests.push({ operation: operation.id, method, path: url.pathname, query, body, status: 200 })
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(fault.raw)
      return
    }
    if (fault?.status !== undefined) {
      answer(fault.status, fault.body ?? { message: `Fault ${fault.status}` }, fault.headers)
      return
    }
    if (work === null) throw new Error('unreachable')
    const drift = isGraphql ? null : answerProblem(operation, work.status, work.data)
    if (drift !== null) problems.push(`the fake drifted: ${drift}`)
    answer(work.status, fault?.edit === undefined ? work.data : fault.edit(work.data), 'headers' in work ? work.headers : {})
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      problems.push(`the fake failed: ${String(error)}`)
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`
  return {
    url: baseUrl(),
    state,
    requests,
    problems,
    faults,
    event: (overrides = {}) => eventOf(state, overrides),
    push: (head, base) => pushTo(state, head, base ?? state.repository.options.base),
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  }
}

function eventOf({ options, repository, number, comments }: State, overrides: Record<string, unknown>): Record<string, unknown> {
  const [owner, name] = repository.fullName.split('/')
  const repo = { full_name: repository.fullName, name, owner: { login: owner } }
  return {
    action: 'opened',
    number,
    repository: repo,
    pull_request: {
      number,
      changed_files: options.changedFiles ?? repository.rows.length,
      review_comments: comments.length,
      head: { sha: repository.headSha, ref: 'change', repo },
      base: { sha: repository.baseSha, ref: 'main', repo },
      ...overrides,
    },
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
