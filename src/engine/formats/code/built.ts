/** What is added to a mapping after it was made: `config = {…}`, `config.ssl = …`, `config.ssl.rejectUnauthorized = false`. */
import { SPREAD, type Span } from '../../mappedText.js'
import type { Setting } from '../../model.js'
import { countBefore } from '../../partition.js'
import type { Group, Node } from '../../text/node.js'
import { isChangedBy } from './changers.js'
import { saysTls } from './copies.js'
import type { CallNode, CodeFile, GroupPlace } from './file.js'
import { leftOut } from './leftOut.js'
import { valueAt } from './names.js'
import { calleeOf, canonical, keyName, lastStep, pathOf } from './path.js'
import { madeOnTheWay, takesOut } from './onTheWay.js'
import { isOpenObject } from './openNames.js'
import { parametersOf } from './parameters.js'
import { placesOf } from './places.js'
import { holeAs } from './textOf.js'
import { settingsGroup } from './settingsGroup.js'
import { changing, saying, tunedElsewhere } from './tunedElsewhere.js'
import { builtBelow, entriesOf } from './valueOf.js'

/** Below the mapping, up to where its name is bound anew; members of members under dotted names. */
export function builtSince(file: CodeFile, place: GroupPlace): readonly Setting[] {
  const named = nameOf(file, place)
  if (named === null) {
    if (place.frame.kind !== 'argument' || place.call !== null) return []
    // `connect(relax({ … }))`
    return isChangedBy(file, lastStep(calleeOf(place.frame.call.of)), '') ? [whatComesOf(place.frame.call, place.group)] : givenToClient(file, place.frame)
  }
  const { root, name } = named
  const isOurs = (start: number) => {
    const bound = start < place.group.end ? null : valueAt(file, root, start)
    // `DATABASES = {'default': {…}}`, `DATABASES['default']['OPTIONS'] = {}`
    return bound !== null && (madeBy(bound) === place.group || (place.frame.kind === 'entry' && bound.start <= place.group.start && place.group.end <= bound.end))
  }
  return [...builtBelow(file, name).filter(({ span }) => isOurs(span.start)), ...replacedBy(file, place, named), ...changedBy(file, name, isOurs)]
}

/** `DATABASES['default'] = env.db()`: what takes the place of the mapping in the one around it brings all of its own. A mapping is told by itself. */
function replacedBy(file: CodeFile, { group }: GroupPlace, { root, name }: Named): readonly Setting[] {
  if (name === root) return []
  const bound = file.found.bindings.get(name) ?? []
  const before = countBefore(bound, ({ start }) => start <= group.end)
  const other = bound.slice(before, before + MAXIMUM_USES).find((node) => settingsGroup(node) === null && !(node.kind === 'word' && nothing.test(node.text)))
  if (other === undefined) return []
  const { weakens, ...opened } = openedAt(name, other)
  const isSure = (file.conditions?.foreign(other, file.conditions.at(group.start)) ?? null) === null
  // One on this machine may be another machine's then, with whatever mode.
  return [isSure || weakens === undefined || entriesOf(file, group).some(isOnLoopback) ? opened : { ...opened, weakens }]
}

const nothing = /^(?:None|null|nil|undefined)$/

function isOnLoopback({ name, value }: Setting): boolean {
  return /^(?:host|hostname|server)$/i.test(name) && value.kind === 'text' && /^(?:localhost|127\.|\[?::1|\/)/i.test(value.text.text)
}

/** `const pool = new Pool({ … })`, `pool.options.ssl = false`: clients of Node keep what they were made with. */
function givenToClient(file: CodeFile, { call, outer }: Extract<GroupPlace['frame'], { kind: 'argument' }>): readonly Setting[] {
  const key = outer.kind === 'statement' && outer.item?.value === call ? outer.item.keys[0] : undefined
  const path = key === undefined || file.language.imports !== 'javascript' ? null : pathOf(key, file.source)
  return path === null ? [] : builtBelow(file, canonical(path)).flatMap((entry) => (ofClient.test(entry.name) && entry.span.start > call.end ? [{ ...entry, name: entry.name.replace(ofClient, '') }] : []))
}

const ofClient = /^(?:_?(?:options|config|opts|connectionConfig|connectionParameters|clientOptions)\.){1,3}/

/** What a mapping says, with what is given to it later on: `config.ssl = {}` leaves nothing of the object that was there, `del config['sslmode']` nothing at all. */
export function withBuilt(file: CodeFile, place: GroupPlace, own: readonly Setting[]): readonly Setting[] {
  const anchor = file.conditions?.at(place.group.start) ?? null
  let entries = own
  for (const entry of builtSince(file, place)) {
    const { name, value, span } = entry
    const isSure = (file.conditions?.foreign(span, anchor) ?? null) === null
    const isGone = value.kind === 'symbol' && value.name === 'undefined'
    if (isSure && (value.kind === 'settings' || isGone || entries.some((each) => each.name === name && each.value.kind === 'settings'))) entries = without(entries, name)
    // What is gone under a condition is decided at run time.
    if (!isGone || !isSure || entries === own) entries = [...entries, entry]
  }
  return entries
}

/** Without a setting, be it a member of another one: `OPTIONS.sslmode`. The same list where it is not there. */
function without(entries: readonly Setting[], name: string): readonly Setting[] {
  const [first = '', ...rest] = name.split('.')
  if (!entries.some((entry) => entry.name === name || entry.name === first)) return entries
  return entries.flatMap((entry): readonly Setting[] => {
    if (entry.name === name) return []
    if (rest.length === 0 || entry.name !== first || entry.value.kind !== 'settings') return [entry]
    return [{ ...entry, value: { ...entry.value, entries: without(entry.value.entries, rest.join('.')) } }]
  })
}

const MAXIMUM_USES = 50

/** RabbitMQ's `ApplySslOptions(settings, factory.Ssl)`: an object of its own, and whoever is handed it may switch it on. */
const objectsOfTls = ['Ssl', 'Tls', 'SslOptions', 'TlsOptions', 'SslSettings', 'TlsSettings', 'ssl', 'tls']

/** `configure?.Invoke(factory)`, `updateTLSConfig(config, …)`: a function whose work it is to change the object may set whatever there is. */
function changedBy(file: CodeFile, name: string, isOurs: (start: number) => boolean): readonly Setting[] {
  const handed = (own: string, changes: (callee: string, call: CallNode) => boolean) => (file.found.uses.get(own) ?? []).slice(0, MAXIMUM_USES).find((frame) => frame.kind === 'argument' && changes(lastStep(calleeOf(frame.call.of)), frame.call) && isOurs(frame.item.start))
  const root = name.split('.', 1)[0] ?? name
  const place = isOpenObject(file, root) ? placesOf(file, root).map((at) => file.tokens[at]).find((token) => token !== undefined && isOurs(token.start)) : undefined
  if (place !== undefined) return [openedAt(root, place)]
  const use = handed(name, (callee, call) => changing.test(callee) || isChangedBy(file, callee, root) || isOfList(file, callee) || isHandedIn(file, call)) ?? objectsOfTls.map((member) => handed(`${name}.${member}`, (callee) => !saying.test(callee))).find((frame) => frame !== undefined)
  if (use?.kind === 'argument') return [whatComesOf(use.call, use.item)]
  const call = madeOnTheWay(file, name, isOurs) ?? tunedElsewhere(file, name, isOurs)
  // Of one that says nothing of TLS as yet, all may come, but not from what only takes out.
  if (call !== null) return [takesOut(file, call) || speaksOfTls(file, name, call.start) ? { ...whatComesOf(call, call), weakens: true } : whatComesOf(call, call)]
  const left = leftOut(file, name, isOurs)
  return left === null ? [] : [openedAt(name, left)]
}

/** Go's `for _, option := range options { option(config) }`: what each of a list of functions does is not known. */
function isOfList({ language, tokens }: CodeFile, callee: string): boolean {
  return language.id === 'go' && ofLists(tokens).has(callee)
}

/** Go's `func New(apply func(*redis.Options)) { …; apply(options) }`: what a function does that the caller gives is not known. */
function isHandedIn(file: CodeFile, { of, start }: CallNode): boolean {
  return file.language.id === 'go' && of.kind === 'word' && parametersOf(file, of.text).some((parameter) => parameter.start < start && start < parameter.end)
}

const looped = new WeakMap<CodeFile['tokens'], ReadonlySet<string>>()

/** What Go's loops call the members of a list. Looked at once for each file. */
function ofLists(tokens: CodeFile['tokens']): ReadonlySet<string> {
  const before = looped.get(tokens)
  if (before !== undefined) return before
  const names = new Set(tokens.flatMap(({ text }, at) => (text === 'range' && tokens[at - 3]?.text === ',' ? [tokens[at - 2]?.text ?? ''] : [])))
  looped.set(tokens, names)
  return names
}

function speaksOfTls(file: CodeFile, name: string, at: number): boolean {
  const bound = valueAt(file, name, at)
  const group = bound === null ? null : madeBy(bound)
  return group === null || saysTls(group, file.source)
}

/** The name may stand for another object, or one that says less. */
function openedAt(name: string, { start, end }: Span): Setting {
  const span = { start, end }
  return { name: SPREAD, value: { kind: 'text', text: holeAs(name, span), span }, span, weakens: true }
}

function whatComesOf({ of }: CallNode, { start, end }: Span): Setting {
  const span = { start, end }
  return { name: SPREAD, value: { kind: 'text', text: holeAs(calleeOf(of), span), span }, span }
}

interface Named {
  /** What the statement binds. */
  readonly root: string
  /** The mapping itself, be it in another one. */
  readonly name: string
}

/** The name that a mapping is bound to as it stands: `config` of `const config = {…}`, `config.db` of `const config = { db: {…} }`. */
function nameOf({ source }: CodeFile, { frame, group }: GroupPlace): Named | null {
  const keys: string[] = []
  let at = frame
  for (let depth = 0; at.kind === 'entry' && depth < DEEPEST; depth++) {
    const key = keyName(at.item.keys[0], source)
    if (key === null) return null
    keys.unshift(key)
    at = at.outer
  }
  const item = at.kind === 'statement' ? at.item : null
  const key = item?.keys[0]
  if (key === undefined || item === null || item.value === null || (keys.length === 0 && madeBy(item.value) !== group)) return null
  const path = pathOf(key, source)
  return path === null ? null : { root: canonical(path), name: canonical([...path, ...keys]) }
}

const DEEPEST = 4

/** `config = {…}`, `cluster = NewCluster("host")` */
function madeBy(node: Node): Group | null {
  // Ruby's `config = { … }.tap { |c| … }`
  const tapped = node.kind === 'braced' && node.of.kind === 'member' && node.of.name === 'tap' ? settingsGroup(node.of.of) : null
  return tapped ?? settingsGroup(node) ?? (node.kind === 'call' ? node.group : null)
}
