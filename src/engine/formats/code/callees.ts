/** Which calls take the settings of a connection, under which name, and what their positional arguments mean. */
import type { Setting, Vocabulary } from '../../model.js'
import type { CallNode, CodeFile } from './file.js'
import { valueAt } from './names.js'
import { parallelSettings } from './parallelLists.js'
import { calleeOf, canonical, lastStep, pathOf } from './path.js'
import { functionalOptions } from './optionFunctions.js'
import { onlyValue } from './textOf.js'
import { entriesOf } from './valueOf.js'

/** The vocabulary of one language: its callees are those of all languages and its own. */
export function vocabularyIn(language: string, vocabulary: Vocabulary): Vocabulary {
  const byLanguage = inLanguages.get(vocabulary) ?? new Map<string, Vocabulary>()
  inLanguages.set(vocabulary, byLanguage)
  const known = byLanguage.get(language)
  if (known !== undefined) return known
  const callees = [...vocabulary.callees].flatMap((callee) => {
    const blank = callee.indexOf(' ')
    return blank < 0 ? [callee] : callee.slice(0, blank) === language ? [callee.slice(blank + 1)] : []
  })
  const own = { ...vocabulary, callees: new Set(callees) }
  byLanguage.set(language, own)
  return own
}

const inLanguages = new WeakMap<Vocabulary, Map<string, Vocabulary>>()

export function isCallee(callee: string, { callees }: Vocabulary): boolean {
  return endingOf(callee, (name) => callees.has(name)) !== null
}

/** As written, or, where only that is known, by what made the object: `$redis->connect(…)` after `$redis = new Redis()` is `Redis.connect`. */
export function calleeOfCall(file: CodeFile, call: CallNode): string {
  const callee = calleeOf(call.of)
  if (call.of.kind === 'word' && !isCallee(callee, file.vocabulary)) return otherNameOf(file, callee, call) ?? callee
  if (call.of.kind !== 'member' || isCallee(callee, file.vocabulary)) return callee
  if (file.language.id === 'csharp' && call.of.name === 'Host') return `${transportAround(file, call)}Host`
  const path = pathOf(call.of.of, file.source)
  const value = path === null ? null : valueAt(file, canonical(path), call.start)
  // Lua's `assert(mysql:new())`
  const bound = value?.kind === 'group' && file.language.id === 'lua' ? onlyValue(value) : value
  if (bound?.kind !== 'call') return callee
  const made = `${lastStep(calleeOf(bound.of).replace(/\.(?:new|create|getInstance)$/i, ''))}.${call.of.name}`
  return isCallee(made, file.vocabulary) || positionsOf(file, made) !== null ? made : callee
}

/** `const P = Pool`, `super(…)` of `class Db extends Pool`; null: it is no other name of a call that we know. */
function otherNameOf(file: CodeFile, name: string, { start, group }: CallNode): string | null {
  // What a class hands on of its own arguments is told where it is made.
  if (name === 'super' && !group.items.some(({ value }) => value?.kind === 'string' || (value?.kind === 'group' && value.group.bracket === '{'))) return null
  const bound = name === 'super' ? null : valueAt(file, name, start)
  const other = name === 'super' ? baseClass(file, start) : bound !== null && (bound.kind === 'word' || bound.kind === 'member') ? calleeOf(bound) : null
  return other !== null && isCallee(other, file.vocabulary) ? other : null
}

function baseClass({ source }: CodeFile, start: number): string | null {
  const before = source.slice(Math.max(0, start - FARTHEST_CLASS), start)
  const head = before.lastIndexOf('class ')
  return head < 0 ? null : (/^class\s+\w{1,80}\s+extends\s+([\w.]{1,80})/.exec(before.slice(head, head + 200))?.[1] ?? null)
}

const FARTHEST_CLASS = 4_000

/** MassTransit's `x.UsingRabbitMq((context, cfg) => cfg.Host(…))`: which broker the host is of stands in the call around it. '' : none is named. */
function transportAround({ source }: CodeFile, { start }: CallNode): string {
  const names = [...source.slice(Math.max(0, start - FARTHEST_TRANSPORT), start).matchAll(/\b(?:Create)?Using([A-Z]\w{2,30})\(/g)]
  const last = names.at(-1)?.[1]
  return last === undefined ? '' : `${last}.`
}

const FARTHEST_TRANSPORT = 3_000

/** The arguments, positional ones under the name that the callee gives them. */
export function argumentsOf(file: CodeFile, call: CallNode): readonly Setting[] {
  const parallel = parallelSettings(file, call)
  if (parallel !== null) return parallel
  const entries = [...entriesOf(file, call.group), ...functionalOptions(file, call), ...typeArgument(file, call), ...receiverOf(file, call)]
  const known = positionsOf(file, calleeOfCall(file, call))
  if (known === null) return entries
  // `JedisPooled(poolConfig, "host", 6379)` beside `JedisPooled("host", 6379)`.
  const all = known.length === 1 && known[0]?.endsWith('…') === true ? listed(entries, known[0].slice(0, -1)) : null
  if (all !== null) return all
  const isBehind = known[0] === 'host' && entries[0]?.name === '0' && entries.length > 1 && isPool(entries[0].value)
  const names = isBehind || (!hasRoom(known) && isContext(file, entries[0])) ? ['', ...known] : known
  return entries.map((entry) => {
    const at = /^\d$/.test(entry.name) ? names[Number(entry.name)] : undefined
    // An object where a call takes a host holds settings; one where it takes `tls` is that.
    const name = entry.value.kind !== 'settings' || isList(entry.value.entries) || at === 'tls' ? at : undefined
    if (name !== undefined && name !== '') return { ...entry, name, value: listOf(file, call, entry) ?? entry.value }
    return isForeignUrl(file, entry, names) ? { ...entry, name: 'url', value: { kind: 'symbol', name: file.source.slice(entry.span.start, entry.span.end).slice(0, 200), span: entry.span } } : entry
  })
}

/** kafka-go's `DialLeader(ctx, "tcp", address, …)`: the context is counted already. */
const hasRoom = (names: readonly string[]): boolean => names[0] === '' && names[1] === ''

/** Go's `radix.Dial(ctx, "tcp", "cache:6379")`: a context stands in front of what older versions begin with. */
function isContext({ language }: CodeFile, first: Setting | undefined): boolean {
  return language.id === 'go' && first?.name === '0' && first.value.kind === 'symbol' && /(?:^|\.)ctx$|^context\.|\.Context\(\)$/i.test(first.value.name)
}

/** Go's `radix.PoolConfig{Dialer: …}.New(…)`: what the object says that the call is made on. */
function receiverOf(file: CodeFile, { of }: CallNode): readonly Setting[] {
  if (file.language.id !== 'go' || of.kind !== 'member') return []
  const object = of.of.kind === 'group' ? onlyValue(of.of) : of.of
  return object?.kind === 'braced' ? entriesOf(file, object.group) : []
}

/** Rust: `Surreal::new::<Wss>("db:8000")` says by a type what others say by a scheme. */
function typeArgument({ language, source }: CodeFile, { group, of }: CallNode): readonly Setting[] {
  const written = language.id === 'rust' ? /::<\s{0,5}([A-Z]\w{0,40})\s{0,5}>\s{0,5}$/.exec(source.slice(Math.max(of.start, group.start - 60), group.start)) : null
  if (written === null) return []
  const start = group.start - written[0].length
  const span = { start, end: group.start }
  return [{ name: 'type_argument', value: { kind: 'symbol', name: written[1] ?? '', span }, span }]
}

/** `SeedBrokers("a:9092", "b:9092")`: all positional arguments are one list. */
function listed(entries: readonly Setting[], name: string): readonly Setting[] | null {
  const own = entries.filter((entry) => /^\d+$/.test(entry.name))
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) return null
  const span = { start: first.span.start, end: last.span.end }
  return [{ name, value: own.length === 1 ? first.value : { kind: 'settings', entries: own, span }, span }, ...entries.filter((entry) => !own.includes(entry))]
}

/** `['a:9200', 'b:9200']` where a call takes hosts; null: it is no list. */
function listOf(file: CodeFile, { group }: CallNode, { name, span }: Setting): Setting['value'] | null {
  const item = /^\d$/.test(name) ? group.items.find(({ start }) => start === span.start) : undefined
  const value = item?.keys.length === 0 ? item.value : null
  if (value?.kind !== 'group' || value.group.bracket !== '[' || value.group.items.length === 0) return null
  const entries = entriesOf(file, value.group)
  return isList(entries) ? { kind: 'settings', entries, span } : null
}

/** `poolConfig`, `new JedisPoolConfig()`; not the host in `config.database_host`. */
function isPool(value: Setting['value']): boolean {
  return value.kind === 'settings' ? !isList(value.entries) : value.kind === 'symbol' && /pool|config/i.test(value.name.split('.').at(-1) ?? '') && !/[([]/.test(value.name.replace(/^new\s/, '').replace(/\(\)$/, ''))
}

/** An object of this name that knows no setting, where a call takes a URL: it is another function's. */
function isForeignUrl({ vocabulary }: CodeFile, { name, value }: Setting, names: readonly string[]): boolean {
  return value.kind === 'settings' && /^\d$/.test(name) && names[Number(name)] === 'url' && !value.entries.some((each) => vocabulary.settingNames.has(each.name.toLowerCase()))
}

function isList(entries: readonly Setting[]): boolean {
  return entries.length > 0 && entries.every(({ name }) => /^\d+$/.test(name))
}

export function positionsOf({ vocabulary: { positions }, language }: CodeFile, callee: string): readonly string[] | null {
  if (positions === undefined) return null
  const known = endingOf(callee, (name) => positions.has(`${language.id} ${name}`))
  return known === null ? null : (positions.get(`${language.id} ${known}`) ?? null)
}

/** The longest ending of the callee, whole steps, that is known. */
function endingOf(callee: string, isKnown: (name: string) => boolean): string | null {
  for (let from = callee; from !== ''; ) {
    if (isKnown(from)) return from
    const dot = from.indexOf('.')
    if (dot === -1) return null
    from = from.slice(dot + 1)
  }
  return null
}
