/** What a statement gives to a name: its value, a member of it, or a property that a setter sets. */
import type { Item } from '../../text/node.js'
import type { Found } from './file.js'
import { canonical, pathOf } from './path.js'
import { settersOf } from './setters.js'

export function bind(source: string, found: Found, { keys, mark, value, start, end }: Item): void {
  if (value === null) return
  const span = { start, end }
  if (keys.length === 0) {
    for (const { base, name, value: given } of settersOf(value, source)) add(found.built, base, { name, value: given, span, setter: true })
    return
  }
  if (mark === ':') return
  for (const key of keys) {
    const path = pathOf(key, source)
    if (path === null) continue
    const name = canonical(path)
    if (mark === '+=' || mark === '.=') {
      add(found.appended, name, value)
      continue
    }
    add(found.bindings, name, value)
    // Only the first key of `config, err := …` and the target of `a.b = …` get the value.
    const item = { keys: [key], mark, value, comma: false, start, end }
    found.assignments.push({ path, item })
    if (!found.targets.has(name)) found.targets.set(name, item)
    const dot = name.lastIndexOf('.')
    if (dot > 0 && (key.kind === 'member' || key.kind === 'index')) add(found.built, name.slice(0, dot), { name: name.slice(dot + 1), value, span, setter: false })
    if (mark === ':=' && keys.length > 1) break
  }
}

export function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
