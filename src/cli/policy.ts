import { readConfig } from '../engine/known.js'
import type { Policy } from '../engine/review.js'
import { type PolicySource, readBaseline, readConfigFile } from '../io/local/policyFiles.js'
import { UserError } from '../io/local/userError.js'
import type { Call } from './commands.js'

/** Flags, then the file, then the defaults. `root`: what `--config` and the baseline are named from. Errors: UserError with every problem. */
export async function readPolicy({ arguments: given, version, today }: Call, source: PolicySource, root: string): Promise<Policy> {
  const overrides = {
    naming: (option: string) => `--${option === 'drivers' ? 'driver' : option}`,
    values: {
      'fail-under': given.value('fail-under') ?? undefined,
      'fail-on': given.value('fail-on') ?? undefined,
      paths: given.values('paths'),
      'paths-ignore': given.values('paths-ignore'),
      drivers: given.values('driver'),
      'allow-inline-ignores': given.has('no-ignores') ? 'never' : undefined,
    },
  }
  const config = readConfig(await readConfigFile(source, root, given.value('config')), overrides)
  if (!config.ok) throw new UserError(config.error.map(({ where, line, message }) => `${where}${line === null ? '' : `:${line}`}: ${message}`).join('; '))
  return { config: config.value, baseline: await readBaseline(source, config.value.baseline), today, version }
}
