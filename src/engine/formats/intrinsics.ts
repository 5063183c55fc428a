/**
 * CloudFormation's functions, as nodes of the tree that they stand in: a `Fn::Join` is the text that it joins, a `Ref` or `Fn::GetAtt` is put in.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
import { HOLE, joinTexts, type MappedText, type Span } from '../mappedText.js'
import type { DataNode } from './dataTree.js'

/** `name`: of YAML's tag, without its mark, or of the only entry: `Join`, `Fn::Join`, `Ref`. null: it is none of them, or none that makes a text. */
export function intrinsic(name: string, argument: DataNode, span: Span): DataNode | null {
  switch (name.replace(/^Fn::/, '')) {
    case 'Sub':
      return argument.kind === 'list' ? (argument.items[0] ?? null) : argument
    case 'Join':
      return joined(argument, span)
    case 'Ref':
    case 'GetAtt':
    case 'ImportValue':
    case 'FindInMap':
    case 'Select':
    case 'If':
      return { kind: 'text', text: hole(wordsOf(argument), span), span }
    default:
      return null
  }
}

/** The same for a mapping of one entry. */
export function intrinsicMapping(node: DataNode): DataNode | null {
  const [only, ...others] = node.kind === 'mapping' ? node.entries : []
  return only === undefined || others.length > 0 || !/^(?:Ref|Fn::[A-Z]\w{1,20})$/.test(only.name) ? null : intrinsic(only.name, only.value, node.span)
}

function joined(argument: DataNode, span: Span): DataNode | null {
  if (argument.kind !== 'list') return null
  const [separator, parts] = argument.items
  const between = separator?.kind === 'text' ? separator.text.text : separator?.kind === 'symbol' && separator.name.length < 4 ? separator.name : null
  if (between === null || parts?.kind !== 'list' || parts.items.length === 0) return null
  // The separator stands in the source once: what it says is nowhere letter by letter.
  const gap: MappedText = between === '' ? { text: '', pieces: [] } : { text: between, pieces: [{ kind: 'literal', at: 0, length: between.length, ...span, verbatim: false }] }
  const texts = parts.items.slice(0, mostParts).map((part) => textOf(part))
  return { kind: 'text', text: joinTexts(texts.flatMap((text, i) => (i === 0 ? [text] : [gap, text]))), span }
}

const mostParts = 500

function textOf(node: DataNode): MappedText {
  if (node.kind === 'text') return node.text
  if (node.kind === 'symbol') return /^\d{1,10}$/.test(node.name) ? { text: node.name, pieces: [{ kind: 'literal', at: 0, length: node.name.length, ...node.span, verbatim: false }] } : hole(node.name, node.span)
  return hole(wordsOf(node), node.span)
}

/** `DB.Endpoint.Address`, however it is written. */
function wordsOf(node: DataNode, depth = 0): string {
  if (node.kind === 'text') return node.text.text.slice(0, 100)
  if (node.kind === 'symbol') return node.name.slice(0, 100)
  const inner = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value)
  return depth > 3 ? '' : inner.slice(0, 10).map((each) => wordsOf(each, depth + 1)).join('.')
}

function hole(expression: string, span: Span): MappedText {
  return { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: expression.replaceAll(HOLE, '').replace(/\s+/g, ' ').slice(0, 200), fallback: null }] }
}
