// An audit of a large tree beside ripgrep on the same keywords and secretlint's rule for connection strings.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digits, interleave, measure, table } from '../measure.mjs'
import { generateTree } from '../tree.mjs'

export const title = 'Audit of a tree'

/** Not among the project's dependencies: only this table needs them. Pinned, installed into the cache; the last that runs on Node 20 and whose rule has the same version. */
const SECRETLINT = '11.3.1'

export function run({ rounds, tree, node, megabytes }) {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const cache = join(root, 'node_modules/.cache/bench')
  mkdirSync(cache, { recursive: true })
  const folder = tree ?? generateTree(join(cache, `tree-${megabytes}`), megabytes)
  const { files, bytes } = sizeOf(folder)
  console.log(`${folder === tree ? folder : 'the generated tree'}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB; ${rounds} rounds after one to warm up, interleaved; medians\n`)
  const secretlint = installSecretlint(cache)
  const keywords = join(root, 'bench/keywords.txt')
  const cases = [
    { name: 'ripgrep -j1, same keywords', run: () => measure('rg', ['-j1', '-uu', '--no-messages', '-i', '-c', '-f', keywords, folder], { accept: [0, 1] }) },
    { name: 'db-tls-gate audit', run: () => measure(node, [join(root, 'dist/cli/index.js'), 'audit', '--root', folder, '--format', 'json', '--output', '/dev/null'], { accept: [0, 1, 3] }) },
  ]
  if (secretlint !== null) cases.push({ name: `secretlint ${SECRETLINT}, one rule`, run: () => measure(node, [secretlint.program, '--secretlintrc', secretlint.config, '--no-color', '--format', 'json', '**/*'], { accept: [0, 1, 2], cwd: folder }) })
  const results = interleave(cases, rounds)
  const [ripgrep] = results
  table(
    ['', 'wall s', 'MB/s', 'CPU s', 'peak MB', '× ripgrep (wall)', '× ripgrep (CPU)'],
    results.map(({ name, wall, cpu, memory }) => [name, digits(wall), digits(bytes / 1e6 / wall, 0), digits(cpu), digits(memory, 0), digits(wall / ripgrep.wall), cpu === null ? '–' : digits(cpu / ripgrep.cpu)]),
  )
}

function sizeOf(folder) {
  let files = 0
  let bytes = 0
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    files++
    bytes += statSync(join(entry.parentPath, entry.name)).size
  }
  return { files, bytes }
}

/** null: it could not be installed, and the table goes without. */
function installSecretlint(cache) {
  const folder = join(cache, `secretlint-${SECRETLINT}`)
  const program = join(folder, 'node_modules/secretlint/bin/secretlint.js')
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
    const packages = ['secretlint', '@secretlint/secretlint-rule-database-connection-string'].map((name) => `${name}@${SECRETLINT}`)
    const { status } = spawnSync('npm', ['install', '--no-fund', '--no-audit', '--ignore-scripts', ...packages], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) {
      console.log('secretlint cannot be installed here: left out\n')
      return null
    }
  }
  const config = join(folder, '.secretlintrc.json')
  writeFileSync(config, JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-database-connection-string' }] }))
  return { program, config }
}
