import { plainText, type Span } from '../mappedText.js'
import type { Candidate, FileReading, SourceText, Vocabulary } from '../model.js'
import { readTree, type DataEntry, type DataNode } from './dataTree.js'
import type { Format, ReadInside } from './format.js'
import { listFrom } from './listFrom.js'
import { placeFor } from './lines.js'
import { readLine } from './readLine.js'
import { Scanner } from './scanner.js'
import { linesOf } from './windows.js'

/** TOML; what is none (half a file, a template) is read line by line. https://toml.io/en/v1.0.0 */
export const tomlFormat: Format = { id: 'toml', matches: (path) => /\.toml$|(?:^|\/)(?:pipfile|telegraf(?:[._-]\w{1,30})?\.conf|telegraf\.d\/[\w.-]{1,100}\.conf)$/i.test(path), read }

interface Table {
  readonly name: string
  readonly entries: DataEntry[]
  readonly tables: Map<string, Table>
  start: number
  end: number
}

const deepest = 40

function read(source: SourceText, vocabulary: Vocabulary, inside: ReadInside): FileReading {
  const place = placeFor(vocabulary, { anyDollarName: false, formatting: true }, inside)
  const scan = new Scanner(source.text, /^#/)
  const root = newTable('', 0)
  const broken: Span[] = []
  let current = root
  while (!scan.isDone()) {
    scan.skip(true)
    if (scan.isDone()) break
    const start = scan.at
    const isHeader = scan.is('[')
    const isList = scan.take('[[')
    if (isHeader && !isList) scan.at++
    const path = pathFrom(scan)
    if (isHeader && path !== null && scan.take(isList ? ']]' : ']')) current = tableAt(root, path, isList, start)
    else if (!isHeader && path !== null && scan.take('=')) assign(scan, current, path, start)
    else {
      scan.at = start
      scan.toLineEnd()
      broken.push({ start, end: scan.at })
      continue
    }
    scan.skip(false)
    if (!scan.isDone() && !scan.is('\n')) {
      const rest = scan.at
      scan.toLineEnd()
      broken.push({ start: rest, end: scan.at })
    }
  }
  const lines = broken.flatMap(({ start, end }) => linesOf(plainText(source.text.slice(start, end), start)).flatMap((line) => readLine(line, place)))
  const remarks = scan.comments.map(({ start, end }) => ({ text: source.text.slice(start, end).replace(/^#+\s{0,9}/, '').trimEnd(), span: { start, end } }))
  const inComments: Candidate[] = remarks.flatMap(({ text, span }) => readLine(plainText(text, span.end - (source.text.slice(span.start, span.end).length - source.text.slice(span.start, span.end).indexOf(text))), { ...place, place: 'comment' }))
  return { language: 'toml', imports: [], candidates: [...readTree(nodeOf(root, source.text.length), place), ...lines, ...inComments], comments: remarks, incomplete: null, unreadFrom: place.budget.unreadFrom }
}

function newTable(name: string, start: number): Table {
  return { name, entries: [], tables: new Map(), start, end: start }
}

const bareKey = /[A-Za-z0-9_-]{1,200}/y

/** `a.b."c d"`; null: no key stands here. */
function pathFrom(scan: Scanner): string[] | null {
  const names: string[] = []
  for (;;) {
    scan.skip(false)
    const name = scan.quotedName('"') ?? scan.quotedName("'") ?? scan.match(bareKey)
    if (name === null) return null
    names.push(name)
    scan.skip(false)
    if (!scan.take('.')) return names.length > deepest ? null : names
  }
}

function tableAt(root: Table, path: readonly string[], isList: boolean, start: number): Table {
  let table = root
  for (const [i, name] of path.entries()) {
    const known = table.tables.get(name)
    // Every `[[x]]` is a table of its own; the ones before stay where they are, under a name that no key can have.
    if (known !== undefined && isList && i === path.length - 1) table.tables.set(`${name}\0${String(table.tables.size)}`, known)
    const next = known === undefined || (isList && i === path.length - 1) ? newTable(name, start) : known
    table.tables.set(name, next)
    table = next
  }
  return table
}

function assign(scan: Scanner, table: Table, path: readonly string[], start: number): void {
  const value = valueFrom(scan, 0)
  const inner = path.slice(0, -1).reduce((outer, name) => {
    const next = outer.tables.get(name) ?? newTable(name, start)
    outer.tables.set(name, next)
    return next
  }, table)
  inner.entries.push({ name: path.at(-1) ?? '', span: { start, end: scan.at }, value })
  inner.end = scan.at
}

const bareValue = /[^\s,\]}#]{1,400}/y

function valueFrom(scan: Scanner, depth: number): DataNode {
  scan.skip(depth > 0)
  const start = scan.at
  for (const quote of ['"""', "'''"]) {
    if (!scan.take(quote)) continue
    const end = scan.text.indexOf(quote, scan.at)
    const to = end === -1 ? scan.text.length : end
    const from = scan.is('\r\n') ? scan.at + 2 : scan.is('\n') ? scan.at + 1 : scan.at
    scan.at = end === -1 ? to : to + 3
    return { kind: 'text', text: scan.textBetween(Math.min(from, to), to, quote === '"""'), span: { start, end: scan.at } }
  }
  if (scan.is('"') || scan.is("'")) return stringFrom(scan, start)
  if (depth < deepest && scan.take('[')) return listFrom(scan, start, () => valueFrom(scan, depth + 1), 'ends')
  if (depth < deepest && scan.take('{')) return inlineFrom(scan, start, depth)
  const name = scan.match(bareValue) ?? ''
  return { kind: 'symbol', name: name.slice(0, 200), span: { start, end: scan.at } }
}

function stringFrom(scan: Scanner, start: number): DataNode {
  const quote = scan.text[start] ?? '"'
  let end = start + 1
  while (end < scan.text.length && scan.text[end] !== quote && scan.text[end] !== '\n') end += scan.text[end] === '\\' && quote === '"' ? 2 : 1
  end = Math.min(end, scan.text.length)
  scan.at = scan.text[end] === quote ? end + 1 : end
  return { kind: 'text', text: scan.textBetween(start + 1, end, quote === '"'), span: { start, end: scan.at } }
}

function inlineFrom(scan: Scanner, start: number, depth: number): DataNode {
  const table = newTable('', start)
  for (;;) {
    scan.skip(true)
    if (scan.isDone() || scan.take('}')) break
    const from = scan.at
    const path = pathFrom(scan)
    if (path === null || !scan.take('=')) break
    const value = valueFrom(scan, depth + 1)
    table.entries.push({ name: path.join('.'), span: { start: from, end: scan.at }, value })
    scan.skip(true)
    scan.take(',')
  }
  return { kind: 'mapping', entries: table.entries, span: { start, end: scan.at } }
}

/** Its own entries say where a table stands: a table below it may stand anywhere in the file. */
function nodeOf(table: Table, length: number): DataNode {
  const inner = [...table.tables].map(([key, each]): DataEntry => {
    const value = nodeOf(each, length)
    return { name: key.split('\0', 1)[0] ?? key, span: value.span, value }
  })
  const first = table.entries[0]
  const span = first === undefined ? { start: Math.min(table.start, length), end: Math.max(table.start, Math.min(table.end, length)) } : { start: first.span.start, end: table.end }
  return { kind: 'mapping', entries: [...table.entries, ...inner], span }
}
