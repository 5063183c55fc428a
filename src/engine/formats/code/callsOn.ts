/** Calls by the name at their beginning, in the order of the file, looked for once: `u.searchParams.set(…)` under `u` and `u.searchParams`. */
import type { CallNode, Found, Frame } from './file.js'
import { canonical, pathOf } from './path.js'

export function callsOn(found: Found, source: string): Calls {
  const before = known.get(found)
  if (before !== undefined) return before
  const ofNames = new Map<string, Called[]>()
  const received: Called[] = []
  for (const { call, frame } of found.groups) {
    if (call?.of.kind !== 'member' || !mayChange.test(call.of.name)) continue
    const via: string[] = []
    let at = call.of.of
    while (at.kind === 'call' && at.of.kind === 'member' && via.length < 8) {
      via.push(at.of.name)
      at = at.of.of
    }
    const path = pathOf(at, source)
    const full = path === null ? '' : canonical(path)
    if (path === null || via.length > 0) received.push({ call, via, frame })
    for (let dot = full.length, steps = 0; dot > 0 && steps < 4; dot = full.lastIndexOf('.', dot - 1), steps++) {
      const called: Called = { call, via: [...full.slice(dot + 1).split('.'), ...via], frame }
      const list = ofNames.get(full.slice(0, dot))
      if (list === undefined) ofNames.set(full.slice(0, dot), [called])
      else list.push(called)
    }
  }
  for (const list of [...ofNames.values(), received]) list.sort((a, b) => a.call.start - b.call.start)
  const calls = { byName: ofNames, received, queries: queriesIn(found, source) }
  known.set(found, calls)
  return calls
}

function queriesIn({ bindings }: Found, source: string): ReadonlyMap<string, readonly string[]> {
  const queries = new Map<string, string[]>()
  for (const [alias, nodes] of bindings)
    for (const node of nodes.slice(0, 4)) {
      const path = node.kind === 'member' && /^search_?params$/i.test(node.name) ? pathOf(node.of, source) : null
      if (path === null) continue
      const aliases = queries.get(canonical(path)) ?? []
      if (aliases.length < 8) queries.set(canonical(path), [...aliases, alias])
    }
  return queries
}

interface Calls {
  /** Names of what is the query of an object, by the name of that: `const params = url.searchParams`. */
  readonly queries: ReadonlyMap<string, readonly string[]>
  readonly byName: ReadonlyMap<string, readonly Called[]>
  /** Those on what another call gives. */
  readonly received: readonly Called[]
}

interface Called {
  readonly call: CallNode
  /** What stands between the name and the last step. */
  readonly via: readonly string[]
  readonly frame: Frame
}

const known = new WeakMap<Found, Calls>()
const mayChange = /^ApplyURI$|host|server|addr|netloc|authority|scheme|protocol|quer|param|replace|^(?:set|split|g?sub!?|copy|with|merge|update|add|append|append_pair|put|del|delete|remove|pop|clear)$/i
