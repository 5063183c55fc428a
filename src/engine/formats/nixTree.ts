/** The attribute sets of a Nix file as names and values. https://nix.dev/manual/nix/latest/language/syntax.html#attrs-literal */
import { HOLE, plainText } from '../mappedText.js'
import type { DataEntry, DataNode } from './dataTree.js'

interface Frame {
  readonly kind: 'set' | 'list' | 'group'
  readonly start: number
  readonly entries: DataEntry[]
  readonly items: DataNode[]
  /** The name before `=`, and where it begins. */
  name: { readonly text: string; readonly start: number } | null
  value: DataNode | null
  /** What is neither a literal nor a set. */
  expression: { readonly start: number; readonly text: string } | null
}

/** Deeper than any file that a person wrote. */
const deepest = 100

/** Reads on over what it does not know: a function's arguments are a set without values, conditions and `with` only stand in front of one. */
export function nixTree(text: string): DataNode {
  const root = frameAt('set', 0)
  const stack: Frame[] = [root]
  const token = /#[^\n]*|\/\*|''|"|[{}[\]();]|=(?!=)|[A-Za-z_][\w'.-]*(?:"[^"\n]{0,80}"(?:\.[\w'.-]{1,80})?)?|\d[\d.]*|\S/g
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const frame = stack.at(-1) ?? root
    const [word] = match
    const at = match.index
    if (word.startsWith('#')) continue
    if (word === '/*') {
      const end = text.indexOf('*/', at + 2)
      if (end === -1) break
      token.lastIndex = end + 2
      continue
    }
    if (word === '"' || word === "''") {
      const end = endOfString(text, at + word.length, word)
      take(frame, { kind: 'text', text: plainText(text.slice(at + word.length, end), at + word.length), span: { start: at, end: Math.min(text.length, end + word.length) } })
      token.lastIndex = end + word.length
    } else if (word === '{' || word === '[' || word === '(') {
      if (stack.length >= deepest) break
      stack.push(frameAt(word === '{' ? 'set' : word === '[' ? 'list' : 'group', at))
    } else if (word === '}' || word === ']' || word === ')') {
      if (stack.length === 1) continue
      stack.pop()
      close(frame, stack.at(-1) ?? root, at + 1)
    } else if (word === ';') endEntry(frame, at)
    else if (word === '=') {
      if (frame.expression !== null) frame.name = { text: frame.expression.text, start: frame.expression.start }
      frame.value = frame.expression = null
    } else if (/^(?:true|false|null|\d.*)$/.test(word)) take(frame, { kind: 'symbol', name: word, span: { start: at, end: at + word.length } })
    else if (/^\w/.test(word)) frame.expression = { start: at, text: word }
  }
  while (stack.length > 1) {
    const frame = stack.pop() ?? root
    close(frame, stack.at(-1) ?? root, text.length)
  }
  return { kind: 'mapping', entries: root.entries, span: { start: 0, end: text.length } }
}

const frameAt = (kind: Frame['kind'], start: number): Frame => ({ kind, start, entries: [], items: [], name: null, value: null, expression: null })

/** What follows `lib.mkForce` counts; of two sets that `//` puts together, both. */
function take(frame: Frame, node: DataNode): void {
  if (frame.kind === 'list') frame.items.push(node)
  else if (node.kind === 'mapping' && frame.value?.kind === 'mapping' && frame.value.entries.length < mostTogether) frame.value = { ...node, entries: [...frame.value.entries, ...node.entries], span: { start: frame.value.span.start, end: node.span.end } }
  else frame.value = node
}

/** Entries of sets that `//` puts together. */
const mostTogether = 500

function close(frame: Frame, outer: Frame, end: number): void {
  endEntry(frame, end)
  const span = { start: frame.start, end }
  if (frame.kind === 'list') take(outer, { kind: 'list', items: frame.items, span })
  else if (frame.kind === 'group') {
    if (frame.value !== null) take(outer, frame.value)
  } else if (frame.entries.length > 0) {
    // What no name takes is a module of its own.
    if (outer.kind !== 'list' && outer.kind !== 'group' && outer.name === null) for (const entry of frame.entries) outer.entries.push(entry)
    else take(outer, { kind: 'mapping', entries: frame.entries, span })
  }
}

function endEntry(frame: Frame, at: number): void {
  const { name, expression } = frame
  const value = frame.value ?? (expression === null ? null : putIn(expression))
  if (frame.kind === 'set' && name !== null && value !== null) frame.entries.push(entryOf(name.text, { start: name.start, end: Math.max(value.span.end, Math.min(at, value.span.end)) }, value))
  if (frame.kind === 'set') frame.name = frame.value = frame.expression = null
}

/** `host = cfg.database.host;` */
function putIn({ start, text }: { readonly start: number; readonly text: string }): DataNode {
  const span = { start, end: start + text.length }
  return { kind: 'text', text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: text.slice(0, 200), fallback: null }] }, span }
}

/** A set stands below every part of its name (`services.gitea.database`); `services` itself says nothing. */
function entryOf(written: string, span: DataEntry['span'], value: DataNode): DataEntry {
  const name = written.replaceAll('"', '').replace(/^(?:config\.)?services\./, '')
  if (value.kind !== 'mapping' && value.kind !== 'list' && !/\.environment\.\w{1,80}$/.test(name)) return { name, span, value }
  const parts = name.split('.').slice(0, 20)
  return parts.slice(0, -1).reduceRight<DataEntry>((inner, part) => ({ name: part, span, value: { kind: 'mapping', entries: [inner], span: value.span } }), { name: parts.at(-1) ?? name, span, value })
}

/** Behind `''` an escape is `''$`, `'''` or `''\`; in `${…}` stands an expression with strings of its own. */
function endOfString(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    const char = text[at]
    if (quote === '"' && char === '\\') at++
    else if (text.startsWith(quote, at)) {
      if (quote === '"' || !/^['$\\]/.test(text.slice(at + 2, at + 3))) return at
      at += 2
    } else if (char === '$' && text[at + 1] === '{') at = endOfHole(text, at + 2)
  }
  return text.length
}

function endOfHole(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length && at < from + 300; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}' && --depth === 0) return at
  }
  return from
}
