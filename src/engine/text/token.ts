/** What the lexer hands to the parser. Offsets are UTF-16 units of the source. */
import type { Span } from '../mappedText.js'
import type { StringRule } from './language.js'

export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'string' | 'regex' | 'open' | 'close' | 'mark'
  /** As written; '' for strings and regular expressions. */
  readonly text: string
  /** The first on its line, a line that a backslash continues left out. */
  readonly fresh: boolean
  readonly literal: Literal | null
}

/** A string literal before decoding. */
export interface Literal {
  readonly rule: StringRule
  /** Between the quotes. */
  readonly from: number
  readonly to: number
  /** With their marks, in order; `expression` is what stands inside. */
  readonly holes: readonly (Span & { readonly expression: Span; /** A template puts it in, before there is a program. */ readonly tag?: true })[]
}

/** Where the inside of an opening bracket ends (an index into the tokens) and whether a bracket closes it there. */
export interface Extent {
  readonly end: number
  readonly closed: boolean
}

export interface Lexed {
  readonly tokens: readonly Token[]
  /** For every token: 0, or of an opening bracket twice the index where its inside ends, and 1 more when a bracket closes it there. Numbers, since a megabyte may be brackets. */
  readonly ends: readonly number[]
  /** Without their marks. */
  readonly comments: readonly { readonly text: string; readonly span: Span; /** Where `text` begins. */ readonly from: number }[]
  /** Characters looked at, so that tests can hold the reader to being linear. */
  readonly steps: number
  readonly incomplete: string | null
}

/** Of the bracket that opens at an index into the tokens; null: none opens there. */
export function extentAt({ ends }: Pick<Lexed, 'ends'>, index: number): Extent | null {
  const end = ends[index] ?? 0
  return end === 0 ? null : { end: end >> 1, closed: (end & 1) === 1 }
}
