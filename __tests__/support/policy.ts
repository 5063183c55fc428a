import { readConfig } from '../../src/engine/known.js'
import type { Policy } from '../../src/engine/review.js'

/** A policy from the text of a config file. */
export function aPolicy(config = '', overrides: Partial<Omit<Policy, 'config'>> = {}): Policy {
  const decoded = readConfig({ path: 'config.yml', text: config }, { naming: (option) => option, values: {} })
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error))
  return { config: decoded.value, baseline: new Set(), today: '2026-11-23', version: '0.0.0-test', ...overrides }
}
