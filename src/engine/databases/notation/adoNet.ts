/**
 * Pairs with `;` between them: ADO.NET (`Server=db;User Id=app;Password="a;b"`), ODBC (`Driver={ODBC Driver 18 for SQL Server};UID=app`)
 * and the properties of `jdbc:sqlserver:`. Names may hold blanks; a value may be in quotes (doubled inside) or braces (`}}` inside).
 * https://learn.microsoft.com/dotnet/api/system.data.common.dbconnectionstringbuilder#remarks
 * https://learn.microsoft.com/sql/odbc/reference/syntax/sqldriverconnect-function#comments
 */
import { holeAt, joinTexts, sliceText, spanOf, type MappedText, type Span } from '../../mappedText.js'
import type { Parameter } from '../../model.js'
import { isSecretName, valueOf } from './pieces.js'

export interface TextPair {
  /** As written, outer blanks left out. `{expression}` with an empty value where whole pairs are put in at run time. */
  readonly name: string
  /** Without quotes or braces and their escapes. */
  readonly value: MappedText
  readonly span: Span | null
  readonly valueSpan: Span | null
}

/** No writer's string is longer; keeps the reader linear in the number of strings. */
const MAXIMUM_LENGTH = 60_000
const EITHER_END = 4_000
const MAXIMUM_PAIRS = 20_000
const MAXIMUM_NAME = 60

/** In order, duplicates included. null: this is no such text; one pair alone is one. */
export function readPairs(mapped: MappedText): readonly TextPair[] | null {
  const { text } = mapped
  if (text.length > MAXIMUM_LENGTH) return endPairs(mapped)
  const pairs: TextPair[] = []
  let at = 0
  while (pairs.length < MAXIMUM_PAIRS) {
    while (at < text.length && /[\s;]/.test(text.charAt(at))) at++
    if (at >= text.length) break
    const read = readPair(mapped, at)
    if (read === null) return null
    pairs.push(read.pair)
    at = read.end
  }
  return pairs.length === 0 ? null : pairs
}

/** Of a text that is longer than what is read the beginning and the end: between them may stand any pair. */
function endPairs(mapped: MappedText): readonly TextPair[] | null {
  const { text } = mapped
  const [before, behind] = [text.lastIndexOf(';', EITHER_END), text.indexOf(';', text.length - EITHER_END)]
  const [first, last] = [before <= 0 ? null : readPairs(sliceText(mapped, 0, before)), behind < 0 ? null : readPairs(sliceText(mapped, behind, text.length))]
  return first === null ? null : [...first, { name: '{…}', value: { text: '', pieces: [] }, span: null, valueSpan: null }, ...(last ?? [])]
}

/** `end`: behind the `;` or at the end of the text. */
function readPair(mapped: MappedText, from: number): { pair: TextPair; end: number } | null {
  const { text } = mapped
  const open = holeAt(mapped, from)
  if (open !== null && /^\s{0,20}(?:;|$)/.test(text.slice(from + 1, from + 24))) {
    const end = endOf(text, from + 1)
    return { pair: { name: `{${open.expression}}`, value: { text: '', pieces: [] }, span: spanOf(mapped, from, from + 1), valueSpan: null }, end }
  }
  const equals = text.indexOf('=', from)
  if (equals < 0 || equals - from > MAXIMUM_NAME) return null
  const name = text.slice(from, equals).trim()
  if (!/^[A-Za-z_](?:[\w ./-]{0,58}[\w])?$/.test(name)) return null
  let start = equals + 1
  while (start < text.length && /[ \t]/.test(text.charAt(start))) start++
  const value = readValue(mapped, start)
  return value === null ? null : { pair: { name, value: value.value, span: spanOf(mapped, from, value.to), valueSpan: spanOf(mapped, start, value.to) }, end: value.end }
}

const closers: ReadonlyMap<string, string> = new Map([['"', '"'], ["'", "'"], ['{', '}']])

/** `to`: where the value ends, its quote included. */
function readValue(mapped: MappedText, start: number): { value: MappedText; to: number; end: number } | null {
  const { text } = mapped
  const closer = closers.get(text.charAt(start))
  const quoted = closer === undefined ? null : readQuoted(mapped, start + 1, closer)
  if (quoted !== null && /^\s{0,20}(?:;|$)/.test(text.slice(quoted.to, quoted.to + 24))) return { ...quoted, end: endOf(text, quoted.to) }
  const end = endOf(text, start)
  const stop = text.charAt(end - 1) === ';' ? end - 1 : end
  const to = start + text.slice(start, stop).trimEnd().length
  return { value: sliceText(mapped, start, to), to, end }
}

/** null: the quote never closes, so it is a letter as any other. */
function readQuoted(mapped: MappedText, from: number, closer: string): { value: MappedText; to: number } | null {
  const { text } = mapped
  const parts: MappedText[] = []
  let run = from
  for (let at = text.indexOf(closer, from); at >= 0; at = text.indexOf(closer, at + 2)) {
    if (text.charAt(at + 1) === closer) {
      parts.push(sliceText(mapped, run, at + 1))
      run = at + 2
      continue
    }
    parts.push(sliceText(mapped, run, at))
    return { value: joinTexts(parts), to: at + 1 }
  }
  return null
}

/** Behind the next `;`, or the end. */
function endOf(text: string, from: number): number {
  const semicolon = text.indexOf(';', from)
  return semicolon < 0 ? text.length : semicolon + 1
}

/** `Trust Server Certificate`, `trust_server_certificate`, `TrustServerCertificate`: names count without case and blanks under most of these readers. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '')
}


/**
 * Parameters of origin `keyword`, secrets masked. A name that is not `known` right behind a secret may be the rest of it
 * (`Password=a;b=c` without quotes), so it is masked as well.
 */
export function pairParameters(pairs: readonly TextPair[], known: (name: string) => boolean): readonly Parameter[] {
  return pairs.map(({ name, value, span, valueSpan }, index): Parameter => {
    const before = pairs[index - 1]
    if (before !== undefined && isSecretPair(before.name) && !known(name) && !name.startsWith('{')) return { name: '***', value: { kind: 'text', text: '***' }, origin: 'keyword', span, valueSpan }
    if (name.startsWith('{')) return { name, value: { kind: 'hole', expression: name.slice(1, -1), fallback: null }, origin: 'keyword', span, valueSpan }
    return { name, value: isSecretPair(name) ? maskedValue(value) : valueOf(name, value, (text) => text), origin: 'keyword', span, valueSpan }
  })
}

/** Where secrets stand among the pairs, torn ones included. */
export function pairSecrets(pairs: readonly TextPair[], known: (name: string) => boolean): readonly Span[] {
  return pairs.flatMap(({ name, value, span, valueSpan }, index) => {
    const before = pairs[index - 1]
    if (before !== undefined && isSecretPair(before.name) && !known(name)) return span === null || name.startsWith('{') ? [] : [span]
    return isSecretPair(name) && valueSpan !== null && value.pieces.some((piece) => piece.kind === 'literal') ? [valueSpan] : []
  })
}

function maskedValue(value: MappedText): Parameter['value'] {
  const [hole] = value.pieces
  return hole?.kind === 'hole' && value.text.length === 1 ? { kind: 'hole', expression: hole.expression, fallback: null } : { kind: 'text', text: '***' }
}

function isSecretPair(name: string): boolean {
  const bare = bareName(name)
  return isSecretName(bare) || /passw|pwd|passphrase|secret|token|accountkey|clientkey$/.test(bare)
}
