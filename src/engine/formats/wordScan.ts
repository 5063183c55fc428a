/**
 * Many words in one pass over a text: an Aho–Corasick automaton on bytes, folded to lower case, in one flat table. A state's row is made when
 * a text first comes to it: the words have 18,000 states, of which a tree of files meets some hundred.
 */

/** A text as characters, or its bytes in any encoding that keeps ASCII in its place. */
export type Scanned = string | Uint8Array

/** `word` ends right before `end`. true: that is what was looked for. */
export type Accept = (text: Scanned, word: number, end: number) => boolean

export interface WordScan {
  /** Is there a place that `accept` takes? */
  readonly isIn: (text: Scanned) => boolean
  /** The ends of all of them, in order. */
  readonly endsIn: (text: string) => readonly number[]
}

/** `words`: lower-case ASCII. */
export function compileWords(words: readonly string[], accept: Accept): WordScan {
  const { classes, table, enter } = automatonOf(words)
  const ends = (text: Scanned, found: readonly number[], end: number): boolean => found.some((word) => accept(text, word, end))
  // Three loops of the same kind: one that takes both kinds of text would be slow for either.
  const inBytes = (bytes: Uint8Array): boolean => {
    let state = 0
    for (let at = 0; at < bytes.length; at++) {
      const cell = state + (classes[bytes[at] ?? 0] ?? 0)
      state = table[cell] ?? 0
      if (state >= 0) continue
      state = ~state
      const found = enter(state, cell)
      if (found !== null && ends(bytes, found, at + 1)) return true
    }
    return false
  }
  const inText = (text: string): boolean => {
    let state = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const cell = code > 127 ? 0 : state + (classes[code] ?? 0)
      state = table[cell] ?? 0
      if (state >= 0) continue
      state = ~state
      const found = enter(state, cell)
      if (found !== null && ends(text, found, at + 1)) return true
    }
    return false
  }
  const endsIn = (text: string): readonly number[] => {
    const places: number[] = []
    let state = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const cell = code > 127 ? 0 : state + (classes[code] ?? 0)
      state = table[cell] ?? 0
      if (state >= 0) continue
      state = ~state
      const found = enter(state, cell)
      if (found !== null && ends(text, found, at + 1)) places.push(at + 1)
    }
    return places
  }
  return words.length === 0 ? { isIn: () => false, endsIn: () => [] } : { isIn: (text) => (typeof text === 'string' ? inText(text) : inBytes(text)), endsIn }
}

/** Characters `from` to `to`, cut at the ends of the text. */
export function sliceOf(text: Scanned, from: number, to: number): string {
  const start = Math.max(0, from)
  return typeof text === 'string' ? text.slice(start, to) : String.fromCharCode(...text.subarray(start, to))
}

interface Automaton {
  /** Byte → column of the table. */
  readonly classes: Uint8Array
  /** State + class → state, inverted (`~`) where words end or, for all that this cell knows, nobody has been; states are multiples of the table's width. */
  readonly table: Int32Array
  /** Comes to a state by a cell of the table: the words that end there; null: none does. */
  readonly enter: (state: number, cell: number) => readonly number[] | null
}

function automatonOf(words: readonly string[]): Automaton {
  const classes = classesOf(words)
  const width = Math.max(0, ...classes) + 1
  const sorted = words.map((word, index) => ({ word, index })).sort((one, other) => (one.word < other.word ? -1 : 1))
  const most = words.reduce((sum, { length }) => sum + length, 1)
  // Memory that nobody comes to is never taken.
  const table = new Int32Array(most * width)
  // A state is a beginning that words `from` to `to` share, so many characters long; `fail`: that of its longest end that is one, too.
  const [from, to, depth, fail] = [new Int32Array(most), new Int32Array(most), new Int32Array(most), new Int32Array(most)]
  const found: (readonly number[] | null | undefined)[] = []
  let count = 1
  to[0] = sorted.length

  const wordsAt = (state: number): readonly number[] | null => {
    const known = found[state]
    if (known !== undefined) return known
    const [row, behind, end, length] = [state * width, fail[state] ?? 0, to[state] ?? 0, depth[state] ?? 0]
    const inherited = state === 0 ? null : wordsAt(behind)
    if (state !== 0) table.copyWithin(row, behind * width, (behind + 1) * width)
    const own: number[] = []
    for (let at = from[state] ?? 0; at < end; ) {
      const first = at++
      const { word, index } = sorted[first] ?? { word: '', index: 0 }
      if (word.length === length) {
        own.push(index)
        continue
      }
      const code = word.charCodeAt(length)
      while (at < end && sorted[at]?.word.charCodeAt(length) === code) at++
      const cell = row + (classes[code] ?? 0)
      const shorter = table[cell] ?? 0
      fail[count] = state === 0 ? 0 : (shorter < 0 ? ~shorter : shorter) / width
      from[count] = first
      to[count] = at
      depth[count] = length + 1
      table[cell] = ~(count++ * width)
    }
    const all = own.length === 0 ? inherited : [...own, ...(inherited ?? [])]
    found[state] = all
    return all
  }
  const enter = (state: number, cell: number): readonly number[] | null => {
    const ended = wordsAt(state / width)
    if (ended === null) table[cell] = state
    return ended
  }
  wordsAt(0)
  return { classes, table, enter }
}

/** Capitals share the column of their lower case; what stands in no word shares column 0. */
function classesOf(words: readonly string[]): Uint8Array {
  const classes = new Uint8Array(256)
  let count = 0
  for (const char of new Set(words.join(''))) {
    const code = char.charCodeAt(0)
    classes[code] = ++count
    if (code >= 97 && code <= 122) classes[code - 32] = count
  }
  return classes
}
