/** Reads files of a tree that may be hostile: never through a symbolic link, never outside, never a pipe or a device. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import { lstat } from 'node:fs/promises'
import type { Content } from '../../engine/model.js'
import { errorCode } from './errorCode.js'

/** Bytes; the engine does not look into more. */
export const SIZE_LIMIT = 5 * 1024 * 1024

export interface Tree {
  /** `path`: relative, `/` between its parts; bytes where it is no UTF-8. */
  readonly read: (path: string | Buffer) => Promise<Content>
}

export function openTree(root: string): Tree {
  const plainFolders = new Map<string, Promise<'folder' | 'absent' | 'link'>>()

  const folderKind = (folder: Buffer): Promise<'folder' | 'absent' | 'link'> => {
    const key = folder.toString('latin1')
    const known = plainFolders.get(key)
    if (known !== undefined) return known
    const kind = lstat(folder).then(
      (found) => (found.isDirectory() ? 'folder' : found.isSymbolicLink() ? 'link' : 'absent'),
      () => 'absent' as const,
    )
    plainFolders.set(key, kind)
    return kind
  }

  return {
    async read(path) {
      const relative = Buffer.from(path)
      const prefix = Buffer.from(root.endsWith('/') ? root : `${root}/`)
      for (let at = relative.indexOf(SLASH); at !== -1; at = relative.indexOf(SLASH, at + 1)) {
        const kind = await folderKind(Buffer.concat([prefix, relative.subarray(0, at)]))
        if (kind === 'link') return { kind: 'skipped', reason: 'lies behind a symbolic link' }
        if (kind === 'absent') return { kind: 'absent' }
      }
      return readPlainFile(Buffer.concat([prefix, relative]))
    },
  }
}

/** The last part of the path is not followed either. Synchronous: a promise for each of five calls costs more than the calls. */
export function readPlainFile(path: string | Buffer): Content {
  return withPlainFile(path, (bytes) => ({ kind: 'bytes', bytes: Buffer.from(bytes) }))
}

/** `take` sees bytes that the next file overwrites. `seen`: its folder lists it as a plain file, so that only what became of it since is looked at. */
export function withPlainFile(path: string | Buffer, take: (bytes: Buffer) => Content, seen = false): Content {
  try {
    const refused = seen ? null : refusal(path)
    if (refused !== null) return refused
    // Windows has neither (undefined counts as 0). NONBLOCK: a pipe that took the file's place in between is opened, but not waited for.
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const found = fstatSync(file)
      if (!found.isFile()) return { kind: 'skipped', reason: 'is no plain file' }
      if (found.size > SIZE_LIMIT) return oversized(readInto(file, PROBE))
      const bytes = readInto(file, SIZE_LIMIT + 1)
      return bytes.length > SIZE_LIMIT ? oversized(bytes) : take(bytes)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' }
    // What took its place since the folder was listed.
    if (seen && code === 'ELOOP') return { kind: 'skipped', reason: 'is a symbolic link' }
    return { kind: 'unread', reason: code === 'EACCES' || code === 'EPERM' ? 'permission denied' : `cannot be read (${code})` }
  }
}

function refusal(path: string | Buffer): Content | null {
  const found = lstatSync(path)
  if (found.isSymbolicLink()) return { kind: 'skipped', reason: 'is a symbolic link' }
  return found.isFile() ? null : { kind: 'skipped', reason: found.isDirectory() ? 'is a folder' : 'is no plain file' }
}

/** Only what is surely no text hides nothing: a NUL, and bytes that are no UTF-8, among the first 8,000. UTF-16 has a mark. */
export function oversized(start: Uint8Array): Content {
  const probe = start.subarray(0, PROBE)
  const marked = (probe[0] === 0xff && probe[1] === 0xfe) || (probe[0] === 0xfe && probe[1] === 0xff)
  if (!marked && probe.includes(0) && !isUtf8Start(probe)) return { kind: 'skipped', reason: 'is binary' }
  return { kind: 'unread', reason: 'larger than 5 MB' }
}

function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    // `stream`: the last character may be cut.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

export const PROBE = 8000
const SLASH = 0x2f

/** One for all files, so that a large tree leaves no garbage; it grows with the largest file. */
let shared = Buffer.allocUnsafe(256 * 1024)

/** Up to `limit` bytes; a file that grew meanwhile is read on. */
function readInto(file: number, limit: number): Buffer {
  let total = 0
  for (;;) {
    const wanted = Math.min(shared.length, limit)
    const count = readSync(file, shared, total, wanted - total, null)
    total += count
    if (count === 0 || total >= limit) return shared.subarray(0, total)
    if (total === shared.length) {
      const larger = Buffer.allocUnsafe(Math.min(4 * shared.length, SIZE_LIMIT + 1))
      shared.copy(larger, 0, 0, total)
      shared = larger
    }
  }
}
