/** Texts that a statement adds to a buffer or a list: `sb.append("host=").append(host)`, `parts = append(parts, "sslmode=disable")`, `$parts[] = …`, `ss << "host=" << host`. */
import { unnamedValues, type Item, type Node } from '../../text/node.js'
import { calleeOf, canonical, lastStep, pathOf } from './path.js'
import { isConsole } from './roles.js'
import { MAXIMUM_STEPS } from './setters.js'

export interface Added {
  /** Canonical. */
  readonly name: string
  readonly nodes: readonly Node[]
  /** Elements of a list, whatever the name is bound to. */
  readonly elements: boolean
}

export function addedBy(item: Item, source: string): Added | null {
  const { value, keys, mark } = item
  if (value === null) return null
  const [key] = keys
  if (key === undefined) return value.kind === 'operation' ? byShift(value, source) : value.kind === 'call' ? (byWriter(value, source) ?? byMethod(value, source)) : null
  if (mark !== '=') return null
  if (key.kind === 'index' && key.group.items.length === 0) return named(key.of, [value], true, source)
  // Go: `parts = append(parts, "…")`.
  const [list, ...rest] = value.kind === 'call' && calleeOf(value.of) === 'append' ? valuesOf(value) : []
  const [target, from] = [pathOf(key, source), list === undefined ? null : pathOf(list, source)]
  return list === undefined || target === null || from === null || canonical(target) !== canonical(from) ? null : named(list, rest, true, source)
}

/** `fmt.Fprintf(&b, "host=%s ", host)`, `io.WriteString(&b, "…")` */
function byWriter(call: Extract<Node, { kind: 'call' }>, source: string): Added | null {
  const name = lastStep(calleeOf(call.of))
  const [writer, text] = valuesOf(call)
  if (writer === undefined || text === undefined || isConsole(writer) || (name !== 'Fprintf' && name !== 'WriteString')) return null
  return named(writer, [name === 'Fprintf' ? call : text], false, source)
}

const adding = new Set('append Append AppendLine AppendFormat push push_str add Add WriteString write concat emplace_back push_back'.split(' '))
const lists = new Set(['push', 'add', 'Add', 'emplace_back', 'push_back'])

/** All steps of a chain; one that adds nothing ends it. */
function byMethod(call: Node, source: string): Added | null {
  const nodes: Node[] = []
  let elements = false
  let at = call
  for (let steps = 0; at.kind === 'call' && at.of.kind === 'member' && steps < MAXIMUM_STEPS; steps++) {
    if (!adding.has(at.of.name)) return null
    elements ||= lists.has(at.of.name)
    nodes.unshift(...(at.of.name === 'AppendFormat' ? [at] : valuesOf(at)))
    at = at.of.of
  }
  return nodes.length === 0 ? null : named(at, nodes, elements, source)
}

/** Ruby's `parts << "…"`, C++'s `stream << "host=" << host`. */
function byShift({ operands, operators }: Extract<Node, { kind: 'operation' }>, source: string): Added | null {
  const [target, ...nodes] = operands
  return target === undefined || isConsole(target) || operators.some((operator) => operator !== '<<') ? null : named(target, nodes, false, source)
}

function named(of: Node, nodes: readonly Node[], elements: boolean, source: string): Added | null {
  const path = pathOf(of, source)
  return path === null ? null : { name: canonical(path), nodes, elements }
}

function valuesOf({ group }: Extract<Node, { kind: 'call' }>): readonly Node[] {
  return unnamedValues(group.items)
}
