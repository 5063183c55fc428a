import type { Hunk, SourceText } from '../model.js'
import { sourceText } from './sourceText.js'

/** A patch may claim any line number; blank lines up to it cost memory. */
const maxLines = 500_000

/** Both sides as far as the hunks alone tell: blank lines in the gaps, so that line numbers stay true. null: absurd line numbers. */
export function fromHunks(path: string, previousPath: string | null, hunks: readonly Hunk[]): { head: SourceText | null; base: SourceText | null } | null {
  const head = oneSide(hunks, '-', (hunk) => hunk.newStart)
  const base = oneSide(hunks, '+', (hunk) => hunk.oldStart)
  if (head === null || base === null) return null
  return {
    head: head === '' ? null : sourceText(path, head, true),
    base: base === '' ? null : sourceText(previousPath ?? path, base, true),
  }
}

/** The whole head when the patch creates the file: one hunk, nothing before, from line 1 on; else null. */
export function wholeAddedFile(hunks: readonly Hunk[], lacksNewline: boolean): string | null {
  const [only, ...others] = hunks
  if (only === undefined || others.length > 0) return null
  if (only.oldStart !== 0 || only.oldLines !== 0 || only.newStart !== 1) return null
  return only.lines.map((line) => line.text).join('\n') + (lacksNewline ? '' : '\n')
}

function oneSide(hunks: readonly Hunk[], other: '+' | '-', startOf: (hunk: Hunk) => number): string | null {
  const lines: string[] = []
  for (const hunk of hunks) {
    const own = hunk.lines.filter((line) => line.mark !== other)
    if (own.length === 0) continue
    if (startOf(hunk) + own.length > maxLines) return null
    while (lines.length < startOf(hunk) - 1) lines.push('')
    for (const line of own) lines.push(line.text)
  }
  return lines.length === 0 ? '' : lines.join('\n') + '\n'
}
