/** The process around the CLI: its streams and what they can show. Answers leave here and nowhere else. */
import { StringDecoder } from 'node:string_decoder'
import { logLine } from '../../publishers/logLine.js'
import { isShown, openOutput, withoutReader } from './output.js'

export interface Terminal {
  /** The report; waits until the reader has taken it. */
  readonly write: (text: string) => Promise<void>
  /** The exit code should the reader of the report leave early: a verdict stands before it is written. */
  readonly conclude: (code: number) => void
  /** One line for people, on the standard error stream. */
  readonly say: (line: string) => void
  /** A line that is written over; only where someone watches. */
  readonly progress: (line: string | null) => void
  /** `plain`: the user asked for no colour. */
  readonly colour: (plain: boolean) => boolean
  /** Columns; null: not a terminal. */
  readonly columns: number | null
  readonly folder: string
  readonly arguments: readonly string[]
  /** Lines of the standard input without their ends; one longer than the limit is cut there. */
  readonly lines: (limit: number) => AsyncGenerator<string>
}

export function openTerminal(): Terminal {
  const stderr = () => withoutReader(process.stderr)
  let shown = false
  const progress = (line: string | null): void => {
    if ((line === null && !shown) || !stderr().isTTY) return
    stderr().write(`\r\u001b[2K${line ?? ''}`)
    shown = line !== null
  }
  return {
    write: openOutput(),
    conclude: (code) => {
      process.exitCode = code
    },
    say: (line) => {
      progress(null)
      stderr().write(`db-tls-gate: ${logLine(line, 2000)}\n`)
    },
    progress,
    colour: (plain) => !plain && wantsColour(process.env, isShown()),
    get columns() {
      return isShown() ? process.stdout.columns : null
    },
    folder: process.cwd(),
    arguments: process.argv.slice(2),
    lines: inputLines,
  }
}

/** https://no-color.org, https://force-color.org: set and not empty; FORCE_COLOR=0 is off. */
function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const { NO_COLOR: no = '', FORCE_COLOR: force = '', TERM: term } = env
  if (no !== '') return false
  if (force !== '') return force !== '0' && force !== 'false'
  return isTerminal && term !== 'dumb'
}

async function* inputLines(limit: number): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let line = ''
  let first = true
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    const text = decoder.write(chunk)
    // Some editors begin a file with a byte order mark.
    const parts = (first ? text.replace(/^\uFEFF/, '') : text).split('\n')
    if (text !== '') first = false
    for (const [index, part] of parts.entries()) {
      if (line.length <= limit) line += part.slice(0, limit + 1 - line.length)
      if (index === parts.length - 1) break
      yield line.endsWith('\r') ? line.slice(0, -1) : line
      line = ''
    }
  }
  line += decoder.end()
  if (line !== '') yield line
}
