/** Of a YAML file with more parts than a parser takes in time: the blocks in which a connection may stand, each where it stood. */
import type { Vocabulary } from '../model.js'
import { countBefore } from '../partition.js'
import { signsIn } from './prefilter.js'

export interface PartsOfYaml {
  /** As long as the whole; blank where nothing was kept. */
  readonly text: string
  /** Signs stand in blocks that were not kept. */
  readonly isCut: boolean
}

/** Lines. A block up to this length is kept or left out as a whole. */
const LONGEST_WHOLE = 400
/** Characters. What stands so near to a sign may belong to it: a name, a port, an image. */
const NEAR = 1000

interface Line {
  readonly start: number
  readonly end: number
  /** Twice the blanks before it, and one more for an item: a list may stand as far to the left as its key. Documents are -1. */
  readonly depth: number
}

/**
 * `mostParts`: lines, colons and commas of all that is kept together.
 * https://yaml.org/spec/1.1/#id857168: a block is a line and the deeper ones below it.
 */
export function partsOfYaml(text: string, vocabulary: Vocabulary, mostParts: number): PartsOfYaml {
  const signs = [...signsIn(text, vocabulary), ...[...text.matchAll(ties)].map(({ index, 0: tie }) => index + tie.length)].sort((a, b) => a - b)
  const hasSign = (start: number, end: number): boolean => (signs[countBefore(signs, (sign) => sign <= start)] ?? Infinity) <= end
  const lines = linesOf(text)
  const ends = endsOf(lines)
  let kept = ''
  let parts = 0
  for (let at = 0, next = 0; at < lines.length; at = next) {
    const line = lines[at]
    const end = ends[at] ?? lines.length
    if (line === undefined) break
    const { end: behind } = lines[end - 1] ?? line
    const isWhole = end - at <= LONGEST_WHOLE || !isDivided(text, line, behind)
    next = isWhole || !hasSign(line.start, behind) ? end : at + 1
    const isKept = isWhole ? hasSign(line.start - NEAR, behind + NEAR) : next === at + 1
    if (!isKept) continue
    const block = text.slice(line.start, lines[next - 1]?.end)
    parts += block.match(/[\n:,]/g)?.length ?? 0
    if (parts > mostParts && hasSign(line.start, text.length)) return { text: kept.padEnd(text.length), isCut: true }
    kept = (line.start > kept.length ? `${kept.padEnd(line.start - 1)}\n` : kept) + block
  }
  return { text: kept.padEnd(text.length), isCut: false }
}

/** Anchors, aliases and merges tie blocks together that stand far from each other. */
const ties = /<<\s{0,9}:|(?<=[\s[,])[&*][A-Za-z_]/g

/** A text and a Secret, whose values are base64, are no sums of their lines. */
function isDivided(text: string, { start, end, depth }: Line, behind: number): boolean {
  return depth < 0 ? !/^kind:\s{0,9}["']?Secret\b/m.test(text.slice(start, behind)) : !/[|>][-+\d]{0,2}\s{0,9}(?:#.{0,200})?$/.test(text.slice(Math.max(start, end - 300), end).trimEnd())
}

/** Without empty lines and comments: these belong to whatever stands around them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [{ start: 0, end: 0, depth: -1 }]
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline + 1
    let at = start
    while (text[at] === ' ' || text[at] === '\t') at++
    const first = text[at] ?? '\n'
    if (text.startsWith('---', start)) lines.push({ start, end, depth: -1 })
    else if (first !== '\n' && first !== '\r' && first !== '#') lines.push({ start, end, depth: 2 * (at - start) + (first === '-' && /^\s?$/.test(text[at + 1] ?? '') ? 1 : 0) })
    start = end
  }
  return lines
}

/** Of each line, the index of the first one behind its block. */
function endsOf(lines: readonly Line[]): number[] {
  const ends = lines.map(() => lines.length)
  const open: number[] = []
  for (const [index, { depth }] of lines.entries()) {
    while ((lines[open.at(-1) ?? -1]?.depth ?? -2) >= depth) ends[open.pop() ?? 0] = index
    open.push(index)
  }
  return ends
}
