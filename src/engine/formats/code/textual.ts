/** Would textOf make a text of it? Asked before the names of the file are known, so without following any. */
import type { Language } from '../../text/language.js'
import type { Node } from '../../text/node.js'
import { calleeOf, lastStep } from './path.js'
import { urlParts } from './urlShape.js'

/** Every node is looked at once. */
export interface Textual {
  readonly language: Language
  readonly memo: Map<Node, boolean>
}

export function isTextual(node: Node, textual: Textual): boolean {
  const known = textual.memo.get(node)
  if (known !== undefined) return known
  const answer = look(node, textual)
  textual.memo.set(node, answer)
  return answer
}

function look(node: Node, textual: Textual): boolean {
  switch (node.kind) {
    case 'string':
      return true
    case 'operation': {
      const [first] = node.operands
      if (node.operators[0] === '%') return first !== undefined && isTextual(first, textual)
      return node.operators.every((operator) => textual.language.joinMarks.includes(operator)) && node.operands.some((operand) => isTextual(operand, textual))
    }
    case 'group': {
      const [item] = node.group.items
      const single = node.group.bracket === '(' && node.group.items.length === 1 && item?.comma === false && item.keys.length === 0
      return single && item.value !== null && isTextual(item.value, textual)
    }
    case 'call':
      return urlParts(node) !== null || makesText(node, textual)
    case 'braced':
      return urlParts(node) !== null
    default:
      return false
  }
}

export const transparentMethods: ReadonlySet<string> = new Set(
  'trim strip rstrip lstrip trimIndent trimMargin stripMargin stripIndent String toString to_string to_owned into as_str freeze clone encode intern trimEnd trimStart c_str'.split(' '),
)
export const formatCalls: ReadonlySet<string> = new Set('paste0 str_c Sprintf sprintf Fprintf Appendf AppendFormat format format! concat! formatln'.split(' '))
const methods = new Set([...transparentMethods, 'format', 'formatted', 'concat', 'join'])

function makesText(node: Extract<Node, { kind: 'call' }>, textual: Textual): boolean {
  const callee = calleeOf(node.of)
  const name = lastStep(callee)
  const values = node.group.items.flatMap(({ keys, value }) => (keys.length === 0 && value !== null ? [value] : []))
  if (node.of.kind === 'member') {
    const receiver = node.of.of
    if (isTextual(receiver, textual)) return methods.has(name) && (name !== 'join' || values.slice(0, 1).some((value) => holdsText(value, textual)))
    if (name === 'join' && receiver.kind === 'group') return holdsText(receiver, textual)
    if (callee === 'strings.Join') return values.slice(0, 1).some((value) => holdsText(value, textual))
    if (callee === 'String.join') return values.some((value) => isTextual(value, textual))
  }
  return formatCalls.has(name) && values.slice(0, 2).some((value) => isTextual(value, textual))
}

function holdsText(node: Node, textual: Textual): boolean {
  return (node.kind === 'group' || node.kind === 'braced') && node.group.items.some(({ value }) => value !== null && isTextual(value, textual))
}
