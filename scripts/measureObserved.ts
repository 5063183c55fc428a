/**
 * How far what `explain` says agrees with measured observations.
 *
 *   npx tsc -p . --outDir lib && node lib/scripts/measureObserved.js observed.csv [--wrong] [--errors] [--cli dist/cli/index.js] [--host NAME] [--versions] [--only DRIVER]
 *
 * The table has the columns family, driver, version, language, input, env, posture; `posture` is the weakest that real servers saw of that
 * driver with that input, `error` that it never connected. `--cli`: through `explain --jsonl` of the bundle, as users ask.
 * `--versions`: every driver is asked for as `DRIVER@VERSION`.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { explain, type ExplainInput } from '../src/engine/explain.js'
import { questionOf, readObservations, staysLocal, type Observation } from './observations.js'

const strength: Readonly<Record<string, number>> = { cleartext: 0, opportunistic: 1, unverified: 2, 'verify-ca': 3, 'verify-full': 4 }

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
  process.stderr.write('usage: measureObserved FILE.csv [--wrong] [--errors] [--cli CLI.js] [--host NAME] [--versions] [--only DRIVER]\n')
  process.exit(2)
}
const valueOf = (flag: string) => (flags.includes(flag) ? (flags[flags.indexOf(flag) + 1] ?? null) : null)
const only = valueOf('--only')
const rows = readObservations(readFileSync(file, 'utf8')).filter(({ driver }) => only === null || driver === only)
const questions = rows.map((row) => {
  const question = questionOf(row, valueOf('--host'))
  return flags.includes('--versions') ? { ...question, driver: `${row.driver}@${row.version}` } : question
})
const cli = valueOf('--cli')
const answers = cli === null ? questions.map(directly) : throughCli(cli, questions)
const tallies = new Map<string, Tally>()
rows.forEach((row, index) => {
  const tally = tallies.get(row.driver) ?? { connecting: 0, agreed: 0, over: 0, errors: 0, named: 0, wrong: [] }
  tallies.set(row.driver, tally)
  count(tally, row, answers[index] ?? 'none')
})
const share = (part: number, whole: number) => `${String(part)}/${String(whole)}${whole === 0 ? '' : ` ${((100 * part) / whole).toFixed(1)} %`}`
for (const [driver, tally] of [...tallies].sort()) {
  process.stdout.write(`${driver.padEnd(30)} agreed ${share(tally.agreed, tally.connecting).padEnd(16)} over-claimed ${String(tally.over)}  errors named ${share(tally.named, tally.errors)}\n`)
  if (flags.includes('--wrong')) for (const line of tally.wrong) process.stdout.write(`    ${line}\n`)
}
const sum = (part: (tally: Tally) => number) => [...tallies.values()].reduce((total, tally) => total + part(tally), 0)
process.stdout.write(`${'all'.padEnd(30)} agreed ${share(sum(({ agreed }) => agreed), sum(({ connecting }) => connecting)).padEnd(16)} over-claimed ${String(sum(({ over }) => over))}  errors named ${share(sum(({ named }) => named), sum(({ errors }) => errors))}\n`)

function directly(question: ExplainInput): string {
  const answer = explain(question)
  return answer.ok ? answer.value.posture.kind : `none (${answer.error.slice(0, 60)})`
}

function throughCli(path: string, asked: readonly ExplainInput[]): string[] {
  const { stdout } = spawnSync(process.execPath, [path, 'explain', '--jsonl'], { input: `${asked.map((question) => JSON.stringify(question)).join('\n')}\n`, encoding: 'utf8', maxBuffer: 200_000_000 })
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => {
      const answer: unknown = JSON.parse(line)
      return typeof answer === 'object' && answer !== null && 'posture' in answer ? String(answer.posture) : `none ${line.slice(0, 80)}`
    })
}

function count(tally: Tally, row: Observation, said: string): void {
  if (row.posture === 'error') {
    tally.errors++
    if (said === 'error') tally.named++
    else if (flags.includes('--errors')) tally.wrong.push(`error, said ${said}: ${row.input} ${row.env}`)
    return
  }
  tally.connecting++
  if (said === row.posture || (said === 'local' && staysLocal(row))) tally.agreed++
  else tally.wrong.push(`${row.posture}, said ${said}: ${row.input} ${row.env}`)
  const [ours, theirs] = [strength[said], strength[row.posture]]
  if (ours !== undefined && theirs !== undefined && ours > theirs) tally.over++
}
