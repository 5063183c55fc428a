/** Connections that comments and docstrings show: advised, never graded. */
import { plainText, sliceText, spanOf } from '../../mappedText.js'
import type { Candidate, Vocabulary } from '../../model.js'
import type { Lexed } from '../../text/token.js'
import { findTexts } from '../findTexts.js'

export function commentCandidates(comments: Lexed['comments'], vocabulary: Vocabulary): Candidate[] {
  return comments.flatMap(({ text, from }) => {
    if (!text.includes('://') && !text.includes('=') && !text.includes('jdbc:')) return []
    const mapped = plainText(text, from)
    return linesOf(text).flatMap(([start, end]) => {
      const line = mapped.text.slice(start, end)
      return findTexts(line, vocabulary, 'line').map(({ from: first, to, use }): Candidate => {
        const value = sliceText(mapped, start + first, start + to)
        const span = spanOf(value) ?? { start: from, end: from }
        const name = /([A-Za-z_][\w.-]{0,80})\W{0,4}[:=]\s{0,5}["'`]?$/.exec(line.slice(Math.max(0, first - 120), first))?.[1]
        return { kind: 'text', value, span, sites: [{ callee: null, position: null, keyPath: name === undefined ? [] : [name], neighbours: [], span }], place: 'comment', use, encoding: 'plain' }
      })
    })
  })
}

function linesOf(text: string): [number, number][] {
  const lines: [number, number][] = []
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    lines.push([start, end])
    start = end + 1
  }
  return lines
}
