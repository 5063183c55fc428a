import type { Span } from '../mappedText.js'
import type { Candidate } from '../model.js'
import { readTree, settingsCache, type DataEntry } from './dataTree.js'
import { groupsOf } from './dottedNames.js'
import { knownMapping } from './knownMappings.js'
import { baseAt, type Place } from './place.js'

/** The candidates of names with values, those with a common beginning together: `spring.datasource.url` and `spring.datasource.username`. */
export function readEntries(entries: readonly DataEntry[], place: Place, names: readonly string[] = []): Candidate[] {
  const known = knownMapping(names, entries, settingsCache(place), () => [])
  const own = known === null ? null : hullOfEntries(known.entries)
  const found: Candidate[] = known === null || own === null ? [] : [{ ...baseAt({ ...place, keyPath: [...names, known.product] }, own), kind: 'settings', entries: known.entries }]
  const rest = groupsOf(known?.rest ?? entries, place.vocabulary).flatMap(([prefix, group]) => {
    const span = hullOfEntries(group)
    return span === null ? [] : readTree({ kind: 'mapping', entries: group, span }, { ...place, keyPath: [...names, ...prefix] })
  })
  return [...found, ...rest]
}

/** From the first to the last; null: there are none. */
export function hullOfEntries(entries: readonly { readonly span: Span }[]): Span | null {
  const first = entries[0]
  const last = entries.at(-1)
  return first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end }
}
