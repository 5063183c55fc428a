/** The secrets of one file, looked up by place: with a hundred thousand connections in a file, nobody may walk through all of them for each. */
import type { Span } from './mappedText.js'
import { countBefore } from './partition.js'

export interface Secrets {
  /** Those that share a character with the range, in order. */
  readonly within: (range: Span) => readonly Span[]
}

export function secretsAt(spans: readonly Span[]): Secrets {
  const merged = mergedSpans(spans)
  return {
    within: ({ start, end }) => {
      const found: Span[] = []
      for (let index = firstBehind(merged, start); index < merged.length; index++) {
        const span = merged[index]
        if (span === undefined || span.start >= end) break
        found.push(span)
      }
      return found
    },
  }
}

/** Sorted, overlapping ones joined. */
function mergedSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** Index of the first span that ends behind the offset. */
function firstBehind(spans: readonly Span[], offset: number): number {
  return countBefore(spans, ({ end }) => end <= offset)
}
