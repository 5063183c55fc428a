/** What is added to a mapping after it was made: `config = {…}`, `config.ssl = …`, `config.ssl.rejectUnauthorized = false`. */
import type { Setting } from '../../model.js'
import type { CodeFile, Found, GroupPlace } from './file.js'
import { valueAt } from './names.js'
import { canonical, pathOf } from './path.js'
import { builtEntries, settingsGroup } from './valueOf.js'

/** Below the mapping, up to where its name is bound anew; members of members under dotted names. */
export function builtSince(file: CodeFile, place: GroupPlace): readonly Setting[] {
  const name = nameOf(file, place)
  if (name === null) return []
  return builtBelow(file, name).filter(({ span }) => {
    const bound = span.start < place.group.end ? null : valueAt(file, name, span.start)
    return bound !== null && settingsGroup(bound) === place.group
  })
}

/** All that is given to a name and to its members, these under dotted names. */
export function builtBelow(file: CodeFile, name: string): readonly Setting[] {
  return (namesBelow(file.found).get(name) ?? []).flatMap((full) => {
    const lead = full === name ? '' : `${full.slice(name.length + 1)}.`
    return builtEntries(file, full).map((entry) => (lead === '' ? entry : { ...entry, name: lead + entry.name }))
  })
}

/** The name that a mapping is bound to as it stands: `config` of `const config = {…}`. */
function nameOf({ source }: CodeFile, { frame, group }: GroupPlace): string | null {
  const item = frame.kind === 'statement' ? frame.item : null
  const key = item?.keys[0]
  if (key === undefined || item === null || item.value === null || settingsGroup(item.value) !== group) return null
  const path = pathOf(key, source)
  return path === null ? null : canonical(path)
}

const known = new WeakMap<Found, ReadonlyMap<string, readonly string[]>>()

/** By a name, the names in `built` that are it or its members: `config` and `config.ssl`. Looked at once for each file. */
function namesBelow(found: Found): ReadonlyMap<string, readonly string[]> {
  const before = known.get(found)
  if (before !== undefined) return before
  const names = new Map<string, string[]>()
  for (const full of found.built.keys()) {
    for (let dot = full.length, steps = 0; dot > 0 && steps < 4; dot = full.lastIndexOf('.', dot - 1), steps++) {
      const list = names.get(full.slice(0, dot)) ?? []
      list.push(full)
      names.set(full.slice(0, dot), list)
    }
  }
  known.set(found, names)
  return names
}
