import { plainText, type MappedText } from '../mappedText.js'
import { PieceBuilder } from './pieceBuilder.js'

/**
 * The value of a YAML scalar mapped back to its source. `parsed` is the source as the parser saw it (templates masked),
 * `original` the same offsets as written; `start` to `end` is the scalar with its quotes or its block header.
 */
export function mapScalar(value: string, style: string, parsed: string, original: string, start: number, end: number): MappedText {
  if (style === 'PLAIN' && end - start === value.length) return plainText(original.slice(start, end), start)
  const builder = new PieceBuilder(original)
  let from = start
  if (style === 'QUOTE_DOUBLE' || style === 'QUOTE_SINGLE') from++
  else if (style !== 'PLAIN') from = parsed.indexOf('\n', start) + 1 || end
  const isBlock = style.startsWith('BLOCK')
  const indent = isBlock ? Math.max(0, indentOf(parsed.slice(from, end)) - indentOf(value)) : 0
  let at = 0
  while (at < value.length && from < end) {
    // A masked template is nothing but blanks: it is told from the indentation by counting.
    if (isBlock && parsed[from - 1] === '\n') {
      const line = from
      for (let column = 0; column < indent && parsed[from] === ' '; column++) from++
      // One that begins left of the block: no part of it can be kept, so the line is blank.
      const blanks = original.slice(line, from).trim() === '' ? 0 : (/^ +/.exec(value.slice(at, at + 4000))?.[0].length ?? 0)
      if (blanks > 0) {
        const newline = parsed.indexOf('\n', from)
        builder.other(value.slice(at, at + blanks), from, newline === -1 ? end : Math.min(newline, end))
        from = newline === -1 ? end : Math.min(newline, end)
        at += blanks
        continue
      }
    }
    const char = parsed[from] ?? ''
    if (char === value[at]) {
      // `''` is one quote; the second is passed over.
      const doubled = style === 'QUOTE_SINGLE' && char === "'"
      if (doubled) builder.other(char, from, from + 2)
      else if (char === '\\' && style === 'QUOTE_DOUBLE') builder.other(char, from, from + 2)
      else builder.verbatim(from)
      from += doubled || (char === '\\' && style === 'QUOTE_DOUBLE') ? 2 : 1
      at++
    } else if (style === 'QUOTE_DOUBLE' && char === '\\') {
      const length = escapeLength(parsed, from)
      const made = parsed[from + 1] === '\n' || parsed[from + 1] === '\r' ? 0 : (value.codePointAt(at) ?? 0) > 0xffff && parsed[from + 1] === 'U' ? 2 : 1
      if (made > 0) builder.other(value.slice(at, at + made), from, from + length)
      from += length
      at += made
    } else if (isBlock && char === '\n' && value[at] === ' ') {
      // A folded line end, with the indentation behind it.
      let next = from + 1
      while (next - from <= indent && parsed[next] === ' ') next++
      builder.other(' ', from, next)
      from = next
      at++
    } else if (/\s/.test(char)) {
      let blank = from
      while (blank < end && /\s/.test(parsed[blank] ?? '')) blank++
      if (/\s/.test(value[at] ?? '') && !parsed.slice(from, blank).includes(value[at] ?? '')) {
        builder.other(value[at] ?? '', from, blank)
        at++
        from = blank
      } else from++
    } else break
  }
  // Whatever the rules of YAML made of the rest: its place is known, its letters are not.
  if (at < value.length) builder.other(value.slice(at), Math.min(from, end), end)
  return builder.done()
}

/** Of the first line that holds anything. */
function indentOf(text: string): number {
  return /^(?:[^\S\n]*\n)*( *)/.exec(text)?.[1]?.length ?? 0
}

function escapeLength(text: string, at: number): number {
  const kind = text[at + 1]
  return kind === 'x' ? 4 : kind === 'u' ? 6 : kind === 'U' ? 10 : kind === '\r' ? 3 : 2
}
