/** Changes of a text that are no step behind it: `%{uri | host: "db"}`, `uri.tap { |u| u.host = 'db' }`, `re.sub('localhost', host, url)`. */
import type { Group, Node } from '../../text/node.js'
import type { CallNode, CodeFile, Found } from './file.js'
import { calleeOf, canonical, keyName, pathOf } from './path.js'
import { lettersIn, ofSetting, type PartChange } from './stepEffects.js'
import { holeAs } from './textOf.js'
import { valueOf } from './valueOf.js'

/** Elixir's copies of what a name holds, with other members. */
export function updatesOf(file: CodeFile, name: string, anchor: number): readonly PartChange[] {
  return file.language.id !== 'elixir' ? [] : (updated(file).get(name) ?? []).flatMap((group) => membersIn(file, group, anchor).map((change) => ({ ...change, condition: `another ${name}` })))
}

const known = new WeakMap<Found, ReadonlyMap<string, readonly Group[]>>()

/** By the name that is updated. Looked at once for each file. */
function updated({ found, source }: CodeFile): ReadonlyMap<string, readonly Group[]> {
  const before = known.get(found)
  if (before !== undefined) return before
  const names = new Map<string, Group[]>()
  for (const { group } of found.groups) {
    const head = headOf(group)
    const path = head === null ? null : pathOf(head, source)
    if (path === null) continue
    const name = canonical(path)
    if (names.get(name)?.push(group) === undefined) names.set(name, [group])
  }
  known.set(found, names)
  return names
}

/** `uri` of `%{uri | host: "db"}`, `u` of `{ |u| u.host = 'db' }`. */
function headOf({ bracket, items }: Group): Node | null {
  const key = bracket === '{' ? items[0]?.keys[0] : undefined
  return key?.kind === 'operation' && key.operators.length === 1 && key.operators[0] === '|' ? (key.operands[0] ?? null) : null
}

function membersIn(file: CodeFile, { items }: Group, anchor: number): readonly PartChange[] {
  return items.slice(0, MOST_MEMBERS).flatMap(({ keys: [key], value, start, end }) => {
    const target = key?.kind === 'operation' ? key.operands[1] : key
    const name = target?.kind === 'member' ? target.name : keyName(target, file.source)
    return name === null || value === null ? [] : [ofSetting(file, { name, value: valueOf(file, value, 1), span: { start, end } }, anchor)]
  })
}

const MOST_MEMBERS = 40

/** Ruby's `tap { |u| … }`, whose receiver is `of`; null: it is none. */
export function tapped(file: CodeFile, node: Node, anchor: number): { readonly of: Node; readonly changes: readonly PartChange[] } | null {
  if (file.language.id !== 'ruby' || node.kind !== 'braced' || node.of.kind !== 'member' || node.of.name !== 'tap') return null
  return { of: node.of.of, changes: headOf(node.group) === null ? [] : membersIn(file, node.group, anchor) }
}

/** Functions that put other letters into a text: where they are told which and what. */
const functions: Readonly<Partial<Record<string, readonly [letters: number, other: number]>>> = {
  're.sub': [0, 1],
  str_replace: [0, 1],
  str_ireplace: [0, 1],
  preg_replace: [0, 1],
  'strings.Replace': [1, 2],
  'strings.ReplaceAll': [1, 2],
  'String.replace': [1, 2],
}

/** null: the call is none of them. What a pattern finds that is more than letters may be the host. */
export function replacedBy(file: CodeFile, call: CallNode): PartChange | null {
  const callee = calleeOf(call.of)
  const places = Object.hasOwn(functions, callee) ? functions[callee] : undefined
  const [letters, other] = (places ?? []).map((place) => call.group.items[place]?.value ?? null)
  if (letters === undefined || letters === null || other === undefined || other === null) return null
  const span = { start: call.start, end: call.end }
  const plain = lettersIn(file, letters)
  if (plain !== null && !/[\\[\](){}*+?^$|/]/.test(plain)) return { of: 'letters', name: plain, value: valueOf(file, other, 1), condition: null, span }
  return { of: 'member', name: 'host', value: { kind: 'text', text: holeAs(callee, span), span }, condition: null, span }
}

/** `url = with_sslmode(url, mode)`: a function whose name says that it is about TLS may put in any parameter; null: it says nothing of the kind. */
export function tlsPutIn(call: CallNode): PartChange | null {
  const callee = calleeOf(call.of)
  const span = { start: call.start, end: call.end }
  return /(?:^|[._])\w{0,30}(?:ssl|tls)/i.test(callee) ? { of: 'parameter', name: '', value: { kind: 'text', text: holeAs(callee, span), span }, condition: null, span } : null
}
