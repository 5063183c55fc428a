/** A mapping whose name says of which product it is: `redis: { host: db }`, `externalMysql`, `rabbitmq`, `[database] DB_TYPE = postgres`. */
import type { Setting, Value } from '../model.js'
import { sliceText, spanOf } from '../mappedText.js'
import { isHost, isPartlyWritten, isPutIn } from './hostText.js'
import { modeOfMapping, modeOfProgram } from './ownSwitches.js'
import { markers } from './prefixedSettings.js'
import { productIn, productOfHost } from './products.js'

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
  if (/^(?:cache|redis)_?(?:settings|options|config)?$/i.test(last) && entries.some(({ name, value }) => /^connection_?string$/i.test(name) && value.kind === 'text' && /:6379$/.test(value.text.text))) return ofConnectionString(entries)
  const collector = own.some((name) => name === 'receivers' || name === 'exporters')
  const beat = ofBeat(own, entries)
  const source = beat ?? ofDataSource(entries, own)
  if (source !== null) return source
  const direct = ofName(collector ? last.replace(/\/.*/s, '') : last)
  const product = direct ?? (generic.test(last) ? (ofName(own.at(-2) ?? '') ?? ofSibling(beside()) ?? productOfHost(entries, entries.some(({ name }) => login.test(name)) ? host : hostOnly)) : null) ?? ofType(entries, own) ?? ofMongoid(own, entries) ?? (entries.some(({ name }) => bootstrap.test(name)) ? 'kafka' : null)
  if (product === null || own.some((name, i) => elsewhere.test(name) && !(name === 'schema' && own[i + 1] === 'history')) || entries.some(({ name }) => ofServices.test(name) && (product !== 'kafka' || name !== 'properties'))) return null
  // A JSON Schema's; BOSH's properties are settings.
  if (own.includes('properties') && entries.some(({ name, value }) => name === 'type' && value.kind === 'text' && /^(?:object|string|array)$/.test(value.text.text))) return null
  const wanted = product === 'kafka' ? brokers : collector ? /^(?:endpoint|server|hosts)$/ : product === 'redis' ? hostOrList : product === 'mongodb' ? hostOrHosts : host
  const written = entries.find(({ name }) => wanted.test(name)) ?? (product === 'redis' ? entries.find((entry) => isListOfNodes(entry) || (entry.name === 'servers' && own.includes('inputs'))) : undefined)
  const place = written === undefined ? undefined : withoutTransport(written)
  if (place === undefined || !isPlace(place, entries)) return null
  if (collector && product !== 'kafka') return ofCollector(product, written ?? place, entries, own)
  // The plugin's, of Fluent Bit.
  const rest = own.some((name) => pluginSections.test(name)) ? entries.filter(({ name, value }) => name !== 'name' || productOf(value) === null) : entries
  const named = rest.map((entry) => (entry !== written ? entry : known.test(place.name) ? place : { ...place, name: product === 'kafka' ? 'brokers' : place.value.kind === 'settings' ? 'addrs' : 'host' }))
  // `redis: { ssl: { enabled: true }, cluster: { nodes: … } }`
  const above = direct === null && generic.test(last) ? beside().filter(({ name }) => /^(?:use_?)?(?:ssl|tls)/i.test(name) && !entries.some((entry) => entry.name === name)) : []
  const all = [...named, ...above]
  // Fluentd hands its names to ruby-kafka, which has no protocol.
  const mode = product === 'amqp' ? modeOfProgram(all, product, () => false) : product === 'kafka' ? (all.some(({ name }) => protocol.test(name)) || own[0] === 'fluentd' ? null : modeOfProgram(all, product, () => false)) : modeOfMapping(all, product)
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

const plain = /^(?:external|internal|remote|cloud|db|database|data|config|connection|conn|settings|client|server|cache|queue|broker|session|sessions|store|storage|shared|main|primary|master|replica|read|write|default|app|spring|options|cluster|ha|consumer|producer)$/i
const generic = /^(?:properties|data_?source|connection-?factory|metadata|instances|args|params|credentials|sql|external|connection|conn|server|config|configuration|client|settings|options|database|db|default|primary|master|cluster|sentinel|parameters|params)$/i

/** `DB_TYPE = mysql` in a section that is called by nothing more than `database`; Temporal's `pluginName: mysql8`; `type: kafka` beside brokers. */
function ofType(entries: readonly Setting[], own: readonly string[]): string | null {
  const type = entries.find(({ name }) => /^(?:conn_?type|(?:db|database)_?(?:type|engine|driver|vendor|kind|scheme|dialect)|plugin_?name)$/i.test(name))?.value
  const product = productOf(type)
  if (product !== null) return product
  const kind = productOf(entries.find(({ name }) => name === 'type')?.value)
  if (kind === 'kafka') return kind
  if (own.some((name) => pluginSections.test(name))) {
    // Fluent Bit's plugins.
    const plugin = productOf(entries.find(({ name }) => name === 'name')?.value)
    if (plugin !== null) return plugin
  }
  // `cache: { type: redis, host: …, port: … }`, Keycloak's `vendor: postgres` beside `hostname`.
  if (entries.some(({ name }) => /^host_?name$|^host$/i.test(name)) && entries.some(({ name }) => login.test(name))) {
    const one = kind ?? productOf(entries.find(({ name }) => /^(?:vendor|backend|engine|adapter|dialect|provider)$/.test(name))?.value)
    if (one !== null) return one
  }
  // Settings of an editor's extension: `server`, `driver`, `port`, `username`.
  const driver = entries.some(({ name }) => name === 'server') && entries.some(({ name }) => name === 'port') && entries.some(({ name }) => /^(?:username|user|database)$/.test(name)) ? productOf(entries.find(({ name }) => name === 'driver')?.value) : null
  return driver
}

const pluginSections = /^(?:inputs?|outputs?|\[?INPUT|OUTPUT)$/i

const login = /^(?:port|user|username|password|pass|database|dbname|(?:username|password|credentials)secret)$/i

/** `client: mysql` beside `connection: {…}` (Ghost, Knex), `type: redis` beside `metadata: {…}` (KEDA), `name: psycopg2` beside `args: {…}` (Synapse). */
function ofSibling(beside: readonly Setting[]): string | null {
  const type = beside.find(({ name, value }) => /^(?:type|client|driver|dialect|engine|adapter|data-?source-?class(?:-?name)?)$/i.test(name) || (name === 'name' && value.kind === 'text' && value.text.text === 'psycopg2'))
  return productOf(type?.value)
}

/** `clients: { default: { database: app, hosts: ['db:27017'] } }`, `sessions` before version 5. https://www.mongodb.com/docs/mongoid/current/configuration/ */
function ofMongoid(own: readonly string[], entries: readonly Setting[]): string | null {
  return /^(?:clients|sessions)$/.test(own.at(-2) ?? '') && ['database', 'hosts'].every((name) => entries.some((entry) => entry.name === name)) ? 'mongodb' : null
}

function productOf(value: Value | undefined): string | null {
  return value?.kind === 'text' && value.text.text.length < 40 ? productIn(value.text.text.split(/[^A-Za-z0-9]+/)) : null
}

/** `ConnectionStrings: { Redis: "db:6379" }` of .NET; one with pairs in it is a text that tells itself. */
function ofConnectionString(entries: readonly Setting[]): ProductMapping | null {
  const found = entries.find(({ name, value }) => isHost(value) && value.kind === 'text' && (/:6379$/.test(value.text.text) || (ofName(name) === 'redis' && /:\d{1,5}$/.test(value.text.text))))
  return found === undefined ? null : { name: 'REDIS', entries: [{ ...found, name: 'host' }] }
}

/** What stands below these is no connection: services, what describes them, what describes settings. */
const elsewhere = /^(?:services|containers|initContainers|volumes|images?|resources|\w*[Pp]robes?|ingress(?:es)?|metrics|exporters?|definitions|schemas?|\$defs|labels|annotations|networks|i18n|locales?|translations?|messages|scrape_configs)$/
const ofServices = /^(?:image|build|container_name|properties|\$ref|description|title)$/i

const host = /^(?:connect_?addr|host|hostname|host_name|host-name|server|servername|address|addresses|addr)$/i
/** A `serverName` alone is what CloudNativePG calls a backup, and TLS a name to verify. */
const hostOnly = /^(?:connect_?addr|host|hostname|host_name|host-name|server|address|addresses|addr)$/i
const hostOrList = /^(?:host|hostname|host_name|host-name|server|address|addr|addrs|nodes|configuration|connection_?string)$/i
/** `redis: { clusterAddrs: ['a:6379', 'b:6379'] }`: words that others use for something else, so that ports have to stand there. */
function isListOfNodes({ name, value }: Setting): boolean {
  if (!/^(?:(?:redis|cluster|sentinel|seed|startup|start)?[._-]?(?:addrs|addresses|hosts|servers|endpoints|nodes)|sentinels|sentinel[._-]?addr)$/i.test(name)) return false
  const items = value.kind === 'settings' ? value.entries.map((entry) => entry.value) : [value]
  return items.length > 0 && items.every((item) => item.kind === 'text' && item.text.text.split(',').every((one) => /^[\w\uE000-][\w.\uE000-]{0,250}:\d{2,5}$/.test(one.trim())))
}

const hostOrHosts = /^(?:hosts?|hostname|server|address)$/i
const brokers = /^(?:brokers?|addresses|(?:metadata[._-])?broker[._-]?list|bootstrap[._-]?servers?)$/i
/** What nothing but Kafka's clients call theirs: `kind: KafkaBridge`, `clusters: [{ bootstrapServers: … }]`. */
const bootstrap = /^bootstrap[._-]?[sS]ervers$/
/** The families know them as they are. */
const known = /^(?:host|hostname|server|addr|addrs|addresses|nodes|brokers|bootstrap[._-]?servers|broker_list|metadata\.broker\.list)$/i

/** Authelia's and Telegraf's `tcp://db:5432`. https://www.authelia.com/configuration/prologue/common/#address */
function withoutTransport(place: Setting): Setting {
  if (place.value.kind === 'settings') return { ...place, value: { ...place.value, entries: place.value.entries.map(withoutTransport) } }
  if (place.value.kind !== 'text' || !/^tcp:\/\/(?![^/]*@)/i.test(place.value.text.text)) return place
  const text = sliceText(place.value.text, 'tcp://'.length, place.value.text.text.length)
  return { ...place, value: { kind: 'text', text, span: spanOf(text) ?? place.value.span } }
}

function isPlace({ value }: Setting, entries: readonly Setting[]): boolean {
  if (isHost(value)) return true
  if (value.kind === 'settings') return value.entries.length > 0 && value.entries.every((entry) => isHost(entry.value) || (isPutIn(entry.value) && (isPartlyWritten(entry.value) || entries.length > 1)))
  if (value.kind === 'text' && value.text.text.split(',').every((one) => /^[\w-][\w.-]{0,250}:\d{1,5}$/.test(one.trim()))) return true
  return isPutIn(value) && (entries.length > 1 || (value.kind === 'text' && /:\d{2,5}$/.test(value.text.text)))
}

/**
 * A receiver of the OpenTelemetry collector. What it does without `tls` differs from one to the next; `insecure: true` is cleartext for all.
 * https://github.com/open-telemetry/opentelemetry-collector/blob/main/config/configtls/README.md
 */
function ofCollector(product: string, place: Setting, entries: readonly Setting[], own: readonly string[]): ProductMapping {
  const tls = entries.find(({ name }) => name === 'tls')?.value
  const insecure = tls?.kind === 'settings' ? tls.entries.find(({ name }) => name === 'insecure') : undefined
  const isOff = insecure?.value.kind === 'symbol' && insecure.value.name === 'true'
  const first = place.value.kind === 'settings' ? place.value.entries[0]?.value : undefined
  const at = first?.kind === 'settings' ? first.entries.find(({ name }) => name === 'endpoint')?.value : first
  const rest = entries.filter(({ name }) => name !== 'tls').map((entry) => (entry === place ? { ...entry, name: 'host', value: at ?? entry.value } : entry))
  const mode = isOff ? offOf(product, insecure) : modeOfProgram([{ name: 'tls', span: place.span, value: { kind: 'symbol', name: 'true', span: place.span } }], product, () => false)
  return { name: own.some((name) => knownNames.test(name)) ? null : (markers[product] ?? product), entries: mode === null ? rest : [...rest, mode] }
}

/** What says the same to the family's drivers. */
function offOf(product: string, insecure: Setting): Setting | null {
  const word = { postgres: ['sslmode', 'disable'], mysql: ['ssl_mode', 'DISABLED'] }[product]
  return word === undefined ? null : { ...insecure, name: word[0] ?? '', value: { kind: 'text', text: { text: word[1] ?? '', pieces: [{ kind: 'literal', at: 0, length: (word[1] ?? '').length, ...insecure.value.span, verbatim: false }] }, span: insecure.value.span } }
}

/**
 * A data source of Grafana: `type: postgres`, `url: db:5432`, the mode in `jsonData`. https://grafana.com/docs/grafana/latest/datasources/postgres/configure/
 * Without `sslmode` Grafana decides; MySQL has no mode but switches.
 */
function ofDataSource(entries: readonly Setting[], own: readonly string[]): ProductMapping | null {
  const url = entries.find(({ name }) => name === 'url')
  if (url === undefined || !isHost(url.value) || !(own.at(-1) === 'datasources' || entries.some(({ name }) => /^(?:access|jsonData|secureJsonData|isDefault|editable|orgId)$/.test(name)))) return null
  const product = productOf(entries.find(({ name }) => name === 'type')?.value)
  if (product !== 'postgres' && product !== 'mysql') return null
  const inner = entries.find(({ name }) => name === 'jsonData')?.value
  const beside = inner?.kind === 'settings' ? inner.entries : []
  const all = [...entries.filter(({ name }) => !/^(?:name|uid|type|access|url|jsonData|secureJsonData)$/.test(name)), { ...url, name: 'host' }, ...beside]
  const isTold = all.some(({ name }) => name === 'sslmode') || (product === 'mysql' && !beside.some(({ name, value }) => /^tls/.test(name) && !(value.kind === 'symbol' && value.name === 'false')))
  const mode = isTold ? null : modeOfProgram([{ name: 'tls', span: url.span, value: { kind: 'symbol', name: 'true', span: url.span } }], product, () => false)
  return { name: product, entries: mode === null ? all : [...all.filter(({ name }) => !name.startsWith('tls')), mode] }
}

/**
 * Elastic's shippers: `output.kafka: { hosts: […] }`, `module: redis` beside `hosts`. Under `ssl` stand words of their own.
 * https://www.elastic.co/docs/reference/beats/filebeat/kafka-output, …/metricbeat/metricbeat-module-redis
 */
function ofBeat(own: readonly string[], entries: readonly Setting[]): ProductMapping | null {
  const hosts = entries.find(({ name }) => name === 'hosts')
  const named = /^output\.(kafka|redis)$/.exec(own.slice(-2).join('.'))?.[1] ?? /^output\.(kafka|redis)$/.exec(own.at(-1) ?? '')?.[1]
  const product = named ?? (entries.some(({ name }) => name === 'module') ? productOf(entries.find(({ name }) => name === 'module')?.value) : null)
  if (hosts === undefined || hosts.value.kind !== 'settings' || (product !== 'kafka' && product !== 'redis' && product !== 'mongodb') || hosts.value.entries.some(({ value }) => !isHost(value) && !isPutIn(value))) return null
  const tls = entries.filter(({ name, value }) => ofTls.test(name) && !(value.kind === 'symbol' && value.name === 'false'))
  const mode = modeOfProgram(tls.slice(0, 1).map((entry) => ({ ...entry, name: 'USE_TLS' })), product, () => false)
  const rest = entries.filter((entry) => entry !== hosts && !ofTls.test(entry.name))
  return { name: markers[product] ?? product, entries: [...rest, { ...hosts, name: product === 'kafka' ? 'brokers' : 'host' }, ...(mode === null ? [] : [mode])] }
}

/** `ssl.certificate_authorities` comes without its beginning. */
const ofTls = /^(?:ssl|tls)(?:\.|$)|^(?:certificate_authorities|certificate|verification_mode|supported_protocols|ca_trusted_fingerprint)$/

const protocol = /^security[._-]?protocol$/i
const knownNames = /^(?:postgres(?:ql)?|mysql2?|mariadb|mongo(?:db)?|kafka)$/i
