// npm run build: bundles both entries into dist/. npm run check:dist (--check): bundles elsewhere and compares byte for byte.
// ncc empties the folder it writes to, so the bundles are made in a fresh one and dist/ is replaced as a whole.
import { spawn } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
const fresh = mkdtempSync(join(tmpdir(), 'db-tls-gate-dist-'))
// mkdtemp's folder is for its owner only; dist/ is for everyone.
chmodSync(fresh, 0o755)
// Within the repository, so that packages are found in node_modules. A fresh one, so that nothing stale is bundled, always as deep: paths
// relative to it give the modules their numbers.
mkdirSync(join(root, 'build'), { recursive: true })
const sources = mkdtempSync(join(root, 'build/sources-'))

try {
  transpile(sources)
  const cli = join(fresh, 'cli')
  await Promise.all([bundle(sources, 'src/action.js', fresh), bundle(asCommonJs(sources), 'src/cli.js', cli)])
  writeFileSync(join(cli, 'package.json'), '{\n  "type": "commonjs"\n}\n')
  for (const name of filesIn(cli)) if (name.endsWith('index.js')) quicken(join(cli, name))
  if (process.argv.includes('--check')) check(fresh, join(root, 'dist'))
  else replace(join(root, 'dist'), fresh)
} finally {
  for (const folder of [fresh, sources, `${sources}-cjs`]) rmSync(folder, { recursive: true, force: true })
}

/**
 * Types and comments are erased file by file, once for both bundles (the comments are a tenth of what is parsed at each start, and stand in
 * src/), and types are checked by `npm run typecheck`; ncc's own loader would check them, too, once for
 * each bundle, which takes four times as long.
 */
function transpile(target) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  // As modules whatever package.json says: what is transpiled alone does not look for one.
  const { options, errors } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, module: 'ESNext', moduleResolution: 'Bundler', removeComments: true }, root)
  if (errors.length > 0) throw new Error('tsconfig.json cannot be read')
  for (const name of filesIn(join(root, 'src'))) {
    const { outputText, diagnostics = [] } = ts.transpileModule(readFileSync(join(root, 'src', name), 'utf8'), { compilerOptions: options, fileName: join(root, 'src', name), reportDiagnostics: true })
    if (diagnostics.length > 0) throw new Error(`src/${name}: ${ts.flattenDiagnosticMessageText(diagnostics[0].messageText, ' ')}`)
    const out = join(target, 'src', name.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(out), { recursive: true })
    writeFileSync(out, outputText)
  }
  copyFileSync(join(root, 'package.json'), join(target, 'package.json'))
}

/**
 * The command line is bundled as CommonJS: Node reads and links ES modules in steps that wait for each other, a tenth of what `explain` of
 * one URI costs. ncc makes an ES module of what package.json calls so.
 */
function asCommonJs(folder) {
  const copy = `${folder}-cjs`
  cpSync(folder, copy, { recursive: true })
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, type: undefined }, null, 2))
  return copy
}

async function bundle(folder, entry, out) {
  // No cache: what a stale cache bundles would be committed. Not minified: what is committed can be reviewed.
  const run = spawn(process.execPath, [ncc, 'build', entry, '--out', out, '--license', 'licenses.txt', '--no-cache', '--quiet'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const status = await new Promise((resolve) => run.on('close', resolve))
  if (status !== 0) throw new Error(`ncc could not bundle ${entry}`)
}

/**
 * A command starts sooner. A chunk is loaded to be run, but V8 skims what stands in an arrow function and parses it again when it is called;
 * a function in parentheses is compiled at once: a fifth of what `explain` of one URI costs.
 */
function quicken(file) {
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, inAscii(file.endsWith('.index.js') ? text.replace(/^\/\*{3}\/ \((\([\w, ]*\)) => \{$/gm, '/***/ (function $1 {') : text))
}

/**
 * One letter beyond Latin-1 makes V8 hold and read a whole file in two bytes a letter. In texts and patterns an escape is the same letter;
 * not in raw texts nor behind a backslash, so a file with such stays as it is.
 */
function inAscii(text) {
  if (/String\.raw\s*`[^`]*[^\0-\x7f]|\\[^\0-\x7f]/.test(text)) return text
  return text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
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
