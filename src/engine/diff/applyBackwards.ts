import { err, ok, type Result } from '../result.js'
import type { Patch } from './hunks.js'
import { joinLines, splitLines } from './sourceText.js'

/**
 * The base text, had by undoing a patch on the head text. Every context and added line must be what the head has there;
 * the first that is not is the error. `lossy`: the head was no UTF-8, and GitHub's JSON shows its other bytes as U+FFFD.
 */
export function applyBackwards(patch: Patch, headText: string, lossy = false): Result<string> {
  const head = splitLines(headText)
  const base: string[] = []
  let next = 0
  for (const hunk of patch.hunks) {
    const start = hunk.newLines === 0 ? hunk.newStart : hunk.newStart - 1
    if (start < next || start > head.length) return err(`the patch does not fit the file: it has no line ${hunk.newStart}`)
    while (next < start) base.push(head[next++] ?? '')
    const oldStart = hunk.oldLines === 0 ? hunk.oldStart : hunk.oldStart - 1
    if (base.length !== oldStart) return err(`the patch does not fit the file: its hunks are out of step at line ${hunk.newStart}`)
    for (const line of hunk.lines) {
      if (line.mark === '-') {
        base.push(line.text)
        continue
      }
      const there = head[next]
      if (there === undefined || !same(there, line.text, lossy)) return err(`the patch does not fit the file at line ${next + 1}`)
      if (line.mark === ' ') base.push(there)
      next++
    }
  }
  while (next < head.length) base.push(head[next++] ?? '')
  return ok(joinLines(base, baseEndsWithNewline(patch, headText)))
}

function same(there: string, patched: string, lossy: boolean): boolean {
  return there === patched || (lossy && asciiOf(there) === asciiOf(patched))
}

const asciiOf = (text: string) => text.replace(/[^\0-\x7f]+/g, '?')

function baseEndsWithNewline(patch: Patch, headText: string): boolean {
  if (patch.oldLacksNewline) return false
  return patch.newLacksNewline || headText === '' || headText.endsWith('\n')
}
