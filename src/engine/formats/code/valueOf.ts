/** Expressions as the values of settings, names of this file followed one hop. */
import { ADDING_SPREAD, HOLE, SPREAD } from '../../mappedText.js'
import type { Setting, Value } from '../../model.js'
import { foldBlanks } from '../../text/decode.js'
import type { Group, Item, Node } from '../../text/node.js'
import { addressText } from './addresses.js'
import { chainEntries } from './chains.js'
import { fallbackOf, isReader, otherwise } from './fallback.js'
import { leave, type CodeFile, type Found } from './file.js'
import { foremost } from './foremost.js'
import { entriesThrough, through } from './onTheWay.js'
import { calleeOf, canonical, keyName, lastStep, nameOf, pathOf } from './path.js'
import { constantOf, isGivenElsewhere, valueAt } from './names.js'
import { asDefault } from './openHost.js'
import { isOpenObject, mayBeWritten } from './openNames.js'
import { mergedEntries } from './mergedMappings.js'
import { isOwnMaker } from './ownMaker.js'
import { withoutRemoved } from './removedAgain.js'
import { nameOfKey } from './setters.js'
import { isHereInEachCase } from './inEachCase.js'
import { isParameter } from './parameters.js'
import { givenAt } from './runs.js'
import { madeByFunction } from './madeByFunction.js'
import { isCopy, methodOf, pairOf, settingsGroup } from './settingsGroup.js'
import { holeAs, onlyValue, textOf } from './textOf.js'
import { speaksOfTls, withMembers } from './tlsExpressions.js'
import { handedOver, tunedElsewhere } from './tunedElsewhere.js'
import { isNegated, madeTruth } from './truth.js'

/** Settings that spreads bring; a file with more of them in one place is read in part. */
const MOST_MERGED = 2_000

/** 0: as it stands; 1: reached by a name; 2: by a name in what a name holds (`new Pool(config)`, `config = { ssl }`). Further names are not followed. */
type Hop = 0 | 1 | 2

export function valueOf(file: CodeFile, node: Node, hop: Hop = 0): Value {
  const known = file.values[hop].get(node)
  if (known !== undefined) return known
  const span = { start: node.start, end: node.end }
  const value: Value = read(file, node, hop) ?? { kind: 'symbol', name: sourceOf(file, node), span }
  file.values[hop].set(node, value)
  return value
}

/** An expression as it stands; of a list of mappings, which may be a cluster's hosts, ten times as much is kept. */
function sourceOf({ source }: CodeFile, node: Node): string {
  const first = node.kind === 'group' && node.group.bracket === '[' ? node.group.items[0]?.value : null
  const longest = first?.kind === 'group' && first.group.bracket === '{' ? LONGEST_LIST : undefined
  return foldBlanks(source.slice(node.start, Math.min(node.end, node.start + 2 * LONGEST_LIST)), longest)
}

const LONGEST_LIST = 2_000

function read(file: CodeFile, node: Node, hop: Hop): Value | null {
  const span = { start: node.start, end: node.end }
  const truth = madeTruth(file, node, (named) => truthOfName(file, named, hop))
  if (truth !== null) return { kind: 'symbol', name: String(truth), span }
  if (isNegated(node)) return null
  const text = textOf(file, node) ?? addressText(file, node)
  if (text !== null) return { kind: 'text', text, span }
  const inner = onlyValue(node) ?? wrappedValue(file, node)
  const taken = inner === null ? otherwise(node, (last) => valueOf(file, last, hop)) : valueOf(file, inner, hop)
  if (taken !== null) return taken
  // Go: nothing is set in what `new(tls.Config)` makes.
  if (file.language.id === 'go' && node.kind === 'call' && node.group.items.length === 1 && calleeOf(node.of) === 'new') return { kind: 'settings', entries: [], span }
  const group = settingsGroup(node)
  if (group !== null) return { kind: 'settings', entries: entriesOf(file, group, hop), span }
  const merged = mergedEntries(file, node, hop, valueOf)
  if (merged !== null) return { kind: 'settings', entries: merged, span }
  const chain = node.kind === 'call' && node.of.kind === 'member' && node.of.name === 'build' ? file.found.chains.get(node) : undefined
  if (chain !== undefined) return { kind: 'settings', entries: chainEntries(file, chain, null), span }
  const named = nameOf(node, file.source)
  if (named !== null && hop < 2 && (!isReader(node) || file.found.bindings.has(named))) {
    const value = valueOfName(file, named, node.start, hop === 0 ? 1 : 2)
    if (value !== null && (isGivenElsewhere(file, named, node.start) || isOpenValue(file, named, value))) return { kind: 'text', text: holeAs(named, node), span }
    if (value !== null && !isParameter(file, named, node.start)) return value.kind === 'text' && isHereInEachCase(file, named) ? { ...value, span } : asDefault(file, valueAt(file, named, node.start), value, node)
  }
  const fallback = isReader(node) || node.kind === 'operation' ? fallbackOf(file, node) : null
  if (fallback === null) return null
  const expression = foldBlanks(file.source.slice(node.start, Math.min(node.end, node.start + 400)))
  return { kind: 'text', text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression, fallback }] }, span }
}

/** A whole text is told where it stands, and so is an object whose address is handed on. */
function isOpenValue(file: CodeFile, name: string, value: Value): boolean {
  if (value.kind === 'text' && /=|:\/\//.test(value.text.text)) return false
  return value.kind === 'settings' ? isOpenObject(file, name) : mayBeWritten(file, name)
}

function truthOfName(file: CodeFile, named: Node, hop: Hop): boolean | null {
  const name = nameOf(named, file.source)
  const value = name === null || hop === 2 ? null : valueOfName(file, name, named.start, hop === 0 ? 1 : 2)
  return value?.kind === 'symbol' && /^(?:true|false)$/i.test(value.name) ? /^true$/i.test(value.name) : null
}

/** `Some("db")`, `new Uri("http://…")`, Erlang's `maps:to_list(Options)`: what is in it; null: nothing is wrapped. */
function wrappedValue(file: CodeFile, written: Node): Node | null {
  // Rust: `Url::parse("http://…")?`
  if (isCopy(written) && written.kind === 'call') return written.group.items[0]?.value ?? null
  const [only, ...others] = written.kind === 'operation' ? written.operands : []
  const node = only?.kind === 'call' && others.length === 0 ? only : written
  // pika: the name in second place is the one that is compared.
  if (node.kind === 'call' && file.language.id === 'python' && /^(?:pika\.)?SSLOptions$/.test(calleeOf(node.of))) return node.group.items[0]?.value ?? null
  if (node.kind !== 'call' || node.group.items.length !== 1 || !/^(?:Some|Optional\.of|Uri|URI|URL|URI\.create|HttpHost\.create|Url\.parse|maps\.to_list|Map\.to_list)$/.test(calleeOf(node.of))) return null
  return node.group.items[0]?.value ?? null
}

/** The mapping that a name is bound to and what is added to it later on; null: the name says nothing. */
function valueOfName(file: CodeFile, name: string, at: number, hop: Hop): Value | null {
  const bound = valueAt(file, name, at) ?? constantOf(file, name)
  const base = bound === null ? null : valueOf(file, bound, hop)
  const built = builtBelow(file, name, hop, at)
  if (base?.kind === 'symbol' && (speaksOfTls.test(base.name) || driverOfR.test(base.name))) {
    const handed = bound === null ? null : handedOver(file, name, (start) => start > bound.end && start < at && valueAt(file, name, start) === bound)
    return handed === null ? withMembers(base, built) : { kind: 'text', text: holeAs(name, handed), span: base.span }
  }
  if (built.length === 0) return base?.kind !== 'symbol' || (constant.test(base.name) && (file.found.bindings.get(name)?.length ?? 1) === 1) ? base : null
  const entries = foremost(withoutRemoved(file, [...(base?.kind === 'settings' ? base.entries : []), ...madeElsewhere(file, name, bound, built), ...built, ...tunedBefore(file, name, built, at)], bound?.start ?? at), file.vocabulary, (entry) => entry.name)
  const first = entries[0]
  if (base?.kind === 'text' || (first === undefined && base?.kind !== 'settings')) return base
  return { kind: 'settings', entries, span: base?.span ?? first?.span ?? { start: at, end: at } }
}

/** `cfg := *base`, a parameter: the object has more than what is given to it here. */
function madeElsewhere(file: CodeFile, name: string, bound: Node | null, built: readonly Setting[]): readonly Setting[] {
  const [first] = built
  if (first === undefined || (bound !== null && !['word', 'member', 'index'].includes(bound.kind) && !isCopy(bound) && !isOwnMaker(file, bound))) return []
  const span = { start: bound?.start ?? first.span.start, end: bound?.start ?? first.span.start }
  return [{ name: SPREAD, value: { kind: 'text', text: holeAs(bound === null ? name : file.source.slice(bound.start, Math.min(bound.end, bound.start + 100)), span), span }, span }]
}

/** `props.put("sslmode", …)`, `customize(props)`: what a function of elsewhere sets may be anything. */
function tunedBefore(file: CodeFile, name: string, [first]: readonly Setting[], at: number): readonly Setting[] {
  const tuned = first === undefined ? null : tunedElsewhere(file, name, (start) => start > first.span.start && start < at)
  if (tuned === null) return []
  const span = { start: tuned.start, end: tuned.end }
  return [{ name: SPREAD, value: { kind: 'text', text: holeAs(lastStep(calleeOf(tuned.of)), span), span }, span }]
}

const constant = /^(?:true|false|none|null|nil|undefined|\d{1,6})$/i

/** R's `drv <- dbDriver("PostgreSQL")`, `drv <- RPostgres::Postgres()`. */
const driverOfR = /^(?:\w{1,40}::)?(?:dbDriver\(["']\w{1,40}["']\)|(?:Postgres|PostgreSQL|MariaDB|MySQL)\(\))$/

/** What is given to a name, or to a member `full` of it, while it stands for what it does at a place; null: whenever. */
export function builtEntries(file: CodeFile, name: string, hop: Hop = 1, at: number | null = null, full = name): readonly Setting[] {
  return foremost(givenAt(file, full, name, at), file.vocabulary, (entry) => entry.name).map(({ name: own, value, span, removed }) => ({ name: own, value: value === null ? { kind: 'symbol', name: removed === true ? 'undefined' : 'true', span } : valueOf(file, value, hop), span }))
}

/** The entries of a mapping or the arguments of a call, spreads merged. */
export function entriesOf(file: CodeFile, group: Group, hop: Hop = 0): readonly Setting[] {
  const known = file.entries[hop].get(group)
  if (known !== undefined) return known
  const taking = file.found.alternating.has(group) ? inTurns(file, group, hop) : null
  if (taking !== null) {
    file.entries[hop].set(group, taking)
    return taking
  }
  const parts: (readonly Setting[])[] = []
  let size = 0
  // From the end, since what comes later holds.
  for (const { item, position } of placed(file, group).reverse()) {
    if (size >= MOST_MERGED && isSpread(item)) {
      leave(file, [item.start])
      continue
    }
    const setting = isSpread(item) ? null : settingOf(file, item, group, position, hop)
    const own = spreadOf(file, item, group, hop) ?? (setting === null ? [] : [setting])
    size += own.length
    parts.push(own)
  }
  const entries = foremost(parts.reverse().flat(), file.vocabulary, ({ name }) => name)
  file.entries[hop].set(group, entries)
  return entries
}

/** Names and values that take turns; null: there is no name for each value. */
function inTurns(file: CodeFile, { items }: Group, hop: Hop): readonly Setting[] | null {
  const entries: Setting[] = []
  for (let at = 0; at + 1 < items.length; at += 2) {
    const [first, second] = [items[at], items[at + 1]]
    const name = first?.value === null || first === undefined ? null : nameOfKey(first.value, file.source)
    if (name === null || first === undefined || second === undefined || second.value === null) return null
    entries.push({ name, value: valueOf(file, second.value, hop), span: { start: first.start, end: second.end } })
  }
  return foremost(entries, file.vocabulary, ({ name }) => name)
}

/** The items with the index that each has among those without a name. */
function placed(file: CodeFile, { items }: Group): { readonly item: Item; readonly position: number }[] {
  let position = 0
  return foremost(items, file.vocabulary, (item) => (isSpread(item) ? SPREAD : keyName(item.keys[0], file.source))).map((item) => ({ item, position: item.keys.length === 0 && !isSpread(item) ? position++ : position }))
}

export function isSpread({ keys, value }: Item): boolean {
  return keys.length === 0 && value !== null && isTakenApart(value)
}

/** `...mode !== 'dev' && { ssl: true }`: the mark stands before the first of what is chosen from. */
function isTakenApart(value: Node): boolean {
  let at = value
  for (let depth = 0; at.kind === 'operation' && at.lead.length === 0 && depth < 8; depth++) {
    const [first] = at.operands
    if (first === undefined) return false
    at = first
  }
  return at.lead.includes('...') || at.lead.includes('**')
}

/** `...options`, `**options`; null: it is no spread. */
function spreadOf(file: CodeFile, { keys, value, start, end }: Item, group: Group, hop: Hop): readonly Setting[] | null {
  if (keys.length > 0 || value === null || !isTakenApart(value)) return null
  const spread = valueThrough(file, value, hop) ?? valueOf(file, value, hop)
  if (spread.kind === 'settings' && !isFilledUp(file, value)) return spread.entries
  const chosen = chosenEntries(file, value, hop)
  // A list that is taken apart gives positions, and nothing is known of them; in Go it is options, one function each.
  if (chosen.length > 0 || (file.language.id !== 'go' && value.lead.includes('...') && group.bracket !== '{' && !group.items.some((item) => item.keys.length > 0))) return chosen
  const expression = foldBlanks(file.source.slice(value.start, Math.min(value.end, value.start + 100)))
  const name = group.bracket === '(' && file.language.id === 'python' ? ADDING_SPREAD : SPREAD
  const marker: Setting = { name, value: { kind: 'text', text: holeAs(expression, value), span: { start: value.start, end: value.end } }, span: { start, end } }
  return spread.kind === 'settings' ? [...spread.entries, marker] : [marker]
}

/** `extra = kwargs.copy()`, `extra['mode'] = …`: what is given to a name later on is not all that it holds. */
function isFilledUp(file: CodeFile, value: Node): boolean {
  const path = pathOf(value, file.source)
  if (path === null) return false
  const bound = valueAt(file, canonical(path), value.start)
  if (bound === null) return true
  return settingsGroup(bound) === null && !(bound.kind === 'call' && /^[A-Z]/.test(lastStep(calleeOf(bound.of))))
}

/** `...(tls && { ssl: … })`, `...(tls ? { ssl: … } : {})`: whether they are there is decided at run time. */
function chosenEntries(file: CodeFile, value: Node, hop: Hop): readonly Setting[] {
  const choice = onlyValue(value) ?? value
  if (choice.kind !== 'operation') return []
  const condition = foldBlanks(file.source.slice(choice.start, Math.min(choice.end, choice.start + 100)))
  return choice.operands.flatMap((operand) => {
    const group = settingsGroup(operand)
    return group === null ? [] : entriesOf(file, group, hop).map((entry): Setting => ({ ...entry, value: { kind: 'text', text: holeAs(condition, entry.value.span), span: entry.value.span } }))
  })
}

function settingOf(file: CodeFile, item: Item, group: Group, position: number, hop: Hop): Setting | null {
  const { keys, value, start, end } = item
  if (value === null) return null
  const pair = group.bracket === '[' && file.language.pairs ? pairOf(item) : null
  if (pair !== null) return { name: pair.name, value: valueOf(file, pair.value, hop), span: { start, end } }
  if (keys.length > 0) {
    const name = keys[0]?.kind === 'group' ? computedName(file, keys[0]) : keyName(keys[0], file.source)
    return name === null ? computed(file, keys[0], { start, end }) : { name, value: (ofOptions.test(name) ? chosenOptions(file, value, hop) : null) ?? valueOf(file, (name === 'connection' ? madeByFunction(file, value) : null) ?? value, hop), span: { start, end } }
  }
  // Kotlin's `"host" to host`
  const [key, given] = value.kind === 'operation' && value.operators.length === 1 && value.operators[0] === 'to' ? value.operands : []
  const pairName = key === undefined ? null : nameOfKey(key, file.source)
  if (pairName !== null && given !== undefined) return { name: pairName, value: valueOf(file, given, hop), span: { start, end } }
  const method = methodOf(file, group, value)
  if (method !== null) return method
  // `{ host, ssl }`
  const name = group.bracket === '{' && value.kind === 'word' ? value.text : String(position)
  return { name, value: (group.bracket === '(' ? valueThrough(file, value, hop) : null) ?? valueOf(file, value, hop), span: { start, end } }
}

/** `new Pool(withTls({ host }))`, `connect(**with_tls(host=…))` */
function valueThrough(file: CodeFile, node: Node, hop: Hop): Value | null {
  const handed = through(file, node)
  const entries = handed === null ? null : entriesThrough(file, handed, node, hop, valueOf)
  return entries === null ? null : { kind: 'settings', entries, span: { start: node.start, end: node.end } }
}

/** What hands options on to a driver. */
const ofOptions = /^(?:connect_?args|(?:dialect|driver|connection)_?options|extra)$/i

/** `connect_args={'sslmode': 'require'} if PROD else {}`; null: it is no choice between mappings. */
function chosenOptions(file: CodeFile, value: Node, hop: Hop): Value | null {
  const entries = chosenEntries(file, value, hop)
  return entries.length === 0 ? null : { kind: 'settings', entries, span: { start: value.start, end: value.end } }
}

/** `['s' + 'sl']: false`, `[MODE]: 'disable'`; null: it is computed of what is not known. */
function computedName(file: CodeFile, { group }: Extract<Node, { kind: 'group' }>): string | null {
  const [only, ...others] = group.bracket === '[' ? group.items : []
  const value = only?.value === null || only?.value === undefined || others.length > 0 ? null : valueOf(file, only.value, 1)
  return value?.kind !== 'text' || value.text.text.includes(HOLE) ? null : value.text.text
}

/** A key that is made at run time may be any setting. `o => o.Host = "db"` has the lambda's head before the mark and is no key. */
function computed(file: CodeFile, key: Node | undefined, span: Setting['span']): Setting | null {
  if (key === undefined || (key.kind === 'operation' && key.operators.includes('=>')) || !['group', 'operation', 'call', 'index', 'string'].includes(key.kind)) return null
  return { name: SPREAD, value: { kind: 'text', text: holeAs(file.source.slice(key.start, Math.min(key.end, key.start + 100)), key), span: { start: key.start, end: key.end } }, span }
}

/** All that is given to a name and to its members, these under dotted names. */
export function builtBelow(file: CodeFile, name: string, hop: Hop = 1, at: number | null = null): readonly Setting[] {
  return foremost(namesBelow(file.found).get(name) ?? [], file.vocabulary, (full) => (full === name ? SPREAD : (full.slice(name.length + 1).split('.')[0] ?? ''))).flatMap((full) => {
    const lead = full === name ? '' : `${full.slice(name.length + 1)}.`
    return builtEntries(file, name, hop, at, full).map((entry) => (lead === '' ? entry : { ...entry, name: lead + entry.name }))
  })
}

const known = new WeakMap<Found, ReadonlyMap<string, readonly string[]>>()

/** By a name, the names in `built` that are it or its members: `config` and `config.ssl`. Looked at once for each file. */
function namesBelow(found: Found): ReadonlyMap<string, readonly string[]> {
  const before = known.get(found)
  if (before !== undefined) return before
  const names = new Map<string, string[]>()
  for (const full of found.built.keys()) {
    for (let dot = full.length, steps = 0; dot > 0 && steps < 4; dot = full.lastIndexOf('.', dot - 1), steps++) {
      const own = full.slice(0, dot)
      if (names.get(own)?.push(full) === undefined) names.set(own, [full])
    }
  }
  known.set(found, names)
  return names
}
