// npm run generate: writes what src/docs/ makes from the tables: rule pages, README tables, the inputs of action.yml, the config file's schema.
// npm run check:generated (--check): compares instead and names what is stale. Only src/docs/ knows what there is to write.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { generate, pagesFolder, driversFolder } = await bundled('src/docs/generate.ts')
const generated = generate(read)

if (!generated.ok) complain(generated.error)
else {
  const files = [...generated.value]
  const stale = files.filter(([path, content]) => read(path) !== content)
  const left = [pagesFolder, driversFolder].flatMap((folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []).map((name) => `${folder}/${name}`)).filter((path) => !generated.value.has(path))
  if (process.argv.includes('--check')) {
    complain([...stale.map(([path]) => `${path} is stale`), ...left.map((path) => `${path} belongs to no rule or family`)])
    if (stale.length + left.length > 0) console.error('run `npm run generate` and commit what it changes')
    else console.log(`${files.length} generated files are up to date`)
  } else {
    for (const path of left) rmSync(join(root, path))
    for (const [path, content] of stale) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
      console.log(`wrote ${path}`)
    }
  }
}

function read(path) {
  const full = join(root, path)
  return existsSync(full) ? readFileSync(full, 'utf8') : null
}

function complain(problems) {
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
}

/** TypeScript cannot be imported by Node 20, so it is bundled first; types are checked elsewhere. */
async function bundled(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'db-tls-gate-docs-'))
  try {
    const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
    const run = spawnSync(process.execPath, [ncc, 'build', join(root, entry), '--out', folder, '--transpile-only', '--no-cache', '--quiet'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    if (run.status !== 0) throw new Error(`ncc could not bundle ${entry}`)
    return await import(pathToFileURL(join(folder, 'index.js')).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
