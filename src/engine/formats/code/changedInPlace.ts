/**
 * Statements that may give any member of an object another value: Ruby's `config.delete_if { … }`, `config.transform_values! { … }`, PHP's
 * `foreach ($config as &$value)`, `array_walk($config, …)`. Empty: it is no such statement. Each is the name of an object.
 */
import type { Node } from '../../text/node.js'
import type { Found } from './file.js'
import { calleeOf, canonical, pathOf } from './path.js'

export function changedInPlace(source: string, { textual }: Found, value: Node): readonly string[] {
  const { id } = textual.language
  const base = id === 'ruby' ? ofRuby(source, value) : id === 'php' ? ofPhp(value) : null
  const path = typeof base === 'string' ? [base] : base === null ? null : pathOf(base, source)
  return path === null ? [] : [canonical(path)]
}

/** Without its brackets a `!` stands apart from the name: as a statement of its own `reject` is `reject!`. */
const bare = /^(?:clear|keep_if|delete_if|(?:reject|select|filter|transform_values|transform_keys)!?)$/
const called = /^(?:clear|keep_if|delete_if|(?:reject|select|filter|transform_values|transform_keys|slice|except|extract|deep_transform_values)!)$/

function ofRuby(source: string, value: Node): Node | string | null {
  if (value.kind === 'member') return bare.test(value.name) ? value.of : null
  const call = value.kind === 'braced' ? value.of : value
  // `overrides.each_pair(&config.method(:store))`
  const handed = call.kind === 'call' && call.group.items.length === 1 ? (call.group.items[0]?.value ?? null) : null
  if (handed?.kind === 'call' && handed.lead.includes('&') && handed.of.kind === 'member' && handed.of.name === 'method') return handed.of.of
  const named = call.kind === 'call' ? call.of : call
  if (named.kind === 'member') return (value.kind === 'braced' ? bare : called).test(named.name) ? named.of : null
  // `config.delete_if do |name, value|`
  const [first] = value.kind === 'operation' ? value.operands : []
  if (first?.kind !== 'word' || first.text !== 'do' || !bare.test((first.lead[0] ?? '').replace('!', ''))) return null
  return /([@$]{0,2}[a-z_]\w{0,60})\.\w{1,30}!? $/.exec(source.slice(Math.max(0, first.end - 'do'.length - LONGEST_HEAD), first.end - 'do'.length))?.[1] ?? null
}

const LONGEST_HEAD = 100

function ofPhp(value: Node): Node | string | null {
  const call = value.kind === 'braced' ? value.of : value
  if (call.kind !== 'call') return null
  const callee = calleeOf(call.of)
  const [first] = call.group.items
  if (/^array_walk(?:_recursive)?$/.test(callee)) return first?.value ?? null
  if (callee !== 'foreach' || first === undefined || first.value === null) return null
  // `$config as &$value`, `$config as $name => &$value`
  const [plain] = first.value.kind === 'operation' && first.value.operators[0] === '&' ? first.value.operands : []
  const [name, ...rest] = plain?.kind === 'word' && plain.text === 'as' ? [...plain.lead, 'as'] : first.value.lead.includes('&') ? (first.keys[0]?.lead ?? []) : []
  return name !== undefined && rest.length === 1 && rest[0] === 'as' ? name : null
}
