import { createScanner } from 'jsonc-parser'
import { plainText, type MappedText, type Span } from '../mappedText.js'
import type { DataEntry, DataNode } from './dataTree.js'
import { intrinsicMapping } from './intrinsics.js'
import { PieceBuilder } from './pieceBuilder.js'

export interface JsonTree {
  /** More than one in JSON lines. */
  readonly roots: readonly DataNode[]
  readonly comments: readonly Span[]
  /** Some of the file is no JSON (JSON5's single quotes, a template, half a file). */
  readonly broken: boolean
}

type Open =
  | { readonly kind: 'mapping'; readonly start: number; readonly entries: DataEntry[]; key: { name: string; start: number } | null }
  | { readonly kind: 'list'; readonly start: number; readonly items: DataNode[] }

/** jsonc-parser's kinds; its const enum has no values at run time under isolatedModules. */
const token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, colon: 6, null: 7, true: 8, false: 9, string: 10, number: 11, lineComment: 12, blockComment: 13, lineBreak: 14, trivia: 15, unknown: 16, end: 17 }

const deepest = 500
/** Broken values, or further ones on one line, outside of every bracket: half a file and a template are one value, JSON lines one on each line. */
const MOST_STRAY = 1000

/**
 * A tree from the tokens of jsonc-parser. Not its `parseTree`: that recurses, and 8,000 nested brackets end it.
 * Tolerates comments, missing and trailing commas; null: nested too deep, or so much stands outside of brackets that this is no JSON.
 */
export function parseJson(text: string): JsonTree | null {
  const scanner = createScanner(text, false)
  const roots: DataNode[] = []
  const comments: Span[] = []
  const open: Open[] = []
  let broken = false
  let stray = 0
  /** Has anything been wrong since the last value outside of brackets, and on which line was that one? */
  const since = { broken: false, line: -1 }
  const fault = () => {
    broken = true
    since.broken = true
  }
  const placeOutside = (node: DataNode) => {
    const line = scanner.getTokenStartLine()
    if (since.broken || (node.kind !== 'mapping' && line === since.line)) stray++
    since.broken = false
    since.line = line
    roots.push(node)
  }
  const place = (node: DataNode) => {
    const around = open.at(-1)
    if (around === undefined) placeOutside(node)
    else if (around.kind === 'list') around.items.push(node)
    else if (around.key !== null) {
      around.entries.push({ name: around.key.name, span: { start: around.key.start, end: node.span.end }, value: node })
      around.key = null
    } else fault()
  }
  const close = (end: number) => {
    const top = open.pop()
    if (top === undefined) fault()
    else place(top.kind === 'mapping' ? mappingOf(top.entries, { start: top.start, end }) : { kind: 'list', items: top.items, span: { start: top.start, end } })
  }
  for (let kind: number = scanner.scan(); kind < token.end; kind = scanner.scan()) {
    const start = scanner.getTokenOffset()
    const end = start + scanner.getTokenLength()
    const top = open.at(-1)
    if (kind === token.openBrace) open.push({ kind: 'mapping', start, entries: [], key: null })
    else if (kind === token.openBracket) open.push({ kind: 'list', start, items: [] })
    else if (kind === token.closeBrace || kind === token.closeBracket) close(end)
    else if (kind === token.lineComment || kind === token.blockComment) comments.push({ start, end })
    else if (kind === token.string && top?.kind === 'mapping' && top.key === null) top.key = { name: scanner.getTokenValue(), start }
    else if (kind === token.string) place({ kind: 'text', text: mapString(text, start, end), span: { start, end } })
    else if (kind === token.unknown && top?.kind === 'mapping' && top.key === null) top.key = { name: scanner.getTokenValue(), start }
    else if (kind === token.unknown || kind === token.number || kind === token.true || kind === token.false || kind === token.null) {
      if (kind === token.unknown) fault()
      place({ kind: 'symbol', name: text.slice(start, Math.min(end, start + 200)), span: { start, end } })
    }
    if (hasError(scanner.getTokenError())) fault()
    if (open.length > deepest || stray > MOST_STRAY) return null
  }
  broken ||= open.length > 0
  while (open.length > 0) close(text.length)
  return { roots, comments, broken }
}

function mappingOf(entries: readonly DataEntry[], span: Span): DataNode {
  const mapping: DataNode = { kind: 'mapping', entries, span }
  return intrinsicMapping(mapping) ?? mapping
}

/** A number, since the scanner's own enum is gone at run time. */
function hasError(code: number): boolean {
  return code !== 0
}

function mapString(source: string, start: number, end: number): MappedText {
  const inner = end - 1 > start && source[end - 1] === '"' ? end - 1 : end
  if (!source.slice(start, inner).includes('\\')) return plainText(source.slice(start + 1, inner), start + 1)
  const builder = new PieceBuilder(source)
  for (let at = start + 1; at < inner; ) {
    if (source[at] !== '\\') {
      builder.verbatim(at++)
      continue
    }
    const code = /^u([0-9a-fA-F]{4})/.exec(source.slice(at + 1, at + 6))?.[1]
    const length = code === undefined ? 2 : 6
    const made = code === undefined ? (escapes[source[at + 1] ?? ''] ?? source[at + 1] ?? '') : String.fromCharCode(Number.parseInt(code, 16))
    builder.other(made, at, Math.min(at + length, inner))
    at += length
  }
  return builder.done()
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }
