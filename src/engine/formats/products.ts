/** Which product a word, a host, or a port speaks of. */
import type { Setting } from '../model.js'

/** The first product that a word names. */
export function productIn(words: readonly string[]): string | null {
  for (const word of words) for (const [pattern, product] of products) if (pattern.test(word)) return product
  return null
}

const products: readonly (readonly [RegExp, string])[] = [
  [/^(?:postgres(?:ql|db|\d{1,2})?|pgsql|pg|psql|psycopg2|timescale(?:db)?|cockroach(?:db)?)$/i, 'postgres'],
  [/^(?:mysql(?:\d|db)?|mysqli|mariadb|maria)$/i, 'mysql'],
  [/^(?:redis|valkey)$/i, 'redis'],
  [/^(?:mongo|mongodb)$/i, 'mongodb'],
  [/^kafka(?:metrics)?$/i, 'kafka'],
  [/^(?:rabbit|rabbitmq|amqp)$/i, 'amqp'],
  [/^clickhouse$/i, 'clickhouse'],
]

/**
 * By the host among the settings. `DB_HOST: {{ template "shop.postgres.host" . }}`, `{{ .Values.mysql.host }}`: what is put in says whose it is;
 * `db_hostname: shop-mysql`, `mariadb.shop.svc`, `shop.postgres.database.azure.com`: so does a name that speaks of one product.
 */
export function productOfHost(entries: readonly Setting[], host: RegExp): string | null {
  const value = entries.find(({ name }) => host.test(name))?.value
  if (value?.kind !== 'text') return null
  const [only, ...others] = value.text.pieces
  if (only?.kind === 'hole' && others.length === 0) return productIn(only.expression.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/))
  const written = value.text.text.slice(0, 260).replace(/(?<=-)\$\$(?=\w)/g, '')
  // `{{ .Release.Name }}-postgresql`
  if (!/^[A-Za-z\uE000][\w.\uE000-]{0,250}(?::(?:\d{1,5}|\uE000))?$/.test(written)) return null
  const words = [...(/^[^.:]*/.exec(written)?.[0].split(/[-_\uE000]/) ?? []), azure.exec(written)?.[1] ?? '']
  const named = new Set(words.flatMap((word) => productIn([word]) ?? []))
  return named.size === 1 ? ([...named].find((product) => storing.has(product)) ?? null) : null
}

/** https://learn.microsoft.com/en-us/azure/postgresql/, https://learn.microsoft.com/en-us/azure/mysql/ */
const azure = /\.(postgres|mysql|mariadb)\.database\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn)(?::\d{1,5})?$/i

/** What anybody means by a database. */
const storing: ReadonlySet<string> = new Set(['postgres', 'mysql', 'mongodb'])

/** `DB_USER: ${POSTGRES_USER}`: what is put in is called after its product; two that disagree say nothing. */
export function productOfLogin(entries: readonly Setting[]): string | null {
  const words = entries.flatMap(({ value }) => (value.kind !== 'text' ? [] : value.text.pieces.flatMap((piece) => (piece.kind === 'hole' ? [piece.expression] : [/^\$\$cap_\w{1,80}$/.exec(value.text.text)?.[0] ?? '']))))
  const named = new Set(words.flatMap((word) => productIn(word.slice(0, 100).split(/[^A-Za-z0-9]+/)) ?? []))
  const [only] = named
  return named.size === 1 && only !== undefined && storing.has(only) ? only : null
}

/** `DB_PORT: 3306` beside `DB_HOST`: whose port it is says whose host it is. https://www.iana.org/assignments/service-names-port-numbers */
export function productAtPort(entries: readonly Setting[]): string | null {
  const own = entries.find(({ name }) => /^port$/i.test(name))?.value
  // `DB_ADDRESS: db:27017`
  const address = own === undefined ? entries.find(({ name }) => /^(?:host|hostname|server|address|addr)$/i.test(name))?.value : undefined
  const behind = address?.kind === 'text' ? /:(\d{4,5})$/.exec(address.text.text.slice(-40))?.[1] : undefined
  if (behind !== undefined) return Object.hasOwn(productsByPort, behind) ? (productsByPort[behind] ?? null) : null
  const value = own
  const [piece] = value?.kind === 'text' ? value.text.pieces : []
  const port = value?.kind === 'symbol' ? value.name : value?.kind !== 'text' ? '' : piece?.kind === 'hole' ? (piece.fallback ?? '') : value.text.text
  return Object.hasOwn(productsByPort, port) ? (productsByPort[port] ?? null) : null
}

const productsByPort: Readonly<Record<string, string>> = { 5432: 'postgres', 26257: 'postgres', 3306: 'mysql', 27017: 'mongodb' }
