/** Many words in one pass over a text: an Aho–Corasick automaton on bytes, folded to lower case, in one flat table. */

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
  const { classes, table, found } = automatonOf(words)
  const ends = (text: Scanned, state: number, end: number): boolean => (found.get(state) ?? []).some((word) => accept(text, word, end))
  // Three loops of the same kind: one that takes both kinds of text would be slow for either.
  const inBytes = (bytes: Uint8Array): boolean => {
    let state = 0
    for (let at = 0; at < bytes.length; at++) {
      state = table[state + (classes[bytes[at] ?? 0] ?? 0)] ?? 0
      if (state >= 0) continue
      state = ~state
      if (ends(bytes, state, at + 1)) return true
    }
    return false
  }
  const inText = (text: string): boolean => {
    let state = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      state = code > 127 ? 0 : (table[state + (classes[code] ?? 0)] ?? 0)
      if (state >= 0) continue
      state = ~state
      if (ends(text, state, at + 1)) return true
    }
    return false
  }
  const endsIn = (text: string): readonly number[] => {
    const places: number[] = []
    let state = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      state = code > 127 ? 0 : (table[state + (classes[code] ?? 0)] ?? 0)
      if (state >= 0) continue
      state = ~state
      if (ends(text, state, at + 1)) places.push(at + 1)
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
  /** State + class → state; states are multiples of the table's width, inverted (`~`) where words end. */
  readonly table: Int32Array
  /** State → the words that end there. */
  readonly found: ReadonlyMap<number, readonly number[]>
}

function automatonOf(words: readonly string[]): Automaton {
  const classes = classesOf(words)
  const width = Math.max(0, ...classes) + 1
  const { table, first, sibling, column, found } = treeOf(words, classes, width)
  // Breadth first: the row of a shorter beginning is whole before it is asked for.
  const order = [0]
  const fail = new Int32Array(first.length)
  for (const state of order) {
    const row = state * width
    const behind = (fail[state] ?? 0) * width
    if (state !== 0) table.copyWithin(row, behind, behind + width)
    for (let child = first[state] ?? 0; child !== 0; child = sibling[child] ?? 0) {
      order.push(child)
      const at = row + (column[child] ?? 0)
      const instead = state === 0 ? 0 : (table[at] ?? 0)
      const shorter = instead < 0 ? ~instead : instead
      fail[child] = shorter / width
      const inherited = found.get(shorter)
      const own = child * width
      if (inherited !== undefined) found.set(own, [...(found.get(own) ?? []), ...inherited])
      table[at] = found.has(own) ? ~own : own
    }
  }
  return { classes, table, found }
}

interface Tree {
  /** For now: state + class → the state of the letter more; 0: no word goes on with it. */
  readonly table: Int32Array
  /** State → its first child; 0: none. */
  readonly first: Int32Array
  /** State → the next child of its parent; 0: none. */
  readonly sibling: Int32Array
  /** State → the column of the character that leads to it. */
  readonly column: Uint8Array
  readonly found: Map<number, readonly number[]>
}

/** The words as one tree; its root is state 0. */
function treeOf(words: readonly string[], classes: Uint8Array, width: number): Tree {
  const most = words.reduce((sum, { length }) => sum + length, 1)
  const table = new Int32Array(most * width)
  const [first, sibling, column] = [new Int32Array(most), new Int32Array(most), new Uint8Array(most)]
  const found = new Map<number, readonly number[]>()
  let count = 1
  for (const [index, word] of words.entries()) {
    let state = 0
    for (let at = 0; at < word.length; at++) {
      const wanted = classes[word.charCodeAt(at)] ?? 0
      const known = table[state * width + wanted] ?? 0
      if (known === 0) {
        table[state * width + wanted] = count
        column[count] = wanted
        sibling[count] = first[state] ?? 0
        first[state] = count
      }
      state = known === 0 ? count++ : known
    }
    found.set(state * width, [...(found.get(state * width) ?? []), index])
  }
  return { table: table.subarray(0, count * width), first, sibling, column, found }
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
