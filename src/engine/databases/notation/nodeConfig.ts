import type { Candidate } from '../../model.js'

/**
 * Data files that only programs of Node read: Sequelize's `config.json` (`dialect`), LoopBack's `datasources.json` (`connector`), TypeORM's
 * `ormconfig.json` (`entities`, `synchronize`), Knex' and Ghost's (`client` beside `connection`). Their drivers do other things about TLS than the vendor's library.
 */
export function isConfigOfNode({ kind, sites, ...candidate }: Candidate, language: string): boolean {
  if (language !== 'json' || kind !== 'settings' || !('entries' in candidate)) return false
  return candidate.entries.some(({ name }) => ownNames.has(name)) || sites.some(({ keyPath, neighbours }) => keyPath.includes('typeorm') || (keyPath.includes('connection') && neighbours.some(({ name }) => name === 'client')))
}

const ownNames: ReadonlySet<string> = new Set(['dialect', 'dialectOptions', 'connector', 'entities', 'synchronize'])
