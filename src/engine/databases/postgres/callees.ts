/** Whose calls make a connection to PostgreSQL. */
import type { FileReading } from '../../model.js'
import { isCalleeOf, js, jvm, type ClientCall } from '../notation/clientCalls.js'
import { hasForeignReceiver } from '../notation/foreignReceiver.js'

/** Whatever is called of them: psycopg, asyncpg, aiopg, PyGreSQL, pg8000, node-postgres, pgx, lib/pq, Ruby's pg. */
const modules = new Set(['psycopg', 'psycopg2', 'asyncpg', 'aiopg', 'pgdb', 'pg8000', 'pg', 'pgx', 'pgxpool', 'pgxconn', 'pgconn', 'pgpool', 'pq', 'PG', 'PGconn'])

const own: readonly ClientCall[] = [
  { client: 'peewee', callees: ['PostgresqlDatabase', 'PooledPostgresqlDatabase', 'PostgresqlExtDatabase', 'PooledPostgresqlExtDatabase'] },
  // Piccolo hands its `config` to asyncpg. https://piccolo-orm.readthedocs.io/en/latest/piccolo/engines/postgres_engine.html
  { client: 'Piccolo', callees: ['PostgresEngine', 'CockroachEngine'] },
  { client: 'Prisma', callees: ['PrismaPg'] },
  { client: 'pg-boss', callees: ['PgBoss'] },
  { client: "Bun's pgdriver, go-pg", callees: ['pgdriver.NewConnector', 'pg.Connect'] },
  { client: 'sqlx', callees: ['PgConnectOptions', 'PgConnectOptions.new', 'PgConnectOptions.from_str'] },
  { client: 'tokio-postgres', callees: ['postgres.Config.new', 'tokio_postgres.Config.new', 'deadpool_postgres.Config.new', 'tokio_postgres.connect'] },
  { client: 'pgjdbc', callees: ['PGSimpleDataSource'] },
  { client: 'jasync', callees: ['PostgreSQLConnectionBuilder.createConnectionPool'] },
  { client: 'R2DBC', callees: ['PostgresqlConnectionConfiguration.builder'] },
  { client: 'Npgsql', callees: ['NpgsqlConnectionStringBuilder'] },
  { client: 'PostgresNIO', callees: ['PostgresClient.Configuration', 'PostgresConnection.Configuration', 'SQLPostgresConfiguration', 'PostgresConnectionSource'] },
  { client: 'PostgresClientKit', callees: ['PostgresClientKit.ConnectionConfiguration'] },
  { client: "Dart's postgres", callees: ['PostgreSQLConnection'] },
  { client: 'Sequel', callees: ['Sequel.postgres'] },
  { client: "PHP's pgsql", callees: ['pg_connect', 'pg_pconnect'] },
  { client: 'AMPHP', callees: ['PostgresConfig'] },
  { client: 'Postgrex', callees: ['Postgrex.start_link', 'Postgrex.ReplicationConnection.start_link', 'Postgrex.SimpleConnection.start_link', 'Postgrex.Notifications.start_link'] },
  { client: 'epgsql', callees: ['epgsql.connect', 'epgsqla.connect', 'epgsqli.connect'] },
  { client: 'pgmoon', callees: ['pgmoon.new'] },
  { client: 'RPostgres', callees: ['RPostgres.Postgres'] },
  { client: 'libpq', callees: ['PQconnectdbParams', 'PQconnectStartParams', 'PQsetdb', 'PQsetdbLogin'] },
]

/** `Pool`, `Client`, `connect` tell nothing without the import of a client. */
const shared: readonly ClientCall[] = [
  { client: 'psycopg', languages: ['python'], callees: ['connect', 'ConnectionPool', 'AsyncConnectionPool', 'SimpleConnectionPool', 'ThreadedConnectionPool'], imports: /^psycopg(?:2|_pool)?(?:\.|$)/ },
  { client: 'asyncpg, aiopg', languages: ['python'], callees: ['connect', 'create_pool'], imports: /^(?:asyncpg|aiopg)(?:\.|$)/ },
  { client: 'pg8000', languages: ['python'], callees: ['connect'], imports: /^pg8000(?:\.|$)/ },
  { client: 'node-postgres', languages: js, callees: ['Pool', 'PoolConfig', 'Client', 'ClientConfig', 'pgPromise()', 'pgp()', 'pgp'], imports: /^(?:npm:)?(?:pg|pg-pool|pg-promise|@neondatabase\/serverless|@vercel\/postgres)(?:[/@]|$)/ },
  { client: "Deno's postgres", languages: js, callees: ['Client', 'Pool'], imports: /^(?:https:\/\/deno\.land\/x\/postgres(?:[@/]|$)|@(?:db|bartlomieju)\/postgres(?:[@/]|$))/ },
  { client: 'postgres.js', languages: js, callees: ['postgres'], imports: /^(?:npm:)?postgres(?:[/@]|$)/ },
  { client: 'tokio-postgres', languages: ['rust'], callees: ['Config.new', 'Config.from_str'], imports: /^(?:postgres|tokio_postgres|deadpool_postgres|bb8_postgres)(?:::|$)/ },
  { client: 'Skunk', languages: jvm, callees: ['Session.single', 'Session.pooled'], imports: /^skunk(?:\.|$)/ },
  { client: 'PostgresNIO', languages: ['swift'], callees: ['PostgresClient', 'PostgresConnection.connect', 'postgres'], imports: /^(?:FluentPostgresDriver|PostgresKit|PostgresNIO)$/ },
  { client: "Dart's postgres", languages: ['dart'], callees: ['Connection.open', 'Endpoint', 'Pool.withEndpoints'], imports: /^package:postgres(?:\/|$)/ },
]

/** MikroORM's package of a database exports both. https://mikro-orm.io/docs/configuration */
const mikro: ReadonlySet<string> = new Set(['MikroORM.init', 'MikroORM.initSync', 'defineConfig'])

const ownReceiver = /^(?:pg|psycopg\w*|asyncpg|aiopg|pgdb|pg8000|postgres|tokio_postgres|deadpool_postgres)$/i

export function isOwnCallee(callee: string, reading: FileReading): boolean {
  if (hasForeignReceiver(callee, ownReceiver, [])) return false
  // `from trino.dbapi import connect`, beside a client of PostgreSQL.
  if (callee === 'connect' && reading.language === 'python' && reading.imports.some((name) => /^\w{1,40}\.dbapi2?$/.test(name))) return false
  if (isCalleeOf(own, callee, reading) || modules.has(/^(\w{1,40})\./.exec(callee)?.[1] ?? '')) return true
  if (mikro.has(callee)) return reading.imports.includes('@mikro-orm/postgresql')
  return isCalleeOf(shared, callee, reading) && !hasForeignReceiver(callee, ownReceiver, reading.imports)
}
