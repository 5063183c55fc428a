import type { Change, ChangedFile, Content, Unread } from '../../engine/model.js'
import type { Api } from './api.js'
import { baseTree } from './baseTree.js'
import { type BlobLimits, blobLimits, blobReader, isBinary } from './blobs.js'
import type { PullRequest } from './event.js'
import { unsafePath } from './inputs.js'
import { listFiles, type Row, smallPages } from './listing.js'

export interface Interest {
  /** From the configuration: which files count at all. */
  readonly includesPath: (path: string) => boolean
  /** Could this patch touch a connection? Only then is the file read. */
  readonly concerns: (patch: string) => boolean
  readonly limits?: BlobLimits
}

/** All that the pull request changes, read over the API as data. What cannot be read is in the answer as `unread`. */
export async function readChange(api: Api, pull: PullRequest, { includesPath, concerns, limits = blobLimits }: Interest): Promise<Change> {
  const listing = await listFiles(api, pull)
  const readBlob = blobReader(api, pull, limits)
  const baseBlob = baseTree(api, pull)
  const again = smallPages(api, pull)

  /** No patch, or a cut one: both sides are read and the engine compares them. */
  async function readSides(row: Row): Promise<ChangedFile> {
    const wasElsewhere = row.status === 'renamed' && row.previousPath !== null ? row.previousPath : row.path
    const base = row.status === 'added' || row.status === 'copied' ? ({ kind: 'absent' } as const) : await baseBlob(wasElsewhere)
    if (base.kind === 'blob' && base.sha === row.sha) return file(row, { kind: 'skipped', reason: 'renamed or moved, its content is the same' }, SAME)
    const head = await readBlob(row.sha)
    // A binary file has no patch and no lines to compare; whatever it holds counts as added.
    if (head.kind !== 'bytes' || isBinary(head.bytes) || base.kind === 'absent') return file(row, head, { kind: 'absent' })
    return file(row, head, base.kind === 'blob' ? await readBlob(base.sha) : base)
  }

  async function readFile(listed: Row): Promise<ChangedFile> {
    if (listed.status === 'removed') return file(listed, { kind: 'absent' }, listed.patch === null ? { kind: 'skipped', reason: 'removed' } : null)
    const row = listed.patch === null && listed.countsNothing ? await again(listed) : listed
    if (row.patch === null) return readSides(row)
    if (isSubmodule(row.patch)) return file(row, { kind: 'skipped', reason: 'a submodule' }, null)
    if (!concerns(row.patch)) return file(row, { kind: 'skipped', reason: 'its patch speaks of no connection' }, null)
    return file(row, await readBlob(row.sha), null)
  }

  const rows = listing.rows.filter((row) => row.status !== 'unchanged' && includesPath(row.path))
  const unsafe: Unread[] = []
  const readable: Row[] = []
  for (const row of rows) {
    const reason = unsafePath(row.path) ?? (row.previousPath === null ? null : unsafePath(row.previousPath))
    if (reason === null) readable.push(row)
    else unsafe.push({ path: row.path, reason: `its path ${reason}` })
  }
  const files = new Map<Row, ChangedFile>()
  // The budget of requests goes to the riskiest first: a patch that speaks of connections, then files without a patch.
  const risk = (row: Row): number => (row.patch === null ? 1 : concerns(row.patch) ? 0 : 2)
  for (const level of [0, 1, 2]) {
    await Promise.all(readable.filter((row) => risk(row) === level).map(async (row) => files.set(row, await readFile(row))))
  }
  const judged = readable.map((row) => files.get(row)).filter((each) => each !== undefined)
  return { mode: 'review', files: judged, unread: [...listing.unread, ...unsafe] }
}

const SAME: Content = { kind: 'skipped', reason: 'the same content' }

function file(row: Row, head: Content, base: Content | null): ChangedFile {
  const moved = row.previousPath !== null && row.previousPath !== row.path && row.status === 'renamed'
  return { path: row.path, previousPath: moved ? row.previousPath : null, head, base, patch: row.patch }
}

/** The patch of a submodule names commits, and its `sha` is no blob. A text file of only such lines holds no connection either. */
function isSubmodule(patch: string): boolean {
  return /^@@ [^\n]{1,60}@@\n(?:[-+]Subproject commit [0-9a-f]{40}(?:-dirty)?(?:\n|$)){1,2}$/.test(patch)
}
