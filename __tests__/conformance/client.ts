/** A real driver in a process of its own, and the machines that it may find itself on. */
import { spawn } from 'node:child_process'
import { mkdirSync, copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConnectionInput } from '../../src/engine/databases/input.js'

export interface Client {
  /** The engine's id of the driver. */
  readonly driver: string
  /** Why it cannot run here; null: it can. */
  readonly missing: string | null
  /** The id with the version that is installed, where versions differ: `psql@15`. */
  readonly versioned?: () => string
  /** Tries all jobs one after another; the answers by their ids. */
  readonly run: (jobs: readonly Job[], machine: Machine) => Promise<ReadonlyMap<string, Outcome>>
  /** What it is given, with stand-ins. */
  readonly inputs: readonly (string | ConnectionInput)[]
}

export interface Job extends ConnectionInput {
  readonly id: string
}

export interface Outcome {
  readonly ok: boolean
  readonly message: string
}

/** `bare`: trusts no authority of ours. `trusting`: ours is in the system's store and in the files that drivers look for in the home directory. */
export interface Machine {
  readonly name: 'bare' | 'trusting'
  readonly home: string
  /** Of the authority that it trusts. */
  readonly ca: string | null
}

export function makeMachines(folder: string, ca: string): readonly Machine[] {
  const machine = (name: Machine['name']): Machine => ({ name, home: join(folder, name), ca: name === 'trusting' ? ca : null })
  const machines = [machine('bare'), machine('trusting')]
  for (const { name, home } of machines) {
    mkdirSync(join(home, '.postgresql'), { recursive: true })
    if (name === 'trusting') copyFileSync(ca, join(home, '.postgresql', 'root.crt'))
  }
  return machines
}

/** Nothing of our own environment but the path: no variable of the person who runs the tests may decide. */
function environmentOf({ home, ca }: Machine): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', HOME: home, TMPDIR: home, PGCONNECT_TIMEOUT: '8', ...(ca === null ? {} : { SSL_CERT_FILE: ca, NODE_EXTRA_CA_CERTS: ca }) }
}

/** Runs a program to its end. It answers on standard output; standard error is shown when it ends badly. */
function runProgram(program: string, words: readonly string[], environment: Readonly<Record<string, string>>, input: string, seconds: number): Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { env: environment, cwd: environment['HOME'], stdio: 'pipe', timeout: seconds * 1000, killSignal: 'SIGKILL' })
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (part: Buffer) => stdout.push(part))
    child.stderr.on('data', (part: Buffer) => stderr.push(part))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** A program that takes all jobs at once and answers a line each. */
export function batch(program: string | null, words: readonly string[] | ((machine: Machine) => readonly string[]), speech: { readonly write: (jobs: readonly Job[]) => string; readonly read: (line: string) => (Outcome & { readonly id: string }) | null } = json): Client['run'] {
  return async (jobs, machine) => {
    const { status, stdout, stderr } = await runProgram(program ?? '', typeof words === 'function' ? words(machine) : words, environmentOf(machine), speech.write(jobs), 100)
    const answers = stdout.split('\n').flatMap((line) => (line.trim() === '' ? [] : (speech.read(line) ?? [])))
    if (answers.length !== jobs.length) throw new Error(`${program ?? ''} answered ${answers.length} of ${jobs.length} jobs (status ${String(status)}): ${stderr.slice(-2000)}`)
    return new Map(answers.map((answer) => [answer.id, answer]))
  }
}

const json = {
  write: (jobs: readonly Job[]) => JSON.stringify(jobs),
  read: (line: string) => JSON.parse(line) as Outcome & { id: string },
}
