/** Where a string literal ends and which holes it has. */
import type { Span } from '../mappedText.js'
import type { HoleRule, Language, StringRule } from './language.js'
import type { TemplateTags } from './templateTags.js'
import type { Literal } from './token.js'

const MAXIMUM_DEPTH = 12
/** Of a hole in a string that has one line itself. */
const MOST_LINES = 20
/** So many empty lines in a row are a gap between the hunks of a half-known file, not part of a literal. */
export const gap = '\n\n\n\n\n'

/** What has been learnt on the way: how much was looked at, and which openings are never closed behind which place. */
export interface Scan {
  readonly text: string
  readonly language: Language
  readonly partial: boolean
  /** Of the template that makes the text; null: it is none. */
  readonly tags: TemplateTags | null
  steps: number
  readonly budget: number
  /** From where to where an opening of that kind is known not to be closed. */
  readonly unclosed: Map<string, Span>
}

export interface ScannedString {
  readonly literal: Literal
  readonly end: number
}

/** `at`: behind the opening quote. An unterminated literal ends with its line. */
export function scanString(scan: Scan, rule: StringRule, at: number, depth = 0, endsWithText = false): ScannedString {
  // A here-document: `scan.text` ends where it does.
  if (endsWithText) return scanTo(scan, rule, at, depth, false) ?? { literal: { rule, from: at, to: at, holes: [] }, end: at }
  const key = rule.open + rule.escapes
  if (rule.multiline && !isUnclosed(scan, key, at)) {
    const found = scanTo(scan, rule, at, depth, true)
    if (found !== null) return found
    scan.unclosed.set(key, { start: at, end: scan.text.length })
  }
  return scanTo(scan, { ...rule, multiline: false }, at, depth, false) ?? { literal: { rule, from: at, to: at, holes: [] }, end: at }
}

function scanTo(scan: Scan, rule: StringRule, from: number, depth: number, mustClose: boolean): ScannedString | null {
  const { text } = scan
  const holes: Literal['holes'][number][] = []
  let at = from
  let open = 0
  while (at < text.length && scan.steps < scan.budget) {
    scan.steps++
    const tag = scan.tags?.get(at)
    if (tag !== undefined) {
      holes.push({ start: at, end: tag.end, expression: tag.expression, tag: true })
      at = tag.end
      continue
    }
    const char = text.charAt(at)
    if (rule.nests !== undefined && (char === rule.nests || (open > 0 && text.startsWith(rule.close, at)))) {
      open += char === rule.nests ? 1 : -1
      at++
      continue
    }
    if (char === '\n') {
      if (!rule.multiline && text[at - 1] !== '\\') break
      if (scan.partial && text.startsWith(gap, at)) return mustClose ? null : done(rule, from, at, holes, at)
    }
    if (text.startsWith(rule.close, at)) {
      if (rule.escapes === 'doubled' && text.startsWith(rule.close, at + rule.close.length)) at += rule.close.length
      else {
        // `""""` closes a triple quote with its last three.
        const more = rule.close.length === 3 && text[at + 3] === char ? 1 : 0
        return done(rule, from, at + more, holes, at + more + rule.close.length)
      }
    } else if (char === '`' && rule.escapes === 'backtick') {
      at += 2
      continue
    } else if (char === '\\' && (rule.escapes === 'raw' || rule.escapes === 'quote') && text[at + 1] !== '\\' && text[at + 1] !== '\r' && text[at + 1] !== '\n' && text[at + 1] !== rule.close[0]) {
      at++
      continue
    } else if (char === '\\' && (rule.escapes === 'backslash' || rule.escapes === 'raw' || rule.escapes === 'quote') && !(swiftHole(rule) && text[at + 1] === '(')) {
      at += text[at + 1] === '\r' && text[at + 2] === '\n' ? 3 : 2
      continue
    }
    const hole = depth < MAXIMUM_DEPTH ? scanHole(scan, rule, at, depth) : null
    if (hole === null) at++
    else if (typeof hole === 'number') at += hole
    else {
      holes.push(hole)
      at = hole.end
    }
  }
  if (mustClose) return null
  const end = Math.min(at, text.length)
  return done(rule, from, text[end - 1] === '\r' ? end - 1 : end, holes, end)
}

/** `\(name)` */
function swiftHole({ holes }: StringRule): boolean {
  return holes.some(({ open }) => open === '\\(')
}

function done(rule: StringRule, from: number, to: number, holes: Literal['holes'], end: number): ScannedString {
  return { literal: { rule, from, to: Math.max(from, to), holes }, end }
}

/** A hole, or the length of a doubled mark, or null. */
function scanHole(scan: Scan, rule: StringRule, at: number, depth: number): Literal['holes'][number] | number | null {
  const { text } = scan
  for (const hole of rule.holes) {
    if (!text.startsWith(hole.open, at)) continue
    const inside = at + hole.open.length
    if (hole.kind === 'bare') {
      const end = wordEnd(text, inside)
      if (end > inside && !/\d/.test(text.charAt(inside))) return { start: at, end, expression: { start: inside, end } }
      continue
    }
    if (hole.doubled && text.startsWith(hole.open, inside)) return 2 * hole.open.length
    const end = holeEnd(scan, rule, hole, inside, depth)
    if (end !== null) return { start: at, end: end + 1, expression: expressionIn(text, hole, inside, end) }
  }
  return null
}

function holeEnd(scan: Scan, rule: StringRule, hole: HoleRule, from: number, depth: number): number | null {
  const { text } = scan
  const key = `${rule.open} ${hole.open}`
  if (isUnclosed(scan, key, from)) return null
  const close = hole.kind === 'braces' ? (hole.close ?? '}') : '}'
  let lines = rule.multiline ? Infinity : hole.kind === 'braces' && hole.lines === true ? MOST_LINES : 0
  let open = 0
  let at = from
  for (; at < text.length && scan.steps < scan.budget; at++) {
    scan.steps++
    const char = text.charAt(at)
    if (char === '\n' && lines-- <= 0) break
    if (char === '{' || char === '(' || char === '[') open++
    else if (char === close && open <= 0) return at
    else if (char === '}' || char === ')' || char === ']') open--
    else if (char === '"' || char === "'" || char === '`') {
      const inner = scan.language.strings.find(({ open: mark }) => text.startsWith(mark, at))
      if (inner !== undefined) at = Math.max(at, scanString(scan, inner, at + inner.open.length, depth + 1).end - 1)
    } else if (char === '/' && scan.language.regexLiterals !== 'none') at = regexInHole(scan, at) ?? at
  }
  scan.unclosed.set(key, { start: from, end: at })
  return null
}

/** The last `/` of a regular expression of one line; null: a division, a path. */
function regexInHole(scan: Scan, at: number): number | null {
  const { text } = scan
  if (!/[(,=:[!&|?{;+~]\s{0,3}$/.test(text.slice(Math.max(0, at - 4), at))) return null
  const match = /^\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\//.exec(text.slice(at, at + 200))
  if (match === null) return null
  scan.steps += match[0].length
  return at + match[0].length - 1
}

function isUnclosed(scan: Scan, key: string, at: number): boolean {
  const known = scan.unclosed.get(key)
  return known !== undefined && at >= known.start && at < known.end
}

/** Without a format (`{port:d}`, `{host!r}`, `{name=}`), which is no part of the expression. */
function expressionIn(text: string, hole: HoleRule, start: number, end: number): Span {
  if (hole.open !== '{') return { start, end }
  const format = /^[^'"([{]{1,200}?(?=(?:![rsa])?(?::[^:]{0,40})?$)/.exec(text.slice(start, Math.min(end, start + 260)))
  return { start, end: format === null ? end : start + format[0].length }
}

export function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && isWordCharacter(text.charCodeAt(at))) at++
  return at
}

export function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || (code > 127 && code !== 0x2028 && code !== 0xfeff && code !== 0xa0)
}
