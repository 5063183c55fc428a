/** The words by which PostgreSQL, CockroachDB and the tools around them are known. */
import type { Vocabulary } from '../../model.js'
import { tlsNames } from '../notation/tlsNames.js'

/** Schemes without a dialect. The first five are understood by at least one driver, the others by configuration libraries. */
export const baseSchemes = [
  ...['postgres', 'postgresql', 'postgresqls', 'cockroachdb', 'cockroach', 'crdb'],
  ...['postgis', 'pgsql', 'psql', 'timescale', 'timescalegis', 'pg', 'ecto', 'asyncpg', 'psycopg', 'postgresext'],
  // golang-migrate's, and aliases of xo/dburl: https://github.com/golang-migrate/migrate/tree/master/database/pgx
  ...['pgx', 'pgx4', 'pgx5'],
] as const

const dialects = ['psycopg2', 'psycopg', 'psycopg_async', 'psycopg2cffi', 'asyncpg', 'aiopg', 'pg8000', 'pygresql', 'ssl', 'pool'] as const

export const jdbcSchemes = ['jdbc:postgresql', 'jdbc:postgres', 'jdbc:cockroachdb', 'jdbc:p6spy:postgresql', 'jdbc:otel:postgresql', 'r2dbc:postgresql', 'r2dbcs:postgresql', 'r2dbc:pool:postgresql'] as const

/** Environment variables that libpq reads, by the parameter they stand for. https://www.postgresql.org/docs/current/libpq-envars.html */
export const libpqEnvironment: ReadonlyMap<string, string> = new Map([
  ...([['PGHOST', 'host'], ['PGHOSTADDR', 'hostaddr'], ['PGPORT', 'port'], ['PGDATABASE', 'dbname'], ['PGUSER', 'user'], ['PGPASSWORD', 'password']] as const),
  ...([['PGPASSFILE', 'passfile'], ['PGSERVICE', 'service'], ['PGSERVICEFILE', 'servicefile'], ['PGOPTIONS', 'options'], ['PGAPPNAME', 'application_name']] as const),
  ...([['PGSSLMODE', 'sslmode'], ['PGREQUIRESSL', 'requiressl'], ['PGSSLNEGOTIATION', 'sslnegotiation'], ['PGSSLROOTCERT', 'sslrootcert']] as const),
  ...([['PGSSLCERT', 'sslcert'], ['PGSSLKEY', 'sslkey'], ['PGSSLCERTMODE', 'sslcertmode'], ['PGSSLCRL', 'sslcrl'], ['PGSSLCRLDIR', 'sslcrldir']] as const),
  ...([['PGSSLSNI', 'sslsni'], ['PGREQUIREPEER', 'requirepeer'], ['PGREQUIREAUTH', 'require_auth'], ['PGCHANNELBINDING', 'channel_binding']] as const),
  ...([['PGSSLMINPROTOCOLVERSION', 'ssl_min_protocol_version'], ['PGSSLMAXPROTOCOLVERSION', 'ssl_max_protocol_version']] as const),
  ...([['PGGSSENCMODE', 'gssencmode'], ['PGTARGETSESSIONATTRS', 'target_session_attrs'], ['PGCONNECT_TIMEOUT', 'connect_timeout']] as const),
])

/** Variables that switch TLS or its checks for one kind of client: no libpq parameter stands for them. */
export const otherEnvironment: ReadonlySet<string> = new Set(['PGSSL', 'NODE_TLS_REJECT_UNAUTHORIZED', 'NODE_EXTRA_CA_CERTS', 'COCKROACH_INSECURE', 'COCKROACH_URL', 'COCKROACH_CERTS_DIR'])

/** Names that mean a PostgreSQL connection by themselves. */
const tellingNames = ['sslmode', 'sslrootcert', 'sslnegotiation', 'ssl_require', 'sslfactory', 'sslaccept', 'server_tls_sslmode', 'client_tls_sslmode'] as const

const placeNames = [
  ...['host', 'hostname', 'hostaddr', 'server', 'port', 'user', 'username', 'password', 'passwd', 'database', 'dbname', 'db', 'name', 'service', 'dsn', 'uri', 'url'],
  ...['connectionstring', 'connectionuri', 'drivername', 'engine', 'adapter', 'dialect', 'client', 'driver', 'type', 'options', 'connect_args', 'dialectoptions', 'query', 'extra'],
] as const

export const vocabulary: Vocabulary = {
  schemes: new Set([...baseSchemes, ...baseSchemes.flatMap((scheme) => dialects.map((dialect) => `${scheme}+${dialect}`)), ...jdbcSchemes]),
  settingNames: new Set([...tlsNames, ...placeNames, ...tellingNames, 'server_tls_ca_file']),
  tellingNames: new Set(tellingNames),
  environmentNames: new Set([...libpqEnvironment.keys(), ...otherEnvironment]),
  callees: new Set([
    ...['psycopg2.connect', 'psycopg.connect', 'psycopg.Connection.connect', 'psycopg.AsyncConnection.connect', 'psycopg2.pool.SimpleConnectionPool', 'psycopg2.pool.ThreadedConnectionPool'],
    ...['SimpleConnectionPool', 'ThreadedConnectionPool', 'ConnectionPool', 'AsyncConnectionPool', 'asyncpg.connect', 'asyncpg.create_pool', 'aiopg.connect', 'aiopg.create_pool', 'pg8000.connect'],
    ...['pg8000.native.Connection', 'pg8000.dbapi.connect', 'create_engine', 'create_async_engine', 'URL.create', 'engine_from_config', 'dj_database_url.config', 'dj_database_url.parse', 'databases.Database'],
    ...['Postgrex.start_link', 'Postgrex.ReplicationConnection.start_link', 'Postgrex.SimpleConnection.start_link', 'Postgrex.Notifications.start_link', 'config', 'dbConnect', 'dbCanConnect', 'dbPool', 'establish_connection', 'Npgsql.NpgsqlConnection'],
    ...['Pool', 'Client', 'pg.Pool', 'pg.Client', 'postgres', 'pgp', 'knex', 'Sequelize', 'DataSource', 'createPool', 'PrismaPg', 'drizzle'],
    ...['sql.Open', 'sqlx.Open', 'sqlx.Connect', 'pgx.Connect', 'pgx.ParseConfig', 'pgxpool.New', 'pgxpool.Connect', 'pgxpool.ParseConfig', 'pgconn.Connect', 'postgres.Open', 'pq.NewConnector', 'pq.NewListener', 'gorm.Open'],
    ...['PgConnectOptions.new', 'PgConnectOptions.from_str', 'PgConnectOptions', 'PostgresqlConnectionConfiguration.builder', 'tokio_postgres.connect', 'Client.connect', 'tokio_postgres.Config.new', 'deadpool_postgres.Config.new', 'Config.from_str', 'NpgsqlConnectionStringBuilder', 'PostgresClient.Configuration', 'PostgresClientKit.ConnectionConfiguration'],
    ...['PostgresConnection.Configuration', 'SQLPostgresConfiguration', 'PostgresConnectionSource', 'PostgresClient', 'PostgresConnection.connect', 'PostgreSQLConnection', 'Endpoint', 'Connection.open', 'pgdriver.NewConnector', 'pgdriver.WithDSN', 'pg.Options', 'Sequel.postgres', 'ConnectionFactoryOptions.builder', 'pgmoon.new', 'pg.Connect', 'epgsql.connect', 'Session.single', 'Session.pooled', 'Pool.withEndpoints', 'defineConfig'],
    ...['PGSimpleDataSource', 'PostgreSQLConnectionBuilder.createConnectionPool', 'PGPoolingDataSource', 'PGConnectionPoolDataSource', 'PostgresqlDatabase', 'PooledPostgresqlDatabase', 'PostgresqlExtDatabase', 'PooledPostgresqlExtDatabase', 'PostgresEngine', 'CockroachEngine', 'MikroORM.init', 'TypeOrmModule.forRoot', 'PoolConfig', 'ClientConfig', 'SequelizeOptions', 'DataSourceOptions', 'PostgresConnectionOptions', 'TypeOrmModuleOptions', 'Knex.Config', 'KnexConfig', 'pgp()', 'pgPromise()'],
    ...['DriverManager.getConnection', 'setUrl', 'setJdbcUrl', 'setProperty', 'addDataSourceProperty', 'PG.connect', 'PGconn.new', 'PgBoss', 'pg_connect', 'pg_pconnect', 'PDO', 'DBI.connect', 'PQconnectdb', 'PQconnectStart', 'PQconnectdbParams', 'PQconnectStartParams', 'PQsetdbLogin', 'PQsetdb', 'postgres.connect', 'createDbClient', 'QSqlDatabase.addDatabase', 'PDOConfig', 'PostgresConfig'],
  ]),
  positions: new Map<string, readonly string[]>([
    // https://deveiate.org/code/pg/PG/Connection.html
    ...['PG.connect', 'PG::Connection.new', 'PG::Connection.open', 'PG.Connection.new', 'PG.Connection.open', 'PGconn.new', 'PGconn.open', 'PGconn.connect'].map((callee) => [`ruby ${callee}`, ['host', 'port', '', '', 'dbname', 'user', 'password']] as const),
    ...['PostgreSQLConnection'].map((callee) => [`dart ${callee}`, ['host', 'port', 'database']] as const),
    ...['tokio_postgres.connect', 'Client.connect'].map((callee) => [`rust ${callee}`, ['url', 'tls']] as const),
    // https://docs.sqlalchemy.org/en/20/core/engines.html#sqlalchemy.engine.URL.create, and what it was called before 1.4
    ...['URL.create', 'url.URL', 'URL'].map((callee) => [`python ${callee}`, ['drivername', 'username', 'password', 'host', 'port', 'database', 'query']] as const),
    ['cpp PQsetdbLogin', ['host', 'port', '', '', 'dbname', 'user', 'password']],
    // drogon: https://github.com/drogonframework/drogon lib/inc/drogon/HttpAppFramework.h
    ['cpp createDbClient', ['driver', 'host', 'port', 'database', 'user', 'password']],
    ['cpp QSqlDatabase.addDatabase', ['driver']],
    ['cpp PQsetdb', ['host', 'port', '', '', 'dbname']],
    // https://github.com/amphp/postgres/blob/2.x/src/PostgresConfig.php
    ['php PostgresConfig', ['host', 'port', 'user', 'password', 'database', '', 'sslmode']],
    // https://docs.sqlalchemy.org/en/20/core/engines.html#sqlalchemy.engine.URL.create
    ['python URL.create', ['drivername', 'username', 'password', 'host', 'port', 'database', 'query']],
    // LuaSQL
    ['lua postgres.connect', ['dbname', 'user', 'password', 'host', 'port']],
    ['erlang epgsql.connect', ['host', 'user', 'password']],
    ['elixir epgsql.connect', ['host', 'user', 'password']],
    ...['PostgresqlDatabase', 'PooledPostgresqlDatabase', 'PostgresqlExtDatabase', 'PooledPostgresqlExtDatabase'].map((callee) => [`python ${callee}`, ['database']] as const),
  ]),
  commands: new Set(['psql', 'pg_dump', 'pg_dumpall', 'pg_restore', 'pg_basebackup', 'pg_isready', 'pgbench', 'createdb', 'dropdb', 'vacuumdb', 'reindexdb', 'clusterdb', 'pgcli', 'cockroach']),
}
