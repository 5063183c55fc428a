/** Which product the services of one file run: `DB_HOST: db` beside `db: { image: mariadb }`. */
import type { DataEntry, DataNode } from './dataTree.js'

/** The product behind a host of the same file; null: it is no service of it, or its image says nothing. */
export type OfService = (host: string) => string | null

/** By the keys under a top-level `services`, and by what else they are called there. https://docs.docker.com/reference/compose-file/services/ */
export function servicesIn(documents: readonly DataNode[]): OfService {
  const products = new Map<string, string>()
  for (const service of documents.flatMap((document) => entriesOf(entryOf(entriesOf(document), 'services')?.value))) {
    const own = entriesOf(service.value)
    const product = productOfServer(textOf(entryOf(own, 'image')?.value))
    if (product === null) continue
    for (const name of [service.name, textOf(entryOf(own, 'container_name')?.value), textOf(entryOf(own, 'hostname')?.value)]) if (name !== '') products.set(name, product)
  }
  return (host) => {
    const name = host.replace(/:\d{1,5}$/, '')
    return products.get(name) ?? products.get(containerOf(name)) ?? null
  }
}

/** `shop_db_1`, `shop-db-1`: what Compose calls the first container of `db`. */
function containerOf(host: string): string {
  return /^[\w-]{1,60}?[_-]([A-Za-z][\w.]{0,60})[_-]1$/.exec(host)?.[1] ?? host
}

/** By the image of a server, its registry and owner aside. */
function productOfServer(image: string): string | null {
  const name = /(?:^|\/)([a-z0-9][\w.-]{1,80})(?:[:@]|\}|$)/.exec(image.slice(0, 300).replace(/\$\{\w{1,60}:?-/, '').toLowerCase())?.[1] ?? ''
  return servers.find(([pattern]) => pattern.test(name))?.[1] ?? null
}

/** Whole names: `redis-commander`, `postgres-exporter` and `mongo-express` are clients. */
const servers: readonly (readonly [RegExp, string])[] = [
  [/^(?:postgres(?:ql|-documentdb)?(?:-\d[\w.]*|-repmgr|-ha|-ssl)?|postgis|pgvector(?:-rs)?|pgvecto-rs|timescaledb(?:-ha|-postgis)?|spilo(?:-\d+)?|cockroach|pgbouncer|pgpool|alloydbomni|citus|paradedb)$/, 'postgres'],
  [/^(?:mysql(?:-server|-\d[\w.-]*)?|mariadb(?:-server|-galera|-\d[\w.-]*)?|percona(?:-server|-xtradb-cluster)?|alpine-mariadb|proxysql|tidb)$/, 'mysql'],
  [/^(?:mongo(?:db)?(?:-community-server|-sharded|-\d[\w.-]*)?|ferretdb|percona-server-mongodb)$/, 'mongodb'],
  [/^(?:redis(?:-stack(?:-server)?|-cluster)?|valkey|keydb|dragonfly|garnet)$/, 'redis'],
  [/^rabbitmq$/, 'amqp'],
  [/^clickhouse(?:-server)?$/, 'clickhouse'],
]

const entriesOf = (node: DataNode | undefined): readonly DataEntry[] => (node?.kind === 'mapping' ? node.entries : [])
const entryOf = (entries: readonly DataEntry[], name: string): DataEntry | undefined => entries.find((entry) => entry.name === name)
const textOf = (node: DataNode | undefined): string => (node?.kind === 'text' ? node.text.text : '')
