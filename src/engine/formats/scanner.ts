import { plainText, sliceText, type MappedText, type Span } from '../mappedText.js'
import { PieceBuilder } from './pieceBuilder.js'

/** A place in a text that readers of TOML, HCL and pipelines move on. */
export class Scanner {
  readonly text: string
  at = 0
  readonly comments: Span[] = []
  /** Marks that were looked for from here to the end of the text, and not found. */
  readonly missing = new Set<string>()
  readonly #comment: RegExp

  /** `marks`: what begins a comment that goes on to the end of its line. */
  constructor(text: string, marks: RegExp) {
    this.text = text
    this.#comment = marks
  }

  isDone(): boolean {
    return this.at >= this.text.length
  }

  is(mark: string): boolean {
    return this.text.startsWith(mark, this.at)
  }

  /** Steps over the mark if it stands here. */
  take(mark: string): boolean {
    if (!this.is(mark)) return false
    this.at += mark.length
    return true
  }

  /** A sticky pattern at this place. */
  match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    if (found === undefined) return null
    this.at += found.length
    return found
  }

  /** The name between two of these marks, without their escapes; null, and no step, where none ends on its line. */
  quotedName(mark: string): string | null {
    if (!this.is(mark)) return null
    const end = this.text.indexOf(mark, this.at + 1)
    if (end === -1 || end - this.at > 300 || this.text.slice(this.at, end).includes('\n')) return null
    const name = this.text.slice(this.at + 1, end)
    this.at = end + 1
    return name
  }

  /** Blanks and comments; line ends too where `lines` says so. */
  skip(lines: boolean): void {
    while (!this.isDone()) {
      const char = this.text[this.at] ?? ''
      if (char === ' ' || char === '\t' || char === '\r' || (lines && char === '\n') || char === '\uFEFF') this.at++
      else if (lines && this.is('/*') && this.#comment.test('//')) this.#remark(this.text.indexOf('*/', this.at + 2), 2)
      else if (this.#comment.test(this.text.slice(this.at, this.at + 2))) this.#remark(this.text.indexOf('\n', this.at), 0)
      else return
    }
  }

  #remark(end: number, length: number): void {
    const to = end === -1 ? this.text.length : end + length
    this.comments.push({ start: this.at, end: to })
    this.at = to
  }

  toLineEnd(): void {
    const newline = this.text.indexOf('\n', this.at)
    this.at = newline === -1 ? this.text.length : newline
  }

  /** What stands between two offsets, with the escapes of `"…"` resolved where `escapes` says so. */
  textBetween(from: number, to: number, escapes: boolean): MappedText {
    const written = this.text.slice(from, to)
    if (!escapes || !written.includes('\\')) return plainText(written, from)
    const builder = new PieceBuilder(this.text)
    for (let at = from; at < to; ) {
      if (this.text[at] !== '\\') builder.verbatim(at++)
      else {
        const next = this.text[at + 1] ?? ''
        const digits = next === 'u' ? 4 : next === 'U' ? 8 : 0
        const code = digits === 0 ? NaN : parseInt(this.text.slice(at + 2, at + 2 + digits), 16)
        const continued = /^\\[ \t\r]*\n\s*/.exec(this.text.slice(at, Math.min(to, at + 400)))?.[0].length
        const length = continued ?? (Number.isNaN(code) ? 2 : 2 + digits)
        const made = continued !== undefined ? '' : Number.isNaN(code) || code > 0x10ffff ? (letters[next] ?? next) : String.fromCodePoint(code)
        builder.other(made, at, Math.min(at + length, to))
        at += length
      }
    }
    return builder.done()
  }
}

const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', e: '\u001B' }

/** Without the white space around it. */
export function trimmedText(text: MappedText): MappedText {
  const from = text.text.length - text.text.trimStart().length
  return sliceText(text, from, Math.max(from, text.text.trimEnd().length))
}
