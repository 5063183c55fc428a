import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { connectionFromInput } from '../../../src/engine/databases/input.js'
import { redis } from '../../../src/engine/databases/redis/family.js'
import { commandCandidate, must, reading, settingsCandidate, symbol, textCandidate } from './build.js'
import { driverOf, given, meaning, type Given } from './meaning.js'

const R = 'redis://:s3cr3t-x@cache.corp:6379/0'
const S = 'rediss://:s3cr3t-x@cache.corp:6380/0'

/** driver, text or settings, posture. "Under DRIVER, TEXT means POSTURE." */
const rows: readonly (readonly [string, Given, string])[] = [
  ['ioredis', R, 'cleartext'],
  ['ioredis', S, 'verify-full'],
  ['ioredis', 'REDISS://cache.corp', 'cleartext'],
  ['ioredis', ` ${S}`, 'error'],
  ['ioredis5', ` ${S}`, 'cleartext'],
  ['ioredis', '//:s3cr3t-x@cache.corp:6379/0', 'cleartext'],
  ['ioredis5', '//:s3cr3t-x@cache.corp:6379/0', 'error'],
  ['ioredis', 'redis+tls://cache.corp', 'error'],
  ['ioredis', `${S}?rejectUnauthorized=false`, 'verify-full'],
  ['ioredis', `${R}?tls=false`, 'verify-full'],
  ['ioredis', `${S}?tls=`, 'cleartext'],
  ['ioredis', { url: S, options: { tls: { rejectUnauthorized: false } } }, 'unverified'],
  ['ioredis', { url: S, options: { tls: null } }, 'cleartext'],
  ['ioredis', { url: S, options: { tls: false } }, 'cleartext'],
  ['ioredis', { url: R, options: { tls: {} } }, 'verify-full'],
  ['ioredis', { host: 'cache.corp', port: 6379 }, 'cleartext'],
  ['ioredis', { host: 'cache.corp', port: 6379, tls: { checkServerIdentity: {} } }, 'verify-ca public'],
  ['ioredis', { host: 'cache.corp', port: 6379, tls: { servername: 'x' } }, 'verify-full'],
  ['node-redis', R, 'cleartext'],
  ['node-redis', S, 'verify-full'],
  ['node-redis', 'REDISS://cache.corp', 'verify-full'],
  ['node-redis', ` ${S}`, 'verify-full'],
  ['node-redis', `${R}?tls=true`, 'cleartext'],
  ['node-redis', 'redis+ssl://cache.corp', 'error'],
  ['node-redis', { url: R, socket: { tls: true } }, 'error'],
  ['node-redis4', { url: R, socket: { tls: true } }, 'verify-full'],
  ['node-redis', { url: S, socket: { tls: false } }, 'error'],
  ['node-redis4', { url: S, socket: { tls: false } }, 'verify-full'],
  ['node-redis', { url: S, socket: { rejectUnauthorized: false } }, 'unverified'],
  ['node-redis', { socket: { host: 'cache.corp', tls: true } }, 'verify-full'],
  ['node-redis', { socket: { host: 'cache.corp' } }, 'cleartext'],
  ['node-redis', { host: 'cache.corp', tls: {} }, 'unknown'],
  ['redis-py', R, 'cleartext'],
  ['redis-py', S, 'verify-ca public'],
  ['redis-py@6', S, 'verify-full'],
  ['redis-py', 'REDISS://cache.corp', 'verify-ca public'],
  ['redis-py@6', 'REDISS://cache.corp', 'error'],
  ['redis-py', `${S}?ssl_cert_reqs=none`, 'unverified'],
  ['redis-py', `${S}?ssl_cert_reqs=NONE`, 'error'],
  ['redis-py', `${S}?ssl_cert_reqs=required&ssl_cert_reqs=none`, 'verify-ca public'],
  ['redis-py', `${S}?ssl_check_hostname=true`, 'verify-full'],
  ['redis-py@6', `${S}?ssl_check_hostname=No`, 'verify-ca public'],
  ['redis-py', `${S}?ssl_ca_certs=/srv/ca.pem`, 'verify-ca private'],
  ['redis-py', `${S}?ssl_ca_certs=/nonexistent/ca.pem`, 'error'],
  ['redis-py', `${R}?ssl_cert_reqs=none`, 'error'],
  ['redis-py', `${S}?ssl=true`, 'error'],
  ['redis-py', `${R}?max_connections=5`, 'cleartext'],
  ['redis-py', `${S}?ssl_cert_reqs=\${MODE}`, 'unknown'],
  ['redis-py', { url: S, ssl_cert_reqs: null }, 'unverified'],
  ['redis-py', { url: `${S}?ssl_cert_reqs=required`, ssl_cert_reqs: null }, 'verify-ca public'],
  ['redis-py', { url: R, ssl: true }, 'error'],
  ['redis-py', { host: 'cache.corp', port: 6379 }, 'cleartext'],
  ['redis-py', { host: 'cache.corp', ssl: true }, 'verify-ca public'],
  ['redis-py@6', { host: 'cache.corp', ssl: true, ssl_cert_reqs: 'none' }, 'unverified'],
  ['redis-py@6', { host: 'cache.corp', ssl_cert_reqs: 'none' }, 'cleartext'],
  ['kombu', R, 'cleartext'],
  ['kombu', `${S}?ssl_cert_reqs=CERT_NONE`, 'unverified'],
  ['kombu', `${S}?ssl_cert_reqs=bogus`, 'unverified'],
  ['kombu', `${S}?ssl_cert_reqs=CERT_REQUIRED`, 'verify-ca public'],
  ['go-redis', R, 'cleartext'],
  ['go-redis', S, 'verify-full'],
  ['go-redis', `${S}?skip_verify=true`, 'unverified'],
  ['go-redis', `${S}?skip_verify=true&skip_verify=false`, 'verify-full'],
  ['go-redis', `${S}?skip_verify=yes`, 'error'],
  ['go-redis', `${R}?skip_verify=true`, 'cleartext'],
  ['go-redis', `${S}?ssl_cert_reqs=none`, 'error'],
  ['redigo', S, 'verify-full'],
  ['redigo', `${S} `, 'error'],
  ['redigo', `${S}?skip_verify=true`, 'verify-full'],
  ['redigo', `usetls ${R}`, 'cleartext'],
  ['redigo', `skipverify ${S}`, 'unverified'],
  ['lettuce', R, 'cleartext'],
  ['lettuce', S, 'verify-full'],
  ['lettuce', `${S}?verifyPeer=NONE`, 'unverified'],
  ['lettuce', `${S}?verifyPeer=ca`, 'verify-ca public'],
  ['lettuce', 'redis-sentinel://cache.corp:26379/0#main', 'cleartext'],
  ['lettuce', 'rediss-sentinel://cache.corp:26379/0#main', 'verify-full'],
  ['jedis', S, 'verify-ca public'],
  ['jedis@7.5.3', S, 'verify-full'],
  ['redis-rb', `${S}?ssl=false`, 'verify-full'],
  ['redis-rb', ` ${S}`, 'error'],
  ['redis-rb', { url: S, ssl_params: { verify_hostname: false, ca_file: '/srv/ca.pem' } }, 'verify-ca private'],
  ['redis-rb', { url: R, ssl: true }, 'verify-full'],
  ['phpredis', { host: 'tls://cache.corp', port: 6379 }, 'verify-full'],
  ['phpredis', { host: 'TLS://cache.corp', port: 6379 }, 'error'],
  ['phpredis', { host: 'tcp://cache.corp', port: 6379, context: { stream: { verify_peer: false } } }, 'cleartext'],
  ['phpredis', { host: 'cache.corp', port: 6379, context: { stream: { verify_peer: false } } }, 'unverified'],
  ['phpredis', { host: 'ssl://cache.corp', port: 6379, context: { stream: { verify_peer_name: false } } }, 'verify-ca public'],
  ['phpredis', { host: 'cache.corp', port: 6379 }, 'cleartext'],
  ['redis-cli', '-h cache.corp -p 6379 -a s3cr3t-x', 'cleartext'],
  ['redis-cli', '-h cache.corp --tls', 'verify-ca public'],
  ['redis-cli', '-h cache.corp --tls --cacert /srv/ca.pem', 'verify-ca private'],
  ['redis-cli', '-h cache.corp --insecure', 'cleartext'],
  ['redis-cli', '-u redis://u:p@cache.corp', 'cleartext'],
  ['redis-cli', '-u rediss://u:p@cache.corp --insecure', 'unverified'],
  ['redis-cli', "redis-cli -u 'rediss://u:p@cache.corp/0?insecure=true'", 'verify-ca public'],
  ['redis-cli', `-u ${S}`, 'error'],
  ['redis-url', R, 'cleartext'],
  ['redis-url', 'valkey://cache.corp', 'cleartext'],
  ['redis-url', S, 'verify-full'],
  ['redis-url', 'valkeys://cache.corp', 'verify-full'],
  ['redis-url', 'redis+ssl://cache.corp', 'unknown'],
  ['redis-url', 'redis+socket:///run/redis.sock', 'local'],
  ['redis-url', 'unix:///run/redis/redis.sock', 'local'],
  ['redis-url', `${S}?ssl_cert_reqs=CERT_NONE`, 'unverified'],
  ['redis-url', `${S}?ssl_check_hostname=false`, 'verify-ca public'],
  ['redis-url', { host: 'cache.corp', port: 6379, tls: true }, 'verify-full'],
]

describe('what clients of Redis do', () => {
  test.each(rows)('under %s, %j means %s', (id, of, expected) => {
    expect(meaning('redis', id, of)).toBe(expected)
  })

  test('NODE_TLS_REJECT_UNAUTHORIZED=0 reaches the clients for Node only', () => {
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }
    expect(['ioredis', 'node-redis', 'go-redis'].map((id) => meaning('redis', id, S, env))).toEqual(['unverified', 'unverified', 'verify-full'])
  })

  test.each([
    ['ioredis', `${S}?rejectUnauthorized=false`, ['ignored rejectUnauthorized']],
    ['redis-py', `${S}?sslmode=verify-full`, ['ignored sslmode']],
    ['redis-py', `${S}?ssl_cert_reqs=none`, []],
    ['node-redis', R, []],
  ])('under %s, %s has the problems %j', (id, text, expected) => {
    const { problems } = driverOf('redis', id).judge(must(given('redis', id, text)))
    expect(problems.map(({ kind, parameter }) => `${kind} ${parameter}`)).toEqual(expected)
  })
})

describe('what is a connection to Redis', () => {
  test.each(['redis://', 'rediss://…', '^rediss?://', 'https://redis.io', 'unix:///var/run/docker.sock', '//cache.corp:6379', 'postgres://db.corp/x', 'myredis cache.corp', 'notredis://cache.corp'])('%s is none', (text) => {
    expect(redis.read(textCandidate(text), reading([]))).toBeNull()
  })

  const endpoint = (settings: Readonly<Record<string, unknown>>, at: Parameters<typeof settingsCandidate>[1], imports: readonly string[] = [], language = 'javascript') =>
    redis.read(settingsCandidate(settings, at), reading([], { imports, language }))?.endpoint ?? null

  test.each([
    [{}, []],
    [{ callee: 'Client' }, []],
    [{ callee: 'createClient' }, []],
    [{ callee: 'createClient' }, ['@clickhouse/client']],
    [{ callee: 'Redis' }, ['@upstash/redis']],
    [{ keyPath: ['services', 'redis'] }, []],
    [{ keyPath: ['database'] }, []],
  ])('host and port tell nothing at %j beside imports %j', (at, imports) => {
    expect(endpoint({ host: 'cache.corp', port: 6379 }, at, imports)).toBeNull()
  })

  test.each([
    [{ callee: 'createClient' }, ['redis']],
    [{ callee: 'Redis' }, ['ioredis']],
    [{ callee: 'redis.Redis' }, []],
    [{ keyPath: ['spring', 'data', 'redis'] }, []],
    [{ keyPath: ['REDIS_CONFIG'] }, []],
  ])('a client or a name that says redis does, at %j beside imports %j', (at, imports) => {
    expect(endpoint({ host: 'cache.corp', port: 6379 }, at, imports)).toBe('redis://cache.corp:6379')
  })

  test('below a name that says redis a host alone is too little', () => {
    expect(endpoint({ host: 'cache.corp', image: 'redis:7' }, { keyPath: ['redis'] })).toBeNull()
  })

  test('go-redis: the address holds the port, an empty password is none', () => {
    const settings = { Addr: 'cache.corp:6379', Password: '', TLSConfig: symbol('&tls.Config{InsecureSkipVerify: true}') }
    const connection = must(redis.read(settingsCandidate(settings, { callee: 'redis.NewClient' }), reading([], { language: 'go' })))
    expect([connection.endpoint, connection.password.kind, driverOf('redis', 'go-redis').judge(connection).posture.kind]).toEqual(['redis://cache.corp:6379', 'absent', 'unverified'])
  })

  test("django-redis hands its pool's arguments on", () => {
    const neighbours = must(settingsCandidate({ OPTIONS: { CONNECTION_POOL_KWARGS: { ssl_cert_reqs: symbol('None') } } }))
    const text = textCandidate('rediss://cache.corp/1', { neighbours: neighbours.kind === 'settings' ? neighbours.entries : [] })
    expect(driverOf('redis', 'redis-py@6').judge(must(redis.read(text, reading([])))).posture.kind).toBe('unverified')
  })

  test("Celery's mapping counts by itself", () => {
    const connection = redis.read(settingsCandidate({ ssl_cert_reqs: symbol('ssl.CERT_NONE') }, { keyPath: ['CELERY_BROKER_USE_SSL'] }), reading([], { language: 'python' }))
    expect(driverOf('redis', 'kombu').judge(must(connection)).posture.kind).toBe('unverified')
  })

  test.each(['redis-cli', 'redis-cli ping', 'redis-cli -s /run/redis.sock info', 'redis-server --port 6379'])('the command %s is none', (line) => {
    expect(redis.read(commandCandidate(line), reading([]))).toBeNull()
  })

  test.each([['python', 'redis-py@6'], ['typescript', 'ioredis'], ['go', 'go-redis'], ['kotlin', 'lettuce'], ['yaml', 'redis-url']])('in %s the assumed driver is %s', (language, id) => {
    expect(driverOf('redis', redis.assumed(language, must(connectionFromInput({ text: R })))).id).toBe(id)
  })
})

describe('hardened', () => {
  test.each([
    ['ioredis', R, 'rediss://***@cache.corp:6379/0', []],
    ['redis-py', S, 'rediss://***@cache.corp:6380/0?ssl_cert_reqs=required&ssl_check_hostname=true&ssl_ca_certs=<CA_FILE>', ['ssl_cert_reqs', 'ssl_check_hostname', 'ssl_ca_certs']],
    ['redis-py@6', R, 'rediss://***@cache.corp:6379/0?ssl_cert_reqs=required&ssl_check_hostname=true&ssl_ca_certs=<CA_FILE>', ['ssl_cert_reqs', 'ssl_check_hostname', 'ssl_ca_certs']],
    ['go-redis', `${S}?skip_verify=true`, 'rediss://***@cache.corp:6380/0', []],
    ['redis-url', 'valkey://cache.corp', 'valkeys://cache.corp', []],
  ])('under %s, %s reads %s', (id, text, expected, set) => {
    const { example, set: parameters } = driverOf('redis', id).harden(must(given('redis', id, text)))
    expect([example, parameters.map(({ name }) => name)]).toEqual([expected, set])
    expect(meaning('redis', id, expected.replace('***@', ''))).toBe('verify-full')
  })
})

describe('hostile text', () => {
  const secret = fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ019!$^*()_+-~|@/?#:;, %')), minLength: 4, maxLength: 20 }).map((text) => `q7Zk${text}8Zkq`)
  const tail = fc.constantFrom('', '/0', '/0?ssl_cert_reqs=none', '?password=q7Zk-pass', '/0#x', '/0?auth=q7Zk')

  test('no password leaves the parser', () => {
    fc.assert(
      fc.property(secret, tail, fc.boolean(), (password, end, raw) => {
        const connection = connectionFromInput({ text: `rediss://:${raw ? password : encodeURIComponent(password)}@cache.corp:6380${end}`, settings: { password } })
        if (connection === null) throw new Error('expected a connection')
        const out = JSON.stringify([{ ...connection, candidate: null }, redis.drivers.map((driver) => [driver.judge(connection), driver.harden(connection)])])
        expect(out).not.toMatch(/q7Zk|8Zkq/)
      }),
      { seed: 20261124, numRuns: 300 },
    )
  })

  test('anything is read or not, and every driver has an answer', () => {
    const piece = fc.constantFrom('redis', 's', '+ssl', '://', ':', '@', '/', '?', '#', '&', '=', '%', 'tls', 'ssl_cert_reqs', 'none', 'skip_verify', 'verifyPeer', '[', ']', '${A:-b}', '\uE000', '\u0000', ' ', '\n')
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 30 }), (pieces) => {
        const connection = connectionFromInput({ text: `rediss://h${pieces.join('')}` })
        const answers = connection === null ? ['none'] : redis.drivers.map((driver) => driver.judge(connection).because + driver.harden(connection).advice)
        expect(answers.every((answer) => answer.length > 3)).toBe(true)
      }),
      { seed: 7, numRuns: 400 },
    )
  })
})
