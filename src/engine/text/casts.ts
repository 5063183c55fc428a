/** A type in parentheses in front of a value, which says nothing of it. */
import { peek, type Cursor } from './cursor.js'
import { control, keywords } from './leadWords.js'
import type { Token } from './token.js'

/** Tokens of PHP's `(object) ['host' => 'db']`, of C#'s and Java's `(SslMode)0`; 0: it is no such thing. */
export function castLength(cursor: Cursor, token: Token, lead: readonly string[]): number {
  const { language } = cursor
  if (token.text !== '(' || !casting.has(language.id)) return 0
  const name = peek(cursor, 1)
  let at = 2
  while (language.id !== 'php' && at < 8 && peek(cursor, at)?.text === '.' && peek(cursor, at + 1)?.kind === 'word') at += 2
  const behind = peek(cursor, at + 1)
  if (name?.kind !== 'word' || peek(cursor, at)?.text !== ')' || behind === undefined) return 0
  if (language.id === 'php') return castTypes.has(name.text) ? at + 1 : 0
  // `if (Debug) return x` and `(Debug) is true` are none.
  const isType = /^(?:[A-Z]|(?:bool|boolean|byte|short|int|long|string|object)$)/.test(name.text) && !lead.some((word) => control.has(word))
  return isType && !behind.fresh && (behind.kind === 'number' || behind.kind === 'string' || (behind.kind === 'word' && !Object.hasOwn(language.operatorWords, behind.text) && !keywords.has(behind.text))) ? at + 1 : 0
}

const casting = new Set(['php', 'csharp', 'java'])

const castTypes = new Set(['object', 'array', 'string', 'int', 'float', 'bool'])
