/** What stands around a text or a group of settings, and around the uses of the name it is bound to. */
import type { Span } from '../../mappedText.js'
import type { HandedTo, Setting, Site } from '../../model.js'
import type { Group, Item, Node } from '../../text/node.js'
import { agreed, differing, type Handed } from './agreed.js'
import { calleeOfCall } from './callees.js'
import { chainEntries } from './chains.js'
import { takerBeyond } from './onTheWay.js'
import type { CallNode, CodeFile, Frame, UseFrame } from './file.js'
import { foremost } from './foremost.js'
import { mergedOver, takerOfMerge } from './mergedMappings.js'
import { canonical, keyName, pathOf } from './path.js'
import { firstFrom, valueAt } from './names.js'
import { isMadeOf } from './runs.js'
import { builtBelow, builtEntries, entriesOf, valueOf } from './valueOf.js'
import { countBefore } from '../../partition.js'

const MAXIMUM_HOPS = 8

/** The place itself, then the calls that use its name. `own`: its span, when nothing is around it. */
export function sitesOf(file: CodeFile, frame: Frame, own: Span): readonly [Site, ...Site[]] {
  const around = climb(file, frame)
  return [siteOf(file, around, own), ...hops(file, around)]
}

interface Around {
  /** Names of mappings and arguments, outermost first. */
  readonly keys: readonly string[]
  readonly argument: Extract<Frame, { kind: 'argument' }> | null
  /** The innermost mapping. */
  readonly entry: Extract<Frame, { kind: 'entry' }> | null
  /** Mappings further out. */
  readonly outer: readonly Extract<Frame, { kind: 'entry' }>[]
  readonly statement: Item | null
  /** What the statement gives it as a name. */
  readonly target: readonly string[] | null
}

function climb(file: CodeFile, frame: Frame): Around {
  const keys: string[] = []
  const outer: Around['outer'][number][] = []
  let entry: Around['entry'] = null
  let at = frame
  for (let count = 0; count < 40; count++) {
    if (at.kind === 'statement') {
      const target = at.item?.keys[0]
      const result = at.item === null ? undefined : file.found.returned.get(at.item)
      if (result !== undefined) return { keys, argument: null, entry, outer, statement: at.item, target: [result.name] }
      const own = target === undefined ? null : pathOf(behindBlock(target), file.source)
      const owner = at.item === null ? undefined : file.found.owners.get(at.item)
      const path = own === null || owner === undefined ? own : [`${owner}.${own.join('.').replace(/^it\./, '')}`]
      return { keys, argument: null, entry, outer, statement: at.item, target: path ?? (target === undefined ? bodyOf(at.item) : nameOnly(file, target)) }
    }
    const name = keyName(at.item.keys[0], file.source) ?? shorthand(at.item, at.kind === 'entry' ? at.group : null)
    if (name !== null) keys.unshift(name)
    if (at.kind === 'argument') return { keys, argument: at, entry, outer, statement: statementOf(at), target: null }
    // A list in a mapping (`servers: ['…']`) has the mapping's other entries beside it.
    if (entry === null && !(at.group.bracket === '[' && at.outer.kind === 'entry' && at.group.items.every(({ keys: own }) => own.length === 0))) entry = at
    else if (entry !== null && at.group.bracket === '{') outer.push(at)
    at = at.outer
  }
  return { keys, argument: null, entry, outer, statement: null, target: null }
}

/** Ruby: what the first statement of `configure do |config|` is given stands behind the names of the block. */
function behindBlock(target: Node): Node {
  const last = target.kind === 'operation' && target.operators.length > 1 && target.operators.every((one) => one === '|') ? target.operands.at(-1) : undefined
  return last ?? target
}

/** C#: `string Url(Fixture fixture) => "…"` is named by its method. */
function bodyOf(item: Item | null): readonly string[] | null {
  const value = item?.value
  if (value?.kind !== 'operation' || value.operators[0] !== '=>') return null
  const [head] = value.operands
  return head?.kind === 'call' && head.of.kind === 'word' ? [head.of.text] : null
}

function nameOnly(file: CodeFile, target: Parameters<typeof keyName>[0]): readonly string[] | null {
  const name = keyName(target, file.source)
  return name === null ? null : [name]
}

/** `{ connectionString }` */
function shorthand({ keys, value }: Item, group: Group | null): string | null {
  return group?.bracket === '{' && keys.length === 0 && value?.kind === 'word' && value.lead.length === 0 ? value.text : null
}

function statementOf(frame: Frame): Item | null {
  let at = frame
  for (let count = 0; count < 40 && at.kind !== 'statement'; count++) at = at.outer
  return at.kind === 'statement' ? at.item : null
}

function siteOf(file: CodeFile, around: Around, own: Span): Site {
  const { argument, entry, outer, keys, target, statement } = around
  if (argument !== null) {
    const { call } = argument
    return {
      callee: calleeOfCall(file, call) || null,
      position: argument.position,
      keyPath: keys,
      neighbours: counting(file, [...others(file, entry?.group ?? null, entry?.item ?? null), ...forAll(file, outer), ...others(file, call.group, argument.item), ...others(file, file.found.initialisers.get(call) ?? null, null), ...later(file, argument), ...inChain(file, call)]),
      span: { start: call.start, end: call.end },
    }
  }
  const base = { callee: null, position: null, keyPath: [...(target ?? []).map((name) => name.replace(/^\$|\(\)$/g, '')), ...keys] }
  const taker = entry === null ? null : takerOfMerge(file, entry.group)
  if (entry !== null) return { ...base, ...(taker === null ? {} : { callee: calleeOfCall(file, taker) || null }), neighbours: counting(file, [...others(file, entry.group, entry.item), ...mergedOver(file, entry.group, 1, valueOf), ...forAll(file, outer), ...(target === null || keys.length !== 1 ? [] : givenTo(file, canonical(target), statement))]), span: entry.span }
  const span = statement === null ? own : { start: statement.start, end: statement.end }
  return { ...base, neighbours: target === null ? [] : siblings(file, target, own.start), span }
}

function counting({ vocabulary }: CodeFile, settings: readonly Setting[]): readonly Setting[] {
  return foremost(settings, vocabulary, ({ name }) => name)
}

/** The other entries or arguments; positional ones keep the index they have. */
function others(file: CodeFile, group: Group | null, item: Item | null): readonly Setting[] {
  if (group === null) return []
  return entriesOf(file, group).filter(({ span }) => item === null || span.start < item.start || span.end > item.end)
}

/** node-redis: `createCluster({ rootNodes: [{ url }], defaults: { socket } })`. */
function forAll(file: CodeFile, outer: Around['outer']): readonly Setting[] {
  return outer.flatMap(({ group, item }) => others(file, group, item)).filter(({ name }) => name === 'defaults')
}

/** What the other steps of a chain of calls set: `.url("…").sslMode(…)`. */
function inChain(file: CodeFile, call: CallNode): readonly Setting[] {
  const chain = file.found.chains.get(call)
  return chain === undefined ? [] : chainEntries(file, chain, call)
}

/** What is given later on to the name that the call's result has, or to the object that the call is made on. */
function later(file: CodeFile, argument: Extract<Frame, { kind: 'argument' }>): readonly Setting[] {
  const statement = statementOf(argument)
  const names: string[] = []
  const key = statement?.keys[0]
  const path = key === undefined ? null : pathOf(key, file.source)
  if (path !== null) names.push(canonical(path))
  const receiver = argument.call.of.kind === 'member' ? pathOf(argument.call.of.of, file.source) : null
  if (receiver !== null && file.found.built.get(canonical(receiver))?.some(({ setter }) => setter) === true) names.push(canonical(receiver))
  return names
    .flatMap((name) => builtBelow(file, name, 1, argument.call.start))
    .map((entry) => ({ ...entry, name: entry.name.replace(/^(?:Conn)?Config\.(?=\w)/, '') }))
    .filter(({ span }) => span.end <= argument.call.start || span.start >= argument.call.end)
}

/** `config = { url }`, `config.ssl = …`: what a mapping that has just been made is given later on. */
function givenTo(file: CodeFile, name: string, statement: Item | null): readonly Setting[] {
  if (statement === null) return []
  return builtBelow(file, name).filter(({ span }) => {
    const bound = span.start < statement.end ? null : valueAt(file, name, span.start)
    return bound !== null && bound.start >= statement.start && bound.end <= statement.end
  })
}

/** `app.config['A']` beside `app.config['B']`; for SQLAlchemy's two names also as plain variables. */
function siblings(file: CodeFile, target: readonly string[], at: number): readonly Setting[] {
  const name = canonical(target)
  const dot = name.lastIndexOf('.')
  if (dot > 0) return builtEntries(file, name.slice(0, dot), 1, at).filter((entry) => entry.name !== name.slice(dot + 1) && tellsOf(file, entry))
  // `options = ClientOptions::parse("…")`, `options.tls = …`
  const own = builtBelow(file, name, 1, at)
  if (own.length > 0) return own
  return companions.flatMap((companion) => {
    const node = companion === name ? undefined : file.found.bindings.get(companion)?.at(-1)
    return node === undefined || !name.startsWith('SQLALCHEMY_') ? [] : [{ name: companion, value: valueOf(file, node, 1), span: { start: node.start, end: node.end } }]
  })
}

/** Other connections of the same configuration are none of its settings. */
function tellsOf({ vocabulary }: CodeFile, { name, value }: Setting): boolean {
  return value.kind === 'settings' || vocabulary.settingNames.has(name.toLowerCase()) || vocabulary.tellingNames.has(name.toLowerCase())
}

const companions = ['SQLALCHEMY_ENGINE_OPTIONS']

/** The calls that are handed the name which the place is bound to, or a mapping around it. */
function hops(file: CodeFile, around: Around): readonly Site[] {
  return agreed(file, handedTo(file, around).map(({ site }) => site))
}

/** The connecting calls that are handed it with other settings each, and all run: each makes a connection of its own. Empty: they are one. */
export function callsOf(file: CodeFile, frame: Frame): readonly HandedTo[] {
  const around = climb(file, frame)
  return around.target === null ? [] : differing(file, handedTo(file, around), (around.statement ?? around.entry?.span)?.start ?? 0)
}

function handedTo(file: CodeFile, { target, keys, entry, statement }: Around): readonly Handed[] {
  if (target === null) return []
  const found: Handed[] = []
  for (let length = keys.length; length >= 0 && found.length < MAXIMUM_HOPS; length--) {
    const inner = keys.slice(length)
    const name = canonical([...target, ...keys.slice(0, length)])
    for (const frame of usesNear(file, name, statement)) {
      if (found.length >= MAXIMUM_HOPS) break
      const around = climb(file, (frame.kind === 'argument' ? takerBeyond(file, frame) : null) ?? frame)
      if (around.argument === null || !reaches(file, name, statement, around.argument.item.start)) continue
      const site = siteOf(file, around, { start: 0, end: 0 })
      const beside = inner.length > 0 && entry !== null ? others(file, entry.group, null).filter((each) => each.name !== inner.at(-1)) : []
      const { item } = around.entry ?? around.argument
      found.push({ site: { ...site, keyPath: [...site.keyPath, ...inner], neighbours: counting(file, [...beside, ...site.neighbours]) }, span: { start: item.start, end: item.end }, statement: around.statement })
    }
  }
  return found
}

/** Is it this statement that the name has its value from there? */
function reaches(file: CodeFile, name: string, statement: Item | null, at: number): boolean {
  let value = valueAt(file, name, at)
  if (value === null || statement === null || runsLater(file, at, statement)) return true
  // What is made of a mapping is told where it is handed over.
  const isOwn = statement.value?.kind === 'string' || file.language.id === 'elixir'
  for (let count = 0; count < MAXIMUM_BRANCHES && value !== null; count++) {
    if (value.start >= statement.start && value.end <= statement.end) return true
    // The branch before it may have been taken instead.
    const before: Node | null = value.start > statement.start ? valueAt(file, name, value.start) : null
    const between: string = before === null || before.end > value.start ? '' : file.source.slice(Math.max(before.end, value.start - LONGEST_BRANCH), value.start)
    const isChosen: boolean = file.conditions !== null && file.conditions.foreign(value, file.conditions.at(at)) !== null
    value = isChosen || (isOwn && isMadeOf(file, value, name)) || /(?:^|[\s}])(?:else|elif|elsif|except|catch|case|default)\b/.test(between) ? before : null
  }
  return false
}

const MAXIMUM_BRANCHES = 4
const LONGEST_BRANCH = 300

/** The uses that a statement's value may reach: up to where the name is bound anew so often that it cannot; above it only where nothing is bound before it. */
function usesNear(file: CodeFile, name: string, statement: Item | null): readonly UseFrame[] {
  const uses = usesOf(file, name)
  const bound = file.found.bindings.get(name) ?? []
  if (statement === null) return uses
  const from = countBefore(uses, ({ item }) => item.start < statement.start)
  const next = bound[firstFrom(bound, statement.end) + MAXIMUM_BRANCHES]
  const isFirst = (bound[0]?.start ?? statement.start) >= statement.start
  const closures = isFirst ? [] : uses.slice(Math.max(0, from - MAXIMUM_CLOSURES), from).filter(({ item }) => runsLater(file, item.start, statement))
  return closures.concat(uses.slice(isFirst ? Math.max(0, from - MAXIMUM_LOOKED) : from, Math.min(next === undefined ? uses.length : countBefore(uses, ({ item }) => item.start < next.start), from + MAXIMUM_LOOKED)))
}

/** `open = () => new Pool(config)` above `config = {…}`: the function may run when the name has its new value. */
function runsLater({ functions, found }: CodeFile, at: number, { value, start }: Item): boolean {
  const own = start > at && value !== null && found.again.has(value) ? (functions?.at(at) ?? null) : null
  return own !== null && start >= own.end
}

/** To either side; more is no program that a person wrote. */
const MAXIMUM_LOOKED = 100
const MAXIMUM_CLOSURES = 20

/** `Config.URL` is also the `URL` of a class body; `process.env.URL` is what was put there. */
function usesOf({ found, language }: CodeFile, name: string): readonly UseFrame[] {
  return found.uses.get(name) ?? found.usesOfConstants.get(name) ?? (language.id === 'ruby' ? found.uses.get(name.replace(/\(\)$/, '')) : undefined) ?? []
}
