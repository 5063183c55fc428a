import type { Result } from '../../engine/result.js'

/** GitHub's REST interface as this action uses it. Routes are templates: `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
export interface Api {
  /** May be repeated; never throws. */
  read(route: string, parameters: Parameters): Promise<Result<Answer, Failure>>
  /** The body as text, read until it ends or `maxBytes` were seen. May be repeated. */
  readText(route: string, parameters: Parameters, maxBytes: number): Promise<Result<{ readonly text: string; readonly complete: boolean }, Failure>>
  /** Sent once, unless a rate limit refused it: a 502 may hide a write that was done. */
  write(route: string, parameters: Parameters): Promise<Result<Answer, Failure>>
  /** Of the token's hourly limit, as GitHub said last; null: it did not say. */
  requestsLeft(): number | null
  /** The `data` of a GraphQL answer without errors. Sent once. GitHub Enterprise Server has it at another address; that is seen to. */
  graphql(query: string, variables: Parameters): Promise<Result<unknown, Failure>>
  /** The answer of a GraphQL query that only reads, errors and all, as text: read until it ends or `maxBytes` were seen. Sent once. */
  graphqlText(query: string, variables: Parameters, maxBytes: number): Promise<Result<{ readonly text: string; readonly complete: boolean }, Failure>>
}

export type Parameters = Readonly<Record<string, unknown>>

export interface Answer {
  /** Decoded JSON; trust nothing about its shape. */
  readonly data: unknown
  readonly hasNextPage: boolean
}

export interface Failure {
  /** null: no answer came (time-out, network). */
  readonly status: number | null
  /** One sanitised line for people: `HTTP 404 Not Found`. Never a body, never a header. */
  readonly reason: string
}

/** The property of a decoded JSON object; undefined when there is none. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

export function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

export function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null
}

export function list(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null
}

/** A git object name: SHA-1 or SHA-256. */
export function objectName(value: unknown): string | null {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null
}
