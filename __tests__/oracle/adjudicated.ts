/** Where our lexer and tree-sitter differ and we stay with ours: looked at one by one, a sentence each. */
import type { Disagreement } from './compare.js'

export interface Adjudicated {
  /** Ids of grammars. */
  readonly grammars: readonly string[]
  readonly sentence: string
  readonly applies: (difference: Disagreement, text: string) => boolean
}

const behind = (text: string, { offset, word }: Disagreement): string => text.slice(offset + word.length, offset + word.length + 2)

export const adjudicated: readonly Adjudicated[] = [
  {
    grammars: ['kotlin'],
    sentence: 'The grammar knows `${name}` and takes the short `$name` for plain text; Kotlin puts the value in, so it is code.',
    applies: ({ offset, ours, theirs }, text) => ours === 'code' && theirs === 'string' && text[offset - 1] === '$',
  },
  {
    grammars: ['scala', 'python', 'cpp', 'rust', 'csharp', 'dart'],
    sentence: 'The name of an interpolator or a prefix (`s"…"`, `b\'x\'`) belongs to the literal for one and stands before it for the other; no word of ours is one.',
    applies: (difference, text) => /^["']/.test(behind(text, difference)),
  },
  {
    grammars: ['python'],
    sentence: 'A conversion or format behind an expression (`{x!r}`, `{n:d}`) is neither: nothing in it connects.',
    applies: ({ offset, ours, theirs }, text) => ours === 'string' && theirs === 'code' && /[!:]/.test(text.charAt(offset - 1)),
  },
  {
    grammars: ['swift'],
    sentence: 'The grammar loses its way behind a raw string with a value or quotes in it (`#"\\#(name)"#`, `#"a "b""#`), reports errors and takes code and comments below for text.',
    applies: ({ offset, theirs }, text) => theirs === 'string' && text.slice(0, offset).includes('#"'),
  },
  {
    grammars: ['kotlin'],
    sentence: 'The grammar does not know `$$"…"`, in which one `$` is text, and reports errors.',
    applies: ({ offset, theirs }, text) => theirs === 'string' && text.slice(0, offset).includes('$$"'),
  },
  {
    grammars: ['kotlin'],
    sentence: 'The grammar takes the prose of a KDoc comment for code behind declarations that it does not know, and reports errors.',
    applies: ({ offset, ours, theirs }, text) => ours === 'comment' && theirs === 'code' && /^\s*\*\s/.test(text.slice(text.lastIndexOf('\n', offset) + 1, offset)),
  },
  {
    grammars: ['php'],
    sentence: 'A Blade template without `<?php` is HTML for the grammar; we read it as PHP, so that what stands in `{{ … }}` is seen.',
    applies: ({ ours, theirs }, text) => ours === 'string' && theirs === 'code' && !text.includes('<?') && /\{\{|@\w/.test(text),
  },
  {
    grammars: ['powershell'],
    sentence: 'The grammar takes `#` at the start of a line in a here-string for a comment; PowerShell does not.',
    applies: ({ offset, theirs }, text) => theirs === 'comment' && /^@["']$[^]*^\s*#[^\n]*$/m.test(text.slice(Math.max(text.lastIndexOf('@"\n', offset), text.lastIndexOf("@'\n", offset), 0), offset)),
  },
  {
    grammars: ['ruby', 'javascript', 'typescript', 'tsx'],
    sentence: 'Strings in the holes of a regular expression are not looked into: a pattern is compared with, it never connects.',
    applies: ({ offset, ours, theirs }, text) => ours === 'code' && theirs === 'string' && /(?:%r|\/)[^\n]*#\{[^\n}]*$/.test(text.slice(Math.max(0, offset - 200), offset)),
  },
]

/** The row that explains a difference; null: none does. */
export function adjudicate(grammar: string, difference: Disagreement, text: string): Adjudicated | null {
  return adjudicated.find(({ grammars, applies }) => grammars.includes(grammar) && applies(difference, text)) ?? null
}
