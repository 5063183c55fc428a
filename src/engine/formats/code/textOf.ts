/** What a string expression says: literals, joins and format strings as one mapped text; the rest of it as holes. */
import { HOLE, joinTexts, plainText, type MappedText } from '../../mappedText.js'
import { decodeLiteral, foldBlanks } from '../../text/decode.js'
import { unnamedValues, type Node } from '../../text/node.js'
import { defaultIn } from '../holes.js'
import { fallbackOf, fallbackOfExpression } from './fallback.js'
import { isConstant } from './constants.js'
import { spend, splice, type CodeFile } from './file.js'
import { formattedText } from './formatted.js'
import { builtText, chainedIn, elementsOf, joiningOf, memberJoining, type Joining, type Looks } from './joinedCalls.js'
import { constantOf } from './names.js'
import { canonical, pathOf } from './path.js'
import { mayBeWritten } from './openNames.js'
import { isParameter } from './parameters.js'
import { isTextual } from './textual.js'
import { urlText } from './urlObjects.js'

/** null: it is no string expression. */
export function textOf(file: CodeFile, node: Node): MappedText | null {
  const known = file.texts.get(node)
  if (known !== undefined) return known
  file.texts.set(node, null)
  const text = read(file, node)
  file.texts.set(node, text)
  return text
}

function read(file: CodeFile, node: Node): MappedText | null {
  switch (node.kind) {
    case 'string':
      return withConstants(file, joinTexts(node.tokens.map((token) => decodeLiteral(file.source, token, (expression, isTag) => (isTag ? defaultIn(expression) : fallbackOfExpression(file, nameOfHole(file, expression)))))))
    case 'group': {
      const inner = onlyValue(node)
      return inner === null ? null : textOf(file, inner)
    }
    case 'operation':
      return operation(file, node)
    case 'call':
      return urlText(file, node, null) ?? put(file, joiningOf(node, looksOf(file)))
    case 'member':
      return put(file, memberJoining(node, looksOf(file)))
    case 'braced':
      return urlText(file, node, null) ?? put(file, builtText(node))
    default:
      return null
  }
}

/** `( x )`; with a comma it would be a tuple. */
export function onlyValue(node: Node): Node | null {
  if (node.kind !== 'group' || node.group.bracket !== '(' || node.group.items.length !== 1) return null
  const [item] = node.group.items
  return item === undefined || item.keys.length > 0 || item.comma ? null : item.value
}

function operation(file: CodeFile, node: Extract<Node, { kind: 'operation' }>): MappedText | null {
  const [first, second] = node.operands
  if (node.operators[0] === '%' && first !== undefined && second !== undefined) {
    const format = textOf(file, first)
    return format === null ? null : formattedText(file, format, 'percent', tupleOf(second))
  }
  if (node.operators.some((operator) => !file.language.joinMarks.includes(operator))) return null
  const texts = node.operands.map((operand) => textOf(file, operand))
  if (texts.every((text) => text === null)) return null
  return joinTexts(node.operands.map((operand, i) => texts[i] ?? joined(file, operand)))
}

/** `%` takes a tuple, a mapping or one value. */
function tupleOf(node: Node): readonly Node[] {
  if (node.kind !== 'group' || node.group.bracket !== '(') return [node]
  return node.group.items.flatMap(({ value }) => (value === null ? [] : [value]))
}

/** What is joined to a string and is none: a number as it stands, a name of a string in this file, else a hole. */
function joined(file: CodeFile, node: Node): MappedText {
  if (node.kind === 'word' && /^\d{1,10}$/.test(node.text)) return plainText(node.text, node.start)
  const bound = boundText(file, node)
  if (bound !== null && (bound.text.text.includes('://') || bound.text.text.includes('=')) && spend(file, bound.text.text.length)) {
    splice(file, bound.node)
    return bound.text
  }
  return holeOf(file, node)
}

/** The literal that a name is bound to in this file, when there is just one. */
export function boundText(file: CodeFile, node: Node): { readonly node: Node; readonly text: MappedText } | null {
  const path = pathOf(node, file.source)
  return path === null || isParameter(file, canonical(path), node.start) ? null : boundByName(file, canonical(path))
}

export function boundByName(file: CodeFile, name: string): { readonly node: Node; readonly text: MappedText } | null {
  const bound = file.found.bindings.get(name)
  const only = bound === undefined ? constantOf(file, name) : bound[0]
  if (only === undefined || only === null || (bound?.length ?? 1) !== 1 || mayBeWritten(file, name)) return null
  // One hop: a text that is itself made of names is not followed.
  if ((onlyValue(only) ?? only).kind !== 'string') return null
  const text = textOf(file, only)
  return text === null ? null : { node: only, text }
}

export function holeOf(file: CodeFile, node: Node, span: { readonly start: number; readonly end: number } = node): MappedText {
  const expression = foldBlanks(file.source.slice(node.start, Math.min(node.end, node.start + 400)))
  return withConstants(file, { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, start: span.start, end: span.end, expression, fallback: fallbackOf(file, node) }] })
}

/** Holes that constants of the file fill are marked. */
export function withConstants(file: CodeFile, mapped: MappedText): MappedText {
  if (!mapped.text.includes(HOLE)) return mapped
  const isFilled = (name: string): boolean => boundByName(file, name) !== null && isConstant(file, name)
  return { ...mapped, pieces: mapped.pieces.map((piece) => (piece.kind === 'hole' && piece.fallback !== null && isFilled(nameOfHole(file, piece.expression)) ? { ...piece, constant: true } : piece)) }
}

/** PHP, Perl and PowerShell put in `$host` under the name that it has without its sign. */
export function nameOfHole({ language }: CodeFile, expression: string): string {
  return /^(?:php|perl|powershell)$/.test(language.id) && /^[A-Za-z_]\w{0,80}$/.test(expression) ? `$${expression}` : expression
}

export function holeAs(expression: string, { start, end }: { readonly start: number; readonly end: number }): MappedText {
  return { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, start, end, expression, fallback: null }] }
}

function looksOf(file: CodeFile): Looks {
  const { language, source } = file
  return { language, source, isText: (node) => isTextual(node, file.found.textual), isList: (node) => elementsIn(file, node).length > 0 }
}

function put(file: CodeFile, joining: Joining | null): MappedText | null {
  switch (joining?.kind) {
    case undefined:
      return null
    case 'same':
      return textOf(file, joining.value)
    case 'row':
      return joinRow(file, joining.values, joining.separator)
    case 'chain':
      return joinRow(file, chainedIn(joining.last, (node) => isTextual(node, file.found.textual)), '')
    case 'list':
      return joinRow(file, elementsIn(file, joining.list), joining.separator)
    case 'format': {
      const format = textOf(file, joining.format)
      return format === null ? null : formattedText(file, format, joining.style, joining.values, joining.named)
    }
  }
}

/** The elements of a list, or of the one that a name is bound to and that nothing is added to. */
function elementsIn(file: CodeFile, node: Node): readonly Node[] {
  const path = pathOf(node, file.source)
  const name = path === null ? null : canonical(path)
  const [bound, ...others] = name === null || file.found.parts.has(name) ? [] : (file.found.bindings.get(name) ?? [])
  const list = bound === undefined || others.length > 0 ? node : bound
  const items = elementsOf(list)
  if (items === null) return []
  if (list === bound) splice(file, list)
  return unnamedValues(items)
}

function joinRow(file: CodeFile, values: readonly Node[], separator: Node | string): MappedText | null {
  const given = typeof separator === 'string' ? plainText(separator, values[0]?.start ?? 0) : textOf(file, separator)
  // `new StringBuilder()` says nothing yet.
  if (values.length === 0) return plainText('')
  if (given === null || !values.some((value) => textOf(file, value) !== null)) return null
  if (!spend(file, given.text.length * values.length)) return null
  // The separator stands in the source once, whatever it says is not there letter by letter.
  const between: MappedText = { text: given.text, pieces: given.pieces.map((piece) => (piece.kind === 'hole' ? piece : { ...piece, verbatim: false })) }
  const parts = values.map((value) => textOf(file, value) ?? holeOf(file, value))
  return joinTexts(parts.flatMap((part, i) => (i === 0 || between.text === '' ? [part] : [between, part])))
}
