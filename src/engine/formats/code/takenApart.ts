/** `const { ssl, db: { host }, ...rest } = config`: names for what an object of this file holds, and for what is left of it. */
import { NO_LEAD, type Item, type Node } from '../../text/node.js'
import type { Found } from './file.js'
import { keyName, pathOf } from './path.js'

interface Part {
  readonly name: string
  readonly node: Node
}

/** Empty: the key is no pattern, or its names have no other value and nothing in the file says what the object is. */
export function takenApart(source: string, { bindings, textual }: Found, key: Node, value: Node): readonly Part[] {
  // PHP's `list($host, $mode) = …`
  const isList = textual.language.id === 'php' && key.kind === 'call' && key.of.kind === 'word' && key.of.text === 'list'
  if (key.kind !== 'group' && !isList) return []
  if (key.group.bracket !== '{') return inOrder(key.group.items, value).filter(({ name }) => bindings.has(name))
  if (textual.language.imports !== 'javascript') return []
  const root = value.kind === 'word' || value.kind === 'member' ? pathOf(value, source)?.[0]?.split('.', 1)[0] : undefined
  const isKnown = root !== undefined && bindings.has(root)
  return partsOf(source, key.group.items, { ...value, lead: NO_LEAD }, 0).filter(({ name }) => isKnown || bindings.has(name))
}

/** `[host, mode] = ['db', 'disable']`, `(host, mode) = …` */
function inOrder(items: readonly Item[], value: Node): readonly Part[] {
  const given = value.kind === 'group' && value.group.bracket !== '{' ? value.group.items : []
  return items.slice(0, MOST_PARTS).flatMap(({ keys: [key], value: word }, at): readonly Part[] => {
    if (word?.kind !== 'word') return []
    const own = key === undefined ? given[at] : undefined
    // What is to be had from elsewhere says nothing that a name would.
    const node: Node = own?.keys.length === 0 && own.value !== null ? own.value : { kind: 'index', of: { ...value, lead: NO_LEAD }, group: { bracket: '[', items: [], start: word.start, end: word.end }, lead: NO_LEAD, start: word.start, end: word.end }
    return [{ name: word.text, node }]
  })
}

const DEEPEST = 4

/** A part that has a default is told elsewhere. Each stands where its name does, so that the values of a name stay in order. */
function partsOf(source: string, items: readonly Item[], of: Node, depth: number): readonly Part[] {
  return items.slice(0, MOST_PARTS).flatMap(({ keys: [key], mark, value }): readonly Part[] => {
    if (value === null) return []
    const { start, end } = value
    if (key === undefined && value.kind === 'word' && value.lead.includes('...')) return [{ name: value.text, node: left(source, items, of, value) }]
    const from = key === undefined ? (value.kind === 'word' ? value.text : null) : mark === ':' ? keyName(key, source) : null
    if (from === null) return []
    const member: Node = { kind: 'member', of, name: from, lead: NO_LEAD, start, end }
    if (value.kind === 'word') return [{ name: value.text, node: member }]
    return value.kind === 'group' && value.group.bracket === '{' && depth < DEEPEST ? partsOf(source, value.group.items, member, depth + 1) : []
  })
}

const MOST_PARTS = 100

/** `{ ...config, ssl: undefined }`: all but what was taken out. */
function left(source: string, items: readonly Item[], of: Node, { start, end }: Node): Node {
  const span = { start, end }
  const item = (keys: readonly Node[], value: Node): Item => ({ keys, mark: keys.length === 0 ? '' : ':', value, comma: true, ...span })
  const taken = items.flatMap(({ keys: [key], value }): readonly Item[] => {
    const name = key === undefined ? (value?.kind === 'word' && value.lead.length === 0 ? value.text : null) : keyName(key, source)
    return name === null ? [] : [item([{ kind: 'word', text: name, lead: NO_LEAD, ...span }], { kind: 'word', text: 'undefined', lead: NO_LEAD, ...span })]
  })
  return { kind: 'group', group: { bracket: '{', items: [item([], { ...of, lead: ['...'] }), ...taken.slice(0, MOST_PARTS)], ...span }, lead: NO_LEAD, ...span }
}
