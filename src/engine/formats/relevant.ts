/** Which parts of a long program or script matter: those around the signs of a connection. */
import { joinTexts, plainText, sliceText, type MappedText, type Span } from '../mappedText.js'
import type { FileReading, SourceText, Vocabulary } from '../model.js'
import { countBefore } from '../partition.js'
import { firstUnread } from './budget.js'
import { signsIn } from './prefilter.js'

/** Of one program or script. A tool for databases with all its libraries in one file has 15,000, a client's typings 3,000. */
const MOST_SIGNS = 16_000

/** Of those that follow each other more closely than anybody writes for this long: 24 characters apart, on average. The densest written files, clients' typings, have one in 100. */
const MOST_DENSE = 4_000
const DENSE = 24 * MOST_DENSE

/** Characters. Nobody writes a longer file by hand that connects in one place and defines the parts of it in another; bundles are all longer. */
const LARGE = 65_536

/** Characters. Of a longer file, what stands far from every sign is skimmed: a program has made it, and what a connection needs stands around it. */
const HUGE = 200_000
const FAR = 16_384
const SHORTEST = 4096

/** Where the signs of connections end, in order; null: the text is so short that all of it matters. */
function signsOf(text: string, vocabulary: Vocabulary): readonly number[] | null {
  return text.length < LARGE ? null : signsIn(text, vocabulary)
}

/** The end of the sign that is one too many; undefined: there is none. */
function oneTooMany(signs: readonly number[]): number | undefined {
  return signs.find((sign, index) => index >= MOST_SIGNS || sign - (signs[index - MOST_DENSE] ?? Number.NEGATIVE_INFINITY) < DENSE)
}

/** Reads what stands before the sign that is one too many. */
export function readUpToSigns(source: SourceText, vocabulary: Vocabulary, read: (source: SourceText, signs: readonly number[] | null) => FileReading): FileReading {
  const signs = signsOf(source.text, vocabulary)
  const end = signs === null ? undefined : oneTooMany(signs)
  if (end === undefined) return read(source, signs)
  const reading = read({ ...source, text: source.text.slice(0, end) }, signs)
  return { ...reading, unreadFrom: firstUnread([reading, { unreadFrom: end }]) }
}

/** Is there no sign in that part? */
export function dullParts(signs: readonly number[]): (start: number, end: number) => boolean {
  return (start, end) => {
    const next = signs[countBefore(signs, (sign) => sign <= start)]
    return next === undefined || next > end
  }
}

/** The parts that are far from every sign, from every import and from the head of the file. `signs`: those of the text, where they are known. */
export function farParts(text: string, vocabulary: Vocabulary, signs: readonly number[] | null = null): readonly Span[] {
  if (text.length < HUGE) return []
  const parts: Span[] = []
  let from = 0
  for (const sign of Int32Array.from([...(signs ?? signsIn(text, vocabulary)), ...importsIn(text), text.length + FAR]).sort()) {
    if (sign - FAR - from > SHORTEST + FAR) parts.push({ start: from + FAR, end: Math.min(text.length, sign - FAR) })
    from = sign
  }
  return parts
}

/** The lines that are not far from every sign. Of those that are, the last heading of a section stays: what comes behind them stands under it. */
export function nearLines(text: string, vocabulary: Vocabulary): MappedText {
  const whole = plainText(text)
  const kept: MappedText[] = []
  let from = 0
  for (const part of farParts(text, vocabulary)) {
    const start = text.indexOf('\n', part.start) + 1
    const end = text.lastIndexOf('\n', part.end - 1) + 1
    if (start === 0 || end <= start) continue
    kept.push(sliceText(whole, from, start))
    const heading = text.lastIndexOf('\n[', end - 2) + 1
    if (heading >= start) kept.push(sliceText(whole, heading, text.indexOf('\n', heading) + 1))
    from = end
  }
  return kept.length === 0 ? whole : joinTexts([...kept, sliceText(whole, from, text.length)])
}

/** What a file takes in tells its drivers. */
function importsIn(text: string): readonly number[] {
  return [...text.matchAll(/^[ \t]{0,20}(?:import|from|use|using|extern|include|#include|require|library)\b|\b(?:require|require_once|import_module|__import__)\s{0,3}\(|\b(?:from|import)\s{0,3}["'({]/gm)].map(({ index }) => index)
}
