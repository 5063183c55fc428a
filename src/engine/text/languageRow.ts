import type { Language } from './language.js'
import { quoted } from './literalRules.js'

export function languageRow(id: string, extensions: readonly string[], own: Partial<Language>): Language {
  return { ...usual, ...own, id, extensions }
}

/** What most languages with braces share. */
const usual: Omit<Language, 'id' | 'extensions'> = {
  names: [],
  interpreters: [],
  lineComments: ['//'],
  blockComments: [['/*', '*/']],
  strings: [quoted('"'), quoted("'")],
  delimited: [],
  heredoc: null,
  symbols: false,
  bareCalls: false,
  prefixes: {},
  anyPrefix: null,
  characters: null,
  digitMark: '',
  regexLiterals: 'none',
  markup: false,
  nestedComments: false,
  continuedComments: false,
  notComments: [],
  adjacentLiterals: false,
  joinMarks: ['+'],
  keyMarks: [':'],
  memberMarks: ['.', '?.', '::'],
  newline: 'blank',
  nameFirst: false,
  braceSuffix: true,
  namedArguments: [],
  initialisers: false,
  forgiving: false,
  handsFailuresOn: false,
  typeArguments: '',
  pairs: false,
  endMarks: [],
  restarts: new Set(),
  operatorWords: {},
  imports: 'path',
}
