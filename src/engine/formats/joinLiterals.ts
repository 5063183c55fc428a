import { joinTexts, plainText, spanOf, HOLE, type MappedText } from '../mappedText.js'
import type { Candidate } from '../model.js'

const mostJoins = 40

/**
 * A URI that ends with its string literal goes on in the next one: `'…' '…'`, `"…" + "…"`, `'…' . $x . '…'`, on one line or several.
 * `reread` finds the texts in what was joined (and makes holes of its templates).
 */
export function joinLiterals(candidates: readonly Candidate[], source: string, reread: (text: MappedText) => Candidate[]): Candidate[] {
  let covered = 0
  return candidates.flatMap((candidate) => {
    if (candidate.kind !== 'text' || (candidate.use !== 'value' && candidate.use !== 'listed') || candidate.place !== 'code') return [candidate]
    if (candidate.span.start < covered) return []
    const quote = source[candidate.span.end]
    const last = candidate.value.pieces.at(-1)
    if ((quote !== '"' && quote !== "'") || last?.end !== candidate.span.end || !source.slice(Math.max(0, candidate.span.start - 1), candidate.span.start).includes(quote)) return [candidate]
    const parts = follow(source, candidate.span.end + 1)
    if (parts.length === 0) return [candidate]
    const [again] = reread(joinTexts([candidate.value, ...parts]))
    const span = again?.kind === 'text' ? spanOf(again.value) : null
    if (again?.kind !== 'text' || span === null || again.value.text.length <= candidate.value.text.length) return [candidate]
    covered = span.end
    return [{ ...candidate, span, use: again.use, value: again.value, sites: [{ ...candidate.sites[0], span }] }]
  })
}

/** The literals and expressions that are joined from `at` on. */
function follow(source: string, from: number): MappedText[] {
  const parts: MappedText[] = []
  let at = from
  let literals = 0
  for (let joins = 0; joins < mostJoins; joins++) {
    const glue = /^[\s\\]{0,200}(?:(\+|\.{1,2}|<>|&|\|\||~|<<)[\s\\]{0,200})?/.exec(source.slice(at, at + 420))
    const operator = glue?.[1]
    const next = at + (glue?.[0].length ?? 0)
    const quote = source[next]
    if (quote === '"' || quote === "'") {
      const end = closing(source, next)
      // Without an operator only what plainly goes on: two strings side by side may be two entries of a list.
      const goesOn = /[?&/@=]/.test(source[next + 1] ?? '') || /[?&/@=]/.test(source[at - 2] ?? '')
      if (end === null || (operator === undefined && !goesOn)) break
      parts.push(plainText(source.slice(next + 1, end), next + 1))
      literals = parts.length
      at = end + 1
      continue
    }
    // `"…" .Values.host` in a chart hands over an argument; `"…" . $host` joins.
    if (operator === undefined || (operator === '.' && /\s/.test(source[at] ?? '') && /[A-Za-z]/.test(source[next] ?? '') && !/\s/.test(source[next - 1] ?? ''))) break
    const expression = /^[$@]{0,2}[\w.]{1,80}(?:(?:->|::|\.)\w{1,60}){0,4}(?:\([^()\n]{0,80}\)|\[[^[\]\n]{0,80}\])?/.exec(source.slice(next, next + 500))?.[0]
    if (expression === undefined) break
    parts.push({ text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, start: next, end: next + expression.length, expression: expression.slice(0, 200), fallback: null }] })
    literals = parts.length
    at = next + expression.length
  }
  return parts.slice(0, literals)
}

function closing(source: string, quoteAt: number): number | null {
  const quote = source[quoteAt]
  for (let at = quoteAt + 1; at < Math.min(source.length, quoteAt + 4096); at++) {
    if (source[at] === '\\') at++
    else if (source[at] === quote) return at
    else if (source[at] === '\n') return null
  }
  return null
}
