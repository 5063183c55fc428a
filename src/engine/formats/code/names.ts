/** Which value a name has at a place: the nearest one above, else the first one below. */
import type { Node } from '../../text/node.js'
import type { CodeFile } from './file.js'
import { keyName } from './path.js'
import { settingsGroup } from './settingsGroup.js'
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

/** `Config.MODE`: a constant of a class or an enumeration of this file, or a member of a mapping that a name is bound to once; null: it is none, or there are several. */
export function constantOf({ found, source }: CodeFile, name: string): Node | null {
  const dot = name.lastIndexOf('.')
  const member = name.slice(dot + 1)
  if (dot <= 0 || found.built.has(name.slice(0, dot))) return null
  const [made, ...others] = found.bindings.get(name.slice(0, dot)) ?? []
  const group = made === undefined || others.length > 0 ? null : settingsGroup(made)
  if (group !== null) return group.items.findLast(({ keys }) => keyName(keys[0], source) === member)?.value ?? null
  const [constant, ...more] = /^[A-Z]\w{0,60}$/.test(name.slice(0, dot)) && made === undefined ? (found.bindings.get(member) ?? []) : []
  return constant === undefined || more.length > 0 ? null : constant
}
