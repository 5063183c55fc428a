import { HOLE } from '../mappedText.js'
import type { SourceText } from '../model.js'

/**
 * The text of one side of a file. Lines end with `\n` only; what follows the last `\n` is a line when it is not empty. Our mark of a hole becomes
 * another private-use character at once: a literal that holds it would not be verbatim, and its span would take in what stands behind it.
 */
export function sourceText(path: string, written: string, partial = false): SourceText {
  const text = written.replaceAll(HOLE, '\uF8FF')
  // An array that is pushed to is copied each time that it has grown by half.
  const lineStarts = new Array<number>(Math.max(1, countLines(text))).fill(0)
  for (let at = text.indexOf('\n'), line = 1; line < lineStarts.length; at = text.indexOf('\n', at + 1)) lineStarts[line++] = at + 1
  return { path, text, lineStarts, partial }
}

/** The lines without their `\n`; none for an empty text. */
export function splitLines(text: string): string[] {
  if (text === '') return []
  const lines = text.split('\n')
  if (text.endsWith('\n')) lines.pop()
  return lines
}

/** How many `splitLines` gives. */
export function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return text === '' || text.endsWith('\n') ? count : count + 1
}

export function joinLines(lines: readonly string[], finalNewline: boolean): string {
  return lines.length === 0 ? '' : lines.join('\n') + (finalNewline ? '\n' : '')
}
