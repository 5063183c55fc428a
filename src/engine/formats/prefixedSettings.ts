import type { Setting, Value, Vocabulary } from '../model.js'
import { productOfNames, productOfPrefix } from './applications.js'
import { hostEntries, settingOf } from './hostEntries.js'
import { areServers, isHost, isOtherVariable, isPartlyWritten, isReference, isVariableOfLiteLlm } from './hostText.js'
import { outerHosts } from './outerHosts.js'
import { clusterNames, clusterProducts, kafkaAddresses, kafkaImages } from './kafkaAddresses.js'
import { productAtPort, productIn, productOfHost, productOfLogin } from './products.js'
import { isOff, modeOfProgram, openMode } from './ownSwitches.js'
import { sliceText, spanOf } from '../mappedText.js'
import { countBefore } from '../partition.js'

/** The settings of one connection under a common prefix, without it: `DB_HOST` and `DB_SSL_MODE` are `HOST` and `SSLMODE` under `DB`. */
export interface Prefixed {
  /** The prefix; behind it the product, when only a part of the prefix names it (`APP_POSTGRES`). */
  readonly names: readonly string[]
  readonly entries: readonly Setting[]
  /** Those of the connection: `REDIS_IMAGE` far above `REDIS_HOST` is not of it. */
  readonly own: readonly Setting[]
}

export interface Hints {
  /** The product of the container whose variables they are. */
  readonly ofImage?: () => string | null
  /** The product that a host of the same file runs. */
  readonly ofService?: ((host: string) => string | null) | undefined
}

interface Named {
  readonly name: string
}

/** `SHOP_DBHOST` is `SHOP_DB_HOST`, `redisHost` is `REDIS_HOST`, `dbhost` and MediaWiki's `wgDBserver` are `DB_HOST` and `DB_SERVER`, `db-host` is `db_host`, `MYSQL_HOST_NAME` is `MYSQL_HOSTNAME`. */
function parted(written: string): string {
  const name = /^[a-z][a-z0-9]*(?:-[a-z0-9]+){1,4}$/.test(written) && applicationNames[written] === undefined ? written.replaceAll('-', '_') : written
  const own = applicationNames[name]
  if (own !== undefined) return own
  const nested = /^database__connection__(\w{1,40})$/.exec(name)?.[1]
  if (nested !== undefined) return `GHOST_DB_${nested.toUpperCase()}`
  const joined = ofDatabase.exec(name)?.[1]
  if (joined !== undefined) return `DB_${joined.toUpperCase()}`
  const camel = /^(postgres|postgresql|mysql|mariadb|redis|valkey|mongo|mongodb|rabbitmq|clickhouse|kafka)((?:[A-Z][a-z]{1,20}|[A-Z]{2,8}){1,4})$/.exec(name)
  if (camel !== null) return `${camel[1] ?? ''}_${(camel[2] ?? '').replace(/(?<=[a-z])(?=[A-Z])/g, '_')}`.toUpperCase()
  // `telescope_pghost`, `CODEINTEL_PGHOST`
  const ofLibpq = /^([a-z][a-z0-9_]{0,60}_)?(pg)(host|hostname|port|user|username|password|pass|database|db|dbname|name|sslmode)$|^([A-Z][A-Z0-9_]{0,60}_)(PG)(HOST|PORT|USER|PASSWORD|DATABASE|SSLMODE|SSLROOTCERT)$/.exec(name)
  if (ofLibpq !== null) return `${ofLibpq[1] ?? ofLibpq[4] ?? ''}${ofLibpq[2] ?? ofLibpq[5] ?? ''}_${ofLibpq[3] ?? ofLibpq[6] ?? ''}`
  if (/(?:^|_)(?:DB|DATABASE|MYSQL|MARIADB|PG|POSTGRES(?:QL)?|REDIS|MONGO(?:DB)?|RABBITMQ)_HOST_NAME$/i.test(name)) return name.replace(/_(?=NAME$)/i, '')
  return name.replace(/(?<=_)DB(?=(?:HOST|PORT|USER|USERNAME|PASS|PASSWORD|NAME|ENGINE|TYPE|DRIVER|SSLMODE|SSLROOTCERT)$)/, 'DB_')
}

const ofDatabase = /^(?:wg)?db(host|hostname|server|port|user|username|pass|passwd|password|name|type|driver|engine|sslmode|ssl|options|driveroptions)$/i

/** Keycloak's options, as variables and in its file. https://www.keycloak.org/server/db */
const applicationNames: Readonly<Record<string, string | undefined>> = {
  ...{ KC_DB: 'KC_DB_TYPE', KC_DB_URL_HOST: 'KC_DB_HOST', KC_DB_URL_PORT: 'KC_DB_PORT', KC_DB_URL_DATABASE: 'KC_DB_NAME', KC_DB_URL_PROPERTIES: 'KC_DB_SSL_PROPERTIES' },
  // Ghost's, whose `connection` is mysql2's. https://ghost.org/docs/config/#configuration-options
  ...{ database__client: 'GHOST_DB_TYPE' },
  // Debezium's image, and others that speak to nothing but Kafka.
  ...{ BOOTSTRAP_SERVERS: 'KAFKA_BOOTSTRAP_SERVERS' },
  ...{ 'db-url-host': 'DB_HOST', 'db-url-port': 'DB_PORT', 'db-url-database': 'DB_NAME', 'db-username': 'DB_USERNAME', 'db-password': 'DB_PASSWORD', 'db-url-properties': 'DB_SSL_PROPERTIES', db: 'DB_TYPE' },
}

/** Where a telling name is among them, or a product's name with a host: a lone `X_HOST` may be the host of anything. `hints`: what the file says beside them. */
export function prefixedSettings<T extends Named>(all: readonly T[], toSetting: (entry: T) => Setting, vocabulary: Vocabulary, hints: Hints = {}): Prefixed[] {
  if (!all.some(({ name }) => name.includes('_') || /^pghost$/.test(name) || /(?:Host|Servers|Brokers)$|-(?:host|hostname|brokers|servers|address|sslmode)$/.test(name) || ofDatabase.test(name))) return []
  const brokers = all.some(({ name }) => /BROKER|BOOT_?STRAP_?SERVERS$|KAFKA/.test(name)) ? kafkaAddresses(all.map(toSetting)) : []
  return [...prefixedEntries(hostEntries(all, toSetting), (entry) => settingOf(entry, toSetting), vocabulary, hints), ...brokers.map((entries) => ({ names: ['kafka'], entries, own: entries.slice(0, 1) }))]
}

function prefixedEntries<T extends Named>(named: readonly T[], toSetting: (entry: T) => Setting, vocabulary: Vocabulary, hints: Hints): Prefixed[] {
  const prefixes = new Map<string, { telling: boolean; host: boolean; login: boolean; cluster: boolean }>()
  for (const { name: written } of named) {
    if (vocabulary.environmentNames.has(written) || serversOwn.test(written)) continue
    const name = parted(written)
    for (const { prefix, rest } of splitsOf(name)) {
      const seen = prefixes.get(prefix) ?? { telling: false, host: false, login: false, cluster: false }
      seen.telling ||= knownName(rest, vocabulary.tellingNames) !== null
      const cluster = (clusterNames.test(rest) && clusterProducts.test(prefix)) || (clusterNames.test(rest) && kafkaImages.test(prefix))
      seen.cluster ||= cluster
      seen.host ||= hostNames.test(rest)
      seen.login ||= loginNames.test(rest)
      prefixes.set(prefix, seen)
    }
  }
  const hasReactive = named.some(({ name }) => /^QUARKUS_DATASOURCE_(?:\w{1,60}_)?REACTIVE_URL$/.test(name))
  // Quarkus: they are told with the URL.
  // Under what name its protocol stands, the image decides: Debezium's is `CONNECT_SECURITY_PROTOCOL`.
  const isSecured = named.some(({ name }) => name === 'BOOTSTRAP_SERVERS') && named.some(({ name }) => /(?:^|_)(?:SECURITY_PROTOCOL|SSL|SASL)(?:_|$)/.test(name) && !name.startsWith('KAFKA_'))
  const isReactive = (prefix: string): boolean => hasReactive && /^QUARKUS_DATASOURCE_(?:\w{1,60}_)?REACTIVE(?:_|$)/.test(prefix)
  const found = [...prefixes].filter(([prefix, { telling, host, login, cluster }]) => !isReactive(prefix) && !(isSecured && prefix === 'KAFKA') && ((telling && (host || /[A-Z]/.test(prefix))) || (host && (login || ofProduct.test(prefix) || ofStore.test(withoutNamespace(prefix)))) || cluster))
  if (found.length === 0) return []
  const underPrefix = byPrefix(named)
  const application = typeAmong(named, toSetting) ?? productOfNames(named) ?? hints.ofImage?.() ?? null
  // Dapr's `enableTLS` beside `redisHost`.
  const beside = named.filter(({ name }) => /^(?:enable|use)(?:TLS|SSL|Tls|Ssl)$/.test(name))
  const isOwn = ({ name }: Setting): boolean => [hostNames, loginNames, clusterNames].some((names) => names.test(name)) || name === productEntry || vocabulary.settingNames.has(name.toLowerCase()) || vocabulary.tellingNames.has(name.toLowerCase())
  const outer = outerHosts(found, prefixes)
  const isPlace = ({ name }: Setting): boolean => hostNames.test(name) || /^port$/i.test(name)
  return found.slice(0, mostPrefixes).flatMap(([prefix, { telling, host, login }]) => {
    const under = underPrefix(prefix)
    if (outer.taken.has(prefix) && !under.some(({ name }) => /_(?:USER|USERNAME|PASS|PASSWORD)$/i.test(name.slice(prefix.length)) && !/_.*_/.test(name.slice(prefix.length)))) return []
    const around = outer.of.get(prefix)
    const isCamel = under.some(({ name }) => /^[a-z]+[A-Z]/.test(name))
    const places = around === undefined ? [] : settingsUnder(around, underPrefix(around), toSetting, vocabulary).filter(isPlace)
    const entries = [...settingsUnder(prefix, under, toSetting, vocabulary), ...places, ...(isCamel ? beside.map(toSetting) : [])]
    const own = withoutNamespace(prefix)
    const served = productServed(entries, hints)
    const product = productIn(own.split('_')) ?? (kafkaImages.test(prefix) ? 'kafka' : null) ?? (entries.some(({ name }) => name === productEntry) ? null : (served ?? productOfPrefix(prefix) ?? (ofStore.test(own) ? (productOfHost(entries, hostNames) ?? (/^db(?:_server)?$/i.test(prefix) ? application : null) ?? productAtPort(entries) ?? productOfLogin(entries.filter(({ name }) => loginNames.test(name)))) : null)))
    // A host alone must say itself of which product it is.
    if (!telling && host && !login && !ofProduct.test(prefix) && prefix !== 'DB_SERVER' && productOfPrefix(prefix) === null && served === null && productOfHost(entries, hostNames) === null && productAtPort(entries) === null) return []
    if (entries.some(({ name, value }) => hostNames.test(name) && isVariableOfLiteLlm(value))) return []
    // `REDIS_HOST: ${REDIS_HOST}` says no more than its name does.
    if (!telling && host && !login && !entries.some(({ name, value }) => hostNames.test(name) && (isHost(value) || areServers(value) || isReference(value) || isPartlyWritten(value) || isOtherVariable(value, `${prefix}_${name}`)))) return []
    // What a list of servers is told by a word of TLS or of a login that is the application's own, is not seen.
    const secured = telling || host ? undefined : entries.find(({ name, value }) => (/SSL|TLS|SASL|SCRAM|SECUR|CERT/i.test(name) || (product === 'kafka' && holdsProtocol(value))) && !(product === 'mongodb' && /^(?:tls|ssl)$/i.test(name)) && !isOff(value))
    // `kafka_brokers: 3`
    if (!telling && !host && (isCamel || /^[a-z]/.test(prefix)) && !entries.some(({ name, value }) => clusterNames.test(name) && (areServers(value) || (isCamel && isReference(value))))) return []
    // Without a mode the product must be named: by the prefix, or by a value (`DB_CONNECTION=mysql`).
    if (!telling && product === null && !entries.some(({ name }) => name === productEntry)) return []
    // A role's defaults leave the host to others, and put the whole together elsewhere.
    if (/^[a-z]/.test(prefix) && entries.some(({ name, value }) => hostNames.test(name) && value.kind === 'text' && value.text.text === '')) return []
    const told = product ?? productIn(entries.flatMap(({ name, value }) => (name === productEntry ? wordsOf(value) : [])))
    const mode = telling || told === null ? null : ((secured === undefined ? null : openMode(secured, told)) ?? modeOfProgram(entries, told, (name) => knownName(name, vocabulary.settingNames) !== null))
    // By `address` some mean something else.
    const placed = told === 'kafka' ? entries.map((entry) => (/^hosts?$/i.test(entry.name) ? { ...entry, name: 'brokers' } : entry)) : told === null || told === 'amqp' || entries.some(({ name }) => /^host$/i.test(name)) ? entries : entries.map((entry) => (/^address$/i.test(entry.name) ? { ...entry, name: 'host' } : entry))
    const all = mode === null ? placed : [...placed.filter(({ name }) => name.toLowerCase() !== mode.name), mode]
    // The families of relations know a product by its `driver`.
    const marker = product === null ? (told === null || told === 'postgres' || told === 'mysql' ? null : (markers[told] ?? told)) : /^_?[A-Z]/.test(prefix) ? (markers[product] ?? product) : product
    return [{ names: marker === null || marker === prefix || marker === prefix.toLowerCase() ? [prefix] : [prefix, marker], entries: all, own: all.filter((setting) => isOwn(setting) && !places.some(({ span }) => span.start === setting.span.start)) }]
  })
}

/** `KAFKA_EXTRA_PROPERTIES=security.protocol=SASL_SSL|…`: properties of Kafka's in one value, which a program takes apart. */
function holdsProtocol(value: Value): boolean {
  return value.kind === 'text' && /(?:^|[^\w.])security\.protocol\s{0,3}[=:]\s{0,3}"?(?:SASL_)?SSL\b/.test(value.text.text.slice(0, 2000))
}

/** `DB_HOST: db`, where the file starts a `db` of its own. */
function productServed(entries: readonly Setting[], { ofService }: Hints): string | null {
  const value = ofService === undefined ? undefined : entries.find(({ name }) => hostNames.test(name))?.value
  const [piece] = value?.kind === 'text' ? value.text.pieces : []
  if (value?.kind !== 'text' || value.text.text.length > 200) return null
  return ofService?.(value.text.pieces.length === 1 && piece?.kind === 'hole' ? (piece.fallback ?? '') : value.text.text) ?? null
}

/** `ROMM_DB_DRIVER: mariadb` beside `DB_HOST`. */
function typeAmong<T extends Named>(named: readonly T[], toSetting: (entry: T) => Setting): string | null {
  const type = named.find(({ name }) => /^[A-Z][A-Z0-9]{0,40}_DB_(?:DRIVER|TYPE|ENGINE|DIALECT|VENDOR|CONNECTION)$/.test(name))
  return type === undefined ? null : productIn(wordsOf(toSetting(type).value))
}

/** More than connections of one file are judged, so that a file that has them is said to be read in part. */
const mostPrefixes = 4000
/** From where `root` may come, where the nodes of a cluster meet, and who knows its users, for the image of the server. https://hub.docker.com/_/mariadb, https://hub.docker.com/r/bitnami/mariadb-galera, https://hub.docker.com/r/bitnami/postgresql */
const serversOwn = /^(?:MYSQL|MARIADB)_ROOT_HOST$|(?:^|_)(?:GALERA|WSREP|LDAP)_/
const hostNames = /^(?:HOST|HOSTNAME|SERVER|ADDRESS|ADDRESSES|ADDR)$/i
/** `DB`, `SHOP_DATABASE` */
const ofStore = /^(?:\w{1,40}_)?(?:db|database|db_server)$/i
/** A prefix that ends in the name of a product: `REDIS`, `SHOP_MYSQL`; behind it what the product is for (`REDIS_CACHE`, `POSTGRES_DB`); .NET's `Messaging__RabbitMQ`. */
const ofProduct = /(?:^|_)(?:POSTGRES(?:QL)?|PGSQL|MYSQL|MARIADB|REDIS|VALKEY|MONGO|MONGODB|RABBIT|RABBITMQ|CLICKHOUSE)(?:_(?:SERVER|DB|DATABASE|CACHE|QUEUE|BROKER|SESSIONS?|SERVICE|MAIN|STORE|STORAGE|CABLE|SOCKETIO|MASTER|ENDPOINT))?$|(?:^|__)(?:Postgre(?:s|sql|SQL)|MySql|MySQL|MariaDb|MariaDB|Redis|Mongo|MongoDb|MongoDB|RabbitMq|RabbitMQ|RabbitMqSettings|RabbitMQSettings|ClickHouse)$/

const loginNames = /^(?:USER|USERNAME|PASS|PASSWD|PASSWORD|DB|DBNAME|DATABASE|NAME|PORT|TYPE|DRIVER|ENGINE|DIALECT|SCHEME|VENDOR)$/i

/** What they look for above them. */
export const markers: Readonly<Record<string, string | undefined>> = { redis: 'REDIS', amqp: 'RABBITMQ', clickhouse: 'CLICKHOUSE' }

/** What families look for among settings. */
const productEntry = 'driver'

/** Those that begin with a prefix and `_`, in their order. Sorted once: a file may have thousands of either. */
function byPrefix<T extends Named>(named: readonly T[]): (prefix: string) => readonly T[] {
  const sorted = named.map((entry, index) => ({ entry, index, name: parted(entry.name) })).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.index - b.index))
  return (prefix) => {
    const start = `${prefix}_`
    const first = countBefore(sorted, ({ name }) => name < start)
    let end = first
    while (sorted[end]?.name.startsWith(start) === true) end++
    return sorted.slice(first, end).sort((a, b) => a.index - b.index).map(({ entry }) => entry)
  }
}

function settingsUnder<T extends Named>(prefix: string, named: readonly T[], toSetting: (entry: T) => Setting, vocabulary: Vocabulary): Setting[] {
  return named.flatMap((entry) => {
    const rest = parted(entry.name).slice(prefix.length + 1).replace(/^_/, '')
    const whole = toSetting(entry)
    const setting = ofTypes.test(rest) ? { ...whole, value: withoutTag(whole.value) } : whole
    // `kafkaUser: { acls: … }`
    if (setting.value.kind === 'settings' && loginNames.test(rest)) return []
    // `PGSQL_SSL_CERT=null`: how an example says that there is none.
    if (/cert|key|ca$|crl|_ca_/i.test(rest) && setting.value.kind === 'text' && /^(?:null|none|nil)?$/i.test(setting.value.text.text)) return []
    if (rest === 'SSL_PROPERTIES' && setting.value.kind === 'text') return parametersIn(setting)
    return [{ ...setting, writtenName: whole.name, name: ofTypes.test(rest) && productIn(wordsOf(setting.value)) !== null ? productEntry : (knownName(rest, vocabulary.settingNames) ?? rest) }]
  })
}

const ofTypes = /^(?:CONNECTION|(?:DB_)?TYPE|VENDOR|ENGINE|DIALECT|SCHEME|DRIVER|CLIENT|ADAPTER|BACKEND|KIND|DBMS|TRANSPORT)$/i

/** A chart's `{{ "mysql" | b64enc }}` is the word in it. */
function withoutTag(value: Value): Value {
  const [piece, ...others] = value.kind === 'text' ? value.text.pieces : []
  const word = piece?.kind === 'hole' && others.length === 0 ? /^\s?["']([\w-]{1,40})["']\s{0,3}(?:\|\s{0,3}\w{1,20}\s{0,3}){1,4}$/.exec(piece.expression.slice(0, 200))?.[1] : undefined
  if (word === undefined || piece === undefined) return value
  return { kind: 'text', text: { text: word, pieces: [{ kind: 'literal', at: 0, length: word.length, start: piece.start, end: piece.end, verbatim: false }] }, span: value.span }
}

/** Keycloak's `?sslmode=verify-full&sslrootcert=/ca.pem`, `;encrypt=true`: what the URL gets behind the database. */
function parametersIn(setting: Setting): Setting[] {
  if (setting.value.kind !== 'text') return []
  const { text } = setting.value
  const found = [...text.text.slice(0, 2000).matchAll(/(?<=^|[?&;])([A-Za-z][\w.]{0,60})=([^&;]{0,300})/g)].flatMap((match): Setting[] => {
    const value = sliceText(text, match.index + (match[1]?.length ?? 0) + 1, match.index + match[0].length)
    return [{ name: match[1] ?? '', span: setting.span, value: { kind: 'text', text: value, span: spanOf(value) ?? setting.value.span } }]
  })
  // What is put in as a whole may say anything, and the words of MySQL's Java drivers are theirs alone.
  return found.some(({ name }) => name === 'sslmode') || (found.length > 0 && !found.some(({ name }) => /ssl|tls|encrypt|trust/i.test(name))) ? found : [{ ...setting, name: 'SSL_PROPERTIES' }]
}

function wordsOf(value: Value): string[] {
  return value.kind === 'text' ? value.text.text.slice(0, 80).split(/[^A-Za-z0-9]+/) : value.kind === 'symbol' ? [value.name] : []
}

/**
 * Environment variables; other names with `_` are names of their own, but for `db_sslmode` beside `db_host`.
 * `APP_db__ssl_mode` says by its `__` where the nesting is.
 */
function splitsOf(name: string): { prefix: string; rest: string }[] {
  if (name.length > 120) return []
  // Hiera's `shop::web::db_host`.
  const local = withoutNamespace(name)
  if (local !== name) return /^[a-z]\w{0,80}$/.test(local) ? splitsOf(local).map(({ prefix, rest }) => ({ prefix: name.slice(0, name.length - local.length) + prefix, rest })) : []
  const nested = /^([A-Z]\w{0,60})__([A-Za-z]\w{0,40})$/.exec(name)
  if (nested !== null) {
    const [outer, rest] = [nested[1] ?? '', nested[2] ?? '']
    const words = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,4}$/.test(rest) ? rest.split('_') : []
    return [{ prefix: outer, rest }, ...words.slice(1).map((_, i) => ({ prefix: `${outer}__${words.slice(0, i + 1).join('_')}`, rest: words.slice(i + 1).join('_') }))]
  }
  if (!/^(?:_?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,8}|[a-z][a-z0-9]*(?:_[a-z0-9]+){1,4})$/.test(name)) return []
  const words = name.split('_')
  return words.slice(1).map((_, i) => ({ prefix: words.slice(0, i + 1).join('_'), rest: words.slice(i + 1).join('_') }))
}

const withoutNamespace = (name: string): string => name.slice(name.lastIndexOf('::') + 1).replace(/^:/, '')

/** As written, or without `_`, when the vocabulary knows it so. */
function knownName(name: string, names: ReadonlySet<string>): string | null {
  if (names.has(name.toLowerCase())) return name
  const joined = name.replaceAll('_', '')
  return names.has(joined.toLowerCase()) ? joined : null
}
