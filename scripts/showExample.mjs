// npm run generate: writes what the README's first command really prints between `<!-- output:example -->` and `<!-- /output -->`.
// --check compares instead. The command itself is run by the shell, from dist/, exactly as printed.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const path = `${root}README.md`
const readme = readFileSync(path, 'utf8')

const printed = spawnSync(process.execPath, [`${root}scripts/readmeCommand.mjs`, 'example'], { encoding: 'utf8' })
const [command = '', promised] = printed.stdout.trim().split('\n')
const run = spawnSync('bash', ['-c', command], { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH, NO_COLOR: '1' } })

const block = ['<!-- output:example -->', '```text', run.stdout.trimEnd(), '```', '<!-- /output -->'].join('\n')
const fresh = readme.replace(/<!-- output:example -->[\s\S]*?<!-- \/output -->/, () => block)

if (printed.status !== 0 || String(run.status) !== promised) {
  console.error(`\`${command}\` exits ${run.status}, the README promises ${promised}\n${run.stderr}`)
  process.exitCode = 1
} else if (fresh === readme) console.log('README.md shows what its example prints')
else if (process.argv.includes('--check')) {
  console.error('README.md: the output of the example is stale: run `npm run build && npm run generate`')
  process.exitCode = 1
} else writeFileSync(path, fresh)
