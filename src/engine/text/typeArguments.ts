/** The types that a call or a constructor is given in angle brackets: they say nothing of a connection, and are no comparison. */
import { peek, type Cursor } from './cursor.js'
import type { Node } from './node.js'
import { extentAt, type Token } from './token.js'

/** `get<string>("X")`, Rust's `get::<String>("X")`: skipped, where they are written without blanks. */
export function skipTypesOfCall(cursor: Cursor, node: Node, token: Token): boolean {
  const { typeArguments } = cursor.language
  if (typeArguments === '' || token.start !== node.end || (node.kind !== 'word' && node.kind !== 'member') || !typeArguments.startsWith(token.text)) return false
  const { at } = cursor
  if (token.text === '::') cursor.at++
  const first = peek(cursor)
  if (first !== undefined && skipTypeArguments(cursor, first, true)) return true
  cursor.at = at
  return false
}

const MAXIMUM_TYPE = 60

/** `<string, string>` of `new Dictionary<string, string>(…)`, where arguments or braces follow; `ofCall`: arguments, at once. */
export function skipTypeArguments(cursor: Cursor, first: Token, ofCall = false): boolean {
  if (first.text !== '<' && first.text !== '<>') return false
  let depth = 0
  for (let count = 0; count < MAXIMUM_TYPE; count++) {
    cursor.steps++
    const token = peek(cursor, count)
    if (token === undefined || !isOfType(token, ofCall)) return false
    depth += token.text === '<' ? 1 : /^>+$/.test(token.text) ? -token.text.length : 0
    if (depth > 0) continue
    const next = peek(cursor, count + 1)
    if (depth < 0 || (next?.text !== '(' && (ofCall || next?.text !== '{')) || (ofCall && next.start !== token.end)) return false
    cursor.at += count + 1
    return true
  }
  return false
}

/** Java's `KafkaSource.<String>builder()`: how many tokens the types take that stand `ahead`; 0: none do. */
export function typesOfMethod(cursor: Cursor, ahead: number): number {
  if (peek(cursor, ahead)?.text !== '<') return 0
  let depth = 0
  for (let count = 0; count < MAXIMUM_TYPE; count++) {
    cursor.steps++
    const token = peek(cursor, ahead + count)
    if (token === undefined || !isOfType(token, false)) return 0
    depth += token.text === '<' ? 1 : /^>+$/.test(token.text) ? -token.text.length : 0
    if (depth <= 0) return depth === 0 && peek(cursor, ahead + count + 1)?.kind === 'word' && peek(cursor, ahead + count + 2)?.text === '(' ? count + 1 : 0
  }
  return 0
}

/** TypeScript's `return <ClientOptions>{ url }`; JSX closes the element that it begins: `return <b>{name}</b>`. */
export function isAssertion(cursor: Cursor, ahead: number): boolean {
  if (cursor.language.id !== 'javascript' || peek(cursor, ahead)?.text !== '<') return false
  let at = ahead + 1
  while (at - ahead < MAXIMUM_TYPE && /^[\w$.]+$/.test(peek(cursor, at)?.text ?? '')) at++
  if (at === ahead + 1 || peek(cursor, at)?.text !== '>' || peek(cursor, at + 1)?.text !== '{') return false
  const extent = extentAt(cursor.lexed, cursor.at + at + 1)
  return extent?.closed === true && cursor.lexed.tokens[extent.end + 1]?.text !== '<'
}

/** Of a call also `string | undefined`, `{ host: string }` and `'a' | 'b'`. */
function isOfType({ kind, text }: Token, ofCall: boolean): boolean {
  if (kind === 'word' || (ofCall && kind === 'string')) return true
  return (ofCall ? /^(?:[<>.,?[\]{}:;|&*]|>{2,3}|::)$/ : /^(?:[<>.,?[\]]|<>|>{2,3}|::)$/).test(text)
}
