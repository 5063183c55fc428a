/** Whole files and folders as one change without a base. */
import { realpath, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Change, ChangedFile, Unread } from '../../engine/model.js'
import { logLine } from '../../publishers/logLine.js'
import { errorCode } from './errorCode.js'
import { readPlainFile } from './files.js'
import { runGit } from './git.js'
import { type Interest, mayMatter } from './interest.js'
import { listFiles } from './rawDiff.js'
import { findRepository, type Repository } from './repository.js'
import { UserError } from './userError.js'

/**
 * `root`: what paths are named from; `paths`: as the user wrote them, from `folder`.
 * `progress`: called with done and total. Errors: UserError for a path that does not exist.
 */
export async function readAuditChange(root: string, folder: string, paths: readonly string[], interest: Interest, progress: (done: number, total: number) => void): Promise<Change> {
  const unread: Unread[] = []
  const places = new Map<string, Place>()
  for (const path of paths) for (const place of await placesOf(root, folder, path, unread)) if (interest.includesPath(place.name)) places.set(place.name, place)

  const files: ChangedFile[] = []
  let done = 0
  for (const { name, full } of [...places.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const head = await readPlainFile(full)
    progress(++done, places.size)
    if (head.kind === 'unread' || (head.kind === 'bytes' && mayMatter(head.bytes, interest))) files.push({ path: name, previousPath: null, head, base: { kind: 'absent' }, patch: null })
  }
  return { mode: 'audit', files, unread }
}

interface Place {
  /** In the report: from the root, or from the named folder when that lies outside. What stands above it tells nothing about its files. */
  readonly name: string
  readonly full: string | Buffer
}

async function placesOf(root: string, folder: string, path: string, unread: Unread[]): Promise<readonly Place[]> {
  const named = resolve(folder, path)
  // A link that the user names is followed; one that is found on the way is not.
  const full = await realpath(named).catch(() => {
    throw new UserError(`${logLine(path)}: no such file or folder`)
  })
  const found = await stat(full)
  if (!found.isFile() && !found.isDirectory()) throw new UserError(`${logLine(path)}: is neither a file nor a folder`)
  const parent = join(await realpath(dirname(named)), basename(named))
  const start = isInside(root, parent) ? root : found.isDirectory() ? parent : dirname(parent)
  if (found.isFile()) return [{ name: slashes(relative(start, parent)), full }]
  const prefix = slashes(relative(start, parent))
  const name = (inside: string): string => (prefix === '' ? inside : `${prefix}/${inside}`)
  const { paths, unread: closed } = await filesUnder(full)
  unread.push(...closed.map(({ path: inside, reason }) => ({ path: name(inside), reason })))
  return paths.map((inside) => ({ name: name(inside.toString()), full: Buffer.concat([Buffer.from(full.endsWith(sep) ? full : full + sep), inside]) }))
}

/** As git sees the folder, `.gitignore` respected; by walking it where there is no git or the folder itself is ignored. */
async function filesUnder(folder: string): Promise<{ readonly paths: readonly Buffer[]; readonly unread: readonly Unread[] }> {
  const repository = await findRepository(folder).catch((error: unknown) => {
    if (error instanceof UserError) return null // no git, or one that refuses: walking needs none
    throw error
  })
  if (repository === null || repository.bare || (await isIgnored(repository, folder))) return walk(folder)
  return listFiles(repository, folder, 'all')
}

async function isIgnored(repository: Repository, folder: string): Promise<boolean> {
  if (folder === repository.top) return false
  return (await runGit(repository.top, ['check-ignore', '--quiet', '--', `./${relative(repository.top, folder)}`], repository.overrides)).code === 0
}

async function walk(folder: string): Promise<{ readonly paths: readonly Buffer[]; readonly unread: readonly Unread[] }> {
  const paths: Buffer[] = []
  const unread: Unread[] = []
  const waiting: Buffer[] = [Buffer.alloc(0)]
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    const within = inside
    const child = (name: Buffer): Buffer => (within.length === 0 ? name : Buffer.concat([within, Buffer.from('/'), name]))
    const entries = await readdir(Buffer.concat([Buffer.from(`${folder}/`), within]), { withFileTypes: true, encoding: 'buffer' }).catch((error: unknown) => {
      unread.push({ path: within.toString(), reason: errorCode(error) === 'EACCES' ? 'permission denied' : 'this folder cannot be read' })
      return []
    })
    for (const entry of entries) {
      if (entry.isDirectory() && !passedOver.has(entry.name.toString())) waiting.push(child(entry.name))
      else if (entry.isFile()) paths.push(child(entry.name))
    }
  }
  return { paths, unread }
}

const passedOver = new Set(['.git', 'node_modules'])

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}

function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
