/** Would textOf make a text of it? Asked before the names of the file are known, so without following any. */
import type { Language } from '../../text/language.js'
import type { Node } from '../../text/node.js'
import { builtText, elementsOf, joiningOf, memberJoining, type Looks } from './joinedCalls.js'
import { urlParts } from './urlShape.js'

/** Every node is looked at once. */
export interface Textual {
  readonly source: string
  readonly language: Language
  readonly memo: Map<Node, boolean>
}

export function isTextual(node: Node, textual: Textual): boolean {
  // Most nodes are names, and need no memory.
  if (node.kind === 'string') return true
  if (node.kind === 'word' || node.kind === 'regex' || node.kind === 'index') return false
  const known = textual.memo.get(node)
  if (known !== undefined) return known
  const answer = look(node, textual)
  textual.memo.set(node, answer)
  return answer
}

function look(node: Node, textual: Textual): boolean {
  switch (node.kind) {
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
      return urlParts(node) !== null || joiningOf(node, looksOf(textual)) !== null
    case 'member':
      return memberJoining(node, looksOf(textual)) !== null
    case 'braced':
      return urlParts(node) !== null || builtText(node) !== null
    default:
      return false
  }
}

function looksOf(textual: Textual): Looks {
  return { language: textual.language, source: textual.source, isText: (node) => isTextual(node, textual), isList: (node) => holdsText(node, textual) }
}

function holdsText(node: Node, textual: Textual): boolean {
  return elementsOf(node)?.some(({ keys, value }) => keys.length === 0 && value !== null && isTextual(value, textual)) === true
}
