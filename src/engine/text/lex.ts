import type { Span } from '../mappedText.js'
import type { SourceText } from '../model.js'
import type { Language, StringRule } from './language.js'
import { comment, lineEnd } from './comments.js'
import { keep, push, pushAs, type State } from './lexState.js'
import { beforeOperand, regexEnd } from './regexEnd.js'
import { gap, isWordCharacter, scanString, wordEnd, type Scan } from './scanString.js'
import { character, delimited, heredoc } from './specialLiterals.js'
import { COMMENT, LITERAL, startsOf } from './starts.js'
import type { TemplateTag, TemplateTags } from './templateTags.js'
import type { Lexed } from './token.js'

/** How often a character may be looked at on average; hostile text only gets there. */
const STEPS_PER_CHARACTER = 40

/** What a program of 5 MB has at most that somebody wrote, minified too; each costs some two hundred bytes until the file is read. */
const MOST_TOKENS = 2_000_000

/**
 * Splits source text into tokens, in one pass, whatever state it is in: half files, conflict markers, open quotes and brackets.
 * Never throws; `incomplete` says why it stopped early. `tags`: of the template that makes the text. `skimmed`: parts, in order, of which
 * no token is wanted; only a bracket that opens or closes something outside of its part stays, and what reaches over the end of the part.
 */
export function lex({ text, partial }: SourceText, language: Language, tags: TemplateTags | null = null, skimmed: readonly Span[] = []): Lexed {
  const scan: Scan = { text, language, partial, tags, steps: 0, budget: STEPS_PER_CHARACTER * text.length + 1000, unclosed: new Map() }
  const state: State = { scan, starts: startsOf(language), tokens: [], ends: [], open: [], comments: [], fresh: true, bodiesEnd: null, terminators: null, last: undefined, skim: null }
  let parts = 0
  let turn = skimmed[0]?.start ?? Infinity
  let at = /^#!(?!\[)/.test(text.slice(0, 3)) ? lineEnd(text, 0) : 0
  while (at < text.length) {
    if (scan.steps++ >= scan.budget || state.tokens.length >= MOST_TOKENS) break
    if (at >= turn && (state.fresh || at >= turn + LONG_LINE)) {
      const part = state.skim === null ? skimmed[parts++] : undefined
      const begins = part !== undefined && at < part.end
      // What stands in front has nothing to do with what comes behind.
      if (begins || state.skim !== null) keep(state, { kind: 'mark', start: at, end: at, text: ';', fresh: state.fresh, literal: null })
      state.skim = begins ? { ...part, first: state.tokens.length } : null
      turn = begins ? part.end : (skimmed[parts]?.start ?? Infinity)
    }
    at = step(state, at)
  }
  while (state.open.length > 0) closeTop(state, state.tokens.length, false)
  const { tokens, ends, comments } = state
  return { tokens, ends, comments, steps: scan.steps, incomplete: at >= text.length ? null : tokens.length >= MOST_TOKENS ? 'more words and marks than can be read in one file' : 'the text is too tangled to be read in a bounded number of steps' }
}

/** Brackets inside each other; a text with a tenth of them is not read whole, and says so. */
const MOST_OPEN = 5_000

/** Characters. A part that is skimmed begins and ends with a line, but for lines that are longer. */
const LONG_LINE = 2000

function step(state: State, at: number): number {
  const { scan } = state
  const { text, language } = scan
  const tag = scan.tags?.get(at)
  if (tag !== undefined) return templateTag(state, tag)
  const code = text.charCodeAt(at)
  if (code === 32 || code === 9 || code === 13 || code === 0) return at + 1
  const may = code < 128 ? (state.starts[code] ?? 0) : 0
  if (may === 0 && isWordCharacter(code)) return word(state, at)
  const char = text.charAt(at)
  if (char === '\n') return newLine(state, at)
  if (char === '\\') return continuation(text, at)
  if (char === '`' && language.id === 'powershell' && /^`\r?\n/.test(text.slice(at, at + 3))) return continuation(text, at)
  if (isMarker(text, at)) return lineEnd(text, at)
  const special = ((may & COMMENT) === 0 ? null : comment(state, at)) ?? heredoc(state, at) ?? ((may & LITERAL) === 0 ? null : (delimited(state, at) ?? character(state, at)))
  if (special !== null) return special
  const rule = (may & LITERAL) === 0 ? undefined : language.strings.find(({ open }) => text.startsWith(open, at))
  if (rule !== undefined) return isApostrophe(state, char, at) ? push(state, 'mark', at, at + 1) : literal(state, rule, at, at)
  if (isWordCharacter(code) || (char === '$' && !isMemberOfResult(language.id, text, at))) return word(state, at)
  if (char === ':' && language.symbols && /[A-Za-z_]/.test(text.charAt(at + 1)) && !/[\w:)\]"']/.test(text.charAt(at - 1))) return symbol(state, at)
  if (char === '(' || char === '[' || char === '{') {
    if (state.open.length >= MOST_OPEN) return push(state, 'mark', at, at + 1)
    state.open.push(state.tokens.length)
    return push(state, 'open', at, at + 1)
  }
  if (char === ')' || char === ']' || char === '}') return close(state, char, at)
  if (char === '/' && language.regexLiterals !== 'none') {
    const end = regexEnd(scan, state.last, at, state.fresh)
    if (end !== null) return push(state, 'regex', at, end)
  }
  const mark = marks.get(char)?.find((one) => text.startsWith(one, at)) ?? char
  return push(state, 'mark', at, at + mark.length)
}

/** R's `options()$host`, `x[[1]]$host`; `x$host` is one word. */
function isMemberOfResult(language: string, text: string, at: number): boolean {
  return language === 'r' && (text.charAt(at - 1) === ')' || text.charAt(at - 1) === ']')
}

/** A value that a template writes is a text with a hole; what only decides is not there when the program is read. */
function templateTag(state: State, { start, end, expression, puts, ends }: TemplateTag): number {
  if (ends === true) return pushAs(state, 'mark', start, end, ';')
  if (!puts) return end
  return push(state, 'string', start, end, { rule: tagRule, from: start, to: end, holes: [{ start, end, expression, tag: true }] })
}

const tagRule: StringRule = { open: '', close: '', multiline: true, escapes: 'none', holes: [] }

function newLine(state: State, at: number): number {
  state.fresh = true
  if (state.bodiesEnd !== null) {
    const end = Math.max(at + 1, state.bodiesEnd)
    state.bodiesEnd = null
    return end
  }
  if (state.scan.partial && state.scan.text.startsWith(gap, at)) forget(state)
  return comment(state, at) ?? at + 1
}

/** `:name`, told by its name alone. */
function symbol(state: State, at: number): number {
  const end = wordEnd(state.scan.text, at + 1)
  return pushAs(state, 'word', at, end, state.scan.text.slice(at + 1, end))
}

/** Longest first, by their first character. */
const marks: ReadonlyMap<string, readonly string[]> = byFirst(
  ['...', '===', '!==', '??=', '||=', '&&=', '**=', '>>>', '<=>', '?->', '?.', '?:', '??', '||', '&&', '==', '!=', '<=', '>=', '=>', '->', '<-', '::'].concat(
    ['<>', ':=', '+=', '-=', '*=', '.=', '&=', '|=', '=~', '**', '++', '--', '..', '<<', '>>', '//'],
  ),
)

function byFirst(all: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const mark of all) map.set(mark.charAt(0), [...(map.get(mark.charAt(0)) ?? []), mark])
  return map
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

function literal(state: State, rule: StringRule, start: number, quoteAt: number): number {
  const { literal: own, end } = scanString(state.scan, rule, quoteAt + rule.open.length)
  return push(state, 'string', start, end, own)
}

/** `don't` in the text of a JSX element. */
function isApostrophe({ last: before, scan }: State, char: string, at: number): boolean {
  return char === "'" && scan.language.markup && before?.kind === 'word' && before.end === at && !beforeOperand.has(before.text)
}

function word(state: State, at: number): number {
  const { text, language } = state.scan
  let end = at
  do end = wordEnd(text, end + 1)
  while (text[end] === '$')
  state.scan.steps += end - at
  const behind = text.charCodeAt(end)
  if (behind === 34 || behind === 39 || behind === 96) {
    const prefix = end - at <= 3 ? text.slice(at, end).toLowerCase() : ''
    const change = (Object.hasOwn(language.prefixes, prefix) ? language.prefixes[prefix] : null) ?? language.anyPrefix
    const rule = change === null ? undefined : language.strings.find(({ open }) => text.startsWith(open, end))
    if (change !== null && rule !== undefined) return literal(state, { ...rule, ...change }, at, end)
  }
  const code = text.charCodeAt(at)
  // Visual Basic: `& _` at the end of a line.
  if (code === 95 && end === at + 1 && language.id === 'vb' && /^\r?\n/.test(text.slice(end, end + 2))) return continuation(text, at)
  if (code >= 48 && code <= 57) {
    while ((text[end] === '.' && /\d/.test(text.charAt(end + 1))) || (text[end] === language.digitMark && /[\da-fA-F]/.test(text.charAt(end + 1)))) end = wordEnd(text, end + 1)
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
  if (top !== undefined) state.ends[top] = end * 2 + (closed ? 1 : 0)
}

const partner: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** A bracket that fits none of the last ones around it is no bracket. */
function close(state: State, char: string, at: number): number {
  const { open, tokens } = state
  let depth = 0
  while (depth < 10 && depth < open.length && tokens[open[open.length - 1 - depth] ?? -1]?.text !== partner[char]) depth++
  if (depth === 10 || depth === open.length) return push(state, 'mark', at, at + 1)
  for (let i = 0; i < depth; i++) closeTop(state, tokens.length, false)
  const opening = open.at(-1) ?? 0
  closeTop(state, tokens.length, true)
  push(state, 'close', at, at + 1)
  if (state.skim === null || state.last === undefined || at >= state.skim.end) return at + 1
  // All of it stands within the part.
  if (opening >= state.skim.first) tokens.length = state.ends.length = opening
  else keep(state, state.last)
  return at + 1
}
