/** What a literal says: escapes undone, holes in place, every character mapped back to the source. */
import { HOLE, plainText, type MappedText, type Piece } from '../mappedText.js'
import type { Token } from './token.js'

const LONGEST_EXPRESSION = 200

/** `fallbackOf`: the default that an expression in a hole gives, if any; `isTag`: in a tag of a template. */
export function decodeLiteral(source: string, token: Token, fallbackOf: (expression: string, isTag: boolean) => string | null): MappedText {
  const { literal } = token
  if (literal === null) return { text: '', pieces: [] }
  const built: Built = { text: '', pieces: [] }
  let at = indentEnd(source, literal)
  for (const hole of literal.holes) {
    decodeRun(built, source, at, hole.start, literal)
    const expression = foldBlanks(source.slice(hole.expression.start, hole.expression.end))
    built.pieces.push({ kind: 'hole', at: built.text.length, length: 1, start: hole.start, end: hole.end, expression, fallback: fallbackOf(expression, hole.tag === true) })
    built.text += HOLE
    at = hole.end
  }
  decodeRun(built, source, at, literal.to, literal)
  return built
}

/** `longest`: what of it is kept. */
export function foldBlanks(text: string, longest = LONGEST_EXPRESSION): string {
  return text.slice(0, 2 * longest).trim().replace(/\s+/g, ' ').slice(0, longest)
}

interface Built {
  text: string
  pieces: Piece[]
}

function decodeRun(built: Built, source: string, from: number, to: number, { rule }: NonNullable<Token['literal']>): void {
  const special = specialOf(rule.escapes, rule.holes.some((hole) => hole.kind === 'braces' && hole.doubled), rule.close === "'")
  // A copy of its own, so that a search never runs on into the rest of the file.
  const run = source.slice(from, to)
  let kept = from
  while (kept < to) {
    const found = special === null ? to : from + nextSpecial(special, run, kept - from)
    if (found > kept) append(built, source.slice(kept, found), kept, found, true)
    if (found >= to) return
    const { text, length } = undo(source, found, to, rule.unindents === true)
    const end = Math.min(to, found + length)
    if (text !== '') append(built, text, found, end, text === source.slice(found, end))
    kept = end
  }
}

function specialOf(escapes: string, doubledBraces: boolean, single: boolean): RegExp | null {
  if (escapes === 'backslash') return doubledBraces ? /\\|\{\{|\}\}|\r\n/g : /\\|\r\n/g
  if (escapes === 'quote') return /\\(?=[\\'])/g
  if (escapes === 'backtick') return /`/g
  if (escapes === 'doubled') return doubledBraces ? /""|\{\{|\}\}/g : single ? /''/g : /""/g
  return doubledBraces ? /\{\{|\}\}/g : null
}

function nextSpecial(special: RegExp, run: string, from: number): number {
  special.lastIndex = from
  return special.exec(run)?.index ?? run.length
}

const simple: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0', s: ' ' }

/** One escape: what it says and how long it is in the source. */
function undo(source: string, at: number, to: number, unindents: boolean): { text: string; length: number } {
  const char = source.charAt(at)
  if (char === '`') return { text: source.charAt(at + 1) === 'n' ? '\n' : source.charAt(at + 1), length: 2 }
  if (char === '\r') return { text: '\n', length: 2 }
  if (char !== '\\') return { text: char, length: 2 }
  const next = source.charAt(at + 1)
  if (at + 1 >= to) return { text: '\\', length: 1 }
  if (next === '\n' || next === '\r') {
    const length = next === '\r' && source[at + 2] === '\n' ? 3 : 2
    return { text: '', length: length + (unindents ? indentAt(source, at + length) : 0) }
  }
  const coded = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|([0-3]?[0-7]{2}))/.exec(source.slice(at, Math.min(to, at + 12)))
  const code = coded === null ? undefined : (coded[1] ?? coded[2] ?? coded[3] ?? coded[4])
  if (coded?.[5] !== undefined) return { text: fromCode(Number.parseInt(coded[5], 8)), length: coded[0].length }
  if (coded !== null && code !== undefined) return { text: fromCode(Number.parseInt(code, 16)), length: coded[0].length }
  const known = Object.hasOwn(simple, next) ? simple[next] : undefined
  return { text: known ?? next, length: 2 }
}

function indentAt(source: string, at: number): number {
  return /^[ \t]{0,400}/.exec(source.slice(at, at + 400))?.[0].length ?? 0
}

function fromCode(code: number): string {
  const text = code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code)
  return text === HOLE ? '\uFFFD' : text
}

function append(built: Built, text: string, start: number, end: number, verbatim: boolean): void {
  if (verbatim) {
    for (const piece of plainText(text, start).pieces) built.pieces.push({ ...piece, at: built.text.length })
    built.text += text.replaceAll(HOLE, '\uFFFD')
    return
  }
  built.pieces.push({ kind: 'literal', at: built.text.length, length: text.length, start, end, verbatim })
  built.text += text
}

/** The line end right behind an opening `"""` is no part of a text block. */
function indentEnd(source: string, { from, rule }: NonNullable<Token['literal']>): number {
  if (rule.close !== '"""') return from
  const lineBreak = /^[ \t]{0,20}\r?\n[ \t]{0,200}/.exec(source.slice(from, from + 224))
  return lineBreak === null ? from : from + lineBreak[0].length
}
