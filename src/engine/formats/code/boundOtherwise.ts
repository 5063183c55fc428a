/**
 * Names that get another value without an `=` of their own: Python's `with … as mode`, `except … as mode`, `for name, mode in …`, `case {'mode': mode}`,
 * `from settings import mode`, Ruby's `rescue => mode`, PHP's `foreach ($modes as $mode)`. What it is cannot be read there.
 */
import { NO_LEAD, type Item, type Node } from '../../text/node.js'
import type { Found } from './file.js'

/** Go's `flag.StringVar(&mode, …)`, C#'s `Relax(ref mode)`: the function may give a text of this file another one; null: it is handed on as it is. */
export function handedByAddress({ bindings }: Found, value: Node | null): Bound | null {
  if (value?.kind !== 'word' || !/^(?:&|ref|out)$/.test(value.lead.at(-1) ?? '') || bindings.get(value.text)?.at(-1)?.kind !== 'string') return null
  return { name: value.text, node: opaque(value) }
}

interface Bound {
  readonly name: string
  readonly node: Node
}

export function boundOtherwise({ bindings, textual }: Found, item: Item): readonly Bound[] {
  const loop = loopName(item.keys[0])
  if (loop !== null) return [loop]
  const { id } = textual.language
  const words = id === 'python' ? ofPython(item) : id === 'ruby' ? ofRuby(item) : id === 'php' ? ofPhp(item) : []
  // What nothing else gives a value to says as much by its name.
  return words.flatMap((word) => (word.kind !== 'word' || !bindings.has(word.text) ? [] : [{ name: word.text, node: opaque(word) }]))
}

/** Python's `for mode in modes:`: within, the name is no longer what it was bound to before; null: it is no such loop. */
function loopName(key: Node | undefined): Bound | null {
  if (key?.kind !== 'operation' || key.operators[0] !== 'in') return null
  const [first] = key.operands
  return first?.kind === 'word' && first.lead.at(-1) === 'for' ? { name: first.text, node: key } : null
}

function ofPython({ keys: [key], mark, value, comma }: Item): readonly Node[] {
  if (key === undefined) {
    if (value?.kind === 'group' && /^(?:with|from|for)$/.test(value.lead[0] ?? '')) return wordsIn(value, 0).filter(({ lead }) => value.lead[0] !== 'with' || lead.at(-1) === 'as')
    return value?.kind === 'word' && (value.lead.at(-1) === 'as' || /^(?:import|from)$/.test(value.lead[0] ?? '') || (comma && value.lead.at(-1) === 'for')) ? [value] : []
  }
  if (value !== null || !/^:=?$/.test(mark)) return []
  if (mark === ':=' || key.lead.at(-1) === 'as') return [key]
  if (key.lead.at(-1) === 'case') return wordsIn(key, 0)
  if (key.kind === 'group' && key.lead.at(-1) === 'with') return wordsIn(key, 0).filter(({ lead }) => lead.at(-1) === 'as')
  const [first] = key.kind === 'operation' && key.operators[0] === 'in' ? key.operands : []
  return first !== undefined && (first.lead.length === 0 || first.lead.at(-1) === 'for') ? wordsIn(first, 0) : []
}

/** `rescue => mode`, `rescue Failure => mode`, `for mode in modes` */
function ofRuby({ keys: [key], mark, value }: Item): readonly Node[] {
  if (value === null) return []
  const [first, name, inside] = value.lead
  if (key === undefined && first === 'for' && name !== undefined && inside === 'in') return [{ kind: 'word', text: name, lead: NO_LEAD, start: value.start, end: value.start }]
  if (key?.kind === 'word' && key.text === 'rescue' && mark === '=>') return [value]
  if (value.kind !== 'call' || value.of.kind !== 'word' || value.of.text !== 'rescue') return []
  return value.group.items.flatMap((item) => (item.mark === '=>' && item.value !== null ? [item.value] : []))
}

/** `foreach ($modes as $name => $mode)`, `catch (Failure $mode)` */
function ofPhp({ keys, value }: Item): readonly Node[] {
  const call = value?.kind === 'braced' ? value.of : value
  if (keys.length > 0 || call?.kind !== 'call' || call.of.kind !== 'word' || !/^(?:foreach|catch)$/.test(call.of.text)) return []
  return call.group.items.flatMap((item) => (item.value === null ? [] : [...item.keys, item.value]))
}

const MOST_WORDS = 40
const DEEPEST = 4

/** Those that stand for a value: no names of members, no callees. */
function wordsIn(node: Node, depth: number): readonly Node[] {
  if (node.kind === 'word') return [node]
  if (depth >= DEEPEST || (node.kind !== 'group' && node.kind !== 'call')) return []
  return node.group.items.slice(0, MOST_WORDS).flatMap(({ value }) => (value === null ? [] : wordsIn(value, depth + 1)))
}

/** No expression of its own, so that nothing is read into it. */
export function opaque(word: Node): Node {
  const { start, end } = word
  return { kind: 'operation', operands: [{ ...word, lead: NO_LEAD }], operators: ['in'], lead: NO_LEAD, start, end }
}
