// npm test [-- jest's arguments]. jest runs ESM only behind a flag of Node's, and the flag must not reach the bundles that tests start,
// so it is an argument here and not NODE_OPTIONS. TEST_REPORT=FILE also writes jest's JSON report there (.ci/run counts with it).
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url))
const report = process.env['TEST_REPORT'] ?? ''
const run = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    jest,
    ...(report === '' ? [] : ['--json', `--outputFile=${report}`]),
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
)
process.exitCode = run.status ?? 1
