/**
 * npm run fuzz [-- FIRST_SEED [SECONDS]]: the fuzzer of `__tests__/fuzz`, for as long as one likes (Ctrl-C ends it).
 * Every input comes from its seed alone. What breaks a promise is printed with its seed, cut down, and saved under node_modules/.cache/fuzz-found/.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { inputOf, minimised, problemOf } from '../__tests__/fuzz/attempt.js'

const [first = String(Math.floor(Math.random() * 1e9)), seconds = 'Infinity'] = process.argv.slice(2)
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const start = Date.now()
let broken = 0
say(`from seed ${first}`)
for (let seed = Number(first); Date.now() - start < Number(seconds) * 1000; seed++) {
  if (seed % 10_000 === 0) say(`seed ${seed}: ${broken} broken`)
  const input = inputOf(seed)
  const problem = problemOf(input, true)
  if (problem === null) continue
  broken++
  const kind = problem.slice(0, 12)
  const least = minimised(input, (shorter) => problemOf(shorter, true)?.startsWith(kind) === true)
  mkdirSync('node_modules/.cache/fuzz-found', { recursive: true })
  const file = `node_modules/.cache/fuzz-found/${seed}-${least.path}`
  writeFileSync(file, least.text)
  say(`seed ${seed}: ${problem}\n  ${file}: ${JSON.stringify(least.text.slice(0, 300))}`)
}
process.exitCode = broken === 0 ? 0 : 1
