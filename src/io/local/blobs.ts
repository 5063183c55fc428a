/** Blobs by their ids, from one `git cat-file --batch`: as stored, so that no filter and no text conversion runs. */
import type { Content } from '../../engine/model.js'
import { oversized, PROBE, SIZE_LIMIT } from './files.js'
import { endOf, startGit } from './git.js'
import type { Repository } from './repository.js'

/** Calls `take` once per id, in order. Larger blobs than the engine reads are passed over without being held. */
export async function readBlobs(repository: Repository, ids: readonly string[], take: (index: number, content: Content) => void): Promise<void> {
  if (ids.length === 0) return
  const child = startGit(repository.top, ['cat-file', '--batch', '--buffer'])
  const ended = endOf(child)
  const reader = batchReader(take)
  child.stdout?.on('data', (chunk: Buffer) => reader.push(chunk))
  child.stderr?.resume()
  child.stdin?.on('error', () => {}) // what git did not answer is unread below
  child.stdin?.end(`${ids.join('\n')}\n`)
  await ended
  for (let index = reader.taken(); index < ids.length; index++) take(index, { kind: 'unread', reason: 'git could not read this object' })
}

/** The grammar of git-cat-file(1): `ID SP TYPE SP SIZE LF CONTENT LF`, or `ID SP missing LF`. */
function batchReader(take: (index: number, content: Content) => void): { push: (chunk: Buffer) => void; taken: () => number } {
  let index = 0
  let header = ''
  /** `size` null: no blob. */
  let body: { readonly size: number | null; readonly chunks: Buffer[]; held: number; left: number } | null = null

  const finish = (content: Content): void => {
    take(index++, content)
    header = ''
    body = null
  }

  const push = (chunk: Buffer): void => {
    for (let at = 0; at < chunk.length; ) {
      if (body === null) {
        const end = chunk.indexOf(0x0a, at)
        header += chunk.toString('latin1', at, end === -1 ? chunk.length : end)
        if (end === -1) return
        at = end + 1
        const [, type, size] = header.split(' ')
        if (size !== undefined) body = { size: type === 'blob' ? Number(size) : null, chunks: [], held: 0, left: Number(size) + 1 }
        else finish({ kind: 'unread', reason: 'this object is not in the repository (a partial clone?)' })
        continue
      }
      const part = chunk.subarray(at, at + body.left)
      at += part.length
      body.left -= part.length
      if (body.size !== null && (body.size <= SIZE_LIMIT || body.held < PROBE)) {
        body.chunks.push(part)
        body.held += part.length
      }
      if (body.left > 0) continue
      const bytes = Buffer.concat(body.chunks)
      if (body.size === null) finish({ kind: 'unread', reason: 'is no file in the repository' })
      else finish(body.size > SIZE_LIMIT ? oversized(bytes) : { kind: 'bytes', bytes: bytes.subarray(0, body.size) })
    }
  }
  return { push, taken: () => index }
}
