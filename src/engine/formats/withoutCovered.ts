import type { Span } from '../mappedText.js'
import type { Candidate } from '../model.js'
import { overlaps, spanIndex } from '../spanIndex.js'

/** The candidates of a second, coarser reading at places where the first one found none of their kind. */
export function withoutCovered(coarse: readonly Candidate[], fine: readonly Candidate[]): Candidate[] {
  const spans = new Map<string, Span[]>()
  for (const { kind, span } of fine) {
    const list = spans.get(kind)
    if (list === undefined) spans.set(kind, [span])
    else list.push(span)
  }
  const known = new Map([...spans].map(([kind, list]) => [kind, spanIndex(list)]))
  return coarse.filter(({ kind, span }) => {
    const index = known.get(kind)
    return index === undefined || !overlaps(index, span)
  })
}
