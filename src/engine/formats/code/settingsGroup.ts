/** Which nodes are mappings: braces, PHP's brackets, and calls that only make one. */
import type { Setting } from '../../model.js'
import { foldBlanks } from '../../text/decode.js'
import type { Group, Item, Node } from '../../text/node.js'
import { copyMakers } from './copies.js'
import type { CodeFile } from './file.js'
import { calleeOf, lastStep } from './path.js'

/** Erlang's `{host, "db"}`; null: it is no such tuple. */
export function pairOf({ keys, value }: Item): { readonly name: string; readonly value: Node } | null {
  if (keys.length > 0 || value?.kind !== 'group' || value.group.bracket !== '{' || value.group.items.length !== 2) return null
  const [first, second] = value.group.items
  return first?.value?.kind !== 'word' || first.keys.length > 0 || second?.keys.length !== 0 || second.value === null ? null : { name: first.value.text, value: second.value }
}

const makers: ReadonlySet<string> = new Set([...copyMakers, 'asList', 'stringMapOf', 'listOf', 'setOf', 'singletonList', 'mapOf', 'mutableMapOf', 'hashMapOf'])
/** SQLAlchemy's `URL.create` makes settings of an engine. */
const listMakers = /^(?:\w{1,20}\.){0,3}URL\.create$|^(?:java\.util\.)?(?:(?:List|Set|Collections|ImmutableList|ImmutableSet)\.(?:of|singleton|singletonList)|(?:Immutable)?Map\.of)$/

/** `{…}`, `T{…}`, `dict(…)`, `Object.freeze({…})`, PHP's `[… => …]`; null: no mapping. */
export function settingsGroup(node: Node): Group | null {
  // `if tls { A } else { B }` is decided at run time.
  if (node.lead.some((word) => word === 'if' || word === 'match' || word === 'when' || word === 'switch')) return null
  if (node.kind === 'group') {
    if (node.group.bracket === '{') return node.group
    return node.group.bracket === '[' && node.group.items.some((item) => item.keys.length > 0 || pairOf(item) !== null) ? node.group : null
  }
  // Ruby's `{ … }.freeze`
  if (node.kind === 'member' && node.name === 'freeze') return settingsGroup(node.of)
  if (node.kind === 'braced') return node.of.kind === 'call' ? null : node.group
  if (node.kind !== 'call' || !(makers.has(lastStep(calleeOf(node.of))) || listMakers.test(calleeOf(node.of)) || makesObject(node))) return null
  const [only] = node.group.items
  const inner = only?.keys.length === 0 && only.value !== null && node.group.items.length === 1 ? settingsGroup(only.value) : null
  return inner ?? (isCopy(node) ? null : node.group)
}

/** `deepcopy(settings)`: of an object that stands elsewhere. */
export function isCopy(node: Node): boolean {
  if (node.kind !== 'call' || !copyMakers.includes(lastStep(calleeOf(node.of))) || node.group.items.length !== 1) return false
  const [only] = node.group.items
  return only?.keys.length === 0 && only.value !== null && only.value.lead.length === 0 && ['word', 'member', 'index', 'call'].includes(only.value.kind)
}

/** Swift's `.init(host: …)`, Dart's `Endpoint(host: …)`: a type called with named arguments only. */
function makesObject({ of, group }: Extract<Node, { kind: 'call' }>): boolean {
  const callee = calleeOf(of)
  return group.items.length > 0 && group.items.every(({ keys }) => keys.length === 1) && /^(?:\.?init|Endpoint|[A-Z][A-Za-z]*(?:Configuration|Config|Settings|Options|Endpoint))$/.test(lastStep(callee) === 'init' ? 'init' : callee.replace(/^[a-z]\w{0,20}\./, ''))
}

/** `{ checkServerIdentity() {…} }`, `{ get ssl() {…} }` of JavaScript: a function, or what one returns; null: it is none. */
export function methodOf({ language, source }: CodeFile, { bracket }: Group, value: Node): Setting | null {
  if (language.imports !== 'javascript' || bracket !== '{' || value.kind !== 'braced' || value.of.kind !== 'call' || value.of.of.kind !== 'word') return null
  const span = { start: value.start, end: value.end }
  return { name: value.of.of.text, value: { kind: 'symbol', name: foldBlanks(source.slice(span.start, Math.min(span.end, span.start + 100))), span }, span }
}
