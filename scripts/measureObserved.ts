/**
 * How far the drivers agree with measured observations.
 *
 *   npx tsc -p . --outDir lib && node lib/scripts/measureObserved.js observed.csv [--wrong]
 *
 * The table has the columns family, driver, version, language, input, env, posture; `posture` is the weakest that real servers saw of that
 * driver with that input, `error` that it never connected. HOST, PORT, DB, CA, CERT, KEY, SOCK and ESOCK in an input are stand-ins.
 */
import { readFileSync } from 'node:fs'
import { connectionFromInput } from '../src/engine/databases/input.js'
import { findDriver } from '../src/engine/databases/registry.js'
import type { Connection, PostureKind } from '../src/engine/model.js'

const strength: Readonly<Record<string, number>> = { cleartext: 0, opportunistic: 1, unverified: 2, 'verify-ca': 3, 'verify-full': 4 }
const standIns = { HOST: 'db.corp.example', PORT: '5432', USER: 'app', TRUSTSTORE: '/srv/tls/trust.jks', CA: '/srv/tls/ca.crt', CERT: '/srv/tls/client.crt', KEY: '/srv/tls/client.key', SOCK: '/run/postgresql', ESOCK: '%2Frun%2Fpostgresql' }

/** The table's names of families, where they are not ours. */
const familyIds: Readonly<Record<string, string | undefined>> = { postgresql: 'postgres' }

interface Row {
  readonly family: string
  readonly driver: string
  readonly input: string
  readonly env: string
  readonly posture: string
}

interface Tally {
  connecting: number
  agreed: number
  over: number
  errors: number
  named: number
  readonly wrong: string[]
}

const [file, ...flags] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('usage: measureObserved FILE.csv [--wrong]\n')
  process.exit(2)
}
const tallies = new Map<string, Tally>()
for (const row of readRows(readFileSync(file, 'utf8'))) {
  const driver = findDriver(familyIds[row.family] ?? row.family, row.driver)
  if (driver === null) continue
  const tally = tallies.get(row.driver) ?? { connecting: 0, agreed: 0, over: 0, errors: 0, named: 0, wrong: [] }
  tallies.set(row.driver, tally)
  const connection = connectionOf(row, driver.id)
  const said: PostureKind | 'none' = connection === null ? 'none' : driver.judge(connection).posture.kind
  count(tally, row, said)
}
for (const [driver, tally] of [...tallies].sort()) {
  const share = (part: number, whole: number) => `${String(part)}/${String(whole)}${whole === 0 ? '' : ` ${((100 * part) / whole).toFixed(1)} %`}`
  process.stdout.write(`${driver.padEnd(30)} agreed ${share(tally.agreed, tally.connecting).padEnd(16)} over-claimed ${String(tally.over)}  errors named ${share(tally.named, tally.errors)}\n`)
  if (flags.includes('--wrong')) for (const line of tally.wrong) process.stdout.write(`    ${line}\n`)
}

function count(tally: Tally, row: Row, said: PostureKind | 'none'): void {
  if (row.posture === 'error') {
    tally.errors++
    if (said === 'error') tally.named++
    else if (flags.includes('--errors')) tally.wrong.push(`error, said ${said}: ${row.input} ${row.env}`)
    return
  }
  tally.connecting++
  // A socket is seen as cleartext on the wire that it is; we say that it is none.
  if (said === row.posture || (said === 'local' && row.posture === 'cleartext')) tally.agreed++
  else tally.wrong.push(`${row.posture}, said ${said}: ${row.input} ${row.env}`)
  const [ours, theirs] = [strength[said], strength[row.posture]]
  if (ours !== undefined && theirs !== undefined && ours > theirs) tally.over++
}

function connectionOf({ family: column, input, env }: Row, program: string): Connection | null {
  const family = familyIds[column] ?? column
  const text = filled(input)
  const variables = Object.fromEntries(
    env
      .split(' ')
      .filter((each) => each.includes('='))
      .map((each) => [each.slice(0, each.indexOf('=')), filled(each.slice(each.indexOf('=') + 1))]),
  )
  if (!text.startsWith('{')) return connectionFromInput({ text, env: variables, family, program })
  const settings: unknown = JSON.parse(text)
  return typeof settings === 'object' && settings !== null ? connectionFromInput({ settings: Object.fromEntries(Object.entries(settings)), env: variables, family, program }) : null
}

function filled(text: string): string {
  return text.replace(/\b(HOST|PORT|USER|TRUSTSTORE|CA|CERT|KEY|SOCK|ESOCK)\b/g, (name) => Object.entries(standIns).find(([key]) => key === name)?.[1] ?? name)
}

/** Fields in double quotes may hold commas, line ends and doubled quotes. */
function readRows(text: string): Row[] {
  const lines: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (quoted && character === '"' && text[at + 1] === '"') field += text.charAt(at++)
    else if (character === '"') quoted = !quoted
    else if (quoted) field += character
    else if (character === ',' || character === '\n') {
      lines.at(-1)?.push(field.replace(/\r$/, ''))
      field = ''
      if (character === '\n') lines.push([])
    } else field += character
  }
  lines.at(-1)?.push(field)
  const [head = [], ...body] = lines
  const column = (line: readonly string[], name: string) => line[head.indexOf(name)] ?? ''
  return body
    .filter((line) => column(line, 'family') !== '')
    .map((line) => ({ family: column(line, 'family'), driver: column(line, 'driver'), input: column(line, 'input'), env: column(line, 'env'), posture: column(line, 'posture') }))
}
