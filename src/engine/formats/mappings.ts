import type { Span } from '../mappedText.js'
import type { Candidate } from '../model.js'
import { readTree, type DataEntry } from './dataTree.js'
import { groupsOf } from './dottedNames.js'
import type { Place } from './place.js'

/** The candidates of names with values, those with a common beginning together: `spring.datasource.url` and `spring.datasource.username`. */
export function readEntries(entries: readonly DataEntry[], place: Place, names: readonly string[] = []): Candidate[] {
  return groupsOf(entries, place.vocabulary).flatMap(([prefix, group]) => {
    const span = hullOfEntries(group)
    return span === null ? [] : readTree({ kind: 'mapping', entries: group, span }, { ...place, keyPath: [...names, ...prefix] })
  })
}

/** From the first to the last; null: there are none. */
export function hullOfEntries(entries: readonly DataEntry[]): Span | null {
  const first = entries[0]
  const last = entries.at(-1)
  return first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end }
}
