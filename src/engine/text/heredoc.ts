/** Here-documents of Ruby, PHP and Perl: the text stands on the lines below its mark. */
import type { HeredocRule } from './language.js'
import { scanString, type Scan } from './scanString.js'
import type { Literal } from './token.js'
import { countBefore } from '../partition.js'

export interface Heredoc {
  readonly literal: Literal
  /** Behind the mark: the rest of the line goes on there. */
  readonly end: number
  /** Where the line behind the terminator begins. */
  readonly after: number
}

/** Where each line begins that could end a here-document, by the word on it. Built once for a file. */
export type Terminators = ReadonlyMap<string, readonly number[]>

export function terminatorsOf(text: string): Terminators {
  const found = new Map<string, number[]>()
  for (let start = 0; start !== -1 && start < text.length; ) {
    const word = /^[ \t]{0,200}([A-Za-z_]\w{0,60})(?=[^\w]|$)/.exec(text.slice(start, start + 262))?.[1]
    if (word !== undefined) {
      const list = found.get(word)
      if (list === undefined) found.set(word, [start])
      else list.push(start)
    }
    const next = text.indexOf('\n', start)
    start = next === -1 ? -1 : next + 1
  }
  return found
}

/** `bodyAt`: where the next body begins; `terminators` is asked for only when a mark stands there. null: no here-document begins at `at`. */
export function heredocAt(scan: Scan, rule: HeredocRule, at: number, bodyAt: number, terminators: () => Terminators): Heredoc | null {
  const { text } = scan
  const mark = rule.mark.exec(text.slice(at, at + 80))
  const name = mark?.[2]
  if (mark === null || name === undefined || bodyAt >= text.length) return null
  const to = firstFrom(terminators().get(name) ?? [], bodyAt)
  if (to === null) return null
  const raw = mark[1] === "'"
  const body: Scan = { ...scan, text: text.slice(0, to) }
  const own = { open: mark[0], close: '\uE001', multiline: false, escapes: raw ? 'none' : 'backslash', holes: raw ? [] : rule.holes } as const
  // The end is known: line ends are part of the text, and no quote closes it.
  const { literal } = scanString(body, { ...own, multiline: true }, bodyAt, 0, true)
  scan.steps += to - bodyAt
  const lineEnd = text.indexOf('\n', to)
  return { literal: { ...literal, to: Math.max(bodyAt, to - 1) }, end: at + mark[0].length, after: lineEnd === -1 ? text.length : lineEnd }
}

function firstFrom(places: readonly number[], from: number): number | null {
  return places[countBefore(places, (each) => each < from)] ?? null
}
