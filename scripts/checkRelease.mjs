// node scripts/checkRelease.mjs REF_TYPE REF_NAME: prints the changelog's section of the tag, or says why there can be no release of it.
import { readFileSync } from 'node:fs'

const [type, tag = ''] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const changelog = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8')
const section = changelog.split(/^## /m).find((part) => part.startsWith(`${version} – `) && /^\S+ – \d{4}-\d\d-\d\d\n/.test(part))

const problem =
  type !== 'tag' ? `run this on a tag, not on the ${type} ${tag}`
  : tag !== `v${version}` ? `the tag is ${tag}, package.json says ${version}`
  : section === undefined ? `CHANGELOG.md has no section "## ${version} – YYYY-MM-DD"`
  : null

if (problem !== null) {
  console.error(problem)
  process.exitCode = 1
} else console.log(section.slice(section.indexOf('\n')).trim())
