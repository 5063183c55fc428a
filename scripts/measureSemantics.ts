/**
 * How far the engine agrees with sourced facts about drivers.
 *
 *   npx tsc -p . --outDir lib && node lib/scripts/measureSemantics.js semantics.json [--all] [--untranslated]
 *
 * Each fact has a driver, a condition in prose, a posture and the strength of its evidence. The condition is turned into what one would ask
 * `explain` (semanticsInputs.ts); the posture takes no part in that. Facts with posture `unknown` state a rule, not a posture, and are
 * counted apart. By default only facts that were executed or read in a source count; `--all` takes the partly confirmed ones as well.
 */
import { readFileSync } from 'node:fs'
import { explain } from '../src/engine/explain.js'
import { questionsOf } from './semanticsInputs.js'

interface Fact {
  readonly family: string
  readonly driver: string
  readonly condition: string
  readonly posture: string
  readonly evidence: string
}

const [file, ...flags] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('usage: measureSemantics FILE.json [--all] [--untranslated]\n')
  process.exit(2)
}
const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
const facts = Array.isArray(parsed) ? parsed.map(factOf) : []
const wanted = new Set(['executed', 'source-read', ...(flags.includes('--all') ? ['partly-confirmed'] : [])])
const counts = { agreed: 0, differ: 0, rules: 0, untranslated: 0 }
for (const fact of facts.filter(({ evidence }) => wanted.has(evidence))) {
  if (fact.posture === 'unknown') {
    counts.rules++
    continue
  }
  const questions = questionsOf(fact.driver, fact.condition)
  if (questions === null) {
    counts.untranslated++
    if (flags.includes('--untranslated')) print('no input ', fact, '')
    continue
  }
  const said = questions.map((question) => {
    const answer = explain(question)
    return answer.ok ? answer.value.posture.kind : `none (${answer.error.slice(0, 60)})`
  })
  const wrong = said.findIndex((kind) => kind !== fact.posture && !(kind === 'local' && /socket/i.test(fact.condition)))
  if (wrong < 0) counts.agreed++
  else {
    counts.differ++
    print('differs  ', fact, `said ${said[wrong] ?? ''} of ${JSON.stringify(questions[wrong])}`)
  }
}
const compared = counts.agreed + counts.differ
process.stdout.write(`agreed ${String(counts.agreed)} of ${String(compared)} (${((100 * counts.agreed) / compared).toFixed(1)} %); ${String(counts.rules)} state a rule and no posture, ${String(counts.untranslated)} could not be put as a question\n`)

function print(what: string, { driver, condition, posture }: Fact, rest: string): void {
  process.stdout.write(`${what} ${driver.slice(0, 40)} | ${condition} | ${posture} ${rest}\n`)
}

function factOf(row: unknown): Fact {
  const fields = new Map<string, unknown>(typeof row === 'object' && row !== null ? Object.entries(row) : [])
  const field = (name: string) => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : ''
  }
  return { family: field('family'), driver: field('driver'), condition: field('condition'), posture: field('posture'), evidence: field('evidence') }
}
