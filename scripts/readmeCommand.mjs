// node scripts/readmeCommand.mjs NAME: prints the command that the README shows between `<!-- command:NAME exit:N -->` and
// `<!-- /command -->`, then on a second line the exit code it promises. CI runs what this prints, so the README cannot drift.
import { readFileSync } from 'node:fs'

const name = process.argv[2] ?? ''
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const found = new RegExp(`<!-- command:${name} exit:(\\d) -->\\n\`\`\`sh\\n(.+)\\n\`\`\`\\n<!-- /command -->`).exec(readme)
if (found === null) {
  console.error(`README.md: no command is marked \`<!-- command:${name} exit:N -->\``)
  process.exitCode = 2
} else console.log(`${found[2]}\n${found[1]}`)
