/** Command lines of PowerShell, where a program begins a statement: `psql -h db`, `& "$bin\psql.exe" -h db`, `Invoke-Sqlcmd -ServerInstance db`. */
import { joinTexts, plainText, sliceText, type MappedText, type Span } from '../../mappedText.js'
import type { Candidate } from '../../model.js'
import { countBefore } from '../../partition.js'
import { readCommands } from '../commandLine.js'
import { MOST_CANDIDATES } from '../format.js'
import { leave, type CodeFile } from './file.js'

const style = { anyDollarName: true, formatting: false } as const

/** `remarks`: the comments of the file, in order. */
export function powershellCommands(file: CodeFile, remarks: readonly Span[]): Candidate[] {
  const { source, vocabulary, found } = file
  const strings = found.texts.flatMap(({ node }) => (node.kind === 'string' ? [node] : [])).sort((a, b) => a.start - b.start)
  const names = new Map([...vocabulary.commands].map((name) => [name.toLowerCase(), name]))
  const candidates: Candidate[] = []
  let covered = 0
  for (const match of source.matchAll(/[A-Za-z][\w-]{1,40}(?:\.exe)?/g)) {
    const name = names.get(match[0].toLowerCase().replace(/\.exe$/, ''))
    const [at, end] = [match.index, match.index + match[0].length]
    if (name === undefined || at < covered || !beginsStatement(source, at) || isIn(remarks, at)) continue
    // `& "C:\bin\psql.exe" -h db`: the quotes are of the program's name.
    const from = end + (/["']/.test(source[end] ?? '') ? 1 : 0)
    if (from === end && isIn(strings, at)) continue
    if (candidates.length >= MOST_CANDIDATES) {
      leave(file, [at])
      break
    }
    const line = logicalLine(source, from)
    covered = line.end
    const program: MappedText = { text: name, pieces: [{ kind: 'literal', at: 0, length: name.length, start: at, end, verbatim: false }] }
    for (const { words, assignments, span } of readCommands(joinTexts([program, line.text]), vocabulary, style))
      candidates.push({ kind: 'command', words, assignments, span, sites: [{ callee: name, position: null, keyPath: [], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' })
  }
  return candidates
}

/** At the beginning of a statement, behind a pipe or an `=`; the operator that calls and a folder may stand in front. */
function beginsStatement(source: string, at: number): boolean {
  return /(?:^|[\n;|{(=])[ \t]{0,80}(?:&[ \t]{0,9})?(?:["']?(?:[^\s"'|;=(){}]{0,100}[\\/])?|["'][^"'\n]{0,100}[\\/])$/.test(source.slice(Math.max(0, at - 200), at))
}

function isIn(spans: readonly Span[], at: number): boolean {
  const before = spans[countBefore(spans, ({ start }) => start <= at) - 1]
  return before !== undefined && at < before.end
}

/** A backtick at the end of a line goes on in the next one. */
function logicalLine(source: string, from: number): { readonly text: MappedText; readonly end: number } {
  const parts: MappedText[] = []
  let at = from
  for (let count = 0; count < 50 && at <= source.length; count++) {
    const newline = source.indexOf('\n', at)
    const end = newline === -1 ? source.length : newline
    const line = plainText(source.slice(at, end), at)
    const mark = /`[ \t]{0,9}\r?$/.exec(line.text.slice(-12))?.[0].length ?? 0
    parts.push(sliceText(line, 0, line.text.length - mark))
    at = end + 1
    if (mark === 0) break
    parts.push({ text: ' ', pieces: [{ kind: 'literal', at: 0, length: 1, start: end, end: end + 1, verbatim: false }] })
  }
  return { text: joinTexts(parts), end: at }
}
