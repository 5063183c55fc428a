/**
 * What a program makes of a mapping on its way into a call that connects. One with a name is judged by what is left of it: `new Pool(relax(config))`,
 * `new Pool(_.omit(config, 'ssl'))`, Ruby's `PG.connect(config.except(:sslmode))`. One that stands in the call, or says nothing of TLS, by what may
 * come in: `new Pool(withTls({ host: 'db' }))`; what the function adds is known only where it stands in this file and says so.
 */
import { SPREAD, type Span } from '../../mappedText.js'
import type { Setting, Value } from '../../model.js'
import type { Group, Node } from '../../text/node.js'
import { calleeOfCall, isCallee } from './callees.js'
import { handsOn, ofTls, saysTls, selecting } from './copies.js'
import type { CallNode, CodeFile, Frame, UseFrame } from './file.js'
import { partsIn, partsOf } from './mergedMappings.js'
import { valueAt } from './names.js'
import { calleeOf, canonical, keyName, lastStep, nameOf, pathOf, resultName } from './path.js'
import { takesSettings } from './qualifies.js'
import { settingsGroup } from './settingsGroup.js'
import { holeAs } from './textOf.js'

type Argument = Extract<Frame, { kind: 'argument' }>

/** The call that makes it; null: the mapping itself is handed on. */
export function madeOnTheWay(file: CodeFile, name: string, isOurs: (start: number) => boolean): CallNode | null {
  for (const frame of (file.found.uses.get(name) ?? []).slice(0, MOST_USES)) {
    if (frame.kind !== 'argument' || !isOurs(frame.item.start)) continue
    const { call, outer } = frame
    if (isUnknownMaker(file, call) && (connects(file, outer) || ((takesOut(file, call) || goesByName(file, call)) && takerByName(file, outer) !== null))) return call
  }
  for (const { call, frame } of (file.found.selected.get(name) ?? []).slice(0, MOST_USES)) {
    if (isOurs(call.start) && leavesOutTls(file, call, call.group.items.map(({ value }) => value)) && (connects(file, frame) || takerByName(file, frame) !== null)) return call
  }
  return null
}

/** Where what a call makes of a mapping is handed to one that connects: `new Pool(relax(config))`, `o = omit(config, 'ssl')`, `new Pool(o)`; null: that one takes settings itself, or what it returns goes nowhere. */
export function takerBeyond(file: CodeFile, { call, outer }: Argument): Argument | null {
  const taker = outer.kind === 'argument' ? (connects(file, outer) ? outer : null) : goesByName(file, call) ? takerByName(file, outer) : null
  return taker !== null && makesAnother(file, call) ? taker : null
}

/** Some of it, or what a function of elsewhere makes of it, where a call of one is what it looks like. */
function goesByName({ language }: CodeFile, call: CallNode): boolean {
  const callee = calleeOf(call.of)
  return selecting.test(lastStep(callee)) || (loose.has(language.id) && !handsOn(lastStep(callee)) && !call.lead.includes('new') && !/^[A-Z]/.test(callee))
}

const MOST_USES = 50

function isUnknownMaker(file: CodeFile, call: CallNode): boolean {
  const name = lastStep(calleeOfCall(file, call))
  return makesAnother(file, call) && !handsOn(name) && (!selecting.test(name) || takesOut(file, call))
}

/** It is neither a call that takes settings nor one that only puts mappings together, which is read as what it makes. */
function makesAnother(file: CodeFile, call: CallNode): boolean {
  const callee = calleeOfCall(file, call)
  return !takesSettings(file, callee) && !/^(?:Some|to_list)$/.test(lastStep(callee)) && settingsGroup(call) === null && partsOf(file, call) === null
}

/** It leaves out settings of TLS, or may: whatever it is told. */
export function takesOut(file: CodeFile, call: CallNode): boolean {
  return selecting.test(lastStep(calleeOf(call.of))) && leavesOutTls(file, call, call.group.items.slice(1).map(({ value }) => value))
}

/** By the names that are told; not all of them are: it may. */
function leavesOutTls({ source }: CodeFile, call: CallNode, told: readonly (Node | null)[]): boolean {
  const names = told.flatMap((node) => namesIn(node, source))
  const way = lastStep(calleeOf(call.of))
  // PHP's `array_filter($config)` drops what is empty.
  if (way === 'array_filter' && told.length === 0) return false
  if (/^(?:array_(?:filter|map)|filter_map|transform_values)$/.test(way)) return true
  if (told.length === 0 || names.includes(null)) return true
  const speaks = names.some((each) => each !== null && ofTls.test(each))
  return /^(?:pick|slice|array_intersect)/.test(way) ? !speaks : speaks
}

function namesIn(node: Node | null, source: string): readonly (string | null)[] {
  if (node?.kind === 'string' || (node?.kind === 'word' && source[node.start] === ':')) return [source.slice(node.start, Math.min(node.end, node.start + 100))]
  return node?.kind === 'group' && node.group.bracket === '[' ? node.group.items.flatMap(({ value }) => namesIn(value, source)) : [null]
}

function connects(file: CodeFile, frame: Frame): boolean {
  return frame.kind === 'argument' && takesSettings(file, calleeOfCall(file, frame.call))
}

/** `const options = _.omit(config, 'ssl')`, `new Pool(options)` */
function takerByName(file: CodeFile, frame: Frame): Argument | null {
  const item = frame.kind === 'statement' ? frame.item : null
  const [key, ...others] = item?.keys ?? []
  const path = key === undefined || others.length > 0 ? null : pathOf(key, file.source)
  if (path === null || item === null) return null
  const name = canonical(path)
  const isTaken = (use: UseFrame): use is Argument => use.kind === 'argument' && connects(file, use) && valueAt(file, name, use.item.start) === item.value
  return (file.found.uses.get(name) ?? []).slice(0, MOST_USES).find(isTaken) ?? null
}

export interface Through {
  /** What names the host. */
  readonly given: Node
  /** Of the function, where it takes its parameter up: `{ ...config, ssl }`; null: nobody can tell. */
  readonly made: Node | null
}

/** null: it is no such call. `node`: an argument of a call that connects. */
export function through(file: CodeFile, node: Node): Through | null {
  if (node.kind !== 'call' || !loose.has(file.language.id) || node.lead.includes('new') || !(node.of.kind === 'word' || node.of.kind === 'member')) return null
  if (!makesAnother(file, node) || isCallee(calleeOf(node.of), file.vocabulary) || /^[A-Z]/.test(calleeOf(node.of))) return null
  const parts = partsIn(node.group)
  const given = parts.find((part) => namesHost(file, part))
  if (given === undefined) return null
  const name = resultName(node)
  const result = name === null ? null : valueAt(file, name, node.start)
  // What a function of elsewhere leaves of a mapping with a name is asked where that stands.
  if (result === null) return handsOn(lastStep(calleeOf(node.of))) || selecting.test(lastStep(calleeOf(node.of))) || speaksOfTls(file, given) ? null : { given, made: null }
  const own = spreadsIn(file, result)
  // What its own members are made of is told where they stand.
  if (own.length === 0 && settingsGroup(result) !== null) return null
  return { given, made: parts.length === 1 && own.length === 1 ? result : null }
}

const loose: ReadonlySet<string> = new Set(['python', 'javascript', 'typescript', 'vue', 'svelte', 'astro', 'php', 'ruby', 'elixir'])

function speaksOfTls(file: CodeFile, node: Node): boolean {
  const group = nameOf(node, file.source) === null ? null : mappingOf(file, node)
  return group !== null && saysTls(group, file.source)
}

/** The mapping itself, or the one that the name is bound to. */
export function mappingOf(file: CodeFile, node: Node): Group | null {
  const name = nameOf(node, file.source)
  return settingsGroup((name === null ? null : valueAt(file, name, node.start)) ?? node)
}

function namesHost(file: CodeFile, node: Node): boolean {
  return mappingOf(file, node)?.items.some(({ keys }) => /^(?:host|hostname|server|hosts|brokers|servers)$/i.test(keyName(keys[0], file.source) ?? '')) === true
}

/** What a mapping takes up that no name of this file holds: a parameter. */
function spreadsIn(file: CodeFile, node: Node): readonly Node[] {
  return (settingsGroup(node)?.items ?? []).flatMap(({ keys, value }) => (keys.length === 0 && value !== null && /^(?:\.\.\.|\*\*)$/.test(value.lead[0] ?? '') && value.kind === 'word' && !file.found.bindings.has(value.text) ? [value] : []))
}

/** What is handed over, and what the function makes of it. */
export function entriesThrough<H>(file: CodeFile, { given, made }: Through, node: Node, hop: H, valueOf: (file: CodeFile, node: Node, hop: H) => Value): readonly Setting[] | null {
  const value = valueOf(file, given, hop)
  if (value.kind !== 'settings') return null
  const result = made === null ? null : valueOf(file, made, hop)
  if (result?.kind !== 'settings') return [...value.entries, unknownStep(node)]
  const at = result.entries.findIndex(({ name }) => name === SPREAD)
  return at < 0 ? null : [...result.entries.slice(0, at), ...value.entries, ...result.entries.slice(at + 1)]
}

/** As if all of it were put in behind the rest. */
function unknownStep(node: Node): Setting {
  const span: Span = { start: node.start, end: node.end }
  return { name: SPREAD, value: { kind: 'text', text: holeAs(node.kind === 'call' ? calleeOf(node.of) : '…', span), span }, span }
}
