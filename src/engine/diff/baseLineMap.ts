import type { TextChange } from '../model.js'
import { countBefore } from '../partition.js'

/** For a base line (1-based) the head line that it became; null: the change deleted it, or there is no head. The hunks are gone through once, here. */
export function baseLineMap({ head, hunks }: Pick<TextChange, 'head' | 'hunks'>): (baseLine: number) => number | null {
  if (head === null) return () => null
  let shift = 0
  const parts = hunks.map((hunk) => {
    const before = shift
    shift += hunk.newLines - hunk.oldLines
    const kept: (number | null)[] = []
    let newLine = hunk.newLines === 0 ? hunk.newStart + 1 : hunk.newStart
    for (const { mark } of hunk.lines) {
      if (mark !== '+') kept.push(mark === ' ' ? newLine : null)
      if (mark !== '-') newLine++
    }
    return { firstOld: hunk.oldLines === 0 ? hunk.oldStart + 1 : hunk.oldStart, oldLines: hunk.oldLines, kept, before, after: shift }
  })
  return (baseLine) => {
    const part = parts[countBefore(parts, ({ firstOld }) => firstOld <= baseLine) - 1]
    if (part === undefined) return baseLine
    const offset = baseLine - part.firstOld
    if (offset >= part.oldLines) return baseLine + part.after
    const kept = part.kept[offset]
    return kept === undefined ? baseLine + part.before : kept
  }
}
