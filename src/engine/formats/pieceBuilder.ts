import { plainText, type MappedText, type Piece } from '../mappedText.js'

/** Collects pieces from left to right. */
export class PieceBuilder {
  readonly #source: string
  #text = ''
  readonly #pieces: Piece[] = []
  #runStart = -1
  #runEnd = -1

  constructor(source: string) {
    this.#source = source
  }

  /** One character that the source says letter by letter. */
  verbatim(at: number): void {
    if (this.#runEnd !== at) this.#flush()
    if (this.#runStart === -1) this.#runStart = at
    this.#runEnd = at + 1
  }

  /** Characters that the source says in other letters, between `start` and `end`. */
  other(text: string, start: number, end: number): void {
    this.#flush()
    const clean = text.replaceAll('\uE000', '\uFFFD')
    if (clean === '') return
    this.#pieces.push({ kind: 'literal', at: this.#text.length, length: clean.length, start, end, verbatim: false })
    this.#text += clean
  }

  done(): MappedText {
    this.#flush()
    return { text: this.#text, pieces: this.#pieces }
  }

  #flush(): void {
    if (this.#runStart === -1) return
    for (const piece of plainText(this.#source.slice(this.#runStart, this.#runEnd), this.#runStart).pieces) this.#pieces.push({ ...piece, at: this.#text.length })
    this.#text += plainText(this.#source.slice(this.#runStart, this.#runEnd)).text
    this.#runStart = -1
    this.#runEnd = -1
  }
}
