/**
 * A tolerant reader of connection URIs. Drivers disagree about what is a legal URI, so nothing is refused here:
 * the pieces are found as a person would find them, and each driver judges the raw text again by its own grammar.
 */
import { HOLE, sliceText, spanOf, type MappedText, type Span } from '../../mappedText.js'
import type { Host, Parameter, Part, Password, UriText } from '../../model.js'
import { hostsOfAuthority, hostsOfPlaces, hostsOfLists } from './hosts.js'
import { readPassword } from './password.js'
import { decode, isSecretName, partOf, percentDecode, valueOf } from './pieces.js'

export interface UriReading {
  readonly scheme: string
  /** A user (and perhaps a password) stands before the host. */
  readonly hasUserInfo: boolean
  readonly user: Part
  readonly password: Password
  readonly hosts: readonly Host[]
  readonly database: Part
  /** One for every piece of the query between two `&` that is not empty, in order. */
  readonly parameters: readonly Parameter[]
  readonly uri: UriText
  readonly secretSpans: readonly Span[]
}

const MAXIMUM_PARAMETERS = 5000

/** `mapped` is the URI and nothing else; `schemeLength` leads up to `://` (or to the `:` of `jdbc:postgresql:`). */
export function readUri(mapped: MappedText, schemeLength: number, encoded: boolean): UriReading {
  const { text } = mapped
  const hierarchical = text.startsWith('://', schemeLength)
  const start = schemeLength + (hierarchical ? 3 : 1)
  const userEnd = hierarchical ? userInfoEnd(text, start) : -1
  const hostStart = userEnd < 0 ? start : userEnd + 1
  // `jdbc:postgresql:shop` names a database only.
  const hostEnd = hierarchical ? indexOfAny(text, '/?#', hostStart) : start
  const fragmentAt = text.indexOf('#', hostEnd)
  const end = fragmentAt < 0 ? text.length : fragmentAt
  const questionAt = text.indexOf('?', hostEnd)
  const queryAt = questionAt < 0 || questionAt > end ? putInAt(text, hostEnd, end) : questionAt
  const pathEnd = queryAt < 0 ? end : queryAt
  const query = queryAt < 0 ? null : text[queryAt] === HOLE ? readOpenQuery(mapped, queryAt, end) : readQuery(mapped, queryAt + 1, end)
  const login = readUserInfo(mapped, start, userEnd, encoded, query?.written ?? [])
  const path = text.slice(hostEnd, pathEnd)
  const nameStart = hostEnd + (path.startsWith('/') ? 1 : 0)
  const authority = sliceText(mapped, hostStart, hostEnd)
  const tail = fragmentAt < 0 ? null : readQuery(mapped, fragmentAt + 1, text.length)
  return {
    scheme: text.slice(0, schemeLength),
    ...login,
    hasUserInfo: userEnd >= 0,
    hosts: hostsOf(text.slice(0, schemeLength), hostsOfAuthority(authority), query?.written ?? []),
    database: pathEnd > nameStart ? partOf(sliceText(mapped, nameStart, pathEnd)) : databaseFromQuery(query?.written ?? []),
    parameters: query?.parameters ?? [],
    uri: {
      scheme: text.slice(0, schemeLength),
      authority: authority.text,
      path,
      query: query?.masked ?? null,
      fragment: tail?.masked ?? null,
      ambiguous: userEnd >= 0 && /[@/?#]/.test(text.slice(start, userEnd)),
    },
    secretSpans: distinct([...login.secretSpans, ...(query?.secretSpans ?? []), ...(tail?.secretSpans ?? [])]),
  }
}

/** `/%s%ssslmode=%s`: what is put in before a parameter brings the `?`, and maybe others. -1: there is no such place. */
function putInAt(text: string, from: number, to: number): number {
  const found = text.slice(from, to).search(/\uE000(?=[A-Za-z_][\w.-]{1,60}=)/)
  return found < 0 ? -1 : from + found
}

/**
 * Where the `@` stands that ends the user information, or -1. Passwords hold raw `@ / ? #` far more often than paths and fragments hold `@`,
 * and taking too much for a password shows less of it than taking too little: the last `@` before the query is the one.
 */
function userInfoEnd(text: string, start: number): number {
  const limit = queryStart(text, start)
  const last = limit > start ? text.lastIndexOf('@', limit - 1) : -1
  const before = text.slice(start, indexOfAny(text, '/?#', start))
  const colon = before.startsWith('[') ? -1 : before.indexOf(':')
  // `host/db@2024`: nothing here can be a password.
  if (last >= start) return before.includes('@') || colon >= 0 || last - start < before.length ? last : -1
  if (colon < 0 || /^(?:\d*|\uE000)(?:,|$)/.test(before.slice(colon + 1))) return -1
  const next = text.indexOf('@', limit)
  return next < 0 ? -1 : text.lastIndexOf('@', indexOfAny(text, '/?&=', next) - 1)
}

/** The first `?` that a parameter follows: `?sslmode=…`, not the one in `pa?ss@host`. */
function queryStart(text: string, start: number): number {
  for (let at = text.indexOf('?', start); at >= 0; at = text.indexOf('?', at + 1)) {
    if (/^&?[\w%.;-]{1,64}(?:[=&]|$)/.test(text.slice(at + 1, at + 68))) return at
  }
  return text.length
}

function readUserInfo(mapped: MappedText, start: number, end: number, encoded: boolean, written: readonly Written[]) {
  const fromQuery = (name: string) => written.find((each) => each.name === name)
  const colon = end < 0 ? -1 : mapped.text.indexOf(':', start)
  const userStop = colon < 0 || colon > end ? end : colon
  const named = fromQuery('user')
  const user: Part = end < 0 ? (named === undefined ? { kind: 'absent' } : partOf(named.value)) : partOf(sliceText(mapped, start, userStop))
  if (end >= 0 && userStop < end) return { user, ...readPassword(sliceText(mapped, userStop + 1, end), user, encoded, percentDecode) }
  const password = fromQuery('password')
  if (password !== undefined) return { user, ...readPassword(password.value, user, encoded, percentDecode) }
  return { user, password: { kind: 'absent' } satisfies Password, secretSpans: [] }
}

interface Written {
  readonly name: string
  readonly value: MappedText
}

/** Splits at `&`, the one separator all drivers agree on. */
function readQuery(mapped: MappedText, from: number, to: number) {
  const written: Written[] = []
  const parameters: Parameter[] = []
  const secretSpans: Span[] = []
  let masked = ''
  let at = from
  while (at <= to && written.length < MAXIMUM_PARAMETERS) {
    const ampersand = mapped.text.indexOf('&', at)
    const stop = ampersand < 0 || ampersand > to ? to : ampersand
    const equals = mapped.text.indexOf('=', at)
    const nameEnd = equals < 0 || equals > stop ? stop : equals
    const name = decode(sliceText(mapped, at, nameEnd)).shown
    const value = sliceText(mapped, Math.min(nameEnd + 1, stop), stop)
    const valueSpan = spanOf(value)
    // What has an `@` in it may be the end of a password with a `?` in it.
    const torn = name.includes('@') || (value.text.includes('@') && !/^(?:\/|%2F)/i.test(value.text) && name !== 'options')
    const secret = torn || isSecretName(name)
    if (at > from) masked += '&'
    const label = name.includes('@') ? '***' : mapped.text.slice(at, nameEnd)
    masked += secret && value.text !== '' ? `${label}=***` : name.includes('@') ? label : mapped.text.slice(at, stop)
    if (secret && valueSpan !== null && !value.pieces.every((piece) => piece.kind === 'hole')) secretSpans.push(valueSpan)
    if (stop > at) {
      written.push({ name, value })
      parameters.push({ name: name.includes('@') ? '***' : name, value: torn ? { kind: 'text', text: '***' } : valueOf(name, value), origin: 'query', span: spanOf(mapped, at, stop), valueSpan })
    }
    at = stop + 1
  }
  return { written, parameters, masked, secretSpans }
}

/** What is put in is a piece of its own. */
function readOpenQuery(mapped: MappedText, at: number, to: number): ReturnType<typeof readQuery> {
  const [first, rest] = [readQuery(mapped, at, at + 1), readQuery(mapped, at + 1, to)]
  return { written: rest.written, parameters: [...first.parameters, ...rest.parameters], masked: `${first.masked}&${rest.masked}`, secretSpans: rest.secretSpans }
}

/** libpq and most of PostgreSQL's clients obey `?host=` alone; what others make of it differs, and most know no such parameter. */
function hostsOf(scheme: string, ofAuthority: readonly Host[], written: readonly Written[]): readonly Host[] {
  const [ofHost, ofAddress] = [hostsFromQuery(written, 'host'), hostsFromQuery(written, 'hostaddr')]
  return /^(?:postgres|cockroach|crdb)/i.test(scheme) && ofHost.length > 0 ? hostsOfPlaces(ofHost, ofAddress) : hostsOfPlaces(ofHost, ofAuthority, ofAddress)
}

/** `?host=` and `?hostaddr=` move the connection elsewhere, for most drivers whatever the authority says. */
function hostsFromQuery(written: readonly Written[], name: 'host' | 'hostaddr'): readonly Host[] {
  const host = written.findLast((each) => each.name === name && each.value.text !== '')
  if (host === undefined) return []
  const decoded = percentDecode(host.value.text) === host.value.text ? host.value : decodedText(host.value)
  return hostsOfLists(decoded, written.findLast((each) => each.name === 'port' && each.value.text !== '')?.value ?? null)
}

function databaseFromQuery(written: readonly Written[]): Part {
  const named = written.findLast((each) => each.name === 'dbname' || each.name === 'database')
  return named === undefined ? { kind: 'absent' } : partOf(named.value)
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [`${String(span.start)}-${String(span.end)}`, span])).values()]
}

function decodedText(mapped: MappedText): MappedText {
  const text = percentDecode(mapped.text)
  const span = spanOf(mapped)
  if (span === null || mapped.text.includes(HOLE)) return mapped
  return { text, pieces: [{ kind: 'literal', at: 0, length: text.length, ...span, verbatim: false }] }
}

function indexOfAny(text: string, characters: string, from: number): number {
  for (let at = from; at < text.length; at++) if (characters.includes(text.charAt(at))) return at
  return text.length
}
