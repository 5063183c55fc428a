import { diffArrays } from 'diff'
import type { Hunk } from '../model.js'
import { countLines, splitLines } from './sourceText.js'

type Line = Hunk['lines'][number]

/** git's default and GitHub's. */
const contextLines = 3

/** Bounds the work of the comparison (it grows with its square): beyond it the differing middle counts as replaced. */
const maxEditLength = 1000

/** The hunks between two texts, as `git diff -U3` would show them. */
export function compare(baseText: string, headText: string): Hunk[] {
  return baseText === '' ? newFile(headText) : toHunks(compareLines(markedLines(baseText), markedLines(headText)))
}

/** The one hunk of a file that was not there before; none for an empty one. Its lines are only made when they are asked for: an audit never does. */
function newFile(text: string): Hunk[] {
  if (text === '') return []
  let made: Hunk['lines'] | null = null
  const hunk: Hunk = {
    oldStart: 0,
    oldLines: 0,
    newStart: 1,
    newLines: countLines(text),
    get lines() {
      return (made ??= splitLines(text).map((line) => ({ mark: '+', text: line })))
    },
  }
  return [hunk]
}

/** A last line without `\n` differs from the same line with it, as it does for git. */
function markedLines(text: string): { lines: string[]; keys: string[] } {
  const lines = splitLines(text)
  const keys = text === '' || text.endsWith('\n') ? lines : [...lines.slice(0, -1), `${lines.at(-1) ?? ''}\n`]
  return { lines, keys }
}

function compareLines(base: { lines: string[]; keys: string[] }, head: { lines: string[]; keys: string[] }): Line[] {
  const shorter = Math.min(base.keys.length, head.keys.length)
  let prefix = 0
  while (prefix < shorter && base.keys[prefix] === head.keys[prefix]) prefix++
  let suffix = 0
  while (suffix < shorter - prefix && base.keys.at(-1 - suffix) === head.keys.at(-1 - suffix)) suffix++

  const baseEnd = base.keys.length - suffix
  const headEnd = head.keys.length - suffix
  const numbers = new Map<string, number>()
  const numberOf = (key: string) => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  const oneSided = baseEnd === prefix || headEnd === prefix
  const steps = oneSided ? undefined : diffArrays(base.keys.slice(prefix, baseEnd).map(numberOf), head.keys.slice(prefix, headEnd).map(numberOf), { maxEditLength })
  const counts = steps ?? [
    { removed: true, added: false, count: baseEnd - prefix },
    { removed: false, added: true, count: headEnd - prefix },
  ]

  const lines: Line[] = head.lines.slice(0, prefix).map((text) => ({ mark: ' ', text }))
  let oldAt = prefix
  let newAt = prefix
  for (const { removed, added, count } of counts) {
    const mark = removed ? '-' : added ? '+' : ' '
    for (let i = 0; i < count; i++) lines.push({ mark, text: (removed ? base.lines[oldAt + i] : head.lines[newAt + i]) ?? '' })
    if (!added) oldAt += count
    if (!removed) newAt += count
  }
  for (const text of head.lines.slice(headEnd)) lines.push({ mark: ' ', text })
  return lines
}

function toHunks(lines: readonly Line[]): Hunk[] {
  const hunks: Hunk[] = []
  let oldLine = 1
  let newLine = 1
  let at = 0
  for (const [from, to] of changedRuns(lines)) {
    for (; at < from; at++) {
      oldLine++
      newLine++
    }
    const part = lines.slice(from, to)
    const oldLines = part.filter((line) => line.mark !== '+').length
    const newLines = part.filter((line) => line.mark !== '-').length
    // An empty side is written with the line before it: `-0,0` for an added file.
    hunks.push({ oldStart: oldLines === 0 ? oldLine - 1 : oldLine, oldLines, newStart: newLines === 0 ? newLine - 1 : newLine, newLines, lines: part })
    oldLine += oldLines
    newLine += newLines
    at = to
  }
  return hunks
}

/** Ranges of lines that hold changes with their context, merged where they touch. */
function changedRuns(lines: readonly Line[]): [number, number][] {
  const runs: [number, number][] = []
  for (const [i, line] of lines.entries()) {
    if (line.mark === ' ') continue
    const from = Math.max(0, i - contextLines)
    const to = Math.min(lines.length, i + 1 + contextLines)
    const last = runs.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = to
    else runs.push([from, to])
  }
  return runs
}
