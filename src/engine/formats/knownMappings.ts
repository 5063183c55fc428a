/** Mappings whose shape is that of one tool: each tool has a file of its own, and calls settings by its own names. */
import type { Setting } from '../model.js'
import { ansibleLogin } from './ansible.js'
import { dataSourceClass } from './dataSourceClass.js'
import { connectorIn } from './kafkaConnect.js'
import { kedaScaler } from './keda.js'
import { mailAndNames } from './mailAndNames.js'
import { migrationEndpoint } from './migrationEndpoint.js'

export interface KnownMapping<T> {
  /** What the family looks for above the settings. */
  readonly product: string
  readonly entries: readonly Setting[]
  /** What was not taken, to be read as any other mapping. */
  readonly rest: readonly T[]
}

/** null: it is no tool's. `beside`: what stands next to the mapping. */
export function knownMapping<T extends { readonly name: string }>(keyPath: readonly string[], entries: readonly T[], toSetting: (entry: T) => Setting, beside: () => readonly Setting[]): KnownMapping<T> | null {
  if (!entries.some(({ name }) => hosts.test(name))) return null
  const connector = connectorIn(entries, toSetting, keyPath.at(-1) === 'config' ? beside() : [])
  if (connector !== null) return connector
  const pool = dataSourceClass(entries, toSetting)
  if (pool !== null) return pool
  const whole = migrationEndpoint(entries, toSetting) ?? ansibleOf(keyPath, entries, toSetting, beside) ?? mailAndNames(entries, toSetting) ?? dataSource(entries, toSetting) ?? (keyPath.at(-1) === 'metadata' ? kedaScaler(entries.map(toSetting), beside()) : null)
  return whole === null ? null : { ...whole, rest: [] }
}

/** What these tools call a host, each by a name that few others use. */
const hosts = /^(?:database\.hostname|mongodb\.hosts|rabbitmq\.host|hostname|server_?name|login_host|server|clusterIPAddress|g(?:my|pg)sql-host|connect|host|(?:.{1,60}\.)?data-?source-?class-?name)$/i

function ansibleOf<T extends { readonly name: string }>(keyPath: readonly string[], entries: readonly T[], toSetting: (entry: T) => Setting, beside: () => readonly Setting[]): Omit<KnownMapping<T>, 'rest'> | null {
  if (!entries.some(({ name }) => name === 'login_host')) return null
  // `module_name: mysql_db` beside `module_args: {…}`: a module that runs elsewhere, in a container.
  const named = keyPath.at(-1) === 'module_args' ? beside().find(({ name }) => name === 'module_name')?.value : undefined
  return ansibleLogin(named?.kind === 'text' ? named.text.text.slice(0, 100) : (keyPath.at(-1) ?? ''), entries.map(toSetting))
}

/** A section of `odbc.ini` whose driver is SQL Server's. https://learn.microsoft.com/en-us/sql/connect/odbc/linux-mac/connection-string-keywords-and-data-source-names-dsns */
function dataSource<T extends { readonly name: string }>(entries: readonly T[], toSetting: (entry: T) => Setting): Omit<KnownMapping<T>, 'rest'> | null {
  const driver = entries.find(({ name }) => /^driver$/i.test(name))
  const value = driver === undefined ? null : toSetting(driver).value
  if (value?.kind !== 'text' || !/^\{?ODBC Driver \d{2} for SQL Server\}?$|libmsodbcsql/i.test(value.text.text)) return null
  return { product: 'sqlserver', entries: entries.map(toSetting) }
}
