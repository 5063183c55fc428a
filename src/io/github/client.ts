import { retry } from '@octokit/plugin-retry'
import { err, ok, type Result } from '../../engine/result.js'
import { logLine } from '../../publishers/logLine.js'
import { type Answer, type Api, type Failure, member, type Parameters, text } from './api.js'
import { createPatience, waitFor } from './patience.js'
import { queue } from './queue.js'

export interface ClientOptions {
  readonly token: string
  /** Milliseconds that one call may take, all its repetitions included. */
  readonly timeout?: number
  /** Milliseconds that the first repetition waits; the second waits four times as long. A second that GitHub asks for is as long. */
  readonly pause?: number
  /** Milliseconds after which nothing more is read. */
  readonly deadline?: number
  /** Tests only; else the runner's GITHUB_API_URL. */
  readonly baseUrl?: string
}

/**
 * The real `Api`. `@actions/github` reads and parses the event file when it is imported, and throws on a malformed one:
 * therefore it is imported here, after event.ts has looked at that file.
 */
export async function connect({ token, timeout = 30_000, pause = 1000, deadline = 900_000, baseUrl }: ClientOptions): Promise<Api> {
  const { GitHub, getOctokitOptions } = await import(/* webpackMode: "eager" */ '@actions/github/lib/utils')
  const octokit = new (GitHub.plugin(retry))({
    ...getOctokitOptions(token),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    log: silent,
    // 406 and 429 are not in the plugin's own list; repeating them only costs time and budget.
    retry: { doNotRetry: [400, 401, 403, 404, 406, 409, 410, 422, 429, 451], retryAfterBaseValue: pause, retries: 2 },
  })
  const graphqlBase = octokit.request.endpoint.DEFAULTS.baseUrl.replace(/\/api\/v3\/?$/, '/api')
  const turn = queue(PARALLEL)
  const patience = createPatience(pause)
  const end = Date.now() + deadline
  let unanswered = 0
  let requestsLeft: number | null = null

  async function call<T>(route: string, parameters: Parameters, options: object, use: (response: Response) => Promise<T> | T): Promise<Result<T, Failed>> {
    // Every call has its own time-out; a server that is gone must not cost it three hundred times.
    if (unanswered >= MAX_UNANSWERED) return err({ status: null, reason: 'no answer, several times in a row', wait: null })
    const result = await request(route, parameters, options, use)
    unanswered = result.ok || result.error.status !== null ? 0 : unanswered + 1
    return result
  }

  function request<T>(route: string, parameters: Parameters, options: object, use: (response: Response) => Promise<T> | T): Promise<Result<T, Failed>> {
    return inTime((signal) => octokit.request(route, { ...parameters, request: { signal, ...options } }).then(use))
  }

  async function inTime<T>(work: (signal: AbortSignal) => Promise<T>): Promise<Result<T, Failed>> {
    const signal = AbortSignal.timeout(timeout)
    const expired = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('expired')), { once: true }))
    return Promise.race([work(signal), expired]).then(
      (value) => ok(value),
      (error: unknown) => err(signal.aborted ? { status: null, reason: `no answer within ${timeout / 1000} s`, wait: null } : failure(error)),
    )
  }

  /** What GitHub refuses because of a rate limit was not done, so also a write may be sent again. */
  async function patiently<T>(once: () => Promise<Result<T, Failed>>): Promise<Result<T, Failure>> {
    for (let tries = 1; ; tries++) {
      await patience.rest()
      const result = await once()
      if (result.ok || result.error.wait === null || tries === MAX_TRIES || !patience.extend(result.error.wait)) return result
    }
  }

  function reading<T>(once: () => Promise<Result<T, Failed>>): Promise<Result<T, Failure>> {
    return turn(() => (Date.now() > end ? Promise.resolve(err({ status: null, reason: `reading took more than ${deadline / 60_000} minutes` })) : patiently(once)))
  }

  function answer({ data, headers }: Response): Answer {
    noteLimit(headers)
    return { data, hasNextPage: /;\s*rel="next"/.test(headers.link ?? '') }
  }

  function noteLimit(headers: Response['headers']): void {
    const left = Number.parseInt(headers['x-ratelimit-remaining'] ?? '', 10)
    if (Number.isInteger(left)) requestsLeft = left
  }

  return {
    read: (route, parameters) => reading(() => call(route, parameters, {}, answer)),
    write: (route, parameters) => patiently(() => call(route, parameters, { retries: 0 }, answer)),
    graphql: (query, variables) => patiently(() => inTime((signal) => octokit.graphql<unknown>(query, { ...variables, request: { signal, retries: 0 } }))),
    readText: (route, parameters, maxBytes) =>
      reading(() =>
        call(route, parameters, { parseSuccessResponseBody: false }, ({ data, headers }) => {
          noteLimit(headers)
          return readUpTo(data, maxBytes)
        }),
      ),
    graphqlText: (query, variables, maxBytes) =>
      // As @octokit/graphql does it: Enterprise Server has GraphQL beside `/api/v3`. Its limit and its silence are not those of REST.
      reading(() => request('POST /graphql', { baseUrl: graphqlBase, query, variables }, { parseSuccessResponseBody: false, retries: 0 }, ({ data }) => readUpTo(data, maxBytes))),
    requestsLeft: () => requestsLeft,
  }
}

// GitHub asks for few at a time (secondary rate limits).
const PARALLEL = 4
const MAX_UNANSWERED = 6
const MAX_TRIES = 3

interface Failed extends Failure {
  /** Seconds after which GitHub may be asked again; null: no use. */
  readonly wait: number | null
}

interface Response {
  readonly data: unknown
  readonly headers: { readonly link?: string | undefined; readonly 'x-ratelimit-remaining'?: string | undefined }
}

/** Status and GitHub's own message; the error itself also holds the request's body and is never shown. */
function failure(error: unknown): Failed {
  const response = member(error, 'response')
  const status = member(error, 'status')
  if (response !== undefined && typeof status === 'number') {
    const message = text(member(member(response, 'data'), 'message')) ?? ''
    return { status, reason: logLine(`HTTP ${status} ${message}`.trim(), 200), wait: waitFor(status, member(response, 'headers'), message) }
  }
  const problems = member(error, 'errors')
  if (Array.isArray(problems)) return { status: null, reason: logLine(`GraphQL: ${text(member(problems[0], 'message')) ?? 'an error'}`, 200), wait: null }
  const code = text(member(member(error, 'cause'), 'code')) ?? text(member(member(member(error, 'cause'), 'cause'), 'code'))
  return { status: null, reason: logLine(`no answer${code === null ? '' : ` (${code})`}`, 200), wait: null }
}

async function readUpTo(body: unknown, maxBytes: number): Promise<{ text: string; complete: boolean }> {
  if (!isStream(body)) throw new Error('no body')
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return { text: Buffer.concat(chunks).toString('utf8'), complete: true }
    chunks.push(value)
    size += value.length
    if (size > maxBytes) {
      await reader.cancel()
      return { text: Buffer.concat(chunks).toString('utf8'), complete: false }
    }
  }
}

/** By its shape: a stream may come from another realm. */
function isStream(body: unknown): body is ReadableStream<Uint8Array> {
  return typeof member(body, 'getReader') === 'function'
}

// Octokit's own log lines (deprecations, failed requests) are not sanitised.
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
