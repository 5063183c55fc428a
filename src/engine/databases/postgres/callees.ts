/** Whose calls make a connection to PostgreSQL: clients, with the names that their calls bear. */
import { hasForeignReceiver } from '../notation/foreignReceiver.js'

interface Client {
  readonly client: string
  /** Calls whose name, or its end behind a dot, says it: nothing but this client offers them. */
  readonly calls?: readonly string[]
  /** Whatever is called of them. */
  readonly modules?: readonly string[]
  /** Calls that others offer by the same name: they tell something beside an import of one of these clients. */
  readonly shared?: readonly string[]
  /** Packages, with all that stands below them. */
  readonly packages?: readonly string[]
}

const clients: readonly Client[] = [
  { client: 'psycopg', modules: ['psycopg', 'psycopg2'], shared: ['connect', 'ConnectionPool', 'AsyncConnectionPool', 'SimpleConnectionPool', 'ThreadedConnectionPool'], packages: ['psycopg', 'psycopg2', 'psycopg_pool'] },
  { client: 'asyncpg', modules: ['asyncpg'], shared: ['connect', 'create_pool'], packages: ['asyncpg'] },
  { client: 'aiopg', modules: ['aiopg'], shared: ['connect', 'create_pool'], packages: ['aiopg'] },
  // PyGreSQL. https://www.pygresql.org/contents/pgdb/module.html
  { client: 'PyGreSQL', modules: ['pgdb'] },
  { client: 'pg8000', modules: ['pg8000'], shared: ['connect'], packages: ['pg8000'] },
  { client: 'peewee', calls: ['PostgresqlDatabase', 'PooledPostgresqlDatabase', 'PostgresqlExtDatabase', 'PooledPostgresqlExtDatabase'] },
  // Piccolo hands its `config` to asyncpg. https://piccolo-orm.readthedocs.io/en/latest/piccolo/engines/postgres_engine.html
  { client: 'Piccolo', calls: ['PostgresEngine', 'CockroachEngine'] },
  { client: 'node-postgres', modules: ['pg'], shared: ['Pool', 'PoolConfig', 'Client', 'ClientConfig', 'pgPromise()', 'pgp()', 'pgp'], packages: ['pg', 'pg-pool', 'pg-promise', '@neondatabase/serverless', '@vercel/postgres'] },
  { client: 'postgres.js', shared: ['postgres'], packages: ['postgres'] },
  { client: 'Prisma', calls: ['PrismaPg'] },
  { client: 'pg-boss', calls: ['PgBoss'] },
  { client: 'pgx', modules: ['pgx', 'pgxpool', 'pgxconn', 'pgconn', 'pgpool'] },
  { client: 'lib/pq', modules: ['pq'] },
  { client: "Bun's pgdriver, go-pg", calls: ['pgdriver.NewConnector', 'pg.Connect'] },
  { client: 'sqlx', calls: ['PgConnectOptions', 'PgConnectOptions.new'] },
  { client: 'tokio-postgres', calls: ['postgres.Config.new', 'tokio_postgres.Config.new', 'deadpool_postgres.Config.new', 'tokio_postgres.connect'], shared: ['Config.new', 'Config.from_str'], packages: ['postgres', 'tokio_postgres', 'deadpool_postgres', 'bb8_postgres'] },
  { client: 'pgjdbc', calls: ['PGSimpleDataSource'] },
  { client: 'R2DBC', calls: ['PostgresqlConnectionConfiguration.builder'] },
  { client: 'Skunk', shared: ['Session.single', 'Session.pooled'], packages: ['skunk'] },
  { client: 'Npgsql', calls: ['NpgsqlConnectionStringBuilder'] },
  { client: 'PostgresNIO', calls: ['PostgresClient.Configuration', 'PostgresConnection.Configuration', 'SQLPostgresConfiguration', 'PostgresConnectionSource'], shared: ['PostgresClient', 'PostgresConnection.connect', 'postgres'], packages: ['FluentPostgresDriver', 'PostgresKit', 'PostgresNIO'] },
  { client: 'PostgresClientKit', calls: ['PostgresClientKit.ConnectionConfiguration'] },
  { client: "Dart's postgres", calls: ['PostgreSQLConnection'], shared: ['Connection.open', 'Endpoint', 'Pool.withEndpoints'], packages: ['package:postgres'] },
  { client: "Ruby's pg", modules: ['PG', 'PGconn'] },
  { client: 'Sequel', calls: ['Sequel.postgres'] },
  { client: "PHP's pgsql", calls: ['pg_connect', 'pg_pconnect'] },
  { client: 'AMPHP', calls: ['PostgresConfig'] },
  { client: 'Postgrex', calls: ['Postgrex.start_link', 'Postgrex.ReplicationConnection.start_link', 'Postgrex.SimpleConnection.start_link', 'Postgrex.Notifications.start_link'] },
  { client: 'epgsql', calls: ['epgsql.connect', 'epgsqla.connect', 'epgsqli.connect'] },
  { client: 'pgmoon', calls: ['pgmoon.new'] },
  { client: 'RPostgres', calls: ['RPostgres.Postgres'] },
  { client: 'libpq', calls: ['PQconnectdbParams', 'PQconnectStartParams', 'PQsetdb', 'PQsetdbLogin'] },
]

const calls = new Set(clients.flatMap(({ calls: own = [] }) => own))
const modules = new Set(clients.flatMap(({ modules: own = [] }) => own))
const shared = new Set(clients.flatMap(({ shared: own = [] }) => own))
const packages = new Set(clients.flatMap(({ packages: own = [] }) => own))

/** MikroORM's package of a database exports both. https://mikro-orm.io/docs/configuration */
const mikro: ReadonlySet<string> = new Set(['MikroORM.init', 'MikroORM.initSync', 'defineConfig'])

const ownReceiver = /^(?:pg|psycopg\w*|asyncpg|aiopg|pgdb|pg8000|postgres|tokio_postgres|deadpool_postgres)$/i

/** `Pool`, `Client`, `connect` tell nothing without the import of a client. */
export function isOwnCallee(callee: string, imports: readonly string[]): boolean {
  if (hasForeignReceiver(callee, ownReceiver, [])) return false
  if (endsAsOneOf(calls, callee) || modules.has(/^(\w{1,40})\./.exec(callee)?.[1] ?? '')) return true
  if (mikro.has(callee)) return imports.includes('@mikro-orm/postgresql')
  return endsAsOneOf(shared, callee) && !hasForeignReceiver(callee, ownReceiver, imports) && imports.some((name) => packages.has(name) || packages.has(packageOf(name)))
}

/** `sqlx::PgConnectOptions::new` and `PgConnectOptions::new`. */
function endsAsOneOf(names: ReadonlySet<string>, callee: string): boolean {
  for (let rest = callee; rest !== ''; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') if (names.has(rest)) return true
  return false
}

/** `psycopg2.extras`, `pg/lib/client`, `tokio_postgres::Config`; a scope is part of the name. */
function packageOf(name: string): string {
  return /^(?:@[\w-]{1,80}\/)?(?:package:)?[\w-]{1,80}/.exec(name)?.[0] ?? ''
}
