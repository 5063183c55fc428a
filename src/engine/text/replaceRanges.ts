import type { MappedText, Piece } from '../mappedText.js'

/** A part of a text and what takes its place; the place of a hole is known only here. */
export interface Replacement {
  readonly from: number
  readonly to: number
  readonly by: (span: { readonly start: number; readonly end: number }) => MappedText
}

/** The text with parts of it replaced, in one pass. `replacements` are in order and do not overlap. */
export function replaceRanges(mapped: MappedText, replacements: readonly Replacement[]): MappedText {
  if (replacements.length === 0) return mapped
  const pieces: Piece[] = []
  let text = ''
  let index = 0
  const add = (piece: Piece, content: string): void => {
    pieces.push({ ...piece, at: text.length })
    text += content
  }
  /** Copies or skips up to a place; answers what source range it passed. */
  let at = 0
  const pass = (to: number, copy: boolean): { start: number; end: number } => {
    let start = -1
    let end = 0
    while (at < to) {
      const piece = mapped.pieces[index]
      if (piece === undefined) break
      const stop = Math.min(to, piece.at + piece.length)
      const cut = cutPiece(piece, at, stop)
      start = start === -1 ? cut.start : Math.min(start, cut.start)
      end = Math.max(end, cut.end)
      if (copy) add(cut, mapped.text.slice(at, stop))
      at = stop
      if (stop === piece.at + piece.length) index++
    }
    return { start: Math.max(0, start), end }
  }
  for (const { from, to, by } of replacements) {
    pass(from, true)
    const put = by(pass(to, false))
    for (const piece of put.pieces) add(piece, put.text.slice(piece.at, piece.at + piece.length))
  }
  pass(mapped.text.length, true)
  return { text, pieces }
}

function cutPiece(piece: Piece, from: number, to: number): Piece {
  if (piece.kind === 'hole' || (from === piece.at && to === piece.at + piece.length)) return piece
  if (!piece.verbatim) return { ...piece, at: from, length: to - from }
  const start = piece.start + (from - piece.at)
  return { ...piece, at: from, length: to - from, start, end: start + (to - from) }
}
