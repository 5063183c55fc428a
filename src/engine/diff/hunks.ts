import type { Hunk } from '../model.js'

type Line = Hunk['lines'][number]

export interface Patch {
  readonly hunks: readonly Hunk[]
  /** What the patch says of the last line of each side: `\ No newline at end of file`. */
  readonly oldLacksNewline: boolean
  readonly newLacksNewline: boolean
  /** Why it is no whole patch (cut off, more lines than announced, hunks out of order), else null. */
  readonly damage: string | null
}

const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/

/**
 * Reads hunks by their announced counts, never by prefixes: a line `+++ x` inside a hunk is the content `++ x`.
 * Damage does not throw the lines away: what was read before it is returned too.
 */
export function parsePatch(patch: string): Patch {
  const lines = patch.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const hunks: Hunk[] = []
  let at = 0
  let oldLacksNewline = false
  let newLacksNewline = false
  let damage: string | null = null
  while (at < lines.length && damage === null) {
    const counts = readHunkHeader(lines[at] ?? '')
    if (counts === null) {
      damage = `line ${at + 1} of the patch is no hunk header`
      break
    }
    const before = hunks.at(-1)
    if (before !== undefined && (counts.oldStart < before.oldStart + before.oldLines || counts.newStart < before.newStart + before.newLines)) {
      damage = `the hunks of the patch overlap at its line ${at + 1}`
      break
    }
    const body = readHunkBody(lines, at + 1, counts)
    hunks.push({ oldStart: counts.oldStart, oldLines: body.oldLines, newStart: counts.newStart, newLines: body.newLines, lines: body.lines })
    oldLacksNewline ||= body.oldLacksNewline
    newLacksNewline ||= body.newLacksNewline
    if (body.oldLines !== counts.oldLines || body.newLines !== counts.newLines) damage = `the patch is cut off after its line ${body.next}`
    at = body.next
  }
  if (hunks.length === 0 && damage === null) damage = 'the patch is empty'
  return { hunks: withoutByteOrderMark(hunks), oldLacksNewline, newLacksNewline, damage }
}

export interface HunkCounts {
  readonly oldStart: number
  readonly oldLines: number
  readonly newStart: number
  readonly newLines: number
}

export function readHunkHeader(line: string): HunkCounts | null {
  const match = header.exec(line)
  if (match === null) return null
  return { oldStart: Number(match[1]), oldLines: Number(match[2] ?? 1), newStart: Number(match[3]), newLines: Number(match[4] ?? 1) }
}

/** The lines of one hunk; `next` is the index of the first line that is not its own. */
export function readHunkBody(lines: readonly string[], from: number, counts: HunkCounts) {
  const body: Line[] = []
  let oldLines = 0
  let newLines = 0
  let oldLacksNewline = false
  let newLacksNewline = false
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.startsWith('\\')) {
      const mark = body.at(-1)?.mark
      oldLacksNewline ||= mark === '-' || mark === ' '
      newLacksNewline ||= mark === '+' || mark === ' '
      continue
    }
    if (oldLines >= counts.oldLines && newLines >= counts.newLines) break
    // Mailers and editors strip the blank of an empty context line.
    const mark = line === '' || line === '\r' ? ' ' : line[0]
    if (mark !== ' ' && mark !== '+' && mark !== '-') break
    if (mark !== '+' && oldLines >= counts.oldLines) break
    if (mark !== '-' && newLines >= counts.newLines) break
    if (mark !== '+') oldLines++
    if (mark !== '-') newLines++
    body.push({ mark, text: line === '\r' ? line : line.slice(1) })
  }
  return { lines: body, oldLines, newLines, oldLacksNewline, newLacksNewline, next: at }
}

/** The texts of files come without it (decode.ts), so the first line of a patch must too. */
function withoutByteOrderMark(hunks: readonly Hunk[]): readonly Hunk[] {
  const [first, ...rest] = hunks
  if (first === undefined || (first.oldStart > 1 && first.newStart > 1)) return hunks
  const lines = first.lines.map((line) => (line.text.startsWith('\uFEFF') ? { ...line, text: line.text.slice(1) } : line))
  return [{ ...first, lines }, ...rest]
}
