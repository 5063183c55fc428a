/** Go's functional options: one call for each setting, among the arguments of another call or in a list of them. */
import { SPREAD, type Span } from '../../mappedText.js'
import type { Setting } from '../../model.js'
import type { Item } from '../../text/node.js'
import type { CallNode, CodeFile, Found, GroupPlace, UseFrame } from './file.js'
import { calleeOf, canonical, lastStep, pathOf } from './path.js'
import { holeAs } from './textOf.js'
import { entriesOf, valueOf } from './valueOf.js'

const MAXIMUM_OPTIONS = 50

/** `NewConnector(WithAddr("db:5432"), WithTLSConfig(…))`: what the arguments set. */
export function functionalOptions(file: CodeFile, { group }: CallNode): readonly Setting[] {
  if (file.language.id !== 'go') return []
  return group.items.slice(0, MAXIMUM_OPTIONS).flatMap(({ value, start, end }): Setting[] => {
    const name = value?.kind === 'call' ? /^With([A-Z]\w{0,40})$/.exec(lastStep(calleeOf(value.of)))?.[1] : undefined
    const given = value?.kind === 'call' && name !== undefined ? value.group.items[0]?.value : undefined
    return name === undefined || given === undefined || given === null ? [] : [{ name, value: valueOf(file, given), span: { start, end } }]
  })
}

/**
 * `kgo.DialTLS()` beside `kgo.SeedBrokers(…)`: what the other options of the package set. One that stands elsewhere in the file, and a list of
 * further ones, may be put in as well: a spread.
 */
export function optionsBeside(file: CodeFile, { call, frame }: GroupPlace): readonly Setting[] {
  if (file.language.id !== 'go' || call === null) return []
  const [pack, , ...more] = calleeOf(call.of).split('.')
  // A list of one looks like a body of one statement: what is joined to it is not looked at.
  if (frame.kind === 'statement') return /\[\]\w{1,40}\.\w{1,40}\{\s{0,9}$/.test(file.source.slice(Math.max(0, call.start - 100), call.start)) ? [spreadAt({ start: call.start, end: call.end })] : []
  const group = frame.kind === 'argument' ? frame.call.group : frame.group
  const start = frame.kind === 'argument' && /^(?:append|Concat)$/.test(lastStep(calleeOf(frame.call.of))) ? group.items[0] : undefined
  const listed = start?.value?.kind === 'braced' ? start.value.group.items : []
  const items = [...listed, ...group.items.filter((item) => item !== start || listed.length === 0)]
  // `append(commonOptions(), …)`
  const made = start?.value?.kind === 'call' && start.value !== call && !calleeOf(start.value.of).startsWith(`${pack ?? ''}.`) ? start : undefined
  if (pack === undefined || more.length > 0 || !isOptionList(items.filter((item) => item !== made), call, pack)) return []
  if (made !== undefined) return [spreadAt({ start: made.start, end: made.end })]
  const beside = items.filter(({ value }) => value !== call).slice(0, MAXIMUM_OPTIONS)
  const set = beside.flatMap((item) => settingOf(file, item, pack))
  const elsewhere = usesOf(file, pack).find(({ index }) => index < group.start || index > group.end)
  const further = elsewhere === undefined ? (beside.find(isFurther) ?? appendedTo(file, frame, pack)) : { start: elsewhere.index, end: elsewhere.index + elsewhere.length }
  return further === undefined ? set : [...set, spreadAt({ start: further.start, end: further.end })]
}

function spreadAt(span: Span): Setting {
  return { name: SPREAD, value: { kind: 'text', text: holeAs('options', span), span }, span }
}

/** `append([]kgo.Opt{…}, more...)`, `append(opts, more...)`, `slices.Concat(opts, more)`: what else comes to the list. */
function appendedTo(file: CodeFile, frame: UseFrame, pack: string): Item | undefined {
  if (frame.kind !== 'entry') return undefined
  const key = frame.outer.kind === 'statement' ? frame.outer.item?.keys[0] : undefined
  const path = key === undefined ? null : pathOf(key, file.source)
  const uses = frame.outer.kind === 'argument' ? [frame.outer] : path === null ? [] : (file.found.uses.get(canonical(path)) ?? []).slice(0, MAXIMUM_OPTIONS)
  const joining = uses.flatMap((use) => (use.kind === 'argument' && use.position === 0 && /^(?:append|Concat)$/.test(lastStep(calleeOf(use.call.of))) ? use.call.group.items.slice(1) : []))
  return joining.find(({ value }) => value?.kind !== 'call' || !calleeOf(value.of).startsWith(`${pack}.`))
}

/** Every argument is a call of the package, or more of them. */
function isOptionList(items: readonly Item[], call: CallNode, pack: string): boolean {
  return items.some(({ value }) => value === call) && items.every((item) => isFurther(item) || (item.value?.kind === 'call' && calleeOf(item.value.of).startsWith(`${pack}.`)))
}

/** `opts...`, `additional` */
function isFurther({ keys, value }: Item): boolean {
  return keys.length === 0 && (value?.lead.includes('...') === true || value?.kind === 'word' || value?.kind === 'member')
}

function settingOf(file: CodeFile, { value, start, end }: Item, pack: string): readonly Setting[] {
  if (value?.kind !== 'call') return []
  const name = calleeOf(value.of).slice(pack.length + 1)
  if (!file.vocabulary.settingNames.has(name.toLowerCase())) return []
  const [first] = entriesOf(file, value.group)
  return [{ name, value: first?.value ?? { kind: 'symbol', name: 'true', span: { start, end } }, span: { start, end } }]
}

interface Use {
  readonly index: number
  readonly length: number
}

const known = new WeakMap<Found, Map<string, readonly Use[]>>()

/** Where options of the package are made that touch TLS. Looked at once for each file and package. */
function usesOf({ found, source, vocabulary }: CodeFile, pack: string): readonly Use[] {
  const uses = known.get(found) ?? new Map<string, readonly Use[]>()
  known.set(found, uses)
  const before = uses.get(pack)
  if (before !== undefined) return before
  const all: Use[] = []
  for (const match of source.matchAll(/\b(\w{1,40})\.(\w{1,40})\(/g)) {
    if (match[1] === pack && /dial|tls/i.test(match[2] ?? '') && vocabulary.settingNames.has((match[2] ?? '').toLowerCase())) all.push({ index: match.index, length: match[0].length })
  }
  uses.set(pack, all)
  return all
}
