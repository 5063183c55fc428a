/** What a program changes of a text that it has taken apart: `u.hostname = 'db'`, `cfg.ConnConfig.Host = host`, `url.set(host='db')`, `uri.searchParams.delete('sslmode')`. */
import { SPREAD, type Span } from '../../mappedText.js'
import type { Setting } from '../../model.js'
import type { Item, Node } from '../../text/node.js'
import { countBefore } from '../../partition.js'
import { isCallee } from './callees.js'
import { callsOn } from './callsOn.js'
import type { CallNode, CodeFile, Frame, TextPlace } from './file.js'
import { valueAt } from './names.js'
import { calleeOf, canonical, keyName, pathOf } from './path.js'
import { conditionOf, effectsOf, entriesWithin, nameOfStep, ofQuery, ofSetting, type PartChange } from './stepEffects.js'
import { unknownSteps } from './unknownSteps.js'
import { replacedBy, tapped, tlsPutIn, updatesOf } from './updates.js'
import { builtBelow, entriesOf, valueOf } from './valueOf.js'

const MAXIMUM_CHANGES = 40

/** In the order of the program. */
export function changesOf(file: CodeFile, place: TextPlace): readonly PartChange[] {
  const known = followed(file, place)
  return [...known, ...unknownSteps(file, place, known)]
}

function followed(file: CodeFile, { node, frame }: TextPlace): readonly PartChange[] {
  const changes: PartChange[] = []
  let at = frame
  for (let depth = 0; depth < 8; depth++) {
    const { item } = at
    if (item !== null && item.value !== null) changes.push(...inChain(file, item.value, node.start))
    if (at.kind === 'entry' && item?.value?.lead.includes('...') === true) return [...changes, ...itemsBehind(file, at.group.items, item).map((entry) => ofSetting(file, entry, node.start))]
    if (at.kind === 'entry' && isUriOfFactory(file, at)) {
      at = at.outer
      continue
    }
    if (at.kind !== 'argument') break
    if (/^Object\.assign$/.test(calleeOf(at.call.of)) && at.position === 0) return [...changes, ...itemsBehind(file, at.call.group.items, at.item).map((entry) => ofSetting(file, entry, node.start))]
    const given = file.found.initialisers.get(at.call)
    if (given !== undefined) changes.push(...entriesOf(file, given).map((entry) => ofSetting(file, entry, node.start)))
    const source = dataSource(file, at.call)
    if (source !== null) return [...changes, ...byName(file, source.name, source.made, at.call.end, at.call.start)]
    const replaced = replacedBy(file, at.call)
    if (replaced !== null) changes.push(replaced)
    else if (!standsFor.test(calleeOf(at.call.of))) return changes
    at = at.outer
  }
  const statement = at.kind === 'statement' ? at.item : null
  if (statement === null) return [...changes, ...aroundReceiver(file, node.start)]
  const key = statement.keys[0]
  const path = key === undefined || statement.mark === ':' ? null : pathOf(key, file.source)
  if (path === null) return changes
  const name = canonical(path)
  // RabbitMQ's factory takes its URI apart.
  const owner = file.language.id === 'csharp' && name.endsWith('.Uri') ? name.slice(0, -'.Uri'.length) : null
  if (owner !== null) return [...changes, ...builtBelow(file, owner).filter(({ span }) => span.start > statement.end).map((entry) => ofSetting(file, entry, node.start))]
  return [...changes, ...byName(file, name, { start: statement.value?.start ?? statement.start, end: statement.end }, statement.end, node.start)].sort((a, b) => a.span.start - b.span.start).slice(0, MAXIMUM_CHANGES)
}

/** `new ConnectionFactory { Uri = new Uri("amqp://…") }` */
function isUriOfFactory({ language, source }: CodeFile, { item }: Extract<Frame, { kind: 'entry' }>): boolean {
  return language.id === 'csharp' && keyName(item.keys[0], source) === 'Uri'
}

/** What stands behind an item of a list: `{ ...parse(url), host: 'db' }`, `Object.assign(new URL(url), { hostname })`. */
function itemsBehind(file: CodeFile, items: readonly Item[], item: Item): readonly Setting[] {
  return items.slice(items.indexOf(item) + 1).flatMap(({ keys, value, start, end }): readonly Setting[] => {
    if (value === null) return []
    const name = keyName(keys[0], file.source)
    if (name !== null) return [{ name, value: valueOf(file, value, 1), span: { start, end } }]
    return keys.length > 0 ? [] : value.kind === 'word' && value.lead.length === 0 && items[0]?.value?.lead.includes('...') === true ? [{ name: value.text, value: valueOf(file, value, 1), span: { start, end } }] : entriesWithin(file, value)
  })
}

/** Makes an object of a text, with the text's parts as its members. */
const standsFor = /(?:^|[._])(?:\w{0,40}(?:parse|ur[il]|dsn|from_?str(?:ing)?|builder|components|connection_?string)\w{0,20}|(?:conn_?)?(?:options|config)|furl|new|New|Some|unwrap)$/i

/** pgjdbc's data sources and RabbitMQ's factories take a URL apart that they are given, and what is set behind it counts; null: it is none of them. */
function dataSource(file: CodeFile, { of }: CallNode): { readonly name: string; readonly made: Node } | null {
  const path = of.kind === 'member' && /^setUr[il]$/i.test(of.name) ? pathOf(of.of, file.source) : null
  const name = path === null ? '' : canonical(path)
  const made = path === null ? null : valueAt(file, name, of.start)
  return made?.kind === 'call' && /^(?:\w+\.)*(?:PG\w{0,30}DataSource|ConnectionFactory)$/.test(calleeOf(made.of)) ? { name, made } : null
}

/** The steps behind the text in one expression: `make_url('…').set(host='db')`. */
function inChain(file: CodeFile, outer: Node, within: number): readonly PartChange[] {
  const changes: PartChange[][] = []
  let at: Node | undefined = outer
  for (let depth = 0; at !== undefined && depth < 60; depth++) {
    if (at.kind === 'operation' && at.operators.every((one) => one === '|')) {
      changes.push(...at.operands.slice(1).map((step) => (step.kind === 'call' ? effectsOf(file, step, [], null) : [])).reverse())
      at = at.operands[0]
    }
    else if (at.kind === 'member') at = at.of
    else if (at.kind === 'braced') {
      const tap = tapped(file, at, within)
      if (tap === null) break
      changes.push([...tap.changes])
      at = tap.of
    }
    else if (at.kind === 'call' && at.of.kind === 'member' && at.of.of.start <= within && within < at.of.of.end) {
      changes.push(effectsOf(file, at, [], null))
      at = at.of.of
    } else break
  }
  return changes.reverse().flat()
}

/** `create_engine(make_url('…').set(host='db'))`: what stands in front of a step has no place of its own in the argument. */
function aroundReceiver(file: CodeFile, within: number): readonly PartChange[] {
  const { received } = callsOn(file.found, file.source)
  const until = countBefore(received, ({ call }) => call.start <= within)
  return received.slice(Math.max(0, until - MOST_NESTED), until).flatMap(({ call }) => (call.of.kind === 'member' && within < call.of.of.end ? effectsOf(file, call, [], null) : []))
}

const MOST_NESTED = 8

/** What is given to the name behind a place, as long as its value is the one that was made there. */
function byName(file: CodeFile, name: string, made: Span, behind: number, anchor: number): readonly PartChange[] {
  const isOurs = ({ start }: Span): boolean => start >= behind && comesFrom(file, name, start, made)
  const built = builtBelow(file, name).filter(({ span, name: member }) => member !== SPREAD && isOurs(span)).flatMap((entry) => throughQuery(file, name, entry, made, anchor) ?? [ofSetting(file, entry, anchor)])
  const calls = callsOn(file.found, file.source).byName.get(name) ?? []
  const first = countBefore(calls, ({ call }) => call.start < behind)
  const called = calls.slice(first, first + MAXIMUM_CHANGES).filter(({ call }) => isOurs(call)).flatMap(({ call, via, frame }) => effectsOf(file, call, via, copies.test(nameOfStep(call)) && !via.some((step) => ofQuery.test(step)) && !bindsAgain(frame, name, file.source) ? `another ${name}` : conditionOf(file.conditions, call, anchor)))
  const others = (callsOn(file.found, file.source).queries.get(name) ?? []).flatMap((alias) => madeOf(file, alias, { start: made.start, end: Infinity }, anchor))
  const replaced = (file.found.uses.get(name) ?? []).slice(0, MAXIMUM_CHANGES).flatMap((use) => (use.kind === 'argument' && isOurs(use.call) && (bindsAgain(use.outer, name, file.source) || connects(file, use.outer)) ? (replacedBy(file, use.call) ?? tlsPutIn(use.call) ?? []) : []))
  const updated = updatesOf(file, name, anchor).filter(({ span }) => span.start >= behind)
  return [...built, ...called, ...replaced, ...updated, ...others]
}

/** Go's `q := u.Query(); q.Set(…); u.RawQuery = q.Encode()`; null: nothing is put in that way. */
function throughQuery(file: CodeFile, name: string, { name: member, value, span }: Setting, made: Span, anchor: number): readonly PartChange[] | null {
  const query = value.kind === 'symbol' && ofQuery.test(member) ? /^(\w{1,60})\.(?:Encode|toString)\(\)$/.exec(value.name)?.[1] : undefined
  const bound = query === undefined ? null : valueAt(file, query, span.start)
  if (query === undefined || bound === null) return null
  const own = file.source.slice(bound.start, Math.min(bound.end, bound.start + 200))
  const isEmpty = /^(?:url\.Values\{\}|make\(url\.Values\)|new URLSearchParams\(\))$/.test(own)
  if (!isEmpty && !new RegExp(`^(?:new URLSearchParams\\()?${name.replace(/[^\w.]/g, '').replaceAll('.', '\\.')}\\.(?:Query\\(\\)|search(?:Params)?)\\)?$`).test(own)) return null
  const condition = conditionOf(file.conditions, span, anchor)
  return [...(isEmpty ? [{ of: 'all of the query' as const, name: '', value: null, condition, span }] : []), ...madeOf(file, query, { start: made.start, end: span.start }, anchor)]
}

/** What calls on an object that is a query change of it. */
function madeOf(file: CodeFile, query: string, { start, end }: Span, anchor: number): readonly PartChange[] {
  const calls = callsOn(file.found, file.source).byName.get(query) ?? []
  const first = countBefore(calls, ({ call }) => call.start < start)
  return calls.slice(first, first + MAXIMUM_CHANGES).filter(({ call }) => call.start < end).flatMap(({ call, via }) => effectsOf(file, call, ['query', ...via], conditionOf(file.conditions, call, anchor)))
}

/** Is it the statement there that gives the name the value which it has here, be it in steps: `url = url.set(…)`? */
function comesFrom(file: CodeFile, name: string, at: number, made: Span): boolean {
  let value = valueAt(file, name, at)
  for (let steps = 0; value !== null && steps < 8; steps++) {
    if (value.start >= made.start && value.end <= made.end) return true
    const receiver = receiverIn(value)
    const path = receiver === null ? null : pathOf(receiver, file.source)
    if (path === null || canonical(path) !== name || value.start <= made.end) return file.found.bindings.get(name) === undefined
    value = valueAt(file, name, value.start)
  }
  return file.found.bindings.get(name) === undefined
}

/** `connect(re.sub('localhost', host, url))`; what is only printed stays as it is. */
function connects({ vocabulary }: CodeFile, frame: Frame): boolean {
  return frame.kind === 'argument' && isCallee(calleeOf(frame.call.of), vocabulary)
}

function bindsAgain(frame: Frame, name: string, source: string): boolean {
  const key = frame.kind === 'statement' ? frame.item?.keys[0] : undefined
  const path = key === undefined ? null : pathOf(key, source)
  return path !== null && canonical(path) === name
}

function receiverIn(value: Node): Node | null {
  let at = value
  let steps = 0
  while (at.kind === 'call' && at.of.kind === 'member' && steps++ < 60) at = at.of.of
  return at === value ? null : at
}

const copies = /^(?:set|split|g?sub!?|_?replace\w{0,10}|copy|with\w{0,40}|merge|update_?query\w{0,20}|difference_update_query|without_?\w{0,40}|joinpath)$/
