/** Which value a name has at a place: the nearest one above that is seen from there, else the first one below. */
import type { Node } from '../../text/node.js'
import type { CodeFile } from './file.js'
import { keyName } from './path.js'
import { settingsGroup } from './settingsGroup.js'
import { countBefore } from '../../partition.js'

export function valueAt(file: CodeFile, name: string, at: number): Node | null {
  const bound = file.found.bindings.get(name)
  if (bound === undefined) return null
  const before = firstFrom(bound, at) - 1
  // `config = merge(config, more)`: within, it is what it was.
  const nearest = Math.max(0, before > 0 && (bound[before]?.end ?? 0) >= at ? before - 1 : before)
  return (bound.length === 1 ? undefined : seenFrom(file, bound, nearest, at)) ?? bound[nearest] ?? null
}

/** Of several, what another function has for itself means nothing here. */
function seenFrom({ functions, found }: CodeFile, bound: readonly Node[], nearest: number, at: number): Node | undefined {
  if (functions === null) return undefined
  const own = functions.at(at)
  const isSeen = (node: Node | undefined): boolean => node !== undefined && (found.ofObjects.has(node) || functions.foreign(node, own) === null)
  for (let index = nearest; index >= 0 && nearest - index < MOST_LOOKED; index--) if (isSeen(bound[index])) return bound[index]
  return bound.slice(nearest + 1, nearest + MOST_LOOKED).find(isSeen)
}

const MOST_LOOKED = 20

/** Is it given another value by a function that may have run, or further down, before the function runs that a place is in? `let ssl = {…}`, `open = () => new Pool({ ssl })`, `ssl = false`. */
export function isGivenElsewhere(file: CodeFile, name: string, at: number): boolean {
  const { found, functions } = file
  const bound = found.bindings.get(name)
  if (bound === undefined || bound.length < 2) return false
  // `ssl &&= {…}`: where there was none, there is none.
  if (isPerhaps(found, bound)) return true
  if (functions === null) return false
  const own = functions.at(at)
  const looked = bound.slice(0, MOST_LOOKED)
  if (own !== null && looked.some((node) => node.start <= at && functions.at(node.start) === own && !isAgain(file, name, node))) return false
  return looked.some((node) => {
    if ((node.start <= at && at <= node.end) || !isAgain(file, name, node)) return false
    if (functions.foreign(node, own) !== null) return true
    return node.start > at && own !== null && own !== functions.at(node.start)
  })
}

/** Looked at once for each name. */
function isPerhaps({ perhaps }: CodeFile['found'], bound: readonly Node[]): boolean {
  if (perhaps.size === 0) return false
  const known = perhapsBound.get(bound) ?? bound.some((node) => perhaps.has(node))
  perhapsBound.set(bound, known)
  return known
}

const perhapsBound = new WeakMap<readonly Node[], boolean>()

/** Is it the same variable that is given a value once more? Python says so with `global`. */
function isAgain({ found, functions, language, source }: CodeFile, name: string, node: Node): boolean {
  if (found.again.has(node)) return true
  if (language.id !== 'python' || found.ofObjects.has(node)) return false
  const own = functions?.at(node.start) ?? null
  if (own === null) return true
  const shared = source.slice(own.start, Math.min(own.end, own.start + LONGEST_BODY)).matchAll(/^[ \t]{0,60}(?:global|nonlocal)[ \t]([\w, \t]{1,200})/gm)
  return [...shared].some(([, names = '']) => names.split(/[, \t]+/).includes(name))
}

const LONGEST_BODY = 4_000

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
