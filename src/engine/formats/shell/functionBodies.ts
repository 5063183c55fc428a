import { countBefore } from '../../partition.js'

/** Where the line around a place begins, and whether it is in no function and no group. */
export function linesOfScript(source: string): (at: number) => { readonly start: number; readonly isTop: boolean } {
  const lines: { readonly start: number; readonly isTop: boolean }[] = []
  let depth = 0
  for (let start = 0; start <= source.length; ) {
    const newline = source.indexOf('\n', start)
    const end = newline === -1 ? source.length : newline
    const line = source.slice(start, Math.min(end, start + LONGEST_LINE)).trim()
    if (/^[)}]/.test(line)) depth = Math.max(0, depth - 1)
    lines.push({ start, isTop: depth === 0 })
    if (line.endsWith('{') || line.endsWith('(')) depth++
    start = end + 1
  }
  return (at) => lines[countBefore(lines, (line) => line.start <= at) - 1] ?? { start: 0, isTop: false }
}

const LONGEST_LINE = 2_000
