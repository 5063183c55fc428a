import type { Call, ExitCode } from './commands.js'
import { formatOf, publish } from './publish.js'
import { reviewWhole } from './reviewWhole.js'

/** `db-tls-gate audit` */
export async function runAudit(call: Call): Promise<ExitCode> {
  const format = formatOf(call)
  return publish(call, await reviewWhole(call), format)
}
