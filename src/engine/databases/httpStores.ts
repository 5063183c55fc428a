/**
 * Stores that are spoken to over HTTP, WebSockets or plain TCP, and of which no more is confirmed than that the plain schemes are plain:
 * InfluxDB, SurrealDB, ArangoDB, etcd. What their clients verify over TLS is `unknown` here.
 */
import type { Family } from './family.js'
import { byScheme, type PlainDriver, type Said } from './judging/plainDriver.js'
import type { Verdict } from './judging/verdict.js'
import { schemeFamily, type SchemeFamily } from './schemeFamily.js'

interface Store {
  readonly id: string
  readonly title: string
  readonly schemes?: readonly string[]
  readonly plain: RegExp
  readonly secure: string
  readonly urls: RegExp
  readonly sign: RegExp
  readonly callees: readonly string[]
  readonly settingNames?: readonly string[]
  readonly environmentNames?: readonly string[]
  readonly urlNames?: readonly string[]
}

const stores: readonly Store[] = [
  { id: 'influxdb', title: 'InfluxDB', plain: /^http$/i, secure: 'https', urls: /^https?:\/\//i, sign: /^(?:InfluxDB(?:Client|Client3|ClientAsync)?|influxdb2?\.NewClient)$|^INFLUX(?:DB)?_(?:URL|HOST)$/, callees: ['InfluxDBClient', 'InfluxDB', 'influxdb2.NewClient'], environmentNames: ['INFLUXDB_URL', 'INFLUX_URL'] },
  { id: 'surrealdb', title: 'SurrealDB', plain: /^(?:ws|http)$/i, secure: 'wss', urls: /^(?:wss?|https?):\/\//i, sign: /^(?:Surreal|AsyncSurreal)$|^SURREAL(?:DB)?_(?:URL|ENDPOINT)$/, callees: ['Surreal', 'AsyncSurreal'], environmentNames: ['SURREALDB_URL', 'SURREAL_URL'] },
  { id: 'arangodb', title: 'ArangoDB', plain: /^(?:http|tcp)$/i, secure: 'https', urls: /^(?:https?|tcp|ssl):\/\//i, sign: /^(?:ArangoClient|arangojs|ArangoDB)$|^ARANGO(?:DB)?_(?:URL|ENDPOINT|HOSTS?)$/, callees: ['ArangoClient', 'arangojs'], environmentNames: ['ARANGODB_URL', 'ARANGO_URL'] },
  { id: 'etcd', title: 'etcd', plain: /^http$/i, secure: 'https', urls: /^https?:\/\//i, sign: /^(?:clientv3\.(?:New|Config)|Etcd3)$|^ETCD(?:CTL)?_ENDPOINTS?$/, callees: ['clientv3.New', 'clientv3.Config', 'Etcd3'], settingNames: ['endpoints'], environmentNames: ['ETCDCTL_ENDPOINTS', 'ETCD_ENDPOINTS'], urlNames: ['endpoints', 'hosts', '0'] },
]

function decide(store: Store, said: Said): Verdict {
  const scheme = said.scheme.toLowerCase()
  return store.plain.test(scheme) ? byScheme.cleartext({ ...said, scheme }) : byScheme.unsourced(said, scheme === '' ? 'hosts without a scheme' : `\`${scheme}://\``)
}

function familyOf(store: Store): Family {
  const client: PlainDriver = {
    id: store.id,
    title: `a client of ${store.title}`,
    languages: [],
    common: true,
    decide: (said) => decide(store, said),
    plan: () => ({ set: [], remove: [], scheme: store.secure, advice: `Use \`${store.secure}://\` with ${store.title}, and give the client the CA certificate.` }),
  }
  const said: SchemeFamily = { ...store, ids: [store.id], schemes: store.schemes ?? [], imports: null, environmentNames: store.environmentNames ?? [], urlNames: store.urlNames ?? ['url', 'hosts', 'host', 'endpoint', '0'], tlsSettings: ['verify_ssl', 'ssl_ca_cert', 'tls', 'ca_cert'], drivers: [client], assumed: { other: store.id } }
  return schemeFamily(said)
}

export const httpStores: readonly Family[] = stores.map(familyOf)
