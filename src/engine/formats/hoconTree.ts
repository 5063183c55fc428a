/** HOCON, the configuration of Akka, Play, Slick and Lagom, as a tree. https://github.com/lightbend/config/blob/main/HOCON.md */
import { plainText, sliceText, type MappedText, type Span } from '../mappedText.js'
import type { DataEntry, DataNode } from './dataTree.js'
import { withoutInnerQuotes } from './hocon.js'

export interface HoconTree {
  readonly root: DataNode
  readonly comments: readonly Span[]
}

/** A block on a line of its own, with or without a sign in front of it, beside names with values; what ends its lines with `;` is another notation. */
export function isHoconWithBlocks(text: string): boolean {
  return /^\s{0,80}["\w.-]{1,120}\s{0,9}(?:[=:]\s{0,9})?\{\s{0,9}(?:#[^\n]*|\/\/[^\n]*)?$/m.test(text) && /^\s{0,80}["\w.-]{1,120}\s{0,9}[=:]\s{0,9}[^\s{]/m.test(text) && !/;[^\S\n]{0,20}$/m.test(text)
}

const deepest = 60

interface State {
  readonly text: string
  at: number
  readonly comments: Span[]
  /** Whether a text in three quotes may still end somewhere. */
  long: boolean
}

/** null: it is no HOCON, or deeper than anybody writes. */
export function hoconTree(text: string): HoconTree | null {
  if (text.length > 2_000_000) return null
  const state: State = { text, at: 0, comments: [], long: true }
  skip(state)
  const braced = text[state.at] === '{'
  if (braced) state.at++
  const entries = entriesUpTo(state, braced ? '}' : null, 0)
  return entries === null ? null : { root: { kind: 'mapping', entries, span: { start: 0, end: text.length } }, comments: state.comments }
}

function entriesUpTo(state: State, closing: '}' | null, depth: number): DataEntry[] | null {
  if (depth > deepest) return null
  const entries: DataEntry[] = []
  for (;;) {
    skip(state)
    if (state.at >= state.text.length) return closing === null ? entries : null
    if (state.text[state.at] === '}') {
      if (closing === null) return null
      state.at++
      return entries
    }
    const include = /^include\s[^\n]{0,300}/.exec(state.text.slice(state.at, state.at + 320))?.[0].length ?? 0
    if (include > 0) {
      state.at += include
      continue
    }
    const entry = entryAt(state, depth)
    if (entry === null) return null
    entries.push(entry)
  }
}

/** `a.b = 1`, `a { … }`, `"a" : [ … ]`, `a += 1` */
function entryAt(state: State, depth: number): DataEntry | null {
  const start = state.at
  const key = /^(?:"[^"\n]{0,200}"|[\w$@-]{1,200})(?:\.(?:"[^"\n]{0,200}"|[\w$@-]{1,200})){0,40}/.exec(state.text.slice(start, start + 4000))?.[0]
  if (key === undefined) return null
  const sign = /^[^\S\n]{0,80}(?:(?:\+=|[=:])\s{0,200})?/.exec(state.text.slice(start + key.length, start + key.length + 300))?.[0] ?? ''
  state.at = start + key.length + sign.length
  if (sign.trim() === '' && state.text[state.at] !== '{') return null
  const value = valueAt(state, depth)
  return value === null ? null : { name: key.replaceAll('"', ''), span: { start, end: value.span.end }, value }
}

function valueAt(state: State, depth: number): DataNode | null {
  const start = state.at
  const first = state.text[start]
  if (first === '{') {
    state.at++
    const entries = entriesUpTo(state, '}', depth + 1)
    return entries === null ? null : { kind: 'mapping', entries, span: { start, end: state.at } }
  }
  return first === '[' ? listAt(state, depth) : scalarAt(state)
}

function listAt(state: State, depth: number): DataNode | null {
  const start = state.at++
  const items: DataNode[] = []
  while (depth < deepest) {
    skip(state)
    if (state.at >= state.text.length) return null
    if (state.text[state.at] === ']') {
      state.at++
      return { kind: 'list', items, span: { start, end: state.at } }
    }
    const before = state.at
    const item = valueAt(state, depth + 1)
    if (item === null || state.at === before) return null
    items.push(item)
  }
  return null
}

/** Strings, substitutions and words in a row are one value, to the end of the line or what closes the block. */
function scalarAt(state: State): DataNode {
  const start = state.at
  const isLong = state.long && state.text.startsWith('"""', start)
  const long = isLong ? state.text.indexOf('"""', start + 3) : -1
  state.long &&= !isLong || long !== -1
  if (long !== -1) {
    state.at = long + 3
    return { kind: 'text', text: plainText(state.text.slice(start + 3, long), start + 3), span: { start, end: state.at } }
  }
  let at = start
  let braces = 0
  for (; at < state.text.length; at++) {
    const char = state.text[at] ?? ''
    if (char === '"') {
      const close = closingQuote(state.text, at)
      if (close === -1) break
      at = close
    } else if (char === '$' && state.text[at + 1] === '{') braces++
    else if (char === '}' && braces > 0) braces--
    else if (char === '\n' || (braces === 0 && (/[,}\]]/.test(char) || (char === '#' && /\s/.test(state.text[at - 1] ?? '')) || (char === '/' && state.text[at + 1] === '/' && /\s/.test(state.text[at - 1] ?? ''))))) break
  }
  state.at = at
  return scalarOf(state.text.slice(start, at).trimEnd(), start)
}

function scalarOf(written: string, start: number): DataNode {
  const span = { start, end: start + written.length }
  if (/^(?:true|false|null|on|off|yes|no|-?\d{1,20})$/i.test(written)) return { kind: 'symbol', name: /^(?:on|yes)$/i.test(written) ? 'true' : /^(?:off|no)$/i.test(written) ? 'false' : written, span }
  const inner = withoutInnerQuotes(plainText(written, start))
  return { kind: 'text', text: unquoted(inner), span }
}

function unquoted(text: MappedText): MappedText {
  return /^"[^"]*"$/.test(text.text) ? sliceText(text, 1, text.text.length - 1) : text
}

/** On the same line. */
function closingQuote(text: string, from: number): number {
  for (let at = from + 1; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return -1
}

/** Blanks, commas and comments. */
function skip(state: State): void {
  for (;;) {
    while (/[\s,]/.test(state.text[state.at] ?? '')) state.at++
    if (state.text[state.at] !== '#' && !state.text.startsWith('//', state.at)) return
    const newline = state.text.indexOf('\n', state.at)
    const end = newline === -1 ? state.text.length : newline
    state.comments.push({ start: state.at, end })
    state.at = end
  }
}
