// One file of a megabyte and more of the worst, each in a process of its own.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digits, measure, table } from '../measure.mjs'

export const title = 'Hostile files'

const URI = 'postgres://a:b@h/d?sslmode=disable'
/** What is repeated, behind one connection so that no filter spares the reader. */
const worst = {
  'schemes in lines': 'postgres://\n', 'schemes in comments': '# postgres://h\n', 'template tags': '{% if a %}', 'rebound names': 'u = "postgres://h/d"; f(u); g(u, {ssl: 1});\n', lists: 'a = ["host=h", "sslmode=disable"]\n',
  'settings hop': 'a = {host: "h", sslmode: b}\nb = a\n', assign: 'a.b = "postgres://h/d"\n', 'mixed brackets': '({[)}]', equals: 'a=', sections: '[a]\n', 'one-line ifs': 'if (x) y = 1;\n', anchors: '&a *a ', tables: '|a|b|\n', 'format holes': 'f"{a ',
  'open brackets': '[', 'open braces': '{', 'open parentheses': '(', 'line ends': '\n', quotes: '"\'', 'triple quotes': '"""', backticks: '`', interpolations: '${', 'nested interpolations': '"${`${', templates: '{{', schemes: '://', 'known schemes': 'postgres://',
  heredocs: '<<EOF\n', 'open comments': '/* ', backslashes: '\\', 'calls in calls': 'f(', URIs: `"${URI}"\n`, 'settings': 'Pool({host: "h", ssl: false})\n', 'keyword strings': '"host=h dbname=d sslmode=disable"\n', 'joins': '"a" + ', members: 'a.', 'names': 'a b ', ampersands: '&amp;', 'list items': '- a: b\n',
}
const endings = ['py', 'js', 'go', 'java', 'kt', 'scala', 'groovy', 'cs', 'rb', 'ex', 'pl', 'lua', 'r', 'ps1', 'sql', 'fs', 'vb', 'php', 'rs', 'c', 'swift', 'dart', 'sh', 'yaml', 'json', 'toml', 'ini', 'properties', 'env', 'mk', 'conf', 'xml', 'tf', 'md', 'ipynb', 'txt']

export function run({ node, kinds }) {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const folder = join(root, 'node_modules/.cache/bench/hostile')
  mkdirSync(folder, { recursive: true })
  const once = ({ ending, unit, lead }, megabytes) => {
    const text = `${lead}${unit.repeat(Math.ceil((megabytes * 1e6) / unit.length))}`
    const path = join(folder, `case.${ending}`)
    writeFileSync(path, text)
    return { megabytes: text.length / 1e6, ...measure(node, [join(root, 'dist/cli/index.js'), 'audit', path, '--root', folder, '--format', 'json', '--output', '/dev/null'], { accept: [0, 1, 3] }) }
  }
  const cases = [
    ...endings.flatMap((ending) => Object.entries(worst).map(([name, unit]) => ({ name: `${name}, .${ending}`, ending, unit, lead: `x = "${URI}"\n`, size: 1 }))),
    ...['js', 'json', 'yaml', 'txt'].map((ending) => ({ name: `one line of 5 MB, .${ending}`, ending, unit: 'abc ', lead: `x = "${URI}" `, size: 5 })),
    ...['py', 'txt', 'yaml'].map((ending) => ({ name: `100,000 URIs, .${ending}`, ending, unit: `- "${URI}"\n`, lead: '', size: (URI.length + 5) / 10 })),
  ]
  const chosen = cases.filter(({ ending }) => kinds === null || kinds.includes(ending))
  const rows = chosen.map((one, index) => {
    process.stderr.write(`\r${index + 1} of ${chosen.length}`)
    let result = once(one, one.size)
    // A busy moment of the machine must not make a slow case of a quick one.
    for (let again = 0; again < 2 && isSlow(result); again++) result = least(result, once(one, one.size))
    return { one, ...result }
  })
  process.stderr.write('\n')
  const slow = rows.filter(isSlow)
  console.log(`${rows.length} cases; ${slow.length} over 1 s per MB (start included) or 400 MB. The slowest, with the exponent of growth from a quarter to the whole:\n`)
  rows.sort((a, b) => b.wall / b.megabytes - a.wall / a.megabytes)
  table(
    ['', 'MB', 's per MB', 'CPU s per MB', 'peak MB', 'exponent'],
    rows.slice(0, Math.max(15, slow.length)).map(({ one, megabytes, wall, cpu, memory }) => [one.name, digits(megabytes, 1), digits(wall / megabytes), digits(cpu === null ? null : cpu / megabytes), digits(memory, 0), digits(exponent(one, once))]),
  )
  const [largest] = [...rows].sort((a, b) => b.memory - a.memory)
  console.log(`\nThe most memory: ${largest.one.name}, ${digits(largest.memory, 0)} MB`)
}

const isSlow = ({ megabytes, wall, memory }) => wall / megabytes > 1 || memory > 400
const least = (a, b) => ({ megabytes: a.megabytes, wall: Math.min(a.wall, b.wall), cpu: a.cpu === null ? null : Math.min(a.cpu, b.cpu), memory: Math.min(a.memory, b.memory) })

/** Of the CPU seconds at a quarter, half and all of the size, less those of the start: the slope of the line through their logarithms. */
function exponent(one, once) {
  const start = once({ ...one, unit: ' ' }, 0.000001)
  const points = [one.size / 4, one.size / 2, one.size].map((size) => {
    const best = least(once(one, size), once(one, size))
    return [Math.log(size), Math.log(Math.max(0.01, (best.cpu ?? best.wall) - (start.cpu ?? start.wall)))]
  })
  const mean = (index) => points.reduce((sum, point) => sum + point[index], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  return points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
}
