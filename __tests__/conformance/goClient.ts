/** Go's drivers, from Debian's source packages, in one program. It is built once for each version of its source and kept in the temporary folder. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram, output } from './found.js'
import { batch, type Client } from './client.js'
import { pause } from './leash.js'

const go = findProgram('go')
const packages = '/usr/share/gocode'
const source = join(process.cwd(), '__tests__', 'conformance', 'clients', 'client.go')
/** What client.go imports: it cannot be built without any of them. */
const imported = ['lib/pq', 'jackc/pgx/v4', 'go-sql-driver/mysql', 'gomodule/redigo']

const absent = imported.find((name) => !existsSync(join(packages, 'src/github.com', name)))
export const goMissing = go === null ? 'Go is not installed' : absent === undefined ? null : `Go's ${absent} is not installed`

/** `driver`: as client.go calls it. */
export function goRun(driver: string): Client['run'] {
  return async (jobs, machine) => batch(await built(), [driver])(jobs, machine)
}

let building: Promise<string> | null = null

function built(): Promise<string> {
  building ??= build()
  return building
}

/** Several test processes want it at once: who makes the folder builds, the others wait for the program. */
async function build(): Promise<string> {
  const digest = createHash('sha256').update(readFileSync(source)).update(output(go ?? '', ['version'])).digest('hex').slice(0, 16)
  const folder = join(tmpdir(), `db-tls-gate-conformance-go-${String(process.getuid?.() ?? '')}-${digest}`)
  const program = join(folder, 'client')
  if (existsSync(program)) return program
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch {
    for (let tries = 0; tries < 600 && !existsSync(program); tries++) await pause(200)
    if (existsSync(program)) return program
  }
  const partial = `${program}.${String(process.pid)}`
  await compile(partial)
  renameSync(partial, program)
  return program
}

function compile(target: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const environment = { PATH: process.env['PATH'] ?? '', HOME: homedir(), GOPATH: packages, GO111MODULE: 'off', GOFLAGS: '', CGO_ENABLED: '0', GOCACHE: join(tmpdir(), `db-tls-gate-conformance-go-cache-${String(process.getuid?.() ?? '')}`) }
    const child = spawn(go ?? '', ['build', '-o', target, source], { env: environment, stdio: ['ignore', 'ignore', 'pipe'] })
    let problems = ''
    child.stderr.on('data', (part: Buffer) => (problems += part.toString()))
    child.on('error', reject)
    child.on('close', (status) => {
      if (status === 0) resolve()
      else reject(new Error(`client.go does not compile: ${problems.slice(-2000)}`))
    })
  })
}
