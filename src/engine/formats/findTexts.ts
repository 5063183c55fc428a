import { HOLE } from '../mappedText.js'
import type { Candidate, Vocabulary } from '../model.js'
import { findDsn } from './findDsns.js'
import { findSchemes } from './schemes.js'

/** A run of characters that may be a connection. */
export interface FoundText {
  readonly from: number
  readonly to: number
  readonly kind: 'uri' | 'keywords'
  readonly use: Candidate['use']
}

/** The URIs and keyword DSNs of known families in one string or line (its holes already replaced), in order. */
export function findTexts(text: string, vocabulary: Vocabulary, bounds: 'scalar' | 'line'): FoundText[] {
  const uris = findUris(text, vocabulary, bounds)
  const found: FoundText[] = [...uris, ...besideUris(text, uris)]
  const dsn = uris.length === 0 ? findDsn(text) : null
  if (dsn !== null) return [{ ...dsn, kind: 'keywords', use: 'value' }]
  if (text.includes('=')) {
    const segments = quotedSegments(text)
    if (bounds === 'scalar' && !segments.some(([from, to]) => isKeywords(text.slice(from, to), vocabulary))) segments.push([0, text.length])
    for (const [from, to] of segments) {
      const start = keywordsFrom(text.slice(from, to), vocabulary)
      if (start === null || uris.some((uri) => uri.from < to && from < uri.to)) continue
      const kept = text.slice(from + start, to).trimEnd()
      found.push({ from: from + start, to: from + start + kept.length, kind: 'keywords', use: 'value' })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** `-e A='user@tcp(db:3306)/shop' -e B='postgres://db/shop'`: Go's DSN in what no URI covers. */
function besideUris(text: string, uris: readonly FoundText[]): FoundText[] {
  if (uris.length === 0 || !/@(?:tcp[46]?|unix)\(/.test(text)) return []
  const gaps = [...uris.map(({ from }, i) => [uris[i - 1]?.to ?? 0, from] as const), [uris.at(-1)?.to ?? 0, text.length] as const]
  return gaps.slice(0, MOST_GAPS).flatMap(([from, to]): FoundText[] => {
    const dsn = findDsn(text.slice(from, to))
    return dsn === null ? [] : [{ from: from + dsn.from, to: from + dsn.to, kind: 'keywords', use: 'value' }]
  })
}

const MOST_GAPS = 50

function findUris(text: string, vocabulary: Vocabulary, bounds: 'scalar' | 'line'): FoundText[] {
  const starts = [...findSchemes(text, vocabulary)]
  const found: FoundText[] = []
  let covered = 0
  for (const [i, { from, body }] of starts.entries()) {
    if (from < covered) continue
    const whole = bounds === 'scalar' && text.slice(Math.max(0, from - 200), from).trim() === ''
    let to = whole ? blankAfter(text, body) : uriEnd(text, from, body)
    const next = starts[i + 1]
    if (next !== undefined && next.from < to && /[,;|\s]/.test(text[next.from - 1] ?? '')) to = next.from - 1
    covered = to
    found.push({ from, to, kind: 'uri', use: useOf(text, from, body, to) })
  }
  return found
}

/** A URI that begins a string goes on to its end: quotes and brackets are of it. */
function blankAfter(text: string, from: number): number {
  let at = from
  while (at < text.length && !/\s/.test(text[at] ?? '')) at++
  // A user with a blank in it: the `@` is still to come.
  if (at < text.length && !/[@/?]/.test(text.slice(from, at))) {
    const rest = /^[ \t][^\s@/?]{0,100}@/.exec(text.slice(at, at + 104))?.[0].length ?? 0
    if (rest > 0) return blankAfter(text, at + rest)
  }
  return at
}

function uriEnd(text: string, from: number, body: number): number {
  const quote = text[from - 1]
  const quoted = quote === '"' || quote === "'" || quote === '`'
  const escaped = text[from - 2] === '\\'
  const open: string[] = []
  let at = body
  for (; at < text.length; at++) {
    const char = text[at] ?? ''
    if (/\s/.test(char)) break
    if (quoted && char === quote) {
      if (text[at - 1] !== '\\') break
      if (!escaped) continue
      at--
      break
    }
    if (!quoted && (char === '"' || char === "'" || char === '`')) return text[at - 1] === '\\' ? at - 1 : at
    if (char === '<') {
      // `<host>` is a placeholder, `</url>` is not of the URI.
      const placeholder = /^<[\w .-]{1,60}>/.exec(text.slice(at, at + 64))
      if (placeholder === null) break
      at += placeholder[0].length - 1
    } else if (char === '(' || char === '[' || char === '{') open.push(closerOf[char])
    else if (char === ')' || char === ']' || char === '}') {
      if (open.at(-1) === char) open.pop()
      else if (!quoted) break
    } else if (char === '>' && !quoted) break
  }
  if (quoted && text[at] === quote) return at
  if (/^\.{2,}$/.test(text.slice(body, Math.min(at, body + 9)))) return at
  while (at > body && /[.,;:!]/.test(text[at - 1] ?? '')) at--
  return at
}

const closerOf = { '(': ')', '[': ']', '{': '}' } as const

function useOf(text: string, from: number, body: number, to: number): Candidate['use'] {
  const rest = text.slice(body, to)
  // Whatever a password looks like: a plain host behind it is connected to.
  const at = rest.lastIndexOf('@')
  if (at >= 0 && /^[_.-]*[A-Za-z0-9][\w.,:-]*(?:[/?][\w./?&=%~:-]*)?$/.test(rest.slice(at + 1))) return 'value'
  if (text[from - 1] === '^' || /\(\?[:=!<]|\\[wSd]|\[\^|\.[*+]/.test(rest)) return 'pattern'
  if (/^(?:…|\.{2,}|\*+$)/.test(rest)) return 'message'
  return rest === '' || rest === '@' ? 'listed' : 'value'
}

function isKeywords(text: string, vocabulary: Vocabulary): boolean {
  return keywordsFrom(text, vocabulary) !== null
}

/** Where `host=… sslmode=…` (or `Host=…;SSL Mode=…`) begins; null: it is no such text. */
function keywordsFrom(text: string, { settingNames, tellingNames }: Vocabulary): number | null {
  let first: number | null = null
  let known = 0
  let pairs = 0
  let telling = false
  const parted = text.includes(';')
  for (let equals = text.indexOf('='); equals !== -1; equals = text.indexOf('=', equals + 1)) {
    const starts = nameStarts(text, equals)
    if (starts.length > 0) pairs++
    for (const start of starts) {
      const name = text.slice(start, equals).trim().toLowerCase()
      // ADO.NET's names may have blanks in them: `SSL Mode=Disable`.
      if (!settingNames.has(name) && !tellingNames.has(name) && !(parted && name.includes(' ') && settingNames.has(name.replaceAll(' ', '')))) continue
      first ??= start
      known++
      telling ||= tellingNames.has(name)
      break
    }
  }
  if (first === null || !(telling || known >= 2)) return null
  first = openStart(text, firstOfRun(text, first))
  // One pair alone, or beside what is put in at run time, must be all there is: "sslmode=disable is weak" speaks of it.
  return pairs >= 2 || /^[\w .\uE000-]{1,60}=\s{0,9}[^\s`\\]{1,200}(?:\s\uE000){0,20}$/.test(text.slice(first, first + 300).trim()) ? first : null
}

/** Back over pairs of other names right in front: `connect_timeout=0 host=…`. */
function firstOfRun(text: string, from: number): number {
  let start = from
  for (let count = 0; count < 10; count++) {
    const before = /(?:^|[\s;])([A-Za-z_]\w{1,40}\s{0,2}=\s{0,2}(?:'[^']{0,60}'|[^\s;='"]{0,60})[ ;]\s{0,4})$/.exec(text.slice(Math.max(0, start - 160), start))?.[1]
    if (before === undefined) return start
    start -= before.length
  }
  return start
}

/** Back over what is put in at run time in front of all pairs, and may be more of them: `base + ' sslmode=disable'`. */
function openStart(text: string, from: number): number {
  return /^[\s\uE000]{0,40}\uE000\s{0,10}$/.test(text.slice(Math.max(0, from - 51), from)) && from <= 51 ? 0 : from
}

/** Where the name before `=` may begin: as one of several words (`SSL Mode=`), or as the last word (`… host=`). */
function nameStarts(text: string, equals: number): number[] {
  let end = equals
  while (end > 0 && equals - end < 3 && text[end - 1] === ' ') end--
  let word = end
  while (word > 0 && end - word < 40 && /[\w.-]/.test(text[word - 1] ?? '')) word--
  if (word === end || !startsName(text[word - 1])) return []
  let phrase = word
  while (phrase > 0 && end - phrase < 40 && /[\w -]/.test(text[phrase - 1] ?? '')) phrase--
  while (text[phrase] === ' ') phrase++
  return phrase < word && startsName(text[phrase - 1]) ? [phrase, word] : [word]
}

/** `--connection=Data Source=…`: a value may begin with one. */
const startsName = (before: string | undefined) => before === undefined || before === HOLE || /[\s;,"'`(=]/.test(before)

/** The insides of quotes, as far as quotes pair up on the line. */
export function quotedSegments(text: string): [number, number][] {
  const segments: [number, number][] = []
  // A mark that once found no partner finds none later either; looking again and again would be quadratic.
  const unpaired = new Set<string>()
  for (let at = 0; at < text.length; at++) {
    const quote = text[at] ?? ''
    if (unpaired.has(quote)) continue
    if (quote !== '"' && quote !== "'" && quote !== '`') continue
    // An apostrophe in a word opens nothing.
    if (quote === "'" && /\w/.test(text[at - 1] ?? '')) continue
    let end = at + 1
    while (end < text.length && text[end] !== quote) end += text[end] === '\\' ? 2 : 1
    if (end >= text.length) {
      unpaired.add(quote)
      continue
    }
    segments.push([at + 1, end])
    at = end
  }
  return segments
}
