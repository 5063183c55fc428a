/**
 * Connectors of Kafka Connect, ksqlDB and Flink: a class says of which product the settings with its prefix are.
 * https://debezium.io/documentation/reference/stable/connectors/, https://nightlies.apache.org/flink/flink-cdc-docs-stable/docs/connectors/flink-sources/overview/
 */
import type { Setting } from '../model.js'
import { modeOfProgram } from './ownSwitches.js'

export interface Connector<T> {
  /** A name that the family knows, for the settings to stand below. */
  readonly product: string
  readonly entries: readonly Setting[]
  /** What the connector says of other things: its own topics, the brokers of its history. */
  readonly rest: readonly T[]
}

interface Row {
  readonly className: RegExp
  readonly product: string
  /** What the product's family is called when a switch of the connector's own decides. */
  readonly family: string
  readonly prefix: string
  /** From the connector's names, behind the prefix, to those that the product's drivers have. */
  readonly names: Readonly<Record<string, string | undefined>>
}

const login = { port: 'port', user: 'user', username: 'user', password: 'password' } as const
const relational = { hostname: 'host', ...login, dbname: 'database' } as const
const flink = { hostname: 'host', ...login, 'database-name': 'database' } as const
const mysqlTls = { 'ssl.mode': 'ssl_mode', 'ssl.truststore': 'ssl_ca' } as const

const rows: readonly Row[] = [
  { className: /mysql-cdc|^mysql$/, product: 'mysql', family: 'mysql', prefix: '', names: flink },
  { className: /postgres-cdc|^postgres$/, product: 'postgres', family: 'postgres', prefix: '', names: flink },
  { className: /sqlserver-cdc|^sqlserver$/, product: 'sqlserver', family: 'sqlserver', prefix: '', names: flink },
  { className: /debezium[\w.]*mysql|debezium[\w.]*mariadb|MySqlCdcSource/i, product: 'mysql', family: 'mysql', prefix: 'database.', names: { ...relational, ...mysqlTls } },
  { className: /debezium[\w.]*postgres|PostgresCdcSource/i, product: 'postgres', family: 'postgres', prefix: 'database.', names: { ...relational, sslmode: 'sslmode', sslrootcert: 'sslrootcert', sslcert: 'sslcert', sslkey: 'sslkey' } },
  { className: /debezium[\w.]*sqlserver|SqlServerCdcSource/i, product: 'sqlserver', family: 'sqlserver', prefix: 'database.', names: { ...relational, names: 'database', encrypt: 'encrypt', trustservercertificate: 'trustservercertificate' } },
  { className: /debezium[\w.]*oracle|OracleCdcSource/i, product: 'oracle', family: 'oracle', prefix: 'database.', names: { ...relational, dbname: 'service_name' } },
  // Under its old name the list of hosts may begin with the replica set's.
  { className: /debezium[\w.]*mongo/i, product: 'mongodb', family: 'mongodb', prefix: 'mongodb.', names: { hosts: 'host', user: 'user', password: 'password', 'ssl.enabled': 'tls', 'ssl.invalid.hostname.allowed': 'tlsAllowInvalidHostnames' } },
  { className: /connect\.rabbitmq\.|RabbitMQS(?:ource|ink)$/, product: 'RABBITMQ', family: 'amqp', prefix: 'rabbitmq.', names: { host: 'host', ...login, 'virtual.host': 'vhost' } },
]

/** null: no class is named, or none that is known with a host. `beside`: what stands next to the mapping (Strimzi's `class`). */
export function connectorIn<T extends { readonly name: string }>(entries: readonly T[], toSetting: (entry: T) => Setting, beside: readonly Setting[]): Connector<T> | null {
  const named = entries.find(({ name }) => name === 'connector.class' || name === 'connector')
  const setting = named === undefined ? beside.find(({ name }) => name === 'class') : toSetting(named)
  if (setting === undefined || setting.value.kind !== 'text') return null
  const written = setting.value.text.text.slice(0, 200)
  const row = rows.find(({ className, prefix }) => className.test(written) && (prefix === '') === (setting.name === 'connector'))
  if (row === undefined) return null
  const own = entries.filter((entry) => entry !== named && nameIn(row, entry.name) !== null)
  // A URL in its place is a text of its own.
  if (!own.some(({ name }) => nameIn(row, name) === 'host') || (row.prefix !== '' && entries.some(({ name }) => name === `${row.prefix}url`))) return null
  const taken = new Set(own)
  const settings = own.map((entry) => ({ ...withoutReplicaSet(toSetting(entry)), name: nameIn(row, entry.name) ?? '' }))
  const mode = row.family === 'amqp' ? modeOfProgram(entries.filter(({ name }) => /security\.protocol$/.test(name)).map((entry) => ({ ...toSetting(entry), name: 'USE_SSL' })), row.family, () => false) : null
  // SQL Server's settings name their driver.
  const [first] = settings
  const driver = row.family === 'sqlserver' && first !== undefined ? [{ ...setting, name: 'driver', span: first.span }] : []
  return { product: row.product, entries: [...settings, ...driver, ...(mode === null ? [] : [mode])], rest: entries.filter((entry) => !taken.has(entry) && !(row.prefix !== '' && entry.name.startsWith(row.prefix) && !/history/.test(entry.name))) }
}

function nameIn({ prefix, names }: Row, name: string): string | null {
  return name.startsWith(prefix) ? (names[name.slice(prefix.length).toLowerCase()] ?? null) : null
}

/** `rs0/mongo:27017`. */
function withoutReplicaSet(setting: Setting): Setting {
  const { value } = setting
  if (value.kind !== 'text' || value.text.pieces.length !== 1) return setting
  const [piece] = value.text.pieces
  const slash = value.text.text.indexOf('/')
  if (piece?.kind !== 'literal' || !piece.verbatim || slash === -1 || !setting.name.endsWith('hosts')) return setting
  const text = value.text.text.slice(slash + 1)
  return { ...setting, value: { ...value, text: { text, pieces: [{ ...piece, at: 0, length: text.length, start: piece.start + slash + 1 }] } } }
}
