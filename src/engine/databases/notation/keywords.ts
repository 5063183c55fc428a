/**
 * libpq's keyword/value strings: `host=db user=app password='it''s' sslmode = require`.
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-KEYWORD-VALUE
 * With a prefix (`pgsql:` of PHP's PDO, `dbi:Pg:` of Perl's DBI) the pairs are separated by `;` as well.
 */
import { HOLE, joinTexts, sliceText, spanOf, type MappedText, type Span } from '../../mappedText.js'

export interface KeywordPair {
  readonly name: string
  /** Without quotes and escapes. */
  readonly value: MappedText
  readonly span: Span | null
  readonly valueSpan: Span | null
}

export interface KeywordText {
  /** `pgsql`, `dbi:Pg`; null: none. */
  readonly prefix: string | null
  readonly pairs: readonly KeywordPair[]
  /** What is put in at run time where a pair could stand: `base + ' sslmode=disable'`. */
  readonly open: readonly string[]
}

const MAXIMUM_PAIRS = 20_000

/** null: this is no such string. */
export function readKeywords(mapped: MappedText): KeywordText | null {
  const lead = /^\s{0,20}(pgsql|dbi:Pg(?:\([^)]{0,100}\))?):(?=\s{0,20}\w)/i.exec(mapped.text)
  const start = lead === null ? 0 : lead[0].length
  const head = mapped.text.slice(start, start + 200)
  if (!/^[\s\uE000]{0,20}[A-Za-z_]\w{0,40}\s{0,5}=/.test(head)) return null
  const semicolons = lead !== null
  const pairs: KeywordPair[] = []
  const open: string[] = []
  let at = start
  while (pairs.length < MAXIMUM_PAIRS) {
    at = skip(mapped.text, at, semicolons)
    if (at >= mapped.text.length) break
    if (mapped.text[at] === HOLE && open.length < MAXIMUM_PAIRS) {
      open.push(expressionAt(mapped, at++))
      continue
    }
    const pair = readPair(mapped, at, semicolons)
    if (pair === null) return null
    pairs.push(pair.pair)
    at = pair.end
  }
  // `host=…, port=…` is how an object says what it holds.
  if (pairs.length > 1 && pairs.slice(0, -1).every(({ value }) => value.text.endsWith(','))) return null
  // `sslmode=%s&` is a piece of a URL's query.
  if (pairs.some(({ name, value }) => /^ssl/.test(name) && value.text.endsWith('&'))) return null
  if (!speaksOfAConnection(pairs, lead !== null)) return null
  const prefix = lead?.[1] ?? null
  // The mode that holds may stand behind what is read.
  return at < mapped.text.length ? { prefix, pairs: pairs.filter(({ name }) => !/^ssl/i.test(name)), open: [...open, 'more settings'] } : { prefix, pairs, open }
}

function expressionAt(mapped: MappedText, at: number): string {
  const [piece] = sliceText(mapped, at, at + 1).pieces
  return piece?.kind === 'hole' ? piece.expression : ''
}

function readPair(mapped: MappedText, from: number, semicolons: boolean): { pair: KeywordPair; end: number } | null {
  const { text } = mapped
  const name = /^\w{1,63}/.exec(text.slice(from, from + 64))?.[0]
  if (name === undefined) return null
  let at = skipBlank(text, from + name.length)
  if (text[at] !== '=') return null
  at = skipBlank(text, at + 1)
  // An empty value ends the string or stands before the next pair only when it is quoted; `sslmode= host=db` takes `host=db` as the mode.
  const quoted = text[at] === "'"
  const parts: MappedText[] = []
  const valueStart = at
  if (quoted) at++
  let runStart = at
  for (; at < text.length; at++) {
    const character = text.charAt(at)
    // `password=<my secret password>`: the writer's hint, blanks and all.
    if (!quoted && character === '<' && at === valueStart) at += /^<[\w .-]{1,60}(?=>)/.exec(text.slice(at, at + 64))?.[0].length ?? 0
    if (character === '\\') {
      parts.push(sliceText(mapped, runStart, at))
      runStart = ++at
    } else if (quoted ? character === "'" : /\s/.test(character) || (semicolons && character === ';')) break
  }
  parts.push(sliceText(mapped, runStart, Math.min(at, text.length)))
  const end = Math.min(quoted ? at + 1 : at, text.length)
  const value = joinTexts(parts)
  return { pair: { name, value, span: spanOf(mapped, from, end), valueSpan: spanOf(mapped, valueStart, end) }, end }
}

function skip(text: string, from: number, semicolons: boolean): number {
  let at = from
  while (at < text.length && (/\s/.test(text.charAt(at)) || (semicolons && text[at] === ';'))) at++
  return at
}

function skipBlank(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at++
  return at
}

const places = new Set(['host', 'hostaddr', 'dbname', 'service', 'sslmode'])
/** libpq's, and PgBouncer's own. */
const usual = new Set([...places, 'port', 'user', 'password', 'sslrootcert', 'sslcert', 'sslkey', 'connect_timeout', 'application_name', 'database', 'auth_user', 'auth_dbname', 'pool_size', 'pool_mode'])

function speaksOfAConnection(pairs: readonly KeywordPair[], prefixed: boolean): boolean {
  const names = pairs.map((pair) => pair.name.toLowerCase())
  const known = names.filter((name) => usual.has(name)).length
  return names.some((name) => places.has(name)) && (prefixed || known >= 2 || (pairs.length === 1 && names[0] === 'sslmode'))
}
