import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { logLine } from '../../publishers/logLine.js'
import { UserError } from './userError.js'

/** The real path of a folder that the user named, or of the current one. Errors: UserError when it is none. */
export async function findFolder(current: string, given: string | null, option: string): Promise<string> {
  const folder = resolve(current, given ?? '.')
  const found = await stat(folder).catch(() => null)
  if (found === null || !found.isDirectory()) throw new UserError(`${option} ${logLine(given ?? current)}: no such folder`)
  return realpath(folder)
}
