/** The connections of one file, up to a bound: each costs what a short file costs, and nobody writes so many. */
import { readConnection } from './databases/registry.js'
import type { Span } from './mappedText.js'
import type { Connection, FileReading, SourceText } from './model.js'

const MOST_CONNECTIONS = 3_000
const MOST_CANDIDATES = 10_000

export interface SomeRead {
  readonly read: readonly Connection[]
  /** Where the first candidate stands that was left out; null: none was. */
  readonly unreadFrom: number | null
}

/** In the order of the file. */
export function readSome(reading: FileReading): SomeRead {
  const candidates = reading.candidates.length > MOST_CONNECTIONS ? [...reading.candidates].sort((a, b) => a.span.start - b.span.start) : reading.candidates
  const read: Connection[] = []
  for (const [index, candidate] of candidates.entries()) {
    if (index >= MOST_CANDIDATES || read.length >= MOST_CONNECTIONS) return { read, unreadFrom: candidate.span.start }
    const connection = readConnection(candidate, reading)
    if (connection !== null) read.push(connection)
  }
  return { read, unreadFrom: null }
}

/** What was not looked at may be a secret. */
export function unreadSpans(from: number | null, { text }: SourceText): readonly Span[] {
  return from === null ? [] : [{ start: from, end: text.length }]
}
