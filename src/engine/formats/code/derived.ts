/** What a program makes of a mapping on its way into a call that connects: `new Pool(relax(config))`, `new Pool(_.omit(config, 'ssl'))`, Ruby's `PG.connect(config.except(:sslmode))`. */
import type { Node } from '../../text/node.js'
import { calleeOfCall } from './callees.js'
import type { CallNode, CodeFile, Frame } from './file.js'
import { partsOf } from './mergedMappings.js'
import { valueAt } from './names.js'
import { calleeOf, canonical, lastStep, pathOf } from './path.js'
import { placesOf } from './places.js'
import { takesSettings } from './qualifies.js'
import { defining } from './roles.js'
import { settingsGroup } from './settingsGroup.js'

/** The call that makes it; null: the mapping itself is handed on. */
export function madeOnTheWay(file: CodeFile, name: string, isOurs: (start: number) => boolean): CallNode | null {
  for (const frame of (file.found.uses.get(name) ?? []).slice(0, MOST_USES)) {
    if (frame.kind !== 'argument' || !isOurs(frame.item.start)) continue
    const { call, outer } = frame
    if (isUnknownMaker(file, call) && (connects(file, outer) || connectsByName(file, outer))) return call
  }
  for (const { call, frame } of (file.found.selected.get(name) ?? []).slice(0, MOST_USES)) {
    if (isOurs(call.start) && leavesOutTls(file, call, call.group.items.map(({ value }) => value)) && (connects(file, frame) || connectsByName(file, frame))) return call
  }
  return null
}

/** The call around the one that a mapping is handed to: `Pool` of `new Pool(relax(config))`; null: that one takes settings itself, or what it returns goes nowhere. */
export function takerBeyond(file: CodeFile, frame: Extract<Frame, { kind: 'argument' }>): string | null {
  const beyond = frameBeyond(file, frame)
  return beyond === null ? null : calleeOfCall(file, beyond.call)
}

/** Where what it makes is handed over: as it is, or by the name that it gets. */
export function frameBeyond(file: CodeFile, { call, outer }: Extract<Frame, { kind: 'argument' }>): Extract<Frame, { kind: 'argument' }> | null {
  if (!makesAnother(file, call)) return null
  return outer.kind === 'argument' && connects(file, outer) ? outer : (usesThatConnect(file, outer)[0] ?? null)
}

/** `tune(config)` as a statement of its own, where the function stands in another file: it can only be there for what it does to the object. */
export function tunedElsewhere(file: CodeFile, name: string, isOurs: (start: number) => boolean): CallNode | null {
  for (const frame of (file.found.uses.get(name) ?? []).slice(0, MOST_USES)) {
    if (frame.kind === 'argument' && isOurs(frame.item.start) && isAlone(frame) && isTuning(file, lastStep(calleeOf(frame.call.of)))) return frame.call
  }
  return null
}

function isAlone({ call, outer }: Extract<Frame, { kind: 'argument' }>): boolean {
  return outer.kind === 'statement' && outer.item?.keys.length === 0 && outer.item.value === call
}

function isTuning(file: CodeFile, callee: string): boolean {
  return tuning.test(callee) && !placesOf(file, callee).some((place) => defining.has(file.tokens[place - 1]?.text ?? '') || file.tokens[place + 1]?.text === '=')
}

const tuning = /^(?:tune|fix(?:up)?|finali[sz]e|normali[sz]e|augment|enrich|decorate|modify|alter|rewrite|adapt|loosen|(?:disable|allow|skip|trust)\w{0,30}|(?:apply|set|add|fill|inject|prepare)_?(?:default|override|option|setting|config|env|local|param)\w{0,20})$/i

const MOST_USES = 50

function isUnknownMaker(file: CodeFile, call: CallNode): boolean {
  const name = lastStep(calleeOfCall(file, call))
  return makesAnother(file, call) && !copying.test(name) && (!selecting.test(name) || takesOut(file, call))
}

/** It is neither a call that takes settings nor one that only puts mappings together, which is read as what it makes. */
function makesAnother(file: CodeFile, call: CallNode): boolean {
  const callee = calleeOfCall(file, call)
  return !takesSettings(file, callee) && !/^(?:Some|to_list)$/.test(lastStep(callee)) && settingsGroup(call) === null && partsOf(file, call) === null
}

/** They hand on what they are given, or say that it will do. */
export const copying = /^(?:parse|stringify|(?:deep_?)?(?:clone|copy|dup)\w{0,10}|(?:deep)?freeze|valid\w{0,20}|assert\w{0,20}|check\w{0,20}|with_indifferent_access|\w{0,10}symbolize_keys|to_h|to_unsafe_h|Ok|not|keys|len|typeof|is\w{0,20}|vars|asdict|items)$/i

/** Ruby's methods, functions of lodash and Ramda, PHP's. */
export const selecting = /^(?:omit\w{0,5}|pick\w{0,5}|except|slice|reject|select|filter\w{0,5}|without|filter_map|transform_values|array_(?:filter|diff\w{0,10}|intersect\w{0,10}|map))$/

/** It leaves out settings of TLS, or may: whatever it is told. */
export function takesOut(file: CodeFile, call: CallNode): boolean {
  return selecting.test(lastStep(calleeOf(call.of))) && leavesOutTls(file, call, call.group.items.slice(1).map(({ value }) => value))
}

/** By the names that are told; not all of them are: it may. */
function leavesOutTls({ source }: CodeFile, call: CallNode, told: readonly (Node | null)[]): boolean {
  const names = told.flatMap((node) => namesIn(node, source))
  if (told.length === 0 || names.includes(null)) return true
  const speaks = names.some((each) => each !== null && ofTls.test(each))
  return /^(?:pick|slice)/.test(lastStep(calleeOf(call.of))) ? !speaks : speaks
}

export const ofTls = /ssl|tls|encrypt|verif|cert|unauthorized|^ca(?:file)?$|^secure|options|args/i

function namesIn(node: Node | null, source: string): readonly (string | null)[] {
  if (node?.kind === 'string' || (node?.kind === 'word' && source[node.start] === ':')) return [source.slice(node.start, Math.min(node.end, node.start + 100))]
  return node?.kind === 'group' && node.group.bracket === '[' ? node.group.items.flatMap(({ value }) => namesIn(value, source)) : [null]
}

function connects(file: CodeFile, frame: Frame): boolean {
  return frame.kind === 'argument' && takesSettings(file, calleeOfCall(file, frame.call))
}

/** `const options = _.omit(config, 'ssl')`, `new Pool(options)` */
const connectsByName = (file: CodeFile, frame: Frame): boolean => usesThatConnect(file, frame).length > 0

function usesThatConnect(file: CodeFile, frame: Frame): readonly Extract<Frame, { kind: 'argument' }>[] {
  const item = frame.kind === 'statement' ? frame.item : null
  const [key, ...others] = item?.keys ?? []
  const path = key === undefined || others.length > 0 ? null : pathOf(key, file.source)
  if (path === null || item === null) return []
  const name = canonical(path)
  return (file.found.uses.get(name) ?? []).slice(0, MOST_USES).flatMap((use) => (use.kind === 'argument' && connects(file, use) && valueAt(file, name, use.item.start) === item.value ? [use] : []))
}
