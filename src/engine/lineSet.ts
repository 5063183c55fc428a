import type { Span } from './mappedText.js'
import { covers, spanIndex } from './spanIndex.js'

/** Lines (1-based) of one side of a file. A new file has as many as it has lines, so runs of them are kept. */
export interface LineSet {
  readonly has: (line: number) => boolean
}

/** A run ends before its `end`. In any order. */
export function lineSet(runs: readonly Span[]): LineSet {
  const index = spanIndex(runs)
  return { has: (line) => covers(index, { start: line, end: line + 1 }) }
}

/** Adds so many lines to the runs, to the last one where they follow it. */
export function addLines(runs: Span[], start: number, count = 1): void {
  const last = runs.at(-1)
  if (last?.end === start) runs[runs.length - 1] = { start: last.start, end: start + count }
  else if (count > 0) runs.push({ start, end: start + count })
}
