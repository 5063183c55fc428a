// npm run bench [-- [MODULE …] [--rounds N] [--tree FOLDER] [--node PATH] [--kinds py,yaml]]: figures for notes, not for assertions. See README.md.
// A module is one file in modules/ that exports `title` and `run(options)`; it prints its own table.
import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, tree: { type: 'string' }, node: { type: 'string', default: process.execPath }, size: { type: 'string', default: '120' }, kinds: { type: 'string' } },
})
const known = readdirSync(new URL('modules/', import.meta.url)).filter((name) => name.endsWith('.mjs')).map((name) => name.slice(0, -4))
const wanted = positionals.length === 0 ? known : positionals
const unknown = wanted.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`no module ${unknown.join(', ')}; there are ${known.join(', ')}`)
  process.exit(2)
}
for (const name of wanted) {
  const { title, run } = await import(`./modules/${name}.mjs`)
  console.log(`\n## ${title}\n`)
  await run({ rounds: Number(values.rounds), tree: values.tree ?? null, node: values.node, megabytes: Number(values.size), kinds: values.kinds?.split(',') ?? null })
}
