/** What a program does to a text on its way into a connection that cannot be followed: `connect(weaken('…'))`, `url = url[:-1]`, `'…'.split('?')[0]`. Its parameters are then put in at run time. */
import type { Span } from '../../mappedText.js'
import type { Node } from '../../text/node.js'
import { isCallee } from './callees.js'
import { isCutByName, isCutInPlace } from './cuts.js'
import type { CodeFile, Frame, TextPlace } from './file.js'
import { firstFrom } from './names.js'
import { calleeOf, canonical, keyName, lastStep, pathOf } from './path.js'
import { isOpenName } from './openNames.js'
import { bracketAfter, placesOf } from './places.js'
import { tunedElsewhere } from './tunedElsewhere.js'
import type { PartChange } from './stepEffects.js'
import { holeAs } from './textOf.js'

/** `followed`: what is known of the way already. */
export function unknownSteps(file: CodeFile, place: TextPlace, followed: readonly PartChange[]): readonly PartChange[] {
  const steps = stepsOf(file, place)
  return steps.length === 0 && !followed.some((change) => change.of === 'tail') && isCut(file, place) ? [opened(place.node, place.node.end)] : steps
}

function isCut(file: CodeFile, { node, frame }: TextPlace): boolean {
  const key = frame.kind === 'statement' && frame.item?.mark !== ':' && frame.item?.value === node ? frame.item.keys[0] : undefined
  const path = key === undefined ? null : pathOf(key, file.source)
  return path?.length === 1 ? isCutByName(file, canonical(path)) : isCutInPlace(file, node.start)
}

function stepsOf(file: CodeFile, { node, frame }: TextPlace): readonly PartChange[] {
  if (isGivenOtherwise(file, frame) || isTuned(file, frame) || isMergedWithMore(file, frame)) return [opened(node, node.end)]
  if (!loose.has(file.language.id)) return madeOverElsewhere(file, { node, frame })
  // `new Pool(withTls({ connectionString: '…' }))`
  const argument = frame.kind === 'entry' && isUrl.test(keyName(frame.item.keys[0], file.source) ?? '') ? frame.outer : frame
  if (argument.kind === 'argument') return isUnknownCall(file, argument) && goesOn(file, argument.outer, 0) ? [opened(argument.call)] : []
  const item = frame.kind === 'statement' ? frame.item : null
  if (item === null || item.value === null) return []
  if (item.value !== node && cuts(item.value, node)) return [opened(item.value)]
  const path = item.keys[0] === undefined || item.mark === ':' ? null : pathOf(item.keys[0], file.source)
  return path === null ? [] : madeOver(file, canonical(path), item).map((value) => opened(value))
}

/** Its name may be given another text, or its place in a list: `targets[i] = …`. */
function isGivenOtherwise(file: CodeFile, frame: Frame): boolean {
  const outer = frame.kind === 'entry' && frame.item.keys.length === 0 ? frame.outer : frame
  const key = outer.kind === 'statement' && outer.item?.mark !== ':' ? outer.item?.keys[0] : undefined
  const path = key === undefined ? null : pathOf(key, file.source)
  if (path === null) return false
  const name = canonical(path)
  return isOpenName(file, name) || (frame.kind === 'entry' && placesOf(file, name).some((at) => isElementGiven(file, at)))
}

/** Go's `config, err := pgx.ParseConfig("…")`, `relax(config)`: what is made of the text is changed by a function of elsewhere. */
function isTuned(file: CodeFile, frame: Frame): boolean {
  const item = frame.kind === 'argument' && frame.outer.kind === 'statement' && parsing.test(lastStep(calleeOf(frame.call.of))) ? frame.outer.item : null
  const path = item?.keys[0] === undefined || item.value !== (frame.kind === 'argument' ? frame.call : null) ? null : pathOf(item.keys[0], file.source)
  return path !== null && item !== null && tunedElsewhere(file, canonical(path), (start) => start > item.end) !== null
}

/** Go's `mongo.Connect(ctx, options.Client().ApplyURI("…"), more)`: what comes later is put over it. https://pkg.go.dev/go.mongodb.org/mongo-driver/mongo/options#MergeClientOptions */
function isMergedWithMore(file: CodeFile, frame: Frame): boolean {
  if (file.language.id !== 'go') return false
  let at = frame
  for (let depth = 0; at.kind === 'argument' && depth < 4; depth++) {
    if (mergesOptions.test(calleeOf(at.call.of))) return at.call.group.items.at(-1) !== at.item
    at = at.outer
  }
  const key = at.kind === 'statement' && frame.kind === 'argument' ? at.item?.keys[0] : undefined
  const path = key === undefined ? null : pathOf(key, file.source)
  const uses = path === null ? [] : (file.found.uses.get(canonical(path)) ?? []).slice(0, MOST_USES)
  return uses.some((use) => use.kind === 'argument' && mergesOptions.test(calleeOf(use.call.of)) && use.call.group.items.at(-1) !== use.item)
}

const mergesOptions = /^mongo\.(?:Connect|NewClient)$/

const parsing = /parse|ur[il]$|dsn$|config$|options$|string_?builder$/i

function isElementGiven({ tokens }: CodeFile, at: number): boolean {
  const close = tokens[at + 1]?.text === '[' ? bracketAfter(tokens, at + 1) : null
  return close !== null && /^(?:[.+|&?]{0,2}=|<<)$/.test(tokens[close + 1]?.text ?? '')
}

/** C#'s `text = Regex.Replace(text, …)`: what a function of any language makes of it, unless its letters are told. */
function madeOverElsewhere(file: CodeFile, { node, frame }: Pick<TextPlace, 'node' | 'frame'>): readonly PartChange[] {
  const item = frame.kind === 'statement' ? frame.item : null
  const path = item?.value !== node || item.keys[0] === undefined || item.mark === ':' ? null : pathOf(item.keys[0], file.source)
  if (path === null) return []
  const name = canonical(path)
  const bound = (file.found.bindings.get(name) ?? []).filter(({ start }) => start > node.end).slice(0, MOST_USES)
  const calls = bound.map((value) => (value.kind === 'index' ? value.of : value))
  return calls.filter((value) => value.kind === 'call' && !startsWith(value, name) && !isCallee(calleeOf(value.of), file.vocabulary) && value.group.items.some(({ value: given }) => given?.kind === 'word' && given.text === name)).map((value) => opened(value, value.end))
}

/** Where a call of a function is what it looks like, no macro and no constructor. */
const loose: ReadonlySet<string> = new Set(['python', 'javascript', 'typescript', 'vue', 'svelte', 'astro', 'php', 'ruby', 'perl', 'lua'])

/** A function that makes another text of the one that it is given, for all we know. */
function isUnknownCall({ vocabulary }: CodeFile, { call, position }: Extract<Frame, { kind: 'argument' }>): boolean {
  const callee = calleeOf(call.of)
  return position !== null && call.of.kind === 'word' && !isCallee(callee, vocabulary) && !plain.test(callee) && !/^[A-Z]/.test(callee)
}

/** They hand it on as it is, or take it apart. */
const plain = /ur[il]|dsn|parse|conn|config|options?$|^(?:str|text|sprintf|format|quote|getenv|env|get|require|open|print|trim|strip|encode|decode|secret|redact|mask)/i

/** Into a call that connects: directly, as its URL, or by a name. */
function goesOn(file: CodeFile, outer: Frame, depth: number): boolean {
  if (outer.kind === 'argument') return isCallee(calleeOf(outer.call.of), file.vocabulary)
  if (outer.kind === 'entry') return isUrl.test(keyName(outer.item.keys[0], file.source) ?? '') && goesOn(file, outer.outer, depth)
  const key = outer.item?.keys[0]
  const path = key === undefined || depth > 0 ? null : pathOf(key, file.source)
  return path !== null && (file.found.uses.get(canonical(path)) ?? []).slice(0, MOST_USES).some((use) => goesOn(file, use, depth + 1))
}

const isUrl = /^(?:ur[il]|dsn|connection_?(?:string|uri|url))$/i
const MOST_USES = 20

/** Only a part of it is left. */
function cuts(value: Node, { start, end }: Span): boolean {
  if (value.kind === 'index') return value.of.start <= start && end <= value.of.end
  return value.kind === 'call' && value.of.kind === 'member' && cutting.test(value.of.name) && value.of.of.start <= start && end <= value.of.of.end
}

const cutting = /^(?:r?partition|r?split|slice|substr(?:ing)?|removesuffix|truncate)$/

/** What the same name is given further on that is made of what it was; letters that are told are read elsewhere. */
function madeOver({ found, functions, source }: CodeFile, name: string, item: Span): readonly Node[] {
  const bound = found.bindings.get(name) ?? []
  if (bound.length < 2 || !/^[$@]?\w{1,80}$/.test(name)) return []
  const own = functions?.at(item.start) ?? null
  const behind = firstFrom(bound, item.end)
  const next = bound.slice(behind, behind + MOST_USES)
  const made = next.findIndex((value) => !startsWith(value, name))
  return next.slice(0, made < 0 ? next.length : made).filter((value) => (functions?.foreign(value, own) ?? null) === null && !isTold(value, source))
}

/** `url.replace(…)`, `url[:-1]`: it begins with the name. */
function startsWith(value: Node, name: string): boolean {
  let at = value
  for (let depth = 0; depth < 8; depth++) {
    if (at.kind === 'index' || at.kind === 'member' || at.kind === 'call') at = at.of
    else return at.kind === 'word' && depth > 0 && at.text === name
  }
  return false
}

/** `url.replace('a', 'b')` */
function isTold(value: Node, source: string): boolean {
  if (value.kind === 'index') return value.group.items.length === 1 && value.group.items[0]?.value?.kind === 'string'
  if (value.kind !== 'call' || value.of.kind !== 'member') return true
  const { name } = value.of
  if (cutting.test(name)) return false
  return lastStep(calleeOf(value.of)) !== 'replace' || value.group.items.every(({ value: given }) => given?.kind === 'string' && !source.slice(given.start, given.start + 3).includes('{'))
}

function opened(value: Node, at = value.start): PartChange {
  const span = { start: at, end: at }
  const called = value.kind === 'call' ? lastStep(calleeOf(value.of)) : ''
  return { of: 'parameter', name: '', value: { kind: 'text', text: holeAs(called === '' ? '…' : called, span), span }, condition: null, span }
}
