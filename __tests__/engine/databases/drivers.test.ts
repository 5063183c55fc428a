import { describe, expect, test } from '@jest/globals'
import { connectionFromInput } from '../../../src/engine/databases/input.js'
import { driver, must, posture } from './build.js'

const U = 'postgresql://app:s3cr3t-x@db.corp:5432/shop'
const K = 'host=db.corp port=5432 user=app password=s3cr3t-x dbname=shop'
const J = 'jdbc:postgresql://db.corp:5432/shop'
const SA = (dialect: string) => `postgresql+${dialect}://app:s3cr3t-x@db.corp:5432/shop`

/** driver, text, posture. One sentence a row: "under DRIVER, TEXT means POSTURE". */
const texts: readonly (readonly [string, string, string])[] = [
  ['libpq', U, 'opportunistic tls'],
  ['libpq', `${U}?sslmode=disable`, 'cleartext'],
  ['libpq', `${U}?sslmode=allow`, 'opportunistic cleartext'],
  ['libpq', `${U}?sslmode=prefer`, 'opportunistic tls'],
  ['libpq', `${U}?sslmode=require`, 'unverified'],
  ['libpq', `${U}?sslmode=require&sslrootcert=/srv/ca.crt`, 'verify-ca accident private'],
  ['libpq', `${U}?sslmode=require&sslrootcert=/etc/ssl/certs/ca-certificates.crt`, 'verify-ca accident public'],
  ['libpq', `${U}?sslmode=require&sslrootcert=`, 'unverified'],
  ['libpq', `${U}?sslmode=verify-ca&sslrootcert=/srv/ca.crt`, 'verify-ca asked private'],
  ['libpq', `${U}?sslmode=verify-full&sslrootcert=/srv/ca.crt`, 'verify-full'],
  ['libpq', `${U}?sslmode=verify-full`, 'verify-full'],
  ['libpq', `${U}?ssl=true`, 'unverified'],
  ['libpq', `${U}?ssl=true&sslmode=disable`, 'cleartext'],
  ['libpq', `${U}?sslmode=disable&ssl=true`, 'unverified'],
  ['libpq', `${U}?ssl=false`, 'error'],
  ['libpq', `${U}?SSLMODE=require`, 'error'],
  ['libpq', `${U}?sslmode=REQUIRE`, 'error'],
  ['libpq', `${U}?sslmode=`, 'error'],
  ['libpq', `${U}?sslmode`, 'error'],
  ['libpq', `${U}?&sslmode=require`, 'error'],
  ['libpq', `${U}?sslmode=require%00`, 'error'],
  ['libpq', `${U}?sslmode=require%zz`, 'error'],
  ['libpq', `${U}?sslmode=require=x`, 'error'],
  ['libpq', `${U}?application_name=a;sslmode=require`, 'error'],
  ['libpq', `${U}?ssl%6Dode=re%71uire`, 'unverified'],
  ['libpq', `${U}?sslmode=verify-full&sslmode=disable`, 'cleartext'],
  ['libpq', `${U}?requiressl=1`, 'unverified'],
  ['libpq', `${U}?requiressl=0`, 'opportunistic tls'],
  ['libpq', `${U}?channel_binding=require`, 'unverified'],
  ['libpq', `${U}?sslmode=disable&channel_binding=require`, 'error'],
  ['libpq', `${U}?sslnegotiation=direct`, 'error'],
  ['libpq', `${U}?sslnegotiation=direct&sslmode=verify-full`, 'verify-full'],
  ['libpq', `${U}#?sslmode=require`, 'unverified'],
  ['libpq', `${U}?sslmode=require#x`, 'error'],
  ['libpq', 'POSTGRESQL://app@db.corp/shop?sslmode=require', 'error'],
  ['libpq', 'cockroachdb://app@db.corp/shop?sslmode=verify-full', 'error'],
  ['libpq', 'postgresql:///shop?sslmode=disable', 'local'],
  ['libpq', 'postgresql://%2Frun%2Fpostgresql/shop', 'local'],
  ['libpq', 'postgresql://app@db.corp/shop?host=/run/postgresql', 'local'],
  ['libpq', 'postgresql:///shop?host=db.corp&sslmode=disable', 'cleartext'],
  ['libpq', 'postgresql://app@one.corp:1,two.corp:2/shop?sslmode=require', 'unverified'],
  ['libpq', `${K} sslmode=disable sslmode=require`, 'unverified'],
  ['libpq', `${K} sslmode = require`, 'unverified'],
  ['libpq', `${K} sslmode='verify-full' sslrootcert='/srv/my ca.crt'`, 'verify-full'],
  ['libpq', `${K} ssl=true`, 'error'],
  ['libpq', `${K} sslmode=''`, 'error'],
  ['libpq', `${U}?sslrootcert=system`, 'opportunistic tls'],
  ['libpq@15', `${U}?sslrootcert=system`, 'opportunistic tls'],
  ['libpq@16', `${U}?sslrootcert=system`, 'verify-full'],
  ['libpq@18', `${U}?sslrootcert=system&sslmode=require`, 'error'],
  ['libpq@15', `${U}?sslrootcert=system&sslmode=require`, 'unverified'],
  ['libpq@16', `${U}?sslnegotiation=direct&sslmode=verify-full`, 'error'],
  ['libpq@17', `${U}?sslnegotiation=direct&sslmode=verify-full`, 'verify-full'],
  ['libpq@17', `${U}?sslmode=require `, 'error'],
  ['libpq@18', `${U}?sslmode=require `, 'unverified'],
  ['php-pdo_pgsql', 'pgsql:host=db.corp;dbname=shop;sslmode=require;sslrootcert=/srv/ca.crt', 'verify-ca accident private'],
  ['perl-DBD-Pg', 'dbi:Pg:host=db.corp;dbname=shop;sslmode=disable', 'cleartext'],
  ['asyncpg', U, 'opportunistic tls'],
  ['asyncpg', `${U}?sslmode=verify_full&sslrootcert=/srv/ca.crt`, 'verify-full'],
  ['asyncpg', `${U}?sslmode=require&sslrootcert=system`, 'error'],
  ['asyncpg', `${U}?ssl=true`, 'error'],
  ['asyncpg', `${U}#?sslmode=require`, 'opportunistic tls'],
  ['asyncpg', `${U}?sslmode=`, 'opportunistic tls'],
  ['asyncpg', K, 'error'],
  ['sqlalchemy', U, 'opportunistic tls'],
  ['sqlalchemy', `${U}?sslmode=require`, 'unverified'],
  ['sqlalchemy', `${U}?ssl=true`, 'error'],
  ['sqlalchemy', `${U}?sslmode=require&sslmode=disable`, 'error'],
  ['sqlalchemy', 'postgres://app@db.corp/shop?sslmode=require', 'error'],
  ['sqlalchemy', 'cockroachdb://app@db.corp/shop?sslmode=verify-full', 'verify-full'],
  ['sqlalchemy', `${SA('psycopg2')}?sslmode=verify-full&sslrootcert=/srv/ca.crt`, 'verify-full'],
  ['sqlalchemy', `${SA('psycopg')}?sslmode=disable`, 'cleartext'],
  ['sqlalchemy', `${SA('asyncpg')}?ssl=require`, 'unverified'],
  ['sqlalchemy', `${SA('asyncpg')}?ssl=verify-full`, 'verify-full'],
  ['sqlalchemy', `${SA('asyncpg')}?ssl=true`, 'error'],
  ['sqlalchemy', `${SA('asyncpg')}?sslmode=require`, 'error'],
  ['sqlalchemy', SA('pg8000'), 'opportunistic tls'],
  ['sqlalchemy', `${SA('pg8000')}?sslmode=require`, 'error'],
  ['sqlalchemy', SA('nosuch'), 'error'],
  ['pg', U, 'cleartext'],
  ['pg', `${U}?sslmode=prefer`, 'verify-full until pg 9'],
  ['pg', `${U}?sslmode=require`, 'verify-full until pg 9'],
  ['pg', `${U}?sslmode=verify-ca`, 'verify-full until pg 9'],
  ['pg', `${U}?sslmode=verify-full`, 'verify-full'],
  ['pg', `${U}?sslmode=allow`, 'verify-full'],
  ['pg', `${U}?sslmode=DISABLE`, 'verify-full'],
  ['pg', `${U}?sslmode=no-verify`, 'unverified'],
  ['pg', `${U}?sslmode=disable&ssl=true`, 'cleartext'],
  ['pg', `${U}?ssl=true`, 'verify-full'],
  ['pg', `${U}?ssl=0`, 'cleartext'],
  ['pg', `${U}?ssl=no-verify`, 'unverified'],
  ['pg', `${U}?ssl=false`, 'error'],
  ['pg', `${U}?ssl=`, 'cleartext'],
  ['pg', `${U}?SSLMODE=verify-full`, 'cleartext'],
  ['pg', `${U}?sslrootcert=/srv/ca.crt`, 'verify-full'],
  ['pg', `${U}?sslmode=disable&sslrootcert=/srv/ca.crt`, 'cleartext'],
  ['pg', `${U}?sslrootcert=system`, 'error'],
  ['pg', `${U}?sslnegotiation=direct`, 'verify-full'],
  ['pg', `${U}?uselibpqcompat=true&sslmode=prefer`, 'unverified'],
  ['pg', `${U}?uselibpqcompat=true&sslmode=require`, 'unverified'],
  ['pg', `${U}?uselibpqcompat=true&sslmode=require&sslrootcert=/srv/ca.crt`, 'verify-ca accident private'],
  ['pg', `${U}?uselibpqcompat=true&sslmode=verify-ca`, 'error'],
  ['pg', `${U}?uselibpqcompat=true&sslmode=no-verify`, 'verify-full'],
  ['pg', `${U}#?sslmode=require`, 'cleartext'],
  ['pg', 'postgres://app@one.corp:1,two.corp:2/shop', 'error'],
  ['pg', 'postgres://app@good.corp/shop?host=evil.corp', 'cleartext'],
  ['pg', K, 'error'],
  ['pg@9', `${U}?sslmode=require`, 'unverified'],
  ['pg@9', `${U}?sslmode=verify-full`, 'verify-full'],
  ['pg@8.0.3', `${U}?sslmode=verify-full`, 'cleartext'],
  ['pg@8.0.3', `${U}?ssl=1`, 'verify-full'],
  ['knex', `${U}?uselibpqcompat=true&sslmode=require`, 'verify-full until pg 9'],
  ['slonik', `${U}?ssl=true`, 'cleartext'],
  ['slonik', `${U}?sslmode=require`, 'verify-full'],
  ['slonik', `${U}?sslmode=verify-full`, 'error'],
  ['postgres', U, 'cleartext'],
  ['postgres', `${U}?sslmode=require`, 'unverified'],
  ['postgres', `${U}?sslmode=allow`, 'unverified'],
  ['postgres', `${U}?sslmode=prefer`, 'opportunistic tls'],
  ['postgres', `${U}?sslmode=verify-ca`, 'verify-full'],
  ['postgres', `${U}?ssl=0`, 'verify-full'],
  ['postgres', `${U}?ssl=false&sslmode=require`, 'unverified'],
  ['postgres', `${U}?sslmode=&ssl=false`, 'cleartext'],
  ['postgres', `${U}?sslmode=verify-full&sslrootcert=/srv/ca.crt`, 'error'],
  ['postgres', 'postgres://app@one.corp:1,two.corp:2/shop?sslmode=require', 'unverified'],
  ['pgx', U, 'opportunistic tls'],
  ['pgx', `${U}?sslmode=allow`, 'opportunistic cleartext'],
  ['pgx', `${U}?sslmode=disable&sslrootcert=system`, 'verify-full'],
  ['pgx', `${U}?sslmode=verify-full&sslmode=disable`, 'verify-full'],
  ['pgx', `${U}?sslmode=require&sslrootcert=/nonexistent/ca.crt`, 'error'],
  ['pgx', `${U}?ssl=true`, 'error'],
  ['pgx', `${U}?sslnegotiation=direct`, 'unverified'],
  ['pgx', `${U}?application_name=x;sslmode=require`, 'opportunistic tls'],
  ['pgx', `${K} sslmode=verify-full sslmode=disable`, 'cleartext'],
  ['pgx4', `${U}?sslmode=allow`, 'cleartext'],
  ['pgx4', `${U}?sslrootcert=system`, 'error'],
  ['lib/pq', U, 'unverified'],
  ['lib/pq', `${U}?sslmode=prefer`, 'opportunistic tls'],
  ['lib/pq', `${U}?sslmode=verify-ca&sslrootcert=/srv/ca.crt`, 'verify-full until lib/pq 1.11'],
  ['lib/pq', 'postgres://app@10.0.0.7/shop?sslmode=verify-ca&sslrootcert=/srv/ca.crt', 'verify-ca asked private'],
  ['lib/pq@1.12', `${U}?sslmode=require&sslrootcert=/srv/ca.crt`, 'verify-ca accident private'],
  ['lib/pq@1.12', `${U}?sslrootcert=system`, 'verify-full'],
  ['lib/pq@next', U, 'opportunistic tls'],
  ['pgjdbc', J, 'opportunistic tls'],
  ['pgjdbc', `${J}?ssl=true`, 'verify-full'],
  ['pgjdbc', `${J}?ssl`, 'verify-full'],
  ['pgjdbc', `${J}?ssl=false`, 'opportunistic tls'],
  ['pgjdbc', `${J}?sslmode=require&sslrootcert=/srv/ca.crt`, 'unverified'],
  ['pgjdbc', `${J}?sslmode=VERIFY-CA&sslrootcert=/srv/ca.crt`, 'verify-ca asked private'],
  ['pgjdbc', `${J}?sslmode=verify-full&sslfactory=org.postgresql.ssl.NonValidatingFactory`, 'unverified'],
  ['pgjdbc', `${J}?sslmode=require&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory`, 'verify-ca accident public'],
  ['pgjdbc', `${J}?sslmode=require&sslfactory=com.corp.OurFactory`, 'unknown'],
  ['pgjdbc', `${J}?sslMode=verify-full`, 'opportunistic tls'],
  ['pgjdbc', `${J}?sslmode=disable&sslmode=require`, 'unverified'],
  ['pgjdbc', `${J}?sslmode=bogus`, 'error'],
  ['pgjdbc', 'jdbc:postgresql:shop', 'local'],
  ['pgjdbc', U, 'error'],
  ['libpq', `${U}?sslmode=\${MODE}`, 'unknown'],
  ['libpq', `${U}?sslmode=\${MODE:-disable}`, 'cleartext'],
  ['pg', `${U}?sslmode=\${MODE}`, 'unknown'],
  ['pg', 'postgres://${REST}', 'unknown'],
  ['libpq', `${U}?\${PARAMETERS}`, 'unknown'],
  ['libpq', `${U}?sslmode=require&\${PARAMETERS}`, 'unverified'],
  ['pg', `${U}?\${PARAMETERS}`, 'unknown'],
  ['asyncpg', `${U}?\${PARAMETERS}`, 'unknown'],
  ['pgjdbc', `${J}?\${PARAMETERS}`, 'unknown'],
]

describe('what a text means', () => {
  test.each(texts)('under %s, %s means %s', (id, text, expected) => {
    expect(posture(must(connectionFromInput({ text })), id)).toBe(expected)
  })
})

const inputs: readonly (readonly [string, string, Readonly<Record<string, unknown>>, Readonly<Record<string, string>>, string])[] = [
  ['the URI wins over the ssl of the program', 'pg', { connectionString: `${U}?sslmode=disable`, ssl: { rejectUnauthorized: true } }, {}, 'cleartext'],
  ['the ssl of the program counts where the URI is silent', 'pg', { connectionString: U, ssl: { rejectUnauthorized: false } }, {}, 'unverified'],
  ['an empty ssl object verifies', 'pg', { host: 'db.corp', ssl: {} }, {}, 'verify-full'],
  ['a host name check of its own is no host name check', 'pg', { host: 'db.corp', ssl: { ca: 'x', checkServerIdentity: '() => undefined' } }, {}, 'verify-ca asked private'],
  ['ssl: "require" is refused', 'pg', { host: 'db.corp', ssl: 'require' }, {}, 'error'],
  ['sslmode is no setting of node-postgres', 'pg', { host: 'db.corp', sslmode: 'verify-full' }, {}, 'cleartext'],
  ['PGSSLMODE is read', 'pg', { connectionString: U }, { PGSSLMODE: 'require' }, 'verify-full'],
  ['the process switch undoes the mode', 'pg', { connectionString: `${U}?sslmode=verify-full` }, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'unverified'],
  ['Sequelize reads dialectOptions', 'sequelize', { url: U, options: { dialectOptions: { ssl: { require: true, rejectUnauthorized: false } } } }, {}, 'unverified'],
  ['the program wins over the URL', 'postgres', { url: `${U}?sslmode=verify-full`, options: { ssl: 'require' } }, {}, 'unverified'],
  ['PGSSLMODE is not read', 'postgres', { url: U }, { PGSSLMODE: 'require' }, 'cleartext'],
  ['PGSSL is', 'postgres', { url: U }, { PGSSL: 'require' }, 'unverified'],
  ['keyword arguments win over the DSN', 'psycopg2', { dsn: `${U}?sslmode=verify-full`, sslmode: 'disable' }, {}, 'cleartext'],
  ['the DSN wins over the environment', 'psycopg2', { dsn: `${U}?sslmode=disable` }, { PGSSLMODE: 'verify-full' }, 'cleartext'],
  ['the environment counts where the DSN is silent', 'psycopg2', { dsn: U }, { PGSSLMODE: 'verify-full', PGSSLROOTCERT: '/srv/ca.crt' }, 'verify-full'],
  ['PGREQUIRESSL=1 is require', 'psycopg2', { dsn: U }, { PGREQUIRESSL: '1' }, 'unverified'],
  ['settings alone', 'psycopg2', { host: 'db.corp', dbname: 'shop', sslmode: 'require' }, {}, 'unverified'],
  ['settings without a mode', 'psycopg2', { host: 'db.corp', dbname: 'shop' }, {}, 'opportunistic tls'],
  ['Django reads OPTIONS', 'libpq', { ENGINE: 'django.db.backends.postgresql', HOST: 'db.corp', NAME: 'shop', OPTIONS: { sslmode: 'verify-ca', sslrootcert: '/srv/ca.crt' } }, {}, 'verify-ca asked private'],
  ['connect_args win over the query', 'sqlalchemy', { url: `${U}?sslmode=verify-full`, connect_args: { sslmode: 'disable' } }, {}, 'cleartext'],
  ['asyncpg takes ssl from connect_args', 'sqlalchemy', { url: SA('asyncpg'), connect_args: { ssl: 'require' } }, {}, 'unverified'],
  ['and False from it', 'sqlalchemy', { url: SA('asyncpg'), connect_args: { ssl: false } }, {}, 'cleartext'],
  ['the argument ssl wins over the DSN', 'asyncpg', { dsn: `${U}?sslmode=disable`, ssl: 'require' }, {}, 'unverified'],
  ['ssl=True is a default context', 'asyncpg', { dsn: U, ssl: true }, {}, 'verify-full'],
  ['URL.create', 'sqlalchemy', { drivername: 'postgresql+psycopg2', host: 'db.corp', database: 'shop', query: { sslmode: 'require' } }, {}, 'unverified'],
  ['pg8000 before ssl_context', 'pg8000', { host: 'db.corp', user: 'app', database: 'shop' }, {}, 'cleartext'],
  ['pg8000 after it', 'pg8000@1.31', { host: 'db.corp', user: 'app', database: 'shop' }, {}, 'opportunistic tls'],
  ['ssl_context=True verifies nothing', 'pg8000', { host: 'db.corp', ssl_context: true }, {}, 'unverified'],
  ['InsecureSkipVerify undoes verify-full', 'pgx', { dsn: `${U}?sslmode=verify-full`, TLSConfig: { InsecureSkipVerify: true } }, {}, 'unverified'],
  ['the host of the environment', 'libpq', { dsn: 'postgresql:///shop?sslmode=disable' }, { PGHOST: 'db.corp' }, 'cleartext'],
]

describe('what settings and variables beside it change', () => {
  test.each(inputs)('%s (%s)', (_sentence, id, settings, env, expected) => {
    expect(posture(must(connectionFromInput({ settings, env })), id)).toBe(expected)
  })
})

const problems: readonly (readonly [string, string, readonly string[]])[] = [
  ['pg', `${U}?sslMode=require`, ['misspelt sslMode']],
  ['pg', `${U}?ssl_mode=require`, ['misspelt ssl_mode']],
  ['pg', `${U}?sslrootcerts=/srv/ca.crt`, ['misspelt sslrootcerts']],
  ['pg', `${U}?channel_binding=require`, ['ignored channel_binding']],
  ['pg', `${U}?x=1&amp;sslmode=require`, ['escaped amp;sslmode']],
  ['pg', `${U}?sslmode=bogus`, ['unknown-value sslmode']],
  ['pg', `${U}#?sslmode=require`, ['fragment sslmode']],
  ['pg', `${U}?sslmode=require&sslmode=disable`, ['conflict sslmode']],
  ['pg', `${U}?sslmode=require&sslmode=require`, []],
  ['pg', `${U}?application_name=web`, []],
  ['psycopg2', `${U}&sslrootcert=/srv/ca.crt&sslcert=/srv/c.crt`, ['misplaced sslrootcert']],
  ['psycopg2', `${U}?SSLMODE=require`, ['misspelt SSLMODE']],
  ['psycopg2', `${U}?sslmode=verify-full&sslrootcert=/srv/ca.crt`, []],
  ['pgjdbc', `${J}?useSSL=true`, ['ignored useSSL']],
  ['postgres', `${U}?sslmode=no-verify`, ['unknown-value sslmode']],
  ['sqlalchemy', `${SA('asyncpg')}?sslmode=require`, ['ignored sslmode']],
]

describe('parameters that do not do what their writer thinks', () => {
  test.each(problems)('under %s, %s: %j', (id, text, expected) => {
    const found = driver(id).judge(must(connectionFromInput({ text }))).problems
    expect(found.map(({ kind, parameter }) => `${kind} ${parameter}`)).toEqual(expected)
  })
})

describe('what else a driver says', () => {
  test.each([
    ['psycopg2', U, "psycopg2's default `sslmode=prefer` falls back to cleartext", true],
    ['psycopg2', `${U}?sslmode=require`, '`sslmode=require` accepts any certificate under psycopg2', false],
    ['pg', U, 'node-postgres 8 uses no TLS unless it is asked to', true],
    ['lib/pq', U, "lib/pq's default `sslmode=require` accepts any certificate", true],
  ])('%s says why, and whether it is a default: %s', (id, text, because, byDefault) => {
    const judged = driver(id).judge(must(connectionFromInput({ text })))
    expect([judged.because, judged.byDefault]).toEqual([because, byDefault])
  })

  test('the facts that rules read', () => {
    const text = `${U}?ssl_min_protocol_version=TLSv1&require_auth=password,md5&sslrootcert=/srv/ca.crt&sslmode=require`
    const { facts } = driver('libpq').judge(must(connectionFromInput({ text })))
    expect(facts.minimumTls?.version).toBe('1.0')
    expect(facts.authentication?.methods).toEqual(['password', 'md5'])
    expect(facts.cleartextPassword?.what).toContain('require_auth=password')
    expect(facts.trustAnchor).toEqual({ value: '/srv/ca.crt' })
  })

  test('a ceiling below TLS 1.2 lowers the floor', () => {
    const { facts } = driver('libpq').judge(must(connectionFromInput({ text: `${U}?ssl_max_protocol_version=TLSv1.1` })))
    expect(facts.minimumTls).toMatchObject({ version: '1.1', parameter: 'ssl_max_protocol_version' })
  })

  test('refused methods are no accepted ones', () => {
    const { facts } = driver('libpq').judge(must(connectionFromInput({ text: `${U}?require_auth=!password,!md5` })))
    expect(facts.authentication).toBeUndefined()
  })
})

describe('how to harden', () => {
  test.each([
    ['psycopg2', `${U}?sslmode=disable&connect_timeout=5`, 'postgresql://***@db.corp:5432/shop?connect_timeout=5&sslmode=verify-full&sslrootcert=<CA_FILE>'],
    ['psycopg2', `${U}?sslmode=require&sslrootcert=/srv/ca.crt`, 'postgresql://***@db.corp:5432/shop?sslmode=verify-full&sslrootcert=/srv/ca.crt'],
    ['psycopg2', `${K} sslmode=prefer`, 'host=db.corp port=5432 user=*** password=*** dbname=shop sslmode=verify-full sslrootcert=<CA_FILE>'],
    ['pg', `${U}?SSLMODE=require`, 'postgresql://***@db.corp:5432/shop?sslmode=verify-full&sslrootcert=<CA_FILE>'],
    ['pgjdbc', `${J}?ssl=false`, 'jdbc:postgresql://db.corp:5432/shop?sslmode=verify-full&sslrootcert=<CA_FILE>'],
    ['sqlalchemy', SA('asyncpg'), "connect_args={'ssl': ssl.create_default_context(cafile='<CA_FILE>')}"],
  ])('%s: %s', (id, text, example) => {
    expect(driver(id).harden(must(connectionFromInput({ text }))).example).toBe(example)
  })

  const hardenable = ['libpq', 'psycopg2', 'psycopg', 'aiopg', 'psql', 'asyncpg', 'pg', 'postgres', 'pgx', 'pgx4', 'lib/pq', 'lib/pq@next', 'sqlalchemy', 'knex', 'typeorm', 'pg@9']
  test.each(hardenable)('what %s is told to write verifies fully under it, whatever stood there', (id) => {
    for (const query of ['', '?sslmode=disable', '?sslmode=require', '?SSLMODE=require', '?x=1&amp;sslmode=require', '?sslmode=prefer&sslmode=allow', '?ssl=true&sslmode=no-verify', '?sslrootcert=system&sslmode=require']) {
      const { set, remove } = driver(id).harden(must(connectionFromInput({ text: U + query })))
      const kept = query.slice(1).split('&').filter((pair) => pair !== '' && pair !== 'x=1')
      const rest = kept.filter((pair) => ![...remove, ...set.map(({ name }) => name)].includes(pair.split('=')[0] ?? ''))
      const text = `${U}?${[...rest, ...set.map(({ name, value }) => `${name}=${value.replace('<CA_FILE>', '/srv/ca.crt')}`)].join('&')}`
      if (set.every(({ place }) => place === 'query')) expect([query, posture(must(connectionFromInput({ text })), id)]).toEqual([query, 'verify-full'])
      else expect(set.map(({ place }) => place)).not.toContain('query')
    }
  })
})
