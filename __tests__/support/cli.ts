/** Runs the bundled CLI as a user does: a child process, its streams and its exit code. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** TEST_CLI: another bundle than the committed one; TEST_NODE: another Node. */
export const bundle = process.env['TEST_CLI'] ?? fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))
export const node = process.env['TEST_NODE'] ?? process.execPath

export function cli(args: readonly string[], { cwd, input = '', env = {} }: RunOptions = {}): Run {
  const { status, stdout, stderr, error } = spawnSync(node, [bundle, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...env },
    maxBuffer: 64 * 1024 * 1024,
    timeout: 120_000,
  })
  if (error !== undefined) throw error
  return { code: status, stdout, stderr }
}
