/**
 * Text that must never be printed. Every way of turning it into text by accident
 * (template, JSON, `util.inspect`, string concatenation) gives `[redacted]`;
 * only `reveal` gives the text, so that a reviewer can search for every use.
 */
export class Secret {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  reveal(): string {
    return this.#text
  }

  toString(): string {
    return '[redacted]'
  }

  toJSON(): string {
    return '[redacted]'
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[redacted]'
  }
}
