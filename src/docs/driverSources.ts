/** The files whose first comment says where the knowledge of a family's drivers comes from; a test holds the list against the folders. */
const root = 'src/engine/databases'

const files: Readonly<Record<string, readonly string[]>> = {
  postgres: ['libpq', 'libpqLike', 'asyncpg', 'pg', 'postgresJs', 'go', 'pgjdbc', 'npgsql', 'psqlodbc', 'pg8000', 'sqlalchemy', 'postgrex', 'cockroach', 'startup'].map((name) => `postgres/drivers/${name}`),
  mysql: ['mysql2', 'mysqljs', 'mariadbNode', 'pymysql', 'mysqlclient', 'mysqlConnectorPython', 'sqlalchemy', 'goSqlDriver', 'connectorJ', 'mariadbConnectorJ', 'dotnet', 'php', 'ruby', 'perl', 'libmysqlclient', 'others'].map((name) => `mysql/drivers/${name}`),
  mongodb: ['accents', 'drivers', 'judge'].map((name) => `mongodb/drivers/${name}`),
  redis: ['python', 'node', 'go', 'jvm', 'others'].map((name) => `redis/drivers/${name}`),
  amqp: ['node', 'go', 'python', 'ruby', 'jvm', 'others'].map((name) => `amqp/drivers/${name}`),
  kafka: ['kafka'],
  nats: ['nats'],
  cassandra: ['cassandra'],
  clickhouse: ['clickhouse/drivers'],
  neo4j: ['neo4j'],
  sqlserver: ['microsoft', 'tedious', 'others', 'encryption'].map((name) => `sqlserver/drivers/${name}`),
}

/** What the first comment of each file says, in one line; files that cannot be read are left out. */
export function sourcesOf(family: string, read: (path: string) => string | null): readonly { readonly path: string; readonly said: string }[] {
  return sourcePaths(family).flatMap((path) => {
    const comment = /^\/\*\*([\s\S]*?)\*\//.exec(read(path) ?? '')?.[1]
    return comment === undefined ? [] : [{ path, said: comment.replace(/\n \* ?/g, ' ').trim() }]
  })
}

export function sourcePaths(family: string): readonly string[] {
  return (files[family] ?? []).map((name) => `${root}/${name}.ts`)
}
