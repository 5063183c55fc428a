/** Reads files of a tree that may be hostile: never through a symbolic link, never outside, never a pipe or a device. */
import { constants } from 'node:fs'
import { lstat, open } from 'node:fs/promises'
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

/** The last part of the path is not followed either. */
export async function readPlainFile(path: string | Buffer): Promise<Content> {
  try {
    const found = await lstat(path)
    if (found.isSymbolicLink()) return { kind: 'skipped', reason: 'is a symbolic link' }
    if (!found.isFile()) return { kind: 'skipped', reason: found.isDirectory() ? 'is a folder' : 'is no plain file' }
    // Windows has neither (undefined counts as 0). NONBLOCK: a pipe that took the file's place in between is opened, but not waited for.
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      if (!(await file.stat()).isFile()) return { kind: 'skipped', reason: 'is no plain file' }
      if (found.size > SIZE_LIMIT) return oversized((await file.read(Buffer.alloc(PROBE), 0, PROBE, 0)).buffer)
      const bytes = await readAll(file, found.size)
      return bytes.length > SIZE_LIMIT ? oversized(bytes) : { kind: 'bytes', bytes }
    } finally {
      await file.close()
    }
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' }
    return { kind: 'unread', reason: code === 'EACCES' || code === 'EPERM' ? 'permission denied' : `cannot be read (${code})` }
  }
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

/** One read for most files; a file that grew meanwhile is read on, to one byte beyond the limit. */
async function readAll(file: Awaited<ReturnType<typeof open>>, expected: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let total = 0
  for (let size = expected + 1; total <= SIZE_LIMIT; size = 64 * 1024) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(size), 0, size)
    if (bytesRead === 0) break
    chunks.push(buffer.subarray(0, bytesRead))
    total += bytesRead
    if (bytesRead < size && total >= expected) break
  }
  return Buffer.concat(chunks)
}
