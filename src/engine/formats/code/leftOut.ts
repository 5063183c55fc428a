/** Ways in which what a mapping says may not be what is connected with, though nothing is given to its name: it is taken up without TLS, its name is imported anew, or it is changed where another mapping or list holds it. */
import { SPREAD, type Span } from '../../mappedText.js'
import { isCallee } from './callees.js'
import { handsOn, ofTls } from './copies.js'
import type { CodeFile, Found, Frame } from './file.js'
import { partsMerged } from './mergedMappings.js'
import { calleeOf, lastStep } from './path.js'
import { placesOf } from './places.js'
import { isMadeOf } from './runs.js'
import { settingsGroup } from './settingsGroup.js'

/** Where that is said; null: nowhere. */
export function leftOut(file: CodeFile, name: string, isOurs: (start: number) => boolean): Span | null {
  return madeOver(file, name, isOurs) ?? filteredAt(file, name, isOurs) ?? importedAt(file, name, isOurs) ?? changedWithin(file, name, isOurs)
}

const MOST_PLACES = 100

/** Elixir's `opts = put_in(opts[:ssl][:verify], …)`, `config = weaken(config)`: what is put together of it is told as its own. */
function madeOver(file: CodeFile, name: string, isOurs: (start: number) => boolean): Span | null {
  const own = name.includes('.') ? [] : (file.found.bindings.get(name) ?? []).slice(0, MOST_PLACES)
  return own.find((node) => node.kind === 'call' && isOurs(node.start) && settingsGroup(node) === null && partsMerged(file, node) === null && !handsOn(lastStep(calleeOf(node.of))) && !isCallee(calleeOf(node.of), file.vocabulary) && isMadeOf(file, node, name)) ?? null
}

/** Python's `{k: v for k, v in config.items() if k != 'sslmode'}`, JavaScript's `Object.entries(config).filter(([k]) => k !== 'ssl')` */
function filteredAt(file: CodeFile, name: string, isOurs: (start: number) => boolean): Span | null {
  const { tokens, language } = file
  const isPython = language.id === 'python'
  if ((!isPython && language.imports !== 'javascript') || name.includes('.')) return null
  for (const at of placesOf(file, name).slice(0, MOST_PLACES)) {
    const token = tokens[at]
    if (token === undefined || !isOurs(token.start)) continue
    const text = (step: number): string => tokens[at + step]?.text ?? ''
    if (isPython && text(1) === '.' && text(2) === 'items' && text(5) === 'if' && text(-3) === ',' && picksOut(file, at + 6, text(-4))) return token
    if (!isPython && text(-1) === '(' && /^(?:entries|keys)$/.test(text(-2)) && text(1) === ')' && text(2) === '.' && /^(?:filter|reduce)$/.test(text(3)) && (text(3) === 'reduce' || picksOut(file, at + 5, text(5) === '(' && text(6) === '[' ? text(7) : text(5) === '(' ? text(6) : text(5)))) return token
  }
  return null
}

const LONGEST_CONDITION = 60

/** Does the condition that begins at a token decide by the name of a setting, and may it leave out one of TLS? */
function picksOut({ tokens, source }: CodeFile, from: number, key: string): boolean {
  let isOfKey = false
  const names: string[] = []
  let keeps = false
  let depth = 0
  for (let at = from; at < from + LONGEST_CONDITION; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'open') depth++
    if (token.kind === 'close' && depth-- === 0) break
    if (token.kind === 'word' && token.text === key) isOfKey = true
    if (token.kind === 'string') names.push(source.slice(token.start, token.end))
    if (/^={2,3}$/.test(token.text) || (token.text === 'in' && tokens[at - 1]?.text !== 'not')) keeps = true
  }
  return isOfKey && (names.length === 0 || keeps !== names.some((each) => ofTls.test(each)))
}

/** Django's `from local_settings import *` below the setting: it may give the name another value. */
function importedAt(file: CodeFile, name: string, isOurs: (start: number) => boolean): Span | null {
  const { tokens, language, found } = file
  if (language.id !== 'python') return null
  const at = placesOf(file, 'import').find((place) => tokens[place + 1]?.text === '*' && isOurs(tokens[place]?.start ?? 0))
  const token = at === undefined ? undefined : tokens[at]
  if (token === undefined) return null
  const uses = (found.uses.get(name) ?? []).filter(({ kind, item }) => kind === 'argument' && isOurs(item.start))
  return uses.length === 0 || uses.some(({ item }) => item.start > token.start) ? token : null
}

/** `[config].forEach((each) => { each.ssl = false })`, `all = { db: config }`, `all.db.ssl = false`: it is held elsewhere, and something of TLS is given to an object that nothing here tells what it is. */
function changedWithin(file: CodeFile, name: string, isOurs: (start: number) => boolean): Span | null {
  const each = goneThrough(file, name.split('.', 1)[0] ?? name)
  if (each !== null) return foreignWrite(file, name)
  const use = (file.found.uses.get(name) ?? []).slice(0, MOST_PLACES).find((frame) => frame.kind === 'entry' && isOurs(frame.item.start) && frame.item.value?.lead.some((word) => /^(?:\.\.\.|\*\*)$/.test(word)) !== true && isHeld(file, frame))
  return use === undefined ? null : foreignWrite(file, name)
}

/** Python's `for each in DATABASES.values()`, JavaScript's `Object.values(all).forEach(…)`, Ruby's `ALL.each_value { … }`; null: nothing goes through it. */
function goneThrough(file: CodeFile, root: string): Span | null {
  const { tokens } = file
  const at = placesOf(file, root).slice(0, MOST_PLACES).find((place) => {
    const text = (step: number): string => tokens[place + step]?.text ?? ''
    if (text(1) === '.' && /^(?:values|items|itervalues|each\w{0,15}|forEach|map|values_at|dig|fetch)$/.test(text(2))) return text(-1) === 'in' || /^(?:each|forEach|map)/.test(text(2))
    return text(-1) === '(' && /^(?:values|entries|of)$/.test(text(-2)) && text(1) === ')'
  })
  return at === undefined ? null : (tokens[at] ?? null)
}

/** Not within the call that connects. */
function isHeld({ vocabulary }: CodeFile, frame: Frame): boolean {
  let at = frame
  for (let depth = 0; at.kind === 'entry' && depth < 8; depth++) at = at.outer
  return at.kind !== 'argument' || !isCallee(calleeOf(at.call.of), vocabulary)
}

const known = new WeakMap<Found, readonly { readonly base: string; readonly span: Span }[]>()

/** Where something of TLS is given to what has no value of its own in this file. */
function foreignWrite(file: CodeFile, name: string): Span | null {
  const { found } = file
  const writes = known.get(found) ?? [...found.built].flatMap(([base, entries]) => {
    const [bound] = found.bindings.get(base) ?? []
    const isOwn = bound !== undefined && (settingsGroup(bound) !== null || bound.kind === 'call' || bound.kind === 'braced')
    const write = isOwn ? undefined : entries.find((entry) => !entry.setter && (entry.name === SPREAD || ofTls.test(entry.name)))
    return write === undefined ? [] : [{ base, span: write.span }]
  })
  known.set(found, writes)
  return writes.find(({ base }) => base !== name && !base.startsWith(`${name}.`))?.span ?? null
}
