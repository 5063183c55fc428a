import { explainAmong, type ExplainInput, type Explanation } from '../engine/explainAmong.js'
import type { Result } from '../engine/result.js'
import { UserError } from '../io/local/userError.js'
import { renderExplanation } from '../publishers/explanation.js'
import type { Call, ExitCode } from './commands.js'
import { familyOfScheme } from './familyOfScheme.js'

/** `db-tls-gate explain` */
export async function runExplain(call: Call): Promise<ExitCode> {
  const { arguments: given, terminal } = call
  const driver = given.value('driver')
  if (given.has('jsonl')) {
    if (given.positionals.length > 0 || driver !== null) throw new UserError('explain --jsonl reads texts and drivers from the standard input only')
    const { answerLine } = await import('./answerLine.js')
    for await (const line of terminal.lines(LINE_LIMIT)) await terminal.write(`${answerLine(line, LINE_LIMIT)}\n`)
    return 0
  }
  if (driver === '?') {
    const { knownDrivers } = await import('../engine/explain.js')
    await terminal.write(knownDrivers.map(({ family, ids }) => `${family}: ${ids.join(', ')}\n`).join(''))
    return 0
  }
  if (given.positionals.length === 0) throw new UserError('explain needs a TEXT: a connection string, in quotes')
  const options = { colour: terminal.colour(given.has('no-color')), columns: terminal.columns }
  let exit: ExitCode = 0
  for (const [index, text] of given.positionals.entries()) {
    const answer = await explain(driver === null ? { text } : { text, driver })
    if (answer.ok) await terminal.write(`${index === 0 ? '' : '\n'}${renderExplanation(answer.value, options)}`)
    else {
      // The text itself may hold a password and is not repeated.
      terminal.say(given.positionals.length === 1 ? answer.error : `text ${index + 1}: ${answer.error}`)
      exit = 2
    }
  }
  return exit
}

/** Of the families only the text's own is loaded where its scheme tells. */
async function explain(input: ExplainInput & { readonly text: string }): Promise<Result<Explanation>> {
  const own = input.driver === undefined ? await familyOfScheme(input.text) : null
  return own === null ? (await import('../engine/explain.js')).explain(input) : explainAmong(own, input)
}

/** UTF-16 units of one line; a connection string is a thousandth of it. */
const LINE_LIMIT = 1024 * 1024
