import { joinTexts, sliceText, type MappedText } from '../mappedText.js'
import { linesOf } from './windows.js'

/** A part of a cell that is not the notebook's own language, by the name that a file of it would have. */
export interface Magic {
  readonly text: MappedText
  readonly path: string
}

/** IPython's magics and shell escapes, apart from what is left of a cell. https://ipython.readthedocs.io/en/stable/interactive/magics.html */
export function withoutMagics(cell: MappedText): { readonly code: MappedText; readonly magics: readonly Magic[] } {
  if (!/^\s{0,200}[%!]/m.test(cell.text)) return { code: cell, magics: [] }
  const lines = linesOf(cell, false)
  const first = lines.findIndex(({ text }) => text.trim() !== '')
  const whole = /^\s{0,200}%%(\w{1,40})/.exec(lines[first]?.text ?? '')?.[1]
  if (whole !== undefined && !ofPython.has(whole)) {
    const head = lines.slice(first, first + 1).flatMap((line) => magicOf(line))
    return { code: nothing, magics: [...head, { text: joined(lines.slice(first + 1)), path: bodies[whole] ?? 'magic.text' }] }
  }
  const isMagic = ({ text }: MappedText) => /^\s{0,200}(?:%{1,2}[A-Za-z]|!)/.test(text)
  return { code: joined(lines.filter((line) => !isMagic(line))), magics: lines.filter(isMagic).flatMap(magicOf) }
}

const nothing: MappedText = { text: '', pieces: [] }

/** Cells of these stay what they are. */
const ofPython: ReadonlySet<string> = new Set(['time', 'timeit', 'capture', 'prun', 'python', 'python3', 'pypy', 'memit', 'mprun', 'lprun'])

const bodies: Readonly<Record<string, string>> = { bash: 'magic.sh', sh: 'magic.sh', script: 'magic.sh', system: 'magic.sh', sx: 'magic.sh', sql: 'magic.sql', sqlcmd: 'magic.sql', javascript: 'magic.js', js: 'magic.js', ruby: 'magic.rb', perl: 'magic.pl' }

/** `%sql postgresql://db/shop`, `%env NAME=value`, `!psql -h db`. */
function magicOf(line: MappedText): Magic[] {
  const mark = /^\s{0,200}(?:%{1,2}(\w{1,40})\s{0,9}|!{1,2})/.exec(line.text)
  if (mark === null) return []
  const name = mark[1] ?? ''
  const text = sliceText(line, mark[0].length, line.text.length)
  return [{ text, path: name === '' || name === 'sx' || name === 'system' ? 'magic.sh' : name === 'env' || name === 'set_env' ? 'magic.env' : 'magic.text' }]
}

function joined(lines: readonly MappedText[]): MappedText {
  return joinTexts(
    lines.flatMap((line) => {
      const end = line.pieces.at(-1)?.end
      return end === undefined ? [] : [line, { text: '\n', pieces: [{ kind: 'literal', at: 0, length: 1, start: end, end, verbatim: false }] }]
    }),
  )
}
