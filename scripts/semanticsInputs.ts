/**
 * A condition in prose as questions to `explain`. The pairs in it (`sslmode=require`, `ssl_ca`) become the parameters of a text or the settings
 * of a call, as that driver takes them; alternatives (`prefer / require`) become questions of their own, all of which must be answered alike.
 * What the pairs cannot say stands in `exceptions`, by driver and condition.
 */
import type { ExplainInput } from '../src/engine/explain.js'

type Pairs = readonly (readonly [string, string])[]

interface Reading {
  readonly driver: RegExp
  /** The id to ask for; with versions, by what the condition says. */
  readonly id: string
  readonly versions?: readonly (readonly [RegExp, string])[]
  readonly ask: (pairs: Pairs) => Omit<ExplainInput, 'driver'>
}

const host = 'db.corp.example'
const uri = (scheme: string, port: string, path = 'shop') => (pairs: Pairs) => ({ text: `${scheme}://app:s3cretword@${host}:${port}/${path}${pairs.length === 0 ? '' : `?${query(pairs)}`}` })
const query = (pairs: Pairs) => pairs.map(([name, value]) => (value === '\0' ? name : `${name}=${value}`)).join('&')
const jdbc = (prefix: string, port: string) => (pairs: Pairs) => ({ text: `jdbc:${prefix}://${host}:${port}/shop${pairs.length === 0 ? '' : `?${query(pairs)}`}` })
const semicolons = (first: string) => (pairs: Pairs) => ({ text: [first, ...pairs.map(([name, value]) => `${name}=${value}`)].join(';') })
const settings = (base: Readonly<Record<string, unknown>>) => (pairs: Pairs) => ({ settings: { ...base, ...Object.fromEntries(pairs.map(([name, value]) => [name, valueOf(value)])) } })

/** `True`, `{}`, `{"a":1}` are no strings. */
function valueOf(text: string): unknown {
  if (/^(?:true|false)$/i.test(text)) return /^true$/i.test(text)
  if (!/^[[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const pg = uri('postgresql', '5432')
const my = uri('mysql', '3306')
const mysqlParts = { host, port: 3306, user: 'app', password: 's3cretword', database: 'shop' }

const readings: readonly Reading[] = [
  { driver: /^libpq/, id: 'libpq', versions: [[/<= ?15/, 'libpq@15'], [/>= ?16/, 'libpq@16'], [/>= ?17/, 'libpq@17']], ask: pg },
  { driver: /^node-postgres/, id: 'pg', ask: pg },
  { driver: /^postgres\.js/, id: 'postgres', ask: pg },
  { driver: /^Prisma <= 6 \(/, id: 'prisma@6', ask: pg },
  { driver: /^Bun/, id: 'bun', ask: pg },
  { driver: /^Sequelize 6$/, id: 'sequelize', ask: pg },
  { driver: /^TypeORM/, id: 'typeorm', ask: pg },
  { driver: /^asyncpg/, id: 'asyncpg', ask: pg },
  { driver: /^pg8000/, id: 'pg8000', versions: [[/^/, 'pg8000@1.30']], ask: settings({ host, user: 'app', password: 's3cretword', database: 'shop' }) },
  { driver: /^SQLAlchemy postgresql\+psycopg2/, id: 'sqlalchemy', ask: uri('postgresql+psycopg2', '5432') },
  { driver: /^SQLAlchemy postgresql\+asyncpg/, id: 'sqlalchemy', ask: uri('postgresql+asyncpg', '5432') },
  { driver: /^SQLAlchemy postgresql\+pg8000/, id: 'sqlalchemy', ask: uri('postgresql+pg8000', '5432') },
  { driver: /^dj-database-url/, id: 'dj-database-url', ask: pg },
  { driver: /^pgx v5/, id: 'pgx', ask: pg },
  { driver: /^lib\/pq/, id: 'lib/pq@1.12', versions: [[/< v?1\.12/, 'lib/pq@1.10'], [/unreleased/, 'lib/pq@next']], ask: pg },
  { driver: /^pgjdbc/, id: 'pgjdbc', ask: jdbc('postgresql', '5432') },
  { driver: /^r2dbc-postgresql/, id: 'r2dbc-postgresql', ask: uri('r2dbc:postgresql', '5432') },
  { driver: /^Npgsql/, id: 'npgsql', versions: [[/\(6, 7\)/, 'npgsql@7']], ask: semicolons(`Host=${host};Username=app;Password=s3cretword;Database=shop`) },
  { driver: /^sqlx \(/, id: 'sqlx', ask: pg },
  { driver: /^tokio-postgres/, id: 'tokio-postgres', ask: pg },
  { driver: /^ActiveRecord postgresql/, id: 'activerecord', ask: pg },
  { driver: /^Laravel pgsql/, id: 'laravel-pgsql', ask: pg },
  { driver: /^Postgrex/, id: 'postgrex', versions: [[/<= ?0\.20/, 'postgrex@0.20']], ask: pg },
  { driver: /^PgBouncer/, id: 'pgbouncer', ask: settings({ listen_addr: '*' }) },
  { driver: /^mysql2 \(node\)/, id: 'mysql2', ask: my },
  { driver: /^mysql \(mysqljs\)/, id: 'mysql', ask: my },
  { driver: /^mariadb \(node/, id: 'mariadb', ask: uri('mariadb', '3306') },
  { driver: /^Sequelize 6 mysql/, id: 'sequelize-mysql2', ask: my },
  { driver: /^Prisma <= 6 mysql/, id: 'prisma-mysql', ask: my },
  { driver: /^go-sql-driver/, id: 'go-sql-driver/mysql', ask: (pairs) => ({ text: `app:s3cretword@tcp(${host}:3306)/shop${pairs.length === 0 ? '' : `?${query(pairs)}`}` }) },
  { driver: /^Connector\/J/, id: 'mysql-connector-j', ask: jdbc('mysql', '3306') },
  { driver: /^MariaDB Connector\/J/, id: 'mariadb-java-client@3', ask: jdbc('mariadb', '3306') },
  { driver: /^MySqlConnector/, id: 'MySqlConnector', ask: semicolons(`Server=${host};User ID=app;Password=s3cretword;Database=shop`) },
  // Read in 1.2, all but what names an older one.
  { driver: /^PyMySQL/, id: 'pymysql@1.2', versions: [[/<= ?1\.1/, 'pymysql@1.1']], ask: settings(mysqlParts) },
  { driver: /^SQLAlchemy mysql\+pymysql/, id: 'sqlalchemy@2', ask: uri('mysql+pymysql', '3306') },
  { driver: /^mysqlclient/, id: 'mysqlclient', versions: [[/^/, 'mysqlclient@2.2']], ask: settings(mysqlParts) },
  { driver: /^mysql-connector-python/, id: 'mysql-connector-python', ask: settings(mysqlParts) },
  { driver: /^aiomysql/, id: 'aiomysql', ask: settings(mysqlParts) },
  { driver: /^sqlx mysql/, id: 'sqlx-mysql', ask: my },
  { driver: /^mysql_async/, id: 'mysql_async', ask: my },
  { driver: /^PHP PDO mysql/, id: 'php-pdo_mysql', ask: (pairs) => ({ settings: { dsn: `mysql:host=${host};dbname=shop`, user: 'app', attr: Object.fromEntries(pairs.map(([name, value]) => [name.replace(/^(?=SSL_)/, 'MYSQL_ATTR_'), valueOf(value)])) } }) },
  { driver: /^mysql2 gem/, id: 'ruby-mysql2@libmysqlclient', ask: settings(mysqlParts) },
  { driver: /^trilogy/, id: 'trilogy', ask: settings(mysqlParts) },
  { driver: /^MyXQL/, id: 'myxql', versions: [[/0\.7/, 'myxql@0.7']], ask: settings({ hostname: host, username: 'app' }) },
  { driver: /^all drivers \(spec\)/, id: 'mongodb-spec', ask: uri('mongodb', '27017') },
  { driver: /^mongodb \(node\)/, id: 'mongodb', ask: uri('mongodb', '27017') },
  { driver: /^PyMongo/, id: 'pymongo@4', ask: uri('mongodb', '27017') },
  { driver: /^mongo-go-driver/, id: 'mongo-go-driver', ask: uri('mongodb', '27017') },
  { driver: /^redis-py/, id: 'redis-py', versions: [[/>= ?6/, 'redis-py@6'], [/check_hostname/, 'redis-py@6']], ask: uri('redis', '6379', '0') },
  { driver: /^ioredis/, id: 'ioredis', ask: uri('redis', '6379', '0') },
  { driver: /^node-redis/, id: 'node-redis', ask: uri('redis', '6379', '0') },
  { driver: /^go-redis/, id: 'go-redis', ask: uri('redis', '6379', '0') },
  { driver: /^Celery/, id: 'kombu', ask: uri('redis', '6379', '0') },
  { driver: /^StackExchange/, id: 'StackExchange.Redis', ask: (pairs) => ({ text: [`${host}:6380`, 'password=s3cretword', ...pairs.map(([name, value]) => `${name}=${value}`)].join(',') }) },
  { driver: /^jedis/, id: 'jedis', versions: [[/>= ?7\.5\.3/, 'jedis@7.5.3']], ask: uri('redis', '6379', '0') },
  { driver: /^lettuce/, id: 'lettuce', ask: uri('redis', '6379', '0') },
  // Executed with 19.2.2: from 20.3 on it refuses instead.
  // Strings are read by mssql, not by tedious.
  { driver: /^tedious/, id: 'tedious@19', versions: [[/string|no \/ false/, 'mssql@12']], ask: (pairs) => ({ settings: { server: host, options: Object.fromEntries(pairs.map(([name, value]) => [name, valueOf(value)])) } }) },
  { driver: /^Microsoft\.Data/, id: 'Microsoft.Data.SqlClient', versions: [[/< ?4/, 'System.Data.SqlClient']], ask: semicolons(`Server=${host};Database=shop;User Id=app;Password=s3cretword`) },
  { driver: /^mssql-jdbc/, id: 'mssql-jdbc', versions: [[/<= ?9\.4/, 'mssql-jdbc@9.4']], ask: semicolons(`jdbc:sqlserver://${host}:1433;databaseName=shop`) },
  { driver: /^go-mssqldb/, id: 'go-mssqldb', ask: uri('sqlserver', '1433', '') },
  { driver: /^ODBC Driver 17/, id: 'msodbcsql17', ask: semicolons(`Driver={ODBC Driver 17 for SQL Server};Server=${host};Database=shop;UID=app;PWD=s3cretword`) },
  { driver: /^ODBC Driver 18/, id: 'msodbcsql18', ask: semicolons(`Driver={ODBC Driver 18 for SQL Server};Server=${host};Database=shop;UID=app;PWD=s3cretword`) },
  { driver: /^pymssql/, id: 'pymssql', ask: settings({ server: host, user: 'app', password: 's3cretword', database: 'shop' }) },
  { driver: /^tiberius/, id: 'tiberius', ask: semicolons(`jdbc:sqlserver://${host}:1433;databaseName=shop`) },
  { driver: /^RabbitMQ Java/, id: 'rabbitmq-java', versions: [[/current main/, 'rabbitmq-java@6']], ask: uri('amqp', '5672', '') },
  { driver: /^RabbitMQ Erlang/, id: 'rabbitmq-erlang', ask: uri('amqp', '5672', '') },
  { driver: /^other AMQP/, id: 'amqp', ask: uri('amqp', '5672', '') },
  { driver: /^nats\.go/, id: 'nats.go', ask: uri('nats', '4222', '') },
  { driver: /^Java client \/ librdkafka/, id: 'kafka-clients', ask: settings({ 'bootstrap.servers': `${host}:9093` }) },
  { driver: /^clickhouse-go/, id: 'clickhouse-go', ask: uri('clickhouse', '9000') },
  { driver: /^clickhouse-connect/, id: 'clickhouse-connect', ask: settings({ host, username: 'app', password: 's3cretword' }) },
  { driver: /^official drivers/, id: 'neo4j-official', ask: uri('neo4j', '7687', '') },
  { driver: /^jdbc:oracle:thin/, id: 'oracle-thin', ask: (pairs) => ({ text: `jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCPS)(HOST=${host})(PORT=2484))(CONNECT_DATA=(SERVICE_NAME=shop))(SECURITY=${pairs.map(([name, value]) => `(${name}=${value})`).join('')}))` }) },
  { driver: /^@libsql\/client/, id: '@libsql/client', ask: uri('libsql', '443', '') },
]

const ca = '/srv/tls/ca.crt'
const lost = '/nonexistent/ca.crt'
const text = (...texts: readonly string[]) => texts.map((each) => ({ text: each }))
const params = (...queries: readonly string[]) => queries.map((each): Omit<ExplainInput, 'driver'> => pg(each === '' ? [] : each.split('&').map((piece) => (piece.includes('=') ? [piece.slice(0, piece.indexOf('=')), piece.slice(piece.indexOf('=') + 1)] : [piece, '\0']))))
const parts = (...list: readonly Readonly<Record<string, unknown>>[]) => list.map((each) => ({ settings: { ...mysqlParts, ...each } }))
const redis = (scheme: string, rest = '') => `${scheme}://app:s3cretword@${host}:6379/0${rest}`

/** What the prose says without pairs, or with words around them. `null`: it is about something that no text can say. */
const exceptions: readonly (readonly [RegExp, RegExp, readonly Omit<ExplainInput, 'driver'>[] | null | 'condition'])[] = [
  // How Go's drivers are given a socket: net/url takes no escape in a host.
  [/^pgx|^lib\/pq/, /unix.socket/i, params('host=/var/run/postgresql')],
  [/^libpq/, /^URI \?ssl=true/, params('ssl=true')],
  [/^TypeORM/, /no ssl option/, params('')],
  [/^sqlx \(/, /no TLS feature/, null],
  [/^PyMongo/, /tlsAllowInvalidCertificates=true/, text(`mongodb://${host}/shop?tlsAllowInvalidCertificates=true`)],
  [/^SQLAlchemy mysql\+pymysql/, /check_hostname/, text(`mysql+pymysql://app@${host}/shop?ssl_check_hostname=false`)],
  [/^SQLAlchemy mysql\+pymysql/, /verify_cert/, text(`mysql+pymysql://app@${host}/shop?ssl_verify_cert=true`)],
  [/^MyXQL/, /^ssl: true/, [{ settings: { hostname: host, ssl: true } }]],
  [/^jdbc:oracle/, /descriptor, no/, text(`jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCPS)(HOST=${host})(PORT=2484)))`)],
  [/^jdbc:oracle/, /MATCH=TRUE/, text(`jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCPS)(HOST=${host})(PORT=2484))(SECURITY=(SSL_SERVER_DN_MATCH=TRUE)))`)],
  [/^jdbc:oracle/, /MATCH=FALSE/, text(`jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCPS)(HOST=${host})(PORT=2484))(SECURITY=(SSL_SERVER_DN_MATCH=FALSE)))`)],
  [/^redis-py/, /rediss:\/\/\?ssl_cert_reqs=none/, text(redis('rediss', '?ssl_cert_reqs=none'))],
  [/^redis-py/, /rediss:\/\/\?ssl_check_hostname/, text(redis('rediss', '?ssl_check_hostname=false'))],
  [/^ioredis/, /rediss:\/\/\?reject/, text(redis('rediss', '?rejectUnauthorized=false'))],
  [/^go-redis/, /rediss:\/\/\?skip/, text(redis('rediss', '?skip_verify=true'))],
  [/^lettuce/, /verifyPeer=NONE/, text(redis('rediss', '?verifyPeer=NONE'))],
  [/^lettuce/, /verifyPeer=CA/, text(redis('rediss', '?verifyPeer=CA'))],
  [/^tiberius/, /trustServer/, text(`jdbc:sqlserver://${host}:1433;databaseName=shop;encrypt=true;trustServerCertificate=true`)],
  [/^go-mssqldb/, /mandatory/, text(...['true', 'mandatory', 'yes', '1'].map((value) => `sqlserver://app@${host}:1433?encrypt=${value}`))],
  [/^pymssql/, /encryption=/, null],
  [/^PHP PDO/, /DB_URL/, text(`mysql://app@${host}/shop?sslmode=require`)],
  [/./, /unix.socket/i, text('postgresql://app@%2Fvar%2Frun%2Fpostgresql/shop')],
  [/^libpq/, /readable sslrootcert/, params(`sslmode=prefer&sslrootcert=${ca}`)],
  [/^libpq/, /sslmode=require \+ sslrootcert file that exists/, params(`sslmode=require&sslrootcert=${ca}`)],
  [/^libpq|^lib\/pq/, /require \+ (?:sslrootcert pointing at a missing|missing)/, params(`sslmode=require&sslrootcert=${lost}`)],
  [/^libpq/, /CA file missing/, params(`sslmode=verify-ca&sslrootcert=${lost}`, `sslmode=verify-full&sslrootcert=${lost}`)],
  [/^libpq/, /sslrootcert=system, sslmode unset or verify-full/, params('sslrootcert=system', 'sslrootcert=system&sslmode=verify-full')],
  [/^libpq|^lib\/pq/, /sslrootcert=system (?:with any|\+) weaker/, params('sslrootcert=system&sslmode=require', 'sslrootcert=system&sslmode=verify-ca')],
  [/^libpq/, /any unknown parameter/, params('ssl=false', 'ssl=1', 'SSLMODE=require', 'pgbouncer=true', 'nosuch=1')],
  [/^libpq/, /upper-case sslmode value/, params('sslmode=REQUIRE', 'sslmode=no-verify', 'sslmode=')],
  [/^libpq/, /sslnegotiation=direct with sslmode unset/, params('sslnegotiation=direct', 'sslnegotiation=direct&sslmode=prefer', 'sslnegotiation=direct&sslmode=allow', 'sslnegotiation=direct&sslmode=disable')],
  [/^node-postgres/, /any other non-empty string/, params('ssl=require', 'ssl=on')],
  [/^node-postgres/, /sslmode=allow \/ REQUIRE/, params('sslmode=allow', 'sslmode=REQUIRE', 'sslmode=DISABLE', 'sslmode=bogus')],
  [/^node-postgres/, /SSLMODE=… or/, params('SSLMODE=require', 'sslMode=require')],
  [/^node-postgres/, /compat.*prefer or require/, params('uselibpqcompat=true&sslmode=prefer', 'uselibpqcompat=true&sslmode=require')],
  [/^node-postgres/, /compat.*require & sslrootcert/, params(`uselibpqcompat=true&sslmode=require&sslrootcert=${ca}`)],
  [/^node-postgres/, /compat.*verify-ca & sslrootcert/, params(`uselibpqcompat=true&sslmode=verify-ca&sslrootcert=${ca}`)],
  [/^node-postgres/, /verify-ca without/, params('uselibpqcompat=true&sslmode=verify-ca')],
  [/^node-postgres/, /compat.*no-verify or allow/, params('uselibpqcompat=true&sslmode=no-verify', 'uselibpqcompat=true&sslmode=allow')],
  [/^node-postgres/, /compat.*no sslmode/, params('uselibpqcompat=true')],
  [/^node-postgres/, /path that exists/, params(`sslrootcert=${ca}`)],
  [/^node-postgres/, /system or missing file/, params('sslrootcert=system', `sslrootcert=${lost}`)],
  [/^node-postgres|^asyncpg/, /after '#'/, text(`postgresql://app@${host}/shop#?sslmode=require`)],
  [/^node-postgres/, /AND an ssl option/, [{ settings: { connectionString: `postgresql://app@${host}/shop?sslmode=verify-full`, ssl: { rejectUnauthorized: false } } }]],
  [/^node-postgres/, /ssl:\{rejectUnauthorized:false\} option/, [{ settings: { connectionString: `postgresql://app@${host}/shop`, ssl: { rejectUnauthorized: false } } }]],
  [/^node-postgres/, /PGSSLMODE=prefer/, ['prefer', 'require', 'verify-ca', 'verify-full'].map((mode) => ({ text: `postgresql://app@${host}/shop`, env: { PGSSLMODE: mode } }))],
  [/^node-postgres/, /multi-host/, text(`postgresql://app@h1.corp:5432,h2.corp:5432/shop`)],
  [/^postgres\.js/, /require or allow/, params('ssl=require', 'sslmode=require', 'ssl=allow', 'sslmode=allow')],
  [/^postgres\.js/, /^ssl\|sslmode=prefer/, params('ssl=prefer', 'sslmode=prefer')],
  [/^postgres\.js/, /verify-ca or verify-full/, params('ssl=verify-ca', 'sslmode=verify-full')],
  [/^postgres\.js/, /unknown value/, params('ssl=true', 'ssl=1', 'ssl=0', 'sslmode=no-verify', 'sslmode=REQUIRE', 'sslmode=DISABLE', 'sslmode=bogus')],
  [/^postgres\.js/, /disable or false, or empty/, params('ssl=disable', 'sslmode=disable', 'ssl=false', 'ssl=')],
  [/^postgres\.js/, /PGSSLMODE env/, [{ text: `postgresql://app@${host}/shop`, env: { PGSSLMODE: 'require' } }]],
  [/^Prisma <= 6 \(/, /require, no sslaccept/, params('sslmode=require')],
  [/^Prisma <= 6 \(/, /prefer\/unset/, params('sslmode=prefer&sslaccept=strict', 'sslaccept=strict')],
  [/^Prisma <= 6 \(/, /verify-ca \/ verify-full \/ allow/, params('sslmode=verify-ca', 'sslmode=verify-full', 'sslmode=allow', 'sslmode=bogus')],
  [/^Bun/, /<unknown>/, params('sslmode=allow', 'sslmode=no-verify')],
  [/^TypeORM/, /sslmode=require \+/, [{ settings: { url: `postgresql://app@${host}/shop?sslmode=require`, ssl: { rejectUnauthorized: false } } }]],
  [/^TypeORM/, /TLS \+ ssl/, [{ settings: { url: `postgresql://app@${host}/shop`, ssl: { rejectUnauthorized: false } } }]],
  [/^asyncpg/, /no sslrootcert and no/, params('sslmode=require')],
  [/^asyncpg|^pgx/, /require \+ sslrootcert/, params(`sslmode=require&sslrootcert=${ca}`)],
  [/^asyncpg/, /sslmode unset\/prefer/, params('sslrootcert=system', 'sslrootcert=system&sslmode=prefer')],
  [/^(?:asyncpg|pgx|pgjdbc|sqlx \()/, /^unknown sslmode/, params('sslmode=bogus')],
  [/^pg8000/, /None \(default\)/, [{ settings: { host, user: 'app', database: 'shop' } }]],
  [/^SQLAlchemy postgresql\+pg8000/, /sslmode=…/, text(`postgresql+pg8000://app@${host}/shop?sslmode=require`, `postgresql+pg8000://app@${host}/shop?nosuch=1`)],
  [/^SQLAlchemy postgresql\+asyncpg/, /prefer\|allow/, text(`postgresql+asyncpg://app@${host}/shop?ssl=prefer`, `postgresql+asyncpg://app@${host}/shop?ssl=allow`)],
  [/^dj-database-url/, /ssl_require=True/, [{ settings: { url: `postgres://app@${host}/shop`, ssl_require: true } }]],
  [/^dj-database-url/, /ssl_require=False/, params('')],
  [/^pgx/, /no sslrootcert and no default/, params('sslmode=require')],
  [/^pgx/, /any or no sslmode/, params('sslrootcert=system', 'sslrootcert=system&sslmode=require', 'sslrootcert=system&sslmode=disable')],
  [/^pgx/, /unreadable/, params(`sslmode=require&sslrootcert=${lost}`)],
  [/^pgx/, /sslnegotiation=direct and/, params('sslnegotiation=direct', 'sslnegotiation=direct&sslmode=prefer')],
  [/^lib\/pq/, /require \+ existing/, params(`sslmode=require&sslrootcert=${ca}`)],
  [/^lib\/pq/, /system, sslmode unset/, params('sslrootcert=system', 'sslrootcert=system&sslmode=verify-full')],
  [/^lib\/pq/, /prefer or allow/, params('sslmode=prefer', 'sslmode=allow')],
  [/^pgjdbc/, /bare ssl/, text(`jdbc:postgresql://${host}/shop?ssl=true`, `jdbc:postgresql://${host}/shop?ssl`, `jdbc:postgresql://${host}/shop?ssl=`)],
  [/^pgjdbc/, /with or without sslrootcert/, text(`jdbc:postgresql://${host}/shop?sslmode=require`, `jdbc:postgresql://${host}/shop?sslmode=require&sslrootcert=${ca}`)],
  [/^pgjdbc/, /require\/verify-ca & sslfactory/, text(...['ssl=true', 'sslmode=require', 'sslmode=verify-ca'].map((mode) => `jdbc:postgresql://${host}/shop?${mode}&sslfactory=org.postgresql.ssl.NonValidatingFactory`))],
  [/^pgjdbc/, /verify-full & sslfactory/, text(`jdbc:postgresql://${host}/shop?sslmode=verify-full&sslfactory=org.postgresql.ssl.NonValidatingFactory`)],
  [/^r2dbc/, /unknown value/, text(`r2dbc:postgresql://app@${host}/shop?sslMode=bogus`)],
  [/^Npgsql/, /with or without Root/, text(...['', ';Root Certificate=/ca', ';Trust Server Certificate=true'].map((rest) => `Host=${host};Username=app;SSL Mode=Require${rest}`))],
  [/^Npgsql/, /without Trust/, text(`Host=${host};Username=app;SSL Mode=Require`)],
  [/^sqlx \(/, /no TLS feature/, null],
  [/^sqlx \(/, /TLS feature compiled/, params('')],
  [/^sqlx \(/, /with or without/, params('sslmode=require', `sslmode=require&sslrootcert=${ca}`)],
  [/^tokio/, /no TLS option \+ NoTls/, [{ settings: { url: `postgres://app@${host}/shop`, tls: 'NoTls' } }]],
  [/^tokio/, /no TLS option \+ TLS/, params('')],
  [/^tokio/, /require \+ NoTls/, [{ settings: { url: `postgres://app@${host}/shop?sslmode=require`, tls: 'NoTls' } }]],
  [/^tokio/, /require \+ default/, params('sslmode=require')],
  [/^tokio/, /verify-ca \/ verify-full/, params('sslmode=verify-ca', 'sslmode=verify-full', 'sslmode=allow')],
  [/^Postgrex/, /no ssl/, params('')],
  [/^Postgrex/, /ssl=true or|^ssl: true/, params('ssl=true')],
  [/^Postgrex/, /verify_none/, [{ settings: { hostname: host, ssl: { verify: ':verify_none' } } }]],
  [/^Postgrex/, /cacertfile/, [{ settings: { hostname: host, ssl: { cacertfile: '/ca.pem' } } }]],
  [/^PgBouncer \(server/, /unset/, [{ settings: { server_tls_sslmode: 'prefer' } }]],
  [/^PgBouncer \(server/, /^[a-z-]+$/, 'condition'],
  [/^PgBouncer \(client/, /unset/, null],
  [/^PgBouncer \(client/, /allow\/prefer/, [{ settings: { client_tls_sslmode: 'allow' } }, { settings: { client_tls_sslmode: 'prefer' } }]],
  [/^mysql2 \(node/, /ssl=\{\} or/, text(`mysql://app@${host}/shop?ssl={}`, `mysql://app@${host}/shop?ssl={"rejectUnauthorized":true}`)],
  [/^mysql2 \(node/, /\(string\)/, text(`mysql://app@${host}/shop?ssl={"rejectUnauthorized":"false"}`)],
  [/^mysql2 \(node|^mysql \(mysqljs/, /Amazon RDS/, text(`mysql://app@${host}/shop?ssl=Amazon%20RDS`)],
  [/^mysql2 \(node/, /unknown profile/, text(`mysql://app@${host}/shop?ssl=bogus`)],
  [/^mysql2 \(node/, /server offers none/, null],
  [/^mysql \(mysqljs/, /ssl=\{\} \//, text(...['{}', '{"rejectUnauthorized":true}', '{"verifyIdentity":true}'].map((ssl) => `mysql://app@${host}/shop?ssl=${ssl}`))],
  [/^mysql \(mysqljs/, /sslmode=…/, text(`mysql://app@${host}/shop?sslmode=require`, `mysql://app@${host}/shop?ssl-mode=REQUIRED`)],
  [/^mariadb \(node/, /ssl=1 \//, text(...['ssl=1', 'ssl={"rejectUnauthorized":true}', 'sslmode=require'].map((piece) => `mariadb://app@${host}/shop?${piece}`))],
  [/^Sequelize 6 mysql/, /ssl=true or/, text(`mysql://app@${host}/shop?ssl=true`, `mysql://app@${host}/shop?ssl={}`)],
  [/^Prisma <= 6 mysql/, /no sslaccept/, text(...['sslcert=/ca', 'sslidentity=/id', 'sslpassword=x'].map((piece) => `mysql://app@${host}/shop?${piece}`))],
  [/^Prisma <= 6 mysql/, /or unknown value/, text(`mysql://app@${host}/shop?sslaccept=accept_invalid_certs`, `mysql://app@${host}/shop?sslaccept=bogus`)],
  [/^Prisma <= 6 mysql/, /sslmode=…/, text(`mysql://app@${host}/shop?sslmode=require`)],
  [/^go-sql/, /unregistered/, null],
  [/^go-sql/, /mysql:\/\/ URL/, text(`mysql://app@${host}:3306/shop`)],
  [/^go-sql/, /allowFallback/, text(`app@tcp(${host}:3306)/shop?allowFallbackToPlaintext=true&tls=true`)],
  [/^MariaDB Connector/, /PREFERRED or other/, text(`jdbc:mariadb://${host}/shop?sslMode=PREFERRED`, `jdbc:mariadb://${host}/shop?sslMode=bogus`)],
  [/^PyMySQL/, /ssl_ca only/, parts({ ssl_ca: ca })],
  [/^PyMySQL/, /dict/, parts({ ssl: { ca } })],
  [/^PyMySQL/, /ssl_ca \+/, parts({ ssl_ca: ca, ssl_verify_identity: true })],
  [/^PyMySQL/, /without ca/, parts({ ssl: { cert: '/c.crt' } })],
  [/^PyMySQL/, /without ssl_ca/, parts({ ssl_verify_cert: true })],
  [/^PyMySQL/, /ssl_disabled/, parts({ ssl_disabled: true })],
  [/^mysqlclient/, /ssl=False/, parts({ ssl_mode: 'DISABLED' }, { ssl: false })],
  [/^mysqlclient/, /ssl=True/, parts({ ssl_mode: 'REQUIRED' }, { ssl: true })],
  [/^mysql-connector-python/, /ssl_ca only/, parts({ ssl_ca: ca })],
  [/^mysql-connector-python/, /ssl_ca \+ ssl_verify_cert/, parts({ ssl_ca: ca, ssl_verify_cert: true })],
  [/^mysql-connector-python/, /^… \+/, parts({ ssl_ca: ca, ssl_verify_cert: true, ssl_verify_identity: true })],
  [/^aiomysql/, /SSLContext/, parts({ ssl: true })],
  [/^mysql_async/, /without require_ssl/, text(`mysql://app@${host}/shop?verify_ca=true&verify_identity=true`)],
  [/^PHP PDO/, /no MYSQL/, [{ settings: { dsn: `mysql:host=${host};dbname=shop`, user: 'app' } }]],
  [/^PHP PDO/, /VERIFY_SERVER_CERT=false/, [{ settings: { dsn: `mysql:host=${host};dbname=shop`, user: 'app', attr: { MYSQL_ATTR_SSL_CA: ca, MYSQL_ATTR_SSL_VERIFY_SERVER_CERT: false } } }]],
  [/^mysql2 gem/, /sslverify/, parts({ sslverify: true })],
  [/^all drivers/, /^mongodb:\/\/, no/, text(`mongodb://${host}/shop`)],
  [/^all drivers/, /srv:\/\/, no/, text(`mongodb+srv://${host}/shop`)],
  [/^all drivers/, /srv:\/\/ & tls=false/, text(`mongodb+srv://${host}/shop?tls=false`, `mongodb+srv://${host}/shop?ssl=false`)],
  [/^all drivers/, /different values/, text(`mongodb://${host}/shop?tls=true&ssl=false`)],
  [/^all drivers/, /tlsInsecure together/, text(`mongodb://${host}/shop?tls=true&tlsInsecure=true&tlsAllowInvalidCertificates=true`, `mongodb://${host}/shop?tls=true&tlsInsecure=false&tlsDisableOCSPEndpointCheck=true`)],
  [/^all drivers/, /tlsDisableOCSP/, text(`mongodb://${host}/shop?tls=true&tlsDisableOCSPEndpointCheck=true`)],
  [/^all drivers/, /PLAIN without/, text(`mongodb://app:s3cretword@${host}/shop?authMechanism=PLAIN`)],
  [/^mongodb \(node/, /without tls/, text(`mongodb://${host}/shop?tlsCAFile=/ca.pem`)],
  [/^mongodb \(node/, /tls twice/, text(...['tls=true&tls=true', 'tls=true&ssl=false', 'tls=bogus'].map((piece) => `mongodb://${host}/shop?${piece}`))],
  [/^PyMongo/, /tls unset$/, text(...['tlsCAFile=/ca.pem'].map((piece) => `mongodb://${host}/shop?${piece}`))],
  [/^PyMongo/, /tls=false \+/, text(`mongodb://${host}/shop?tls=false&tlsCAFile=/ca.pem`)],
  [/^mongo-go/, /tlsCAFile/, text(`mongodb://${host}/shop?tlsCAFile=/ca.pem`)],
  [/^redis-py|^ioredis|^node-redis|^go-redis|^jedis|^lettuce|^Celery/, /^redis:\/\/$/, text(redis('redis'))],
  [/^redis-py|^ioredis|^node-redis|^go-redis|^jedis|^lettuce/, /^rediss:\/\/(?: \(.*)?$/, text(redis('rediss'))],
  [/^ioredis/, /REDISS/, text(redis('REDISS'))],
  [/^ioredis/, /in code/, [{ settings: { host, tls: { rejectUnauthorized: false } } }]],
  [/^node-redis/, /in code/, [{ settings: { url: redis('rediss'), socket: { rejectUnauthorized: false } } }]],
  [/^go-redis/, /unknown parameter/, text(redis('redis', '?nosuch=1'))],
  [/^Celery/, /none or CERT_NONE/, text(redis('rediss', '?ssl_cert_reqs=none'), redis('rediss', '?ssl_cert_reqs=CERT_NONE'))],
  [/^tedious/, /unset or true, trust/, [{ settings: { server: host, userName: 'app', options: { database: 'shop' } } }, { settings: { server: host, options: { encrypt: true } } }]],
  [/^tedious/, /connection string Encrypt=strict/, text(`Server=${host};Database=shop;User Id=app;Encrypt=strict`)],
  [/^tedious/, /connection string Encrypt=Optional/, text(`Server=${host};Database=shop;User Id=app;Encrypt=Optional`)],
  [/^tedious/, /strict/, [{ settings: { server: host, options: { encrypt: 'strict' } } }]],
  [/^tedious/, /no \/ false/, text(`Server=${host};Database=shop;User Id=app;Encrypt=no`, `Server=${host};Database=shop;User Id=app;Encrypt=false`)],
  [/^Microsoft/, /no Encrypt/, text(`Server=${host};Database=shop;User Id=app;Password=s3cretword`)],
  [/^mssql-jdbc/, /cannot encrypt/, null],
  [/^go-mssqldb/, /unknown encrypt/, text(`sqlserver://app@${host}:1433?encrypt=bogus`)],
  [/^go-mssqldb/, /twice/, text(`sqlserver://app@${host}:1433?encrypt=true&Encrypt=false`)],
  [/^tiberius/, /not given/, text(`jdbc:sqlserver://${host}:1433;databaseName=shop`)],
  [/^RabbitMQ Java|^RabbitMQ Erlang|^other AMQP/, /^amqp:\/\/$/, text(`amqp://app@${host}`)],
  [/^RabbitMQ Java/, /^amqps/, text(`amqps://app@${host}`)],
  [/^RabbitMQ Erlang/, /verify_none/, text(`amqps://app@${host}?verify=verify_none`)],
  [/^RabbitMQ Erlang/, /verify_peer/, text(`amqps://app@${host}?verify=verify_peer&cacertfile=/ca&server_name_indication=${host}`)],
  [/^nats/, /^nats:\/\//, text(`nats://${host}:4222`)],
  [/^nats/, /^tls:/, text(`tls://${host}:4222`, `wss://${host}:4222`)],
  [/^nats/, /has none/, null],
  [/^Java client/, /SSL \+ ssl\.endpoint/, [{ settings: { 'bootstrap.servers': `${host}:9093`, 'security.protocol': 'SSL', 'ssl.endpoint.identification.algorithm': '' } }]],
  [/^clickhouse-go/, /without secure$/, text(`clickhouse://app@${host}:9000/shop`)],
  [/^clickhouse-go/, /bare secure/, text(`clickhouse://app@${host}:9440/shop?secure=true`, `clickhouse://app@${host}:9440/shop?secure`)],
  [/^clickhouse-go/, /^https/, text(`https://app@${host}:8443/shop`)],
  [/^clickhouse-go/, /^http:/, text(`http://app@${host}:8123/shop`)],
  [/^clickhouse-connect/, /unset/, [{ settings: { host, username: 'app' } }]],
  [/^official drivers/, /without encrypted/, text(`bolt://${host}:7687`, `neo4j://${host}:7687`)],
  [/^official drivers/, /^\+s$/, text(`bolt+s://${host}:7687`, `neo4j+s://${host}:7687`)],
  [/^official drivers/, /^\+ssc$/, text(`bolt+ssc://${host}:7687`, `neo4j+ssc://${host}:7687`)],
  [/^jdbc:oracle/, /PROTOCOL=TCP\)/, text(`jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=${host})(PORT=1521)))`, `jdbc:oracle:thin:@${host}:1521/shop`, `jdbc:oracle:thin:@//${host}/shop`)],
  [/^jdbc:oracle/, /tcps/, text(`jdbc:oracle:thin:@tcps://${host}:2484/shop`)],
  [/^@libsql/, /^libsql:\/\/$/, text(`libsql://${host}`)],
  [/^@libsql/, /tls=0/, text(`libsql://${host}:8080?tls=0`)],
  [/^@libsql/, /^http:/, text(`http://${host}`, `ws://${host}`)],
  [/^@libsql/, /^https:/, text(`https://${host}`, `wss://${host}`)],
  [/^@libsql/, /unknown/, text(`libsql://${host}?nosuch=1`)],
]

/** null: nothing that could be asked. */
export function questionsOf(driver: string, condition: string): readonly ExplainInput[] | null {
  const reading = readings.find((each) => each.driver.test(driver))
  if (reading === undefined) return null
  const id = reading.versions?.find(([pattern]) => pattern.test(condition))?.[1] ?? reading.id
  const exception = exceptions.find(([of, says]) => of.test(driver) && says.test(condition))
  if (exception?.[2] === 'condition') return [{ driver: id, settings: { server_tls_sslmode: condition } }]
  if (exception !== undefined) return exception[2]?.map((question) => ({ driver: id, ...question })) ?? null
  const alternatives = alternativesOf(condition)
  return alternatives?.map((pairs) => ({ driver: id, ...reading.ask(pairs) })) ?? null
}

/** `a=1&b=2`, `a=1 + b=2`, `a=1;b=2` stand together; `a=1 / 2`, `a=1 or 2`, `a=1 / b=2` do not. null: no pair, and nothing that means "none". */
function alternativesOf(condition: string): readonly Pairs[] | null {
  const scheme = condition.replace(/\([^)]*\)/g, '').replace(/,.*$/, '').replace(/^\w[\w+]*:\/\/\??/, '').trim()
  if (/^(?:no |none|nothing|unset|[\w.]+ unset)/i.test(scheme) || scheme === '') return [[]]
  const options: Pairs[] = []
  let name = ''
  for (const alternative of scheme.split(/\s+\/\s+|\s+or\s+|(?<=\w)\/(?=[A-Za-z]\w*(?:\s|$|[/=]))|\|/)) {
    const pairs = alternative.replace(/^\?/, '').split(/\s*[&;]\s*|\s+\+\s+/).map((piece): readonly [string, string] | null => {
      const equals = piece.indexOf('=')
      if (equals > 0) {
        name = piece.slice(0, equals).trim()
        return [name, piece.slice(equals + 1).trim()]
      }
      return /^[\w.-]+$/.test(piece.trim()) && name !== '' ? [name, piece.trim()] : null
    })
    if (pairs.some((pair) => pair === null)) return null
    options.push(pairs.flatMap((pair) => (pair === null ? [] : [pair])))
  }
  return options.length === 0 ? null : options
}
