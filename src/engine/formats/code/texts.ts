import { HOLE, joinTexts, sliceText, spanOf, type MappedText } from '../../mappedText.js'
import type { Candidate } from '../../model.js'
import { withChosenScheme } from '../chosenScheme.js'
import { withFallbackLead } from './fallbackLead.js'
import { findTexts, type FoundText } from '../findTexts.js'
import { placeFor } from '../lines.js'
import { settingsOn } from '../readLine.js'
import { linesOf } from '../windows.js'
import { assembledCandidates } from './assembled.js'
import { isCallee } from './callees.js'
import { withChanges } from './changedText.js'
import { literalsIn } from './joinedCalls.js'
import { isConcat } from './extended.js'
import { bounded, spend, splice, unsplice, type CodeFile, type TextPlace } from './file.js'
import { firstFrom, valueAt } from './names.js'
import { isParameter } from './parameters.js'
import { canonical, pathOf } from './path.js'
import { callsOf, sitesOf } from './sites.js'
import { boundByName, holeAs, holeOf, nameOfHole, textOf } from './textOf.js'
import { urlText } from './urlObjects.js'
import { urlParts } from './urlShape.js'

/** Every string expression that may be a connection. */
export function textCandidates(file: CodeFile): Candidate[] {
  // First all texts, so that it is known which names only go into longer ones.
  const read = file.found.texts.flatMap((place) => (mayMatter(file, place) ? readPlace(file, place) : []))
  const { candidates, isPart } = assembledCandidates(file)
  const telling = read.flatMap(({ place, text }) => (onlySpliced(file, place) || isPart(place.node.start) ? [] : (tellingText(file, place, withOpenEnd(place, withChanges(file, place, withAppended(file, place, text)))) ?? [])))
  return [...candidates, ...bounded(file, telling, ({ place }) => place.node.start).flatMap((one) => candidatesOf(file, one))]
}

/** What could not be put together is read literal by literal. */
function readPlace(file: CodeFile, place: TextPlace): readonly { readonly place: TextPlace; readonly text: MappedText }[] {
  const { length } = file.found.splicedLast
  const text = withNamedRest(file, place.node.start, withNamedLead(file, textOf(file, place.node)))
  // `log('using ' + URL)` is not what the URL is for.
  if (file.found.splicedLast.length > length && (text === null || !isForUse(file, place, text))) unsplice(file, length)
  if (text !== null) return [{ place, text: behindOpenUri(file, place, text) }]
  return literalsIn(place.node).flatMap((node) => {
    const each = textOf(file, node)
    return each === null ? [] : [{ place: { ...place, node }, text: each }]
  })
}

/** `${url}${more}`, `$"{settings};{more}"`: a text of this file, and what is put in behind it. */
function withNamedLead(file: CodeFile, text: MappedText | null): MappedText | null {
  const lead = text?.pieces[0]
  if (text === null || lead?.kind !== 'hole' || lead.at !== 0 || text.text[0] !== HOLE) return text
  // `${prefix}${user}:${password}@…`, where `prefix = 'postgres://'` is given once.
  const isPrefix = lead.constant === true && /^[a-z][\w+.-]{1,60}:\/\/$/i.test(lead.fallback ?? '')
  if ((!isPrefix && !openBehind.test(text.text.slice(1, 3))) || !/^[$@]?[A-Za-z_][\w.]{0,80}$/.test(lead.expression)) return text
  const bound = boundByName(file, nameOfHole(file, lead.expression))
  if (bound === null || (!isPrefix && !/^[a-z][\w+.:-]{1,60}:\/\/[^\s/]|^(?:[a-z]{3,8}:)?[A-Za-z][\w ]{0,30}=[^;]{1,200};/i.test(bound.text.text.slice(0, 300))) || !spend(file, bound.text.text.length)) return text
  splice(file, bound.node)
  return joinTexts([bound.text, sliceText(text, 1, text.text.length)])
}

/** `postgresql://${rest}`, where `rest` is all that stands behind: `${user}:${password}@${host}/shop`. */
function withNamedRest(file: CodeFile, at: number, text: MappedText | null): MappedText | null {
  const last = text?.pieces.at(-1)
  if (text === null || last?.kind !== 'hole' || !onlyHoleBehind.test(text.text.slice(0, 100))) return text
  const name = nameOfHole(file, last.expression)
  const bound = isParameter(file, name, at) ? null : boundByName(file, name)
  if (bound === null || !/^[^\s/?#@]{1,300}@[^\s@]{1,500}$/.test(bound.text.text.slice(0, 900)) || !spend(file, bound.text.text.length)) return text
  splice(file, bound.node)
  return joinTexts([sliceText(text, 0, text.text.length - 1), bound.text])
}

const onlyHoleBehind = new RegExp(`^[a-z][\\w+.-]{1,60}://${HOLE}$`, 'i')
const openBehind = new RegExp(`^(?:${HOLE}|;${HOLE})`)

/** `url += '?sslmode=disable'`, where nothing shows what `url` is: that parameter says whose it is. */
function behindOpenUri(file: CodeFile, { node, frame }: TextPlace, text: MappedText): MappedText {
  const item = frame.kind === 'statement' ? frame.item : null
  const key = item !== null && /^[+.&]=$/.test(item.mark) && item.value === node ? item.keys[0] : undefined
  const path = key === undefined || !/^\?(?:[^\s?]{1,200}&)?sslmode=/.test(text.text.slice(0, 300)) ? null : pathOf(key, file.source)
  if (key === undefined || path === null) return text
  const name = canonical(path)
  const bound = valueAt(file, name, node.start)
  // What is shown is read where it stands, with all that is added to it.
  const before = bound === null ? null : textOf(file, bound)
  return before !== null && before.text !== HOLE ? text : joinTexts([holeAs(name, key), text])
}

function isForUse(file: CodeFile, place: TextPlace, text: MappedText): boolean {
  const sites = sitesOf(file, place.frame, { start: place.node.start, end: place.node.end })
  return place.use === 'value' && findTexts(text.text, file.vocabulary, 'scalar').some((one) => worse(place, one, text, sites) === 'value')
}

/** Cheap: a lone literal without `:` and `=` says nothing, but for Go's `root@tcp(db)/shop`, and one that begins with a name. */
function mayMatter(file: CodeFile, { node }: TextPlace): boolean {
  if (node.kind !== 'string') return true
  const [first] = node.tokens
  // A here-document stands below its mark.
  const raw = first?.literal !== null && first !== undefined && first.literal.from > node.end ? file.source.slice(first.literal.from, first.literal.to) : file.source.slice(node.start, node.end)
  return raw.includes(':') || raw.includes('=') || raw.includes('\\') || raw.includes('@tcp') || beginsWithHole.test(raw.slice(0, 12))
}

/** `${url}${options}`, `$"{settings};{more}"`: what the name holds, and more. */
const beginsWithHole = /^[$@fF]{0,2}["'`]{1,3}(?:[$#]?\{|\$[A-Za-z_])/

const MAXIMUM_APPENDED = 20

/** `url += '?sslmode=disable'`, up to where the name is bound anew. */
function withAppended(file: CodeFile, { node, frame }: TextPlace, text: MappedText): MappedText {
  const key = frame.kind === 'statement' && !/^[+.&]=$/.test(frame.item?.mark ?? '') ? frame.item?.keys[0] : undefined
  const path = key === undefined ? null : pathOf(key, file.source)
  if (path !== null && urlParts(node) !== null) return urlText(file, node, canonical(path)) ?? text
  const appended = path === null ? undefined : file.found.appended.get(canonical(path))
  if (path === null || appended === undefined) return text
  const first = firstFrom(appended, node.end)
  const added = appended.slice(first, first + MAXIMUM_APPENDED).filter((one) => {
    const bound = valueAt(file, canonical(path), one.start)
    return bound !== null && bound.start <= node.start && bound.end >= node.end
  })
  const texts = added.map((one) => appendedText(file, one, node.start, canonical(path)))
  return spend(file, texts.reduce((sum, one) => sum + one.text.length, 0)) ? joinTexts([text, ...texts]) : text
}

/** `if tls: url += '?sslmode=verify-full'`: put in at run time. */
function appendedText(file: CodeFile, node: TextPlace['node'], anchor: number, name: string): MappedText {
  const { conditions } = file
  const text = addedBy(textOf(file, node) ?? concatenated(file, node) ?? holeOf(file, node), name)
  const branch = conditions?.foreign(node, conditions.at(anchor)) ?? null
  if (branch === null) return text
  const mark = /^[?&;\s]/.test(text.text) ? [sliceText(text, 0, 1)] : []
  return joinTexts([...mark, holeAs(branch.condition, node)])
}

/** `url = url + '…'` says the name's own value again. */
function addedBy(text: MappedText, name: string): MappedText {
  const [own] = text.pieces
  return own?.kind === 'hole' && own.at === 0 && own.expression === name ? sliceText(text, own.length, text.text.length) : text
}

/** The arguments of `url.concat(…)`; null: it is no such call. */
function concatenated(file: CodeFile, node: TextPlace['node']): MappedText | null {
  if (node.kind !== 'call' || !isConcat(node)) return null
  return joinTexts(node.group.items.flatMap(({ value }) => (value === null ? [] : [textOf(file, value) ?? holeOf(file, value)])))
}

/** A URI that ends where its host should begin goes on in a way that we cannot follow: everything behind is decided at run time. */
function withOpenEnd({ node }: TextPlace, text: MappedText): MappedText {
  if (!/:\/\/[^/?#\s@]{0,200}@$/.test(text.text.slice(-210))) return text
  const rest = holeAs('…', { start: node.end, end: node.end })
  return joinTexts([text, rest, { text: '?', pieces: [{ kind: 'literal', at: 0, length: 1, start: node.end, end: node.end, verbatim: false }] }, rest])
}

function onlySpliced({ found, source }: CodeFile, { node, frame }: TextPlace): boolean {
  if (frame.kind !== 'statement') return false
  const bound = frame.item?.value
  if (bound === null || bound === undefined || !found.spliced.has(bound)) return false
  const path = frame.item?.keys[0] === undefined ? null : pathOf(frame.item.keys[0], source)
  return path !== null && !found.uses.has(canonical(path)) && node.start >= bound.start
}

interface TellingText {
  readonly place: TextPlace
  readonly text: MappedText
  readonly chosen: { readonly chosen?: string }
  /** None: it is a file in a string. */
  readonly found: readonly FoundText[]
}

function tellingText(file: CodeFile, place: TextPlace, given: MappedText): TellingText | null {
  const written = withFallbackLead(given)
  const choice = withChosenScheme(written, file.vocabulary, () => namesAround(file, place))
  const text = choice?.text ?? written
  const found = findTexts(text.text, file.vocabulary, 'scalar')
  return found.length > 0 || isBlock(file, place, text) ? { place, text, found, chosen: choice?.told ?? {} } : null
}

/** The calls that are handed the text, and what it is called. */
function namesAround(file: CodeFile, { node, frame, use }: TextPlace): readonly string[] {
  if (use !== 'value') return []
  return sitesOf(file, frame, { start: node.start, end: node.end }).flatMap(({ callee, keyPath }) => [...(callee === null || !isCallee(callee, file.vocabulary) ? [] : [callee]), ...keyPath.filter((key) => /(?:ur[il]|dsn|broker|backend)$/i.test(key))])
}

function candidatesOf(file: CodeFile, { place, text, found, chosen }: TellingText): Candidate[] {
  const [first] = found
  // A file in a string: `host: db` and `sslmode: require` on lines of their own.
  if (first === undefined) return settingsOn(linesOf(text), placeFor(file.vocabulary, { anyDollarName: true, formatting: true }))
  const whole = { start: place.node.start, end: place.node.end }
  const docstring = place.docstring ? 'docstring' : 'code'
  const sites = sitesOf(file, place.frame, whole)
  if (found.length === 1 && first.from === 0 && (first.to === text.text.length || !/\s/.test(text.text.slice(first.to)))) {
    const candidate: Candidate = { kind: 'text', value: first.kind === 'uri' ? text : sliceText(text, first.from, first.to), span: literalSpan(place), sites, place: docstring, use: worse(place, first, text, sites), encoding: 'plain', ...chosen }
    const calls = callsOf(file, place.frame)
    return [calls.length === 0 ? candidate : { ...candidate, perCall: calls }]
  }
  return found.map((one) => {
    const value = sliceText(text, one.from, one.to)
    return { kind: 'text', value, span: spanOf(value) ?? whole, sites, place: docstring, use: worse(place, one, text, sites), encoding: 'plain', ...chosen }
  })
}

function isBlock(file: CodeFile, { use, docstring }: TextPlace, text: MappedText): boolean {
  if (use !== 'value' || docstring || !text.text.includes('\n')) return false
  const lower = text.text.toLowerCase()
  for (const name of file.vocabulary.tellingNames) if (lower.includes(name)) return true
  return false
}

/** Without words in front and parentheses around. */
function literalSpan({ node }: TextPlace): { start: number; end: number } {
  let inner = node
  while (inner.kind === 'group') {
    const value = inner.group.items[0]?.value
    if (value === null || value === undefined) break
    inner = value
  }
  const below = inner.kind === 'string' ? inner.tokens[0]?.literal : null
  if (below !== null && below !== undefined && below.from > inner.end) return { start: below.from, end: below.to }
  const start = inner.kind === 'string' ? inner.tokens[0]?.start : inner.kind === 'operation' ? inner.operands[0]?.start : undefined
  return { start: start ?? inner.start, end: inner.end }
}

function worse({ use, docstring }: TextPlace, found: FoundText, text: MappedText, [site]: Candidate['sites']): Candidate['use'] {
  if (use !== 'value' || found.use !== 'value') return use === 'value' || found.use === 'listed' ? found.use : use
  // A text that is the URI and nothing else tells nobody anything; what a docstring shows is advised as it is.
  const isHelp = !docstring && found.to - found.from < text.text.trim().length && (helpNames.test(site.keyPath.at(-1) ?? '') || helpHeadings.test(text.text.slice(Math.max(0, found.from - LONGEST_MANUAL), found.from)))
  return isHelp || isProse(text.text.slice(Math.max(0, found.from - 120), found.from)) ? 'message' : 'value'
}

/** What a program says of itself: `Long:` and `Example:` of Cobra, `epilog` of argparse, `usagePrefix`. */
const helpNames = /^(?:use|usage|help|long|short|examples?|epilog|synopsis|(?:long|short)?_?desc(?:ription)?|documentation|(?:usage|help)_?(?:text|prefix|suffix|string|message|template|commands?))$/i
const helpHeadings = /^[ \t]{0,20}(?:Usage|USAGE|Examples?|EXAMPLES?|Synopsis|SYNOPSIS)(?: \w{1,30}){0,3}:?[ \t]{0,20}(?:\r?$|(?<=:[ \t]{0,20})\S)/m
const LONGEST_MANUAL = 4000

/** Words right in front of a URI speak about it: "e.g. postgres://…". A name with `=` or `:`, an option of SQL (`conn_string '…'`), a flag or a command does not. */
function isProse(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1).replaceAll(HOLE, ' ')
  if (/[=:]\s*["'`]?$|(?:^|[(,])\s{0,40}\w{1,60}\s{1,9}'$|--?\w[\w-]*\s*["']?$|^\s*(?:-\s+|export\s|set\s|SET\s|[\w.-]{1,80}:\s*\[)/.test(line)) return /\b(?:must|expected|invalid|example|like|such as|e\.g)\b/i.test(line)
  return (line.match(/[A-Za-z]{2,}/g) ?? []).length >= 2
}
