/** Literals that stand side by side are one text; C's macros among them are joined with them. */
import { endsHere, peek, type Cursor } from './cursor.js'
import { NO_LEAD, type Node } from './node.js'
import type { Token } from './token.js'

/** What begins with a literal that is read already. */
export function literalsFrom(cursor: Cursor, first: Token): Node {
  const literals = sideBySide(cursor, first)
  return cursor.language.id === 'cpp' ? withMacros(cursor, literals) : literals
}

/** `CONNINFO " sslmode=require"`; `word`: what the name is without a literal behind it. */
export function afterMacro(cursor: Cursor, token: Token, word: Node): Node {
  return cursor.language.id === 'cpp' && isMacro(token) && isLiteral(cursor, 0) ? withMacros(cursor, word) : word
}

function sideBySide(cursor: Cursor, first: Token): Node {
  const tokens = [first]
  while (cursor.language.adjacentLiterals && isLiteral(cursor, 0)) {
    const next = peek(cursor)
    if (next === undefined) break
    tokens.push(next)
    cursor.at++
  }
  if (cursor.language.id === 'cpp') skipSuffix(cursor, tokens.at(-1) ?? first)
  return { kind: 'string', tokens, lead: NO_LEAD, start: first.start, end: tokens.at(-1)?.end ?? first.end }
}

/** C's `"host=" HOST " sslmode=" MODE`: macros among the literals are joined with them. */
function withMacros(cursor: Cursor, first: Node): Node {
  const operands: Node[] = [first]
  for (let next = peek(cursor); next !== undefined && operands.length < MAXIMUM_MACROS; next = peek(cursor)) {
    const joins = next.kind === 'word' ? isMacro(next) && !endsHere(cursor, next) && (isLiteral(cursor, 1) || isEnd(cursor)) : isLiteral(cursor, 0)
    if (!joins) break
    cursor.at++
    operands.push(next.kind === 'string' ? sideBySide(cursor, next) : { kind: 'word', text: next.text, lead: NO_LEAD, start: next.start, end: next.end })
  }
  const last = operands.at(-1) ?? first
  return operands.length === 1 ? first : { kind: 'operation', operands, operators: operands.slice(1).map(() => '+'), lead: NO_LEAD, start: first.start, end: last.end }
}

const MAXIMUM_MACROS = 60

function isMacro({ kind, text }: Token): boolean {
  return kind === 'word' && /^[A-Z_][A-Z]\w*$/.test(text)
}

function isLiteral(cursor: Cursor, ahead: number): boolean {
  const next = peek(cursor, ahead)
  return next?.kind === 'string' && !endsHere(cursor, next)
}

/** What stands next is the last of its expression. */
function isEnd(cursor: Cursor): boolean {
  const after = peek(cursor, 1)
  return after === undefined || after.kind === 'close' || (after.kind === 'mark' && /^[,;]$/.test(after.text))
}

/** C++'s `"…"s`. */
function skipSuffix(cursor: Cursor, literal: Token): void {
  const next = peek(cursor)
  if (next?.kind === 'word' && next.start === literal.end) cursor.at++
}
