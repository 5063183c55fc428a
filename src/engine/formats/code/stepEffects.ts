/** What one step changes of an object that a text was made into: `set(host='db')`, `searchParams.delete('sslmode')`, `with_host('db')`, `replace('localhost', host)`. */
import { HOLE, type Span } from '../../mappedText.js'
import type { Setting, Value } from '../../model.js'
import type { Item, Node } from '../../text/node.js'
import type { CallNode, CodeFile } from './file.js'
import { keyName } from './path.js'
import { holeAs } from './textOf.js'
import { entriesOf, valueOf } from './valueOf.js'

export interface PartChange {
  /** `pair`: of a connection string in ADO.NET's words. `all of the query`: the value is a text or names and values. */
  readonly of: 'member' | 'pair' | 'parameter' | 'all of the query' | 'letters' | 'tail'
  /** `letters`: those that others are put in for. `tail`: the mark from which on all is dropped. */
  readonly name: string
  /** null: it is taken away. */
  readonly value: Value | null
  /** It holds under a condition only, or for a copy of the text. */
  readonly condition: string | null
  readonly span: Span
}

/** What one call changes. `via`: the steps between the object and the call. */
export function effectsOf(file: CodeFile, call: CallNode, via: readonly string[], condition: string | null): PartChange[] {
  const method = nameOfStep(call)
  const span = { start: call.start, end: call.end }
  const { items } = call.group
  const [first, second] = items
  const made = (of: PartChange['of'], name: string, value: Value | null): PartChange => ({ of, name, value: value?.kind === 'symbol' && nothing.test(value.name) ? null : value, condition, span })
  const named = (of: PartChange['of'], entries: readonly Setting[]): PartChange[] => entries.filter(({ name }) => !/^\d$/.test(name)).map(({ name, value }) => made(of, name, value))
  const bare = method.replace(/^_?(?:set|with|replace|update)_?(?=\w{3})/i, '')
  const isQuery = ofQuery.test(method) || via.some((step) => ofQuery.test(step))
  const given = first?.value === undefined || first.value === null || first.keys.length > 0 ? null : first.value
  if (isQuery) {
    if (method === 'clear') return [made('all of the query', '', null)]
    if (/^(?:del|remove|pop|without|difference)/i.test(method)) return namesIn(items, file.source).map((name) => made('parameter', name, null))
    const key = given === null || second === undefined ? null : given.kind === 'string' ? (keyName(given, file.source) ?? '') : constantText(file, given)
    if (key !== null && second !== undefined && second.value !== null && second.keys.length === 0) return [made('parameter', key, valueOf(file, second.value))]
    // Go's `for name, value := range extra { query.Set(name, value) }`: any parameter.
    if (/^(?:set|add|append)$/i.test(method) && given !== null && second !== undefined) return [made('parameter', '', { kind: 'text', text: holeAs(method, span), span })]
    const value = given === null ? null : valueOf(file, given)
    if (/^update/i.test(method)) return value?.kind === 'settings' ? named('parameter', value.entries) : value === null ? named('parameter', entriesOf(file, call.group)) : [made('parameter', '', value)]
    if (/^(?:set|with|replace)_?query(?:_?string|_?params?)?$/i.test(method)) return [made('all of the query', '', value ?? { kind: 'settings', entries: entriesOf(file, call.group), span })]
    return []
  }
  // mongo-go-driver: all that the second text says is put over the first.
  if (method === 'ApplyURI') return [made('parameter', '', { kind: 'text', text: holeAs(method, span), span })]
  const letters = given === null || !/^(?:replace\w{0,10}|g?sub!?)$/i.test(method) || second === undefined || second.value === null ? null : lettersIn(file, given)
  if (letters !== null && second !== undefined && second.value !== null) return [made('letters', letters, valueOf(file, second.value))]
  if (/^r?(?:split|partition)$/.test(method) && given !== null && lettersIn(file, given) === '?') return [made('tail', '?', null)]
  if (/^add$/i.test(method) && given !== null && via.some((step) => /^(?:end_?points|hosts|servers)$/i.test(step))) return [made('member', 'host', valueOf(file, given))]
  if (method === 'put' && given?.kind === 'word' && second !== undefined && second.value !== null) return [made('member', given.text, valueOf(file, second.value))]
  if (/^(?:set|_?replace|copy|with|merge|update)$/.test(method)) return named('member', [...entriesOf(file, call.group), ...(given === null ? [] : entriesWithin(file, given))])
  if (given?.kind === 'string' && second === undefined && /^(?:remove|delete)$/i.test(method)) return [made('pair', keyName(given, file.source) ?? '', null)]
  if (given?.kind === 'string' && second !== undefined && second.value !== null && /^(?:add|put|append)$/i.test(method)) return [made('pair', keyName(given, file.source) ?? '', valueOf(file, second.value))]
  return given === null || bare === '' ? [] : [made('member', bare, valueOf(file, given))]
}

/** What a name holds; null: it is not known letter by letter. */
function constantText(file: CodeFile, node: Node): string | null {
  const value = valueOf(file, node, 1)
  return value.kind === 'text' && !value.text.text.includes(HOLE) ? value.text.text : null
}

/** Of a literal, or of a pattern of letters; null: it is more than that. */
export function lettersIn(file: CodeFile, node: Node): string | null {
  if (node.kind === 'string') return keyName(node, file.source)
  return node.kind === 'regex' ? (/^\/((?:[\w.@:=-]|\\[.?/]){1,100})\/\w{0,5}$/.exec(file.source.slice(node.start, node.end))?.[1]?.replaceAll('\\', '') ?? null) : null
}

export function entriesWithin(file: CodeFile, node: Node): readonly Setting[] {
  const value = valueOf(file, node)
  return value.kind === 'settings' ? value.entries : []
}

function namesIn(items: readonly Item[], source: string): readonly string[] {
  return items.flatMap(({ value }): readonly string[] => {
    if (value?.kind === 'string') return [keyName(value, source) ?? '']
    return value?.kind === 'group' ? namesIn(value.group.items, source) : []
  })
}

export function nameOfStep({ of }: CallNode): string {
  return of.kind === 'member' ? of.name : ''
}

/** `u.hostname = 'db'` as a change. */
export function ofSetting({ conditions }: CodeFile, { name, value, span }: Setting, anchor: number): PartChange {
  const step = name.lastIndexOf('.')
  const isRemoved = value.kind === 'symbol' && nothing.test(value.name)
  return { of: step > 0 && ofQuery.test(name.slice(0, step)) ? 'parameter' : 'member', name: name.slice(step + 1), value: isRemoved ? null : value, condition: conditionOf(conditions, span, anchor), span }
}

/** null: it holds whatever holds of `anchor`. */
export function conditionOf(conditions: CodeFile['conditions'], span: Span, anchor: number): string | null {
  return conditions?.foreign(span, conditions.at(anchor))?.condition ?? null
}

const nothing = /^(?:undefined|nil|null|None|nullptr)$/
/** What is the query of a URL. */
export const ofQuery = /(?:quer(?:y|ies)|search_?params|(?:^|\.)args)/i
