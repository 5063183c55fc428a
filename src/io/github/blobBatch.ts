import { createHash } from 'node:crypto'
import { err, ok, type Result } from '../../engine/result.js'
import { type Api, list, member, text } from './api.js'
import type { Repository } from './subject.js'

/** What a query says of one blob. `binary`: GitHub takes it for no text and gives none. */
export type Batched = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'binary' }

export interface Batch {
  /** By object name. What is not in it must be asked for by itself: cut, altered on the way, not found. */
  readonly blobs: ReadonlyMap<string, Batched>
  /** GitHub stopped in the middle of its work: what is missing may be had in a smaller query. */
  readonly isPartial: boolean
}

/**
 * The texts of many blobs in one GraphQL query, which costs one point however many it names. GitHub decodes them as UTF-8 and cuts long
 * ones, so only a text with the hash of its name counts. `never`: this server or this token has no GraphQL for us; `too much`: ask for less.
 */
export async function readBatch(api: Api, { owner, repo }: Repository, names: readonly string[], maxBytes: number): Promise<Result<Batch, 'never' | 'too much'>> {
  const answer = await api.graphqlText(queryOf(names), { owner, name: repo }, maxBytes)
  if (!answer.ok) return err(answer.error.status === null || answer.error.status >= 500 ? 'too much' : 'never')
  if (!answer.value.complete) return err('too much')
  let body: unknown
  try {
    body = JSON.parse(answer.value.text)
  } catch {
    return err('never')
  }
  const repository = member(member(body, 'data'), 'repository')
  const troubles = list(member(body, 'errors')) ?? []
  if (typeof repository !== 'object' || repository === null) return err(troubles.some(isTransient) ? 'too much' : 'never')
  const blobs = new Map(names.flatMap((name, index) => entryOf(name, member(repository, `b${index}`)) ?? []))
  return ok({ blobs, isPartial: troubles.length > 0 })
}

/** Of git itself. */
export function hasName(bytes: Uint8Array, name: string): boolean {
  return createHash(name.length === 40 ? 'sha1' : 'sha256').update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === name
}

/** `names` are hexadecimal (see `objectName`): nothing of a pull request gets into the query. */
function queryOf(names: readonly string[]): string {
  const objects = names.map((name, index) => `b${index}: object(oid: "${name}") { ...blob }`)
  return `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${objects.join('\n    ')}
  }
}
fragment blob on Blob { isBinary isTruncated text }`
}

function entryOf(name: string, blob: unknown): [string, Batched][] | null {
  if (member(blob, 'isBinary') === true) return [[name, { kind: 'binary' }]]
  const content = member(blob, 'isTruncated') === false ? text(member(blob, 'text')) : null
  if (content === null) return null
  const bytes = new Uint8Array(Buffer.from(content, 'utf8'))
  return hasName(bytes, name) ? [[name, { kind: 'bytes', bytes }]] : null
}

/** Time and resource limits come with HTTP 200, without data. A rate limit that is used up does not pass in this run. */
function isTransient(trouble: unknown): boolean {
  const type = text(member(trouble, 'type')) ?? ''
  return /RESOURCE|TIMEOUT/.test(type) || /timedout|timed out|something went wrong/i.test(text(member(trouble, 'message')) ?? '')
}
