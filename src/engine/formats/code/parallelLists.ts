/** libpq's `PQconnectdbParams(keywords, values, 0)`: names and values in two lists of the same order. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PQCONNECTDBPARAMS */
import type { Setting } from '../../model.js'
import type { Node } from '../../text/node.js'
import type { CallNode, CodeFile } from './file.js'
import { valueAt } from './names.js'
import { calleeOf, canonical, lastStep, pathOf } from './path.js'
import { textOf } from './textOf.js'
import { valueOf } from './valueOf.js'

const takers = /^PQ(?:connectdb|connectStart|ping)Params$/
const MOST = 60

/** null: it is no such call, or the lists are not written in this file. */
export function parallelSettings(file: CodeFile, call: CallNode): readonly Setting[] | null {
  if (!takers.test(lastStep(calleeOf(call.of)))) return null
  const [names, values] = [elementsOf(file, call.group.items[0]?.value ?? null), elementsOf(file, call.group.items[1]?.value ?? null)]
  const settings = [...names].flatMap(([index, node]): Setting[] => {
    const [name, value] = [textOf(file, node)?.text ?? '', values.get(index)]
    return name === '' || value === undefined || (value.kind === 'word' && /^(?:NULL|nullptr)$/.test(value.text)) ? [] : [{ name, value: valueOf(file, value), span: { start: value.start, end: value.end } }]
  })
  return settings.length === 0 ? null : settings
}

/** `{"host", "user", NULL}`, or `keywords[0] = "host"` one by one. */
function elementsOf(file: CodeFile, argument: Node | null): ReadonlyMap<string, Node> {
  const path = argument === null ? null : pathOf(argument, file.source)
  if (argument === null || path === null) return new Map()
  const name = canonical(path)
  const bound = valueAt(file, name, argument.start)
  const items = bound?.kind === 'group' || bound?.kind === 'braced' ? bound.group.items.slice(0, MOST) : []
  const listed = items.flatMap(({ value }, index): [string, Node][] => (value === null ? [] : [[String(index), value]]))
  const given = (file.found.built.get(name) ?? []).slice(0, MOST).flatMap((entry): [string, Node][] => (/^\w{1,20}$/.test(entry.name) && entry.value !== null ? [[entry.name, entry.value]] : []))
  return new Map([...listed, ...given])
}
