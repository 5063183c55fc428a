/** A mapping whose name says of which product it is: `redis: { host: db }`, `externalMysql`, `rabbitmq`, `[database] DB_TYPE = postgres`. */
import type { Setting } from '../model.js'
import { isHost, isPutIn } from './hostText.js'
import { modeOfProgram } from './ownSwitches.js'
import { productIn } from './prefixedSettings.js'

export interface ProductMapping {
  /** A name that the family knows, to stand below the others; null: one stands there already. */
  readonly name: string | null
  readonly entries: readonly Setting[]
}

/** null: its name and its settings do not say so together. `beside`: what stands next to the mapping. */
export function productMapping(keyPath: readonly string[], entries: readonly Setting[], beside: () => readonly Setting[]): ProductMapping | null {
  const own = keyPath.slice(keyPath.findLastIndex((name) => name === 'environment' || name === 'env') + 1)
  const last = own.at(-1) ?? ''
  if (/^connection_?strings$/i.test(last)) return ofConnectionString(entries)
  const direct = ofName(last)
  const product = direct ?? (generic.test(last) ? ofName(own.at(-2) ?? '') : null) ?? ofType(entries)
  if (product === null || own.some((name) => elsewhere.test(name)) || entries.some(({ name }) => ofServices.test(name))) return null
  const wanted = product === 'kafka' ? brokers : product === 'redis' ? hostOrList : host
  const place = entries.find(({ name }) => wanted.test(name))
  if (place === undefined || !isPlace(place, entries)) return null
  const named = entries.map((entry) => (entry === place && !known.test(entry.name) ? { ...entry, name: product === 'kafka' ? 'brokers' : 'host' } : entry))
  // `redis: { ssl: { enabled: true }, cluster: { nodes: … } }`
  const above = direct === null && generic.test(last) ? beside().filter(({ name }) => /^(?:use_?)?(?:ssl|tls)/i.test(name) && !entries.some((entry) => entry.name === name)) : []
  const all = [...named, ...above]
  const mode = product === 'amqp' ? modeOfProgram(all, product, () => false) : null
  return { name: own.some((name) => knownNames.test(name)) ? null : (markers[product] ?? product), entries: mode === null ? all : [...all, mode] }
}

/** `mysql`, `externalMysql`, `redis-cache`, `postgresql_db`: words that say no more than that it is a connection. */
function ofName(name: string): string | null {
  if (name.length > 60) return null
  const words = name
    .replace(/PostgreSQL|MySQL|MariaDB|MongoDB|RabbitMQ|ClickHouse/g, (product) => `_${product.toLowerCase()}_`)
    .split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/)
    .filter((word) => word !== '')
  return words.every((word) => productIn([word]) !== null || plain.test(word)) ? productIn(words) : null
}

const plain = /^(?:external|internal|remote|cloud|db|database|data|config|connection|conn|settings|client|server|cache|queue|broker|session|sessions|store|storage|shared|main|primary|master|replica|read|write|default|app|spring|options|cluster|ha)$/i
const generic = /^(?:external|connection|conn|server|config|configuration|client|settings|options|database|db|default|primary|master|cluster|parameters|params)$/i

/** `DB_TYPE = mysql` in a section that is called by nothing more than `database`. */
function ofType(entries: readonly Setting[]): string | null {
  const type = entries.find(({ name }) => /^(?:db|database)_?(?:type|engine|driver|vendor|kind)$/i.test(name))?.value
  return type?.kind === 'text' && type.text.text.length < 40 ? productIn(type.text.text.split(/[^A-Za-z0-9]+/)) : null
}

/** `ConnectionStrings: { Redis: "db:6379" }` of .NET; one with pairs in it is a text that tells itself. */
function ofConnectionString(entries: readonly Setting[]): ProductMapping | null {
  const found = entries.find(({ name, value }) => ofName(name) === 'redis' && isHost(value) && value.kind === 'text' && /:\d{1,5}$/.test(value.text.text))
  return found === undefined ? null : { name: 'REDIS', entries: [{ ...found, name: 'host' }] }
}

/** What stands below these is no connection: services, what describes them, what describes settings. */
const elsewhere = /^(?:services|containers|initContainers|volumes|images?|resources|\w*[Pp]robes?|ingress(?:es)?|metrics|exporters?|properties|definitions|schemas?|\$defs|labels|annotations|networks|i18n|locales?|translations?|messages|scrape_configs)$/
const ofServices = /^(?:image|build|container_name|properties|\$ref|description|title)$/i

const host = /^(?:host|hostname|host_name|host-name|server|servername|address|addresses|addr)$/i
const hostOrList = /^(?:host|hostname|host_name|host-name|server|address|addr|addrs|nodes|configuration|connection_?string)$/i
const brokers = /^(?:brokers?|broker[._-]?list|bootstrap[._-]?servers?)$/i
/** The families know them as they are. */
const known = /^(?:host|hostname|server|addr|addrs|addresses|nodes|brokers|bootstrap[._-]?servers|broker_list)$/i

function isPlace({ value }: Setting, entries: readonly Setting[]): boolean {
  if (isHost(value)) return true
  if (value.kind === 'settings') return value.entries.length > 0 && value.entries.every((entry) => isHost(entry.value))
  if (value.kind === 'text' && value.text.text.split(',').every((one) => /^[\w-][\w.-]{0,250}:\d{1,5}$/.test(one.trim()))) return true
  return isPutIn(value) && entries.length > 1
}

const knownNames = /^(?:postgres(?:ql)?|mysql2?|mariadb|mongo(?:db)?|kafka)$/i
const markers: Readonly<Record<string, string | undefined>> = { redis: 'REDIS', amqp: 'RABBITMQ', clickhouse: 'CLICKHOUSE' }
