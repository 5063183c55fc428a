/** A format string with its arguments put in: literal ones as text, the others as holes. */
import { HOLE, plainText, type MappedText, type Span } from '../../mappedText.js'
import type { Item, Node } from '../../text/node.js'
import { bracePlaceholders, numberedPlaceholders, percentPlaceholders, type Placeholder } from '../../text/placeholders.js'
import { replaceRanges } from '../../text/replaceRanges.js'
import { spend, type CodeFile } from './file.js'
import type { FormatStyle } from './joinedCalls.js'
import { fallbackOfExpression } from './fallback.js'
import { keyName } from './path.js'
import { holeOf, textOf, withConstants } from './textOf.js'

export function formattedText(file: CodeFile, format: MappedText, style: FormatStyle, values: readonly Node[], named: readonly Item[] = []): MappedText {
  const placeholders = style === 'percent' ? percentPlaceholders(format.text) : style === 'brace' ? bracePlaceholders(format.text) : numberedPlaceholders(format.text, values.length)
  const names = namesOf(file, style === 'percent' ? mappingOf(values[0]) : named)
  let next = 0
  return replaceRanges(
    format,
    placeholders.map((placeholder) => {
      const { from, to, argument, literal } = placeholder
      if (argument === null) return { from, to, by: ({ start, end }) => ({ text: literal, pieces: [{ kind: 'literal', at: 0, length: literal.length, start, end, verbatim: false }] }) }
      const node = argument.kind === 'next' ? values[next++] : argument.kind === 'index' ? values[argument.index] : names.get(argument.name)
      return { from, to, by: (span) => put(file, node, placeholder, format, span) }
    }),
  )
}

function put(file: CodeFile, node: Node | undefined, { from, to, argument }: Placeholder, format: MappedText, span: Span): MappedText {
  if (node === undefined) {
    // `format!("{host}")` names its variable itself.
    const expression = argument?.kind === 'name' ? argument.name : format.text.slice(from, to)
    return withConstants(file, { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression, fallback: argument?.kind === 'name' ? fallbackOfExpression(file, argument.name) : null }] })
  }
  const text = textOf(file, node)
  if (text !== null && spend(file, text.text.length)) return text
  if (node.kind === 'word' && /^\d{1,10}$/.test(node.text)) return plainText(node.text, node.start)
  return holeOf(file, node, span)
}

function mappingOf(node: Node | undefined): readonly Item[] {
  if (node === undefined) return []
  if (node.kind === 'group' || node.kind === 'call') return node.group.items
  return []
}

function namesOf(file: CodeFile, items: readonly Item[]): ReadonlyMap<string, Node> {
  const names = new Map<string, Node>()
  for (const { keys, value } of items) {
    const name = keyName(keys[0], file.source)
    if (name !== null && value !== null) names.set(name, value)
  }
  return names
}
