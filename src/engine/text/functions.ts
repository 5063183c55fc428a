import type { Span } from '../mappedText.js'
import { indentedBranches } from './branches.js'
import { extentAt, type Lexed, type Token } from './token.js'

/** The bodies of functions, in languages whose names are bound where they are written: what stands in one function is nothing to another. Linear. */
export function functionsOf(source: string, lexed: Lexed, languageId: string): readonly Span[] {
  const heads = indented.get(languageId)
  if (heads !== undefined) return indentedBranches(source, lexed.tokens, ({ text }, next) => heads.has(text) && (text !== 'async' || next?.text === 'def'))
  return bracketed.has(languageId) ? bracketedBodies(lexed) : []
}

const indented: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['python', new Set(['def', 'async'])],
  ['ruby', new Set(['def'])],
  ['lua', new Set(['function', 'local'])],
])
const bracketed: ReadonlySet<string> = new Set(['javascript', 'typescript', 'vue', 'svelte', 'astro', 'php', 'perl'])
const controlling: ReadonlySet<string> = new Set(['if', 'for', 'foreach', 'while', 'switch', 'catch', 'with', 'elseif', 'elsif', 'unless', 'until', 'match'])

const mostFunctions = 50_000
/** Tokens of a return type. */
const longestType = 12

function bracketedBodies(lexed: Lexed): readonly Span[] {
  const { tokens } = lexed
  const bodies: Span[] = []
  const opened: number[] = []
  const openOf = new Map<number, number>()
  for (let at = 0; at < tokens.length && bodies.length < mostFunctions; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'close') {
      const open = opened.pop()
      if (open !== undefined) openOf.set(at, open)
    } else if (token.kind === 'open') {
      if (token.text === '{' && isHead(tokens, at, openOf)) bodies.push({ start: token.end, end: tokens[extentAt(lexed, at)?.end ?? -1]?.start ?? Infinity })
      opened.push(at)
    } else if (token.text === '=>' && tokens[at + 1] !== undefined && tokens[at + 1]?.text !== '{') bodies.push(expressionFrom(lexed, at + 1))
  }
  return bodies
}

/** `f(x) {`, `(x): Promise<Pool> {`, `=> {`, Perl's `sub f {`. */
function isHead(tokens: readonly Token[], at: number, openOf: ReadonlyMap<number, number>): boolean {
  const before = tokens[at - 1]
  if (before?.text === '=>' || before?.text === 'sub' || tokens[at - 2]?.text === 'sub') return true
  let close = at - 1
  for (let steps = 0; steps < longestType && tokens[close]?.text !== ')'; steps++) close--
  if (close !== at - 1 && tokens[close + 1]?.text !== ':') return false
  const open = tokens[close]?.text === ')' ? openOf.get(close) : undefined
  const head = open === undefined ? undefined : tokens[open - 1]
  return head !== undefined && !(head.kind === 'word' && controlling.has(head.text))
}

/** Up to the bracket or the mark that ends it. */
function expressionFrom(lexed: Lexed, from: number): Span {
  const { tokens } = lexed
  let at = from
  for (; at < tokens.length && at - from < longestExpression; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'close' || token.text === ';' || token.text === ',' || (token.fresh && at > from && token.kind === 'word')) break
    if (token.kind === 'open') at = Math.max(at, extentAt(lexed, at)?.end ?? at)
  }
  return { start: tokens[from]?.start ?? 0, end: tokens[at - 1]?.end ?? tokens[from]?.end ?? 0 }
}

const longestExpression = 200
