import { joinTexts, sliceText, spanOf, type MappedText, type Span } from '../mappedText.js'
import type { Candidate, Setting, Site, Value, Vocabulary } from '../model.js'
import type { HoleStyle } from './holes.js'
import { withHoles } from './holes.js'
import { findTexts, quotedSegments } from './findTexts.js'
import { findSchemes } from './schemes.js'

/** What the readers of data formats and lines know of the place at which they are. */
export interface Place {
  readonly vocabulary: Vocabulary
  readonly style: HoleStyle
  readonly place: Candidate['place']
  readonly use: Candidate['use']
  readonly encoding: Candidate['encoding']
  readonly keyPath: readonly string[]
  readonly neighbours: readonly Setting[]
  /** The mapping or line around it; null: the candidate itself. */
  readonly around: Span | null
}

type Base = Pick<Candidate, 'span' | 'sites' | 'place' | 'use' | 'encoding'>

/** What every candidate at a place has in common. */
export function baseAt(place: Place, span: Span): Base {
  const site: Site = { callee: null, position: null, keyPath: place.keyPath, neighbours: place.neighbours, span: place.around ?? span }
  return { span, sites: [site], place: place.place, use: place.use, encoding: place.encoding }
}

/** The text candidates in one string (`scalar`) or in one line of anything (`line`). */
export function textsIn(mapped: MappedText, place: Place, bounds: 'scalar' | 'line', whole: Span | null = null): Candidate[] {
  if (!/:\/\/|jdbc:|=/i.test(mapped.text)) return []
  if (mapped.text.length > longLine) return windowsOf(mapped, place.vocabulary).flatMap((window) => textsIn(window, place, bounds))
  const filled = withHoles(mapped, place.style)
  const candidates: Candidate[] = []
  for (const found of findTexts(filled.text, place.vocabulary, bounds)) {
    const value = sliceText(filled, found.from, found.to)
    const own = spanOf(value)
    if (own === null) continue
    const span = whole !== null && found.from === 0 && found.to === filled.text.length ? whole : own
    const use = found.use === 'value' ? place.use : found.use
    candidates.push({ ...baseAt(place, span), use, kind: 'text', value })
  }
  return candidates
}

/** Characters. A longer line (a bundle, a dump) is read around the places that look like a connection only. */
const longLine = 16_384
const windowBefore = 64
const windowAfter = 4096

function windowsOf(mapped: MappedText, vocabulary: Vocabulary): MappedText[] {
  const windows: MappedText[] = []
  let covered = 0
  let enlargements = 20
  for (const { from } of findSchemes(mapped.text, vocabulary)) {
    if (from < covered) continue
    const start = Math.max(covered, from - windowBefore)
    let end = Math.min(mapped.text.length, from + windowAfter)
    // Nothing may hide behind the end of the window.
    if (enlargements > 0 && !/[\s"'`]/.test(mapped.text.slice(from, end))) {
      enlargements--
      end = Math.min(mapped.text.length, from + longLine - windowBefore)
    }
    windows.push(sliceText(mapped, start, end))
    covered = end
  }
  for (const [from, to] of quotedSegments(mapped.text)) {
    const inside = mapped.text.slice(from, Math.min(to, from + windowAfter))
    if (inside.includes('=') && !inside.includes('://')) windows.push(sliceText(mapped, from - 1, from + inside.length + 1))
  }
  return windows
}

export function textValue(mapped: MappedText, span: Span, style: HoleStyle): Value {
  return { kind: 'text', text: withHoles(mapped, style), span }
}

/** Are these the names of the settings of a database connection? One telling name will do, else two with a host among them. */
export function areSettings(names: readonly string[], { settingNames, tellingNames }: Vocabulary): boolean {
  const lower = names.map((name) => name.toLowerCase())
  if (lower.some((name) => tellingNames.has(name))) return true
  return lower.filter((name) => settingNames.has(name)).length >= 2 && lower.some((name) => name === 'host' || name === 'hostname' || name === 'adapter')
}

/** The lines of a text without their ends; a line that ends in `\` goes on in the next one. */
export function linesOf(mapped: MappedText): MappedText[] {
  const lines: MappedText[] = []
  let parts: MappedText[] = []
  let piece = 0
  for (let from = 0; from <= mapped.text.length; ) {
    const newline = mapped.text.indexOf('\n', from)
    const end = newline === -1 ? mapped.text.length : newline
    while ((mapped.pieces[piece]?.at ?? Infinity) + (mapped.pieces[piece]?.length ?? 0) <= from) piece++
    const near: MappedText['pieces'][number][] = []
    for (let i = piece; (mapped.pieces[i]?.at ?? Infinity) < end; i++) near.push(...mapped.pieces.slice(i, i + 1))
    const to = mapped.text[end - 1] === '\r' && end > from ? end - 1 : end
    const goesOn = newline !== -1 && to > from && mapped.text[to - 1] === '\\' && mapped.text[to - 2] !== '\\'
    parts.push(cut(mapped.text, near, from, goesOn ? to - 1 : to))
    if (!goesOn || parts.length > 200) {
      lines.push(parts.length === 1 ? (parts[0] ?? joinTexts([])) : joinTexts(parts))
      parts = []
    }
    from = end + 1
  }
  if (parts.length > 0) lines.push(joinTexts(parts))
  return lines
}

/** sliceText over the few pieces that are near, without copying the whole text. */
function cut(text: string, near: readonly MappedText['pieces'][number][], from: number, to: number): MappedText {
  const shifted = near.map((piece) => ({ ...piece, at: piece.at - (near[0]?.at ?? 0) }))
  const origin = near[0]?.at ?? from
  const last = near.at(-1)
  return sliceText({ text: text.slice(origin, last === undefined ? origin : last.at + last.length), pieces: shifted }, from - origin, to - origin)
}
