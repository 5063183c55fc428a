/** The process around the CLI: its streams and what they can show. Answers leave here and nowhere else. */
import { readFile, realpath, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { logLine } from '../../publishers/logLine.js'
import { passesLink, writePlainFile } from '../writePlainFile.js'
import { errorCode } from './errorCode.js'
import { UserError } from './userError.js'

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
  const { stdout, stderr, env } = process
  // A reader that has seen enough (`| head`) is no failure and needs no word.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw error
    })
  }
  let shown = false
  const progress = (line: string | null): void => {
    if (!stderr.isTTY || (line === null && !shown)) return
    stderr.write(`\r\u001b[2K${line ?? ''}`)
    shown = line !== null
  }
  return {
    write: (text) => new Promise((taken) => void stdout.write(text, () => taken())),
    conclude: (code) => {
      process.exitCode = code
    },
    say: (line) => {
      progress(null)
      stderr.write(`db-tls-gate: ${logLine(line, 2000)}\n`)
    },
    progress,
    colour: (plain) => !plain && wantsColour(env, stdout.isTTY),
    columns: stdout.isTTY ? stdout.columns : null,
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

/** `-`: the standard input. Errors: UserError. */
export async function readInput(path: string, limit: number): Promise<Buffer> {
  if (path === '-') {
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk)
    return within(Buffer.concat(chunks), 'standard input', limit)
  }
  const bytes = await readFile(path).catch((error: unknown) => {
    const why = { ENOENT: 'no such file', EISDIR: 'is a folder', EACCES: 'permission denied' }[errorCode(error)] ?? 'cannot be read'
    throw new UserError(`${logLine(path)}: ${why}`)
  })
  return within(bytes, path, limit)
}

/**
 * `folder`: where a relative path starts. What lies below it may be a checked-out pull request, so no link there is followed; elsewhere the user's
 * own links are. Devices and pipes are written to only under /dev (`/dev/stderr`, `>(…)`). Errors: UserError.
 */
export async function writeOutput(folder: string, path: string, text: string): Promise<void> {
  const target = resolve(await realpath(folder), path)
  try {
    if (target.startsWith('/dev/')) await writeFile(target, text)
    else if (await passesLink(await realpath(folder), target)) throw Object.assign(new Error(), { code: 'ELOOP' })
    else await writePlainFile(target, text)
  } catch (error) {
    throw new UserError(`--output ${logLine(path)}: ${WRITE_FAULTS[errorCode(error)] ?? 'cannot be written'}`)
  }
}

const WRITE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'is a folder',
  EACCES: 'permission denied',
  ENOSPC: 'no space left',
  ELOOP: 'leads through a symbolic link',
  ENOTFILE: 'is no plain file',
  ENXIO: 'is no plain file',
}

function within(bytes: Buffer, name: string, limit: number): Buffer {
  if (bytes.length > limit) throw new UserError(`${logLine(name)}: is larger than ${Math.floor(limit / 1024 / 1024)} MiB`)
  return bytes
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
