/** Whole files and folders: which there are, and what they hold. There is no base. */
import { readdirSync, type Dirent } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { ChangedFile, Unread } from '../../engine/model.js'
import { logLine } from '../../publishers/logLine.js'
import { errorCode } from './errorCode.js'
import { withPlainFile } from './files.js'
import { runGit } from './git.js'
import { type Interest, mayMatter } from './interest.js'
import { listFiles } from './rawDiff.js'
import { findRepository, type Repository } from './repository.js'
import { UserError } from './userError.js'

/** A file that will be read. Plain data. */
export interface Place {
  /** In the report: from the root, or from the named folder when that lies outside. What stands above it tells nothing about its files. */
  readonly name: string
  /** Bytes where the path is no UTF-8. */
  readonly full: string | Uint8Array
  /** Its folder lists it as a plain file. */
  readonly plain: boolean
}

export interface Listing {
  /** Sorted by name; none twice. */
  readonly places: readonly Place[]
  /** Folders that could not be opened. */
  readonly unread: readonly Unread[]
}

/** `root`: what paths are named from; `paths`: as the user wrote them, from `folder`. Errors: UserError for a path that does not exist. */
export async function listPlaces(root: string, folder: string, paths: readonly string[], includesPath: Interest['includesPath']): Promise<Listing> {
  const unread: Unread[] = []
  const places = new Map<string, Place>()
  for (const path of paths) {
    for (const place of await placesOf(root, folder, path, unread)) {
      const name = ownName(place, places)
      if (includesPath(name)) places.set(name, { ...place, name })
    }
  }
  return { places: [...places.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), unread }
}

/** `audit ../a ../b` of folders outside, each with a file of the same name: the second is named with as many folders above it as tell it from the first. */
function ownName({ name, full }: Place, others: ReadonlyMap<string, Place>): string {
  if (!others.has(name)) return name
  const written = Buffer.from(full)
  const steps = slashes(written.toString()).split('/').filter((step) => step !== '')
  let own = name
  for (let count = name.split('/').length + 1; count <= steps.length; count++) {
    const other = others.get(own)
    if (other === undefined || written.equals(Buffer.from(other.full))) return own
    own = steps.slice(-count).join('/')
  }
  return own
}

/** null: there is nothing in it that could matter. Most files end here, looked at once and never decoded or copied. */
export function readPlace({ name, full, plain }: Place, interest: Interest): ChangedFile | null {
  const path = typeof full === 'string' ? full : Buffer.from(full)
  const head = withPlainFile(path, (bytes) => (mayMatter(bytes, interest) ? { kind: 'bytes', bytes } : NOTHING), plain)
  return head.kind === 'unread' || head.kind === 'bytes' ? { path: name, previousPath: null, head, base: { kind: 'absent' }, patch: null } : null
}

const NOTHING = { kind: 'skipped', reason: 'speaks of no connection' } as const

async function placesOf(root: string, folder: string, path: string, unread: Unread[]): Promise<readonly Place[]> {
  const named = resolve(folder, path)
  // A link that the user names is followed; one that is found on the way is not.
  const full = await realpath(named).catch(() => {
    throw new UserError(`${logLine(path)}: no such file or folder`)
  })
  const found = await stat(full)
  if (!found.isFile() && !found.isDirectory()) throw new UserError(`${logLine(path)}: is neither a file nor a folder`)
  const parent = join(await realpath(dirname(named)), basename(named))
  const base = isInside(root, parent) ? root : found.isDirectory() ? parent : dirname(parent)
  if (found.isFile()) return [{ name: slashes(relative(base, parent)), full, plain: false }]
  const prefix = slashes(relative(base, parent))
  const name = (inside: string): string => (prefix === '' ? inside : `${prefix}/${inside}`)
  const { paths, unread: closed, plain } = await filesUnder(full)
  unread.push(...closed.map(({ path: inside, reason }) => ({ path: name(inside), reason })))
  const start = Buffer.from(full.endsWith(sep) ? full : full + sep)
  return paths.map((inside) => {
    const text = inside.toString()
    const faithful = Buffer.byteLength(text) === inside.length && !text.includes('\uFFFD')
    return { name: name(text), full: faithful ? start.toString() + text : Buffer.concat([start, inside]), plain }
  })
}

/** As git sees the folder, `.gitignore` respected; by walking it where there is no git or the folder itself is ignored. */
async function filesUnder(folder: string): Promise<{ readonly paths: readonly Buffer[]; readonly unread: readonly Unread[]; readonly plain: boolean }> {
  const repository = await findRepository(folder).catch((error: unknown) => {
    if (error instanceof UserError) return null // no git, or one that refuses: walking needs none
    throw error
  })
  if (repository === null || repository.bare || (await isIgnored(repository, folder))) return { ...walk(folder), plain: true }
  return { ...(await listFiles(repository, folder, 'all')), plain: false }
}

async function isIgnored(repository: Repository, folder: string): Promise<boolean> {
  if (folder === repository.top) return false
  return (await runGit(repository.top, ['check-ignore', '--quiet', '--', `./${relative(repository.top, folder)}`], repository.overrides)).code === 0
}

function walk(folder: string): { readonly paths: readonly Buffer[]; readonly unread: readonly Unread[] } {
  const paths: Buffer[] = []
  const unread: Unread[] = []
  const waiting: Buffer[] = [Buffer.alloc(0)]
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    const within = inside
    const child = (name: Buffer): Buffer => (within.length === 0 ? name : Buffer.concat([within, Buffer.from('/'), name]))
    for (const entry of entriesOf(Buffer.concat([Buffer.from(`${folder}/`), within]), (reason) => unread.push({ path: within.toString(), reason }))) {
      if (entry.isDirectory() && !passedOver.has(entry.name.toString())) waiting.push(child(entry.name))
      else if (entry.isFile()) paths.push(child(entry.name))
    }
  }
  return { paths, unread }
}

function entriesOf(folder: Buffer, complain: (reason: string) => void): Dirent<Buffer>[] {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
  } catch (error) {
    complain(errorCode(error) === 'EACCES' ? 'permission denied' : 'this folder cannot be read')
    return []
  }
}

const passedOver = new Set(['.git', 'node_modules'])

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}

function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
