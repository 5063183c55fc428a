import { HOLE, joinTexts, sliceText, spanOf, type MappedText } from '../mappedText.js'

const mostArguments = 40

/** `printf "%s://%s:%s@%s/shop" "postgres" .user .password .host`: a format that makes a URL, or what stands behind its scheme. */
export const printsUri = /\bprintf\s{1,9}"(?:[^"\n]{0,40}(?:%s|[a-z]):\/\/|[\w.-]{0,100}(?:%s)?:(?:%[ds]|\d{1,5})\/[^"\s]{0,200}[?&](?:ssl|tls))/

/** What Go's `printf` makes of its format, between two places of the text; null: there is none that makes a URL. */
export function printedInTemplate(mapped: MappedText, from: number, to: number): MappedText | null {
  const { text } = mapped
  const start = printsUri.exec(text.slice(from, to))
  if (start === null) return null
  const quote = text.indexOf('"', from + start.index)
  const close = text.indexOf('"', quote + 1)
  if (close === -1 || close >= to) return null
  const values = argumentsFrom(mapped, close + 1, to)
  const parts: MappedText[] = []
  let kept = quote + 1
  let next = 0
  for (const verb of text.slice(quote + 1, close).matchAll(/%(?:[-+#0 ]?\d{0,3}(?:\.\d{1,2})?[sdvgfq]|%)|\$\([\w./ -]{1,100}\)/g)) {
    const at = quote + 1 + verb.index
    if (at > kept) parts.push(sliceText(mapped, kept, at))
    kept = at + verb[0].length
    // `$(hostname -s)`: the shell puts it in when the template is written.
    const value = verb[0].startsWith('$') ? holeOf(mapped, at, kept) : verb[0] === '%%' ? sliceText(mapped, at, at + 1) : (values[next++] ?? holeOf(mapped, at, kept))
    if (value !== null) parts.push(value)
  }
  if (close > kept) parts.push(sliceText(mapped, kept, close))
  return parts.length === 0 ? null : joinTexts(parts)
}

/** Quoted ones are what they say; what is in brackets, or goes on to the next blank, is put in. */
function argumentsFrom(mapped: MappedText, from: number, to: number): MappedText[] {
  const { text } = mapped
  const values: MappedText[] = []
  let at = from
  while (at < to && values.length < mostArguments) {
    const char = text[at] ?? ''
    if (/\s/.test(char)) {
      at++
      continue
    }
    if (char === ')' || char === '|') break
    const start = at
    const quoted = char === '"' || char === '`'
    at = quoted ? endOfQuote(text, at, to) : endOfOperand(text, at, to)
    const value = quoted && at - 1 > start + 1 ? sliceText(mapped, start + 1, at - 1) : holeOf(mapped, start, at)
    if (value === null || at === start) break
    values.push(value)
  }
  return values
}

function endOfQuote(text: string, start: number, to: number): number {
  const close = text.indexOf(text[start] ?? '', start + 1)
  return close === -1 || close >= to ? to : close + 1
}

function endOfOperand(text: string, start: number, to: number): number {
  let depth = 0
  let at = start
  for (; at < to; at++) {
    const char = text[at] ?? ''
    if (char === '(') depth++
    else if (char === ')' && depth-- === 0) break
    else if (depth === 0 && /\s/.test(char)) break
  }
  return at
}

function holeOf(mapped: MappedText, start: number, end: number): MappedText | null {
  const span = spanOf(mapped, start, end)
  return span === null ? null : { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: mapped.text.slice(start, end).replace(/^\(|\)$/g, '').trim().slice(0, 200), fallback: null }] }
}
