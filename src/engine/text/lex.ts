import type { SourceText } from '../model.js'
import type { Language, StringRule } from './language.js'
import { heredocAt, terminatorsOf, type Terminators } from './heredoc.js'
import { beforeOperand, regexEnd } from './regexEnd.js'
import { gap, isWordCharacter, scanString, wordEnd, type Scan } from './scanString.js'
import type { Extent, Lexed, Token } from './token.js'

/** How often a character may be looked at on average; hostile text only gets there. */
const STEPS_PER_CHARACTER = 40

/**
 * Splits source text into tokens, in one pass, whatever state it is in: half files, conflict markers, open quotes and brackets.
 * Never throws; `incomplete` says why it stopped early.
 */
export function lex({ text, partial }: SourceText, language: Language): Lexed {
  const scan: Scan = { text, language, partial, steps: 0, budget: STEPS_PER_CHARACTER * text.length + 1000, unclosed: new Map() }
  const state: State = { scan, tokens: [], extents: new Map(), open: [], comments: [], fresh: true, bodiesEnd: null, terminators: null }
  let at = text.startsWith('#!') ? lineEnd(text, 0) : 0
  while (at < text.length) {
    if (scan.steps++ >= scan.budget) break
    at = step(state, at)
  }
  while (state.open.length > 0) closeTop(state, state.tokens.length, false)
  const { tokens, extents, comments } = state
  return { tokens, extents, comments, steps: scan.steps, incomplete: at < text.length ? 'the text is too tangled to be read in a bounded number of steps' : null }
}

interface State {
  readonly scan: Scan
  readonly tokens: Token[]
  readonly extents: Map<number, Extent>
  /** Indices of the opening brackets around this place. */
  readonly open: number[]
  readonly comments: Lexed['comments'][number][]
  fresh: boolean
  /** Where the lines of here-documents end that were begun on this line. */
  bodiesEnd: number | null
  terminators: Terminators | null
}

function step(state: State, at: number): number {
  const { scan } = state
  const { text, language } = scan
  const char = text.charAt(at)
  if (char === '\n') {
    state.fresh = true
    if (state.bodiesEnd !== null) {
      const end = Math.max(at + 1, state.bodiesEnd)
      state.bodiesEnd = null
      return end
    }
    if (scan.partial && text.startsWith(gap, at)) forget(state)
    return comment(state, at) ?? at + 1
  }
  if (char === ' ' || char === '\t' || char === '\r' || char === '\0') return at + 1
  if (char === '\\') return continuation(text, at)
  if (char === '`' && language.id === 'powershell' && /^`\r?\n/.test(text.slice(at, at + 3))) return continuation(text, at)
  if (isMarker(text, at)) return lineEnd(text, at)
  const behindComment = comment(state, at)
  if (behindComment !== null) return behindComment
  const special = heredoc(state, at) ?? delimited(state, at)
  if (special !== null) return special
  const rule = language.strings.find(({ open }) => text.startsWith(open, at))
  if (rule !== undefined) return isApostrophe(state, char, at) ? push(state, 'mark', at, at + 1) : literal(state, rule, at, at)
  const code = text.charCodeAt(at)
  if (isWordCharacter(code) || char === '$') return word(state, at)
  if (char === ':' && language.symbols && /[A-Za-z_]/.test(text.charAt(at + 1)) && !/[\w:)\]"']/.test(text.charAt(at - 1))) return symbol(state, at)
  if (char === '(' || char === '[' || char === '{') {
    state.open.push(state.tokens.length)
    return push(state, 'open', at, at + 1)
  }
  if (char === ')' || char === ']' || char === '}') return close(state, char, at)
  if (char === '/' && language.regexLiterals) {
    const end = regexEnd(scan, state.tokens.at(-1), at)
    if (end !== null) return push(state, 'regex', at, end)
  }
  const mark = marks.get(char)?.find((one) => text.startsWith(one, at)) ?? char
  return push(state, 'mark', at, at + mark.length)
}

/** `:name`, told by its name alone. */
function symbol(state: State, at: number): number {
  const end = wordEnd(state.scan.text, at + 1)
  state.tokens.push({ kind: 'word', start: at, end, text: state.scan.text.slice(at + 1, end), fresh: state.fresh, literal: null })
  state.fresh = false
  return end
}

function heredoc(state: State, at: number): number | null {
  const { scan } = state
  const rule = scan.language.heredoc
  if (rule === null || !scan.text.startsWith('<<', at)) return null
  const bodyAt = state.bodiesEnd === null ? scan.text.indexOf('\n', at) + 1 : state.bodiesEnd + 1
  if (bodyAt === 0) return null
  const found = heredocAt(scan, rule, at, bodyAt, () => (state.terminators ??= terminatorsOf(scan.text)))
  if (found === null) return null
  state.bodiesEnd = found.after
  return push(state, 'string', at, found.end, found.literal)
}

function delimited(state: State, at: number): number | null {
  const { scan, tokens } = state
  const before = tokens.at(-1)
  for (const { pattern, close: closing, escapes, holes, operator } of scan.language.delimited) {
    const match = pattern.exec(scan.text.slice(at, at + 40))
    if (match === null || (operator && before !== undefined && (before.kind === 'close' || before.kind === 'number' || before.kind === 'string' || (before.kind === 'word' && before.end === at)))) continue
    return literal(state, { open: match[0], close: closing(match), multiline: true, escapes, holes }, at, at)
  }
  return null
}

/** Longest first, by their first character. */
const marks: ReadonlyMap<string, readonly string[]> = byFirst(
  ['...', '===', '!==', '??=', '||=', '&&=', '**=', '>>>', '<=>', '?->', '?.', '?:', '??', '||', '&&', '==', '!=', '<=', '>=', '=>', '->', '<-', '::'].concat(
    ['<>', ':=', '+=', '-=', '*=', '.=', '|=', '=~', '**', '++', '--', '..', '<<', '>>', '//'],
  ),
)

function byFirst(all: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const mark of all) map.set(mark.charAt(0), [...(map.get(mark.charAt(0)) ?? []), mark])
  return map
}

function push(state: State, kind: Token['kind'], start: number, end: number, own: Token['literal'] = null): number {
  const text = kind === 'string' || kind === 'regex' ? '' : state.scan.text.slice(start, end)
  state.tokens.push({ kind, start, end, text, fresh: state.fresh, literal: own })
  state.fresh = false
  return end
}

/** A backslash before the end of a line joins it with the next; elsewhere it means nothing here. */
function continuation(text: string, at: number): number {
  if (text[at + 1] === '\n') return at + 2
  return text.startsWith('\r\n', at + 1) ? at + 3 : at + 1
}

/** `<<<<<<< ours`, `=======`, `>>>>>>> theirs` at the start of a line. */
function isMarker(text: string, at: number): boolean {
  const char = text.charAt(at)
  if ((char !== '<' && char !== '=' && char !== '>' && char !== '|') || (at > 0 && text[at - 1] !== '\n')) return false
  return text.startsWith(char.repeat(7), at) && text[at + 7] !== char
}

function comment(state: State, at: number): number | null {
  const { text, language, partial } = state.scan
  for (const [open, closing] of language.blockComments) {
    if (!text.startsWith(open, at)) continue
    const key = `comment ${open}`
    const dead = state.scan.unclosed.get(key)
    const found = dead !== undefined && at >= dead.start ? -1 : text.indexOf(closing, at + open.length)
    if (found === -1) state.scan.unclosed.set(key, { start: at, end: text.length })
    let to = found === -1 ? lineEnd(text, at + open.length) : found
    const hole = partial ? text.slice(at, to).indexOf(gap) : -1
    if (hole !== -1) to = at + hole
    const end = found === -1 || hole !== -1 ? to : to + closing.length
    state.scan.steps += end - at
    addComment(state, at, at + open.length, to, end)
    return end
  }
  for (const open of language.lineComments) {
    if (!text.startsWith(open, at)) continue
    const end = lineEnd(text, at)
    addComment(state, at, at + open.length, end, end)
    return end
  }
  return null
}

function addComment(state: State, start: number, from: number, to: number, end: number): void {
  state.comments.push({ text: state.scan.text.slice(from, to), span: { start, end }, from })
}

function literal(state: State, rule: StringRule, start: number, quoteAt: number): number {
  const { literal: own, end } = scanString(state.scan, rule, quoteAt + rule.open.length)
  return push(state, 'string', start, end, own)
}

/** `don't` in the text of a JSX element. */
function isApostrophe({ tokens, scan }: State, char: string, at: number): boolean {
  const before = tokens.at(-1)
  return char === "'" && scan.language.regexLiterals && before?.kind === 'word' && before.end === at && !beforeOperand.has(before.text)
}

function word(state: State, at: number): number {
  const { text, language } = state.scan
  let end = at
  do end = wordEnd(text, end + 1)
  while (text[end] === '$')
  state.scan.steps += end - at
  if (end - at <= 3) {
    const prefix = text.slice(at, end).toLowerCase()
    const change = Object.hasOwn(language.prefixes, prefix) ? language.prefixes[prefix] : undefined
    const rule = change === undefined ? undefined : language.strings.find(({ open }) => text.startsWith(open, end))
    if (change !== undefined && rule !== undefined) return literal(state, { ...rule, ...change }, at, end)
  }
  const code = text.charCodeAt(at)
  if (code >= 48 && code <= 57) {
    while (text[end] === '.' && /\d/.test(text.charAt(end + 1))) end = wordEnd(text, end + 1)
    return push(state, 'number', at, end)
  }
  if (state.fresh && (at === 0 || text[at - 1] === '\n') && language.restarts.has(text.slice(at, end))) forget(state)
  return push(state, 'word', at, end)
}

/** Whatever was open above is not closed any more. */
function forget(state: State): void {
  while (state.open.length > 0) closeTop(state, state.tokens.length, false)
}

function closeTop(state: State, end: number, closed: boolean): void {
  const top = state.open.pop()
  if (top !== undefined) state.extents.set(top, { end, closed })
}

const partner: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** A bracket that fits none of the last ones around it is no bracket. */
function close(state: State, char: string, at: number): number {
  const { open, tokens } = state
  const depth = open.slice(-10).reverse().findIndex((index) => tokens[index]?.text === partner[char])
  if (depth === -1) return push(state, 'mark', at, at + 1)
  for (let i = 0; i < depth; i++) closeTop(state, tokens.length, false)
  closeTop(state, tokens.length, true)
  return push(state, 'close', at, at + 1)
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  const end = found === -1 ? text.length : found
  return text[end - 1] === '\r' && end > from ? end - 1 : end
}
