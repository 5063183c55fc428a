import { HOLE, joinTexts, LEFT_OUT, plainText, sliceText, type MappedText } from '../mappedText.js'
import type { Vocabulary } from '../model.js'
import { quotedSegments } from './findTexts.js'
import { findSchemes } from './schemes.js'

/** Characters. A longer line (a bundle, a dump) is read around the places that look like a connection only. */
export const longLine = 16_384
/** Room for what stands before a text, and for a template with quotes in it. */
const margin = 64
const tail = 400

/** One window for every URI and every string with a `=`. They do not overlap, so that reading them all is linear. */
export function windowsOf(mapped: MappedText, vocabulary: Vocabulary): MappedText[] {
  const { text } = mapped
  const windows: MappedText[] = []
  const slice = forwardSlicer(mapped)
  const starts = [...findSchemes(text, vocabulary)]
  let covered = 0
  // URIs without a blank between them are one run, looked for once.
  let run = -1
  for (const [i, { from }] of starts.entries()) {
    if (from < covered) continue
    if (run < from) run = endOfRun(text, from)
    const end = Math.min(text.length, run + tail, starts[i + 1]?.from ?? Infinity)
    windows.push(slice(Math.max(covered, from - margin), end))
    covered = end
  }
  const sliceQuoted = forwardSlicer(mapped)
  const quoted = quotedSegments(text)
  if (windows.length === 0 && quoted.length === 0 && text.slice(0, longLine).includes('=')) return [ends(text, 0, text.length, slice)]
  for (const [from, to] of quoted) {
    const inside = text.slice(from, Math.min(to, from + longLine))
    if (inside.includes('=') && !inside.includes('://')) windows.push(to - from > longLine ? ends(text, from - 1, to + 1, sliceQuoted) : sliceQuoted(from - 1, to + 1))
  }
  return windows
}

/** The first and the last setting count; between them may stand any other. */
function ends(text: string, from: number, to: number, slice: (from: number, to: number) => MappedText): MappedText {
  const mark = text.slice(from, from + longLine / 2).includes(';') ? ';' : ' '
  const cut = text.lastIndexOf(mark, from + longLine / 2) + 1
  const head = slice(from, cut > from ? cut : from + longLine / 2)
  const next = text.indexOf(mark, to - longLine / 2) + 1
  const last = slice(next > 0 && next < to ? next : to - longLine / 2, to)
  const at = head.pieces.at(-1)?.end ?? 0
  return joinTexts([head, { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, start: at, end: at, expression: LEFT_OUT, fallback: null }] }, { text: mark, pieces: [{ kind: 'literal', at: 0, length: 1, start: at, end: at, verbatim: false }] }, last])
}

const blankOrQuote = /[\s"'`]/g

function endOfRun(text: string, from: number): number {
  blankOrQuote.lastIndex = from
  return blankOrQuote.exec(text)?.index ?? text.length
}

/**
 * The lines of a text without their ends; a line that ends in `\`, or in another `mark`, goes on in the next one where `continued` says so.
 * One with a comment never does: else a comment would swallow the live line below it.
 */
export function linesOf(mapped: MappedText, continued = true, mark = '\\'): MappedText[] {
  const { text } = mapped
  const lines: MappedText[] = []
  const slice = forwardSlicer(mapped)
  let parts: MappedText[] = []
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from)
    const end = newline === -1 ? text.length : newline
    const to = text[end - 1] === '\r' && end > from ? end - 1 : end
    const goesOn = continued && newline !== -1 && to > from && text[to - 1] === mark && text[to - 2] !== mark && parts.length < 200 && !(mark === '^' ? /^\s{0,40}@?(?:rem\s|::)/i : /(?:^|\s)(?:[#;]|\/\/|--\s)/).test(text.slice(from, Math.min(to, from + 5000)))
    const line = from === to ? emptyLine : slice(from, goesOn ? to - 1 : to)
    const passes = parts.length > 0 && newline !== -1 && parts.length < 200 && isTag(line)
    if (!passes) parts.push(line)
    if (!goesOn && !passes) {
      const only = parts.length === 1 ? parts[0] : undefined
      lines.push(only ?? joinTexts(parts))
      parts = []
    }
    from = end + 1
  }
  if (parts.length > 0) lines.push(joinTexts(parts))
  return lines
}

/** `{{- if .Values.tls.enabled }}` between the lines of a command: nothing, once the template is written. */
function isTag({ text }: MappedText): boolean {
  return text.length < 800 && /^\s{0,200}\{\{-?\s{0,9}(?:(?:if|else|with|range)\b[^{}]{0,300}|end\s{0,9})-?\}\}\s{0,200}$/.test(text)
}

const emptyLine: MappedText = { text: '', pieces: [] }

/** sliceText for ranges that come in order: looks at the pieces near the range instead of at all of them. */
function forwardSlicer(mapped: MappedText): (from: number, to: number) => MappedText {
  const { text, pieces } = mapped
  const [only, ...others] = pieces
  if (only?.kind === 'literal' && only.verbatim && others.length === 0) return (from, to) => plainText(text.slice(from, to), only.start + from)
  let first = 0
  return (from, to) => {
    while (first < pieces.length && (pieces[first]?.at ?? 0) + (pieces[first]?.length ?? 0) <= from) first++
    let last = first
    while (last < pieces.length && (pieces[last]?.at ?? 0) < to) last++
    const origin = pieces[first]?.at ?? from
    const near = pieces.slice(first, last).map((piece) => ({ ...piece, at: piece.at - origin }))
    return sliceText({ text: text.slice(origin, Math.max(origin, to)), pieces: near }, from - origin, to - origin)
  }
}
