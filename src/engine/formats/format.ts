/** What a kind of file must provide: one file in this folder and one line in registry.ts. */
import type { MappedText } from '../mappedText.js'
import type { FileReading, SourceText, Vocabulary } from '../model.js'

/** Of one file; a file with more is `unreadFrom` the place on where the next would stand. */
export const MOST_CANDIDATES = 2_000

export interface Format {
  /** The id of the language or notation: `python`, `shell`, `yaml`. */
  readonly id: string
  /** By path (any case) and, for scripts without an extension, the first line (`#!…`). */
  readonly matches: (path: string, firstLine: string) => boolean
  /** Pure, linear and bounded; never throws. What it could not read is said in `incomplete`. */
  readonly read: (source: SourceText, vocabulary: Vocabulary, inside: ReadInside) => FileReading
}

/** Reads a text that stands in a file as a file of its own, by the name it would have; null: too deep, or nothing in it that counts. */
export type ReadInside = (mapped: MappedText, path: string) => FileReading | null
