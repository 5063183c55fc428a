/** What is added to a mapping after it was made: `config = {…}`, `config.ssl = …`, `config.ssl.rejectUnauthorized = false`. */
import { SPREAD } from '../../mappedText.js'
import type { Setting } from '../../model.js'
import type { Group, Node } from '../../text/node.js'
import type { CodeFile, GroupPlace } from './file.js'
import { valueAt } from './names.js'
import { calleeOf, canonical, lastStep, pathOf } from './path.js'
import { holeAs } from './textOf.js'
import { settingsGroup } from './settingsGroup.js'
import { builtBelow } from './valueOf.js'

/** Below the mapping, up to where its name is bound anew; members of members under dotted names. */
export function builtSince(file: CodeFile, place: GroupPlace): readonly Setting[] {
  const name = nameOf(file, place)
  if (name === null) return []
  const isOurs = (start: number) => {
    const bound = start < place.group.end ? null : valueAt(file, name, start)
    return bound !== null && madeBy(bound) === place.group
  }
  return [...builtBelow(file, name).filter(({ span }) => isOurs(span.start)), ...changedBy(file, name, isOurs)]
}

const MAXIMUM_USES = 50
const changing = /^(?:invoke|accept|configure\w{0,20}|customi[sz]e\w{0,20}|(?:apply|update|set_?up|enable|add|with)_?\w{0,20}(?:tls|ssl)\w{0,20})$/i

/** `configure?.Invoke(factory)`, `updateTLSConfig(config, …)`: a function whose work it is to change the object may set whatever there is. */
function changedBy(file: CodeFile, name: string, isOurs: (start: number) => boolean): readonly Setting[] {
  const use = (file.found.uses.get(name) ?? []).slice(0, MAXIMUM_USES).find((frame) => frame.kind === 'argument' && changing.test(lastStep(calleeOf(frame.call.of))) && isOurs(frame.item.start))
  if (use?.kind !== 'argument') return []
  const span = { start: use.item.start, end: use.item.end }
  return [{ name: SPREAD, value: { kind: 'text', text: holeAs(calleeOf(use.call.of), span), span }, span }]
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
