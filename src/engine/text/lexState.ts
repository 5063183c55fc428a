/** What the lexer knows while it walks. */
import type { Span } from '../mappedText.js'
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
  /** The last token, whether it is kept or not: what a `/` means depends on it. */
  last: Token | undefined
  /** The part that is being skimmed; null: what stands here is kept. */
  skim: Skim | null
}

/** A part in which nothing matters but which brackets stay open. */
export interface Skim extends Span {
  /** The index of its first token. */
  readonly first: number
}

/** Adds a token; answers where it ends. */
export function push(state: State, kind: Token['kind'], start: number, end: number, own: Token['literal'] = null): number {
  return pushAs(state, kind, start, end, kind === 'string' || kind === 'regex' ? '' : state.scan.text.slice(start, end), own)
}

/** The same under a text of its own. */
export function pushAs(state: State, kind: Token['kind'], start: number, end: number, text: string, own: Token['literal'] = null): number {
  const token: Token = { kind, start, end, text, fresh: state.fresh, literal: own }
  state.last = token
  state.fresh = false
  if (state.skim === null || kind === 'open' || Math.max(end, own?.to ?? 0) > state.skim.end) keep(state, token)
  return end
}

export function keep({ tokens, ends }: State, token: Token): void {
  tokens.push(token)
  ends.push(0)
}
