/** One operand with what belongs to it: words in front, members, indices, arguments and braces behind. */
import { castLength } from './casts.js'
import { endsHere, peek, type Cursor } from './cursor.js'
import { control, keywords, prefixMarks } from './leadWords.js'
import { NO_LEAD, type Item, type Node } from './node.js'
import { afterMacro, literalsFrom } from './literals.js'
import { tableCall } from './tableCall.js'
import type { Token } from './token.js'
import { isAssertion, skipTypeArguments, skipTypesOfCall, typesOfMethod } from './typeArguments.js'

const MAXIMUM_SUFFIXES = 200
const MAXIMUM_LEAD = 12

export function parseOperand(cursor: Cursor): Node | null {
  let lead: readonly string[] = NO_LEAD
  const first = peek(cursor)
  for (;;) {
    cursor.steps++
    const token = peek(cursor)
    if (token === undefined || token.kind === 'close') return null
    const cast = castLength(cursor, token, lead)
    if (cast > 0) {
      cursor.at += cast
      continue
    }
    if (token.kind === 'mark') {
      if (!prefixMarks.has(token.text) && !isImplicitMember(cursor, token) && !isMapMark(cursor, token)) return null
      lead = withLead(lead, token.text)
      cursor.at++
      continue
    }
    if (token.kind === 'word' && keywords.has(token.text) && isKeywordHere(cursor, token)) {
      lead = withLead(lead, token.text)
      cursor.at++
      continue
    }
    const node = withSuffixes(cursor, parsePrimary(cursor, token), lead)
    if (isBareCall(cursor, node, lead)) return bareCall(cursor, node, lead)
    if (!isTypeInFront(cursor, node)) return lead.length === 0 ? node : { ...node, lead, start: Math.min(first?.start ?? node.start, node.start) }
    if (isNameInFront(cursor, lead)) {
      skipType(cursor)
      return { ...node, lead }
    }
    lead = withLead(lead, textOf(node))
  }
}

/** Words that a list follows, not an index. */
const beforeList = new Set(['in', 'of', 'do', 'then', 'when', 'else', 'and', 'or', 'not', 'is', 'as', 'case', 'match', 'from', 'move'])

/** Swift's `.disable`, whose type is known from where it stands. */
function isImplicitMember(cursor: Cursor, token: Token): boolean {
  if (token.text !== '.' || cursor.language.id !== 'swift') return false
  const next = peek(cursor, 1)
  return next?.kind === 'word' && next.start === token.end
}

/** Erlang's `#{host => "db"}`. */
function isMapMark(cursor: Cursor, token: Token): boolean {
  return token.text === '#' && cursor.language.pairs && peek(cursor, 1)?.text === '{'
}

function withLead(lead: readonly string[], text: string): readonly string[] {
  return lead.length < MAXIMUM_LEAD ? [...lead, text] : lead
}

/** `from` as a variable, `new.target`, `class` as a key, `print(…)` … are names. */
function isKeywordHere(cursor: Cursor, token: Token): boolean {
  const next = peek(cursor, 1)
  if (next === undefined || next.fresh) return false
  if (next.text === '(' && next.start === token.end) return control.has(token.text)
  if (next.kind === 'mark') return next.text === '<' ? token.text === 'return' && isAssertion(cursor, 1) : prefixMarks.has(next.text) && next.text !== '|'
  return next.kind !== 'close'
}

function parsePrimary(cursor: Cursor, token: Token): Node {
  const { start } = token
  if (token.kind === 'open') {
    const group = cursor.group(cursor)
    return { kind: 'group', group, lead: NO_LEAD, start: group.start, end: group.end }
  }
  cursor.at++
  if (token.kind === 'string') {
    return literalsFrom(cursor, token)
  }
  if (token.kind === 'regex') return { kind: 'regex', lead: NO_LEAD, start, end: token.end }
  const word: Node = { kind: 'word', text: token.text, lead: NO_LEAD, start, end: token.end }
  return afterMacro(cursor, token, word)
}

function withSuffixes(cursor: Cursor, primary: Node, lead: readonly string[]): Node {
  let node = primary
  for (let count = 0; count < MAXIMUM_SUFFIXES; count++) {
    cursor.steps++
    const token = peek(cursor)
    if (token === undefined) break
    const next = suffix(cursor, node, token, lead)
    if (next === null) break
    node = next
  }
  return node
}

function suffix(cursor: Cursor, node: Node, token: Token, lead: readonly string[]): Node | null {
  const { language } = cursor
  if (token.kind === 'mark') {
    const name = peek(cursor, 1)
    // Go's `Dial(address, options...)`.
    if (token.text === '...' && language.id === 'go' && !token.fresh && (name === undefined || name.kind === 'close')) {
      cursor.at++
      return { ...node, lead: withLead(node.lead, token.text), end: token.end }
    }
    if (token.text === '!' && name?.kind === 'open' && name.start === token.end && node.kind === 'word') {
      cursor.at++
      return { kind: 'word', text: `${node.text}!`, lead: NO_LEAD, start: node.start, end: token.end }
    }
    // Elixir's and Ruby's `System.fetch_env!("HOST")`; TypeScript's `client.connect!(…)` has no such name.
    if ((token.text === '!' || token.text === '?') && name?.kind === 'open' && name.start === token.end && token.start === node.end && node.kind === 'member' && language.imports === 'path' && language.newline === 'operator') {
      cursor.at++
      return { ...node, name: node.name + token.text, end: token.end }
    }
    if (token.text === '!' && token.start === node.end && language.forgiving && (name === undefined || name.kind === 'close' || /^(?:\?\.|[.,;])$/.test(name.text))) {
      cursor.at++
      return node
    }
    if (language.handsFailuresOn && token.text === '?' && token.start === node.end) {
      cursor.at++
      return node
    }
    if (lead.includes('new') && token.start === node.end && skipTypeArguments(cursor, token)) return node
    if (skipTypesOfCall(cursor, node, token)) return node
    if (!language.memberMarks.includes(token.text) || endsHere(cursor, token) || name === undefined) return null
    if (name.kind === 'open' && token.text === '?.') {
      cursor.at++
      return node
    }
    // Kotlin's `import io.lettuce.core.*` says nothing of the next line.
    if (name.text === '*' && token.text === '.' && peek(cursor, 2)?.fresh !== false) {
      cursor.at += 2
      return node
    }
    const types = typesOfMethod(cursor, 1)
    const own = types === 0 ? name : (peek(cursor, 1 + types) ?? name)
    if (own.kind !== 'word' && own.kind !== 'number') return null
    cursor.at += 2 + types
    return { kind: 'member', of: node, name: own.text, lead: NO_LEAD, start: node.start, end: own.end }
  }
  if (token.kind === 'string' && !token.fresh && token.start === node.end && node.kind !== 'string' && token.literal?.rule.open === '`') {
    cursor.at++
    const part: Node = { kind: 'string', tokens: [token], lead: NO_LEAD, start: token.start, end: token.end }
    const item = { keys: [], mark: '', value: part, comma: false, start: token.start, end: token.end }
    return { kind: 'call', of: node, group: { bracket: '(', items: [item], start: token.start, end: token.end }, lead: NO_LEAD, start: node.start, end: token.end }
  }
  // TypeScript's `x as T`, Visual Basic's `Dim x As T = …`
  if (token.kind === 'word' && !token.fresh && (language.id === 'javascript' ? token.text === 'as' || token.text === 'satisfies' : language.id === 'vb' && token.text === 'As' && cursor.lexed.tokens[cursor.at + 1]?.text !== 'New')) {
    cursor.at++
    skipType(cursor)
    return node
  }
  if (token.kind !== 'open') return null
  if (token.text === '{') {
    // C# writes what initialises an object on the next line.
    const below = token.fresh && !(language.id === 'csharp' && lead.includes('new'))
    if (!language.braceSuffix || below || node.kind === 'string' || (node.kind === 'word' && lead.includes('return') && language.id !== 'go')) return null
    const group = cursor.group(cursor)
    if (language.id === 'lua') return tableCall(node, group)
    return { kind: 'braced', of: node, group, lead: NO_LEAD, start: node.start, end: group.end }
  }
  if (token.fresh && (cursor.bracket === '' || cursor.bracket === '{') && language.newline !== 'blank') return null
  if (node.kind === 'braced' || (node.kind === 'string' && token.text === '(')) return null
  // `for url in ["…"]`
  if (token.text === '[' && token.start > node.end && node.kind === 'word' && beforeList.has(node.text)) return null
  const group = cursor.group(cursor)
  // PHP's older way to write `[…]`.
  if (language.id === 'php' && token.text === '(' && node.kind === 'word' && /^array$/i.test(node.text)) return { kind: 'group', group: { ...group, bracket: '[' }, lead: node.lead, start: node.start, end: group.end }
  // Rust's `vec!["…"]` is a call as `vec!("…")` is.
  const calls = token.text === '(' || (node.kind === 'word' && node.text.endsWith('!'))
  return { kind: calls ? 'call' : 'index', of: node, group, lead: NO_LEAD, start: node.start, end: group.end }
}

/** `String url`, `[]string{…}`, `echo "x"`: what we have just read only describes what follows on the same line. */
function isTypeInFront(cursor: Cursor, node: Node): boolean {
  const token = peek(cursor)
  if (token === undefined || token.fresh || node.kind === 'string' || node.kind === 'regex' || node.kind === 'braced' || node.kind === 'call') return false
  if (node.kind === 'group' && (node.group.bracket !== '[' || node.group.items.some(({ value }) => value !== null && value.kind !== 'word'))) return false
  if (token.kind === 'word') return !Object.hasOwn(cursor.language.operatorWords, token.text) && !standsBehind(cursor, token)
  return (token.kind === 'string' || (token.kind === 'mark' && token.text === '...')) && node.kind !== 'group'
}

/** C#'s `mode switch { … }` and `options with { … }`; `switch (mode)` is a statement. */
export function standsBehind({ language, lexed, at, end }: Cursor, { kind, text }: Token): boolean {
  return kind === 'word' && (text === 'switch' || text === 'with') && language.id === 'csharp' && at + 1 < end && lexed.tokens[at + 1]?.text === '{'
}

/** `config :app, Repo, host: "db"`, `establish_connection adapter: "postgresql"`: a name with an operand behind it on the line. */
function isBareCall({ language, lexed, at, end, inBareCall }: Cursor, node: Node, lead: readonly string[]): boolean {
  const next = at < end ? lexed.tokens[at] : undefined
  if (!language.bareCalls || inBareCall || (node.kind !== 'word' && node.kind !== 'member') || lead.length > 0 || next === undefined || next.fresh || next.start === node.end) return false
  if (next.kind === 'word') return next.text !== 'do' && next.text !== 'then' && !Object.hasOwn(language.operatorWords, next.text)
  return next.kind === 'string' || next.kind === 'number' || next.text === '%{'
}

/** Up to the end of the line that no comma and no operator continues. */
function bareCall(cursor: Cursor, of: Node, lead: readonly string[]): Node {
  const start = peek(cursor)?.start ?? of.end
  const items: Item[] = []
  cursor.inBareCall = true
  while (items.length < MAXIMUM_SUFFIXES) {
    const item = cursor.item(cursor)
    if (item === null) break
    items.push(item)
    if (peek(cursor)?.text !== ',') break
    cursor.at++
  }
  cursor.inBareCall = false
  const end = items.at(-1)?.end ?? of.end
  return { kind: 'call', of, group: { bracket: '(', items, start, end }, lead, start: of.start, end }
}

function isNameInFront(cursor: Cursor, lead: readonly string[]): boolean {
  return cursor.language.nameFirst && (lead.includes('var') || lead.includes('const'))
}

function skipType(cursor: Cursor): void {
  for (let count = 0; count < 40; count++) {
    const token = peek(cursor)
    if (token === undefined || token.fresh || token.kind === 'string' || token.text === '{' || token.text === '(') return
    if (token.kind === 'mark' && token.text !== '.' && token.text !== '*' && token.text !== '|') return
    cursor.at++
  }
}

function textOf(node: Node): string {
  if (node.kind === 'word') return node.text
  if (node.kind === 'member') return node.name
  return ''
}
