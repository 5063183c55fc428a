/** Statements that give an object more than one member: `config.update({…})`, `p |= extra`, `Object.assign(config, extra)`, and those that do so under a condition or by another name. */
import { SPREAD, type Span } from '../../mappedText.js'
import type { Item, Node } from '../../text/node.js'
import { add } from './bind.js'
import type { Found } from './file.js'
import { partsMerged } from './mergedMappings.js'
import { calleeOf, canonical, keyName, nameOf, pathOf } from './path.js'

/** Methods that take all of another mapping. */
export const merging = /^(?:putAll|update|merge!|assign|addAll)$/

/** `props.putAll(overrides)`, `config.update({'sslmode': mode}, port=1)`, `Object.assign(config, extra)`: all of another mapping. */
export function noteMerged(source: string, found: Found, value: Node, span: Span): void {
  if (value.kind !== 'call') return
  const values = value.group.items.flatMap((item) => (item.value === null || item.keys.length > 0 ? [] : [item.value]))
  if (noteOfLibrary(source, found, calleeOf(value.of), values, span) || value.of.kind !== 'member') return
  const { name } = value.of
  const byName = /^(?:update|merge!)$/.test(name) ? value.group.items.filter(({ keys }) => keys.length === 1) : []
  const ofObject = inPlace.test(calleeOf(value.of))
  const [target, ...given] = ofObject || name === 'assign' ? values : [value.of.of, ...values]
  const path = target === undefined ? null : pathOf(target, source)
  if (path === null) return
  if (ofObject || (filling.test(name) && values.length > 0) || (/^[cC]lear$/.test(name) && given.length === 0 && byName.length === 0) || putsAnything(name, given[0], source)) add(found.built, canonical(path), { name: SPREAD, value, span, setter: false })
  if (!merging.test(name) || given.length > 1 || given.length + byName.length === 0) return
  for (const each of given) noteAll(source, found, canonical(path), each, span)
  noteEntries(source, found, canonical(path), byName)
}

/** Lodash's `_.merge(config, {…})`, `_.set(config, 'ssl.ca', ca)`, `_.unset(config, 'ssl')`, which change what they are given first; false: it is none of them. */
function noteOfLibrary(source: string, found: Found, callee: string, [target, ...given]: readonly Node[], span: Span): boolean {
  const [, owner, method = ''] = ofLibraries.exec(callee) ?? []
  const path = target === undefined || method === '' ? null : pathOf(target, source)
  if (path === null || given.length === 0 || found.textual.language.imports !== 'javascript') return false
  const name = canonical(path)
  if (/^(?:assign|assignIn|extend|merge)$/.test(method)) {
    if (owner === undefined) return false
    for (const each of given) noteAll(source, found, name, each, span, method === 'merge' ? DEEPEST : 0)
    return true
  }
  const [key, ...others] = given
  if (owner === undefined && (!found.bindings.has(name) || (method === 'set' ? others.length !== 1 : others.length > 0))) return false
  const written = key?.kind === 'string' ? keyName(key, source) : null
  if (written === null || !/^(?:set|unset)$/.test(method)) add(found.built, name, { name: SPREAD, value: key ?? null, span, setter: false })
  else {
    const steps = `${name}.${written}`
    const dot = steps.lastIndexOf('.')
    const isRemoved = method === 'unset'
    const base = { name: steps.slice(dot + 1), value: isRemoved ? null : (others[0] ?? null), span, setter: false }
    add(found.built, steps.slice(0, dot), isRemoved ? { ...base, removed: true } : base)
  }
  return true
}

const ofLibraries = /^(?:(_|lodash|fp|R|\$|jQuery|dotProp|objectPath|dot)\.)?(assign|assignIn|extend|merge|mergeWith|set|setWith|unset|update|updateWith)$/
const DEEPEST = 4

/** `config = { ...config, …}`, `$config = array_merge($config, …)`, `config = config | more`: what the same name holds from then on is told of what it held before. */
export function noteRemade(source: string, found: Found, name: string, value: Node, span: Span): void {
  const { language } = found.textual
  if (!remaking.has(language.id)) return
  const isOwn = (node: Node): boolean => nameOf({ ...node, lead: [] }, source) === name
  const parts = partsMerged({ language }, value)
  if (parts !== null && parts.length <= MOST_PARTS) {
    const at = parts.findIndex(isOwn)
    for (const part of at < 0 ? [] : parts.slice(at + 1)) noteAll(source, found, name, part, span)
    return
  }
  const items = value.kind === 'group' && value.group.bracket === '{' ? value.group.items : []
  const at = items.findIndex((item) => item.keys.length === 0 && item.value !== null && /^(?:\.\.\.|\*\*)$/.test(item.value.lead[0] ?? '') && isOwn(item.value))
  if (at < 0) return
  for (const item of items.slice(at + 1, at + 1 + MOST_PARTS)) {
    if (item.keys.length > 0) noteEntries(source, found, name, [item])
    else if (item.value !== null) add(found.built, name, { name: SPREAD, value: item.value, span, setter: false })
  }
}

const remaking: ReadonlySet<string> = new Set(['python', 'ruby', 'php', 'javascript', 'typescript', 'vue', 'svelte', 'astro'])
const MOST_PARTS = 16

/** Java's: what comes of it is not in the text. */
const filling = /^(?:compute(?:IfAbsent|IfPresent)?|merge|load(?:FromXML)?|replace(?:All)?|set(?:DataSource|Connection)?Properties)$/

/** `p.put(entry.getKey(), entry.getValue())`: the name of the setting is known at run time. */
function putsAnything(method: string, key: Node | undefined, source: string): boolean {
  return /^(?:put|setProperty|__setitem__|store)$/.test(method) && (key?.kind === 'call' || (key?.kind === 'word' && /^[a-z]/.test(key.text) && source[key.start] !== ':' && !/^(?:true|false|null)$/.test(key.text)))
}

/** What changes the object that it is given. */
const inPlace = /^(?:Object\.definePropert(?:y|ies)|Reflect\.(?:set|defineProperty))$/

/** All of a mapping is given to a name. */
export function noteAll(source: string, found: Found, name: string, given: Node, span: Span, depth = 0): void {
  if (given.kind === 'string') return
  const entries = given.kind === 'group' && (given.group.bracket === '{' || given.group.items.some(({ keys }) => keys.length > 0)) ? given.group.items : []
  noteEntries(source, found, name, entries, depth)
  if (entries.length === 0) add(found.built, name, { name: SPREAD, value: given, span, setter: true })
}

/** `depth`: so many mappings deep what an inner one does not say stays. */
function noteEntries(source: string, found: Found, name: string, items: readonly Item[], depth = 0): void {
  const { built } = found
  for (const item of items) {
    const key = keyName(item.keys[0], source)
    if (key !== null && depth > 0 && item.value?.kind === 'group' && item.value.group.bracket === '{') noteEntries(source, found, `${name}.${key}`, item.value.group.items, depth - 1)
    else if (key !== null && item.value !== null) add(built, name, { name: key, value: item.value, span: { start: item.start, end: item.end }, setter: false })
  }
}

/** `dev && (config.ssl = false)`: the assignments of a statement that a condition decides about. What is given is then not told by the value alone. */
export function chosenAssignments(value: Node): readonly Item[] {
  if (value.kind !== 'operation' || !value.operators.every((one) => deciding.has(one))) return []
  return value.operands.slice(1).flatMap((operand) => (operand.kind === 'group' && operand.group.bracket === '(' ? operand.group.items.filter(({ keys, mark }) => keys.length > 0 && mark === '=') : []))
}

export const deciding: ReadonlySet<string> = new Set(['&&', '||', '??', 'and', 'or', '?', ':'])

/** `copy` and, where it was bound to nothing but that name or its member, `config`: languages that hand objects on know one object by both. */
export function ownersOf(found: Found, name: string, source: string): readonly string[] {
  const others: string[] = []
  for (let dot = name.length, steps = 0; dot > 0 && steps < DEEPEST; dot = name.lastIndexOf('.', dot - 1), steps++) {
    const other = otherName(found, name.slice(0, dot), source)
    if (other !== null) others.push(other + name.slice(dot))
  }
  return [name, ...others.filter((other) => other !== name)]
}

function otherName({ bindings, textual }: Found, name: string, source: string): string | null {
  const { id } = textual.language
  const bound = sharing.has(id) || copying.has(id) ? bindings.get(name)?.at(-1) : undefined
  if (bound === undefined || !['word', 'member', 'index', 'call'].includes(bound.kind)) return null
  // PHP's `$copy = &$config`, Go's `other := &config`
  const isAddress = copying.has(id) && bound.lead.length === 1 && bound.lead[0] === '&'
  const path = isAddress || bound.lead.length === 0 ? fetched(bound, source) : null
  const other = path === null ? null : canonical(path)
  if (other === null || other === name || !bindings.has(other.split('.', 1)[0] ?? other)) return null
  return sharing.has(id) || isAddress || isHandle(bindings.get(other)?.at(-1)) ? other : null
}

/** Ruby's `ALL.fetch(:db)`, Python's `DATABASES.get('default')` */
function fetched(bound: Node, source: string): readonly string[] | null {
  if (bound.kind !== 'call' || bound.of.kind !== 'member' || bound.of.name !== 'fetch') return pathOf({ ...bound, lead: [] }, source)
  const path = pathOf(bound.of.of, source)
  const key = keyName(bound.group.items[0]?.value ?? undefined, source)
  return path === null || key === null ? null : [...path, key]
}

/** Go's `config := &tls.Config{…}`, PHP's `$config = new Config()`: what is copied is the way to it. */
function isHandle(made: Node | undefined): boolean {
  return made !== undefined && (made.lead.at(-1) === '&' || made.lead.includes('new') || made.kind === 'call')
}

/** Languages in which another name is another object, unless it says otherwise. */
const copying: ReadonlySet<string> = new Set(['php', 'go', 'cpp'])

const sharing: ReadonlySet<string> = new Set(['python', 'ruby', 'javascript', 'typescript', 'vue', 'svelte', 'astro', 'java', 'kotlin', 'scala', 'groovy', 'csharp', 'dart'])
