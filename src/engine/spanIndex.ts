/** Many spans, asked about often: a file of thousands of candidates must not look through all of them for each. */
import type { Span } from './mappedText.js'
import { countBefore } from './partition.js'

export interface SpanIndex {
  /** In order. */
  readonly starts: readonly number[]
  /** The furthest end of the spans up to that one. */
  readonly ends: readonly number[]
}

export function spanIndex(spans: readonly Span[]): SpanIndex {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let furthest = 0
  return { starts: sorted.map(({ start }) => start), ends: sorted.map(({ end }) => (furthest = Math.max(furthest, end))) }
}

/** Does any of them share a character with it? */
export function overlaps(index: SpanIndex, { start, end }: Span): boolean {
  return (index.ends[countBefore(index.starts, (each) => each < end) - 1] ?? 0) > start
}

/** Does any of them hold all of it? */
export function covers(index: SpanIndex, { start, end }: Span): boolean {
  return (index.ends[countBefore(index.starts, (each) => each <= start) - 1] ?? -1) >= end
}
