/** Every driver of every family: what it is told to write verifies under its own rules, or says that it cannot and what to use instead. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applied } from '../../../src/engine/databases/judging/applied.js'
import { connectionFromInput, type ConnectionInput } from '../../../src/engine/databases/input.js'
import type { Driver } from '../../../src/engine/databases/family.js'
import { families, findDriver } from '../../../src/engine/databases/registry.js'
import { unwrapped } from '../../../src/engine/databases/notation/settings.js'
import type { Connection, Hardening, Parameter } from '../../../src/engine/model.js'
import { must } from './build.js'

const CA = '/srv/tls/ca.crt'
const names = {
  any: ['sslmode', 'ssl', 'tls', 'sslrootcert', 'SSLMODE', 'amp;sslmode', 'foo', 'encrypt', 'application_name', 'timeout'],
  postgres: ['sslcert', 'requiressl', 'uselibpqcompat', 'sslnegotiation', 'channel_binding', 'sslfactory', 'target_session_attrs', 'options', 'pgbouncer', 'gssencmode', 'sslaccept'],
  mysql: ['sslMode', 'ssl-mode', 'ssl_mode', 'useSSL', 'requireSSL', 'verifyServerCertificate', 'trustServerCertificate', 'ssl_ca', 'ssl-ca', 'charset', 'sslaccept', 'allowPublicKeyRetrieval', 'ssl_disabled', 'allowFallbackToPlaintext', 'require_ssl'],
  mongodb: ['tlsInsecure', 'tlsAllowInvalidCertificates', 'tlsAllowInvalidHostnames', 'tlsCAFile', 'authSource', 'replicaSet', 'retryWrites', 'authMechanism'],
  redis: ['ssl_cert_reqs', 'ssl_check_hostname', 'ssl_ca_certs', 'skip_verify', 'verifyPeer', 'family', 'db', 'protocol'],
  amqp: ['verify', 'cacertfile', 'server_name_indication', 'heartbeat', 'ssl_options', 'connection_timeout'],
  kafka: [],
  nats: ['name'],
  cassandra: ['protocol_version'],
  clickhouse: ['secure', 'verify', 'skip_verify', 'compress', 'sslmode', 'interface'],
  neo4j: ['database'],
  sqlserver: ['trustServerCertificate', 'TrustServerCertificate', 'Encrypt', 'driver', 'hostNameInCertificate', 'database'],
} as const
const values = ['', 'true', 'false', '0', '1', 'require', 'required', 'disable', 'DISABLED', 'verify-ca', 'verify-full', 'VERIFY_IDENTITY', 'prefer', 'none', 'system', 'skip-verify', 'strict', 'x', CA, 'a%20b', '{"rejectUnauthorized":false}', '${MODE}', 'None']

/** `%s`: where the query goes. */
const texts: Readonly<Record<string, readonly string[]>> = {
  postgres: ['postgresql://app:x7Rk2Lq9@db.corp:5432/shop%s', 'postgres://db.corp/shop%s', 'jdbc:postgresql://db.corp/shop%s', 'postgresql+psycopg2://app@db.corp/shop%s', 'postgresql+asyncpg://app@db.corp/shop%s', 'cockroachdb://db.corp:26257/shop%s'],
  mysql: ['mysql://app:x7Rk2Lq9@db.corp:3306/shop%s', 'mariadb://app@db.corp/shop%s', 'jdbc:mysql://db.corp/shop%s', 'jdbc:mariadb://db.corp/shop%s', 'app:x7Rk2Lq9@tcp(db.corp:3306)/shop%s', 'mysql+pymysql://app@db.corp/shop%s', 'mysql2://app@db.corp/shop%s'],
  mongodb: ['mongodb://app:x7Rk2Lq9@db.corp:27017/shop%s', 'mongodb+srv://app:x7Rk2Lq9@db.corp/shop%s'],
  redis: ['redis://app:x7Rk2Lq9@db.corp:6379/0%s', 'rediss://db.corp:6380%s', 'valkey://db.corp%s', 'REDISS://db.corp%s'],
  amqp: ['amqp://app:x7Rk2Lq9@db.corp:5672/v%s', 'amqps://db.corp%s'],
  nats: ['nats://db.corp:4222%s', 'tls://db.corp:4222', 'ws://db.corp'],
  clickhouse: ['clickhouse://db.corp:9000/d%s', 'http://db.corp:8123/d%s', 'clickhouse+native://db.corp/d%s', 'jdbc:clickhouse://db.corp:8123/d%s'],
  neo4j: ['neo4j://db.corp:7687%s', 'bolt://db.corp%s', 'neo4j+ssc://db.corp%s'],
  sqlserver: ['mssql://app:x7Rk2Lq9@db.corp:1433/shop%s', 'sqlserver://db.corp%s'],
}
const pairs = {
  postgres: ['host=db.corp user=app password=x7Rk2Lq9', 'Host=db.corp;Username=app;Password=x7Rk2Lq9'],
  mysql: ['Server=db.corp;Uid=app;Pwd=x7Rk2Lq9', 'mysql:host=db.corp;dbname=shop', 'dbi:MariaDB:host=db.corp'],
  sqlserver: ['Server=db.corp;User Id=app;Password=x7Rk2Lq9', 'jdbc:sqlserver://db.corp:1433;databaseName=shop', 'Driver={ODBC Driver 18 for SQL Server};Server=db.corp'],
} as const

function inputsOf(family: string): fc.Arbitrary<ConnectionInput> {
  const own: readonly string[] = [...names.any, ...(Object.entries(names).find(([id]) => id === family)?.[1] ?? [])]
  const pair = fc.tuple(fc.constantFrom(...own), fc.constantFrom(...values))
  const query = fc.array(pair, { maxLength: 5 }).map((list) => (list.length === 0 ? '' : `?${list.map(([name, value]) => `${name}=${value}`).join('&')}`))
  const uris = texts[family] ?? []
  const words = Object.entries(pairs).find(([id]) => id === family)?.[1] ?? []
  const member = fc.constantFrom<unknown>(true, false, null, 'require', {}, { rejectUnauthorized: false }, { ca: CA }, { check_hostname: false })
  const settings = fc.record({ ssl: member, tls: member, sslmode: fc.constantFrom('disable', 'require'), ssl_ca: fc.constant(CA), ssl_disabled: fc.boolean(), encrypt: fc.boolean(), ssl_cert_reqs: fc.constantFrom('none', 'required') }, { requiredKeys: [] })
  const places: Readonly<Record<string, object>> = { kafka: { 'bootstrap.servers': 'db.corp:9093', brokers: ['db.corp:9093'], bootstrap_servers: 'db.corp:9093', 'security.protocol': 'PLAINTEXT' }, cassandra: { contactPoints: ['db.corp'], contact_points: ['db.corp'], localDataCenter: 'x' } }
  return fc.oneof(
    ...(uris.length === 0 ? [] : [fc.tuple(fc.constantFrom(...uris), query).map(([uri, asked]) => ({ text: uri.replace('%s', asked), family }))]),
    ...(words.length === 0 ? [] : [fc.tuple(fc.constantFrom(...words), pair).map(([text, [name, value]]) => ({ text: `${text}${text.includes(';') || text.includes(':') ? ';' : ' '}${name}=${value}`, family }))]),
    settings.map((found) => ({ settings: { ...(places[family] ?? { host: 'db.corp', server: 'db.corp', user: 'app', password: 'x7Rk2Lq9' }), ...found }, family })),
  )
}

function gone(parameter: Parameter, { set, remove }: Hardening): boolean {
  const written = [parameter.name, unwrapped(parameter.name)]
  return [...remove, ...set.map(({ name }) => name)].some((name) => written.some((each) => each === name || each.startsWith(`${name}.`) || name.startsWith(`${each}.`)))
}

/** The text that is shown, as the driver would read it. */
function rereadOf({ example }: Hardening, family: string, driver: Driver): Connection | null {
  const text = (example ?? '').split('\n')[0] ?? ''
  return connectionFromInput({ text: text.replace('***@', 'app:x7Rk2Lq9@').replaceAll('=***', '=x7Rk2Lq9').replaceAll('<CA_FILE>', CA).replaceAll('<HOST>', 'db.corp'), family, program: driver.id })
}

const isText = (hardening: Hardening) => hardening.example !== null && (hardening.set[0]?.place ?? 'query') === 'query' && /^\S+:\/\//.test(hardening.example)

const all = families.flatMap((family) => family.drivers.map((driver) => ({ family, driver, id: driver.id, name: family.ids[0] })))

describe('what a driver is told to write', () => {
  test.each(all)('$name, $id: verifies chain and host name, or says that it cannot; everything else stays', ({ family, driver }) => {
    fc.assert(
      fc.property(inputsOf(family.ids[0]), (input) => {
        const connection = connectionFromInput(input)
        if (connection === null || !family.ids.includes(connection.family)) return
        const hardening = driver.harden(connection)
        const after = applied(connection, hardening)
        const { posture } = driver.judge(after)
        if (posture.kind === 'local') return
        if (hardening.shortfall === undefined) expect(posture).toEqual({ kind: 'verify-full', until: null })
        else if (!['error', 'unknown'].includes(hardening.shortfall.posture)) expect(hardening.advice).toContain(must(driver.instead))
        else expect(hardening.advice.length).toBeGreaterThan(10)

        // What is the same object needs no comparison member by member, which is most of what these 15,000 runs cost.
        const kept = new Set(after.parameters.slice(0, connection.parameters.length))
        const others = connection.parameters.filter((parameter) => !gone(parameter, hardening) && !kept.has(parameter))
        if (others.length > 0) expect([...kept]).toEqual(expect.arrayContaining(others))
        for (const name of ['hosts', 'user', 'database'] as const) if (after[name] !== connection[name]) expect(after[name]).toEqual(connection[name])

        if (hardening.shortfall !== undefined || !isText(hardening) || /[{}]/.test(hardening.example ?? '')) return
        expect({ example: hardening.example, kind: driver.judge(must(rereadOf(hardening, family.ids[0], driver))).posture.kind }).toEqual({ example: hardening.example, kind: 'verify-full' })
      }),
      { seed: 20261125, numRuns: 60 },
    )
  })
})

describe('where a driver cannot verify', () => {
  const of = (family: string, id: string, input: ConnectionInput) => must(findDriver(family, id)).harden(must(connectionFromInput({ ...input, family, program: id })))
  const settings = { host: 'db.corp', user: 'app' }

  test.each<[string, string, ConnectionInput, string, RegExp]>([
    ['mysql', 'aiomysql', { settings }, 'opportunistic', /use PyMySQL 1\.2/],
    ['mysql', 'pymysql@1.0', { settings }, 'opportunistic', /Move to PyMySQL 1\.2/],
    ['mysql', 'mysql', { text: 'mysql://db.corp/shop' }, 'verify-ca', /Use mysql2/],
    ['mysql', 'ruby-mysql2', { text: 'mysql2://db.corp/shop' }, 'opportunistic', /trilogy/],
    ['amqp', 'rabbitmq-java', { text: 'amqp://db.corp' }, 'unverified', /enableHostnameVerification/],
    ['redis', 'redis-cli', { text: 'rediss://db.corp' }, 'verify-ca', /stunnel/],
    ['redis', 'jedis', { text: 'rediss://db.corp' }, 'verify-ca', /Jedis 7\.5\.3/],
    ['sqlserver', 'tedious@19', { settings: { server: 'db.corp', options: { encrypt: false } } }, 'opportunistic', /tedious 20\.3\.9/],
  ])('%s, %s: %j stays %s, and the advice says what to use', (family, id, input, posture, advice) => {
    const hardening = of(family, id, input)
    expect([hardening.shortfall?.posture, hardening.advice]).toEqual([posture, expect.stringMatching(advice)])
    expect(hardening.advice).toMatch(/Even so/)
  })

  test("a DSN of Go's driver without what it refuses is one text", () => {
    expect(of('mysql', 'go-sql-driver/mysql', { text: 'app@tcp(db.corp:3306)/shop?timeout=true&useSSL=true&parseTime=true&TLS=true' }).example).toBe('***@tcp(db.corp:3306)/shop?parseTime=true&tls=true')
  })

  test('a text in a notation that the driver does not read is not mended in place', () => {
    const hardening = of('postgres', 'pg', { text: 'host=db.corp user=app sslmode=require' })
    expect([hardening.shortfall?.posture, hardening.advice]).toEqual(['error', expect.stringContaining('reads no keyword/value strings')])
  })

  test('what the driver refuses goes, and nothing else', () => {
    const hardening = of('redis', 'redis-py', { text: 'rediss://db.corp/0?family=4&protocol=3&skip_verify=true' })
    expect(hardening.remove).toEqual(['family', 'skip_verify'])
    expect(hardening.example).toBe('rediss://db.corp/0?protocol=3&ssl_cert_reqs=required&ssl_check_hostname=true&ssl_ca_certs=<CA_FILE>')
  })
})
