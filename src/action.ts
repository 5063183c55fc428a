/** Entry of the Action: real ports, run, exit. */
import manifest from '../package.json' with { type: 'json' }
import { runAction } from './actionRun.js'
import { readConfig } from './engine/known.js'
import { optionTable } from './engine/options.js'
import { concerns, countsMore, review } from './engine/review.js'
import { connect } from './io/github/client.js'
import { complain, createRunner, readText } from './io/github/runner.js'

const inputNames = optionTable.filter(({ where }) => where.some((place) => place === 'input')).map(({ name }) => name)

try {
  process.exitCode = await runAction(
    { review, concerns, countsMore, readConfig, inputNames, version: manifest.version },
    {
      environment: process.env,
      runner: createRunner(process.env),
      complain,
      connect: (token) => connect({ token }),
      readFile: readText,
      today: new Date().toISOString().slice(0, 10),
    },
  )
} catch (error) {
  // A bug. The error's text may quote what the pull request holds, so its kind is all that is said.
  complain(`Internal error (${error instanceof Error ? error.name : 'unknown'}); the pull request was not judged.`)
  process.exitCode = 3
}
