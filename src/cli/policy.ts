import { readConfig } from '../engine/known.js'
import type { Policy } from '../engine/review.js'
import type { ConfigFile, RawOverrides } from '../engine/configTypes.js'
import { type PolicySource, readBaseline, readConfigFile } from '../io/local/policyFiles.js'
import { UserError } from '../io/local/userError.js'
import type { Call } from './commands.js'

/** All that a policy is made of, as plain data: another thread can make the same of it. */
export interface PolicyText {
  readonly file: ConfigFile | null
  readonly flags: RawOverrides['values']
  readonly baseline: ReadonlySet<string>
  readonly today: string
  readonly version: string
}

/** Flags, then the file, then the defaults. `root`: what `--config` and the baseline are named from. Errors: UserError with every problem. */
export async function readPolicy(call: Call, source: PolicySource, root: string): Promise<Policy> {
  return policyOf(await readPolicyText(call, source, root))
}

/** Errors: UserError with every problem. */
export async function readPolicyText({ arguments: given, version, today }: Call, source: PolicySource, root: string): Promise<PolicyText> {
  const flags = {
    'fail-under': given.value('fail-under') ?? undefined,
    'fail-on': given.value('fail-on') ?? undefined,
    paths: given.values('paths'),
    'paths-ignore': given.values('paths-ignore'),
    drivers: given.values('driver'),
    'allow-inline-ignores': given.has('no-ignores') ? 'never' : undefined,
  }
  const text = { file: await readConfigFile(source, root, given.value('config')), flags, baseline: new Set<string>(), today, version }
  return { ...text, baseline: await readBaseline(source, policyOf(text).config.baseline) }
}

/** Errors: UserError with every problem. */
export function policyOf({ file, flags, baseline, today, version }: PolicyText): Policy {
  const config = readConfig(file, { naming: (option) => `--${option === 'drivers' ? 'driver' : option}`, values: flags })
  if (!config.ok) throw new UserError(config.error.map(({ where, line, message }) => `${where}${line === null ? '' : `:${line}`}: ${message}`).join('; '))
  return { config: config.value, baseline, today, version }
}
