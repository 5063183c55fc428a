import type { Span } from '../mappedText.js'
import type { Branch } from '../model.js'
import { extentAt, type Lexed, type Token } from './token.js'

/** The bodies of `if`, `else`, `case` and their kin: between brackets, or by indentation in languages without. Linear; loops and `try` are no conditions. */
export function branchesOf(source: string, lexed: Lexed, languageId: string): readonly Branch[] {
  const { tokens } = lexed
  const byIndent = indented.get(languageId)
  const branches = byIndent === undefined ? [] : indentedBranches(source, tokens, ({ text }) => byIndent.has(text))
  const heads = byIndent ?? bracketedHeads.get(languageId) ?? usualHeads
  for (let at = 0; at < tokens.length && branches.length < mostBranches; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !heads.has(token.text) || isMember(tokens[at - 1])) continue
    const body = (byIndent === undefined ? bracketed(lexed, at, languageId === 'go') : null) ?? (modifying.has(languageId) ? modified(tokens, at) : null)
    if (body !== null) branches.push({ ...body, condition: conditionOf(source, token.start, body.start) })
  }
  return branches
}

const mostBranches = 50_000
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const indented: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['python', words('if elif else except case')],
  ['ruby', words('if elsif else unless when rescue')],
  ['elixir', words('if else unless cond case rescue')],
  ['lua', words('if elseif else')],
  ['vb', words('If ElseIf Else Case Catch')],
  ['fsharp', words('if elif else match with')],
])
const usualHeads = words('if else elif elsif elseif unless switch catch')
const bracketedHeads: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['kotlin', words('if else when catch')],
  ['rust', words('if else match')],
  ['php', words('if else elseif switch match catch')],
  ['scala', words('if else match catch')],
  ['powershell', words('if else elseif If Else ElseIf IF ELSE ELSEIF switch catch')],
])

function isMember(before: Token | undefined): boolean {
  return before?.kind === 'mark' && /^(?:\??\.|::|->)$/.test(before.text)
}

/** More than any head is long. */
const longestHead = 80

function conditionOf(source: string, start: number, end: number): string {
  const written = source.slice(start, Math.min(Math.max(start, end), start + 200))
  return written.replace(/\s+/g, ' ').replace(/(?<![\s{:])[\s{:]+$/, '')
}

/** `if (…) {…}`, `if … {…}`, `else {…}`, `if (…) statement;` */
function bracketed(lexed: Lexed, at: number, hasInit: boolean): Span | null {
  const { tokens } = lexed
  let next = at + 1
  for (let steps = 0; steps < longestHead; steps++) {
    const token = tokens[next]
    if (token === undefined || token.kind === 'close' || (token.text === ';' && !hasInit)) return null
    if (token.kind !== 'open') {
      // `else config.ssl = …`
      if (steps === 0 && tokens[at]?.text === 'else' && token.text !== 'if') return statementFrom(lexed, next)
      next++
      continue
    }
    const extent = extentAt(lexed, next)
    if (extent === null || !extent.closed) return null
    const closing = tokens[extent.end]
    if (token.text === '{') return { start: token.end, end: closing?.start ?? token.end }
    const behind = tokens[extent.end + 1]
    if (steps === 0 && token.text === '(' && behind !== undefined && startsStatement(behind)) return statementFrom(lexed, extent.end + 1)
    next = extent.end + 1
  }
  return null
}

function startsStatement({ kind, text }: Token): boolean {
  return kind === 'word' && text !== 'else' && text !== 'as' && text !== 'in'
}

/** Up to its `;`, or to the next token that begins a line outside brackets. */
function statementFrom(lexed: Lexed, from: number): Span | null {
  const { tokens } = lexed
  const first = tokens[from]
  if (first === undefined) return null
  let last = first
  for (let at = from; at < tokens.length && at - from < 200; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'close' || token.text === ';' || (token.fresh && at > from)) break
    if (token.kind === 'open') at = Math.max(at, extentAt(lexed, at)?.end ?? at)
    last = tokens[at] ?? last
  }
  return { start: first.start, end: last.end }
}

const modifying: ReadonlySet<string> = new Set(['ruby', 'perl'])

/** Ruby's `config[:ssl] = true if tls`, Perl's `$mode = 'disable' unless $tls;`: what stands in front of it on its line. */
function modified(tokens: readonly Token[], at: number): Span | null {
  const token = tokens[at]
  if (token === undefined || token.fresh || tokens[at - 1]?.text === ';' || tokens[at - 1]?.kind === 'open' || (token.text !== 'if' && token.text !== 'unless')) return null
  let from = at - 1
  while (from > 0 && at - from < longestHead && tokens[from]?.fresh === false) from--
  const first = tokens[from]
  // `value = if tls`
  return first === undefined || tokens[at - 1]?.text === '=' ? null : { start: first.start, end: token.start }
}

/** From the line below a head up to the next line that is indented no deeper. */
export function indentedBranches(source: string, tokens: readonly Token[], isHead: (token: Token, next: Token | undefined) => boolean): Branch[] {
  const branches: Branch[] = []
  const open: { readonly column: number; readonly head: Token; from: number | null }[] = []
  let end = 0
  const close = (column: number): void => {
    for (let top = open.at(-1); top !== undefined && top.column >= column; top = open.at(-1)) {
      open.pop()
      if (top.from !== null && branches.length < mostBranches) branches.push({ start: top.from, end, condition: conditionOf(source, top.head.start, endOfLine(source, top.head.start)) })
    }
  }
  let lineStart = 0
  for (let at = source.indexOf('\n'), index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.fresh && token.kind !== 'close') {
      while (at !== -1 && at < token.start) {
        lineStart = at + 1
        at = source.indexOf('\n', lineStart)
      }
      const column = token.start - lineStart
      close(column)
      for (const one of open) one.from ??= token.start
      if (token.kind === 'word' && isHead(token, tokens[index + 1])) open.push({ column, head: token, from: null })
    }
    end = token.end
  }
  close(-1)
  return branches
}

function endOfLine(source: string, from: number): number {
  const newline = source.indexOf('\n', from)
  return newline === -1 ? source.length : newline
}
