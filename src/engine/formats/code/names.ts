/** Which value a name has at a place: the nearest one above, else the first one below. */
import type { Node } from '../../text/node.js'
import type { CodeFile } from './file.js'

export function valueAt({ found }: CodeFile, name: string, at: number): Node | null {
  const bound = found.bindings.get(name)
  if (bound === undefined) return null
  let low = 0
  let high = bound.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bound[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return bound[Math.max(0, low - 1)] ?? null
}
