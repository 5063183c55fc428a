/** `/…/` where no operand stands before it. */
import { wordEnd, type Scan } from './scanString.js'
import type { Token } from './token.js'

/** Words that an operand follows. */
export const beforeOperand = new Set(['return', 'typeof', 'case', 'in', 'of', 'delete', 'void', 'throw', 'new', 'else', 'do', 'await', 'yield'])

/** Where the regular expression ends that begins at `at`; null: the `/` there is something else. `before`: the token in front of it. */
export function regexEnd(scan: Scan, before: Token | undefined, at: number): number | null {
  const { text } = scan
  if (before !== undefined) {
    if (before.kind === 'close' || before.kind === 'number' || before.kind === 'string' || before.kind === 'regex') return null
    if (before.kind === 'word' && !beforeOperand.has(before.text)) return null
    // `</div>`, `<br />`
    if (before.end === at && before.text === '<') return null
  }
  if (text[at + 1] === '>') return null
  let inClass = false
  for (let i = at + 1; i < text.length && i - at < 2000; i++) {
    scan.steps++
    const char = text[i]
    if (char === '\n') return null
    if (char === '\\') i++
    else if (char === '[') inClass = true
    else if (char === ']') inClass = false
    else if (char === '/' && !inClass) return wordEnd(text, i + 1)
  }
  return null
}
