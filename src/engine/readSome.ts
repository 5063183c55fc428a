/** The connections of one file, up to a bound: each costs what a short file costs, and nobody writes so many. */
import { readConnection } from './databases/registry.js'
import { tooMuch } from './formats/budget.js'
import { MOST_CANDIDATES } from './formats/format.js'
import { LEFT_OUT, type Span } from './mappedText.js'
import type { Connection, FileReading, SourceText } from './model.js'
import { readingOf } from './within.js'

const MOST_CONNECTIONS = 500

export interface SomeRead {
  readonly read: readonly Connection[]
  /** Where the first candidate stands that was left out; null: none was. */
  readonly unreadFrom: number | null
  /** Why it was; null: nothing was left out. */
  readonly incomplete: string | null
}

/** In the order of the file. */
export function readSome(reading: FileReading): SomeRead {
  const candidates = reading.candidates.length > MOST_CONNECTIONS ? [...reading.candidates].sort((a, b) => a.span.start - b.span.start) : reading.candidates
  const end = reading.unreadFrom ?? Number.POSITIVE_INFINITY
  const read: Connection[] = []
  let count = 0
  let cut = false
  for (const [index, candidate] of candidates.entries()) {
    if (index >= MOST_CANDIDATES || count >= MOST_CONNECTIONS || candidate.span.start >= end) {
      const unreadFrom = Math.min(candidate.span.start, end)
      return index >= MOST_CANDIDATES || count >= MOST_CONNECTIONS ? { read, unreadFrom, incomplete: 'more connections than can be judged in one file' } : { read, ...leftOut(unreadFrom) }
    }
    const connection = readConnection(candidate, readingOf(candidate, reading))
    if (connection === null) continue
    read.push(connection)
    cut ||= isCut(connection)
    count += 1 + (connection.candidate.perCall?.length ?? 0)
  }
  const rest = reading.unreadFrom === undefined || reading.unreadFrom === null ? { unreadFrom: null, incomplete: null } : leftOut(reading.unreadFrom)
  return { read, ...rest, incomplete: rest.incomplete ?? (cut ? 'a connection string that is too long to be read whole' : null) }
}

/** The middle of its text was left out, and any setting may stand there. */
function isCut({ candidate, uri }: Connection): boolean {
  if (candidate.kind !== 'text') return false
  const { text, pieces } = candidate.value
  return (uri === null && text.length > LONGEST_PAIRS) || pieces.some((piece) => piece.kind === 'hole' && piece.expression === LEFT_OUT)
}

/** Of a longer text in pairs both ends are read. */
const LONGEST_PAIRS = 60_000

function leftOut(unreadFrom: number): Pick<SomeRead, 'unreadFrom' | 'incomplete'> {
  return { unreadFrom, ...tooMuch }
}

/** What was not looked at may be a secret. */
export function unreadSpans(from: number | null, { text }: SourceText): readonly Span[] {
  return from === null ? [] : [{ start: from, end: text.length }]
}
