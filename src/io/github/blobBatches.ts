import type { Result } from '../../engine/result.js'
import type { Api } from './api.js'
import { type Batch, type Batched, readBatch } from './blobBatch.js'
import type { BlobLimits } from './blobs.js'
import { queue } from './queue.js'
import type { Repository } from './subject.js'

export type { Batched } from './blobBatch.js'

/**
 * Gathers what is asked for at the same time into few queries. null: the file must be asked for by itself, because it is one of few, because
 * the query did not give it whole, or because there is no GraphQL here. `mayGoOn`: asked before every query.
 */
export function batches(api: Api, repository: Repository, limits: BlobLimits, mayGoOn: () => boolean): (sha: string) => Promise<Batched | null> {
  const turn = queue(4)
  const waiting = new Map<string, Waiting>()
  let queries = 0
  let failures = 0
  let isOff = false

  function flush(): void {
    const names = [...waiting.keys()]
    const asked = new Map(waiting)
    waiting.clear()
    for (let at = 0; at < names.length; at += limits.filesPerQuery) {
      const some = names.slice(at, at + limits.filesPerQuery)
      void gather(some).then((blobs) => {
        for (const name of some) asked.get(name)?.settle(blobs.get(name) ?? null)
      })
    }
  }

  async function gather(names: readonly string[]): Promise<Batch['blobs']> {
    if (names.length < FEW) return NONE
    const answer = await turn((): Promise<Result<Batch, 'never' | 'too much'> | null> => {
      if (isOff || queries >= limits.queries || !mayGoOn()) return Promise.resolve(null)
      queries++
      return readBatch(api, repository, names, MAX_BYTES)
    })
    if (answer === null) return NONE
    if (answer.ok) failures = 0
    else isOff ||= answer.error === 'never' || ++failures === MAX_FAILURES
    if (answer.ok && !answer.value.isPartial) return answer.value.blobs
    // Too much for one query: what is missing in two.
    const got = answer.ok ? answer.value.blobs : NONE
    const missing = names.filter((name) => !got.has(name))
    if (isOff || (answer.ok && got.size === 0)) return got
    const half = Math.ceil(missing.length / 2)
    const rest = await Promise.all([gather(missing.slice(0, half)), gather(missing.slice(half))])
    return new Map([...got, ...rest.flatMap((blobs) => [...blobs])])
  }

  return (sha) => {
    if (isOff) return Promise.resolve(null)
    const found = waiting.get(sha)
    if (found !== undefined) return found.promise
    // Whoever asks in the same turn of the event loop shares a query.
    if (waiting.size === 0) setImmediate(flush)
    let settle: Waiting['settle'] = () => undefined
    const promise = new Promise<Batched | null>((resolve) => (settle = resolve))
    waiting.set(sha, { promise, settle })
    return promise
  }
}

interface Waiting {
  readonly promise: Promise<Batched | null>
  readonly settle: (blob: Batched | null) => void
}

const NONE: Batch['blobs'] = new Map()

/** Fewer files than this are read as fast one by one, and with nothing to fall back from. */
const FEW = 5
/** In a row; then the rest is read one by one. */
const MAX_FAILURES = 3
/** Of one answer: GitHub cuts a text after some 500 kB, so that fifty of the largest are about this much. */
const MAX_BYTES = 30_000_000
