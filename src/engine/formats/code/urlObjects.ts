/** URLs that a program puts together as objects: Go's `url.URL{Scheme: "postgres", Host: host, RawQuery: q.Encode()}`, Dart's `Uri(scheme: 'postgres', …)`, Ruby's `URI::Generic.build(…)`. */
import { joinTexts, plainText, type MappedText, type Span } from '../../mappedText.js'
import type { Item, Node } from '../../text/node.js'
import { spend, type BuiltEntry, type CodeFile } from './file.js'
import { valueAt } from './names.js'
import { calleeOf, canonical, keyName, lastStep, pathOf } from './path.js'
import { holeAs, holeOf, textOf } from './textOf.js'
import { urlParts } from './urlShape.js'
import { countBefore } from '../../partition.js'

const MAXIMUM_PAIRS = 20

/** What it says, with what is given to `name`, its name, later on; null: the scheme is no literal. */
export function urlText(file: CodeFile, node: Node, name: string | null): MappedText | null {
  const items = urlParts(node)
  if (items === null) return null
  const fields = fieldsOf(file, node, items, name)
  const scheme = fields.get('scheme')
  const lead = scheme === undefined ? null : textOf(file, scheme.value)
  if (scheme === undefined || lead === null || lead.pieces.some(({ kind }) => kind === 'hole')) return null
  const said = (field: Field | undefined, render: (value: Node) => MappedText): MappedText => (field === undefined ? empty : field.condition === null ? render(field.value) : holeAs(field.condition, field.value))
  const user = said(fields.get('user') ?? fields.get('userinfo'), (value) => userOf(file, value))
  const path = said(fields.get('path'), (value) => textOrHole(file, value))
  const port = said(fields.get('port'), (value) => textOrHole(file, value))
  const query = said(fields.get('rawquery') ?? fields.get('query') ?? fields.get('queryparameters'), (value) => queryOf(file, value))
  const mark = (text: string) => markAt(text, scheme.value)
  const parts = [
    ...[lead, mark('://')],
    ...(user.text === '' ? [] : [user, mark('@')]),
    said(fields.get('host'), (value) => textOrHole(file, value)),
    ...(port.text === '' ? [] : [mark(':'), port]),
    ...(path.text === '' || path.text.startsWith('/') ? [path] : [mark('/'), path]),
    ...(query.text === '' ? [] : [mark('?'), query]),
  ]
  const whole = joinTexts(parts)
  return spend(file, whole.text.length) ? whole : null
}

const empty: MappedText = { text: '', pieces: [] }

interface Field {
  readonly value: Node
  /** Given under a condition only: put in at run time. */
  readonly condition: string | null
}

function fieldsOf(file: CodeFile, node: Node, items: readonly Item[], name: string | null): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>()
  for (const { keys, value } of items) {
    const key = keyName(keys[0], file.source)
    if (key !== null && value !== null && !isNothing(value)) fields.set(key.toLowerCase(), { value, condition: null })
  }
  for (const { name: member, value, span, setter } of name === null ? [] : behind(file.found.built.get(name) ?? [], node.end)) {
    const bound = name === null ? null : valueAt(file, name, span.start)
    if (setter || value === null || span.start < node.end || bound === null || bound.start > node.start || bound.end < node.end) continue
    fields.set(member.toLowerCase(), { value, condition: conditionOf(file, span, node.start) })
  }
  return fields
}

function conditionOf({ conditions }: CodeFile, span: Span, anchor: number): string | null {
  return conditions?.foreign(span, conditions.at(anchor))?.condition ?? null
}

/** `url.UserPassword(user, password)`, `url.User(user)`, `'user:password'`. */
function userOf(file: CodeFile, value: Node): MappedText {
  if (value.kind !== 'call' || !/^User(?:Password)?$/.test(lastStep(calleeOf(value.of)))) return textOrHole(file, value)
  const parts = value.group.items.flatMap((item) => (item.value === null ? [] : [encoded(textOrHole(file, item.value))]))
  const [user = empty, password] = parts
  return password === undefined ? user : joinTexts([user, markAt(':', value), password])
}

/** A text, `values.Encode()`, or a mapping of names to values. */
function queryOf(file: CodeFile, value: Node): MappedText {
  const text = textOf(file, value)
  if (text !== null) return text
  const maker = value.kind === 'call' && value.of.kind === 'member' && value.of.name === 'Encode' ? value.of.of : value
  const inline = pairsIn(file, maker)
  if (inline !== null) return joinPairs(inline, value)
  const path = pathOf(maker, file.source)
  return path === null || maker === value ? holeOf(file, value) : joinPairs(pairsOf(file, canonical(path), value), value)
}

/** What a name of `url.Values` got up to here. */
function pairsOf(file: CodeFile, name: string, use: Node): MappedText[] {
  const bound = valueAt(file, name, use.start)
  if (bound === null) return [holeAs(name, use)]
  const first = pairsIn(file, bound) ?? (/^(?:\w+\.)*Query\(\)$|^make\(\)$/.test(calleeOf(bound)) || (bound.kind === 'call' && /^(?:\w+\.Query|make)$/.test(calleeOf(bound.of))) ? [] : [holeAs(name, bound)])
  const later = behind(file.found.queries.get(name) ?? [], bound.end).filter(({ span }) => span.start < use.start)
  // More than anybody writes: what is not looked at may be the mode.
  const rest = later.length < MAXIMUM_PAIRS ? [] : [holeAs(name, use)]
  // `q.Set` leaves nothing of what the name had, `q.Add` does.
  const last = new Map<string, number>()
  const kept: MappedText[] = []
  for (const [at, entry] of later.entries()) if (entry.setter && entry.value !== null) last.set(entry.name, at)
  for (const [at, entry] of later.entries()) {
    if (entry.value === null) kept.push(holeAs(name, entry.span))
    else if (at >= (last.get(entry.name) ?? 0)) kept.push(pairOf(file, entry.name, entry.value, conditionOf(file, entry.span, bound.start)))
  }
  return [...first.filter(({ text }) => ![...last.keys()].some((own) => text.startsWith(`${percentEncoded(own)}=`))), ...rest, ...kept]
}

/** The first that begin at a place or behind it; they are in order. */
function behind(entries: readonly BuiltEntry[], at: number): readonly BuiltEntry[] {
  const first = countBefore(entries, ({ span }) => span.start < at)
  return entries.slice(first, first + MAXIMUM_PAIRS)
}

/** `url.Values{"sslmode": {"disable"}}`, `{'sslmode': 'disable'}`; null: no mapping. */
function pairsIn(file: CodeFile, node: Node): MappedText[] | null {
  const group = node.kind === 'braced' || (node.kind === 'group' && node.group.bracket === '{') ? node.group : null
  if (group === null) return null
  return group.items.slice(0, MAXIMUM_PAIRS).flatMap(({ keys, value }) => {
    const key = keyName(keys[0], file.source)
    return key === null || value === null ? [] : [pairOf(file, key, firstOf(value), null)]
  })
}

function firstOf(value: Node): Node {
  const only = value.kind === 'braced' || value.kind === 'group' ? value.group.items[0]?.value : undefined
  return only ?? value
}

function pairOf(file: CodeFile, name: string, value: Node, condition: string | null): MappedText {
  return joinTexts([markAt(`${percentEncoded(name)}=`, value), condition === null ? encoded(textOrHole(file, value)) : holeAs(condition, value)])
}

function joinPairs(pairs: readonly MappedText[], at: Node): MappedText {
  return joinTexts(pairs.flatMap((pair, i) => (i === 0 ? [pair] : [markAt('&', at), pair])))
}

function textOrHole(file: CodeFile, value: Node): MappedText {
  if (value.kind === 'word' && /^\d{1,10}$/.test(value.text)) return plainText(value.text, value.start)
  return textOf(file, value) ?? holeOf(file, value)
}

/** What the program encodes when it makes a string of the object. */
function encoded(text: MappedText): MappedText {
  const [piece] = text.pieces
  if (piece === undefined || text.pieces.some(({ kind }) => kind === 'hole') || /^[\w.~/-]*$/.test(text.text)) return text
  return markAt(percentEncoded(text.text), { start: piece.start, end: text.pieces.at(-1)?.end ?? piece.end })
}

function percentEncoded(text: string): string {
  try {
    return encodeURIComponent(text)
  } catch {
    // Half of a surrogate pair.
    return text
  }
}

/** Text that the source does not say letter by letter. */
function markAt(text: string, { start, end }: Span): MappedText {
  return { text, pieces: [{ kind: 'literal', at: 0, length: text.length, start, end, verbatim: false }] }
}

function isNothing(value: Node): boolean {
  return value.kind === 'word' && /^(?:nil|null)$/.test(value.text)
}
