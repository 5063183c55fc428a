/** Operators by level; operands are read in parseOperand.ts. */
import { endsHere, peek, type Cursor } from './cursor.js'
import { operatorLevels, type Language } from './language.js'
import type { Node } from './node.js'
import { parseOperand } from './parseOperand.js'
import type { Token } from './token.js'

const HIGHEST_LEVEL = 6
const MAXIMUM_OPERANDS = 20_000

/** An expression up to what cannot belong to it; null: none begins here. */
export function parseExpression(cursor: Cursor): Node | null {
  return parseLevel(cursor, 0)
}

function parseLevel(cursor: Cursor, level: number): Node | null {
  const first = level === HIGHEST_LEVEL + 1 ? parseOperand(cursor) : parseLevel(cursor, level + 1)
  if (first === null || level > HIGHEST_LEVEL) return first
  const operands = [first]
  const operators: string[] = []
  let questions = 0
  while (operands.length < MAXIMUM_OPERANDS) {
    cursor.steps++
    const token = peek(cursor)
    if (token === undefined || endsHere(cursor, token)) break
    const closesTernary = level === 0 && token.text === ':' && questions > 0
    if (!closesTernary && levelOf(token, cursor.language) !== level) break
    if (token.text === '?') questions++
    if (closesTernary) questions--
    cursor.at++
    if (token.kind === 'word' && peek(cursor)?.text === 'not') cursor.at++
    const next = parseLevel(cursor, level + 1)
    operators.push(token.text)
    if (next === null) break
    operands.push(next)
  }
  if (operators.length === 0) return first
  const end = cursor.lexed.tokens[cursor.at - 1]?.end ?? first.end
  return { kind: 'operation', operands, operators, lead: [], start: first.start, end }
}

function levelOf(token: Token, language: Language): number {
  if (token.kind === 'word') return Object.hasOwn(language.operatorWords, token.text) ? (language.operatorWords[token.text] ?? -1) : -1
  if (token.kind !== 'mark' || language.keyMarks.includes(token.text)) return -1
  return Object.hasOwn(operatorLevels, token.text) ? (operatorLevels[token.text] ?? -1) : -1
}
