/**
 * Libraries whose package names the product, so that the settings need not: MikroORM (https://mikro-orm.io/docs/configuration#driver) and
 * Drizzle (drizzle-orm src/node-postgres/driver.ts, src/mysql2/driver.ts, src/postgres-js/driver.ts: `connection` goes to the driver as it is).
 */
import type { Candidate } from '../../model.js'

type Settings = Extract<Candidate, { kind: 'settings' }>

const packages = {
  postgres: /^(?:@mikro-orm\/postgresql|drizzle-orm\/(?:node-postgres|postgres-js|vercel-postgres|neon-serverless))$/,
  mysql: /^(?:@mikro-orm\/(?:mysql|mariadb)|drizzle-orm\/mysql2)$/,
} as const

/** Does a package of the product's, and no other one's, take these settings? */
export function takenByOrm({ sites, entries }: Settings, product: keyof typeof packages, imports: readonly string[]): boolean {
  const orms = imports.filter((name) => /^(?:@mikro-orm\/(?!core|migrations|reflection|cli|seeder|nestjs)|drizzle-orm\/)/.test(name) && !/^drizzle-orm\/(?:\w{1,20}-core|migrator|sql|relations)/.test(name))
  if (!orms.some((name) => packages[product].test(name)) || !orms.every((name) => packages[product].test(name.replace(/\/migrator$/, '')))) return false
  const has = (name: string) => entries.some((entry) => entry.name === name)
  // `drizzle(pool)`, `drizzle(client, { schema })`: what connects is made elsewhere.
  const ofDrizzle = sites.some(({ callee }) => callee === 'drizzle') && has('connection')
  return ofDrizzle || (has('dbName') && orms.some((name) => name.startsWith('@mikro-orm/')))
}
