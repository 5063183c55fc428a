/** `amqp.createConnection({ host })` is no database's, even in a file that also imports a driver with a `createConnection`. */

const known = /^(?:amqp\w*|mqtt|net|tls|https?|http2|dgram|redis|ioredis|mongo\w*|ldap\w*|smtp\w*|imap\w*|s?ftp|ssh\w*|ws|websocket|socket\w*|io|kafka\w*|nats|rabbit\w*|pika|zmq|elastic\w*|mysql\w*|mariadb|pymysql|pg|psycopg2?|asyncpg|oracledb|mssql|cassandra|neo4j|snowflake\w*|sqlite3?)$/i

/** `callee` as written. `own`: receivers of the family itself. A module of the file's is foreign, too: `teradatasql.connect(host=…)`. */
export function hasForeignReceiver(callee: string, own: RegExp, imports: readonly string[]): boolean {
  const receiver = callee.split('.').at(-2)
  return receiver !== undefined && receiver.length <= 40 && (known.test(receiver) || imports.includes(receiver) || isSqlServers(receiver, imports)) && !own.test(receiver)
}

/** `const sql = require('mssql')`, as its manual has it. */
function isSqlServers(receiver: string, imports: readonly string[]): boolean {
  return receiver === 'sql' && imports.some((name) => /^mssql(?:\/|$)/.test(name))
}
