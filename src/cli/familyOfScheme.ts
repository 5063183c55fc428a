/** The family of a text that begins with a scheme of nobody else's, loaded alone: the drivers of all families are a megabyte of program. */
import type { Family } from '../engine/databases/family.js'
import { familySet, type FamilySet } from '../engine/databases/familySet.js'

const loaders: readonly { readonly schemes: RegExp; readonly load: () => Promise<Family> }[] = [
  { schemes: /^(?:postgres(?:ql)?|cockroach(?:db)?)$/, load: async () => (await import('../engine/databases/postgres/family.js')).postgres },
  { schemes: /^(?:mysql|mariadb)$/, load: async () => (await import('../engine/databases/mysql/family.js')).mysql },
  { schemes: /^mongodb$/, load: async () => (await import('../engine/databases/mongodb/family.js')).mongodb },
  { schemes: /^(?:redis|rediss|valkey|valkeys)$/, load: async () => (await import('../engine/databases/redis/family.js')).redis },
  { schemes: /^amqps?$/, load: async () => (await import('../engine/databases/amqp/family.js')).amqp },
  { schemes: /^(?:sqlserver|mssql)$/, load: async () => (await import('../engine/databases/sqlserver/family.js')).sqlserver },
]

/** null: its scheme does not tell, or it has none. All families make the same of such a text as this one does. */
export async function familyOfScheme(text: string): Promise<FamilySet | null> {
  const scheme = /^(?:jdbc:)?([a-z]{2,20})(?:\+[a-z0-9_]{1,30})?:\/\//.exec(text)?.[1]
  const loader = scheme === undefined ? undefined : loaders.find(({ schemes }) => schemes.test(scheme))
  return loader === undefined ? null : familySet([await loader.load()])
}
