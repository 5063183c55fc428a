import { HOLE, joinTexts, sliceText, spanOf, type MappedText } from '../mappedText.js'

const mostOperands = 40

/**
 * `{{ 'redis://' + host + ':' + port }}`, `{{ ('postgres://' ~ user | urlencode ~ '@db') if tls else '' }}`: what Jinja joins from its first
 * URI on, between two places of the text. null: it joins nothing.
 */
export function joinedInTemplate(mapped: MappedText, from: number, to: number): MappedText | null {
  const { text } = mapped
  const first = /["'](?:jdbc:)?[A-Za-z][\w+.:-]{1,60}:\/\//.exec(text.slice(from, to))
  if (first === null) return null
  const parts: MappedText[] = []
  let at = from + first.index
  for (;;) {
    const operand = operandFrom(mapped, at, to)
    if (operand === null) break
    parts.push(operand.text)
    at = operand.end
    const joins = /^\s{0,20}[+~]\s{0,20}/.exec(text.slice(at, Math.min(to, at + 44)))
    if (joins === null || parts.length > mostOperands) break
    at += joins[0].length
  }
  return parts.length < 2 ? null : joinTexts(parts)
}

function operandFrom(mapped: MappedText, start: number, to: number): { readonly text: MappedText; readonly end: number } | null {
  const { text } = mapped
  const quote = text[start]
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, start + 1)
    if (close === -1 || close >= to) return null
    return { text: sliceText(mapped, start + 1, close), end: close + 1 }
  }
  const end = expressionEnd(text, start, to)
  const span = spanOf(mapped, start, end)
  if (end === start || span === null) return null
  return { text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: text.slice(start, end).trim().slice(0, 200), fallback: null }] }, end }
}

/** Up to the next operator that joins, or what ends the whole. */
function expressionEnd(text: string, start: number, to: number): number {
  let depth = 0
  let at = start
  for (; at < to; at++) {
    const char = text[at] ?? ''
    if (char === '(' || char === '[') depth++
    else if ((char === ')' || char === ']') && depth-- === 0) break
    else if (depth === 0 && (char === '+' || char === '~' || /^\s(?:if|else|and|or)\s/.test(text.slice(at, at + 6)))) break
  }
  return at
}
