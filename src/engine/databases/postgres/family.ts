/** PostgreSQL, and CockroachDB, which speaks its protocol to the same drivers. */
import type { Connection, Judgement } from '../../model.js'
import type { Driver, Family } from '../family.js'
import { asyncpg } from './drivers/asyncpg.js'
import { bunSql } from './drivers/bun.js'
import { cockroach } from './drivers/cockroach.js'
import { dartPostgres } from './drivers/dartPostgres.js'
import { denoPostgres } from './drivers/denoPostgres.js'
import { epgsql } from './drivers/epgsql.js'
import { jasyncPostgres } from './drivers/jasync.js'
import { goDrivers } from './drivers/go.js'
import { bunPgdriver, goPg } from './drivers/goOwn.js'
import { libpqDrivers } from './drivers/libpq.js'
import { nodePostgresDrivers } from './drivers/pg.js'
import { npgsqlDrivers } from './drivers/npgsql.js'
import { pg8000Drivers } from './drivers/pg8000.js'
import { pgbouncer } from './drivers/pgbouncer.js'
import { pgjdbc } from './drivers/pgjdbc.js'
import { pgmoon } from './drivers/pgmoon.js'
import { postgresNio } from './drivers/postgresNio.js'
import { postgrexDrivers } from './drivers/postgrex.js'
import { postgresClientKit } from './drivers/postgresClientKit.js'
import { postgresJs } from './drivers/postgresJs.js'
import { prismaPostgres } from './drivers/prisma.js'
import { psqlodbc } from './drivers/psqlodbc.js'
import { r2dbcPostgresql } from './drivers/r2dbc.js'
import { neonServerless } from './drivers/serverless.js'
import { sqlxPostgres, tokioPostgres } from './drivers/rust.js'
import { isServerSetting } from './drivers/serverSettings.js'
import { skunk } from './drivers/skunk.js'
import { sqlalchemyDrivers } from './drivers/sqlalchemy.js'
import { vertxPgClient } from './drivers/vertx.js'
import { ofJasync } from '../judging/jasync.js'
import { read } from './read.js'
import { vocabulary } from './vocabulary.js'
import { isConfigOfNode, isOfSequelize } from '../notation/nodeConfig.js'

export const postgres: Family = {
  ids: ['postgres', 'cockroachdb'],
  title: 'PostgreSQL',
  vocabulary,
  read: (candidate, reading) => ofJasync(read(candidate, reading), jasyncPostgres.id),
  drivers: [...libpqDrivers, asyncpg, ...pg8000Drivers, ...sqlalchemyDrivers, ...nodePostgresDrivers, postgresJs, denoPostgres, ...goDrivers, goPg, bunPgdriver, pgjdbc, r2dbcPostgresql, vertxPgClient, jasyncPostgres, skunk, tokioPostgres, sqlxPostgres, prismaPostgres, bunSql, ...postgrexDrivers, epgsql, dartPostgres, postgresClientKit, postgresNio, pgmoon, neonServerless, ...npgsqlDrivers, psqlodbc, pgbouncer, cockroach].map(noteSwitch),
  handedOver,
  assumed: (language, connection) => {
    if (connection.parameters.some(({ name }) => name === 'NODE_TLS_REJECT_UNAUTHORIZED') && connection.hosts.length === 0) return 'pg'
    if (connection.notation === 'jdbc') return /^r2dbc/.test(connection.scheme ?? '') ? 'r2dbc-postgresql' : 'pgjdbc'
    if (language === 'rust') return weakerInRust(connection)
    if (connection.parameters.some(({ name }) => /(?:^|\.)(?:server|client)_tls_sslmode$/.test(name))) return 'pgbouncer'
    // A server behind PgBouncer: https://www.pgbouncer.org/config.html#section-databases
    if (language === 'ini' && connection.notation === 'keywords' && connection.candidate.sites.some(({ keyPath }) => keyPath[0] === 'databases')) return 'pgbouncer'
    if (connection.scheme === 'ado.net') return 'npgsql'
    if (connection.scheme === 'odbc') return 'pyodbc-psqlodbc'
    if (isConfigOfNode(connection.candidate, language)) return isOfSequelize(connection.candidate) ? 'sequelize' : 'pg'
    if (namesNoLanguage(language) && startsSession(connection)) return 'pgx'
    return assumedByLanguage[language] ?? 'libpq'
  },
}

/**
 * golang-migrate and Ory's tools know `cockroach://`, dj-database-url `pgsql://` and `postgis://`, Ecto `ecto://`: their drivers are handed
 * `postgres://` or its parts. `cockroachdb://` is SQLAlchemy's own, in Python and perhaps in files that name no language. What stands behind a `+` that nobody
 * knows (`postgresql+advisory://`) is the program's own word, too, but for SQLAlchemy, which looks for a package of that name.
 */
function handedOver(connection: Connection, language: string): Connection {
  const { scheme, uri } = connection
  const replaced = (language !== 'python' && isOwnWord(connection)) || /^(?:cockroach|crdb|postgis|pgsql|psql|timescale|timescalegis|pg|ecto|asyncpg|psycopg|postgresext|pgx[45]?)$/.test(scheme ?? '') || (scheme === 'cockroachdb' && codeBesidePython.has(language))
  if (!replaced || uri === null) return connection
  return { ...connection, scheme: 'postgres', dialect: null, uri: { ...uri, scheme: 'postgres' } }
}

function isOwnWord({ notation, scheme, dialect }: Connection): boolean {
  return notation === 'uri' && dialect !== null && /^postgres(?:ql)?\+/.test(scheme ?? '') && !/ssl|tls/i.test(dialect) && !postgres.drivers.some(({ recognition }) => recognition.dialects.includes(dialect))
}

const namesNoLanguage = (language: string): boolean => language !== 'python' && !codeBesidePython.has(language)

/**
 * `?search_path=shop`: settings of the session, which libpq refuses in a URI and node-postgres leaves out. Go's drivers hand them to the server.
 * https://github.com/jackc/pgx/blob/master/pgconn/config.go `RuntimeParams`
 */
function startsSession({ notation, parameters }: Connection): boolean {
  return notation === 'uri' && parameters.some(({ name, origin }) => origin === 'query' && isServerSetting(name) && !known.test(name))
}

/** Those that libpq or node-postgres read. */
const known = /^(?:application_name|client_encoding|(?:statement|lock|idle_in_transaction_session)_timeout)$/i

/** The weaker of the two common drivers. tokio-postgres is weaker only behind `NoTls`: it knows no mode below that sqlx does not know. */
function weakerInRust(connection: Connection): string {
  return tokioPostgres.judge(connection).posture.kind === 'cleartext' ? 'tokio-postgres' : 'sqlx'
}

const codeBesidePython: ReadonlySet<string> = new Set(['go', 'ruby', 'javascript', 'java', 'kotlin', 'scala', 'groovy', 'php', 'rust', 'csharp', 'elixir', 'swift', 'dart', 'perl', 'shell', 'cpp'])

/** INTERFACE section 3. A language whose driver is not here yet falls back to libpq, as every data format does. */
const assumedByLanguage: Readonly<Record<string, string | undefined>> = {
  javascript: 'pg',
  typescript: 'pg',
  go: 'pgx',
  java: 'pgjdbc',
  kotlin: 'pgjdbc',
  scala: 'pgjdbc',
  groovy: 'pgjdbc',
  clojure: 'pgjdbc',
  hocon: 'pgjdbc',
  elixir: 'postgrex',
  prisma: 'prisma@6',
  csharp: 'npgsql',
  fsharp: 'npgsql',
  vb: 'npgsql',
}

/** A variable that stands alone and weakens libpq is a bypass under every driver that reads it. */
function noteSwitch(driver: Driver): Driver {
  return { ...driver, judge: (connection) => withSwitch(connection, driver.judge(connection)) }
}

function withSwitch(connection: Connection, judged: Judgement): Judgement {
  const [parameter] = connection.parameters
  if (connection.notation !== 'environment' || connection.hosts.length > 0 || parameter?.name !== 'PGSSLMODE' || parameter.value.kind !== 'text') return judged
  if (parameter.value.text === 'require') return judged
  const what = `\`PGSSLMODE=${parameter.value.text}\` takes the protection of TLS from every connection of the process that names no mode`
  return { ...judged, facts: { ...judged.facts, bypass: { what, span: parameter.span } } }
}
