/** Whether a name is a parameter where it is used: then it is not the variable of that name further up. */
import { extentAt, type Token } from '../../text/token.js'
import type { CodeFile } from './file.js'
import { valueAt } from './names.js'
import { countBefore } from '../../partition.js'
import { bracketAfter, bracketBefore, MOST_PLACES, placesOf } from './places.js'
import { controlling, defining } from './roles.js'

/** Tokens of a return type and the like between the parameters and the body. */
const LONGEST_TYPE = 12
/** Tokens; a longer body is taken to go on to the end of the file. */
const LONGEST_BODY = 2_000
/** Characters. */
const LONGEST_LINE = 2_000

/** A parameter that has the name of a variable. One above a variable that stands further up is of another function, or the variable stands in its body. */
export function isParameter(file: CodeFile, name: string, at: number): boolean {
  const bound = valueAt(file, name, at)
  if (bound === null) return false
  const from = bound.start < at ? bound.end : -1
  const places = placesOf(file, name)
  const start = (index: number): number => file.tokens[places[index] ?? 0]?.start ?? 0
  const before = countBefore(places, (place) => (file.tokens[place]?.start ?? 0) < at)
  // Of a name that stands more often than is looked at, nothing is known behind that.
  if (before > MOST_PLACES) return true
  for (let index = before - 1; index >= 0 && start(index) > from; index--) {
    if (before - index > MOST_USES) return true
    if (bodyEnd(file, places[index] ?? 0) > at) return true
  }
  return false
}

/** Places of a name between a variable and its use. */
const MOST_USES = 500

export interface Parameter {
  readonly start: number
  /** Where the body of the function ends. */
  readonly end: number
  /** What the function is called; '' : it has no name. */
  readonly callee: string
}

/** Where functions have a parameter of that name, among its first places. */
export function parametersOf(file: CodeFile, name: string): readonly Parameter[] {
  return placesOf(file, name)
    .slice(0, MOST_USES)
    .flatMap((place) => {
      const [end, start] = [bodyEnd(file, place), file.tokens[place]?.start]
      return end === 0 || start === undefined ? [] : [{ start, end, callee: functionOf(file, place) }]
    })
}

/** `def connect(host)`, `const connect = (host) =>` */
function functionOf({ tokens }: CodeFile, place: number): string {
  const open = bracketBefore(tokens, place)
  if (open === null) return ''
  const head = tokens[open - 1]?.text === '=' ? tokens[open - 2] : tokens[open - 1]
  return head?.kind === 'word' ? head.text : ''
}

/** Where the body ends of the function whose parameter the word at an index is; 0: it is none. */
function bodyEnd(file: CodeFile, place: number): number {
  const before = file.bodies.get(place)
  if (before !== undefined) return before
  const end = endOf(file, place)
  file.bodies.set(place, end)
  return end
}

function endOf(file: CodeFile, place: number): number {
  const { tokens, language } = file
  const [before, after] = [tokens[place - 1]?.text ?? '', tokens[place + 1]?.text ?? '']
  // `host => …`, Ruby's and Rust's `|host|`; PHP's `$host->name` and `[$host => 1]` are none.
  if ((after === '=>' && !language.keyMarks.includes(after)) || (after === '->' && !language.memberMarks.includes(after))) return bodyFrom(file, place, place + 1)
  if ((after === '|' || after === ',') && isInBars(tokens, place)) return bodyFrom(file, place, place + 1)
  // A name in parentheses, with or without its type or default: `(String host)`, `(host: string)`, `(host = 'db')`.
  if (before === '.' || before === '=' || after === '.' || after === '(') return 0
  const inner = bracketBefore(tokens, place)
  // `({ ssl }) =>`, `for (const [name, ssl] of choices)`
  const isTaken = inner !== null && language.imports === 'javascript' && /^[[{]$/.test(tokens[inner]?.text ?? '') && after !== ':' && before !== ':'
  const ends = isTaken ? bracketAfter(tokens, place) : null
  const open = isTaken ? bracketBefore(tokens, inner) : inner
  const close = open === null || tokens[open]?.text !== '(' ? null : bracketAfter(tokens, ends ?? place)
  if (open === null || close === null) return 0
  const head = tokens[open - 1]
  if (head !== undefined && /^(?:for|foreach|catch|if|while)$/.test(head.text) && isNamedInHead(tokens, place, head.text, ends)) return bodyFrom(file, open, close)
  if (head === undefined || head.text === 'return' || controlling.has(head.text)) return 0
  const mark = bodyMark(tokens, close + 1)
  // A pattern whose type is told goes without: `({ ssl }) : new Pool({…})` may be a choice.
  if (isTaken && !/^(?:=>|\{)$/.test(tokens[close + 1]?.text ?? '')) return 0
  const isDefined = [tokens[open - 1], tokens[open - 2], tokens[open - 3]].some((word) => word !== undefined && (defining.has(word.text) || word.text === 'async' || word.text === 'constructor'))
  return isDefined || mark !== null ? bodyFrom(file, open, mark ?? close) : 0
}

/** `for (const mode of modes)`, Java's `for (String mode : modes)`, C#'s `if (given is string mode)`, `catch (mode)`. `pattern`: where the names that something is taken apart into end. */
function isNamedInHead(tokens: readonly Token[], place: number, head: string, pattern: number | null): boolean {
  const [before, after, type] = [tokens[place - 1], tokens[(pattern ?? place) + 1]?.text ?? '', tokens[place - 2]?.text ?? '']
  if (head === 'catch') return after === ')'
  if (head === 'if' || head === 'while') return before?.kind === 'word' && /^(?:instanceof|is)$/.test(type)
  return after === 'of' || after === 'in' || (after === ':' && before?.kind === 'word')
}

/** `|host|`, `|name, host|`: names between bars. */
function isInBars(tokens: readonly Token[], place: number): boolean {
  let at = place - 1
  while (tokens[at]?.text === ',' && tokens[at - 1]?.kind === 'word' && place - at < LONGEST_TYPE) at -= 2
  return tokens[at]?.text === '|'
}

/** `{` or `=>` behind the parameters and a type: `): Promise<Pool> =>`, `) throws E {`; null: none follows. */
function bodyMark(tokens: readonly Token[], from: number): number | null {
  for (let index = from; index < from + LONGEST_TYPE; index++) {
    const text = tokens[index]?.text
    if (text === '{' || text === '=>') return index
    if (text === undefined || /^(?:[;,)=\]}]|==|&&|\|\|)$/.test(text) || (tokens[index]?.fresh === true && index > from)) return null
  }
  return null
}

/** A body in braces ends with them, any other where a line begins no further in than the one that the function begins in. */
function bodyFrom({ tokens, ends, source }: CodeFile, head: number, mark: number): number {
  for (let index = mark; index < mark + LONGEST_TYPE && index < tokens.length; index++) {
    if (tokens[index]?.text !== '{') continue
    const end = extentAt({ ends }, index)?.end
    return (end === undefined ? undefined : tokens[end])?.start ?? source.length
  }
  const indent = columnOf(source, tokens[head])
  for (let index = mark + 1; index < Math.min(tokens.length, mark + LONGEST_BODY); index++) {
    const token = tokens[index]
    if (token?.fresh === true && token.kind !== 'close' && columnOf(source, token) <= indent) return token.start
  }
  return source.length
}

/** Blanks at the beginning of the line. */
function columnOf(source: string, token: Token | undefined): number {
  const before = source.slice(Math.max(0, (token?.start ?? 0) - LONGEST_LINE), token?.start ?? 0)
  return /^[ \t]{0,200}/.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0].length ?? 0
}
