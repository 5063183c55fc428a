/**
 * Text as the program sees it, every character of it mapped back to the file it was read from.
 * A literal may be joined from many pieces, hold escapes, and have holes where the program puts a value in at run time.
 */
import { countBefore } from './partition.js'

/** Half-open range of UTF-16 offsets into `SourceText.text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Stands in `MappedText.text` for one hole, whatever its length in the source. Never occurs there otherwise. */
export const HOLE = '\uE000'

/** The expression of the hole that stands for the middle of a text that is too long to be read. */
export const LEFT_OUT = '⋯'

/** Names of a setting that stands for all settings of an object which the text does not show: `...options`; Python's `**options` in a call, which cannot set twice what the call sets. */
export const SPREAD = '...'
export const ADDING_SPREAD = '**'

/** `at`/`length`: where the piece stands in `MappedText.text`; `start`/`end`: the same in the source file. */
export type Piece =
  | {
      readonly kind: 'literal'
      readonly at: number
      readonly length: number
      readonly start: number
      readonly end: number
      /** The source says it letter by letter: `source.slice(start, end) === text.slice(at, at + length)`. An escape such as `\n` is not. */
      readonly verbatim: boolean
    }
  | {
      readonly kind: 'hole'
      readonly at: number
      readonly length: 1
      readonly start: number
      readonly end: number
      /** What is put in, as written, at most 200 characters: `user`, `os.environ['DB_HOST']`, `DB_HOST`. */
      readonly expression: string
      /** The default that the text itself gives (`${MODE:-disable}`, `os.getenv('MODE', 'disable')`), else null. */
      readonly fallback: string | null
      /** `fallback` is no default but what is always put in: a constant of the file. */
      readonly constant?: true
    }

export interface MappedText {
  readonly text: string
  /** In order, without gaps: together they cover `text`. */
  readonly pieces: readonly Piece[]
}

export type Hole = Extract<Piece, { kind: 'hole' }>

/** A run of source text, letter by letter: what a plain file or an `explain` argument is. */
export function plainText(text: string, start = 0): MappedText {
  const clean = text.replaceAll(HOLE, '\uFFFD')
  if (clean.length === 0) return { text: '', pieces: [] }
  return {
    text: clean,
    pieces: [{ kind: 'literal', at: 0, length: clean.length, start, end: start + clean.length, verbatim: clean === text }],
  }
}

/** Joins texts in the order in which the program concatenates them. */
export function joinTexts(parts: readonly MappedText[]): MappedText {
  let text = ''
  const pieces: Piece[] = []
  for (const part of parts) {
    for (const piece of part.pieces) pieces.push({ ...piece, at: piece.at + text.length })
    text += part.text
  }
  return { text, pieces }
}

/** The characters `from` (inclusive) to `to` (exclusive) as a text of their own. */
export function sliceText(mapped: MappedText, from: number, to: number): MappedText {
  const pieces: Piece[] = []
  // A text of many lines has as many pieces, and is cut into as many words: going through all of them for each would be quadratic.
  for (let index = countBefore(mapped.pieces, ({ at, length }) => at + length <= from); index < mapped.pieces.length; index++) {
    const piece = mapped.pieces[index]
    if (piece === undefined || piece.at >= to) break
    const cutFrom = Math.max(from, piece.at)
    const cutTo = Math.min(to, piece.at + piece.length)
    if (cutFrom < cutTo) pieces.push(cut(piece, cutFrom, cutTo, cutFrom - from))
  }
  return { text: mapped.text.slice(from, to), pieces }
}

/** A part of a piece, which then stands at `at`; what is no verbatim literal is not divided in the source. Field by field: a text may have a piece for every character. */
function cut(piece: Piece, from: number, to: number, at: number): Piece {
  const { kind, start, end } = piece
  if (kind === 'hole') return { kind, at, length: 1, start, end, expression: piece.expression, fallback: piece.fallback, ...(piece.constant === true ? { constant: true } : {}) }
  const { verbatim } = piece
  return verbatim ? { kind, at, length: to - from, start: start + (from - piece.at), end: start + (to - piece.at), verbatim } : { kind, at, length: to - from, start, end, verbatim }
}

/** The smallest source range that holds the characters `from` to `to`; null for an empty text. */
export function spanOf(mapped: MappedText, from = 0, to = mapped.text.length): Span | null {
  const { pieces } = sliceText(mapped, from, to)
  const first = pieces[0]
  if (first === undefined) return null
  let { start, end } = first
  for (const piece of pieces) {
    start = Math.min(start, piece.start)
    end = Math.max(end, piece.end)
  }
  return { start, end }
}

/** The hole that stands at a character of the text, if one does. */
export function holeAt(mapped: MappedText, at: number): Hole | null {
  const piece = mapped.pieces[countBefore(mapped.pieces, (each) => each.at < at)]
  return piece?.kind === 'hole' && piece.at === at ? piece : null
}
