/** How a call makes one text of others, told by its name and its arguments: a table for each way, for all languages. */
import type { Language } from '../../text/language.js'
import { unnamedValues, type Item, type Node } from '../../text/node.js'
import { calleeOf, keyName, lastStep } from './path.js'

export type Joining =
  /** It says what `value` says: `std::string("…")`, `"…".trim()`. */
  | { readonly kind: 'same'; readonly value: Node }
  /** `separator` stands between them; a string is what the language takes when nothing is said. */
  | { readonly kind: 'row'; readonly values: readonly Node[]; readonly separator: Node | string }
  /** What `chainedIn` lists, one behind the other; listed only when it is read, for each step of a chain is asked about. */
  | { readonly kind: 'chain'; readonly last: Call }
  /** `separator` between the elements of a list. */
  | { readonly kind: 'list'; readonly list: Node; readonly separator: Node | string }
  | { readonly kind: 'format'; readonly style: FormatStyle; readonly format: Node; readonly values: readonly Node[]; readonly named: readonly Item[] }

/** `%s`; `{}` and `{0}`; Qt's `%1`, of which each argument takes the lowest. */
export type FormatStyle = 'percent' | 'brace' | 'numbered'

/** The elements of what is written as a list; null: it is none. `listOf("a", b)`, `c("a", b)`, `vec!["a", b]` are lists like `["a", b]`. */
export function elementsOf(node: Node): readonly Item[] | null {
  if (node.kind === 'group' || node.kind === 'braced') return node.group.items
  return (node.kind === 'call' || node.kind === 'index') && listMakers.has(calleeOf(node.of)) ? node.group.items : null
}

const listMakers = new Set('listOf mutableListOf arrayOf List List.of Seq Array Vector Arrays.asList Stream.of c vec!'.split(' '))

type Call = Extract<Node, { kind: 'call' }>

export interface Looks {
  readonly language: Language
  readonly source: string
  readonly isText: (node: Node) => boolean
  readonly isList: (node: Node) => boolean
}

/** null: it makes no text that we know. */
export function joiningOf(call: Call, looks: Looks): Joining | null {
  const callee = calleeOf(call.of)
  const name = lastStep(callee)
  const values = unnamedValues(call.group.items)
  const made = call.of.kind === 'member' ? (ofReceiver(call.of.of, name, values, call, looks) ?? ofFunction(callee, values, call, looks)) : ofFunction(callee, values, call, looks)
  return made ?? formatCall(callee, values, call, looks)
}

/** Ruby's and Scala's calls without arguments: `['a', host].join`, `"…".stripMargin`. */
export function memberJoining({ of, name }: Extract<Node, { kind: 'member' }>, { language, isText, isList }: Looks): Joining | null {
  if (language.id !== 'ruby' && language.id !== 'scala') return null
  if (transparentMethods.has(name) && isText(of)) return { kind: 'same', value: of }
  return (name === 'join' || name === 'mkString') && isList(of) ? { kind: 'list', list: of, separator: '' } : null
}

/** Kotlin's `buildString { append("…"); append(host) }`; null: it is none, or does more than append. */
export function builtText(node: Extract<Node, { kind: 'braced' }>): Joining | null {
  if (calleeOf(node.of) !== 'buildString') return null
  const values: Node[] = []
  for (const { keys, value } of node.group.items) {
    const added = keys.length > 0 || value === null ? null : appendedTo(value)
    if (added === null) return null
    values.push(...added)
  }
  return { kind: 'row', values, separator: '' }
}

/** `append("a").append(b)`, without a name in front. */
function appendedTo(node: Node): readonly Node[] | null {
  const values: Node[] = []
  let at = node
  while (at.kind === 'call' && lastStep(calleeOf(at.of)) === 'append') {
    values.unshift(...at.group.items.flatMap(({ value }) => value ?? []))
    if (at.of.kind === 'word') return values
    if (at.of.kind !== 'member') return null
    at = at.of.of
  }
  return null
}

export const transparentMethods: ReadonlySet<string> = new Set(
  'trim strip rstrip lstrip trimIndent trimMargin stripMargin stripIndent String toString ToString to_string to_owned into as_str freeze clone encode intern trimEnd trimStart c_str str data toStdString toUtf8 constData'.split(' '),
)
const rows = new Set('concat plus append Append appending Concat'.split(' '))
const percentMethods = new Set(['kotlin', 'scala', 'lua', 'groovy'])

/** What a method makes of the text, or of the list, that it is called on. */
function ofReceiver(receiver: Node, name: string, values: readonly Node[], call: Call, looks: Looks): Joining | null {
  const { group } = call
  const { language, isText, isList } = looks
  if (isText(receiver)) {
    if (transparentMethods.has(name)) return { kind: 'same', value: receiver }
    if (name === 'formatted' || (name === 'format' && percentMethods.has(language.id))) return { kind: 'format', style: 'percent', format: receiver, values, named: [] }
    if (name === 'format' && language.id === 'python') return { kind: 'format', style: 'brace', format: receiver, values, named: group.items }
    if (name === 'arg' && values.length > 0) return { kind: 'format', style: 'numbered', format: receiver, values, named: [] }
    if (rows.has(name) && values.length > 0) return { kind: 'chain', last: call }
    if (name === 'join' && values[0] !== undefined && isList(values[0])) return { kind: 'list', list: values[0], separator: receiver }
  }
  const mark = Object.hasOwn(listMethods, name) ? listMethods[name] : undefined
  if (mark === undefined || !isList(receiver)) return null
  const between = values.find(isText) ?? group.items.find(({ keys, value }) => keyName(keys[0], looks.source) === 'separator' && value !== null && isText(value))?.value ?? null
  return { kind: 'list', list: receiver, separator: between ?? (name === 'join' && language.id === 'javascript' ? ',' : mark) }
}

/** `a.append(b).append(c)`: the text at the beginning and what is added to it step by step. */
export function chainedIn(last: Call, isText: Looks['isText']): readonly Node[] {
  const steps: (readonly Node[])[] = []
  let at: Node = last
  while (at.kind === 'call' && at.of.kind === 'member' && rows.has(at.of.name) && isText(at.of.of)) {
    const values = unnamedValues(at.group.items)
    if (values.length === 0) break
    steps.push(values)
    at = at.of.of
  }
  return [at, ...steps.reverse().flat()]
}

/** Called on a list, with what they put between when they are not told. */
const listMethods: Readonly<Record<string, string>> = { join: '', joined: '', mkString: '', joinToString: ', ', concat: '' }

/** By callee: which argument is the separator, and what follows it or stands before it. */
const functions: Readonly<Record<string, { readonly separator: number | string; readonly takes: 'list' | 'row' | 'either' }>> = {
  'strings.Join': { separator: 1, takes: 'list' },
  'String.join': { separator: 0, takes: 'either' },
  'string.Join': { separator: 0, takes: 'either' },
  'String.Join': { separator: 0, takes: 'either' },
  'string.Concat': { separator: '', takes: 'either' },
  'String.Concat': { separator: '', takes: 'either' },
  'fmt.Sprint': { separator: '', takes: 'row' },
  'absl.StrCat': { separator: '', takes: 'row' },
  StrCat: { separator: '', takes: 'row' },
  'Enum.join': { separator: 1, takes: 'list' },
  'IO.iodata_to_binary': { separator: '', takes: 'list' },
  'IO.chardata_to_string': { separator: '', takes: 'list' },
  to_string: { separator: '', takes: 'list' },
  'lists.concat': { separator: '', takes: 'list' },
  'lists.append': { separator: '', takes: 'list' },
  'lists.flatten': { separator: '', takes: 'list' },
  'string.join': { separator: 1, takes: 'list' },
  iolist_to_binary: { separator: '', takes: 'list' },
  list_to_binary: { separator: '', takes: 'list' },
  'erlang.iolist_to_binary': { separator: '', takes: 'list' },
  'unicode.characters_to_binary': { separator: '', takes: 'list' },
  'table.concat': { separator: 1, takes: 'list' },
  implode: { separator: 0, takes: 'list' },
  join: { separator: 0, takes: 'either' },
  'concat!': { separator: '', takes: 'row' },
}

const pasting = new Set(['paste', 'paste0', 'str_c'])

function ofFunction(callee: string, values: readonly Node[], { of, group }: Call, looks: Looks): Joining | null {
  const name = lastStep(callee)
  if (looks.language.id === 'r' && pasting.has(name)) return pasted(name, values, group.items, looks)
  // Guava's `Joiner.on("").join(…)`.
  if (name === 'join' && of.kind === 'member' && of.of.kind === 'call' && calleeOf(of.of.of) === 'Joiner.on') return joinedBy(of.of.group.items[0]?.value ?? '', values, 'either', looks)
  if (callee === 'join' && looks.language.id !== 'perl') return null
  const row = Object.hasOwn(functions, callee) ? functions[callee] : undefined
  if (row === undefined) return wrapped(callee, values, looks)
  if (typeof row.separator === 'string') return joinedBy(row.separator, values, row.takes, looks) ?? wrapped(callee, values, looks)
  const others = values.filter((_, index) => index !== row.separator)
  return joinedBy(values[row.separator] ?? '', others, row.takes, looks)
}

function joinedBy(separator: Node | string, values: readonly Node[], takes: 'list' | 'row' | 'either', { isList, isText }: Looks): Joining | null {
  const [list] = values
  if (typeof separator !== 'string' && !isText(separator)) return null
  if (takes !== 'row' && values.length === 1 && list !== undefined && isList(list)) return { kind: 'list', list, separator }
  return takes === 'list' || values.length === 0 || !values.some(isText) ? null : { kind: 'row', values, separator }
}

/** R's `paste("a", b, sep = "")` and `paste0(c("a", b), collapse = "")`. */
function pasted(name: string, values: readonly Node[], items: readonly Item[], looks: Looks): Joining | null {
  const given = (key: string): Node | null => items.find(({ keys }) => keyName(keys[0], looks.source) === key)?.value ?? null
  const [list] = values
  const collapse = given('collapse')
  if (values.length === 1 && list !== undefined && collapse !== null && looks.isList(list)) return joinedBy(collapse, [list], 'list', looks)
  return joinedBy(given('sep') ?? (name === 'paste' ? ' ' : ''), values, 'row', looks)
}

/** Types and functions that make their own text of the one they are given. */
const wrappers = new Set(
  'std.string std.string_view string String String.from Cow.from QString QStringLiteral QLatin1String str String.valueOf String.raw StringBuilder StringBuffer to_string TEXT _T L'.split(' '),
)
const builders = new Set(['StringBuilder', 'StringBuffer'])

function wrapped(callee: string, values: readonly Node[], { isText }: Looks): Joining | null {
  if (!wrappers.has(callee)) return null
  const [only, ...others] = values
  if (only === undefined) return builders.has(callee) ? { kind: 'row', values: [], separator: '' } : null
  return others.length === 0 && isText(only) ? { kind: 'same', value: only } : null
}

export const formatCalls: ReadonlySet<string> = new Set('Sprintf sprintf Fprintf Appendf AppendFormat format format! formatln'.split(' '))

/** What C++ calls it: `absl::StrFormat`, `StringPrintf`, `QString::asprintf`, `formattedString`. */
const formattingName = /printf$|^StrFormat$|^(?:str|string)_?format$|^format(?:ted)?_?string$/i

const braced = new Set(['csharp', 'vb', 'fsharp', 'powershell'])

function formatCall(callee: string, values: readonly Node[], { group }: Call, { language, source, isText }: Looks): Joining | null {
  const name = lastStep(callee)
  const swift = name === 'String' ? group.items.find(({ keys, value }) => keyName(keys[0], source) === 'format' && value !== null && isText(value)) : undefined
  if (swift?.value !== undefined && swift.value !== null) return { kind: 'format', style: 'percent', format: swift.value, values, named: [] }
  if (!formatCalls.has(name) && !/^[sS]tring\.Format$/.test(callee) && !(language.id === 'cpp' && formattingName.test(name))) return null
  const at = values.slice(0, 2).findIndex(isText)
  const format = at === -1 ? undefined : values[at]
  if (format === undefined) return null
  const style = (braced.has(language.id) || name.endsWith('!')) && name !== 'sprintf' ? 'brace' : 'percent'
  return { kind: 'format', style, format, values: values.slice(at + 1), named: group.items }
}

/** The node and what it is put together of. */
export function nodesIn(node: Node, depth = 0): readonly Node[] {
  if (depth > DEEPEST) return [node]
  const inner = node.kind === 'operation' ? node.operands : node.kind === 'call' ? [...(node.of.kind === 'member' ? [node.of.of] : []), ...valuesIn(node.group.items)] : node.kind === 'group' || node.kind === 'braced' ? valuesIn(node.group.items) : node.kind === 'member' ? [node.of] : []
  return [node, ...inner.flatMap((each) => nodesIn(each, depth + 1))]
}

const DEEPEST = 40

function valuesIn(items: readonly Item[]): readonly Node[] {
  return items.flatMap(({ value }) => value ?? [])
}

export function literalsIn(node: Node): readonly Node[] {
  return nodesIn(node).filter(({ kind }) => kind === 'string')
}
