/** Statements that give an object more than one member: `config.update({…})`, `p |= extra`, `Object.assign(config, extra)`, and those that do so under a condition or by another name. */
import { SPREAD, type Span } from '../../mappedText.js'
import type { Item, Node } from '../../text/node.js'
import { add } from './bind.js'
import type { Found } from './file.js'
import { calleeOf, canonical, keyName, nameOf, pathOf } from './path.js'

/** Methods that take all of another mapping. */
export const merging = /^(?:putAll|update|merge!|assign|addAll)$/

/** `props.putAll(overrides)`, `config.update({'sslmode': mode}, port=1)`, `Object.assign(config, extra)`: all of another mapping. */
export function noteMerged(source: string, found: Found, value: Node, span: Span): void {
  if (value.kind !== 'call' || value.of.kind !== 'member') return
  const { name } = value.of
  const values = value.group.items.flatMap((item) => (item.value === null || item.keys.length > 0 ? [] : [item.value]))
  const byName = name === 'update' ? value.group.items.filter(({ keys, mark }) => keys.length === 1 && mark === '=') : []
  const ofObject = inPlace.test(calleeOf(value.of))
  const [target, ...given] = ofObject || name === 'assign' ? values : [value.of.of, ...values]
  const path = target === undefined ? null : pathOf(target, source)
  if (path === null) return
  if (ofObject || (filling.test(name) && values.length > 0) || (name === 'clear' && given.length === 0 && byName.length === 0) || putsAnything(name, given[0])) add(found.built, canonical(path), { name: SPREAD, value, span, setter: false })
  if (!merging.test(name) || given.length > 1 || given.length + byName.length === 0) return
  for (const each of given) noteAll(source, found, canonical(path), each, span)
  noteEntries(source, found, canonical(path), byName)
}

/** Java's: what comes of it is not in the text. */
const filling = /^(?:compute(?:IfAbsent|IfPresent)?|merge|load(?:FromXML)?|replace(?:All)?|set(?:DataSource|Connection)?Properties)$/

/** `p.put(entry.getKey(), entry.getValue())`: the name of the setting is known at run time. */
function putsAnything(method: string, key: Node | undefined): boolean {
  return /^(?:put|setProperty|__setitem__)$/.test(method) && (key?.kind === 'call' || (key?.kind === 'word' && /^[a-z]/.test(key.text) && !/^(?:true|false|null)$/.test(key.text)))
}

/** What changes the object that it is given. */
const inPlace = /^(?:Object\.definePropert(?:y|ies)|Reflect\.(?:set|defineProperty))$/

/** All of a mapping is given to a name. */
export function noteAll(source: string, found: Found, name: string, given: Node, span: Span): void {
  if (given.kind === 'string') return
  const entries = given.kind === 'group' && given.group.bracket === '{' ? given.group.items : []
  noteEntries(source, found, name, entries)
  if (entries.length === 0 && found.textual.language.id !== 'php') add(found.built, name, { name: SPREAD, value: given, span, setter: true })
}

function noteEntries(source: string, { built }: Found, name: string, items: readonly Item[]): void {
  for (const item of items) {
    const key = keyName(item.keys[0], source)
    if (key !== null && item.value !== null) add(built, name, { name: key, value: item.value, span: { start: item.start, end: item.end }, setter: false })
  }
}

/** `dev && (config.ssl = false)`: the assignments of a statement that a condition decides about. What is given is then not told by the value alone. */
export function chosenAssignments(value: Node): readonly Item[] {
  if (value.kind !== 'operation' || !value.operators.every((one) => deciding.has(one))) return []
  return value.operands.slice(1).flatMap((operand) => (operand.kind === 'group' && operand.group.bracket === '(' ? operand.group.items.filter(({ keys, mark }) => keys.length > 0 && mark === '=') : []))
}

const deciding: ReadonlySet<string> = new Set(['&&', '||', '??', 'and', 'or', '?', ':'])

/** `copy` and, where it was bound to nothing but that name, `config`: languages that hand objects on know one object by both. */
export function ownersOf({ bindings, textual }: Found, name: string, source: string): readonly string[] {
  const bound = sharing.has(textual.language.id) ? bindings.get(name)?.at(-1) : undefined
  const other = bound?.kind === 'word' && bound.lead.length === 0 ? nameOf(bound, source) : null
  return other === null || other === name || !bindings.has(other) ? [name] : [name, other]
}

const sharing: ReadonlySet<string> = new Set(['python', 'ruby', 'javascript', 'typescript', 'vue', 'svelte', 'astro', 'java', 'kotlin', 'scala', 'groovy', 'csharp', 'dart'])
