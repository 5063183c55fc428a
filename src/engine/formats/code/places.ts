/** Where words stand among the tokens of a program, and in which brackets. */
import type { Token } from '../../text/token.js'
import type { CodeFile } from './file.js'

/** A word that stands more often is looked for in its first places only. */
export const MOST_PLACES = 2_000
/** Tokens to the bracket that an argument or a parameter stands in. */
const FURTHEST = 100

/** Indices into the tokens, in order; one more than `MOST_PLACES` where there are more. */
export function placesOf(file: CodeFile, word: string): readonly number[] {
  return wordsOf(file).get(word) ?? []
}

/** The bracket that opens around a token; null: none does nearby. */
export function bracketBefore(tokens: readonly Token[], from: number): number | null {
  let depth = 0
  for (let at = from - 1; at >= 0 && from - at < FURTHEST; at--) {
    const kind = tokens[at]?.kind
    if (kind === 'close') depth++
    else if (kind === 'open' && depth-- === 0) return at
  }
  return null
}

/** The bracket that closes around a token; null: none does nearby. */
export function bracketAfter(tokens: readonly Token[], from: number): number | null {
  let depth = 0
  for (let at = from + 1; at < tokens.length && at - from < FURTHEST; at++) {
    const kind = tokens[at]?.kind
    if (kind === 'open') depth++
    else if (kind === 'close' && depth-- === 0) return at
  }
  return null
}

const known = new WeakMap<readonly Token[], ReadonlyMap<string, readonly number[]>>()

/** Looked for once for each file. */
function wordsOf({ tokens }: CodeFile): ReadonlyMap<string, readonly number[]> {
  const before = known.get(tokens)
  if (before !== undefined) return before
  const places = new Map<string, number[]>()
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'word') continue
    const list = places.get(text)
    if (list === undefined) places.set(text, [at])
    else if (list.length <= MOST_PLACES) list.push(at)
  }
  known.set(tokens, places)
  return places
}
