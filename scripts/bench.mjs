// npm run bench [path of node …]: cold start of both bundles against `node -e 0`, and the Action on pull requests, in milliseconds. Figures for notes, not for assertions.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { benchGithub } from './benchGithub.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const rounds = 25
const cases = [
  ['node -e 0', ['-e', '0']],
  ['dist/cli/index.js --version', [`${root}dist/cli/index.js`, '--version']],
  // Without the runner's environment the Action reads its inputs, finds no event, says so and exits 2: all of its start-up, no network.
  ['dist/index.js, no event', [`${root}dist/index.js`]],
]

for (const file of ['dist/index.js', 'dist/cli/index.js']) console.log(`${file}: ${statSync(root + file).size} bytes`)
for (const node of process.argv.length > 2 ? process.argv.slice(2) : [process.execPath]) {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  const times = cases.map(() => [])
  // Round by round, so that a busy moment of the machine falls on all of them.
  for (let round = 0; round < rounds; round++) cases.forEach(([, args], index) => times[index].push(milliseconds(node, args)))
  cases.forEach(([name], index) => console.log(`${version}  ${name}: min ${Math.min(...times[index]).toFixed(0)}, median ${median(times[index]).toFixed(0)}`))
  await benchGithub(root, node)
}

function milliseconds(node, args) {
  const start = process.hrtime.bigint()
  spawnSync(node, args, { stdio: 'ignore', env: { PATH: process.env.PATH } })
  return Number(process.hrtime.bigint() - start) / 1e6
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}
