/** Where configuration and baseline are read from: the base revision whenever there is one, else the tree. */
import { readFile, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { ConfigFile } from '../../engine/configTypes.js'
import { logLine } from '../../publishers/logLine.js'
import { errorCode } from './errorCode.js'
import { readPlainFile } from './files.js'
import { fileAt, type Repository } from './repository.js'
import { UserError } from './userError.js'

export interface PolicySource {
  /** null: it is not there. Errors: UserError when it is there and cannot be read. */
  readonly read: (path: string) => Promise<string | null>
  /** For messages: `in the base revision 0123456789ab`, `under DIR`. */
  readonly where: string
}

export function fromRevision(repository: Repository, revision: string): PolicySource {
  return {
    where: `in the base revision ${revision.slice(0, 12)}`,
    read: async (path) => (await fileAt(repository, revision, path))?.toString('utf8') ?? null,
  }
}

export function fromTree(root: string): PolicySource {
  return {
    where: `under ${logLine(root, 200)}`,
    read: (path) => Promise.resolve().then(() => {
      const found = readPlainFile(join(root, path))
      if (found.kind === 'bytes') return Buffer.from(found.bytes).toString('utf8')
      if (found.kind === 'absent') return null
      throw new UserError(`${logLine(path)}: ${found.reason}`)
    }),
  }
}

/** `given`: `--config`. A path that lies outside of the root is the user's own and is read from disk. */
export async function readConfigFile(source: PolicySource, root: string, given: string | null): Promise<ConfigFile | null> {
  const path = given ?? DEFAULT_CONFIG
  const inside = insideOf(root, path) ?? (isAbsolute(path) ? insideOf(await realpath(root).catch(() => root), path) : null)
  if (inside === null) return { path, text: await readOwn(resolve(root, path), path) }
  const text = await source.read(inside)
  if (text === null && given !== null) throw new UserError(`--config ${logLine(path, 300)}: no such file ${source.where}`)
  return text === null ? null : { path: logLine(inside, 300), text }
}

/** A new config file is not obeyed before it is committed; whoever just wrote one should be told. */
export async function overlookedConfig(source: PolicySource, root: string): Promise<string | null> {
  if ((await source.read(DEFAULT_CONFIG)) !== null || (readPlainFile(join(root, DEFAULT_CONFIG))).kind !== 'bytes') return null
  return `${DEFAULT_CONFIG} is not ${source.where} yet and does not count; the defaults do`
}

/** Lines of the baseline file without comments; none when the config names none. */
export async function readBaseline(source: PolicySource, path: string | null): Promise<ReadonlySet<string>> {
  if (path === null) return new Set()
  if (insideOf('/', `/${path}`) !== path || isAbsolute(path)) throw new UserError(`baseline ${logLine(path, 300)}: must be a path inside the repository`)
  const text = await source.read(path)
  if (text === null) throw new UserError(`baseline ${logLine(path, 300)}: no such file ${source.where}`)
  return new Set(text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')))
}

const DEFAULT_CONFIG = '.github/db-tls-gate.yml'

/** The path from the root with `/` between its parts; null: it leads out. */
function insideOf(root: string, path: string): string | null {
  const inside = relative(root, resolve(root, path))
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null
  return sep === '/' ? inside : inside.replaceAll(sep, '/')
}

async function readOwn(full: string, path: string): Promise<string> {
  return readFile(full, 'utf8').catch((error: unknown) => {
    throw new UserError(`--config ${logLine(path, 300)}: ${errorCode(error) === 'ENOENT' ? 'no such file' : 'cannot be read'}`)
  })
}
