/** What a function of this file returns, told by the name of its call: `dbConfig()` of `function dbConfig() { return { host } }`. */
import type { Group, Item, Node } from '../../text/node.js'
import { canonical, pathOf, resultName } from './path.js'
import { onlyValue } from './textOf.js'
import { settingsGroup } from './valueOf.js'

export interface Returned {
  /** Of the function, canonical, with `()` behind it. */
  readonly name: string
  /** `PoolConfig` of `(): Promise<PoolConfig>`; null: none is written. */
  readonly type: string | null
  readonly value: Node
}

/** null: the statement returns nothing that matters, or nobody can tell from where. */
export function returnedBy(source: string, { bracket, items, start }: Group, index: number): Returned | null {
  const item = items[index]
  if (item === undefined || item.value === null) return null
  if (item.keys.length > 0) return byBody(source, item, item.value)
  const { value } = item
  if (value.lead.includes('return')) {
    if (!matters(value)) return null
    const head = bracket === '{' ? headBefore(source, start) : headAbove(source, value.start)
    return head === null ? null : { ...head, value }
  }
  // Ruby and Elixir return what stands last.
  const name = settingsGroup(value) === null || !endsBody(items[index + 1]) ? null : nameOfHead(items[index - 1], source)
  return name === null ? null : { name, type: null, value }
}

function matters(value: Node): boolean {
  return value.kind === 'word' || value.kind === 'string' || value.kind === 'operation' || settingsGroup(value) !== null || onlyValue(value) !== null
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

const heads: readonly RegExp[] = [
  // const f = async (x: string): Promise<PoolConfig> =>
  /([\w$]+)\s*(?::[^=;{}]{1,80})?=\s*(?:async\s*)?(?:function\s*\*?\s*)?\([^(){};]{0,150}\)\s*(?::\s*(?:Promise<)?([\w.]{1,60})[^=(){};]{0,40})?(?:=>)?\s*$/,
  // function f(x), async f(x): Promise<PoolConfig>, func (s *Store) f(x) (redis.Options, error), Map<String, Object> f(x) throws E
  /([\w$]+)\s*\([^(){};]{0,150}\)\s*(?::\s*(?:Promise<)?([\w.]{1,60})[^(){};=]{0,40}|->\s*[\w<>:&' ]{1,60}|throws\s[\w., ]{1,80}|\??[\w*.[\] ]{0,60}|\([\w*., ]{0,80}\))\s*$/,
]
const control = /^(?:if|for|while|switch|catch|foreach|using|lock|with|function|func|fn|return|elseif|match|when|unless|until)$/

/** The function whose body begins at `from`. */
function headBefore(source: string, from: number): Omit<Returned, 'value'> | null {
  const before = source.slice(Math.max(0, from - LONGEST_HEAD), from)
  for (const pattern of heads) {
    const match = pattern.exec(before)
    const name = match?.[1]
    if (name !== undefined && !control.test(name)) return { name: `${name}()`, type: match?.[2] ?? null }
  }
  return null
}

const MAXIMUM_LINES = 100
const head = /^(?:async\s+)?(?:local\s+)?(?:def|function)\s+(?:self\.|[A-Z]\w*[.:])?([\w?!]+)/

/** Python, Ruby, Lua: the nearest line above that begins a function and is indented less. */
function headAbove(source: string, at: number): Omit<Returned, 'value'> | null {
  let start = source.lastIndexOf('\n', at) + 1
  const own = indentOf(source, start)
  for (let count = 0; count < MAXIMUM_LINES && start > 0; count++) {
    const end = start - 1
    start = source.lastIndexOf('\n', end - 1) + 1
    const indent = indentOf(source, start)
    const name = indent < own ? head.exec(source.slice(start + indent, Math.min(end, start + indent + LONGEST_HEAD)))?.[1] : undefined
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
