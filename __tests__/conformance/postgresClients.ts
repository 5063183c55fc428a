/** PostgreSQL's clients and what each is given. What they should do is written nowhere here: the engine says it, the servers see it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { batch, type Client } from './client.js'
import { findProgram, output, postgresFolders, pythonWith } from './found.js'
import { goMissing, goRun } from './goClient.js'
import { javaClient } from './javaClient.js'

const clients = join(process.cwd(), '__tests__', 'conformance', 'clients')
const url = 'postgresql://USER:PASSWORD@HOST:PORT/DB'
const keywords = 'host=HOST port=PORT user=USER password=PASSWORD dbname=DB'

/** One text each under every client that reads URIs. */
const queries = [
  '',
  '?sslmode=disable',
  '?sslmode=allow',
  '?sslmode=prefer',
  '?sslmode=require',
  '?sslmode=verify-ca',
  '?sslmode=verify-full',
  '?sslmode=no-verify',
  '?sslmode=require&sslrootcert=CA',
  '?sslmode=verify-ca&sslrootcert=CA',
  '?sslmode=verify-full&sslrootcert=CA',
  '?sslrootcert=CA',
  '?sslmode=verify-full&sslrootcert=/nonexistent/ca.crt',
  '?sslmode=require&sslrootcert=/nonexistent/ca.crt',
  '?sslmode=REQUIRE',
  '?SSLMODE=verify-full&sslrootcert=CA',
  '?sslmode=verify_full&sslrootcert=CA',
  '?sslmode=',
  '?ssl=true',
  '?ssl=false',
  '?ssl=true&sslmode=disable',
  '?sslmode=verify-full&sslrootcert=CA&sslmode=disable',
  '?sslmode=disable&sslmode=verify-full&sslrootcert=CA',
  '?ssl%6Dode=re%71uire',
  '?application_name=a&amp;sslmode=verify-full',
  '?application_name=a;sslmode=require',
  '#?sslmode=verify-full',
  '?sslmode=verify-full&sslrootcert=CA#fragment',
  '?useSSL=true',
  '?tls=true',
]
const urls = queries.map((query) => url + query)

const libpqTexts = [
  ...urls,
  `${url}?requiressl=1`,
  `${url}?sslmode=verify-full&sslrootcert=system`,
  `${url}?sslrootcert=system`,
  `${url}?gssencmode=disable&sslmode=require`,
  `${url}?sslmode=require%00`,
  keywords,
  `${keywords} sslmode=require`,
  `${keywords} sslmode = 'verify-full' sslrootcert='CA'`,
  `${keywords} sslmode=disable sslmode=require`,
  `${keywords} ssl=true`,
  `${keywords} sslmode=''`,
  'postgresql://USER@/DB?host=HOST&port=PORT&sslmode=require',
  'postgresql://USER@other.invalid:PORT/DB?hostaddr=127.0.0.1&sslmode=verify-ca&sslrootcert=CA',
  { text: url, env: { PGSSLMODE: 'require' } },
  { text: url, env: { PGSSLMODE: 'verify-full', PGSSLROOTCERT: 'CA' } },
  { text: `${url}?sslmode=disable`, env: { PGSSLMODE: 'verify-full', PGSSLROOTCERT: 'CA' } },
  { text: url, env: { PGREQUIRESSL: '1' } },
]

const parts = { host: 'HOST', port: 'PORT', user: 'USER', password: 'PASSWORD' }

const psqlPath = findProgram('psql', postgresFolders())
const libpqOf = (version: string) => `libpq@${/^\d+/.exec(version)?.[0] ?? ''}`

const psql: Client = {
  driver: 'psql',
  missing: psqlPath === null ? 'psql is not installed' : null,
  versioned: () => libpqOf(/\d+/.exec(output(psqlPath ?? '', ['--version']))?.[0] ?? ''),
  run: batch(process.execPath, [join(clients, 'client.mjs'), 'psql', psqlPath ?? '']),
  inputs: libpqTexts,
}

const psycopg2Python = pythonWith('psycopg2')
const psycopg2: Client = {
  driver: 'psycopg2',
  missing: psycopg2Python === null ? 'psycopg2 is not installed' : null,
  versioned: () => libpqOf(output(psycopg2Python ?? '', ['-c', 'import psycopg2.extensions as e; print(e.libpq_version() // 10000)'])),
  run: batch(psycopg2Python, [join(clients, 'client.py'), 'psycopg2']),
  inputs: [
    ...libpqTexts,
    { settings: { ...parts, dbname: 'DB' } },
    { settings: { ...parts, dbname: 'DB', sslmode: 'require' } },
    { settings: { ...parts, dbname: 'DB', sslmode: 'verify-full', sslrootcert: 'CA' } },
    { settings: { dsn: `${url}?sslmode=disable`, sslmode: 'verify-full', sslrootcert: 'CA' } },
    { settings: { dsn: `${keywords} sslmode=verify-full sslrootcert=CA`, sslmode: 'disable' } },
  ],
}

const asyncpgPython = pythonWith('asyncpg')
const asyncpg: Client = {
  driver: 'asyncpg',
  missing: asyncpgPython === null ? 'asyncpg is not installed' : null,
  run: batch(asyncpgPython, [join(clients, 'client.py'), 'asyncpg']),
  inputs: [
    ...urls,
    keywords,
    { settings: { dsn: url, ssl: true } },
    { settings: { dsn: `${url}?sslmode=require`, ssl: false } },
    { settings: { dsn: `${url}?sslmode=disable`, ssl: 'require' } },
    { settings: { dsn: url, ssl: 'verify-full' } },
    { text: url, env: { PGSSLMODE: 'require' } },
    { text: `${url}?sslmode=verify-full`, env: { PGSSLROOTCERT: 'CA' } },
  ],
}

const nodePostgres: Client = {
  driver: 'pg',
  missing: existsSync('node_modules/pg') ? null : 'pg is not installed',
  run: batch(process.execPath, [join(clients, 'client.mjs'), 'pg']),
  inputs: [
    ...urls,
    `${url}?uselibpqcompat=true&sslmode=require`,
    `${url}?uselibpqcompat=true&sslmode=require&sslrootcert=CA`,
    `${url}?uselibpqcompat=true&sslmode=verify-full&sslrootcert=CA`,
    `${url}?sslmode=no-verify&sslrootcert=CA`,
    { settings: { connectionString: url, ssl: true } },
    { settings: { connectionString: url, ssl: { rejectUnauthorized: false } } },
    { settings: { connectionString: `${url}?sslmode=require`, ssl: { rejectUnauthorized: false } } },
    { settings: { connectionString: `${url}?sslmode=disable`, ssl: true } },
    { settings: { ...parts, database: 'DB', ssl: false } },
    { settings: { ...parts, database: 'DB', ssl: true } },
    { settings: { ...parts, database: 'DB', ssl: { rejectUnauthorized: false } } },
    { text: url, env: { PGSSLMODE: 'require' } },
    { text: url, env: { PGSSLMODE: 'no-verify' } },
    { text: `${url}?sslmode=verify-full`, env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } },
  ],
}

const postgresJs: Client = {
  driver: 'postgres',
  missing: existsSync('node_modules/postgres') ? null : 'postgres is not installed',
  run: batch(process.execPath, [join(clients, 'client.mjs'), 'postgres']),
  inputs: [
    ...urls,
    `${url}?ssl=require`,
    `${url}?ssl=verify-full`,
    { settings: { url, ssl: true } },
    { settings: { url, ssl: 'require' } },
    { settings: { url, ssl: 'verify-full' } },
    { settings: { url, ssl: { rejectUnauthorized: false } } },
    { settings: { url: `${url}?sslmode=require`, ssl: 'verify-full' } },
    { settings: { url: `${url}?sslmode=verify-full`, ssl: false } },
    { settings: { ...parts, database: 'DB', ssl: 'prefer' } },
    { text: url, env: { PGSSLMODE: 'require' } },
  ],
}

const jdbc = 'jdbc:postgresql://HOST:PORT/DB?user=USER&password=PASSWORD'

const pgjdbc: Client = {
  driver: 'pgjdbc',
  ...javaClient('postgresql'),
  inputs: [
    ...queries.map((query) => jdbc + query.replace('?', '&')),
    `${jdbc}&ssl`,
    `${jdbc}&ssl=true&sslrootcert=CA`,
    `${jdbc}&ssl=true&sslfactory=org.postgresql.ssl.NonValidatingFactory`,
    `${jdbc}&sslmode=require&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory`,
    `${jdbc}&sslmode=verify-full&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory`,
    `${jdbc}&sslMode=verify-full&sslrootcert=CA`,
    keywords,
    url,
  ],
}

const goTexts = [
  ...urls,
  `${url}?sslmode=verify-full&sslrootcert=system`,
  `${url}?sslrootcert=system`,
  `${url}?sslmode=require%00`,
  `${url}?sslmode=require&connect_timeout=5`,
  keywords,
  `${keywords} sslmode=require`,
  `${keywords} sslmode = 'verify-full' sslrootcert='CA'`,
  `${keywords} sslmode=disable sslmode=require`,
  `${keywords} sslmode=''`,
  { text: url, env: { PGSSLMODE: 'require' } },
  { text: url, env: { PGSSLMODE: 'verify-full', PGSSLROOTCERT: 'CA' } },
  { text: `${url}?sslmode=disable`, env: { PGSSLMODE: 'verify-full', PGSSLROOTCERT: 'CA' } },
]

/** The versions in Debian 12: 1.10.7 and 4.15. */
const libPq: Client = { driver: 'lib/pq', versioned: () => 'lib/pq@1.10', missing: goMissing, run: goRun('lib/pq'), inputs: goTexts }
const pgx4: Client = { driver: 'pgx4', missing: goMissing, run: goRun('pgx4'), inputs: goTexts }

export const postgresClients: readonly Client[] = [psql, psycopg2, asyncpg, nodePostgres, postgresJs, pgjdbc, libPq, pgx4]
