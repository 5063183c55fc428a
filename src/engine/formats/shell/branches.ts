import type { Branch } from '../../model.js'

const words = /(?<![^\n;&|(]|\\\n)[ \t]{0,200}(?:then[ \t]{1,20}|else[ \t]{1,20}|do[ \t]{1,20})?(if|then|elif|else|fi|case|esac)(?=[\s;)]|$)/g
const mostBranches = 20_000
const deepest = 100

/** What a script runs only under a condition: between `then`, `elif`, `else` and `fi`, or between `case` and `esac`. What nothing closes is no branch. */
export function shellBranches(text: string): readonly Branch[] {
  const branches: Branch[] = []
  const open: { from: number; condition: string }[] = []
  const close = (end: number): void => {
    const top = open.pop()
    if (top !== undefined && branches.length < mostBranches) branches.push({ start: top.from, end, condition: top.condition })
  }
  for (const match of text.matchAll(words)) {
    const word = match[1] ?? ''
    const end = match.index + match[0].length
    const start = end - word.length
    const top = open.at(-1)
    if (word === 'if' || word === 'case') {
      if (open.length < deepest) open.push({ from: end, condition: text.slice(start, start + 100).split('\n', 1)[0]?.trim() ?? word })
    } else if (word === 'then') {
      if (top !== undefined) top.from = end
    } else if (top !== undefined) {
      close(start)
      if (word === 'elif' || word === 'else') open.push({ from: end, condition: top.condition })
    }
  }
  return branches
}
