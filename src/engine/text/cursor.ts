/** Where the parser stands. */
import type { Language } from './language.js'
import type { Group, Item } from './node.js'
import type { Lexed, Token } from './token.js'

export const MAXIMUM_DEPTH = 120

export interface Cursor {
  readonly lexed: Lexed
  readonly language: Language
  at: number
  /** Where the group around this place ends. */
  end: number
  bracket: Group['bracket']
  depth: number
  steps: number
  tooDeep: boolean
  /** Among the arguments of a call without parentheses there is no other one. */
  inBareCall: boolean
  /** Does nothing in this part of the source matter? Then a long group there stays unread. */
  readonly isDull: (start: number, end: number) => boolean
  /** Reads a group; handed in because groups hold expressions and expressions hold groups. */
  readonly group: (cursor: Cursor) => Group
  /** Reads one argument. */
  readonly item: (cursor: Cursor) => Item | null
}

export function peek(cursor: Cursor, ahead = 0): Token | undefined {
  const at = cursor.at + ahead
  return at < cursor.end ? cursor.lexed.tokens[at] : undefined
}

/** Does the statement end before this token, because it stands on a new line? */
export function endsHere(cursor: Cursor, token: Token): boolean {
  if (!token.fresh || cursor.bracket === '(' || cursor.bracket === '[' || cursor.language.newline === 'blank') return false
  if (cursor.bracket === '{' && cursor.language.newline === 'ends' && !cursor.language.braceSuffix) return false
  const before = cursor.lexed.tokens[cursor.at - 1]
  if (before?.kind === 'mark' && before.text !== ';' && before.text !== ',') return false
  return cursor.language.newline === 'ends' || token.kind !== 'mark' || token.text === '@'
}
