/** The ids that a config may name, from the registries. */
import { decodeConfig } from './config.js'
import type { Config, ConfigFile, ConfigProblem, RawOverrides } from './configTypes.js'
import type { Known } from './configValues.js'
import { families, findDriver } from './databases/registry.js'
import type { Result } from './result.js'
import { rules } from './rules/registry.js'

export const known: Known = {
  ruleIds: rules.map(({ id }) => id),
  familyIds: families.flatMap(({ ids }) => ids),
  driver: (family, driver) => findDriver(family, driver)?.id ?? null,
  driverIds: (family) => families.find(({ ids }) => ids.includes(family))?.drivers.map(({ id }) => id) ?? [],
}

/** `decodeConfig` with the ids of this build. */
export function readConfig(file: ConfigFile | null, overrides: RawOverrides): Result<Config, readonly ConfigProblem[]> {
  return decodeConfig(file, overrides, known)
}
