/** What a function of this file returns, told by the name of its call: `dbConfig()` of `function dbConfig() { return { host } }`. */
import type { Group, Item, Node } from '../../text/node.js'
import { canonical, pathOf, resultName } from './path.js'
import { controlling } from './roles.js'
import { onlyValue } from './textOf.js'
import { settingsGroup } from './settingsGroup.js'

export interface Returned {
  /** Of the function, canonical, with `()` behind it. */
  readonly name: string
  /** `PoolConfig` of `(): Promise<PoolConfig>`; null: none is written. */
  readonly type: string | null
  readonly value: Node
}

/** The braces that a statement stands in, from the inside out. */
export interface Enclosing {
  readonly group: Group
  readonly outer: Enclosing | null
}

type Head = Omit<Returned, 'value'>

/** What one walk remembers of the heads of functions. */
export interface Heads {
  readonly ofGroups: Map<Group, Head | 'inherits' | null>
  above: { readonly at: number; readonly indent: number; readonly head: Head | null } | null
}

/** null: the statement returns nothing, or nobody can tell from where. */
export function returnedBy(source: string, enclosing: Enclosing, index: number, heads: Heads): Returned | null {
  const { items, bracket } = enclosing.group
  const item = items[index]
  if (item === undefined || item.value === null) return null
  if (item.keys.length > 0) return byBody(source, item, item.value)
  const { value } = item
  if (value.lead.includes('return') || (value.kind === 'word' && value.text === 'return')) {
    const head = bracket === '{' ? headAround(source, enclosing, heads) : headAbove(source, value.start, heads)
    return head === null ? null : { ...head, value }
  }
  // Ruby and Elixir return what stands last.
  const name = settingsGroup(value) === null || !endsBody(items[index + 1]) ? null : nameOfHead(items[index - 1], source)
  return name === null ? null : { name, type: null, value }
}

/** `const f = () => ({…})`, Kotlin's `fun f() = mapOf(…)`, Ruby's `def f = {…}`. */
function byBody(source: string, { keys, mark }: Item, value: Node): Returned | null {
  const [key] = keys
  if (key === undefined || mark !== '=') return null
  if (value.kind === 'operation') {
    const last = value.operands.at(-1)
    const path = value.operators.at(-1) !== '=>' || last === undefined || keys.length > 1 ? null : pathOf(key, source)
    const body = last === undefined ? null : (onlyValue(last) ?? (last.kind === 'group' ? null : last))
    return path === null || body === null ? null : { name: `${canonical(path)}()`, type: null, value: body }
  }
  const name = key.lead.some((word) => word === 'fun' || word === 'def') ? (resultName(key) ?? (key.kind === 'word' ? `${key.text}()` : null)) : null
  return name === null ? null : { name, type: null, value }
}

function endsBody(next: Item | undefined): boolean {
  return next?.value?.kind === 'word' && next.value.text === 'end'
}

/** `def db_config`, `defp config do` */
function nameOfHead(head: Item | undefined, source: string): string | null {
  const value = head?.value
  if (value === null || value === undefined || !value.lead.some((word) => word === 'def' || word === 'defp')) return null
  const name = value.kind === 'word' && value.text === 'do' ? value.lead.at(-1) : undefined
  if (name !== undefined) return /^\w+$/.test(name) ? `${name}()` : null
  const path = pathOf(value, source)
  return resultName(value) ?? (path === null ? null : `${canonical(path)}()`)
}

const LONGEST_HEAD = 300

const functionHeads: readonly RegExp[] = [
  // const f = async (x: string): Promise<PoolConfig> =>
  /(?<![\w$])([\w$]+) ?(?::[^=;{}]{1,80})?= ?(?:async ?)?(?:function ?\*? ?)?\([^(){};]{0,150}\) ?(?:: ?(?:Promise<)?([\w.]{1,60})[^=(){};]{0,40})?(?:=>)? ?$/,
  // function f(x), async f(x): Promise<PoolConfig>, func (s *Store) f(x) (redis.Options, error), Map<String, Object> f(x) throws E
  /(?<![\w$])([\w$]+) ?\([^(){};]{0,150}\) ?(?:: ?(?:Promise<)?([\w.]{1,60})[^(){};=]{0,40}|->[\w<>:&' ]{1,60}|throws [\w., ]{1,80}|\??[\w*.[\] ]{0,60}|\([\w*., ]{0,80}\) ?)$/,
]
const unnamed = /^(?:function|func|fn|return|async|new|sub)$/

/** The function around the innermost braces; blocks of `if` and its kin belong to the one that they stand in. */
function headAround(source: string, enclosing: Enclosing, { ofGroups }: Heads): Head | null {
  let at: Enclosing | null = enclosing
  for (let steps = 0; at !== null && steps < DEEPEST; steps++) {
    const known: Head | 'inherits' | null | undefined = ofGroups.get(at.group)
    const head: Head | 'inherits' | null = known === undefined ? headBefore(source, at.group.start) : known
    ofGroups.set(at.group, head)
    if (head !== 'inherits') return head
    at = at.outer
  }
  return null
}

/** The function whose body begins at `from`; null: it has no name; `inherits`: no function begins there. */
function headBefore(source: string, from: number): Head | 'inherits' | null {
  const window = source.slice(Math.max(0, from - LONGEST_HEAD), from)
  const before = window.slice(Math.max(window.lastIndexOf(';'), window.lastIndexOf('{'), window.lastIndexOf('}')) + 1).replace(/\s+/g, ' ')
  for (const pattern of functionHeads) {
    const match = pattern.exec(before)
    const name = match?.[1]
    if (name === undefined) continue
    if (controlling.has(name)) return 'inherits'
    return unnamed.test(name) ? null : { name: `${name}()`, type: match?.[2] ?? null }
  }
  // Of a callback nothing is returned here; every other block may be one of the function's own.
  return /=> ?$/.test(before) ? null : 'inherits'
}

const MAXIMUM_LINES = 100
const beginning = /^(?:async\s+)?(?:local\s+)?(?:def|function)\s+(?:self\.|[A-Z]\w*[.:])?([\w?!]+)/

/** Python, Ruby, Lua: the nearest line above that begins a function and is indented less. */
function headAbove(source: string, at: number, heads: Heads): Head | null {
  const start = source.lastIndexOf('\n', at) + 1
  const indent = indentOf(source, start)
  const before = heads.above
  const head = before !== null && before.indent === indent && !/\b(?:def|function)\b/.test(source.slice(before.at, at)) ? before.head : lookAbove(source, start, indent)
  heads.above = { at, indent, head }
  return head
}

function lookAbove(source: string, from: number, own: number): Head | null {
  let start = from
  for (let count = 0; count < MAXIMUM_LINES && start > 0; count++) {
    const end = start - 1
    start = source.lastIndexOf('\n', end - 1) + 1
    const indent = indentOf(source, start)
    const name = indent < own ? beginning.exec(source.slice(start + indent, Math.min(end, start + indent + LONGEST_HEAD)))?.[1] : undefined
    if (name !== undefined) return { name: `${name}()`, type: null }
  }
  return null
}

const DEEPEST = 60

function indentOf(source: string, start: number): number {
  let at = start
  while (at - start < DEEPEST && (source[at] === ' ' || source[at] === '\t')) at++
  return at - start
}
