/** `conf['OPTIONS'] = deepcopy(conf.get('OPTIONS', {}))`: what a member is given is what it was. */
import type { Node } from '../../text/node.js'
import { calleeOf, canonical, lastStep, pathOf } from './path.js'

export function isSameAgain(name: string, value: Node, source: string): boolean {
  let at = value
  for (let depth = 0; depth < 3 && at.kind === 'call' && copying.test(lastStep(calleeOf(at.of))); depth++) {
    const [only, ...others] = at.group.items
    if (only === undefined || only.value === null || only.keys.length > 0 || others.length > 0) return false
    at = only.value
  }
  if (at.kind !== 'word' && at.kind !== 'member' && at.kind !== 'index' && at.kind !== 'call') return false
  const path = pathOf(at, source)
  // What there would be otherwise holds nothing.
  return path !== null && canonical(path) === name && (at.kind !== 'call' || at.group.items.slice(1).every((item) => isEmpty(item.value)))
}

const copying = /^(?:deepcopy|copy|dict|structuredClone|cloneDeep)$/

function isEmpty(value: Node | null): boolean {
  return (value?.kind === 'group' && value.group.items.length === 0) || (value?.kind === 'word' && value.text === 'None') || (value?.kind === 'call' && value.group.items.length === 0 && calleeOf(value.of) === 'dict')
}
