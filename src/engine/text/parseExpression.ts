/** Operators by level; operands are read in parseOperand.ts. */
import { endsHere, peek, type Cursor } from './cursor.js'
import { operatorLevels } from './language.js'
import { fitted, NO_LEAD, type Node } from './node.js'
import { parseOperand, standsBehind } from './parseOperand.js'
import type { Token } from './token.js'

const HIGHEST_LEVEL = 6
const JOIN_LEVEL = 5
const MAXIMUM_OPERANDS = 20_000

/** An expression up to what cannot belong to it; null: none begins here. */
export function parseExpression(cursor: Cursor): Node | null {
  return parseLevel(cursor, 0)
}

/** Reads an operand, then every operator that binds at least as tightly as `lowest`, the tightest first. */
function parseLevel(cursor: Cursor, lowest: number): Node | null {
  let node = parseOperand(cursor)
  if (node === null) return null
  for (let level = nextLevel(cursor, HIGHEST_LEVEL); level >= lowest; level = nextLevel(cursor, level - 1)) node = parseOperators(cursor, level, node)
  return node
}

/** The level of the operator that stands here; -1: there is none of `highest` or below. */
function nextLevel(cursor: Cursor, highest: number): number {
  cursor.steps++
  const token = peek(cursor)
  if (token === undefined || endsHere(cursor, token)) return -1
  const level = levelOf(token, cursor)
  return level <= highest ? level : -1
}

function parseOperators(cursor: Cursor, level: number, first: Node): Node {
  const operands = [first]
  const operators: string[] = []
  let questions = 0
  while (operands.length < MAXIMUM_OPERANDS) {
    cursor.steps++
    const token = peek(cursor)
    if (token === undefined || endsHere(cursor, token)) break
    const closesTernary = level === 0 && token.text === ':' && questions > 0
    if (!closesTernary && levelOf(token, cursor) !== level) break
    if (token.text === '?') questions++
    if (closesTernary) questions--
    cursor.at++
    if (token.kind === 'word' && peek(cursor)?.text === 'not') cursor.at++
    const next = parseLevel(cursor, level + 1)
    operators.push(token.text)
    if (next === null) break
    operands.push(next)
  }
  const end = cursor.lexed.tokens[cursor.at - 1]?.end ?? first.end
  return { kind: 'operation', operands: fitted(operands), operators: fitted(operators), lead: NO_LEAD, start: first.start, end }
}

function levelOf(token: Token, cursor: Cursor): number {
  const { language } = cursor
  if (standsBehind(cursor, token)) return HIGHEST_LEVEL
  if (token.kind === 'word') return Object.hasOwn(language.operatorWords, token.text) ? (language.operatorWords[token.text] ?? -1) : -1
  if (token.kind !== 'mark' || language.keyMarks.includes(token.text) || language.endMarks.includes(token.text)) return -1
  // Erlang's `++`, which elsewhere adds one.
  if (token.text === '++' && language.joinMarks.includes('++')) return JOIN_LEVEL
  return Object.hasOwn(operatorLevels, token.text) ? (operatorLevels[token.text] ?? -1) : -1
}
