import type { Span } from '../mappedText.js'
import type { Candidate } from '../model.js'

/** Bounds the comparison of every place with every other. */
const mostPlaces = 2000

/** The candidates of a second, coarser reading at places where the first one found none of their kind. */
export function withoutCovered(coarse: readonly Candidate[], fine: readonly Candidate[]): Candidate[] {
  const known = new Map<string, Span[]>()
  for (const { kind, span } of fine.slice(0, mostPlaces)) {
    const spans = known.get(kind) ?? []
    spans.push(span)
    known.set(kind, spans)
  }
  return coarse.filter(({ kind, span }) => !(known.get(kind) ?? []).some((other) => other.start < span.end && span.start < other.end))
}
