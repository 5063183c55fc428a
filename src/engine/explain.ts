/** `explain` of whatever a person asks about; which family it belongs to is found out. */
import { registry } from './databases/registry.js'
import { explainAmong, type ExplainInput, type Explanation } from './explainAmong.js'
import type { Result } from './result.js'

export type { ExplainInput, Explanation } from './explainAmong.js'

/** Every family with the ids of its drivers, for people who ask. */
export const knownDrivers: readonly { readonly family: string; readonly ids: readonly string[] }[] = registry.families.map(({ title, drivers }) => ({ family: title, ids: drivers.map(({ id }) => id) }))

/** Errors: an unknown driver (names the known ones), a text that is no connection. Never repeats the text. */
export function explain(input: ExplainInput): Result<Explanation> {
  return explainAmong(registry, input)
}
