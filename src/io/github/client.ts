import { retry } from '@octokit/plugin-retry'
import { err, ok, type Result } from '../../engine/result.js'
import { logLine } from '../../publishers/logLine.js'
import { type Api, type Answer, type Failure, member, type Parameters, text } from './api.js'

export interface ClientOptions {
  readonly token: string
  /** Milliseconds that one call may take, all its repetitions included. */
  readonly timeout?: number
  /** Milliseconds that the first repetition waits; the second waits four times as long. */
  readonly pause?: number
  /** Tests only; else the runner's GITHUB_API_URL. */
  readonly baseUrl?: string
}

/**
 * The real `Api`. `@actions/github` reads and parses the event file when it is imported, and throws on a malformed one:
 * therefore it is imported here, after event.ts has looked at that file.
 */
export async function connect({ token, timeout = 30_000, pause = 1000, baseUrl }: ClientOptions): Promise<Api> {
  const { GitHub, getOctokitOptions } = await import(/* webpackMode: "eager" */ '@actions/github/lib/utils')
  const octokit = new (GitHub.plugin(retry))({
    ...getOctokitOptions(token),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    log: silent,
    // 406 and 429 are not in the plugin's own list; repeating them only costs time and budget.
    retry: { doNotRetry: [400, 401, 403, 404, 406, 409, 410, 422, 429, 451], retryAfterBaseValue: pause, retries: 2 },
  })

  async function call<T>(
    route: string,
    parameters: Parameters,
    options: object,
    use: (response: Response) => Promise<T> | T,
  ): Promise<Result<T, Failed>> {
    const signal = AbortSignal.timeout(timeout)
    const expired = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('expired')), { once: true }))
    try {
      const used = octokit.request(route, { ...parameters, request: { signal, ...options } }).then(use)
      return ok(await Promise.race([used, expired]))
    } catch (error) {
      if (signal.aborted) return err({ status: null, reason: `no answer within ${timeout / 1000} s`, retryAfter: null })
      return err(failure(error))
    }
  }

  /** A short pause that GitHub itself asks for is kept, once; a long one would outlast the job's patience. */
  async function patiently<T>(once: () => Promise<Result<T, Failed>>): Promise<Result<T, Failure>> {
    const first = await once()
    if (first.ok || first.error.retryAfter === null || first.error.retryAfter > MAX_WAIT) return first
    await new Promise((resolve) => setTimeout(resolve, (first.error.retryAfter ?? 0) * pause))
    return once()
  }

  return {
    read: (route, parameters) => patiently(() => call(route, parameters, {}, answer)),
    write: (route, parameters) => call(route, parameters, { retries: 0 }, answer),
    readText: (route, parameters, maxBytes) =>
      patiently(() => call(route, parameters, { parseSuccessResponseBody: false }, ({ data }) => readUpTo(data, maxBytes))),
  }
}

/** Seconds. */
const MAX_WAIT = 30

interface Failed extends Failure {
  /** Seconds, of a 403 or 429: the secondary rate limit. */
  readonly retryAfter: number | null
}

interface Response {
  readonly data: unknown
  readonly headers: { readonly link?: string }
}

function answer({ data, headers }: Response): Answer {
  return { data, hasNextPage: /;\s*rel="next"/.test(headers.link ?? '') }
}

/** Status and GitHub's own message; the error itself also holds the request's body and is never shown. */
function failure(error: unknown): Failed {
  const response = member(error, 'response')
  const status = member(error, 'status')
  if (response !== undefined && typeof status === 'number') {
    const asked = Number.parseInt(text(member(member(response, 'headers'), 'retry-after')) ?? '', 10)
    return {
      status,
      reason: logLine(`HTTP ${status} ${text(member(member(response, 'data'), 'message')) ?? ''}`.trim(), 200),
      retryAfter: (status === 403 || status === 429) && Number.isInteger(asked) ? asked : null,
    }
  }
  const code = text(member(member(error, 'cause'), 'code')) ?? text(member(member(member(error, 'cause'), 'cause'), 'code'))
  return { status: null, reason: logLine(`no answer${code === null ? '' : ` (${code})`}`, 200), retryAfter: null }
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
