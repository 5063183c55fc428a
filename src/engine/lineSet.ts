import { covers, spanIndex } from './spanIndex.js'

/** Lines (1-based) of one side of a file. A new file has as many as it has lines, so runs of them are kept. */
export interface LineSet {
  readonly has: (line: number) => boolean
}

/** In any order; cheap where they follow one another. */
export function lineSet(lines: readonly number[]): LineSet {
  const runs: { start: number; end: number }[] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last?.end === line) last.end++
    else runs.push({ start: line, end: line + 1 })
  }
  const index = spanIndex(runs)
  return { has: (line) => covers(index, { start: line, end: line + 1 }) }
}
