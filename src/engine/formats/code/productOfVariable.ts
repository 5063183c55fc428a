/** `{ host: process.env.MYSQL_HOST, user, password }` of a configuration: the variable that the host is read from says whose settings they are. */
import type { Setting, Site } from '../../model.js'
import type { CodeFile } from './file.js'

const hostNames = /^(?:db_?)?(?:host|hostname|server|addr)$/i

/** https://hub.docker.com/_/postgres, …/mysql, …/redis: products as their images and most programs call them in variables. */
const variable = /(?:^|[^A-Za-z])(?:[A-Z][A-Z0-9]{0,30}_){0,4}(MYSQL|MARIADB|POSTGRES|POSTGRESQL|PG|REDIS|VALKEY|MONGO|MONGODB|RABBITMQ|AMQP)_?(?:DB_|DATABASE_|CACHE_)?(?:HOST|HOSTNAME|HOST_NAME|SERVER|ADDR|ADDRESS)(?![A-Za-z0-9_])/

const LONGEST_VALUE = 160

/** The sites with the product as a name above the settings; unchanged where a call, or another variable, says what they are for. */
export function sitesOfProduct(file: CodeFile, entries: readonly Setting[], sites: readonly [Site, ...Site[]]): readonly [Site, ...Site[]] {
  const [first, ...rest] = sites
  if (sites.some(({ callee }) => callee !== null)) return sites
  const hosts = entries.filter(({ name, value }) => hostNames.test(name) && value.kind !== 'settings')
  const products = new Set(hosts.map(({ value: { span } }) => variable.exec(file.source.slice(span.start, Math.min(span.end, span.start + LONGEST_VALUE)))?.[1] ?? ''))
  const [only = '', ...others] = products
  return only === '' || others.length > 0 ? sites : [{ ...first, keyPath: [...first.keyPath, only === 'AMQP' ? 'RABBITMQ' : /^PG$|^MONGO$/.test(only) ? only.toLowerCase() : only] }, ...rest]
}

/** Django's `'ENGINE': os.environ.get('DB_ENGINE', 'django.db.backends.sqlite3')` beside a host that is read from `POSTGRES_HOST`: a file's database has no host, so another engine is meant. */
export function withoutFileEngine(entries: readonly Setting[], isNamed: boolean): readonly Setting[] {
  return isNamed ? entries.filter(({ name, value }) => !(name === 'ENGINE' && value.kind === 'text' && value.text.pieces.length === 1 && value.text.pieces.some((piece) => piece.kind === 'hole' && /\.sqlite3$/.test(piece.fallback ?? '')))) : entries
}
