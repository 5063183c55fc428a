import type { Vocabulary } from '../model.js'
import { MOST_CANDIDATES } from './format.js'
import { schemeBefore } from './schemes.js'

/** Where the first URI of a known scheme begins that is one too many to be judged: what stands from there on need not be read at all. null: there are not so many. */
export function endOfUris(text: string, vocabulary: Vocabulary): number | null {
  if (text.length < MOST_CANDIDATES * shortest) return null
  let count = 0
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
    const from = schemeBefore(text, at, vocabulary)
    if (from !== null && ++count > MOST_CANDIDATES) return from
  }
  return null
}

/** Characters of a scheme with its `://`. */
const shortest = 5
