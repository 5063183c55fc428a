import type { DataNode } from './dataTree.js'
import type { Scanner } from './scanner.js'

/**
 * The list whose bracket at `start` has been taken. What is no item is stepped over, so that half a list is read as far as it goes, or ends the list, where
 * every line may begin anew.
 */
export function listFrom(scan: Scanner, start: number, itemFrom: () => DataNode, noItem: 'steps over' | 'ends' = 'steps over'): DataNode {
  const items: DataNode[] = []
  for (;;) {
    scan.skip(true)
    if (scan.isDone() || scan.take(']')) break
    const before = scan.at
    items.push(itemFrom())
    scan.skip(true)
    if (scan.take(',') || scan.at !== before) continue
    if (noItem === 'ends') break
    scan.at++
  }
  return { kind: 'list', items, span: { start, end: scan.at } }
}
