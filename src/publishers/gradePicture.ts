import type { Letter, Report } from '../engine/model.js'
import { table } from './markdown.js'

/**
 * The grades as a scale in colours, with how many connections earned each; the change's grade is bold. null: nothing was graded.
 * Characters and no image: GitHub drops `data:` addresses and inline SVG from Markdown, and fetches any other image through a proxy that can read neither
 * a private copy of this Action nor, on many GitHub Enterprise Servers, anything outside. These show everywhere, in e-mail and to a screen reader too.
 */
export function gradePicture({ grade, summary: { byGrade } }: Report): string | null {
  if (grade === null) return null
  const cells = Object.entries(squares).map(([letter, square]) => {
    const count = byGrade[letter] ?? 0
    return count === 0 ? '·' : `${square} ${letter === grade ? `**${count}**` : count}`
  })
  return table(
    Object.keys(squares).map((letter) => (letter === grade ? `**${letter}**` : letter)),
    [cells],
  )
}

const squares: Readonly<Record<Letter, string>> = { A: '🟩', B: '🟩', C: '🟨', D: '🟧', E: '🟥', F: '🟥' }
