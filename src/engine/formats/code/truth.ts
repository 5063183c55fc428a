/** Expressions that are true or false whatever happens: `!false`, `1 == 1`, `true || live`, `bool(1)`. Whoever switches a check off with one of them says no less than `true`. */
import { HOLE } from '../../mappedText.js'
import { decodeLiteral } from '../../text/decode.js'
import type { Node } from '../../text/node.js'
import type { CodeFile } from './file.js'
import { calleeOf } from './path.js'
import { onlyValue } from './textOf.js'

const DEEPEST = 8

/** null: it is decided at run time, is a plain constant, or is nothing of the kind. `known`: what a name stands for. */
export function madeTruth(file: CodeFile, node: Node, known: (node: Node) => boolean | null): boolean | null {
  return isNegated(node) || node.kind === 'operation' || node.kind === 'member' || node.kind === 'call' || onlyValue(node) !== null ? truthOf(file, node, known, 0) : null
}

/** Is what stands there turned round, so that it isn't what the rest of it says? */
export function isNegated({ lead }: Node): boolean {
  return lead.includes('!') || lead.includes('not')
}

type Known = (node: Node) => boolean | null

function truthOf(file: CodeFile, node: Node, known: Known, depth: number): boolean | null {
  if (depth > DEEPEST || node.lead.some((word) => !harmless.has(word))) return null
  const turns = node.lead.filter((word) => word === '!' || word === 'not').length
  const plain = plainTruth(file, node, known, depth)
  return plain === null ? null : turns % 2 === 0 ? plain : !plain
}

/** `return`, `const` and a sign make no other truth of it. */
const harmless = new Set(['!', 'not', '-', '+', 'return', 'const', 'new'])

function plainTruth(file: CodeFile, node: Node, known: Known, depth: number): boolean | null {
  switch (node.kind) {
    case 'word':
      return wordTruth(node.text, file.language.id) ?? known(node)
    case 'string':
      return textTruth(literalOf(file, node), file.language.id)
    case 'member':
      return /^Boolean\.(?:TRUE|FALSE)$/.test(calleeOf(node)) ? node.name === 'TRUE' : known(node)
    case 'group': {
      const inner = onlyValue(node)
      if (inner !== null) return truthOf(file, inner, known, depth + 1)
      return scripts.has(file.language.id) && node.group.bracket !== '(' && isNegated(node) ? true : null
    }
    case 'call':
      return castTruth(file, node, known, depth)
    case 'operation':
      return operationTruth(file, node, known, depth)
    default:
      return null
  }
}

const scripts = new Set(['javascript', 'typescript', 'vue', 'svelte', 'astro'])

/** Where everything but `false` and `nil` is true. */
const onlyFalseIsFalse = new Set(['ruby', 'elixir', 'lua'])
const falseAsZero = new Set(['php', 'perl'])

function wordTruth(text: string, language: string): boolean | null {
  if (/^true$/i.test(text)) return true
  if (/^(?:false|none|null|nil|undefined|NaN)$/i.test(text)) return false
  if (/^(?:0x0{1,20}|0{1,20}n?|0{1,20}\.0{1,20})$/i.test(text)) return onlyFalseIsFalse.has(language)
  return /^\d{1,20}n?$/.test(text) ? true : null
}

function textTruth(text: string | null, language: string): boolean | null {
  return text === null ? null : onlyFalseIsFalse.has(language) || !(text === '' || (text === '0' && falseAsZero.has(language)))
}

/** `bool(1)`, `Boolean.valueOf("false")`, `boolval(0)`, `not(true)`. */
function castTruth(file: CodeFile, node: Extract<Node, { kind: 'call' }>, known: Known, depth: number): boolean | null {
  const callee = calleeOf(node.of)
  const [only, ...others] = node.group.items
  if (!casts.test(callee) || others.length > 0) return null
  if (only === undefined) return callee === 'bool' ? false : null
  if (only.keys.length > 0 || only.value === null) return null
  if (only.value.kind === 'string' && parsers.test(callee)) return /^(?:true|1|t)$/i.test(literalOf(file, only.value) ?? '')
  const given = truthOf(file, only.value, known, depth + 1)
  return given === null ? null : callee === 'not' ? !given : given
}

const casts = /^(?:bool|Bool|Boolean|boolval|not|(?:Boolean|bool|Bool)\.(?:valueOf|parseBoolean|Parse|parse)|Convert\.ToBoolean|JSON\.parse)$/
/** They read what the text says; the others ask whether there is one. */
const parsers = /\.(?:valueOf|parseBoolean|Parse|parse|ToBoolean)$/

function operationTruth(file: CodeFile, { operands, operators }: Extract<Node, { kind: 'operation' }>, known: Known, depth: number): boolean | null {
  const [first, second] = operands
  if (first === undefined || second === undefined) return null
  // `given || 'db'` is the text, not `true`.
  const truths = (): readonly (boolean | null)[] => operands.map((operand) => (isTextual(operand) ? null : truthOf(file, operand, known, depth + 1)))
  if (operators.every((one) => one === '&&' || one === 'and')) return among(truths(), false)
  if (operators.every((one) => one === '||' || one === 'or')) return among(truths(), true)
  // Python's `not a == b` turns the comparison round, not the operand.
  if (operators.length !== 1 || operands.some(({ lead }) => lead.includes('not'))) return null
  const [left, right] = [constantOf(file, first, depth), constantOf(file, second, depth)]
  if (left === null || right === null) return null
  return compare(operators[0] ?? '', left, right)
}

function isTextual(node: Node): boolean {
  const inner = onlyValue(node) ?? node
  return !isNegated(inner) && (inner.kind === 'string' || inner.kind === 'group' || (inner.kind === 'word' && /^[1-9]/.test(inner.text)))
}

/** One of `decisive` decides whatever the others are; all of the other kind do as well. */
function among(truths: readonly (boolean | null)[], decisive: boolean): boolean | null {
  if (truths.includes(decisive)) return decisive
  return truths.every((truth) => truth === !decisive) ? !decisive : null
}

interface Constant {
  readonly kind: 'truth' | 'number' | 'text'
  readonly value: string
}

function constantOf(file: CodeFile, node: Node, depth: number): Constant | null {
  const inner = onlyValue(node) ?? node
  if (inner.kind === 'string' && inner.lead.length === 0) {
    const value = literalOf(file, inner)
    return value === null ? null : { kind: 'text', value }
  }
  if (inner.kind === 'word' && inner.lead.length === 0 && /^\d{1,15}$/.test(inner.text)) return { kind: 'number', value: inner.text }
  const truth = inner.kind === 'word' && !/^(?:true|false)$/i.test(inner.text) ? null : truthOf(file, inner, () => null, depth + 1)
  return truth === null ? null : { kind: 'truth', value: String(truth) }
}

/** Between constants of one kind; what languages make of two kinds differs. */
function compare(operator: string, left: Constant, right: Constant): boolean | null {
  if (left.kind !== right.kind) return null
  const same = left.kind === 'number' ? Number(left.value) === Number(right.value) : left.value === right.value
  if (/^(?:={2,3}|eq)$/.test(operator)) return same
  if (/^(?:!={1,2}|<>|ne)$/.test(operator)) return !same
  if (left.kind !== 'number') return null
  const [a, b] = [Number(left.value), Number(right.value)]
  return operator === '<' ? a < b : operator === '>' ? a > b : operator === '<=' ? a <= b : operator === '>=' ? a >= b : null
}

/** null: a part of it is put in at run time. */
function literalOf({ source }: CodeFile, { tokens }: Extract<Node, { kind: 'string' }>): string | null {
  const text = tokens.map((token) => decodeLiteral(source, token, () => null).text).join('')
  return text.includes(HOLE) ? null : text
}
