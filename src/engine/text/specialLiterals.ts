/** Literals whose end depends on how they begin: here-documents, `%q(…)`, `R"x(…)x"`, one character. */
import { heredocAt, terminatorsOf } from './heredoc.js'
import type { StringRule } from './language.js'
import { push, type State } from './lexState.js'
import { scanString, wordEnd } from './scanString.js'

export function heredoc(state: State, at: number): number | null {
  const { scan } = state
  const rule = scan.language.heredoc
  if (rule === null || !scan.text.startsWith('<<', at)) return null
  const bodyAt = state.bodiesEnd === null ? scan.text.indexOf('\n', at) + 1 : state.bodiesEnd + 1
  if (bodyAt === 0) return null
  const found = heredocAt(scan, rule, at, bodyAt, () => (state.terminators ??= terminatorsOf(scan.text)))
  if (found === null) return null
  state.bodiesEnd = found.after
  return push(state, 'string', at, found.end, found.literal)
}

export function delimited(state: State, at: number): number | null {
  const { scan } = state
  for (const { starts, pattern, close: closing, escapes, holes, operator, nests, regex, modifiers } of scan.language.delimited) {
    if (!starts.includes(scan.text.charAt(at))) continue
    const match = pattern.exec(scan.text.slice(at, at + 40))
    if (match === null || (operator && isOperand(state, at))) continue
    const rule: StringRule = { open: match[0], close: closing(match), multiline: true, escapes, holes, ...(nests === true && /[({[<]$/.test(match[0]) ? { nests: match[0].slice(-1) } : {}) }
    const { literal: own, end: closed } = scanString(scan, rule, at + rule.open.length)
    const end = modifiers === true ? wordEnd(scan.text, closed) : closed
    return regex === true ? push(state, 'regex', at, end) : push(state, 'string', at, end, own)
  }
  return null
}

/** Does an operand stand right in front on this line? */
function isOperand({ last: before, fresh }: State, at: number): boolean {
  if (before === undefined || fresh) return false
  return before.kind === 'close' || before.kind === 'number' || before.kind === 'string' || (before.kind === 'word' && (before.end === at || before.text === 'def'))
}

export function character(state: State, at: number): number | null {
  const { text, language } = state.scan
  if (language.characters === null || !/[?'$]/.test(text.charAt(at))) return null
  const match = language.characters.exec(text.slice(at, at + 13))
  if (match === null || (text[at] === '?' && /[\w?!)\]}]/.test(text.charAt(at - 1)))) return null
  return push(state, 'number', at, at + match[0].length)
}
