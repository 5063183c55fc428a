import type { TextChange } from '../model.js'

/** The head line (1-based) that a base line became; null: the change deleted it, or there is no head. */
export function mapBaseLine(change: Pick<TextChange, 'head' | 'hunks'>, baseLine: number): number | null {
  if (change.head === null) return null
  let shift = 0
  for (const hunk of change.hunks) {
    const firstOld = hunk.oldLines === 0 ? hunk.oldStart + 1 : hunk.oldStart
    if (baseLine < firstOld) break
    if (baseLine >= firstOld + hunk.oldLines) {
      shift += hunk.newLines - hunk.oldLines
      continue
    }
    let oldLine = firstOld
    let newLine = hunk.newLines === 0 ? hunk.newStart + 1 : hunk.newStart
    for (const line of hunk.lines) {
      if (line.mark !== '+' && oldLine === baseLine) return line.mark === ' ' ? newLine : null
      if (line.mark !== '+') oldLine++
      if (line.mark !== '-') newLine++
    }
  }
  return baseLine + shift
}
