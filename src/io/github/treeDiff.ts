import type { Unread } from '../../engine/model.js'
import type { Listing, Row } from './row.js'
import type { ReadTree, TreeEntry } from './tree.js'

/**
 * Every path whose content differs between two commits, however many: for what GitHub's own lists leave out.
 * `base` null: every file of the head. A tree that GitHub cuts is walked folder by folder; equal folders are not entered.
 */
export async function diffTrees(read: ReadTree, base: string | null, head: string, whole: string): Promise<Listing> {
  const pairs = new Map<string, Pair>()
  const unread: Unread[] = []

  async function walk(before: string | null, after: string | null, folder: string): Promise<void> {
    const [old, now] = await Promise.all([entriesOf(before, 'all'), entriesOf(after, 'all')])
    if (old.trouble !== null || now.trouble !== null) {
      const reason = `its folders could not be read: ${old.trouble ?? now.trouble ?? ''}`
      unread.push({ path: folder === '' ? whole : folder, reason })
      return
    }
    if (!old.truncated && !now.truncated) {
      take(old.entries, now.entries, folder)
      return
    }
    const [oldLevel, nowLevel] = await Promise.all([entriesOf(before, 'one'), entriesOf(after, 'one')])
    const trouble = oldLevel.trouble ?? nowLevel.trouble ?? (oldLevel.truncated || nowLevel.truncated ? 'one of them holds more files than GitHub lists' : null)
    if (trouble !== null) return void unread.push({ path: folder === '' ? whole : folder, reason: `its folders could not be read: ${trouble}` })
    take(oldLevel.entries, nowLevel.entries, folder)
    const children = new Map<string, { before: string | null; after: string | null }>()
    for (const { path, sha } of folders(oldLevel.entries)) children.set(path, { before: sha, after: null })
    for (const { path, sha } of folders(nowLevel.entries)) children.set(path, { before: children.get(path)?.before ?? null, after: sha })
    for (const [name, child] of children) if (child.before !== child.after) await walk(child.before, child.after, `${folder}${name}/`)
  }

  async function entriesOf(name: string | null, depth: 'all' | 'one'): Promise<{ entries: readonly TreeEntry[]; truncated: boolean; trouble: string | null }> {
    if (name === null) return { entries: [], truncated: false, trouble: null }
    const tree = await read(name, depth)
    return tree.ok ? { ...tree.value, trouble: null } : { entries: [], truncated: false, trouble: tree.error }
  }

  function take(old: readonly TreeEntry[], now: readonly TreeEntry[], folder: string): void {
    for (const entry of files(old)) pairs.set(folder + entry.path, { before: entry, after: null })
    for (const entry of files(now)) {
      const path = folder + entry.path
      const pair = pairs.get(path)
      // Names that are not UTF-8 may read the same.
      if (pair !== undefined && pair.after !== null) unread.push({ path, reason: 'two files have names that read the same' })
      pairs.set(path, { before: pair?.before ?? null, after: entry })
    }
  }

  await walk(base, head, '')
  return { rows: rowsOf(pairs), unread }
}

interface Pair {
  readonly before: TreeEntry | null
  readonly after: TreeEntry | null
}

function rowsOf(pairs: ReadonlyMap<string, Pair>): readonly Row[] {
  const changed = [...pairs].filter(([, { before, after }]) => before?.sha !== after?.sha || noFileOf(before) !== noFileOf(after))
  const removed = new Map(changed.flatMap(([path, { before, after }]) => (before !== null && after === null ? [[before.sha, path] as const] : [])))
  return changed.map(([path, { before, after }]) => {
    const previousPath = before === null && after !== null ? (removed.get(after.sha) ?? null) : null
    const wasBlob = before !== null && noFileOf(before) === null ? before.sha : previousPath === null ? null : (after?.sha ?? null)
    return {
      index: null,
      path,
      previousPath,
      status: after === null ? 'removed' : previousPath !== null ? 'renamed' : before === null ? 'added' : 'modified',
      sha: after?.sha ?? null,
      patch: null,
      countsNothing: false,
      base: wasBlob === null ? { kind: 'absent' } : { kind: 'blob', sha: wasBlob },
      noFile: noFileOf(after),
    }
  })
}

function noFileOf(entry: TreeEntry | null): string | null {
  if (entry === null) return null
  return entry.type === 'commit' ? 'a submodule' : entry.mode === '120000' ? 'a symbolic link' : null
}

function files(entries: readonly TreeEntry[]): readonly TreeEntry[] {
  return entries.filter(({ type }) => type !== 'tree')
}

function folders(entries: readonly TreeEntry[]): readonly TreeEntry[] {
  return entries.filter(({ type }) => type === 'tree')
}
