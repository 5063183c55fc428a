/** A change in a repository, with both sides of every file that may concern a database. */
import { createHash } from 'node:crypto'
import type { Change, ChangedFile, Content, Unread } from '../../engine/model.js'
import { pointed } from '../lfsPointer.js'
import { readBlobs } from './blobs.js'
import { openTree } from './files.js'
import { type Interest, mayMatter } from './interest.js'
import { listChanges, listFiles, type Range, type RawChange, type Side } from './rawDiff.js'
import type { Repository } from './repository.js'

/** `interest`: which paths count, and whether a text may matter at all; the rest is neither kept nor judged. */
export async function readGitChange(repository: Repository, range: Range, interest: Interest): Promise<Change> {
  const listed = await listChanges(repository, range)
  const others = range.kind === 'working tree' ? await listFiles(repository, repository.top, 'untracked') : { paths: [], unread: [] }
  const all = [...onePerFile(listed), ...others.paths.map(asAdded)]
  const wanted = all.filter(({ path, after }) => after.kind !== 'absent' && interest.includesPath(path.toString()))
  // The index holds three versions of such a file and none that would be committed.
  const conflicts = range.kind === 'index' ? wanted.filter(({ unmerged }) => unmerged) : []
  const unread: Unread[] = [...others.unread, ...conflicts.map(({ path }) => ({ path: path.toString(), reason: 'has merge conflicts' }))]

  const kept = await withHeads(repository, wanted.filter((change) => !conflicts.includes(change)), interest)
  const deleted = new Map(all.flatMap((change) => (change.after.kind === 'absent' && change.before.id !== null ? [[change.before.id, change] as const] : [])))
  const pairs = kept.map(({ change, head }) => ({ head, change: change.before.kind === 'absent' ? movedFrom(deleted, change, head) : change }))
  const bases = await storedContents(repository, pairs.map(({ change }) => change.before))
  const files = pairs.map(({ change: { path, previousPath }, head }, index): ChangedFile => {
    const base = bases[index] ?? { kind: 'unread', reason: 'git could not read this object' }
    return { path: path.toString(), previousPath: previousPath?.toString() ?? null, head, base, patch: null }
  })
  return { mode: 'review', files, unread }
}

interface WithHead {
  readonly change: RawChange
  readonly head: Content
}

async function withHeads(repository: Repository, changes: readonly RawChange[], interest: Interest): Promise<readonly WithHead[]> {
  const tree = openTree(repository.top)
  const stored = await storedContents(repository, changes.map(({ after }) => after))
  const kept: WithHead[] = []
  for (const [index, change] of changes.entries()) {
    const found = stored[index] ?? (await tree.read(change.path))
    const head = pointed(change.path.toString(), found)
    // What git lists because of its time stamp alone leads to the blob that is already stored.
    // A file that only got another name may be none of tests or examples any more.
    const isSame = found.kind === 'bytes' && change.previousPath === null && isBlob(found.bytes, change.before.id)
    if (head.kind === 'bytes' && !isSame && mayMatter(head.bytes, interest)) kept.push({ change, head })
    if (head.kind === 'unread' && !isSame) kept.push({ change, head })
  }
  return kept
}

/** undefined: it stands in the working tree. */
async function storedContents(repository: Repository, sides: readonly Side[]): Promise<readonly (Content | undefined)[]> {
  const contents = sides.map(({ kind }): Content | undefined => (kind === 'absent' ? { kind } : kind === 'file' ? undefined : { kind: 'skipped', reason: `is a ${kind}` }))
  const asked = sides.flatMap(({ kind, id }, index) => (kind === 'file' && id !== null ? [{ index, id }] : []))
  await readBlobs(repository, asked.map(({ id }) => id), (at, content) => {
    const index = asked[at]?.index
    if (index !== undefined) contents[index] = content
  })
  return contents
}

/** In a conflict git lists a file more than once; what stands in the working tree counts. */
function onePerFile(changes: readonly RawChange[]): readonly RawChange[] {
  const byPath = new Map<string, RawChange>()
  for (const change of changes) {
    const key = change.path.toString('latin1')
    const known = byPath.get(key)
    const before = known !== undefined && change.before.kind === 'absent' ? known.before : change.before
    if (change.unmerged) byPath.set(key, { ...change, before, after: { kind: 'file', id: null } })
    else if (known === undefined || !known.unmerged) byPath.set(key, change)
  }
  return [...byPath.values()]
}

function asAdded(path: Buffer): RawChange {
  return { path, previousPath: null, before: { kind: 'absent', id: null }, after: { kind: 'file', id: null }, unmerged: false }
}

/** git knows no renames of files that it does not track; one that is the same to the byte is told by its id. */
function movedFrom(deleted: ReadonlyMap<string, RawChange>, change: RawChange, head: Content): RawChange {
  const [anyId] = deleted.keys()
  const former = head.kind === 'bytes' && anyId !== undefined ? deleted.get(blobId(head.bytes, anyId.length)) : undefined
  return former === undefined ? change : { ...change, previousPath: former.path, before: former.before }
}

function isBlob(bytes: Uint8Array, id: string | null): boolean {
  return id !== null && blobId(bytes, id.length) === id
}

/** git's own id of a file, in the repository's hash: SHA-1 (40 digits) or SHA-256 (64). */
function blobId(bytes: Uint8Array, digits: number): string {
  return createHash(digits === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
