/** What the lexer knows while it walks. */
import type { Terminators } from './heredoc.js'
import type { Scan } from './scanString.js'
import type { Lexed, Token } from './token.js'

export interface State {
  readonly scan: Scan
  readonly starts: Uint8Array
  readonly tokens: Token[]
  readonly ends: number[]
  /** Indices of the opening brackets around this place. */
  readonly open: number[]
  readonly comments: Lexed['comments'][number][]
  fresh: boolean
  /** Where the lines of here-documents end that were begun on this line. */
  bodiesEnd: number | null
  terminators: Terminators | null
}

/** Adds a token; answers where it ends. */
export function push(state: State, kind: Token['kind'], start: number, end: number, own: Token['literal'] = null): number {
  return pushAs(state, kind, start, end, kind === 'string' || kind === 'regex' ? '' : state.scan.text.slice(start, end), own)
}

/** The same under a text of its own. */
export function pushAs(state: State, kind: Token['kind'], start: number, end: number, text: string, own: Token['literal'] = null): number {
  state.tokens.push({ kind, start, end, text, fresh: state.fresh, literal: own })
  state.ends.push(0)
  state.fresh = false
  return end
}
