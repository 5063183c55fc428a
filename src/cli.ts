/** Entry of the CLI: the real terminal, run, exit. A large audit starts it once more as a second thread. */
import manifest from '../package.json' with { type: 'json' }
import { run } from './cli/run.js'
import { openTerminal } from './io/local/terminal.js'
import { HELPER } from './io/local/helper.js'

// Stacks are never shown, and `yaml` makes an error for every fault of a file.
Error.stackTraceLimit = 0

if (process.argv[2] !== HELPER || !(await import('./cli/auditBatch.js')).helpWithAudit()) await runProgram()

async function runProgram(): Promise<void> {
  const terminal = openTerminal()

  // A bug. The error's text may quote what was read, so its kind is all that is said.
  const broken = (error: unknown): void => {
    terminal.say(`internal error (${error instanceof Error ? error.name : 'unknown'}); nothing was judged`)
    process.exitCode = 3
  }

  process.on('uncaughtException', (error) => {
    broken(error)
    process.exit()
  })

  // Nothing is left to wait for, and the command has not come to its end: that is no pass.
  let ended = false
  process.once('beforeExit', () => {
    if (!ended) broken(null)
  })

  try {
    process.exitCode = await run(terminal, manifest.version, new Date().toISOString().slice(0, 10))
  } catch (error) {
    broken(error)
  }
  ended = true
}
