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

interface Node {
  readonly next: Map<number, Node>
  fail: Node | null
  words: number[]
  state: number
}

function automatonOf(words: readonly string[]): Automaton {
  const classes = classesOf(words)
  const width = Math.max(...classes) + 1
  const root = newNode()
  words.forEach((word, index) => {
    let node = root
    for (const char of word) {
      const column = classes[char.charCodeAt(0)] ?? 0
      const known = node.next.get(column) ?? newNode()
      node.next.set(column, known)
      node = known
    }
    node.words.push(index)
  })
  // Breadth first: a node's failure is known before its children's.
  const order: Node[] = [root]
  for (const node of order) {
    for (const [column, child] of node.next) {
      let fail = node.fail
      while (fail !== null && !fail.next.has(column)) fail = fail.fail
      child.fail = fail?.next.get(column) ?? root
      child.words = [...child.words, ...child.fail.words]
      order.push(child)
    }
  }
  const numbered = [...order.filter(({ words: ended }) => ended.length === 0), ...order.filter(({ words: ended }) => ended.length > 0)]
  for (const [index, node] of numbered.entries()) node.state = index * width
  const table = new Int32Array(numbered.length * width)
  for (const node of order) {
    if (node.fail !== null) table.copyWithin(node.state, node.fail.state, node.fail.state + width)
    for (const [column, child] of node.next) table[node.state + column] = child.state
  }
  const accepting = numbered.filter(({ words: ended }) => ended.length > 0)
  return { classes, table, width, firstAccepting: accepting[0]?.state ?? Number.MAX_SAFE_INTEGER, found: new Map(accepting.map(({ state, words: ended }) => [state, ended])) }
}

function newNode(): Node {
  return { next: new Map(), fail: null, words: [], state: 0 }
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
