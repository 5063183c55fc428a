// One file of a megabyte and more of the worst, each in a process of its own.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digits, measure, table } from '../measure.mjs'

export const title = 'Hostile files'

const URI = 'postgres://a:b@h/d?sslmode=disable'
/** What is repeated, behind one connection so that no filter spares the reader. */
const worst = {
  'open brackets': '[', 'open braces': '{', 'open parentheses': '(', 'line ends': '\n', quotes: '"\'', 'triple quotes': '"""', backticks: '`', interpolations: '${', 'nested interpolations': '"${`${', templates: '{{', schemes: '://', 'known schemes': 'postgres://',
  heredocs: '<<EOF\n', 'open comments': '/* ', backslashes: '\\', 'calls in calls': 'f(', URIs: `"${URI}"\n`, 'settings': 'Pool({host: "h", ssl: false})\n', 'keyword strings': '"host=h dbname=d sslmode=disable"\n', 'joins': '"a" + ', members: 'a.', 'names': 'a b ', ampersands: '&amp;', 'list items': '- a: b\n',
}
const endings = ['py', 'js', 'go', 'java', 'kt', 'scala', 'groovy', 'cs', 'rb', 'ex', 'pl', 'lua', 'r', 'ps1', 'sql', 'fs', 'vb', 'php', 'rs', 'c', 'swift', 'dart', 'sh', 'yaml', 'json', 'toml', 'ini', 'env', 'xml', 'tf', 'md', 'ipynb', 'txt']

export function run({ node }) {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const folder = join(root, 'node_modules/.cache/bench/hostile')
  mkdirSync(folder, { recursive: true })
  const rows = []
  const one = (name, ending, text) => {
    const path = join(folder, `case.${ending}`)
    writeFileSync(path, text)
    const { wall, cpu, memory } = measure(node, [join(root, 'dist/cli/index.js'), 'audit', path, '--root', folder, '--format', 'json', '--output', '/dev/null'], { accept: [0, 1, 3] })
    rows.push({ name: `${name}, .${ending}`, megabytes: text.length / 1e6, seconds: cpu ?? wall, memory })
  }
  for (const ending of endings) for (const [name, unit] of Object.entries(worst)) one(name, ending, `x = "${URI}"\n${unit.repeat(Math.ceil(1e6 / unit.length))}`)
  for (const ending of ['js', 'json', 'yaml', 'txt']) one('one line of 5 MB', ending, `x = "${URI}" ${'abc '.repeat(1.2e6)}`)
  for (const ending of ['py', 'txt', 'yaml']) one('100,000 URIs', ending, `- "${URI}"\n`.repeat(100_000))
  const slow = rows.filter(({ megabytes, seconds, memory }) => seconds / megabytes > 1 || memory > 400)
  console.log(`${rows.length} cases; ${slow.length} over 1 s of CPU per MB (start included) or 400 MB. The ten slowest:\n`)
  rows.sort((a, b) => b.seconds / b.megabytes - a.seconds / a.megabytes)
  table(['', 'MB', 'CPU s per MB', 'peak MB'], rows.slice(0, 10).map(({ name, megabytes, seconds, memory }) => [name, digits(megabytes, 1), digits(seconds / megabytes), digits(memory, 0)]))
}
