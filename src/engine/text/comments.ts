/** Comments, whatever state the text is in. */
import { gap, type Scan } from './scanString.js'
import type { State } from './lexState.js'

/** Where the comment ends that begins at `at`; null: none does. */
export function comment(state: State, at: number): number | null {
  const { text, language, partial } = state.scan
  for (const [open, closing] of language.blockComments) {
    if (!text.startsWith(open, at)) continue
    const found = (language.nestedComments ? nestedEnd(state.scan, open, closing, at) : null) ?? plainEnd(state.scan, open, closing, at)
    let to = found === -1 ? lineEnd(text, at + open.length) : found
    const hole = partial ? text.slice(at, to).indexOf(gap) : -1
    if (hole !== -1) to = at + hole
    const end = found === -1 || hole !== -1 ? to : to + closing.length
    state.scan.steps += end - at
    addComment(state, at, at + open.length, to, end)
    return end
  }
  for (const open of language.lineComments) {
    if (!text.startsWith(open, at) || language.notComments.some((other) => text.startsWith(other, at))) continue
    if (language.markup && isAddress(text, at)) continue
    let end = lineEnd(text, at)
    while (language.continuedComments && text[end - 1] === '\\' && end < text.length) end = lineEnd(text, text.indexOf('\n', end) + 1)
    addComment(state, at, at + open.length, end, end)
    return end
  }
  return null
}

/** `https://host` in the text of an element. */
function isAddress(text: string, at: number): boolean {
  return text[at - 1] === ':' && /[a-z]:\/\/[\w[$%]/i.test(text.slice(Math.max(0, at - 2), at + 3))
}

function plainEnd(scan: Scan, open: string, closing: string, at: number): number {
  const key = `comment ${open}`
  const dead = scan.unclosed.get(key)
  const found = dead !== undefined && at >= dead.start ? -1 : scan.text.indexOf(closing, at + open.length)
  if (found === -1) scan.unclosed.set(key, { start: at, end: scan.text.length })
  return found
}

/** null: not every comment in it is closed; then the first end counts, here and from here on. */
function nestedEnd(scan: Scan, open: string, closing: string, at: number): number | null {
  const { text } = scan
  const key = `nested ${open}`
  const dead = scan.unclosed.get(key)
  if (dead !== undefined && at >= dead.start) return null
  let from = at + open.length
  let inner = text.indexOf(open, from)
  for (let depth = 1; ; ) {
    const end = text.indexOf(closing, from)
    if (end === -1) break
    if (inner !== -1 && inner < end) {
      depth++
      from = inner + open.length
      inner = text.indexOf(open, from)
    } else {
      if (--depth === 0) return end
      from = end + closing.length
    }
  }
  scan.unclosed.set(key, { start: at, end: text.length })
  return null
}

function addComment(state: State, start: number, from: number, to: number, end: number): void {
  if (state.skim !== null && end <= state.skim.end) return
  state.comments.push({ text: state.scan.text.slice(from, to), span: { start, end }, from })
}

export function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  const end = found === -1 ? text.length : found
  // JavaScript's other ends of a line.
  const separator = text.slice(from, end).search(/[\u2028\u2029]/)
  if (separator !== -1) return from + separator
  return text[end - 1] === '\r' && end > from ? end - 1 : end
}
