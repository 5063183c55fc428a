import { addLines, lineSet } from '../lineSet.js'
import type { Span } from '../mappedText.js'
import type { ChangedFile, Content, Hunk, SourceText, TextChange, Unread } from '../model.js'
import { applyBackwards } from './applyBackwards.js'
import { compare } from './compare.js'
import { decode } from './decode.js'
import { fromHunks, wholeAddedFile } from './fromHunks.js'
import { parsePatch, type Patch } from './hunks.js'
import { sourceText } from './sourceText.js'

export interface TextChangeResult {
  /** null: nothing to read (binary, symbolic link, no content at all). */
  readonly change: TextChange | null
  /** Set when something could not be read: the result is then incomplete, whatever else is found. */
  readonly unread: Unread | null
}

type Side =
  | { readonly kind: 'text'; readonly text: string; readonly lossy: boolean }
  | { readonly kind: 'absent' | 'nothing' }
  | { readonly kind: 'unread'; readonly reason: string }

/** Both sides of a changed file as text, and how they correspond. Never throws; what is not known is `unread`. */
export function toTextChange(file: ChangedFile): TextChangeResult {
  const head = readSide(file.head, file.path)
  if (head.kind === 'nothing') return { change: null, unread: null }
  const patch = file.patch === null ? null : parsePatch(file.patch)
  if (head.kind === 'unread') return withoutHead(file, patch, head.reason)

  const headText = head.kind === 'text' ? head.text : null
  const base = file.base === null ? null : readSide(file.base, file.previousPath ?? file.path)
  if (base === null || base.kind === 'unread') {
    if (patch === null) return unread(file, base === null ? 'what changed in it is not shown' : base.reason)
    return fromPatch(file, patch, headText, head.kind === 'text' && head.lossy)
  }
  const baseText = base.kind === 'text' ? base.text : null
  if (headText === null && baseText === null) return { change: null, unread: null }
  return { change: textChange(file, headText, baseText, hunksBetween(patch, headText ?? '', baseText ?? '')), unread: null }
}

function readSide(content: Content, path: string): Side {
  if (content.kind === 'unread') return content
  if (content.kind === 'absent') return content
  if (content.kind === 'skipped') return { kind: 'nothing' }
  const decoded = decode(content.bytes, path)
  if (decoded.kind === 'too large') return { kind: 'unread', reason: 'larger than 5 MB' }
  if (decoded.kind === 'binary') return { kind: 'nothing' }
  return { kind: 'text', text: decoded.text, lossy: decoded.encoding === 'latin-1' }
}

/** The given hunks where they lead from one text to the other (GitHub accepts comments in them), else our own. */
function hunksBetween(patch: Patch | null, headText: string, baseText: string): readonly Hunk[] {
  if (patch !== null && patch.damage === null) {
    const undone = applyBackwards(patch, headText)
    if (undone.ok && undone.value === baseText) return patch.hunks
  }
  return compare(baseText, headText)
}

function fromPatch(file: ChangedFile, patch: Patch, headText: string | null, lossy: boolean): TextChangeResult {
  if (patch.damage !== null) return partly(file, patch, headText, patch.damage)
  const base = applyBackwards(patch, headText ?? '', lossy)
  if (!base.ok) return partly(file, patch, headText, base.error)
  const created = patch.hunks.every((hunk) => hunk.oldStart === 0 && hunk.oldLines === 0)
  return { change: textChange(file, headText, created ? null : base.value, patch.hunks), unread: null }
}

function withoutHead(file: ChangedFile, patch: Patch | null, reason: string): TextChangeResult {
  if (patch === null) return unread(file, reason)
  const whole = patch.damage === null ? wholeAddedFile(patch.hunks, patch.newLacksNewline) : null
  if (whole !== null) return { change: textChange(file, whole, null, patch.hunks), unread: null }
  return partly(file, patch, '', patch.damage === null ? reason : `${reason}; ${patch.damage}`)
}

/** Fails closed: judges what the hunks show, and says that the rest was not read. */
function partly(file: ChangedFile, patch: Patch, headText: string | null, reason: string): TextChangeResult {
  const sides = fromHunks(file.path, file.previousPath, patch.hunks)
  if (sides === null || patch.hunks.length === 0) return unread(file, reason)
  return { change: changeOf(file, headText === null ? null : sides.head, sides.base, patch.hunks), unread: { path: file.path, reason } }
}

function unread(file: ChangedFile, reason: string): TextChangeResult {
  return { change: null, unread: { path: file.path, reason } }
}

function textChange(file: ChangedFile, head: string | null, base: string | null, hunks: readonly Hunk[]): TextChange {
  const headSource = head === null ? null : sourceText(file.path, head)
  const baseSource = base === null ? null : sourceText(file.previousPath ?? file.path, base)
  return changeOf(file, headSource, baseSource, hunks)
}

function changeOf(file: ChangedFile, head: SourceText | null, base: SourceText | null, hunks: readonly Hunk[]): TextChange {
  const added: Span[] = []
  const shown: Span[] = []
  for (const hunk of hunks) {
    if (hunk.oldLines === 0) {
      addLines(added, hunk.newStart, hunk.newLines)
      addLines(shown, hunk.newStart, hunk.newLines)
      continue
    }
    let newLine = hunk.newLines === 0 ? hunk.newStart + 1 : hunk.newStart
    for (const { mark } of hunk.lines) {
      if (mark === '+') addLines(added, newLine)
      if (mark !== '-') addLines(shown, newLine++)
    }
  }
  return { path: file.path, head, base, added: lineSet(added), hunks, commentable: lineSet(head === null ? [] : shown) }
}
