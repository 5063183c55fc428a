import type { Language } from './language.js'
import { fitted, NO_LEAD, type Group, type Item, type Node } from './node.js'
import { parseExpression } from './parseExpression.js'
import { type Cursor, MAXIMUM_DEPTH, peek } from './cursor.js'
import { extentAt, type Lexed, type Token } from './token.js'

export interface Parsed {
  readonly root: Group
  readonly steps: number
  readonly incomplete: string | null
}

/**
 * Tokens → tree, in one pass. Nothing is refused: what cannot be understood is left out.
 * `isDull` says of a part of the source that nothing in it matters: most of a bundled script is passed over by that.
 */
export function parse(lexed: Lexed, language: Language, isDull: Cursor['isDull'] = () => false): Parsed {
  const cursor: Cursor = { lexed, language, at: 0, end: lexed.tokens.length, bracket: '', depth: 0, steps: 0, tooDeep: false, inBareCall: false, isDull, group: parseGroup, item: parseItem }
  const items = parseItems(cursor)
  const root: Group = { bracket: '', items, start: 0, end: lexed.tokens.at(-1)?.end ?? 0 }
  return { root, steps: cursor.steps, incomplete: cursor.tooDeep ? 'brackets are nested too deeply' : null }
}

/** The cursor stands on an opening bracket, and behind its group afterwards. */
function parseGroup(cursor: Cursor): Group {
  const { lexed } = cursor
  const opening = lexed.tokens[cursor.at]
  const extent = extentAt(lexed, cursor.at) ?? { end: cursor.at + 1, closed: false }
  const bracket = opening?.text === '(' || opening?.text === '[' ? opening.text : '{'
  const outer = { end: cursor.end, bracket: cursor.bracket }
  const last = lexed.tokens[extent.closed ? extent.end : extent.end - 1]
  let items: readonly Item[] = []
  if (extent.end - cursor.at > DULL_LENGTH && cursor.isDull(opening?.start ?? 0, last?.end ?? 0)) items = [unreadItem(opening, last)]
  else if (cursor.depth >= MAXIMUM_DEPTH) cursor.tooDeep = true
  else {
    cursor.at++
    cursor.depth++
    cursor.end = extent.end
    cursor.bracket = bracket
    const { inBareCall } = cursor
    cursor.inBareCall = false
    items = parseItems(cursor)
    cursor.inBareCall = inBareCall
    cursor.depth--
    cursor.end = outer.end
    cursor.bracket = outer.bracket
  }
  cursor.at = extent.closed ? extent.end + 1 : extent.end
  return { bracket, items, start: opening?.start ?? 0, end: last?.end ?? opening?.end ?? 0 }
}

/** Tokens. A shorter group costs nothing, and what little it holds may belong to what stands before it. */
const DULL_LENGTH = 80

/** In the place of a long group that does not matter, so that it does not pass for an empty one. */
function unreadItem(opening: Token | undefined, last: Token | undefined): Item {
  const [start, end] = [opening?.start ?? 0, last?.end ?? 0]
  return { keys: NO_KEYS, mark: '', value: { kind: 'regex', lead: NO_LEAD, start, end }, comma: false, start, end }
}

function parseItems(cursor: Cursor): readonly Item[] {
  const items: Item[] = []
  /** `config` of `config, err := …` */
  let waiting: Node[] = []
  while (cursor.at < cursor.end) {
    cursor.steps++
    const before = cursor.at
    const item = parseItem(cursor)
    if (item !== null) {
      const statement = cursor.bracket === '' || cursor.bracket === '{'
      if (statement && item.comma && item.keys.length === 0 && item.value !== null && isName(item.value)) waiting.push(item.value)
      else if (waiting.length > 0 && (item.mark === '=' || item.mark === ':=')) {
        items.splice(items.length - waiting.length, waiting.length)
        items.push({ ...item, keys: [...waiting, ...item.keys], start: waiting[0]?.start ?? item.start })
        waiting = []
        continue
      } else waiting = []
      items.push(item)
    }
    if (cursor.at === before) cursor.at++
  }
  return fitted(items)
}

function isName({ kind }: Node): boolean {
  return kind === 'word' || kind === 'member' || kind === 'index'
}

const assigning = new Set(['=', ':=', '+=', '||=', '??=', '.=', '&=', '|=', '&&=', '//='])

function parseItem(cursor: Cursor): Item | null {
  const first = peek(cursor)
  if (first === undefined) return null
  if (first.text === ',' || first.text === ';') {
    cursor.at++
    return null
  }
  const parts: Node[] = []
  const marks: string[] = []
  for (;;) {
    const part = parseExpression(cursor)
    if (part !== null) parts.push(part)
    else if (marks.length === 0) break
    const mark = peek(cursor)
    if (mark === undefined || mark.kind !== 'mark' || parts.length !== marks.length + 1 || marks.length > 20) break
    if (!cursor.language.keyMarks.includes(mark.text) && !assigning.has(mark.text)) break
    marks.push(mark.text)
    cursor.at++
    if (endsBlockHead(cursor, mark.text, parts)) break
  }
  const separator = cursor.lexed.tokens[cursor.at]
  const comma = cursor.at < cursor.end && separator?.text === ','
  const end = cursor.lexed.tokens[cursor.at - 1]?.end ?? first.end
  return itemOf(parts, marks, comma, first.start, end)
}

/** `if x:` and a new line, `case 'x':` — what follows is no value. */
function endsBlockHead(cursor: Cursor, mark: string, parts: readonly Node[]): boolean {
  if (mark !== ':') return false
  const next = peek(cursor)
  if (next === undefined) return true
  const head = parts[0]
  if (head?.lead.includes('case') === true || (head?.kind === 'word' && head.text === 'default' && next.fresh)) return true
  return cursor.bracket === '' && cursor.language.newline === 'ends' && next.fresh
}

function itemOf(parts: readonly Node[], marks: readonly string[], comma: boolean, start: number, end: number): Item | null {
  const first = parts[0]
  if (first === undefined) return null
  const last = parts.at(-1)
  if (marks.length === 0 || last === undefined) return { keys: NO_KEYS, mark: '', value: first, comma, start, end }
  if (parts.length <= marks.length) return { keys: [first], mark: marks[0] ?? '', value: null, comma, start, end }
  // `name: type = value`
  const typed = marks.length > 1 && !assigning.has(marks[0] ?? '')
  const type = typed ? parts[1] : undefined
  const item: Item = { keys: typed ? [first] : parts.slice(0, -1), mark: typed ? '=' : (marks[0] ?? ''), value: last, comma, start, end }
  return type === undefined ? item : { ...item, type }
}

const NO_KEYS: readonly Node[] = []
