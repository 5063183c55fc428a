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
  const { classes, table, width, firstAccepting, found } = automatonOf(words)
  const ends = (text: Scanned, state: number, end: number): boolean => (found.get(state) ?? []).some((word) => accept(text, word, end))
  // Two loops of the same kind: one that takes both would be slow for either.
  const inBytes = (bytes: Uint8Array): boolean => {
    let state = 0
    for (let at = 0; at < bytes.length; at++) {
      state = table[state + (classes[bytes[at] ?? 0] ?? 0)] ?? 0
      if (state >= firstAccepting && ends(bytes, state, at + 1)) return true
    }
    return false
  }
  const inText = (text: string): boolean => {
    let state = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      state = code > 127 ? 0 : (table[state + (classes[code] ?? 0)] ?? 0)
      if (state >= firstAccepting && ends(text, state, at + 1)) return true
    }
    return false
  }
  const endsIn = (text: string): readonly number[] => {
    const places: number[] = []
    let state = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      state = code > 127 ? 0 : (table[state + (classes[code] ?? 0)] ?? 0)
      if (state >= firstAccepting && ends(text, state, at + 1)) places.push(at + 1)
    }
    return places
  }
  return width === 0 ? { isIn: () => false, endsIn: () => [] } : { isIn: (text) => (typeof text === 'string' ? inText(text) : inBytes(text)), endsIn }
}

/** Characters `from` to `to`, cut at the ends of the text. */
export function sliceOf(text: Scanned, from: number, to: number): string {
  const start = Math.max(0, from)
  return typeof text === 'string' ? text.slice(start, to) : String.fromCharCode(...text.subarray(start, to))
}

interface Automaton {
  /** Byte → column of the table. */
  readonly classes: Uint8Array
  /** State + class → state; states are multiples of `width`. */
  readonly table: Int32Array
  readonly width: number
  /** States from here on end a word. */
  readonly firstAccepting: number
  /** State → the words that end there. */
  readonly found: ReadonlyMap<number, readonly number[]>
}

function automatonOf(words: readonly string[]): Automaton {
  const classes = classesOf(words)
  const width = Math.max(...classes) + 1
  const { count, column, first, sibling, ended } = trieOf(words, classes)
  const fail = new Int32Array(count)
  // Breadth first: a state's failure is known before its children's.
  const order = new Int32Array(count)
  let reached = 1
  for (let at = 0; at < reached; at++) {
    const state = order[at] ?? 0
    for (let child = first[state] ?? 0; child !== 0; child = sibling[child] ?? 0) {
      order[reached++] = child
      if (state === 0) continue
      let instead = 0
      for (let from = fail[state] ?? 0; ; from = fail[from] ?? 0) {
        instead = childAt(first, sibling, column, from, column[child] ?? 0)
        if (instead !== 0 || from === 0) break
      }
      fail[child] = instead
      const inherited = ended.get(instead)
      if (inherited !== undefined) ended.set(child, [...(ended.get(child) ?? []), ...inherited])
    }
  }
  const offset = new Int32Array(count)
  let index = 0
  for (const state of order) if (!ended.has(state)) offset[state] = index++ * width
  const firstAccepting = index * width
  for (const state of order) if (ended.has(state)) offset[state] = index++ * width
  const table = new Int32Array(count * width)
  for (const state of order) {
    const row = offset[state] ?? 0
    const behind = offset[fail[state] ?? 0] ?? 0
    if (state !== 0) table.copyWithin(row, behind, behind + width)
    for (let child = first[state] ?? 0; child !== 0; child = sibling[child] ?? 0) table[row + (column[child] ?? 0)] = offset[child] ?? 0
  }
  return { classes, table, width, firstAccepting, found: new Map([...ended].map(([state, found]) => [offset[state] ?? 0, found])) }
}

interface Trie {
  readonly count: number
  /** State → the column of the character that leads to it. */
  readonly column: Uint8Array
  /** State → its first child; 0: none. */
  readonly first: Int32Array
  /** State → the next child of its parent; 0: none. */
  readonly sibling: Int32Array
  /** State → the words that end there. */
  readonly ended: Map<number, readonly number[]>
}

/** The words as one tree; its root is state 0. */
function trieOf(words: readonly string[], classes: Uint8Array): Trie {
  const most = words.reduce((sum, { length }) => sum + length, 1)
  const [first, sibling, column] = [new Int32Array(most), new Int32Array(most), new Uint8Array(most)]
  const ended = new Map<number, readonly number[]>()
  let count = 1
  for (const [index, word] of words.entries()) {
    let state = 0
    for (let at = 0; at < word.length; at++) {
      const wanted = classes[word.charCodeAt(at)] ?? 0
      const known = childAt(first, sibling, column, state, wanted)
      if (known === 0) {
        column[count] = wanted
        sibling[count] = first[state] ?? 0
        first[state] = count
      }
      state = known === 0 ? count++ : known
    }
    ended.set(state, [...(ended.get(state) ?? []), index])
  }
  return { count, column, first, sibling, ended }
}

function childAt(first: Int32Array, sibling: Int32Array, column: Uint8Array, state: number, wanted: number): number {
  let child = first[state] ?? 0
  while (child !== 0 && column[child] !== wanted) child = sibling[child] ?? 0
  return child
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
