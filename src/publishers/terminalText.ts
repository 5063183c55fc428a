/** Text in columns: how wide it is drawn, wrapped prose with code spans, code frames. Foreign text passes `visible` here. */
import type { ConnectionDetail } from '../engine/model.js'
import { visible } from './foreignText.js'
import type { Painter } from './paint.js'

/** Columns of a terminal: 2 for East Asian wide characters and emoji, 0 for marks that combine. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += widthOfOne(character)
  return width
}

function widthOfOne(character: string): 0 | 1 | 2 {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x300) return 1
  if (/^[\p{Mn}\p{Me}]$/u.test(character)) return 0
  return wide.some(([from, to]) => point >= from && point <= to) ? 2 : 1
}

/** Unicode 15, East_Asian_Width W and F, in blocks. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x231a, 0x231b], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0xa4cf], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff00, 0xff60],
  [0xffe0, 0xffe6], [0x1f300, 0x1f64f], [0x1f680, 0x1f6ff], [0x1f900, 0x1f9ff], [0x20000, 0x3fffd],
]

/** Lines of at most `width` columns where words allow it. `code spans` are painted; without colour they keep their marks. */
export function wrap(prose: string, width: number, colour: boolean, paint: Painter): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  let inCode = false
  for (const word of visible(prose.replaceAll(/[ \t\r\n]+/g, ' ').trim()).split(' ')) {
    const marks = word.split('`')
    const shown = marks
      .map((part, index) => {
        if (index > 0) inCode = !inCode
        return inCode && colour ? paint('cyan', part) : part
      })
      .join(colour ? '' : '`')
    const wordWidth = widthOf(colour ? marks.join('') : word)
    if (used > 0 && used + 1 + wordWidth > width) {
      lines.push(line)
      line = shown
      used = wordWidth
    } else {
      line = used === 0 ? shown : `${line} ${shown}`
      used += wordWidth + (used === 0 ? 0 : 1)
    }
  }
  return [...lines, line]
}

/** Numbered source lines with the span underlined; a line wider than `columns` (null: no limit) goes on in the next row. */
export function codeFrame(frame: ConnectionDetail['frame'], columns: number | null, paint: Painter): readonly string[] {
  const drawn = frame.map(draw)
  const indents = drawn.filter(({ cells }) => cells.some((cell) => cell !== ' ')).map(({ cells }) => cells.findIndex((cell) => cell !== ' '))
  const indent = indents.length === 0 ? 0 : Math.min(...indents)
  const numberWidth = Math.max(...frame.map(({ line }) => String(line).length))
  const bar = paint('dim', '│')
  return drawn.flatMap(({ line, cells, from, to }) =>
    rowsOf(cells.slice(indent), columns === null ? Infinity : Math.max(20, columns - numberWidth - 3)).flatMap(({ at, cells: row }, index) => {
      const number = paint('dim', (index === 0 ? String(line) : '').padStart(numberWidth))
      const [start, end] = [Math.max(0, from - indent - at), Math.max(0, to - indent - at)]
      const before = widthOf(row.slice(0, start).join(''))
      const under = widthOf(row.slice(start, end).join(''))
      const code = `${number} ${bar} ${row.join('')}`.trimEnd()
      return under === 0 ? [code] : [code, `${' '.repeat(numberWidth)} ${bar} ${' '.repeat(before)}${paint('red', '^'.repeat(under))}`]
    }),
  )
}

interface Drawn {
  readonly line: number
  /** One character each, tabs expanded. */
  readonly cells: readonly string[]
  readonly from: number
  readonly to: number
}

const TAB = 4

function draw({ line, text, from, to }: ConnectionDetail['frame'][number]): Drawn {
  const cells: string[] = []
  let at = 0
  let [start, end] = [0, 0]
  for (const character of text.replace(/\r$/, '')) {
    if (at <= from) start = cells.length
    if (character === '\t') cells.push(...Array<string>(TAB - (cells.length % TAB)).fill(' '))
    else cells.push(visible(character))
    at += character.length
    if (at <= to) end = cells.length
  }
  return { line, cells, from: from >= at ? cells.length : start, to: end }
}

/** Cuts a line into rows, before a parameter or at a blank where one is near; `at`: how many cells stand before. */
function rowsOf(cells: readonly string[], columns: number): readonly { readonly at: number; readonly cells: readonly string[] }[] {
  const rows: { at: number; cells: readonly string[] }[] = []
  for (let at = 0; at < cells.length || rows.length === 0; ) {
    let end = at
    for (let used = 0; end < cells.length; end++) {
      used += widthOf(cells[end] ?? '')
      if (used > columns) break
    }
    if (end < cells.length) {
      let nice = end
      while (nice > end - NEAR && nice > at && !'?&, '.includes(cells[nice] ?? '')) nice--
      if (nice > end - NEAR && nice > at) end = nice
    }
    end = Math.max(end, at + 1)
    rows.push({ at, cells: cells.slice(at, end) })
    at = end
  }
  return rows
}

/** How many columns of a row may stay empty for a nicer break. */
const NEAR = 24
