/** Files that the user names: what is read and what is written. */
import { readFile, realpath, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { logLine } from '../../publishers/logLine.js'
import { passesLink, writePlainFile } from '../writePlainFile.js'
import { errorCode } from './errorCode.js'
import { UserError } from './userError.js'

/** `-`: the standard input. Errors: UserError. */
export async function readInput(path: string, limit: number): Promise<Buffer> {
  if (path === '-') {
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk)
    return within(Buffer.concat(chunks), 'standard input', limit)
  }
  const bytes = await readFile(path).catch((error: unknown) => {
    const why = { ENOENT: 'no such file', EISDIR: 'is a folder', EACCES: 'permission denied' }[errorCode(error)] ?? 'cannot be read'
    throw new UserError(`${logLine(path)}: ${why}`)
  })
  return within(bytes, path, limit)
}

/**
 * `folder`: where a relative path starts. What lies below it may be a checked-out pull request, so no link there is followed; elsewhere the user's
 * own links are. Devices and pipes are written to only under /dev (`/dev/stderr`, `>(…)`). Errors: UserError.
 */
export async function writeOutput(folder: string, path: string, text: string): Promise<void> {
  const target = resolve(await realpath(folder), path)
  try {
    if (target.startsWith('/dev/')) await writeFile(target, text)
    else if (await passesLink(await realpath(folder), target)) throw Object.assign(new Error(), { code: 'ELOOP' })
    else await writePlainFile(target, text)
  } catch (error) {
    throw new UserError(`--output ${logLine(path)}: ${WRITE_FAULTS[errorCode(error)] ?? 'cannot be written'}`)
  }
}

const WRITE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'is a folder',
  EACCES: 'permission denied',
  ENOSPC: 'no space left',
  ELOOP: 'leads through a symbolic link',
  ENOTFILE: 'is no plain file',
  ENXIO: 'is no plain file',
}

function within(bytes: Buffer, name: string, limit: number): Buffer {
  if (bytes.length > limit) throw new UserError(`${logLine(name)}: is larger than ${Math.floor(limit / 1024 / 1024)} MiB`)
  return bytes
}
