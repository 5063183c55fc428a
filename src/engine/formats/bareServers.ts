/**
 * Hosts without a scheme, under variables that say whose they are and that no client reads by itself: `ELASTICSEARCH_HOST: es`,
 * `CASSANDRA_CONTACT_POINTS: a,b`. What is said of TLS stands under the same beginning.
 */
import type { Setting, Value } from '../model.js'
import { isHost, isPartlyWritten } from './hostText.js'

interface BareServer {
  readonly product: string
  readonly entries: readonly Setting[]
}

/** `image`: of the container whose variables they are. */
export function bareServers<T extends { readonly name: string }>(keyPath: readonly string[], all: readonly T[], toSetting: (entry: T) => Setting, image: () => string): BareServer[] {
  const mapping = ofMapping(keyPath.at(-1) ?? '', all, toSetting)
  if (mapping !== null) return [mapping]
  const found = all.flatMap((entry, i): BareServer[] => {
    const named = nameOf(entry.name)
    if (named === null) return []
    const place = toSetting(entry)
    if (!areHosts(place.value, /^UR[LI]S?$/.test(named.rest))) return []
    // Temporal's clients; elsewhere where the servers find each other. https://github.com/temporalio/docker-builds/blob/main/docker/auto-setup.sh
    if (named.rest === 'SEEDS' && !/temporal/.test(image())) return []
    return [{ product: named.product, entries: [{ ...place, name: named.product === 'cassandra' ? 'hosts' : 'host' }, ...besides(all.slice(Math.max(0, i - nearest), i + nearest).filter((other) => other !== entry), named.prefix, toSetting)] }]
  })
  if (found.length === 0) return []
  const name = image()
  // What the server's own image takes is no address that anybody connects to.
  return found.filter(({ product }) => !(servers[product] ?? none).test(name)).slice(0, mostServers)
}

/** `cassandra: { hosts: a, keyspace: b }`, `elasticsearch: { hosts: 'a:9200' }` (Quarkus); names of an ingress have no port. null: no such mapping. */
function ofMapping<T extends { readonly name: string }>(name: string, all: readonly T[], toSetting: (entry: T) => Setting): BareServer | null {
  const product = /^(?:cassandra|elasticsearch|opensearch)$/.exec(name)?.[0]
  const hosts = product === undefined || all.length > nearest ? undefined : all.find((entry) => /^(?:hosts|nodes)$/.test(entry.name) || (product === 'cassandra' && entry.name === 'host'))
  if (product === undefined || hosts === undefined) return null
  const place = toSetting(hosts)
  const isOurs = product === 'cassandra' ? all.some((entry) => /^(?:keyspace|port|user|username|datacenter|dc)$/.test(entry.name)) : hasPorts(place.value)
  if (!isOurs || !areHosts(place.value, false)) return null
  return { product, entries: [{ ...place, name: product === 'cassandra' ? 'hosts' : 'host' }, ...all.filter((entry) => entry !== hosts).map(toSetting).map((setting) => (setting.name === 'protocol' ? { ...setting, name: 'scheme' } : setting))] }
}

const hasPorts = (value: Value): boolean => (value.kind === 'settings' ? value.entries.length > 0 && value.entries.every((entry) => hasPorts(entry.value)) : value.kind === 'text' && value.text.text.slice(0, 2000).split(',').every((one) => /[\w}\uE000]:(?:\d{2,5}|\uE000)\s{0,3}$/.test(one)))

/** More than connections of one file are judged. */
const mostServers = 5000
/** Neighbours to each side: keeps a mapping of 100,000 names linear. */
const nearest = 50

interface Named {
  readonly product: string
  readonly prefix: string
  readonly rest: string
}

function nameOf(name: string): Named | null {
  if (name.length > 120) return null
  const match = /^((?:[A-Z][A-Z0-9]{0,30}_{1,2}){0,5}(ELASTIC_?SEARCH|OPENSEARCH|INFLUX_?DB|INFLUX|CASSANDRA|SCYLLA|ES)_(?:DB_|CLUSTER_|SERVER_)?)(HOSTS?|HOSTNAMES?|ADDRESS(?:ES)?|ENDPOINTS?|NODES?|CONTACT_?POINTS?|SEEDS|UR[LI]S?)$/.exec(name)
  const [, prefix = '', word = '', rest = ''] = match ?? []
  // `ES` is a word of its own at the beginning only: `RES_HOST` is not.
  return match === null || (word === 'ES' && !name.startsWith('ES_')) ? null : { product: /^(?:ELASTIC|ES)/.test(word) ? 'elasticsearch' : word === 'OPENSEARCH' ? 'opensearch' : /^INFLUX/.test(word) ? 'influxdb' : 'cassandra', prefix, rest }
}

/** `ES_PORT`, `ES_SCHEME`, `ES_USE_SSL`, `CASSANDRA_TLS_ENABLED`. */
function besides<T extends { readonly name: string }>(near: readonly T[], prefix: string, toSetting: (entry: T) => Setting): Setting[] {
  return near.flatMap((other): Setting[] => {
    const rest = other.name.startsWith(prefix) ? other.name.slice(prefix.length).toLowerCase() : ''
    if (/^(?:port|user|username|password|keyspace)$/.test(rest)) return [{ ...toSetting(other), name: rest }]
    if (/^(?:scheme|protocol|transport)$/.test(rest)) return [{ ...toSetting(other), name: 'scheme' }]
    return /ssl|tls|verif|cert|insecure/.test(rest) ? [{ ...toSetting(other), name: rest }] : []
  })
}

/** `es`, `es:9200`, `a:9200,b:9200`, `{{ .Release.Name }}-es`; under a name of URLs only with a port. */
function areHosts(value: Value, ofUrl: boolean): boolean {
  if (value.kind === 'settings') return value.entries.length > 0 && value.entries.slice(0, nearest).every((entry) => /^\d+$/.test(entry.name) && areHosts(entry.value, ofUrl))
  if (value.kind !== 'text') return false
  if (ofUrl) return /^[A-Za-z\d][\w.-]{0,250}:\d{2,5}$/.test(value.text.text)
  if (isHost(value) || isPartlyWritten(value)) return true
  const each = value.text.text.slice(0, 2000).split(',')
  return each.length > 1 && each.every((one) => /^\s{0,3}[A-Za-z\d][\w.-]{0,250}(?::\d{2,5})?\s{0,3}$/.test(one))
}

const none = /^(?!)/
const servers: Readonly<Record<string, RegExp | undefined>> = {
  elasticsearch: /(?:^|\/)elasticsearch(?:-oss)?(?:[:@]|$)/,
  opensearch: /(?:^|\/)opensearch(?:[:@]|$)/,
  influxdb: /(?:^|\/)influxdb(?:[:@]|$)/,
  cassandra: /(?:^|\/)(?:cassandra|scylla|dse-server)(?:[:@]|$)/,
}
