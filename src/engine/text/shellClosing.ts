/** Where `$(…)` and `${…}` end: quotes, comments and here-documents in them may hold brackets that are none. */
import type { State } from './shellState.js'

/** The place of the bracket that closes the one at `open`; null: it is not to be found. */
export function closing(state: State, open: number, to: number): number | null {
  const end = Math.min(to, open + LONGEST)
  return (state.text[open] === '(' ? closingOfCommand(state, open, end) : null) ?? closingByCount(state, open, end)
}

const LONGEST = 20_000

type Inside = '(' | '{' | '"'

function closingOfCommand(state: State, open: number, to: number): number | null {
  const { text } = state
  const inside: Inside[] = []
  let documents: Document[] = []
  for (let at = open; at < to; at++) {
    if (state.steps++ >= state.budget) return null
    const char = text.charAt(at)
    const top = inside.at(-1)
    if (char === '\\') at++
    else if (char === '$' && (text[at + 1] === '(' || text[at + 1] === '{')) {
      at++
      inside.push(text[at] === '(' ? '(' : '{')
    } else if (char === '"') {
      if (top === '"') inside.pop()
      else inside.push('"')
    } else if (char === '}' && top === '{') inside.pop()
    else if (top === '"' || top === '{') continue
    else if (char === '(') inside.push('(')
    else if (char === ')') {
      inside.pop()
      if (inside.length === 0) return at
    } else if (char === "'") {
      const end = text.slice(at + 1, to).indexOf("'")
      if (end === -1) return null
      at += end + 1
    } else if (char === '#' && /[\s;(]/.test(text.charAt(at - 1))) at = endOfLine(text, at, to) - 1
    else if (char === '<') documents = [...documents, ...documentAt(text, at)]
    else if (char === '\n' && documents.length > 0) {
      at = behind(text, at, to, documents) - 1
      documents = []
    }
  }
  return null
}

interface Document {
  readonly word: string
  readonly tabs: boolean
}

function documentAt(text: string, at: number): readonly Document[] {
  const [, tabs, word] = /^<<(-?)[ \t]{0,8}["']?([A-Za-z_]\w{0,60})/.exec(text.slice(at, at + 80)) ?? []
  return word === undefined || text[at - 1] === '<' ? [] : [{ word, tabs: tabs === '-' }]
}

/** The first place behind the bodies of these here-documents; `at`: the end of the line that began them. */
function behind(text: string, at: number, to: number, documents: readonly Document[]): number {
  let line = at + 1
  for (const { word, tabs } of documents) {
    for (let isBody = true; isBody && line < to; ) {
      const end = endOfLine(text, line, to)
      const said = text.slice(line, Math.min(end, line + 200)).replace(/\r$/, '')
      isBody = (tabs ? said.replace(/^\t+/, '') : said) !== word
      line = end + 1
    }
  }
  return line
}

function endOfLine(text: string, at: number, to: number): number {
  const end = text.slice(at, to).indexOf('\n')
  return end === -1 ? to : at + end
}

const closers: Readonly<Record<string, string>> = { '(': ')', '{': '}' }

function closingByCount(state: State, open: number, to: number): number | null {
  const { text } = state
  const [opener, closer] = [text.charAt(open), closers[text.charAt(open)]]
  let depth = 0
  for (let at = open; at < to; at++) {
    if (state.steps++ >= state.budget) return null
    const char = text.charAt(at)
    if (char === '\\') at++
    else if (char === opener) depth++
    else if (char === closer && --depth === 0) return at
  }
  return null
}
