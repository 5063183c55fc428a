/** What the tests of the data formats share: a small vocabulary, and candidates as one readable line each. */
import { spanOf, type MappedText } from '../../../src/engine/mappedText.js'
import { sourceText } from '../../../src/engine/diff/sourceText.js'
import type { Format } from '../../../src/engine/formats/format.js'
import type { Candidate, FileReading, Value, Vocabulary } from '../../../src/engine/model.js'

export const vocabulary: Vocabulary = {
  schemes: new Set(['postgres', 'postgresql', 'postgresql+psycopg2', 'cockroachdb', 'jdbc:postgresql']),
  settingNames: new Set(['host', 'hostname', 'port', 'user', 'username', 'password', 'database', 'dbname', 'adapter', 'ssl', 'sslmode', 'sslrootcert', 'ssl mode', 'rejectunauthorized', 'url']),
  tellingNames: new Set(['sslmode', 'sslrootcert']),
  environmentNames: new Set(['PGSSLMODE', 'PGHOST', 'NODE_TLS_REJECT_UNAUTHORIZED']),
  callees: new Set(['psycopg2.connect', 'Pool', 'create_engine']),
  commands: new Set(['psql', 'cockroach']),
}

/** `text value code a.b.c: postgres://{USER}@h/db`. */
export function describeCandidate(candidate: Candidate): string {
  const { keyPath } = candidate.sites[0]
  const where = [candidate.kind, candidate.use === 'value' ? '' : candidate.use, candidate.place === 'code' ? '' : candidate.place, candidate.encoding === 'plain' ? '' : candidate.encoding].filter((word) => word !== '')
  return `${where.join(' ')} ${keyPath.join('/')}: ${contentOf(candidate)}`
}

export function showText(text: MappedText): string {
  return text.pieces.map((piece) => (piece.kind === 'hole' ? `{${piece.expression}${piece.fallback === null ? '' : `:-${piece.fallback}`}}` : text.text.slice(piece.at, piece.at + piece.length))).join('')
}

export function showValue(value: Value): string {
  if (value.kind === 'text') return showText(value.text)
  return value.kind === 'symbol' ? `<${value.name}>` : `(${value.entries.map((entry) => `${entry.name}=${showValue(entry.value)}`).join(' ')})`
}

function contentOf(candidate: Candidate): string {
  switch (candidate.kind) {
    case 'text':
      return showText(candidate.value)
    case 'settings':
      return candidate.entries.map((entry) => `${entry.name}=${showValue(entry.value)}`).join(' ')
    case 'environment':
      return `${candidate.name}=${showValue(candidate.value)}`
    case 'command':
      return [...candidate.assignments.map((entry) => `${entry.name}=${showValue(entry.value)}`), ...candidate.words.map((word) => `[${showText(word)}]`)].join(' ')
  }
}

export function read(format: Format, path: string, text: string): FileReading {
  return format.read(sourceText(path, text), vocabulary, () => null)
}

export function describe(format: Format, path: string, text: string): string[] {
  return read(format, path, text).candidates.map(describeCandidate)
}

/** Every text that a reading holds. */
export function textsOf(reading: FileReading): MappedText[] {
  const inValue = (value: Value): MappedText[] => (value.kind === 'text' ? [value.text] : value.kind === 'settings' ? value.entries.flatMap((entry) => inValue(entry.value)) : [])
  return reading.candidates.flatMap((candidate) => [
    ...(candidate.kind === 'text' ? [candidate.value] : candidate.kind === 'command' ? [...candidate.words] : candidate.kind === 'environment' ? inValue(candidate.value) : candidate.entries.flatMap((entry) => inValue(entry.value))),
    ...candidate.sites.flatMap((site) => site.neighbours.flatMap((entry) => inValue(entry.value))),
  ])
}

/** Pieces that do not say what the source says there, or leave gaps. Empty: all is well. */
export function faultsOf(text: MappedText, written: string): string[] {
  const faults: string[] = []
  const { text: source } = sourceText('', written)
  let at = 0
  for (const piece of text.pieces) {
    if (piece.at !== at) faults.push(`gap at ${at}`)
    at += piece.length
    if (piece.start < 0 || piece.end > source.length || piece.start > piece.end) faults.push(`outside the source at ${piece.at}`)
    if (piece.kind === 'literal' && piece.verbatim && source.slice(piece.start, piece.end) !== text.text.slice(piece.at, at)) faults.push(`not verbatim at ${piece.at}`)
    if (piece.kind === 'hole' && text.text[piece.at] !== '\uE000') faults.push(`no hole at ${piece.at}`)
  }
  if (at !== text.text.length) faults.push(`ends at ${at} of ${text.text.length}`)
  if (text.text !== '' && spanOf(text) === null) faults.push('no span')
  return faults
}
