// Cold start of both bundles against `node -e 0`.
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { digits, interleave, measure, table } from '../measure.mjs'

export const title = 'Start'

export function run({ rounds, node }) {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const cli = `${root}dist/cli/index.js`
  const url = 'postgresql://app@db.example.com/shop?sslmode=require'
  const cases = [
    ['node -e 0', ['-e', '0'], [0]],
    ['dist/cli/index.js --version', [cli, '--version'], [0]],
    ['dist/cli/index.js explain URI', [cli, 'explain', url], [0, 1]],
    // Without the runner's environment the Action reads its inputs, finds no event, says so and exits 2: all of its start-up, no network.
    ['dist/index.js, no event', [`${root}dist/index.js`], [2]],
  ].map(([name, args, accept]) => ({ name, run: () => measure(node, args, { accept }) }))
  const results = interleave(cases, Math.max(15, rounds))
  const [bare] = results
  table(
    ['', 'wall ms', 'CPU ms', 'peak MB', '× node -e 0 (wall)'],
    results.map(({ name, wall, cpu, memory }) => [name, digits(wall * 1000, 0), cpu === null ? '–' : digits(cpu * 1000, 0), digits(memory, 0), digits(wall / bare.wall)]),
  )
  for (const file of ['dist/index.js', 'dist/cli/index.js']) console.log(`${file}: ${statSync(root + file).size} bytes`)
}
