import type { Content } from '../../engine/model.js'
import { type Api, member, text } from './api.js'
import { hasName } from './blobBatch.js'
import { batches, type Batched } from './blobBatches.js'
import { queue } from './queue.js'
import { isLikelyBinary } from './risk.js'
import type { Repository } from './subject.js'

/** Reads one file by the name of its git object; `path` is what it is called. Every way to fail is `unread`; nothing is guessed. */
export type ReadBlob = (sha: string | null, path: string) => Promise<Content>

export interface BlobLimits {
  /** Requests for a single file in all: a token has 1,000 an hour for the whole repository, all of its workflows together. */
  readonly requests: number
  /** GraphQL queries for many files at once, of which a token has another 1,000 an hour. */
  readonly queries: number
  readonly filesPerQuery: number
  readonly bytesPerFile: number
  readonly bytesInAll: number
}

export const blobLimits: BlobLimits = { requests: 300, queries: 200, filesPerQuery: 50, bytesPerFile: 5_000_000, bytesInAll: 100_000_000 }

// What publishing takes, and the next job.
const RESERVE = 60

/**
 * Many at once where GitHub has GraphQL; what that does not give whole is read by itself, on the base repository (it holds `refs/pull/N/head`),
 * then on the fork. Checked against git's own hash in every case.
 */
export function blobReader(api: Api, repository: Repository, fork: Repository | null, limits: BlobLimits = blobLimits): ReadBlob {
  // The budget is looked at when a file's turn has come, not when it is asked for.
  const turn = queue(4)
  const known = new Map<string, Promise<Content>>()
  const askMany = batches(api, repository, limits, () => bytes < limits.bytesInAll)
  let requests = 0
  let bytes = 0

  async function readFrom(place: Repository, sha: string): Promise<Content> {
    if (requests >= limits.requests) return unread(`more than ${limits.requests} requests for single files`)
    const left = api.requestsLeft()
    if (left !== null && left < RESERVE) return unread(`only ${left} requests are left of the token's hourly limit`)
    if (bytes >= limits.bytesInAll) return unread(`the files are larger than ${limits.bytesInAll / 1e6} MB together`)
    requests++
    // JSON with base64: raw answers are decoded as UTF-8 on the way and lose bytes.
    const most = limits.bytesPerFile * 1.5 + 2000
    const answer = await api.readText('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...place, file_sha: sha }, most)
    if (!answer.ok) return unread(answer.error.reason)
    bytes += answer.value.text.length * 0.75
    if (!answer.value.complete) return tooLarge(answer.value.text, limits.bytesPerFile)
    return decode(answer.value.text, sha)
  }

  async function readBoth(sha: string): Promise<Content> {
    const first = await readFrom(repository, sha)
    if (first.kind !== 'unread' || fork === null || sameRepository(fork, repository)) return first
    const second = await readFrom(fork, sha)
    return second.kind === 'unread' ? first : second
  }

  async function read(sha: string, isPicture: boolean): Promise<Content> {
    const batched: Batched | null = await askMany(sha)
    if (batched?.kind === 'bytes') {
      bytes += batched.bytes.length
      return batched
    }
    // Its name and GitHub say the same. Of any other name the bytes are looked at: a NUL keeps no program from running.
    if (batched?.kind === 'binary' && isPicture) return { kind: 'skipped', reason: 'a binary file' }
    return turn(() => readBoth(sha))
  }

  return (sha, path) => {
    if (sha === null) return Promise.resolve(unread('GitHub names no content for it'))
    const isPicture = isLikelyBinary(path)
    // The same content may also have another name, under which it is looked at.
    const key = `${sha} ${isPicture ? 'picture' : 'file'}`
    const content = known.get(key) ?? read(sha, isPicture)
    known.set(key, content)
    return content
  }
}

/** Git's own test (buffer_is_binary): a NUL among the first 8000 bytes. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8000).includes(0)
}

function decode(json: string, sha: string): Content {
  let blob: unknown
  try {
    blob = JSON.parse(json)
  } catch {
    return unread('the answer is not valid JSON')
  }
  const content = text(member(blob, 'content'))
  if (content === null || member(blob, 'encoding') !== 'base64') return unread('the answer holds no base64 content')
  const bytes = new Uint8Array(Buffer.from(content, 'base64'))
  return hasName(bytes, sha) ? { kind: 'bytes', bytes } : unread('the content does not match its git object name')
}

/** A large binary file (video, archive) has no patch either and hides no source text; a large text file may. */
function tooLarge(json: string, limit: number): Content {
  const start = /"content"\s*:\s*"([A-Za-z0-9+/=\\n]{0,12000})/.exec(json)?.[1] ?? ''
  if (isBinary(Buffer.from(start.replaceAll('\\n', ''), 'base64'))) return { kind: 'skipped', reason: `a binary file over ${limit / 1e6} MB` }
  return unread(`larger than ${limit / 1e6} MB`)
}

function unread(reason: string): Content {
  return { kind: 'unread', reason }
}

function sameRepository(one: Repository, other: Repository): boolean {
  return one.owner.toLowerCase() === other.owner.toLowerCase() && one.repo.toLowerCase() === other.repo.toLowerCase()
}
