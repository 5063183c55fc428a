/** Literals that stand side by side are one text; C's macros among them are joined with them. */
import { endsHere, peek, type Cursor } from './cursor.js'
import { NO_LEAD, type Node } from './node.js'
import { extentAt, type Token } from './token.js'

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

/** C's `"host=" HOST " sslmode=" MODE`, `"host=" QUOTED(HOST) " dbname=d"`: macros among the literals are joined with them. */
function withMacros(cursor: Cursor, first: Node): Node {
  const operands: Node[] = [first]
  for (let next = peek(cursor); next !== undefined && operands.length < MAXIMUM_MACROS; next = peek(cursor)) {
    const operand = isLiteral(cursor, 0) ? null : macro(cursor, next)
    if (operand !== null) operands.push(operand)
    else if (isLiteral(cursor, 0)) {
      cursor.at++
      operands.push(sideBySide(cursor, next))
    } else break
  }
  const last = operands.at(-1) ?? first
  return operands.length === 1 ? first : { kind: 'operation', operands, operators: operands.slice(1).map(() => '+'), lead: NO_LEAD, start: first.start, end: last.end }
}

/** A name between two literals is a macro however it is spelt; one that ends the text must look like it. null: it is none, and nothing is taken. */
function macro(cursor: Cursor, token: Token): Node | null {
  if (token.kind !== 'word' || endsHere(cursor, token) || operatorWords.has(token.text)) return null
  const open = peek(cursor, 1)
  const takes = open?.text === '(' && open.start === token.end
  // Where the arguments end is known before they are read, so that none are read twice.
  const extent = takes ? extentAt(cursor.lexed, cursor.at + 1) : null
  if (takes && extent?.closed !== true) return null
  const behind = extent === null ? 1 : extent.end + 1 - cursor.at
  const joins = isLiteral(cursor, behind) ? !takes || isMacro(token) : isMacro(token) && isEnd(cursor, behind)
  if (!joins) return null
  cursor.at++
  const word: Node = { kind: 'word', text: token.text, lead: NO_LEAD, start: token.start, end: token.end }
  if (!takes) return word
  const group = cursor.group(cursor)
  return { kind: 'call', of: word, group, lead: NO_LEAD, start: token.start, end: group.end }
}

/** https://en.cppreference.com/w/cpp/language/operator_alternative */
const operatorWords: ReadonlySet<string> = new Set(['and', 'or', 'xor', 'not', 'bitand', 'bitor', 'and_eq', 'or_eq', 'xor_eq', 'not_eq'])

const MAXIMUM_MACROS = 60

function isMacro({ kind, text }: Token): boolean {
  return kind === 'word' && /^[A-Z_][A-Z]\w*$/.test(text)
}

function isLiteral(cursor: Cursor, ahead: number): boolean {
  const next = peek(cursor, ahead)
  return next?.kind === 'string' && !endsHere(cursor, next)
}

/** What stands next is the last of its expression. */
function isEnd(cursor: Cursor, ahead: number): boolean {
  const after = peek(cursor, ahead)
  return after === undefined || after.kind === 'close' || (after.kind === 'mark' && /^[,;]$/.test(after.text))
}

/** C++'s `"…"s`, but not C's `"%"PRIu16`. */
function skipSuffix(cursor: Cursor, literal: Token): void {
  const next = peek(cursor)
  if (next?.kind === 'word' && next.start === literal.end && !isMacro(next)) cursor.at++
}
