/** `/…/` where no operand stands before it. */
import { wordEnd, type Scan } from './scanString.js'
import type { Token } from './token.js'

/** Words that an operand follows. */
export const beforeOperand = new Set(['return', 'typeof', 'case', 'in', 'of', 'delete', 'void', 'throw', 'new', 'else', 'do', 'await', 'yield', 'if', 'unless', 'when', 'and', 'or', 'not', 'while', 'until', 'elsif', 'then'])

/** Where the regular expression ends that begins at `at`; null: the `/` there is something else. `before`: the token in front of it; `fresh`: on another line. */
export function regexEnd(scan: Scan, before: Token | undefined, at: number, fresh: boolean): number | null {
  const { text } = scan
  if (before !== undefined && !(fresh && scan.language.regexLiterals === 'argument')) {
    if (before.kind === 'close' || before.kind === 'number' || before.kind === 'string' || before.kind === 'regex') return null
    if (before.kind === 'word' && !beforeOperand.has(before.text) && !(scan.language.regexLiterals === 'argument' && isArgument(text, at))) return null
    // `</div>`, `<br />`
    if (before.end === at && before.text === '<') return null
  }
  if (text[at + 1] === '>') return null
  // Of several lines: only with a flag that stands at its end, and where nothing else may stand.
  const lines = scan.language.regexLiterals === 'argument' && before?.kind !== 'word' && /^[\r\n]/.test(text.slice(at + 1, at + 2))
  let inClass = false
  for (let i = at + 1; i < text.length && i - at < 2000; i++) {
    scan.steps++
    const char = text[i]
    if (char === '\n' && !lines) return null
    if (char === '\\') i++
    else if (char === '[') inClass = true
    else if (char === ']') inClass = false
    else if (char === '/' && !inClass) return wordEnd(text, i + 1)
  }
  return null
}

/** `match /x/` against `a / b` and `a /= b`. */
function isArgument(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at - 1)) && !/[\s=]/.test(text.charAt(at + 1))
}
