/** `dsn = dsn + "&tls=true"`, `dsn = fmt.Sprintf("%s&%s", dsn, tls)`, `url = f"{url}?sslmode={mode}"`: a name whose own value comes first in its new one. */
import type { Node } from '../../text/node.js'
import { formatCalls } from './joinedCalls.js'
import { calleeOf, canonical, lastStep, pathOf } from './path.js'

export function extendsItself(value: Node, name: string, source: string): boolean {
  if (value.kind === 'operation' && value.operators.every((operator) => joins.has(operator))) return isName(value.operands[0], name, source)
  if (value.kind === 'call' && value.of.kind === 'member' && isConcat(value) && isName(value.of.of, name, source)) return true
  const format = formatOf(value)
  if (format === null) return false
  const start = source.slice(format.text.start, format.text.start + 140)
  const own = /^[$@fFrRbu]{0,3}["'`]{1,3}[$#]?\{\s?([\w.$]{1,80})\s?\}/.exec(start)?.[1]
  if (own !== undefined && !/^\d/.test(own)) return own === name
  return /^["'`]{1,3}(?:%[sv]|\{0?\})/.test(start) && isName(format.values[0], name, source)
}

const joins: ReadonlySet<string> = new Set(['+', '.', '..', '<>', '&'])

/** `url.concat("…")` */
export function isConcat(call: Extract<Node, { kind: 'call' }>): boolean {
  return lastStep(calleeOf(call.of)).toLowerCase() === 'concat'
}

interface Format {
  readonly text: Node
  readonly values: readonly (Node | null)[]
}

function formatOf(value: Node): Format | null {
  if (value.kind === 'string') return { text: value, values: [] }
  if (value.kind === 'operation' && value.operators[0] === '%' && value.operands[0]?.kind === 'string') {
    const given = value.operands[1]
    return { text: value.operands[0], values: given?.kind === 'group' ? given.group.items.map((item) => item.value) : [given ?? null] }
  }
  if (value.kind !== 'call' || !formatCalls.has(lastStep(calleeOf(value.of)))) return null
  const values = value.group.items.map((item) => (item.keys.length === 0 ? item.value : null))
  if (value.of.kind === 'member' && value.of.of.kind === 'string') return { text: value.of.of, values }
  const at = values.slice(0, 2).findIndex((each) => each?.kind === 'string')
  const text = values[at]
  return text === null || text === undefined ? null : { text, values: values.slice(at + 1) }
}

function isName(node: Node | null | undefined, name: string, source: string): boolean {
  const path = node === null || node === undefined ? null : pathOf(node, source)
  return path !== null && canonical(path) === name
}
