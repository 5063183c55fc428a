import { endOfLine, startOfLine } from './lines.js'
import type { LineSet } from './lineSet.js'
import type { Region, SourceText } from './model.js'

/**
 * The part of a region that the change added: its first run of added lines. Code scanning shows an alert on a pull request only when
 * every line of its region was added. The whole region where none of its lines was (an edit elsewhere did it), or all were.
 */
export function addedRegion(source: SourceText, region: Region, added: LineSet): Region {
  const { startLine, startColumn, endLine, endColumn } = region
  let first = startLine
  while (first <= endLine && !added.has(first)) first++
  if (first > endLine) return { startLine, startColumn, endLine, endColumn }
  let last = first
  while (last < endLine && added.has(last + 1)) last++
  return {
    startLine: first,
    startColumn: first === startLine ? startColumn : 1,
    endLine: last,
    endColumn: last === endLine ? endColumn : endOfLine(source, last) - startOfLine(source, last) + 1,
  }
}
