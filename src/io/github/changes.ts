import type { Change, ChangedFile, Content, Unread } from '../../engine/model.js'
import type { Api } from './api.js'
import { baseTree } from './baseTree.js'
import { type BlobLimits, blobLimits, blobReader, isBinary } from './blobs.js'
import { unsafePath } from './inputs.js'
import { listFiles, smallPages } from './listing.js'
import { pointed, pointerContent } from '../lfsPointer.js'
import { isLikelyText } from '../likelyText.js'
import { isLikelyBinary, riskOf } from './risk.js'
import type { BaseBlob, Listing, Row } from './row.js'
import { type Subject, WHOLE } from './subject.js'
import { type ReadTree, treeReader } from './tree.js'
import { diffTrees } from './treeDiff.js'

export interface Interest {
  /** From the configuration: which files count at all. */
  readonly includesPath: (path: string) => boolean
  /** Could this text (a patch, a file) touch a connection? Only then is the file read, or its other side. */
  readonly concerns: (text: string) => boolean
  /** Does a file count for more by its new name than by its former one? Then it is read though nothing else changed. */
  readonly countsMore: (previousPath: string, path: string) => boolean
  readonly limits?: BlobLimits
}

/** All that the subject changes (of a snapshot: all that it holds), read over the API as data. What cannot be read is in the answer as `unread`. */
export async function readChange(api: Api, subject: Subject, { includesPath, concerns, countsMore, limits = blobLimits }: Interest): Promise<Change> {
  const readTree = treeReader(api, subject.repository)
  const listing = await listingOf(api, subject, readTree)
  const readBlob = blobReader(api, subject.repository, subject.kind === 'pull request' ? subject.headRepository : null, limits)
  const baseBlob = subject.kind === 'snapshot' ? absent : baseTree(api, subject, readTree)
  const again = subject.kind === 'pull request' ? smallPages(api, subject) : (row: Row) => Promise.resolve(row)

  /** No patch, or a cut one: both sides are read and the engine compares them. */
  async function readSides(row: Row): Promise<ChangedFile> {
    const base = row.base ?? (await baseOf(row))
    if (base.kind === 'blob' && base.sha === row.sha) {
      if (!rises(row)) return file(row, skipped('renamed or moved, its content is the same'), skipped('the same content'))
      const same = pointed(row.path, await readBlob(row.sha, row.path))
      return file(row, same, same)
    }
    const head = pointed(row.path, await readBlob(row.sha, row.path))
    // A binary file has no patch and no lines to compare, and where the head speaks of no connection none can have been added.
    if (head.kind !== 'bytes' || base.kind === 'absent' || !mayMatter(head.bytes)) return file(row, head, { kind: 'absent' })
    return file(row, head, base.kind === 'blob' ? await readBlob(base.sha, row.previousPath ?? row.path) : base)
  }

  function rises({ status, path, previousPath }: Row): boolean {
    return status === 'renamed' && previousPath !== null && countsMore(previousPath, path)
  }

  function baseOf({ status, path, previousPath }: Row): Promise<BaseBlob> {
    return status === 'added' || status === 'copied' ? absent() : baseBlob(status === 'renamed' && previousPath !== null ? previousPath : path)
  }

  /** Latin-1 keeps every ASCII letter in its place, whatever the encoding; UTF-16 is left to the engine. */
  function mayMatter(bytes: Uint8Array): boolean {
    const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    return marked || (!isBinary(bytes) && concerns(Buffer.from(bytes).toString('latin1')))
  }

  async function readFile(listed: Row): Promise<ChangedFile> {
    if (listed.status === 'removed') return file(listed, { kind: 'absent' }, listed.patch === null ? skipped('removed') : null)
    if (listed.noFile !== null) return file(listed, skipped(listed.noFile), null)
    // A picture has no patch on any page.
    const row = listed.patch === null && listed.countsNothing && !isLikelyBinary(listed.path) ? await again(listed) : listed
    if (row.patch === null) return readSides(row)
    if (isSubmodule(row.patch)) return file(row, skipped('a submodule'), null)
    // The patch shows the pointer as a whole, and nothing of the file.
    if (addsPointer(row.patch)) return file({ ...row, patch: null }, pointerContent(row.path), null)
    if (!concerns(row.patch) && !rises(row)) return readForNames(row)
    return file(row, await readBlob(row.sha, row.path), null)
  }

  /**
   * A name that a connection takes its settings from may stand far from it (`const strict = false`), so that no line of the patch speaks of
   * one. Read last; where there is no budget left, the patch has to do.
   */
  async function readForNames(row: Row): Promise<ChangedFile> {
    const nothing = skipped('its patch speaks of no connection')
    if (row.status === 'added' || !isLikelyText(row.path)) return file(row, nothing, null)
    const head = await readBlob(row.sha, row.path)
    return file(row, head.kind === 'bytes' && mayMatter(head.bytes) ? head : nothing, null)
  }

  const rows = listing.rows.filter((row) => row.status !== 'unchanged' && includesPath(row.path))
  const unsafe: Unread[] = []
  const levels = new Map<number, Row[]>()
  for (const row of rows) {
    const reason = unsafePath(row.path) ?? (row.previousPath === null ? null : unsafePath(row.previousPath))
    if (reason !== null) unsafe.push({ path: row.path, reason: `its path ${reason}` })
    else {
      const risk = riskOf(row, concerns)
      const level = levels.get(risk)
      if (level === undefined) levels.set(risk, [row])
      else level.push(row)
    }
  }
  const files = new Map<Row, ChangedFile>()
  // The budget of requests goes to the riskiest first.
  for (const level of [...levels.keys()].sort()) await Promise.all((levels.get(level) ?? []).map(async (row) => files.set(row, await readFile(row))))
  const judged = rows.map((row) => files.get(row)).filter((each) => each !== undefined)
  return { mode: subject.kind === 'snapshot' ? 'audit' : 'review', files: judged, unread: [...listing.unread, ...unsafe] }
}

function listingOf(api: Api, subject: Subject, readTree: ReadTree): Promise<Listing> {
  switch (subject.kind) {
    case 'pull request':
      return listFiles(api, subject, readTree)
    case 'comparison':
      return Promise.resolve(subject.listing)
    case 'snapshot':
      return diffTrees(readTree, null, subject.headSha, WHOLE.snapshot)
  }
}

function absent(): Promise<BaseBlob> {
  return Promise.resolve({ kind: 'absent' })
}

function file(row: Row, head: Content, base: Content | null): ChangedFile {
  const moved = row.previousPath !== null && row.previousPath !== row.path && row.status === 'renamed'
  return { path: row.path, previousPath: moved ? row.previousPath : null, head, base, patch: row.patch }
}

function skipped(reason: string): Content {
  return { kind: 'skipped', reason }
}

/** The patch of a submodule names commits, and its `sha` is no blob. A text file of only such lines holds no connection either. */
function isSubmodule(patch: string): boolean {
  return /^@@ [^\n]{1,60}@@\n(?:[-+]Subproject commit [0-9a-f]{40}(?:-dirty)?(?:\n|$)){1,2}$/.test(patch)
}

/** A pointer is rewritten as a whole or in its `oid` line. */
function addsPointer(patch: string): boolean {
  return patch.length < 4096 && /^@@ [^\n]{1,60}@@\n(?:-[^\n]*\n)*[ +]version https:\/\/git-lfs\.github\.com\/spec\//.test(patch)
}

