import { NO_LEAD, type Group, type Node } from './node.js'

/** Lua's `connect{ host = "db" }` is `connect({ host = "db" })`. https://www.lua.org/manual/5.4/manual.html#3.4.10 */
export function tableCall(of: Node, group: Group): Node {
  const { start, end } = group
  const table: Node = { kind: 'group', group, lead: NO_LEAD, start, end }
  return { kind: 'call', of, group: { bracket: '(', items: [{ keys: [], mark: '', value: table, comma: false, start, end }], start, end }, lead: NO_LEAD, start: of.start, end }
}
