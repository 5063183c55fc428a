import { joinTexts, type MappedText } from '../mappedText.js'
import type { Candidate, FileReading, SourceText, Vocabulary } from '../model.js'
import type { DataEntry } from './dataTree.js'
import type { Format, ReadInside } from './format.js'
import { placeFor } from './lines.js'
import { readEntries } from './mappings.js'
import { PieceBuilder } from './pieceBuilder.js'
import { readLine } from './readLine.js'
import { isUserinfo } from './userinfo.js'

/** Java's properties, with their escapes and continued lines. https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader) */
export const propertiesFormat: Format = { id: 'properties', matches: (path) => /\.properties$/i.test(path), read }

function read(source: SourceText, vocabulary: Vocabulary, inside: ReadInside): FileReading {
  const place = placeFor(vocabulary, { anyDollarName: false, formatting: true }, inside)
  const { text } = source
  const sections: DataEntry[][] = [[]]
  const comments: FileReading['comments'][number][] = []
  const candidates: Candidate[] = []
  for (let at = 0; at < text.length; ) {
    const start = skipBlanks(text, at)
    const lineEnd = endOfLine(text, start)
    if (start >= lineEnd) at = lineEnd + 1
    else if (text[start] === '#' || text[start] === '!') {
      const written = text.slice(start, lineEnd).trimEnd()
      // Spring's documents in one file. https://docs.spring.io/spring-boot/reference/features/external-config.html
      if (/^[#!]---$/.test(written)) sections.push([])
      const mark = /^[#!]+\s{0,9}/.exec(written)?.[0].length ?? 1
      comments.push({ text: written.slice(mark), span: { start, end: start + written.length } })
      candidates.push(...readLine({ text: written.slice(mark), pieces: literal(written.length - mark, start + mark) }, { ...place, place: 'comment' }))
      at = lineEnd + 1
    } else {
      const name = readPart(text, start, true)
      // `user:password@tcp(host)/db` is a DSN on a line of its own, and no name with a value.
      if (text[name.end] === ':' && isUserinfo(text, name.end + 1)) {
        candidates.push(...readLine({ text: text.slice(start, lineEnd), pieces: literal(lineEnd - start, start) }, place))
        at = lineEnd + 1
        continue
      }
      const value = readPart(text, afterSeparator(text, name.end), false)
      const end = Math.max(value.last, name.last)
      if (!saysNothing(name.text.text, value.text.text)) sections.at(-1)?.push({ name: name.text.text, span: { start, end }, value: { kind: 'text', text: value.text, span: { start: Math.min(value.start, end), end } } })
      at = value.end + 1
    }
  }
  for (const entries of sections) candidates.push(...readEntries(withLists(entries), place))
  return { language: 'properties', imports: [], candidates, comments, incomplete: null, unreadFrom: place.budget.unreadFrom }
}

/** A name alone on its line, unless it is a switch, and a sign with next to nothing behind it: files that are called so and are no properties have many. */
function saysNothing(name: string, value: string): boolean {
  return value === '' ? name === '' || (!/ssl|tls|[.:_]/i.test(name)) : value.length < 8 && !/\w/.test(name)
}

const isItem = /\[\d{1,3}\]$/

/** `nodes[0]=a:6379`, `nodes[1]=b:6379` are one list. https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.typesafe-configuration-properties.relaxed-binding */
function withLists(entries: readonly DataEntry[]): readonly DataEntry[] {
  if (!entries.some(({ name }) => isItem.test(name))) return entries
  const lists = new Map<string, { readonly items: MappedText[]; end: number }>()
  const inOrder = entries.flatMap((entry): readonly (() => DataEntry)[] => {
    const { value } = entry
    const name = /^([^[\]]{1,200})\[\d{1,3}\]$/.exec(entry.name)?.[1]
    if (name === undefined || value.kind !== 'text') return [() => entry]
    const list = lists.get(name)
    if (list !== undefined) {
      list.items.push(commaAt(value.span.start), value.text)
      list.end = entry.span.end
      return []
    }
    const started = { items: [value.text], end: entry.span.end }
    lists.set(name, started)
    return [() => ({ ...entry, name, span: { ...entry.span, end: started.end }, value: { kind: 'text', text: joinTexts(started.items), span: { start: value.span.start, end: started.end } } })]
  })
  return inOrder.map((made) => made())
}

const commaAt = (at: number): MappedText => ({ text: ',', pieces: [{ kind: 'literal', at: 0, length: 1, start: at, end: at, verbatim: false }] })

const literal = (length: number, start: number): MappedText['pieces'] => (length === 0 ? [] : [{ kind: 'literal', at: 0, length, start, end: start + length, verbatim: true }])

interface Part {
  readonly text: MappedText
  readonly start: number
  /** Where reading stopped: the separator or the end of the line. */
  readonly end: number
  /** Behind the last character that is no blank. */
  readonly last: number
}

/** A name up to its separator, or a value up to the end of its last line; escapes are resolved. */
function readPart(text: string, start: number, isName: boolean): Part {
  const builder = new PieceBuilder(text)
  let last = start
  let at = start
  for (; at < text.length; ) {
    const char = text[at] ?? ''
    if (char === '\n' || (char === '\r' && (text[at + 1] === '\n' || at + 1 === text.length)) || (isName && /[=:\s]/.test(char))) break
    if (char !== '\\') {
      builder.verbatim(at)
      if (!/\s/.test(char)) last = at + 1
      at++
      continue
    }
    const next = text[at + 1] ?? ''
    if (next === '\n' || next === '\r') {
      at = skipBlanks(text, at + (next === '\r' && text[at + 2] === '\n' ? 3 : 2))
      continue
    }
    const unicode = next === 'u' ? /^[0-9a-f]{4}/i.exec(text.slice(at + 2, at + 6))?.[0] : undefined
    const length = unicode === undefined ? 2 : 6
    builder.other(unicode === undefined ? (escapes[next] ?? next) : String.fromCharCode(parseInt(unicode, 16)), at, Math.min(at + length, text.length))
    at += length
    last = Math.min(at, text.length)
  }
  return { text: builder.done(), start, end: Math.min(at, text.length), last }
}

const escapes: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' }

function afterSeparator(text: string, from: number): number {
  const at = skipBlanks(text, from)
  return text[at] === '=' || text[at] === ':' ? skipBlanks(text, at + 1) : at
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && /[ \t\f]/.test(text[at] ?? '')) at++
  return at
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  const end = newline === -1 ? text.length : newline
  return text[end - 1] === '\r' && end > from ? end : end
}
