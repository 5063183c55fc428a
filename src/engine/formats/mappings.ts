import type { Span } from '../mappedText.js'
import type { Candidate, Vocabulary } from '../model.js'
import { readTree, type DataEntry } from './dataTree.js'
import { settingName, type Place } from './place.js'

/** The candidates of names with values, those with a common beginning together: `spring.datasource.url` and `spring.datasource.username`. */
export function readEntries(entries: readonly DataEntry[], place: Place, names: readonly string[] = []): Candidate[] {
  return groupsOf(entries, place.vocabulary).flatMap(([prefix, group]) => {
    const span = hullOfEntries(group)
    return span === null ? [] : readTree({ kind: 'mapping', entries: group, span }, { ...place, keyPath: [...names, ...prefix] })
  })
}

function groupsOf(entries: readonly DataEntry[], vocabulary: Vocabulary): [string[], DataEntry[]][] {
  const groups = new Map<string, DataEntry[]>()
  for (const entry of entries) {
    const name = settingName(entry.name, vocabulary)
    const before = entry.name.slice(0, Math.max(0, entry.name.length - name.length - 1))
    // `spring.kafka.properties.security.protocol` stands beside `spring.kafka.bootstrap-servers`.
    const prefix = (name.includes('.') ? before.replace(/\.properties$/, '') : before).replace(poolProperties, '')
    const group = groups.get(prefix) ?? []
    group.push(name === entry.name ? entry : { ...entry, name })
    groups.set(prefix, group)
  }
  return [...groups].map(([prefix, group]) => [prefix === '' ? [] : prefix.split('.'), group])
}

/** What a pool hands to the driver belongs to the URL one level up. */
const poolProperties = /\.(?:hikari|tomcat|dbcp2)\.(?:data-?source-?properties|connection-?properties)$/i

/** From the first to the last; null: there are none. */
export function hullOfEntries(entries: readonly DataEntry[]): Span | null {
  const first = entries[0]
  const last = entries.at(-1)
  return first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end }
}
