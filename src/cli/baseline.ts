import { writeOutput } from '../io/local/namedFiles.js'
import type { Call, ExitCode } from './commands.js'
import { reviewWhole } from './reviewWhole.js'

/** `db-tls-gate baseline`: incomplete (3) when something could not be read, since its findings are then missing. */
export async function runBaseline(call: Call): Promise<ExitCode> {
  const { arguments: given, terminal } = call
  const { baselineLines, report } = await reviewWhole(call)
  const text = baselineLines.map((line) => `${line}\n`).join('')
  const output = given.value('output')
  if (output === null) await terminal.write(text)
  else await writeOutput(terminal.folder, output, text)
  for (const { path, reason } of report.unread) terminal.say(`${path}: not read: ${reason}`)
  return report.unread.length === 0 ? 0 : 3
}
