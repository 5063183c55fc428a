/** Changes as GitHub would hand them over: head bytes plus hunks, the base left to be worked out. */
import { structuredPatch } from 'diff'
import type { Change, ChangedFile } from '../../src/engine/model.js'

const bytes = (text: string): { kind: 'bytes'; bytes: Uint8Array } => ({ kind: 'bytes', bytes: new TextEncoder().encode(text) })

/** Hunks from the first `@@` on, as in `files[].patch`. */
export function patchOf(before: string, after: string): string {
  const { hunks } = structuredPatch('a', 'b', before, after, '', '', { context: 3 })
  return hunks.map((hunk) => [`@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`, ...hunk.lines].join('\n')).join('\n')
}

/** null: the file is not there on that side. */
export function aFile(path: string, before: string | null, after: string | null): ChangedFile {
  return {
    path,
    previousPath: null,
    head: after === null ? { kind: 'absent' } : bytes(after),
    base: before === null ? { kind: 'absent' } : after === null ? bytes(before) : null,
    patch: before === null || after === null ? null : patchOf(before, after),
  }
}

export function aChange(...files: ChangedFile[]): Change {
  return { mode: 'review', files, unread: [] }
}

export function anAudit(files: Readonly<Record<string, string>>): Change {
  return {
    mode: 'audit',
    files: Object.entries(files).map(([path, text]) => ({ path, previousPath: null, head: bytes(text), base: { kind: 'absent' }, patch: null })),
    unread: [],
  }
}
