/** AMQP, Kafka, NATS, Cassandra, ClickHouse and Neo4j. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { connectionFromInput } from '../../../src/engine/databases/input.js'
import { families, findDriver } from '../../../src/engine/databases/registry.js'
import type { Candidate, Connection, FileReading } from '../../../src/engine/model.js'
import { must, reading, settingsCandidate, symbol, textCandidate } from './build.js'

const family = (id: string) => must(families.find(({ ids }) => ids.includes(id)))
const own = ['amqp', 'kafka', 'nats', 'cassandra', 'clickhouse', 'neo4j'].map(family)

type Input = string | Readonly<Record<string, unknown>>

function of(id: string, input: Input): Connection {
  return must(typeof input === 'string' ? connectionFromInput({ text: input, family: id }) : connectionFromInput({ settings: input, family: id }))
}

function judged(id: string, driver: string, input: Input): string {
  const { posture } = must(findDriver(id, driver)).judge(of(id, input))
  return posture.kind === 'verify-ca' ? `verify-ca ${posture.anchor}` : posture.kind
}

/** driver, text or settings, posture: "under DRIVER, INPUT means POSTURE". */
type Row = readonly [string, Input, string]

const M = 'amqp://app:s3cr3t-x@mq.corp/v'
const S = 'amqps://app:s3cr3t-x@mq.corp/v'
const url = (text: string, options: object) => ({ url: text, options })

const amqp: readonly Row[] = [
  ...['amqplib', 'amqp091-go', 'pika', 'kombu', 'bunny', 'rabbitmq-java', 'rabbitmq-java@6', 'RabbitMQ.Client', 'rabbitmq-erlang', 'spring-rabbit', 'amqp'].map((driver): Row => [driver, M, 'cleartext']),
  ...['amqplib', 'amqp091-go', 'bunny', 'RabbitMQ.Client', 'amqp'].map((driver): Row => [driver, 'amqp+ssl://app@mq.corp/v', 'error']),
  ['amqplib', S, 'verify-full'],
  ['amqplib', 'AMQPS://app@mq.corp', 'verify-full'],
  ['amqplib', `${S}?rejectUnauthorized=false`, 'verify-full'],
  ['amqplib', `${S}?verify=verify_none`, 'verify-full'],
  ['amqplib', url(S, { rejectUnauthorized: false }), 'unverified'],
  ['amqplib', url(S, { ca: '/ca.pem' }), 'verify-full'],
  ['amqplib', url(S, { servername: 'other.corp', ca: '/ca.pem' }), 'verify-ca private'],
  ['amqplib', url(S, { servername: 'mq.corp' }), 'verify-full'],
  ['amqplib', url(M, { ca: '/ca.pem' }), 'cleartext'],
  ['amqplib', { url: { protocol: 'amqps', hostname: 'mq.corp' } }, 'verify-full'],
  ['amqplib', { url: { protocol: 'amqp', hostname: 'mq.corp' } }, 'cleartext'],
  ['amqplib', { url: { hostname: 'mq.corp' } }, 'cleartext'],
  ['amqp091-go', S, 'verify-full'],
  ['amqp091-go', `${S}?cacertfile=/ca.pem`, 'verify-full'],
  ['amqp091-go', `${S}?server_name_indication=other.corp`, 'verify-ca public'],
  ['amqp091-go', `${S}?server_name_indication=other.corp&cacertfile=/ca.pem`, 'verify-ca private'],
  ['amqp091-go', `${S}?server_name_indication=mq.corp`, 'verify-full'],
  ['amqp091-go', url(S, { InsecureSkipVerify: true }), 'unverified'],
  ['amqp091-go', url(M, { InsecureSkipVerify: true }), 'cleartext'],
  ['streadway/amqp', S, 'verify-full'],
  ['pika', S, 'verify-full'],
  ['pika', `${S}?ssl_options={%27ca_certs%27:%27/ca.pem%27}`, 'verify-full'],
  ['pika', `${S}?ssl_options={%27protocol%27:2}`, 'unknown'],
  ['kombu', S, 'verify-ca public'],
  ['kombu', 'pyamqp://app@mq.corp', 'cleartext'],
  ['kombu', url(M, { ssl: true }), 'verify-ca public'],
  ['kombu', url(S, { broker_use_ssl: { cert_reqs: 'CERT_NONE' } }), 'unverified'],
  ['kombu', url(S, { broker_use_ssl: { ca_certs: '/ca.pem' } }), 'verify-ca private'],
  ['kombu', url(S, { broker_use_ssl: { ca_certs: '/ca.pem', server_hostname: null } }), 'verify-full'],
  ['bunny', S, 'verify-full'],
  ['bunny', url(S, { verify_peer: false }), 'unverified'],
  ['bunny', url(S, { verify_ssl: false }), 'unverified'],
  ['bunny', `${S}?verify=verify_none`, 'unverified'],
  ['bunny', `${S}?verify=verify_peer`, 'unknown'],
  ['bunny', { host: 'mq.corp', tls: true }, 'verify-full'],
  ['bunny', { host: 'mq.corp', tls: true, verify_peer: false }, 'unverified'],
  ['bunny', { host: 'mq.corp', tls: false }, 'cleartext'],
  ['rabbitmq-java', S, 'unverified'],
  ['amqp-client', S, 'unverified'],
  ['rabbitmq-java@6', S, 'verify-full'],
  ['RabbitMQ.Client', S, 'verify-ca public'],
  ['rabbitmq-erlang', S, 'unknown'],
  ['rabbitmq-erlang', `${S}?verify=verify_none`, 'unverified'],
  ['rabbitmq-erlang', `${S}?verify=verify_peer&cacertfile=/ca.pem`, 'verify-ca private'],
  ['rabbitmq-erlang', `${S}?verify=verify_peer&cacertfile=/ca.pem&server_name_indication=mq.corp`, 'verify-full'],
  ['amqp', S, 'unknown'],
]

const broker = { brokers: ['k.corp:9092'], clientId: 'x' }
const java = (more: object) => ({ 'bootstrap.servers': 'k.corp:9093', ...more })

const kafka: readonly Row[] = [
  ['kafkajs', broker, 'cleartext'],
  ...[null, false, 0, ''].map((ssl): Row => ['kafkajs', { ...broker, ssl }, 'cleartext']),
  ...[true, 1, 'true', 'false', {}].map((ssl): Row => ['kafkajs', { ...broker, ssl }, 'verify-full']),
  ['kafkajs', { ...broker, ssl: { ca: '/ca.pem' } }, 'verify-full'],
  ['kafkajs', { ...broker, ssl: { rejectUnauthorized: false } }, 'unverified'],
  ['kafkajs', { ...broker, ssl: { servername: 'other.corp', ca: '/ca.pem' } }, 'verify-ca private'],
  ['kafkajs', { ...broker, ssl: { servername: 'k.corp', ca: '/ca.pem' } }, 'verify-full'],
  ...['kafka-clients', 'librdkafka'].flatMap((driver): Row[] => [
    [driver, java({}), 'cleartext'],
    [driver, java({ 'security.protocol': 'PLAINTEXT' }), 'cleartext'],
    [driver, java({ 'security.protocol': 'SASL_PLAINTEXT' }), 'cleartext'],
    [driver, java({ 'security.protocol': 'SSL' }), 'verify-full'],
    [driver, java({ 'security.protocol': 'ssl' }), 'verify-full'],
    [driver, java({ 'security.protocol': 'SASL_SSL' }), 'verify-full'],
    [driver, java({ 'security.protocol': 'TLS' }), 'error'],
    [driver, java({ 'security.protocol': '${PROTOCOL}' }), 'unknown'],
    [driver, java({ 'security.protocol': '${PROTOCOL:-PLAINTEXT}' }), 'cleartext'],
    [driver, java({ 'security.protocol': 'SSL', 'ssl.endpoint.identification.algorithm': 'https' }), 'verify-full'],
    [driver, java({ 'security.protocol': 'PLAINTEXT', 'ssl.endpoint.identification.algorithm': 'https' }), 'cleartext'],
  ]),
  ['kafka-clients', java({ 'security.protocol': 'SSL', 'ssl.endpoint.identification.algorithm': '' }), 'verify-ca public'],
  ['kafka-clients', java({ 'security.protocol': 'SASL_SSL', 'ssl.endpoint.identification.algorithm': ' ', 'ssl.truststore.location': '/ts.jks' }), 'verify-ca private'],
  ['librdkafka', java({ 'security.protocol': 'SSL', 'ssl.endpoint.identification.algorithm': 'none', 'ssl.ca.location': '/ca.pem' }), 'verify-ca private'],
  ['librdkafka', java({ 'security.protocol': 'SSL', 'enable.ssl.certificate.verification': 'false' }), 'unverified'],
  ['librdkafka', java({ 'security.protocol': 'SSL', 'enable.ssl.certificate.verification': true }), 'verify-full'],
  ['kafka-python', { bootstrap_servers: 'k.corp:9092' , security_protocol: 'SSL' }, 'verify-full'],
  ['kafka-python', { bootstrap_servers: 'k.corp:9092', security_protocol: 'ssl' }, 'error'],
  ['kafka-python', { bootstrap_servers: 'k.corp:9092', security_protocol: 'SASL_PLAINTEXT' }, 'cleartext'],
  ['kafka-python', { bootstrap_servers: 'k.corp:9092', security_protocol: 'SASL_SSL', ssl_check_hostname: false, ssl_cafile: '/ca.pem' }, 'verify-ca private'],
]

const nats: readonly Row[] = [
  ...['nats://n.corp:4222', 'tls://n.corp:4222', 'TLS://n.corp:4222', 'ws://n.corp:80', 'wss://n.corp:443', 'n.corp:4222', 'app:s3cr3t-x@n.corp:4222', 'natss://n.corp:4222'].map((text): Row => ['nats', text, 'opportunistic']),
  ...['nats://n.corp:4222', 'tls://n.corp:4222', 'n.corp:4222'].flatMap((servers): Row[] => [
    ['nats', { servers }, 'opportunistic'],
    ['nats', { servers, tls: {} }, 'verify-full'],
    ['nats', { servers, tls: null }, 'cleartext'],
    ['nats', { servers, tls: { rejectUnauthorized: false } }, 'unverified'],
    ['nats', { servers, tls: { ca: '/ca.pem' } }, 'verify-full'],
    ['nats', { servers: [servers], tls: { caFile: '/ca.pem' } }, 'verify-full'],
  ]),
  ['nats.go', 'nats://n.corp:4222', 'opportunistic'],
  ['nats.go', 'tls://n.corp:4222', 'verify-full'],
  ['nats.go', 'wss://n.corp:443', 'verify-full'],
  ['nats.go', 'ws://n.corp:80', 'cleartext'],
  ['nats.py', 'nats://n.corp:4222', 'opportunistic'],
  ['nats.py', 'tls://n.corp:4222', 'opportunistic'],
  ['nats.py', 'wss://n.corp:443', 'verify-full'],
  ['nats.py', { servers: 'nats://n.corp:4222', tls_handshake_first: true }, 'verify-full'],
  ['nats-client', 'nats://n.corp:4222', 'opportunistic'],
  ['nats-client', 'tls://n.corp:4222', 'unknown'],
]

const points = { contactPoints: ['c.corp:9042'] }

const cassandra: readonly Row[] = [
  ['cassandra-driver', points, 'cleartext'],
  ['cassandra-driver', { ...points, sslOptions: null }, 'cleartext'],
  ['cassandra-driver', { ...points, sslOptions: {} }, 'unverified'],
  ['cassandra-driver', { ...points, sslOptions: { ca: '/ca.pem' } }, 'unverified'],
  ['cassandra-driver', { ...points, sslOptions: { rejectUnauthorized: false } }, 'unverified'],
  ['cassandra-driver', { ...points, sslOptions: { rejectUnauthorized: true } }, 'verify-full'],
  ['cassandra-driver', { ...points, sslOptions: { rejectUnauthorized: true, ca: '/ca.pem', servername: 'x.corp' } }, 'verify-ca private'],
  ['cassandra-python', points, 'cleartext'],
  ['cassandra-python', { ...points, ssl_context: symbol('ctx') }, 'unknown'],
]

const C = 'clickhouse://app:s3cr3t-x@ch.corp:9000/db'

const clickhouse: readonly Row[] = [
  ['@clickhouse/client', 'http://app:s3cr3t-x@ch.corp:8123/db', 'cleartext'],
  ['@clickhouse/client', 'https://app:s3cr3t-x@ch.corp:8443/db', 'verify-full'],
  ['@clickhouse/client', 'HTTPS://ch.corp:8443/db', 'verify-full'],
  ['@clickhouse/client', 'https://ch.corp:8443/db?request_timeout=1000&ch_max_threads=2', 'verify-full'],
  ['@clickhouse/client', C, 'error'],
  ...['secure=true', 'tls=true', 'verify=false', 'rejectUnauthorized=false', 'nonsense=1'].map((query): Row => ['@clickhouse/client', `https://ch.corp:8443/db?${query}`, 'error']),
  ['@clickhouse/client', { url: 'http://ch.corp:8123', username: 'u' }, 'cleartext'],
  ['@clickhouse/client', { url: 'https://ch.corp:8443', username: 'u' }, 'verify-full'],
  ['clickhouse-go', C, 'cleartext'],
  ['clickhouse-go', `${C}?secure=true`, 'verify-full'],
  ['clickhouse-go', `${C}?secure`, 'verify-full'],
  ['clickhouse-go', `${C}?secure=false`, 'cleartext'],
  ['clickhouse-go', `${C}?secure=yes`, 'error'],
  ['clickhouse-go', `${C}?secure=true&skip_verify=true`, 'unverified'],
  ['clickhouse-go', `${C}?secure=true&skip_verify=false`, 'verify-full'],
  ['clickhouse-go', `${C}?skip_verify=true`, 'cleartext'],
  ['clickhouse-go', 'https://ch.corp:8443/db', 'error'],
  ['clickhouse-go', 'https://ch.corp:8443/db?secure=true', 'verify-full'],
  ['clickhouse-go', 'http://ch.corp:8123/db', 'cleartext'],
  ['clickhouse-go', `${C}?secure=\${SECURE}`, 'unknown'],
  ['clickhouse-connect', { host: 'ch.corp' }, 'cleartext'],
  ['clickhouse-connect', { host: 'ch.corp', secure: true }, 'verify-full'],
  ['clickhouse-connect', { host: 'ch.corp', port: 8443 }, 'verify-full'],
  ['clickhouse-connect', { host: 'ch.corp', interface: 'https' }, 'verify-full'],
  ['clickhouse-connect', { host: 'ch.corp', secure: true, verify: false }, 'unverified'],
  ['clickhouse-connect', 'clickhousedb://ch.corp/db?secure=true&verify=false', 'unverified'],
  ['clickhouse-driver', C, 'cleartext'],
  ['clickhouse-driver', `${C}?secure=True&verify=False`, 'unverified'],
  ['clickhouse-driver', 'clickhouses://ch.corp/db', 'unknown'],
  ['clickhouse-jdbc', 'jdbc:clickhouse://ch.corp:8123/db', 'cleartext'],
  ['clickhouse-jdbc', 'jdbc:ch:http://ch.corp:8123/db', 'cleartext'],
  ['clickhouse-jdbc', 'jdbc:ch://ch.corp:8443/db?ssl=true&sslmode=none', 'unverified'],
  ['clickhouse-jdbc', 'jdbc:clickhouse://ch.corp:8443/db?ssl=true', 'unknown'],
]

const neo4j: readonly Row[] = [
  ...['neo4j-driver', 'neo4j-python', 'neo4j-official'].flatMap((driver): Row[] => [
    [driver, 'neo4j://g.corp:7687', 'cleartext'],
    [driver, 'bolt://g.corp:7687', 'cleartext'],
    [driver, 'neo4j+s://g.corp:7687', 'verify-full'],
    [driver, 'bolt+s://g.corp:7687', 'verify-full'],
    [driver, 'neo4j+ssc://g.corp:7687', 'unverified'],
    [driver, 'bolt+ssc://g.corp:7687', 'unverified'],
    [driver, 'BOLT+S://g.corp:7687', 'error'],
    [driver, 'bolts://g.corp:7687', 'error'],
    [driver, 'bolt+routing://g.corp:7687', 'error'],
    [driver, 'neo4j+tls://g.corp:7687', 'error'],
    [driver, 'neo4j://g.corp:7687?policy=eu', 'cleartext'],
  ]),
  ...['neo4j-driver', 'neo4j-python'].flatMap((driver): Row[] => [
    [driver, url('bolt+s://g.corp', { encrypted: true }), 'error'],
    [driver, url('neo4j+ssc://g.corp', { trust: 'TRUST_ALL_CERTIFICATES' }), 'error'],
    [driver, url('bolt://g.corp', { encrypted: false }), 'cleartext'],
    [driver, url('bolt://g.corp', { encrypted: true }), 'verify-full'],
    [driver, url('neo4j://g.corp', { encrypted: true, trust: 'TRUST_ALL_CERTIFICATES' }), 'unverified'],
    [driver, url('bolt://g.corp', { encrypted: true, trust: 'TRUST_SYSTEM_CA_SIGNED_CERTIFICATES' }), 'verify-full'],
    [driver, url('bolt://g.corp', { trust: 'TRUST_ALL_CERTIFICATES' }), 'cleartext'],
  ]),
  ['neo4j-driver', url('bolt://g.corp', { encrypted: 'ENCRYPTION_OFF' }), 'cleartext'],
  ['neo4j-driver', url('bolt://g.corp', { encrypted: 'ENCRYPTION_ON' }), 'verify-full'],
  ['neo4j-driver', url('bolt://g.corp', { encrypted: true, trust: 'TRUST_CUSTOM_CA_SIGNED_CERTIFICATES', trustedCertificates: ['/ca.pem'] }), 'verify-full'],
  ['neo4j-driver', 'bolt://g.corp?tls=true', 'error'],
]

describe.each([['amqp', amqp], ['kafka', kafka], ['nats', nats], ['cassandra', cassandra], ['clickhouse', clickhouse], ['neo4j', neo4j]] as const)('%s', (id, rows) => {
  test.each(rows)('under %s, %j means %s', (driver, input, posture) => {
    expect(judged(id, driver, input)).toBe(posture)
  })
})

const connectsIn = (candidate: Candidate, overrides: Partial<FileReading> = {}) => own.map(({ read }) => read(candidate, reading([candidate], overrides))).find((each) => each !== null)?.family ?? null

describe('what is no connection of theirs', () => {
  test.each<[string, Candidate, Partial<FileReading>]>([
    ['an HTTP URL', textCandidate('http://example.org/x?verify=false'), {}],
    ['tls:// of something else', textCandidate('tls://registry.corp:2376'), {}],
    ['wss:// of something else', textCandidate('wss://chat.corp/socket'), {}],
    ['a scheme alone', textCandidate('amqps://'), {}],
    ['an elided URI', textCandidate('amqp://...'), {}],
    ['createClient of Supabase', settingsCandidate({ url: 'https://x.supabase.co', key: 'k' }, { callee: 'createClient' }), { language: 'typescript', imports: ['@supabase/supabase-js'] }],
    ['createClient of Redis', settingsCandidate({ url: 'http://r.corp' }, { callee: 'createClient' }), { language: 'typescript', imports: ['redis'] }],
    ['a Cluster of something else', settingsCandidate({ 0: 'c.corp', port: 1 }, { callee: 'Cluster' }), { language: 'python', imports: ['dask.distributed'] }],
    ['a mapping of RabbitMQ in a chart', settingsCandidate({ host: 'mq', port: 5672 }, { keyPath: ['rabbitmq'] }), { language: 'yaml' }],
    ['connect of something else', settingsCandidate({ servers: 'n.corp:1' }, { callee: 'connect' }), { language: 'typescript', imports: ['mqtt'] }],
    ['a protocol of another security', settingsCandidate({ 'security.protocol': 'oauth2' }), {}],
    ['brokers of something else', settingsCandidate({ brokers: 'b.corp' }, { callee: 'createBroker' }), {}],
    ['spring.kafka.producer, whose protocol may stand above', settingsCandidate({ 'bootstrap-servers': 'k.corp:9092' }, { keyPath: ['spring', 'kafka', 'producer'] }), { language: 'yaml' }],
  ])('%s', (_what, candidate, overrides) => {
    expect(connectsIn(candidate, overrides)).toBeNull()
  })

  test.each<[string, Candidate, Partial<FileReading>, string]>([
    ['createClient beside its import', settingsCandidate({ url: 'http://ch.corp' }, { callee: 'createClient' }), { language: 'typescript', imports: ['@clickhouse/client'] }, 'clickhouse'],
    ['tls:// in nats.Connect', textCandidate('tls://n.corp:4222', { callee: 'nats.Connect', position: 0 }), { language: 'go' }, 'nats'],
    ['spring.rabbitmq', settingsCandidate({ host: 'mq.corp' }, { keyPath: ['spring', 'rabbitmq'] }), { language: 'yaml' }, 'amqp'],
    ['spring.kafka', settingsCandidate({ 'bootstrap-servers': 'k.corp:9092' }, { keyPath: ['spring', 'kafka'] }), { language: 'yaml' }, 'kafka'],
    ['a protocol alone', settingsCandidate({ 'security.protocol': 'SASL_PLAINTEXT' }), {}, 'kafka'],
    ['Cluster beside its import', settingsCandidate({ 0: 'c.corp' }, { callee: 'Cluster' }), { language: 'python', imports: ['cassandra.cluster'] }, 'cassandra'],
  ])('but %s', (_what, candidate, overrides, expected) => {
    expect(connectsIn(candidate, overrides)).toBe(expected)
  })
})

describe('a password never leaves the parser, and nothing throws', () => {
  const secret = fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ019!$^*()_+-~|')), minLength: 4, maxLength: 16 }).map((text) => `q7${text}7q`)

  test('in URIs, queries, settings and logins', () => {
    fc.assert(
      fc.property(secret, (password) => {
        const inputs: [string, Input][] = [
          ['amqp', `amqps://app:${encodeURIComponent(password)}@mq.corp/v?password=${encodeURIComponent(password)}&ssl_options={'password':'${encodeURIComponent(password)}'}`],
          ['amqp', { hostname: 'mq.corp', protocol: 'amqp', username: 'u', password }],
          ['nats', `app:${password.replace(/[^\w]/g, 'x')}@n.corp:4222`],
          ['nats', { servers: 'nats://n.corp', token: password, tls: { key: password, passphrase: password } }],
          ['kafka', { ...broker, ssl: { key: password, passphrase: password }, sasl: { mechanism: 'plain', username: 'u', password } }],
          ['kafka', java({ 'security.protocol': 'SSL', 'sasl.jaas.config': `x password="${password}";`, 'ssl.key.password': password, 'sasl.password': password })],
          ['clickhouse', `clickhouse://ch.corp/db?username=u&password=${encodeURIComponent(password)}`],
          ['clickhouse', { url: 'http://ch.corp', username: 'u', password, tls: { key: password } }],
          ['neo4j', url('bolt://g.corp', { auth: symbol(`neo4j.auth.basic('u', '${password}')`), encrypted: true })],
          ['cassandra', { ...points, credentials: { username: 'u', password } }],
        ]
        for (const [id, input] of inputs) {
          const connection = of(id, input)
          const text = JSON.stringify([{ ...connection, candidate: null }, family(id).drivers.map((driver) => [driver.judge(connection), driver.harden(connection)])])
          for (const shown of new Set([password, encodeURIComponent(password), password.replace(/[^\w]/g, 'x')])) expect(text).not.toContain(shown)
        }
      }),
      { seed: 20261124, numRuns: 60 },
    )
  })

  test('arbitrary text under every driver', () => {
    const piece = fc.constantFrom('amqps', 'nats', 'tls', 'neo4j+s', 'clickhouse', 'jdbc:ch', 'http', '://', ':', '@', '/', '?', '#', '&', '=', 'secure', 'true', 'verify', '%2F', '%zz', '\uE000', '[', ',', ' ', '😀', '\ud800')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom('amqp', 'nats', 'clickhouse', 'neo4j'), (pieces, id) => {
        const connection = connectionFromInput({ text: `${id}://${pieces.join('')}`, family: id })
        if (connection === null || !own.some(({ ids }) => ids.includes(connection.family))) return
        expect(family(connection.family).drivers.filter((driver) => driver.judge(connection).because === '' || driver.harden(connection).advice === '')).toEqual([])
      }),
      { seed: 20261124, numRuns: 300 },
    )
  })
})

test('hardened text verifies under the driver it is for', () => {
  const cases: [string, string, Input][] = [['amqp', 'amqplib', M], ['amqp', 'amqp091-go', M], ['amqp', 'pika', M], ['amqp', 'bunny', M], ['nats', 'nats.go', 'nats://n.corp:4222'], ['clickhouse', 'clickhouse-go', C], ['clickhouse', '@clickhouse/client', 'http://ch.corp:8123'], ['neo4j', 'neo4j-driver', 'bolt://g.corp'], ['neo4j', 'neo4j-python', 'neo4j+ssc://g.corp']]
  const after = cases.map(([id, driver, input]) => judged(id, driver, must(must(findDriver(id, driver)).harden(of(id, input)).example).replace('***', 'app')))
  expect(after).toEqual(cases.map(() => 'verify-full'))
})
