import { isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments, type Document } from 'yaml'
import { HOLE, plainText, type MappedText, type Span } from '../mappedText.js'
import type { Vocabulary } from '../model.js'
import type { DataEntry, DataNode } from './dataTree.js'
import { intrinsic, intrinsicMapping } from './intrinsics.js'
import { maskTemplates } from './yamlMask.js'
import { partsOfYaml } from './yamlParts.js'
import { mapScalar } from './yamlScalar.js'

export interface YamlTree {
  readonly documents: readonly DataNode[]
  /** Of all scalars and keys, in order: what is in them is no comment. */
  readonly scalars: readonly Span[]
  /** Some of the file is no YAML. */
  readonly broken: boolean
  /** The text as the parser saw it. */
  readonly masked: string
  /** Signs of connections stand in blocks that are not in the tree. */
  readonly isCut: boolean
}

/** Characters. */
const sizeLimit = 2_000_000
/** Lines, keys and items: `yaml` takes about 10 µs for each. */
const mostParts = 60_000
const deepestBrackets = 100
/** Entries and items that aliases bring. */
const mostAliased = 50_000

/** The documents of a YAML file; of one with too many parts, the blocks in which a connection may stand. null: too deep, or the parser gave up. */
export function parseYaml(text: string, vocabulary: Vocabulary): YamlTree | null {
  const whole = maskTemplates(text)
  const isTooLarge = whole.length > sizeLimit || hasTooMany(whole)
  const { text: masked, isCut } = isTooLarge ? partsOfYaml(whole, vocabulary, mostParts) : { text: whole, isCut: false }
  // `yaml` takes 30 s for 256 KB of `[`, and its cost per character grows with nesting.
  if (isTooDeep(masked)) return null
  try {
    const documents = parseAllDocuments(masked, { prettyErrors: false, uniqueKeys: false, keepSourceTokens: false, strict: false, logLevel: 'silent', version: '1.1', merge: false })
    const scalars: Span[] = []
    const nodes: DataNode[] = []
    let broken = false
    for (const document of Array.isArray(documents) ? documents : []) {
      broken ||= document.errors.length > 0
      const node = convert(document.contents, { text, masked, scalars, document, anchors: new Map(), budget: { left: mostAliased } }, 0)
      // A file of one long scalar is no YAML, whatever its name says.
      broken ||= node?.kind === 'text'
      if (node !== null) nodes.push(withSecrets(node))
    }
    // Where blocks were left out of what is no YAML, others may be no longer what they were.
    return { documents: nodes, scalars: scalars.sort((a, b) => a.start - b.start), broken, masked: whole, isCut: isCut || (broken && isTooLarge) }
  } catch {
    // A parser that recurses runs out of stack on hostile nesting; the caller reads lines instead.
    return null
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x5b || code === 0x7b) depth++
    else if (code === 0x5d || code === 0x7d) depth = Math.max(0, depth - 1)
    if (depth > deepestBrackets) return true
  }
  return /(?:[-?:][ \t]){60}/.test(text)
}

function hasTooMany(text: string): boolean {
  if (text.length <= mostParts) return false
  let parts = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || code === 0x3a || code === 0x2c) parts++
  }
  return parts > mostParts
}

interface Context {
  readonly text: string
  readonly masked: string
  readonly scalars: Span[]
  readonly document: Document.Parsed
  readonly anchors: Map<string, DataNode>
  /** Entries that aliases may still bring. */
  readonly budget: { left: number }
}

function convert(node: unknown, context: Context, depth: number): DataNode | null {
  if (depth > 200) return null
  const converted = called(convertNode(node, context, depth), node)
  if (converted === null || !(isMap(node) || isSeq(node) || isScalar(node)) || node.anchor === undefined) return converted
  const anchored: DataNode = converted.kind === 'mapping' || converted.kind === 'list' ? { ...converted, isShared: true } : converted
  context.anchors.set(node.anchor, anchored)
  return anchored
}

/** `!Join`, `!Ref`, `Fn::Sub: …` */
function called(converted: DataNode | null, node: unknown): DataNode | null {
  if (converted === null) return null
  const tag = isScalar(node) || isSeq(node) || isMap(node) ? node.tag : undefined
  return (tag === undefined || !/^![A-Z]/.test(tag) ? intrinsicMapping(converted) : intrinsic(tag.slice(1), converted, converted.span)) ?? converted
}

function convertNode(node: unknown, context: Context, depth: number): DataNode | null {
  if (isScalar(node)) {
    const span = spanOfRange(node.range)
    if (span === null) return null
    context.scalars.push(span)
    const style = node.type ?? 'PLAIN'
    const written = typeof node.value === 'string' ? node.value : (node.source ?? '')
    if (typeof node.value !== 'string') return { kind: 'symbol', name: context.text.slice(span.start, span.end).slice(0, 200), span }
    return { kind: 'text', text: mapScalar(written, style, context.masked, context.text, span.start, span.end), span }
  }
  if (isMap(node)) {
    const entries: DataEntry[] = []
    const merged: DataEntry[] = []
    for (const pair of node.items) {
      if (!isPair(pair)) continue
      const key = convert(pair.key, context, depth + 1)
      const name = nameOf(key)
      if (name === '<<') merged.push(...mergedFrom(pair.value, context))
      // What `<<: *anchor` brings in is told above.
      const value = name === '<<' && isAlias(pair.value) ? null : convert(pair.value, context, depth + 1)
      if (key === null || name === null || value === null) continue
      entries.push({ name, span: { start: key.span.start, end: value.span.end }, value })
    }
    const span = tight(spanOfRange(node.range), entries.at(-1)?.span)
    return span === null ? null : { kind: 'mapping', entries, span, ...(merged.length > 0 ? { merged } : {}) }
  }
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => convert(item, context, depth + 1) ?? [])
    const span = tight(spanOfRange(node.range), items.at(-1)?.span)
    return span === null ? null : { kind: 'list', items, span }
  }
  if (isAlias(node)) {
    const span = spanOfRange(node.range)
    const target = context.anchors.get(node.source)
    return span === null || target === undefined ? null : aliased(target, span, context)
  }
  return null
}

/** What an alias stands for, where the alias stands. A URL is found at its anchor. */
function aliased(target: DataNode, span: Span, context: Context): DataNode | null {
  switch (target.kind) {
    case 'text': {
      const { text } = target.text
      return text === '' || text.includes('://') || text.includes(HOLE) ? null : { kind: 'text', text: { text, pieces: [{ kind: 'literal', at: 0, length: text.length, ...span, verbatim: false }] }, span }
    }
    case 'symbol':
      return { ...target, span }
    case 'mapping':
      return { kind: 'mapping', entries: [], span, merged: spent(target.entries, context) }
    case 'list':
      return { kind: 'list', items: spent(target.items, context).flatMap((item) => (item.kind === 'text' || item.kind === 'symbol' ? (aliased(item, span, context) ?? []) : [])), span }
  }
}

/** Aliases of aliases of large mappings would grow without bound. */
function spent<T>(list: readonly T[], context: Context): readonly T[] {
  const taken = list.slice(0, Math.max(0, context.budget.left))
  context.budget.left -= taken.length
  return taken
}

/** A block mapping's range runs on through the blank lines and comments behind it. */
function tight(span: Span | null, last: Span | undefined): Span | null {
  return span === null || last === undefined ? span : { start: span.start, end: Math.min(span.end, Math.max(last.end, span.start)) }
}

function nameOf(key: DataNode | null): string | null {
  // Spring writes a name with dots as `"[security.protocol]"`.
  return key?.kind === 'text' ? (/^\[([\w.-]{1,100})\]$/.exec(key.text.text)?.[1] ?? key.text.text) : key?.kind === 'symbol' ? key.name : null
}

function mergedFrom(value: unknown, context: Context): readonly DataEntry[] {
  // Of several, the first counts, and here what stands last. https://yaml.org/type/merge.html
  const sources = isAlias(value) ? [value] : isSeq(value) ? value.items.toReversed() : []
  return sources.flatMap((source) => {
    const target = isAlias(source) ? context.anchors.get(source.source) : undefined
    return target?.kind === 'mapping' ? spent(target.entries, context) : []
  })
}

function spanOfRange(range: readonly [number, number, number] | null | undefined): Span | null {
  return range === null || range === undefined ? null : { start: range[0], end: range[1] }
}

/** The values under `data` of a Kubernetes Secret are base64. */
function withSecrets(node: DataNode): DataNode {
  if (node.kind === 'list') return { ...node, items: node.items.map(withSecrets) }
  if (node.kind !== 'mapping') return node
  const kind = node.entries.find(({ name }) => name === 'kind')?.value
  const isSecret = kind?.kind === 'text' && kind.text.text === 'Secret'
  const isList = kind?.kind === 'text' && kind.text.text === 'List'
  if (!isSecret && !isList) return node
  const entries = node.entries.map((entry) => {
    if (isList && entry.name === 'items') return { ...entry, value: withSecrets(entry.value) }
    if (!isSecret || entry.name !== 'data' || entry.value.kind !== 'mapping') return entry
    return { ...entry, value: { ...entry.value, entries: entry.value.entries.map((item) => ({ ...item, value: decoded(item.value) })) } }
  })
  return { ...node, entries }
}

function decoded(node: DataNode): DataNode {
  if (node.kind !== 'text') return node
  const text = decodeBase64(node.text.text)
  return text === null ? node : { kind: 'text', text: { text: text.text, pieces: text.pieces.map((piece) => ({ ...piece, ...node.span, verbatim: false })) }, span: node.span, encoding: 'base64' }
}

/** null: it is no base64, or not of a text. */
function decodeBase64(text: string): (Omit<MappedText, 'pieces'> & { pieces: readonly Extract<MappedText['pieces'][number], { kind: 'literal' }>[] }) | null {
  const compact = text.replace(/\s/g, '')
  if (compact.length < 4 || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) return null
  try {
    const bytes = Uint8Array.from(atob(compact), (char) => char.charCodeAt(0))
    const plain = plainText(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return { text: plain.text, pieces: plain.pieces.flatMap((piece) => (piece.kind === 'literal' ? [piece] : [])) }
  } catch {
    return null
  }
}
