/** What is added to a mapping after it was made: `config = {…}`, `config.ssl = …`, `config.ssl.rejectUnauthorized = false`. */
import type { Setting } from '../../model.js'
import type { Group, Node } from '../../text/node.js'
import type { CodeFile, GroupPlace } from './file.js'
import { valueAt } from './names.js'
import { canonical, pathOf } from './path.js'
import { builtBelow, settingsGroup } from './valueOf.js'

/** Below the mapping, up to where its name is bound anew; members of members under dotted names. */
export function builtSince(file: CodeFile, place: GroupPlace): readonly Setting[] {
  const name = nameOf(file, place)
  if (name === null) return []
  return builtBelow(file, name).filter(({ span }) => {
    const bound = span.start < place.group.end ? null : valueAt(file, name, span.start)
    return bound !== null && madeBy(bound) === place.group
  })
}

/** The name that a mapping is bound to as it stands: `config` of `const config = {…}`. */
function nameOf({ source }: CodeFile, { frame, group }: GroupPlace): string | null {
  const item = frame.kind === 'statement' ? frame.item : null
  const key = item?.keys[0]
  if (key === undefined || item === null || item.value === null || madeBy(item.value) !== group) return null
  const path = pathOf(key, source)
  return path === null ? null : canonical(path)
}

/** `config = {…}`, `cluster = NewCluster("host")` */
function madeBy(node: Node): Group | null {
  return settingsGroup(node) ?? (node.kind === 'call' ? node.group : null)
}
