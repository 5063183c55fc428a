import type { Language } from './language.js'

export const COMMENT = 1
export const LITERAL = 2

/** By character code: what of a language may begin with it. */
export function startsOf(language: Language): Uint8Array {
  const known = startTables.get(language)
  if (known !== undefined) return known
  const table = new Uint8Array(128)
  const note = (chars: string, what: number): void => {
    for (const char of chars) table[char.charCodeAt(0)] = (table[char.charCodeAt(0)] ?? 0) | what
  }
  for (const open of [...language.lineComments, ...language.blockComments.map(([mark]) => mark)]) note(open.charAt(0), COMMENT)
  for (const { open } of language.strings) note(open.charAt(0), LITERAL)
  for (const { starts } of language.delimited) note(starts, LITERAL)
  if (language.characters !== null) note("'?$", LITERAL)
  startTables.set(language, table)
  return table
}

const startTables = new WeakMap<Language, Uint8Array>()
