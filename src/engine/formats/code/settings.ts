import { ADDING_SPREAD, type Span } from '../../mappedText.js'
import type { Candidate, Setting, Site } from '../../model.js'
import type { Group, Item, Node } from '../../text/node.js'
import { MOST_CANDIDATES } from '../format.js'
import { argumentsOf, calleeOfCall, isCallee, positionsOf } from './callees.js'
import { merging } from './mergedInto.js'
import { builtCandidates, builtQualifies, chainCandidates, isToldByChain } from './builtUp.js'
import { builtSince, withBuilt } from './built.js'
import { chainEntries } from './chains.js'
import { configuredCandidates } from './configured.js'
import { withOpenHost } from './openHost.js'
import { mappingOf, takerBeyond, through } from './onTheWay.js'
import { leave, type CallNode, type CodeFile, type Frame, type GroupPlace } from './file.js'
import { isNamedConfiguration, withoutNull, withProduct } from './namedConfigurations.js'
import { valueAt } from './names.js'
import { mergedOver, partsMerged, partsOf } from './mergedMappings.js'
import { calleeOf, canonical, keyName, nameOf, pathOf } from './path.js'
import { holdsUri, isSetting, qualifies, takesSettings, wrapping } from './qualifies.js'
import { callsOf, sitesOf } from './sites.js'
import { chosenBeside } from './chosenBeside.js'
import { optionsBeside } from './optionFunctions.js'
import { sitesOfProduct, withoutFileEngine } from './productOfVariable.js'
import { holeAs, textOf } from './textOf.js'
import { urlParts } from './urlShape.js'
import { isCopy, settingsGroup } from './settingsGroup.js'
import { entriesOf, isSpread, valueOf } from './valueOf.js'

/** Calls, mappings and objects built bit by bit whose names are connection settings. */
export function settingsCandidates(file: CodeFile): Candidate[] {
  const places = new Map(file.found.groups.map((place) => [place.group, place]))
  const chosen = new Map<Group, GroupPlace>()
  // Go: what a URL's query is made of is told with the URL.
  const hasUrls = file.found.texts.some(({ node }) => urlParts(node) !== null)
  for (const [index, place] of file.found.groups.entries()) {
    if (chosen.size > MOST_CANDIDATES) {
      leave(file, file.found.groups.slice(index).map(({ group }) => group.start))
      break
    }
    if (!mayMatter(file, place) || isMerged(file, place) || (place.type === 'url.Values' && hasUrls) || !(qualifies(file, settingsIn(file, place), calleeAround(file, place)) || isNamedConfiguration(file, place, () => settingsIn(file, place)))) continue
    const outermost = outward(file, place, places)
    chosen.set(outermost.group, outermost)
  }
  const taken = [...chosen.values()].map((place) => ({ place, ...mappingsIn(file, place, chosen) }))
  // A mapping that another one takes up and adds to is told there.
  const absorbed = new Set(taken.flatMap(({ groups, adds }) => (adds ? groups : [])))
  const instead = new Map(taken.flatMap(({ place }) => chosenBeside(file, place).map((group): [Group, GroupPlace] => [group, place])))
  const needed = new Set(taken.flatMap(({ groups, adds }) => (adds ? [] : groups)))
  const told = taken.filter(({ place, adds }) => !holdsUri(file, settingsIn(file, place)) && adds && !instead.has(place.group) && (!absorbed.has(place.group) || needed.has(place.group))).map(({ place }) => place)
  const built = new Set(told.flatMap((place) => builtSince(file, place).map(({ span }) => span.start)))
  // `DATABASES['default']['OPTIONS'] = {…}` is told with what it is a part of.
  const whole = told.filter(({ frame }) => frame.kind !== 'statement' || frame.item === null || !built.has(frame.item.start))
  const alternatives = [...instead].flatMap(([group, place]) => alternativeOf(file, places.get(group), place))
  const candidates = [...whole.map((place) => fromGroup(file, place)), ...alternatives, ...configuredCandidates(file), ...chainCandidates(file), ...builtCandidates(file, built)]
  return candidates.filter((candidate) => !candidate.sites.some((site) => holdsUri(file, site.neighbours) && !isBeside(candidate, site)) && !isCompanion(file, candidate.sites[0]))
}

/** Handed on where the one is that it is taken instead of, if nowhere else. */
function alternativeOf(file: CodeFile, own: GroupPlace | undefined, chosen: GroupPlace): readonly Candidate[] {
  if (own === undefined || holdsUri(file, settingsIn(file, own))) return []
  const candidate = fromGroup(file, own)
  if (candidate.sites.some(({ callee }) => callee !== null && takesSettings(file, callee))) return [candidate]
  const { sites } = fromGroup(file, chosen)
  return [{ ...candidate, sites: [{ ...sites[0], span: candidate.span }, ...sites.slice(1)] }]
}

/** `config.update({'sslmode': mode})`: told with what `config` is. */
function isMerged({ found, source }: CodeFile, { call, frame }: GroupPlace): boolean {
  if (call !== null || frame.kind !== 'argument' || frame.call.of.kind !== 'member' || !merging.test(frame.call.of.name)) return false
  const path = pathOf(frame.call.of.of, source)
  return path !== null && found.bindings.has(canonical(path))
}

/** `{ default: { credentials: { host: … } }, other: 'postgres://…' }`: what has a host of its own in a mapping of several is another connection. */
function isBeside(candidate: Candidate, { callee }: Site): boolean {
  return candidate.kind === 'settings' && callee === null && candidate.entries.some(({ name, value }) => isHostName(name) || (value.kind === 'settings' && wrapping.test(name) && value.entries.some((entry) => isHostName(entry.name))))
}

const isHostName = (name: string): boolean => /^(?:host|hostname|server)$/i.test(name)

/** Flask-SQLAlchemy's options stand beside the text already. */
function isCompanion({ found }: CodeFile, { keyPath }: Site): boolean {
  const name = canonical(keyPath)
  return name.endsWith('SQLALCHEMY_ENGINE_OPTIONS') && found.bindings.has(name.replace('ENGINE_OPTIONS', 'DATABASE_URI'))
}

/** The mappings that a call or mapping takes up; `adds`: it says more than they do. `new Pool(config)`, `connect(**options)` add nothing. */
function mappingsIn(file: CodeFile, place: GroupPlace, chosen: ReadonlyMap<Group, GroupPlace>): { readonly groups: readonly Group[]; readonly adds: boolean } {
  const groups: Group[] = []
  const rest: Item[] = []
  const merges = new Set<Item>()
  let builds = false
  for (const item of place.group.items) {
    const value = item.value?.kind === 'call' && item.value.lead.length === 0 && isCopy(item.value) ? (item.value.group.items[0]?.value ?? null) : item.value
    const name = value === null ? null : nameOf(value, file.source)
    const bound = value === null || name === null ? null : valueAt(file, name, value.start)
    // `return props`
    const path = bound === null || name?.endsWith('()') !== true ? null : pathOf(bound, file.source)
    const further = path === null ? null : canonical(path)
    const made = further === null || bound === null ? bound : valueAt(file, further, bound.start)
    const named = made === null ? null : settingsGroup(made)
    const inline = value === null || place.call === null ? null : settingsGroup(value)
    const group = [named, inline].find((each) => each !== null && each !== place.group && chosen.has(each)) ?? null
    const merged = place.call === null ? [] : value?.kind === 'call' ? partsTaken(file, value) : group === null && value?.kind === 'group' && isSpread(item) ? spreadsOf(value) : group === null && made !== null ? (partsMerged(file, made) ?? []) : []
    groups.push(...merged.flatMap((part) => mappingOf(file, part) ?? []).filter((each) => chosen.has(each)))
    if (merged.length > 0) {
      rest.push(item)
      merges.add(item)
    } else if (group !== null) groups.push(group)
    else if (value !== null && [name, further].some((each) => each !== null && builtQualifies(file, each, value.start))) builds = true
    else if (name !== null && isToldByChain(file, made)) builds = true
    else rest.push(item)
  }
  const places = place.call === null ? null : positionsOf(file, calleeOfCall(file, place.call))
  const adds = rest.some((item) => (groups.length > 0 && isSpread(item)) || isSetting(keyName(item.keys[0], file.source) ?? (item.keys.length === 0 ? places?.[place.group.items.indexOf(item)] : undefined) ?? '', file.vocabulary) || makesSettings(file, item) || merges.has(item))
  return { groups, adds: adds || (groups.length === 0 && !builds) }
}

/** `connect(**{**config, **overrides})` */
function spreadsOf({ group }: Extract<Node, { kind: 'group' }>): readonly Node[] {
  return group.items.flatMap((item) => (isSpread(item) && item.value !== null ? [{ ...item.value, lead: [] }] : []))
}

function partsTaken(file: CodeFile, node: CallNode): readonly Node[] {
  const handed = through(file, node)
  return partsOf(file, node) ?? (handed === null ? [] : [handed.given, ...(handed.made === null ? [] : [handed.made])])
}

/** `settings: ConnectionSettings(sslMode: …)` */
function makesSettings(file: CodeFile, { value }: Item): boolean {
  const group = value?.kind === 'call' ? settingsGroup(value) : null
  return group !== null && group.items.some(({ keys }) => isSetting(keyName(keys[0], file.source) ?? '', file.vocabulary))
}

/** Cheap: does any name, spread or callee speak of a connection? */
function mayMatter(file: CodeFile, place: GroupPlace): boolean {
  const { vocabulary, source } = file
  // Dart: `Config({required String host, bool ssl = false})` says what a constructor takes.
  if (place.group.items.some(({ keys, value }) => [...keys, value].some((node) => node?.lead.includes('required') === true))) return false
  if (onlyNames(file, place)) return false
  if (place.call !== null && takesSettings(file, calleeOfCall(file, place.call))) return true
  // `Map.of(…)`, `mapOf(… to …)`: names that stand among the arguments.
  if (file.found.alternating.has(place.group) || (place.call !== null && /^(?:mutableM|hashM|m)apOf$/.test(calleeOf(place.call.of)))) return true
  return place.group.items.some(({ keys, value }) => {
    const name = keyName(keys[0], source) ?? (value?.kind === 'word' ? value.text : null)
    return (name !== null && isSetting(name, vocabulary)) || value?.lead.includes('...') === true || value?.lead.includes('**') === true
  })
}

/** PHP's `array_diff_key($options, ['sslmode' => 1])`, `{ host: true, sslmode: true }`: which names there are, whatever their values. React's `useState({ sslMode: 'disable' })` is what a form shows at first. */
function onlyNames({ source }: CodeFile, { group: { items }, frame, call }: GroupPlace): boolean {
  if (call !== null) return /^array_u?(?:diff|intersect)_u?(?:key|assoc)$/.test(calleeOf(call.of))
  if (frame.kind === 'argument' && /^(?:array_u?(?:diff|intersect)_u?key|(?:React\.)?useState)$/.test(calleeOf(frame.call.of))) return true
  return items.some(({ keys, value }) => /^(?:host|hostname|server)$/i.test(keyName(keys[0], source) ?? '') && value?.kind === 'word' && /^(?:1|true)$/i.test(value.text))
}

/** The call whose arguments these are, or whose argument this mapping is. */
function calleeAround(file: CodeFile, place: GroupPlace): string | null {
  const { call, frame } = place
  if (call !== null) return calleeOfCall(file, call)
  const around = frame.kind === 'argument' ? calleeOfCall(file, frame.call) : null
  return around !== null && takesSettings(file, around) ? around : (typeOf(file, place) ?? userOf(file, frame) ?? around)
}

/** `RedisOptions` of `const options: RedisOptions = {…}`, `mysql.Config` of `mysql.Config{…}`, where it names a client's settings. */
function typeOf(file: CodeFile, { frame, type }: GroupPlace): string | null {
  const item = frame.kind === 'statement' ? frame.item : null
  const written = item?.type === undefined ? null : calleeOf(item.type)
  const returned = item === null ? null : (file.found.returned.get(item)?.type ?? null)
  return [type, written, returned].find((name) => name !== null && isCallee(name, file.vocabulary)) ?? null
}

const MAXIMUM_USES = 8

/** The call that a mapping is handed to by its name, where it takes settings. */
function userOf(file: CodeFile, frame: Frame): string | null {
  const item = frame.kind === 'statement' ? frame.item : null
  const target = item?.keys[0]
  const path = target === undefined ? null : pathOf(target, file.source)
  const name = (item === null ? undefined : file.found.returned.get(item)?.name) ?? (path === null ? null : canonical(path))
  const uses = name === null ? [] : (file.found.uses.get(name) ?? [])
  for (const use of uses.slice(0, MAXIMUM_USES)) {
    const callee = use.kind === 'argument' ? calleeOfCall(file, use.call) : ''
    if (takesSettings(file, callee)) return callee
    const beyond = use.kind === 'argument' ? takerBeyond(file, use) : null
    if (beyond !== null) return calleeOfCall(file, beyond.call)
  }
  return null
}

function settingsIn(file: CodeFile, place: GroupPlace): readonly Setting[] {
  const { call, group } = place
  return call === null ? [...broughtBy(file, group), ...entriesOf(file, group), ...mergedOver(file, group, 1, valueOf)] : [...argumentsOf(file, call), ...optionsBeside(file, place)]
}

/** `new InfluxDBClientOptions("https://…") { VerifySsl = false }`: what the object is given in braces behind the call. */
function initialisersOf(file: CodeFile, call: CallNode): readonly Setting[] {
  const group = file.found.initialisers.get(call)
  return group === undefined ? [] : entriesOf(file, group)
}

/** `new ConnectionSettings(uri).ServerCertificateValidationCallback(…)`: what the calls on the object set. */
function chainedOn(file: CodeFile, call: CallNode): readonly Setting[] {
  const chain = file.found.chains.get(call)
  return chain?.root === call ? chainEntries(file, chain, null) : []
}

/** `new ProducerConfig(dictionary) { BootstrapServers = … }`: what the object is made of brings settings as well. */
function broughtBy(file: CodeFile, group: Group): readonly Setting[] {
  const [first] = initialised(file).get(group)?.group.items ?? []
  if (first === undefined || first.value === null || textOf(file, first.value) !== null) return []
  const span = { start: first.start, end: first.end }
  return [{ name: ADDING_SPREAD, value: { kind: 'text', text: holeAs(file.source.slice(first.start, Math.min(first.end, first.start + 100)), span), span }, span }]
}

const known = new WeakMap<CodeFile['found'], ReadonlyMap<Group, CallNode>>()

/** By the braces behind it, the call that makes the object. Looked at once for each file. */
function initialised({ found }: CodeFile): ReadonlyMap<Group, CallNode> {
  const before = known.get(found)
  if (before !== undefined) return before
  const calls = new Map([...found.initialisers].map(([call, group]): [Group, CallNode] => [group, call]))
  known.set(found, calls)
  return calls
}

/** From `OPTIONS`, `connect_args`, `ssl` out to the mapping or call that they belong to. */
function outward(file: CodeFile, place: GroupPlace, places: ReadonlyMap<Group, GroupPlace>): GroupPlace {
  let at = place
  for (let count = 0; count < 6; count++) {
    const { frame } = at
    // Dart's `Connection.open(Endpoint(host: …), settings: ConnectionSettings(…))`: the two only make settings of the one call.
    const makes = at.call !== null && settingsGroup(at.call) !== null
    if ((at.call !== null && !makes) || frame.kind === 'statement') return at
    const taker = makes && frame.kind === 'argument' && takesSettings(file, calleeOfCall(file, frame.call)) ? places.get(frame.call.group) : undefined
    if (taker !== undefined) return taker
    if (makes) return at
    const key = keyName(frame.item.keys[0], file.source)
    if (key === null || (frame.kind === 'entry' && !wrapping.test(key))) return at
    const next = places.get(frame.kind === 'entry' ? frame.group : frame.call.group)
    if (next === undefined) return at
    at = next
  }
  return at
}

function fromGroup(file: CodeFile, place: GroupPlace): Candidate {
  const { group, call, frame, use } = place
  const span = call === null ? { start: group.start, end: group.end } : { start: call.start, end: call.end }
  const sites = sitesOf(file, frame, span)
  const own = [...settingsIn(file, place), ...(call === null ? [] : [...initialisersOf(file, call), ...chainedOn(file, call)])].flatMap((entry) => (/^\d$/.test(entry.name) && entry.value.kind === 'settings' ? (madeBy(file, group, entry) ?? entry.value.entries) : [entry]))
  const all = withOpenHost(withBuilt(file, place, withoutNull(file, own)))
  // The result of a call is no settings, unless the call only makes them.
  const makes = call !== null && settingsGroup(call) !== null
  const calls = call === null || makes ? callsOf(file, frame) : []
  const typedSites = typed(file, sites, typeOf(file, place))
  const ofProduct = call === null ? sitesOfProduct(file, all, typedSites) : typedSites
  const entries = withoutFileEngine(all, ofProduct !== typedSites)
  return {
    kind: 'settings',
    entries,
    span,
    sites: call === null ? withProduct(file, ofProduct) : makes ? [ownSite(file, call, span, sites[0]), ...takerOf(file, sites[0]), ...sites.slice(1)] : [ownSite(file, call, span, sites[0])],
    place: 'code',
    use: use === 'message' || use === 'compared' ? use : 'value',
    encoding: 'plain',
    ...(calls.length === 0 ? {} : { perCall: calls }),
  }
}

/** `create_engine(url)` after `url = URL.create("postgresql", …)`: the arguments of the call that makes what is handed over; null: none does. */
function madeBy(file: CodeFile, { items }: Group, { span }: Setting): readonly Setting[] | null {
  const value = items.find((item) => item.start === span.start)?.value ?? null
  const name = value === null ? null : nameOf(value, file.source)
  const made = value === null || name === null ? value : valueAt(file, name, value.start)
  return made?.kind === 'call' && settingsGroup(made) !== null && positionsOf(file, calleeOfCall(file, made)) !== null ? argumentsOf(file, made) : null
}

/** Dart's `Pool.withEndpoints([Endpoint(…)], settings: …)`. */
function takerOf(file: CodeFile, around: Site): readonly Site[] {
  return around.callee !== null && isCallee(around.callee, file.vocabulary) ? [around] : []
}

/** `lock.New(&redis.Options{…})`: what an unknown call is handed says itself what it is. */
function typed({ vocabulary }: CodeFile, [first, ...rest]: readonly [Site, ...Site[]], type: string | null): readonly [Site, ...Site[]] {
  return [type === null || (first.callee !== null && isCallee(first.callee, vocabulary)) ? first : { ...first, callee: type }, ...rest]
}

function ownSite(file: CodeFile, call: CallNode, span: Span, around: Site): Site {
  return { callee: calleeOfCall(file, call) || null, position: null, keyPath: around.callee === null ? around.keyPath : [], neighbours: [], span }
}
