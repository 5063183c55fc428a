/** Several mappings put into one: `Object.assign({}, base, { ssl })`, `array_merge($base, [...])`, Ruby's `base.merge(ssl: true)`, Elixir's `Keyword.merge(base, opts)`. */
import { SPREAD } from '../../mappedText.js'
import type { Setting, Value } from '../../model.js'
import { NO_LEAD, type Group, type Node } from '../../text/node.js'
import type { CallNode, CodeFile } from './file.js'
import { foremost } from './foremost.js'
import { calleeOf } from './path.js'
import { holeAs } from './textOf.js'

/** What is merged later holds. */
const functions = /^(?:Object\.assign|(?:_|lodash|\$|jQuery)\.(?:assign|extend|merge|assignIn)|R\.merge(?:Right|DeepRight)?|(?:merge|deepmerge|deepMerge|mergeDeep|mergeOptions)|array_(?:merge|replace)(?:_recursive)?|(?:Keyword|Map)\.merge|maps\.merge)$/
/** What is merged first holds. */
const defaults = /^(?:_|lodash)\.defaults(?:Deep)?$|^(?:defaults|(?:collections\.)?ChainMap)$/
const methods = /^(?:merge|merge!|deep_merge|update|reverse_merge|with_defaults)$/
const reversed = /^(?:reverse_merge|with_defaults)$/

/** Elixir's `Keyword.put(options, :ssl, false)` */
const putting = /^(?:Keyword|Map)\.put(?:_new)?$/

/** `:ssl`, whose colon is no part of the word. */
const isAtom = (key: Node): boolean => key.kind === 'word' && key.end - key.start === key.text.length + 1

function single(key: Node, value: Node): Node {
  const [start, end] = [key.start, value.end]
  return { kind: 'group', group: { bracket: '{', items: [{ keys: [key], mark: ':', value, comma: false, start, end }], start, end }, lead: NO_LEAD, start, end }
}

const ordered = (callee: string, base: Node, added: Node): readonly Node[] => (callee.endsWith('_new') ? [added, base] : [base, added])

const MOST_PARTS = 16

/** null: it is no such call, or none of them is known. */
export function mergedEntries<H>(file: CodeFile, node: Node, hop: H, valueOf: (file: CodeFile, node: Node, hop: H) => Value): readonly Setting[] | null {
  const parts = partsMerged(file, node)
  if (parts === null || parts.length === 0 || parts.length > MOST_PARTS) return null
  const values = parts.map((part) => ({ part, value: valueOf(file, part, hop) }))
  if (!values.some(({ value }) => value.kind === 'settings' && value.entries.length > 0)) return null
  const entries = values.flatMap(({ part, value }, at) => (value.kind === 'settings' ? value.entries : [unknownPart(file, part, countedFrom(parts, at, node))]))
  return foremost(node.kind === 'call' && deep.test(calleeOf(node.of)) ? deepened(entries) : entries, file.vocabulary, ({ name }) => name)
}

/** What is merged over a mapping where it stands: `opts` of Ruby's `{ … }.merge(opts)`. */
export function mergedOver<H>(file: CodeFile, group: Group, hop: H, valueOf: (file: CodeFile, node: Node, hop: H) => Value): readonly Setting[] {
  return (mergesIn(file).get(group)?.over ?? []).flatMap((part): readonly Setting[] => {
    const value = valueOf(file, part, hop)
    return value.kind === 'settings' ? value.entries : [unknownPart(file, part, part.start)]
  })
}

/** The call that takes what is made of a mapping where it stands; null: none does. */
export function takerOfMerge(file: CodeFile, group: Group): CallNode | null {
  return mergesIn(file).get(group)?.taker ?? null
}

interface Merge {
  /** What counts for more. */
  readonly over: readonly Node[]
  readonly taker: CallNode | null
}

const known = new WeakMap<CodeFile['found'], ReadonlyMap<Group, Merge>>()

/** By the mapping that is merged. Looked at once for each file. */
function mergesIn(file: CodeFile): ReadonlyMap<Group, Merge> {
  const before = known.get(file.found)
  if (before !== undefined) return before
  const merges = new Map<Group, Merge>()
  for (const { call, frame } of file.found.groups) {
    const parts = call === null ? null : partsOf(file, call)
    if (parts === null || parts.length > MOST_PARTS) continue
    for (const [at, part] of parts.entries()) if (part.kind === 'group' && part.start >= (call?.start ?? 0)) merges.set(part.group, { over: parts.slice(at + 1), taker: frame.kind === 'argument' ? frame.call : null })
  }
  known.set(file.found, merges)
  return merges
}

/** From the one that counts least to the one that counts most; null: nothing is merged. */
export function partsMerged(file: Pick<CodeFile, 'language'>, node: Node): readonly Node[] | null {
  return node.kind === 'call' ? partsOf(file, node) : listsOf(file, node)
}

/** Of these, what an inner mapping says stays unless the later one says it again. */
const deep = /^(?:R\.mergeDeepRight|(?:_|lodash)\.(?:merge|defaultsDeep)|merge|deepmerge|deepMerge|mergeDeep|mergeOptions|array_\w+_recursive)$|(?:^|\.)deep_merge$/

function deepened(entries: readonly Setting[], depth = 0): readonly Setting[] {
  const byName = new Map<string, Setting>()
  const spreads: Setting[] = []
  for (const entry of entries) {
    const before = byName.get(entry.name)
    if (entry.name === SPREAD) spreads.push(entry)
    else if (before?.value.kind === 'settings' && entry.value.kind === 'settings' && depth < DEEPEST) byName.set(entry.name, { ...entry, value: { ...entry.value, entries: deepened([...before.value.entries, ...entry.value.entries], depth + 1) } })
    else byName.set(entry.name, entry)
  }
  return [...byName.values(), ...spreads]
}

const DEEPEST = 4

/** From the one that counts least to the one that counts most; null: nothing is merged. */
export function partsOf({ language }: Pick<CodeFile, 'language'>, { of, group }: CallNode): readonly Node[] | null {
  const given = partsIn(group)
  const callee = calleeOf(of)
  if (given.length > (callee.includes('.') ? 0 : 1) && functions.test(callee)) return given
  if (language.id === 'python' && given.length > 1 && callee === 'dict') return given
  if (given.length > 1 && defaults.test(callee)) return [...given].reverse()
  const [base, key, value] = given
  if (putting.test(callee) && base !== undefined && key !== undefined && value !== undefined && given.length === 3) return isAtom(key) ? ordered(callee, base, single(key, value)) : [base, key]
  if (language.id !== 'ruby' || of.kind !== 'member' || !methods.test(of.name) || given.length === 0) return null
  return reversed.test(of.name) ? [...given, of.of] : [of.of, ...given]
}

/** Erlang's `Options ++ SslOptions`, PHP's `$more + $options`: of two that have a name the first counts, as `proplists` has it; Python's `options | more`: the last. */
function listsOf({ language }: Pick<CodeFile, 'language'>, node: Node): readonly Node[] | null {
  const operator = Object.hasOwn(joining, language.id) ? joining[language.id] : undefined
  if (node.kind !== 'operation' || operator === undefined || node.operators.length === 0 || !node.operators.every((one) => one === operator)) return null
  return language.id === 'python' ? node.operands : [...node.operands].reverse()
}

const joining: Readonly<Partial<Record<string, string>>> = { erlang: '++', elixir: '++', php: '+', python: '|' }

/** The arguments; `merge(opts, ssl: true)`: names among them are a mapping. */
export function partsIn(group: Group): readonly Node[] {
  const given = group.items.flatMap(({ keys, value }) => (value === null || keys.length > 0 ? [] : [value]))
  const named = group.items.filter(({ keys }) => keys.length > 0)
  const [first, last] = [named[0], named.at(-1)]
  if (first === undefined || last === undefined) return given
  const span = { start: first.start, end: last.end }
  return [...given, { kind: 'group', group: { bracket: '{', items: named, ...span }, lead: NO_LEAD, ...span }]
}

/** Before what it gives way to, and behind what gives way to it: PHP's `$given + $defaults`. */
function countedFrom(parts: readonly Node[], at: number, { start, end }: Node): number {
  const own = parts[at]?.start ?? start
  if (parts.slice(at + 1).some((part) => part.start < own)) return start
  return parts.slice(0, at).some((part) => part.start > own) ? end : own
}

/** `from`: where it stands as far as what it counts for is concerned. */
function unknownPart(file: CodeFile, { start, end }: Node, from: number): Setting {
  const span = { start: from, end: from === start ? end : from }
  return { name: SPREAD, value: { kind: 'text', text: holeAs(file.source.slice(start, Math.min(end, start + 100)), span), span }, span }
}
