import { joinTexts, type MappedText, type Span } from '../mappedText.js'
import type { Candidate } from '../model.js'
import type { DataEntry } from './dataTree.js'
import { baseAt, textValue, type Place } from './place.js'

/** A data source of `odbc.ini` is told what an ODBC string tells. null: it is none of PostgreSQL's or MySQL's. https://www.unixodbc.org/odbcinst.html */
export function odbcSource(path: string, entries: readonly DataEntry[], place: Place): Candidate | null {
  if (!/(?:^|\/)\.?odbc\.ini(?:[._-]\w{1,20})?$/i.test(path) || entries.length > MOST_ENTRIES) return null
  const driver = entries.find(({ name }) => /^driver$/i.test(name))
  const title = driver?.value.kind === 'text' ? drivers.find(([pattern]) => pattern.test(driver.value.kind === 'text' ? driver.value.text.text.slice(0, 200) : ''))?.[1] : undefined
  if (driver === undefined || title === undefined || !entries.some(({ name }) => /^server(?:name)?$/i.test(name))) return null
  const pairs = entries.flatMap((entry): MappedText[] => {
    if (entry === driver || entry.value.kind !== 'text' || /[;{}]/.test(entry.value.text.text)) return []
    const value = textValue(entry.value.text, entry.value.span, place.style)
    return value.kind === 'text' ? [written(`;${entry.name.trim()}=`, { start: entry.span.start, end: entry.value.span.start }), value.text] : []
  })
  const spans = entries.map(({ span }) => span)
  const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  return { ...baseAt(place, span), kind: 'text', value: joinTexts([written(`Driver={${title}}`, driver.span), ...pairs]) }
}

/** More is no data source. */
const MOST_ENTRIES = 60

/** By the names that their packages give them, and by their libraries: as their strings name them. */
const drivers: readonly (readonly [RegExp, string])[] = [
  [/postgres|psqlodbc/i, 'PostgreSQL Unicode'],
  [/mariadb|maodbc/i, 'MariaDB ODBC 3.1 Driver'],
  [/mysql|myodbc/i, 'MySQL ODBC 8.0 Unicode Driver'],
]

function written(text: string, { start, end }: Span): MappedText {
  return { text, pieces: [{ kind: 'literal', at: 0, length: text.length, start, end, verbatim: false }] }
}
