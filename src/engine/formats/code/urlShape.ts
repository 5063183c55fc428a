import type { Item, Node } from '../../text/node.js'
import { calleeOf } from './path.js'

/** The fields of an object that is a URL; null: it is none, or its scheme is no string. */
export function urlParts(node: Node): readonly Item[] | null {
  const typed = node.kind === 'braced' ? /^(?:\w+\.)?url\.URL$/ : node.kind === 'call' ? /^(?:Uri|URI(?:\.|::)Generic\.build)$/ : null
  if (typed === null || (node.kind !== 'braced' && node.kind !== 'call') || !typed.test(calleeOf(node.of))) return null
  const { items } = node.group
  return items.some(({ keys: [key], value }) => key?.kind === 'word' && key.text.toLowerCase() === 'scheme' && value?.kind === 'string') ? items : null
}
