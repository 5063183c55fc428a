/** A unified diff over a tree: what the diff touches is read from the tree, and only inside of it. */
import type { Change, ChangedFile, Content } from '../../engine/model.js'
import { logLine } from '../../publishers/logLine.js'
import { isPointer, pointed } from '../lfsPointer.js'
import { openTree } from './files.js'
import { type Interest, mayMatter } from './interest.js'

/** What the diff says of one file; made by the engine's reader of diffs. */
export interface DiffEntry {
  readonly path: string
  readonly previousPath: string | null
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'copied'
  readonly patch: string | null
  readonly binary: boolean
  readonly mode: 'file' | 'symlink' | 'submodule'
  readonly unsafe: string | null
}

/** `shownRoot`: the tree's folder as the user wrote it. */
export async function readDiffChange(root: string, shownRoot: string, entries: readonly DiffEntry[], interest: Interest): Promise<Change> {
  const tree = openTree(root)
  const files: ChangedFile[] = []
  for (const entry of entries) {
    const { path, previousPath, patch, status } = entry
    if (status === 'removed' || entry.mode !== 'file' || !interest.includesPath(path)) continue
    const head = await headOf(entry, tree, shownRoot)
    const matters = head.kind === 'bytes' ? mayMatter(head.bytes, interest) : head.kind === 'unread'
    if (head.kind === 'skipped' || (!matters && (patch === null || !interest.concerns(patch)))) continue
    // The patch of a pointer shows that as a whole, and nothing of the file.
    files.push({ path, previousPath, head, base: isPureRename(entry) ? head : null, patch: isPointer(head) ? null : patch })
  }
  return { mode: 'review', files, unread: [] }
}

async function headOf(entry: DiffEntry, tree: ReturnType<typeof openTree>, shownRoot: string): Promise<Content> {
  const { path, patch, binary, unsafe } = entry
  // A path that leads out of the tree is never opened; the diff's own lines are still judged.
  if (unsafe !== null) return { kind: 'unread', reason: `not read: ${unsafe}` }
  // A change of mode, an empty file: nothing was written.
  if (patch === null && !binary && !isPureRename(entry)) return { kind: 'skipped', reason: 'has no changed lines' }
  const found = pointed(path, await tree.read(path))
  if (patch !== null) {
    if (found.kind === 'absent') return { kind: 'unread', reason: `not found under ${logLine(shownRoot, 200)}` }
    return found.kind === 'skipped' ? { kind: 'unread', reason: `not read: ${found.reason}` } : found
  }
  // `-diff` in .gitattributes, or a NUL, hides a text from the diff: the engine knows a text when it sees one, and says that its change is not known.
  return found.kind === 'bytes' && found.bytes.length > 0 ? found : { kind: 'skipped', reason: 'is binary' }
}

/** What counts for less under its former name (tests, examples) may count now. */
function isPureRename({ patch, binary, status, previousPath }: DiffEntry): boolean {
  return patch === null && !binary && status === 'renamed' && previousPath !== null
}
