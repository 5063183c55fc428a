/** Where the knowledge of a family's drivers comes from: the files that hold it, what their comments cite, and documents beside them. A test holds the list against the folders. */
const root = 'src/engine/databases'

const files: Readonly<Record<string, readonly string[]>> = {
  postgres: ['libpq', 'libpqLike', 'asyncpg', 'pg', 'postgresJs', 'denoPostgres', 'go', 'goOwn', 'pgjdbc', 'r2dbc', 'vertx', 'jasync', 'skunk', 'npgsql', 'psqlodbc', 'pg8000', 'sqlalchemy', 'rust', 'prisma', 'bun', 'postgrex', 'epgsql', 'dartPostgres', 'postgresClientKit', 'postgresNio', 'pgmoon', 'serverless', 'pgbouncer', 'cockroach'].map((name) => `postgres/drivers/${name}`),
  mysql: ['mysql2', 'mysqljs', 'mariadbNode', 'script', 'pymysql', 'mysqlclient', 'mysqlConnectorPython', 'mariadbPython', 'sqlalchemy', 'goSqlDriver', 'connectorJ', 'mariadbConnectorJ', 'vertx', 'dotnet', 'php', 'ruby', 'odbc', 'perl', 'mysqlOtp', 'luaResty', 'amphp', 'mysqlNio', 'dart', 'libmysqlclient', 'r2dbc', 'jasync', 'others'].map((name) => `mysql/drivers/${name}`),
  mongodb: ['accent', 'accents', 'drivers', 'judge', 'mgo', 'mongoKitten', 'otp'].map((name) => `mongodb/drivers/${name}`),
  redis: ['python', 'node', 'go', 'jvm', 'others', 'more', 'erlang'].map((name) => `redis/drivers/${name}`),
  amqp: ['node', 'go', 'python', 'ruby', 'jvm', 'massTransit', 'easyNetQ', 'php', 'phpAmqplib', 'phpMore', 'more', 'others'].map((name) => `amqp/drivers/${name}`),
  kafka: ['kafka', 'kafkaProtocol', 'kafkaNode', 'kafkaGo', 'kafkaRuby', 'kafkaErlang', 'kafkaAio', 'kafkaFaust', 'kafkaFastStream', 'kafkaRust', 'kafkaChangefeed', 'kafkaPipelines', 'kafkaDapr'],
  nats: ['nats'],
  cassandra: ['cassandra', 'cassandraJava', 'cassandraDotnet', 'cassandraSpark', 'cassandraOthers', 'gocql'],
  clickhouse: ['clickhouse/drivers', 'clickhouse/dotnet', 'clickhouse/others'],
  neo4j: ['neo4j'],
  sqlserver: ['microsoft', 'tedious', 'pytds', 'r2dbc', 'vertx', 'others', 'encryption'].map((name) => `sqlserver/drivers/${name}`),
  oracle: ['oracle/read', 'oracle/drivers'],
  elasticsearch: ['elasticsearch', 'elasticsearchCommand'],
  couchbase: ['couchbase'],
  libsql: ['libsql'],
  influxdb: ['influxdb'],
  surrealdb: ['surrealdb'],
  arangodb: ['arangodb'],
  etcd: ['etcd'],
  memcached: ['memcached'],
}

export interface DriverSource {
  readonly path: string
  /** The file's first comment, in one line. */
  readonly said: string
  /** Manuals, and files of source with their revision, that any comment of the file names; without those in `said`. */
  readonly cited: readonly string[]
}

/** Files that cannot be read are left out. */
export function sourcesOf(family: string, read: (path: string) => string | null): readonly DriverSource[] {
  return sourcePaths(family).flatMap((path) => {
    const text = read(path) ?? ''
    const said = /^\/\*\*([\s\S]*?)\*\//.exec(text)?.[1]?.replace(/\n \* ?/g, ' ').trim()
    if (said === undefined) return []
    const comments = [...text.matchAll(/\/\*\*?[\s\S]*?\*\/|(?<=^|[\s,{(])\/\/ .*$/gm)].map(([comment]) => comment).join('\n')
    const own = files[family]?.filter((name) => path.endsWith(`/${name}.ts`)).length === 1
    const cited = own ? [...comments.matchAll(CITATION)].map(([citation]) => citation.replace(/(?<![.,;:)])[.,;:)]+$/, '')) : []
    return [{ path, said, cited: [...new Set(cited)].filter((citation) => !said.includes(citation)) }]
  })
}

/** An address; a file of source with its repository or folder, and its revision where one was noted; a measurement with its version. */
const FILE = String.raw`[\w./-]+\.(?:py|go|rb|java|[jt]s|rs|cs|c|ex|md|rst)\b`
const CITATION = new RegExp(String.raw`https?://[^\s\`'"<>]+|\b[\w.-]+/[\w.-]+ ${FILE}(?:@[\w.]{3,40})?|\b[\w.-]+/${FILE}(?:@[\w.]{3,40})?|\b${FILE}@[\w.]{3,40}|\b[\w.-]+/[\w.-]+@[0-9a-f]{7,40}|\b[Mm]easured with [\w.@-]*\d[\w.]*`, 'g')

export function sourcePaths(family: string): readonly string[] {
  return (files[family] ?? []).map((name) => `${root}/${name}.ts`)
}
