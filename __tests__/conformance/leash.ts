/** Servers and folders that do not outlive the tests, however these end: a pipe that only we hold open keeps them alive. */
import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Who a server runs as: PostgreSQL and MariaDB refuse to be root. */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

export interface Leashed {
  /** All that it wrote so far, on both outputs. */
  readonly output: () => string
  /** Resolves when the output matches; rejects with the output when the server ends or `seconds` pass first. */
  readonly until: (pattern: RegExp, seconds?: number) => Promise<void>
  /** Asks it to end; resolves when it has, with all its output. */
  readonly stop: () => Promise<string>
}

/** The shell waits for the end of its input, which comes with our own end too, and takes the server with it. `detached`: out of reach of Ctrl-C. */
const holder = 'signal=$1; shift; "$@" </dev/null & server=$!; cat >/dev/null; kill "-$signal" "$server"; wait "$server"'

export function leashed(command: string, words: readonly string[], { account = {}, signal = 'TERM' }: { readonly account?: Account; readonly signal?: string } = {}): Leashed {
  const child = spawn('/bin/sh', ['-c', holder, 'leash', signal, command, ...words], { ...account, cwd: '/', stdio: 'pipe', detached: true, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' } })
  let output = ''
  let ended = false
  child.stdout.on('data', (part: Buffer) => (output += part.toString()))
  child.stderr.on('data', (part: Buffer) => (output += part.toString()))
  child.stdin.on('error', () => {})
  const end = new Promise<void>((resolve) => {
    child.on('close', () => {
      ended = true
      resolve()
    })
  })
  return {
    output: () => output,
    until: async (pattern, seconds = 120) => {
      const deadline = Date.now() + 1000 * seconds
      while (!pattern.test(output)) {
        if (ended || Date.now() > deadline) throw new Error(`${command} did not say ${String(pattern)}: ${output.slice(-2000)}`)
        await pause(20)
      }
    },
    stop: async () => {
      child.stdin.end()
      await end
      return output
    },
  }
}

/** A new folder that is gone when `remove` has run or this process has ended. Others may enter it: servers run under another account. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => Promise<void> } {
  const path = mkdtempSync(join(tmpdir(), 'db-tls-gate-conformance-'))
  chmodSync(path, 0o755)
  const child: ChildProcess = spawn('/bin/sh', ['-c', 'cat >/dev/null; for i in 1 2 3 4 5; do rm -rf "$1" && exit; sleep 1; done', 'sweeper', path], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  const end = new Promise<void>((resolve) => child.on('close', () => resolve()))
  return {
    path,
    remove: async () => {
      child.stdin?.end()
      await end
    },
  }
}

/** Ports of the loopback that nothing listens on. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.on('error', reject)
          server.listen(0, '127.0.0.1', () => {
            const address = server.address()
            resolve(typeof address === 'object' && address !== null ? address.port : 0)
          })
        }),
    ),
  )
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
