// npm run build: bundles both entries into dist/. npm run check:dist (--check): bundles elsewhere and compares byte for byte.
// ncc empties the folder it writes to, so the bundles are made in a fresh one and dist/ is replaced as a whole.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
const fresh = mkdtempSync(join(tmpdir(), 'db-tls-gate-dist-'))
// mkdtemp's folder is for its owner only; dist/ is for everyone.
chmodSync(fresh, 0o755)

try {
  bundle('src/action.ts', fresh)
  bundle('src/cli.ts', join(fresh, 'cli'))
  for (const name of filesIn(join(fresh, 'cli'))) if (name.endsWith('.index.js')) compileAtOnce(join(fresh, 'cli', name))
  if (process.argv.includes('--check')) check(fresh, join(root, 'dist'))
  else replace(join(root, 'dist'), fresh)
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

function bundle(entry, out) {
  // Not --transpile-only: ts-loader then takes our modules for CommonJS. No cache: what a stale cache bundles would be committed.
  // Not minified: what is committed can be reviewed.
  const run = spawnSync(process.execPath, [ncc, 'build', join(root, entry), '--out', out, '--license', 'licenses.txt', '--no-cache', '--quiet'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (run.status !== 0) throw new Error(`ncc could not bundle ${entry}`)
}

/**
 * A chunk is loaded to be run, but V8 skims what stands in an arrow function and parses it again when it is called; a function in
 * parentheses is compiled at once. A fifth of what `explain` of one URI costs.
 */
function compileAtOnce(file) {
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/^\/\*{3}\/ \((\([\w, ]*\)) => \{$/gm, '/***/ (function $1 {'))
}

function replace(target, source) {
  rmSync(target, { recursive: true, force: true })
  cpSync(source, target, { recursive: true })
}

function check(expected, committed) {
  const names = new Set([...filesIn(expected), ...filesIn(committed)])
  const stale = [...names].sort().filter((name) => !sameBytes(join(expected, name), join(committed, name)))
  if (stale.length === 0) return console.log(`dist/ is what src/ bundles to (${names.size} files)`)
  for (const name of stale) console.error(`dist/${name} is not what src/ bundles to`)
  console.error('dist/ is stale: run `npm run build` and commit it with the change')
  process.exitCode = 1
}

function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

function sameBytes(a, b) {
  return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b))
}
