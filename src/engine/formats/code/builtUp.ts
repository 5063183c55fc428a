/** Objects built bit by bit: by a chain of calls, by assignments, by setters. */
import { ADDING_SPREAD, SPREAD, type Span } from '../../mappedText.js'
import type { Candidate, Setting } from '../../model.js'
import type { Item, Node } from '../../text/node.js'
import { argumentsOf, calleeOfCall } from './callees.js'
import { chainEntries } from './chains.js'
import { declaredType } from './declaredTypes.js'
import { withDefaults } from './emptiness.js'
import type { CallNode, Chain, CodeFile, Found, Frame } from './file.js'
import { calleeOf, canonical, pathOf } from './path.js'
import { firstFrom, valueAt } from './names.js'
import { isParameter } from './parameters.js'
import { isFilledMapping } from './filledMappings.js'
import { holdsUri, isSetting, qualifies } from './qualifies.js'
import { placesInRuns, runOf } from './runs.js'
import { isCopy } from './settingsGroup.js'
import { sitesOf } from './sites.js'
import { holeAs, textOf } from './textOf.js'
import { tunedElsewhere } from './tunedElsewhere.js'
import { builtBelow, builtEntries, entriesOf } from './valueOf.js'

/** `PgConnectOptions::new().host(…).ssl_mode(…)`, once for each chain. */
export function chainCandidates(file: CodeFile): Candidate[] {
  const named = new Set([...file.found.built.keys()].flatMap((name) => (builtQualifies(file, name) ? placesInRuns(file, name).flatMap((at) => onlyMakerOf(file, name, at) ?? []) : [])))
  return [...new Set(file.found.chains.values())].flatMap((chain): Candidate[] => {
    const { root, call } = chain
    // What it makes is built up further under its name, and is told there.
    const made = named.has(call) ? null : madeByChain(file, chain)
    if (made === null || holdsUri(file, made.entries)) return []
    const { callee, entries } = made
    const span = { start: root.start, end: call.end }
    return [{ kind: 'settings', entries, span, sites: [{ callee, position: null, keyPath: [], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' }]
  })
}

/** `settings = MongoClientSettings.builder().…build()` */
export function isToldByChain(file: CodeFile, made: Node | null): boolean {
  const chain = made?.kind === 'call' ? file.found.chains.get(made) : undefined
  return chain !== undefined && chain.call === made && madeByChain(file, chain) !== null
}

/** What a chain says, where it is a connection by itself; else null. */
function madeByChain(file: CodeFile, chain: Chain): { readonly callee: string | null; readonly entries: readonly Setting[] } | null {
  const { root } = chain
  const steps = chainEntries(file, chain, null)
  const path = pathOf(root, file.source)
  // A statement on a name builds that name's object up.
  if (steps.length === 0 || (path !== null && (file.found.built.has(canonical(path)) || madeFromUri(file, canonical(path), root.start) || parsedOfUri(file, canonical(path), root.start)))) return null
  const callee = root.kind === 'call' ? calleeOfCall(file, root) : path === null ? null : (makerOf(file, canonical(path), root.start) ?? takerOf(file, canonical(path), root.start))
  const entries = [...(root.kind === 'call' ? argumentsOf(file, root) : []), ...steps]
  return qualifies(file, entries, callee) ? { callee, entries } : null
}

/** `ElasticsearchClient.of(b -> b.host("…"))`: the call whose lambda's parameter this is. */
function takerOf({ source }: CodeFile, name: string, start: number): string | null {
  const before = /([\w.]{1,80})\(\s{0,20}\(?(\w{1,40})\)?\s{0,5}(?:->|=>)\s{0,20}$/.exec(source.slice(Math.max(0, start - 200), start))
  return before?.[2] === name ? (before[1] ?? null) : null
}

/** `props.setProperty("sslmode", …)`, `config.ssl = …`: one candidate for each object. `told`: where entries begin that a mapping has already. */
export function builtCandidates(file: CodeFile, told: ReadonlySet<number>): Candidate[] {
  return [...file.found.built].flatMap(([name, parts]): Candidate[] => {
    if (!builtQualifies(file, name) || !parts.some(({ setter, name: part }) => setter || isSetting(part, file.vocabulary))) return []
    const places = placesInRuns(file, name)
    return places.flatMap((at) => {
      // C++: `options.tls.enabled = true`
      const own = declaredType(file, name) === null ? builtEntries(file, name, 1, at) : builtBelow(file, name, 1, at)
      return places.length > 1 && !qualifies(file, own, makerOf(file, name, at)) ? [] : builtInRun(file, name, at, own.filter(({ span }) => !told.has(span.start)))
    })
  })
}

/** What a name was given while it stood for one object; empty: that is no connection of its own. */
function builtInRun(file: CodeFile, name: string, at: number, own: readonly Setting[]): Candidate[] {
  const callee = makerOf(file, name, at)
  const entries = withDefaults(file, own)
  if (entries.every(isEmpty) || holdsUri(file, entries) || madeFromUri(file, name, at)) return []
  const maker = onlyMakerOf(file, name, at)
  const here = entries.filter((entry) => runOf(file, name, entry.span.start) === at)
  const spans = [...(maker === null ? [] : [maker]), ...(here.length === 0 ? entries : here).map((entry) => entry.span)]
  const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  const target = targetIn(file, name, at)
  const frame: Frame = { kind: 'statement', item: target ?? null }
  const sites = sitesOf(file, frame, span)
  const keyPath = target?.keys[0] === undefined ? name.split('.') : (pathOf(target.keys[0], file.source) ?? [name])
  const filled = filledBefore(file, name, here[0] ?? entries[0])
  const begin = Math.min(...entries.map((entry) => entry.span.start))
  const tuned = tunedElsewhere(file, name, (start) => start > begin && runOf(file, name, start) === at)
  const changed = tuned === null ? [] : [{ name: SPREAD, ...openValue(file, tuned) }]
  return [{ kind: 'settings', entries: [...madeWith(file, name, at), ...filled, ...entries, ...changed], span, sites: [{ callee, position: null, keyPath, neighbours: [], span }, ...sites.slice(1)], place: 'code', use: 'value', encoding: 'plain' }]
}

/** The statement by which the name stands for what it does in a run. */
function targetIn(file: CodeFile, name: string, at: number): Item | undefined {
  const first = file.found.targets.get(name)
  if (first?.value?.start === at || placesInRuns(file, name).length < 2) return first
  const own = byValue(file.found).get(at)
  return own?.keys[0] !== undefined && canonical(pathOf(own.keys[0], file.source) ?? []) === name ? own : first
}

const given = new WeakMap<Found, ReadonlyMap<number, Item>>()

/** Assignments by where their value begins. Looked at once for each file. */
function byValue(found: Found): ReadonlyMap<number, Item> {
  const before = given.get(found)
  if (before !== undefined) return before
  const made = new Map(found.assignments.flatMap(({ item }): [number, Item][] => (item.value === null ? [] : [[item.value.start, item]])))
  given.set(found, made)
  return made
}

/** What a mapping of Java has before the first is put in, in the same function. */
function filledBefore(file: CodeFile, name: string, first: Setting | undefined): readonly Setting[] {
  const bound = first === undefined ? null : valueAt(file, name, first.span.start)
  return bound !== null && isFilledMapping(file, bound) ? [{ name: SPREAD, ...openValue(file, bound) }] : []
}

/** Go's `config := &pgconn.FallbackConfig{TLSConfig: …}`: what the object has from the beginning. */
function madeWith(file: CodeFile, name: string, at: number): readonly Setting[] {
  const bound = boundTo(file, name, at)
  const maker = onlyMakerOf(file, name, at)
  const chain = maker === null ? undefined : file.found.chains.get(maker)
  if (chain !== undefined) return chainEntries(file, chain, null)
  // Qt's `QSqlDatabase::addDatabase("QPSQL")` names the product.
  if (bound?.kind === 'call' && /(?:^|\.)QSqlDatabase\.addDatabase$/.test(calleeOf(bound.of))) return argumentsOf(file, bound)
  const base = bound === null ? null : baseOf(file, bound)
  if (base !== null) return [{ name: SPREAD, ...openValue(file, base) }]
  return bound?.kind === 'braced' ? entriesOf(file, bound.group) : bound?.kind === 'call' ? madeOfText(file, bound) : []
}

/** `conf = self.settings`, `conf = dict(settings.DATABASES['default'])`: an object of elsewhere, which may say anything already; null: it is made here. */
function baseOf(file: CodeFile, bound: Node): Node | null {
  const base = bound.kind === 'call' ? copiedBy(bound) : bound
  if (base?.kind === 'index') return base
  const path = base?.kind === 'member' || (base?.kind === 'word' && /^[$@]?[A-Za-z_]\w*$/.test(base.text) && !isNothing.test(base.text)) ? pathOf(base, file.source) : null
  if (base === null || path === null) return null
  const name = canonical(path)
  return isParameter(file, name, base.start) || (valueAt(file, name, base.start) === null && !file.found.built.has(name)) ? base : null
}

const isNothing = /^(?:null|nil|none|undefined|true|false|nullptr)$/i

/** `dict(base)`, `base.copy()`, `copy.deepcopy(base)` */
function copiedBy(call: CallNode): Node | null {
  const [first, ...others] = call.group.items
  if (call.of.kind === 'member' && /^(?:copy|dup|clone)$/.test(call.of.name) && first === undefined) return call.of.of
  return isCopy(call) && first !== undefined && first.keys.length === 0 && others.length === 0 ? first.value : null
}

/** `new NpgsqlConnectionStringBuilder(options.ConnectionString)`: the text that is put in brings settings as well. */
function madeOfText(file: CodeFile, { of, group: { items } }: CallNode): readonly Setting[] {
  const [first] = items
  const value = first?.value ?? null
  if (first === undefined || value === null || !calleeOf(of).endsWith('ConnectionStringBuilder') || textOf(file, value) !== null) return []
  return [{ name: ADDING_SPREAD, ...openValue(file, first) }]
}

/** What is put in at run time. */
function openValue(file: CodeFile, { start, end }: Span): Pick<Setting, 'value' | 'span'> {
  const span = { start, end }
  return { value: { kind: 'text', text: holeAs(file.source.slice(start, Math.min(end, start + 100)), span), span }, span }
}

/** `m.Host = ""`, `m.UseTLS = false`: what is set back. */
function isEmpty({ value }: Setting): boolean {
  return value.kind === 'text' ? value.text.text === '' : value.kind === 'symbol' && /^(?:false|0|nil|null|None|undefined)$/i.test(value.name)
}

const known = new WeakMap<Found, Map<string, boolean>>()

/** Is what is given to this name a connection by itself, or at least what is given to it in the run of a place? Looked at once for each, however many calls it is handed to. */
export function builtQualifies(file: CodeFile, name: string, at: number | null = null): boolean {
  const names = known.get(file.found) ?? new Map<string, boolean>()
  known.set(file.found, names)
  const run = at === null ? null : runOf(file, name, at)
  const key = `${name} ${run === null ? '' : String(run)}`
  const before = names.get(key)
  if (before !== undefined) return before
  const answer = speaksOfConnection(file, name, run)
  names.set(key, answer)
  return answer
}

function speaksOfConnection(file: CodeFile, name: string, run: number | null): boolean {
  const parts = file.found.built.get(name)
  return parts !== undefined && parts.some((part) => isSetting(part.name, file.vocabulary)) && (run === null ? placesInRuns(file, name) : [run]).some((at) => qualifies(file, builtEntries(file, name, 1, at), makerOf(file, name, at)))
}

/** `config, err := pgx.ParseConfig("postgres://…")`: what is added later are neighbours of that text. */
function madeFromUri(file: CodeFile, name: string, at: number): boolean {
  // pgx: `config.Config.TLSConfig = …` is of the same text.
  const bound = boundTo(file, name, at) ?? (/\.(?:Conn)?Config$/.test(name) ? boundTo(file, name.slice(0, name.lastIndexOf('.')), at) : null)
  return bound?.kind === 'call' && holdsUri(file, entriesOf(file, bound.group))
}

/** Rust's `"postgres://…".parse()?` */
function parsedOfUri(file: CodeFile, name: string, at: number): boolean {
  const bound = boundTo(file, name, at)
  const parsed = bound?.kind === 'call' && bound.of.kind === 'member' && bound.of.name === 'parse' && bound.of.of.kind === 'string' ? textOf(file, bound.of.of) : null
  return parsed !== null && bound !== null && holdsUri(file, [{ name: '', value: { kind: 'text', text: parsed, span: bound }, span: bound }])
}

/** The constructor or call that makes the object, or the one that it is a member of: pgxpool's `config.ConnConfig`. */
function makerOf(file: CodeFile, name: string, at: number): string | null {
  const bound = boundTo(file, name, at) ?? boundTo(file, name.slice(0, Math.max(0, name.lastIndexOf('.'))), at)
  // `builder = CqlSession.builder().withKeyspace(…)`
  const maker = onlyMakerOf(file, name, at)
  const made = maker === null ? bound : (file.found.chains.get(maker)?.root ?? bound)
  return made?.kind === 'call' || made?.kind === 'braced' ? calleeOf(made.of) : made === null ? declaredType(file, name) : null
}

/** The chain of calls that makes what the name stands for in a run; null: something else does, or another value has that name as well. */
function onlyMakerOf(file: CodeFile, name: string, at: number): CallNode | null {
  const bound = file.found.bindings.get(name) ?? []
  const node = bound.length === 1 ? bound[0] : bound[firstFrom(bound, at)]
  // Rust's `options = options.ssl_mode(…)` goes on with the same object.
  const isOne = bound.length === 1 || node?.start === at || (file.language.id === 'rust' && placesInRuns(file, name).length < 2)
  return node?.kind === 'call' && isOne && file.found.chains.get(node)?.call === node ? node : null
}

/** What the name is given in a run; null: nothing. */
function boundTo(file: CodeFile, name: string, at: number): Node | null {
  const bound = file.found.bindings.get(name) ?? []
  // A run begins with its own value, within which a name is still what it was.
  const own = bound[firstFrom(bound, at)]
  const node = bound.length < 2 ? bound[0] : own?.start === at ? own : placesInRuns(file, name).length < 2 ? bound[0] : isParameter(file, name, at + 1) ? null : valueAt(file, name, at + 1)
  return node === undefined || node === null ? null : unwrapped(node)
}

/** Rust's `Config::from_str(url)?`, `….await?`, `….unwrap()`: what makes the object. */
function unwrapped(bound: Node): Node {
  let at = bound
  for (let steps = 0; steps < 4; steps++) {
    const inner: Node | undefined = at.kind === 'operation' && at.operands.length === 1 ? at.operands[0] : at.kind === 'call' && at.of.kind === 'member' && /^(?:unwrap|expect)$/.test(at.of.name) ? at.of.of : at.kind === 'member' && at.name === 'await' ? at.of : undefined
    if (inner === undefined) break
    at = inner
  }
  return at
}
