/** What the shell reader knows while it walks. */
import type { MappedText, Span } from '../mappedText.js'

export interface ShellCommand {
  readonly words: readonly MappedText[]
  /** `NAME=value` in front of the words, or all there is. */
  readonly assignments: readonly ShellAssignment[]
  readonly span: Span
  /** It stands in `$(…)`: what it prints is a value. */
  readonly captured: boolean
  /** Words of its own that are put in may say something of TLS, or may not. */
  readonly isOpen?: boolean
}

export interface ShellAssignment {
  readonly name: string
  readonly value: MappedText
  readonly span: Span
  /** `NAME+=value` */
  readonly appends: boolean
}

export interface ShellLines {
  readonly commands: readonly ShellCommand[]
  /** Bodies of here-documents, holes put in when the shell does. */
  readonly documents: readonly MappedText[]
  readonly comments: readonly { readonly text: string; readonly span: Span; readonly from: number }[]
  readonly steps: number
  readonly incomplete: string | null
}

export interface State {
  readonly mapped: MappedText
  readonly text: string
  at: number
  steps: number
  readonly budget: number
  parts: MappedText[]
  /** Where the word began; null: between words. */
  started: number | null
  words: { value: MappedText; from: number; to: number }[]
  readonly commands: ShellCommand[]
  readonly documents: MappedText[]
  readonly comments: ShellLines['comments'][number][]
  pending: { word: string; quoted: boolean; tabs: boolean }[]
  /** Where each line stands that could end a here-document. */
  ends: Map<string, number[]> | null
  /** Words so far. */
  count: number
  /** Parts of which nothing is wanted, those ahead, in order. */
  readonly skimmed: Span[]
  /** The one that this place is in; null: what stands here is kept. */
  skim: Span | null
}
