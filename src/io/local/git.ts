/**
 * Runs git as a reader of data. The repository's own configuration is as hostile as its content (an unpacked archive, a shared folder):
 * nothing that it names is executed. No shell, no user configuration, no hooks, no transports, no external programs.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { UserError } from './userError.js'

export interface Answer {
  readonly code: number
  readonly stdout: Buffer
  /** In English, whatever the user's language. */
  readonly stderr: string
}

/** `input`: what git reads on its standard input. Errors: UserError when there is no git. */
export async function runGit(folder: string, args: readonly string[], overrides: readonly Override[] = [], input = ''): Promise<Answer> {
  const child = startGit(folder, args, overrides)
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
  child.stdin?.on('error', () => {}) // git may end before it has read all; its exit code tells
  child.stdin?.end(input)
  const code = await endOf(child)
  return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }
}

/** For a process that is spoken with while it runs. */
export function startGit(folder: string, args: readonly string[], overrides: readonly Override[] = []): ChildProcess {
  return spawn('git', ['--no-pager', ...args], {
    cwd: folder,
    env: environment([...hardening, ...overrides]),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
}

export function endOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? new UserError('git is not installed, or not in PATH; `review --diff` and `audit` work without it') : error)
    })
    child.on('close', (code) => resolve(code ?? 128))
  })
}

/** Name and value of a git option, stronger than every file. */
export type Override = readonly [name: string, value: string]

/**
 * `safe.directory`: git refuses a repository of another owner because that one's configuration could run programs. Here it cannot, and CI
 * checkouts belong to other users all the time. git-config(1): honoured from the environment, not from the repository.
 */
const hardening: readonly Override[] = [
  ['safe.directory', '*'],
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.attributesFile', '/dev/null'],
  ['core.sshCommand', 'false'],
  ['core.gitProxy', ''],
  ['core.askPass', ''],
  ['core.pager', 'cat'],
  ['diff.external', ''],
  ['credential.helper', ''],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['protocol.allow', 'never'],
]

/** What a hook of git hands to us and we need: another index (`git commit -a`), objects that a push has not yet stored. */
const kept = new Set(['GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_CEILING_DIRECTORIES'])

function environment(overrides: readonly Override[]): NodeJS.ProcessEnv {
  const result: NodeJS.ProcessEnv = {}
  for (const [name, value] of Object.entries(process.env)) if (!name.startsWith('GIT_') || kept.has(name)) result[name] = value
  Object.assign(result, {
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    // Stronger than any `protocol.NAME.allow` of the repository: a missing object of a partial clone is not fetched.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_CONFIG_COUNT: String(overrides.length),
  })
  for (const [index, [name, value]] of overrides.entries()) {
    result[`GIT_CONFIG_KEY_${index}`] = name
    result[`GIT_CONFIG_VALUE_${index}`] = value
  }
  return result
}
