/** Which value a name has at a place: the nearest one above, else the first one below. */
import type { Node } from '../../text/node.js'
import type { CodeFile } from './file.js'
import { countBefore } from '../../partition.js'

export function valueAt({ found }: CodeFile, name: string, at: number): Node | null {
  const bound = found.bindings.get(name)
  if (bound === undefined) return null
  return bound[Math.max(0, firstFrom(bound, at) - 1)] ?? null
}

/** The index of the first node that begins at a place or behind it; they are in order. */
export function firstFrom(nodes: readonly Node[], at: number): number {
  return countBefore(nodes, (each) => each.start < at)
}
