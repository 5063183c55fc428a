import { review } from '../engine/review.js'
import type { Call, ExitCode } from './commands.js'
import { readWhole } from './readWhole.js'
import { formatOf, publish } from './publish.js'

/** `db-tls-gate audit` */
export async function runAudit(call: Call): Promise<ExitCode> {
  const format = formatOf(call)
  const { change, policy } = await readWhole(call)
  return publish(call, review(change, policy), format)
}
