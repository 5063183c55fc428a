import type { Candidate } from '../../model.js'

/**
 * Data files that only programs of Node read: Sequelize's `config.json` (`dialect`), LoopBack's `datasources.json` (`connector`), TypeORM's
 * `ormconfig.json` (`entities`, `synchronize`), Knex' and Ghost's (`client` beside `connection`). Ghost's also as variables
 * (`database__connection__host`). Their drivers do other things about TLS than the vendor's library.
 */
export function isConfigOfNode({ kind, sites, ...candidate }: Candidate, language: string): boolean {
  if (sites.some(({ keyPath }) => keyPath.includes('GHOST_DB'))) return true
  if (language !== 'json' || kind !== 'settings' || !('entries' in candidate)) return false
  return candidate.entries.some(({ name }) => ownNames.has(name)) || sites.some(({ keyPath, neighbours }) => keyPath.includes('typeorm') || (keyPath.includes('connection') && neighbours.some(({ name }) => name === 'client')))
}

/** Its `ssl` counts in `dialectOptions` only. https://sequelize.org/docs/v6/other-topics/migrations/#configuration */
export function isOfSequelize(candidate: Candidate): boolean {
  return candidate.kind === 'settings' && candidate.entries.some(({ name }) => name === 'dialect' || name === 'dialectOptions')
}

const ownNames: ReadonlySet<string> = new Set(['dialect', 'dialectOptions', 'connector', 'entities', 'synchronize'])
