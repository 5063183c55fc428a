import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { connectionFromInput } from '../../../src/engine/databases/input.js'
import { mongodb } from '../../../src/engine/databases/mongodb/family.js'
import { commandCandidate, must, reading, settingsCandidate, symbol, textCandidate } from './build.js'
import { driverOf, given, meaning, type Given } from './meaning.js'

const U = 'mongodb://app:s3cr3t-x@db.corp:27017/shop'

/** driver, text or settings, posture. "Under DRIVER, TEXT means POSTURE." */
const rows: readonly (readonly [string, Given, string])[] = [
  ['mongodb', U, 'cleartext'],
  ['mongodb', `${U}?tls=true`, 'verify-full'],
  ['mongodb', `${U}?SSL=true`, 'verify-full'],
  ['mongodb', `${U}?tls=true#x`, 'verify-full'],
  ['mongodb', `${U}?tls=false`, 'cleartext'],
  ['mongodb', `${U}?tls=yes`, 'error'],
  ['mongodb', `${U}?tls=TRUE`, 'error'],
  ['mongodb', `${U}?tls=`, 'error'],
  ['mongodb', `${U}?tls=true&tls=true`, 'error'],
  ['mongodb', `${U}?tls=true&ssl=false`, 'error'],
  ['mongodb', `${U}?tls=true&ssl=true`, 'verify-full'],
  ['mongodb', `${U}?tls=true&nope=1`, 'error'],
  ['mongodb', `${U}?tls=true&sslValidate=false`, 'error'],
  ['mongodb', `${U}?tls=true&tlsInsecure=true`, 'unverified'],
  ['mongodb', `${U}?tlsInsecure=true`, 'cleartext'],
  ['mongodb', `${U}?tls=true&tlsInsecure=false&tlsAllowInvalidHostnames=false`, 'error'],
  ['mongodb', `${U}?tls=true&tlsAllowInvalidHostnames=true`, 'verify-ca public'],
  ['mongodb', `${U}?tls=true&tlsAllowInvalidHostnames=true&tlsCAFile=/srv/ca.pem`, 'verify-ca private'],
  ['mongodb', `${U}?tls=true&TLSallowINVALIDcertificates=true`, 'unverified'],
  ['mongodb', `${U}?tls=true&rejectUnauthorized=false`, 'verify-full'],
  ['mongodb', `${U}?tlsCAFile=/srv/ca.pem`, 'cleartext'],
  ['mongodb', `${U}?tls=true&tlsDisableOCSPEndpointCheck=true`, 'error'],
  ['mongodb', `${U}?authMechanism=MONGODB-X509`, 'error'],
  ['mongodb', 'mongodb://db.corp/?tls=true&authMechanism=MONGODB-X509', 'verify-full'],
  ['mongodb', `${U}?tls=true&authMechanism=MONGODB-CR`, 'error'],
  ['mongodb', 'MONGODB://db.corp/?tls=true', 'error'],
  ['mongodb', 'mongodb://app:p@ss@db.corp/?tls=true', 'error'],
  ['mongodb', 'mongodb+srv://app:x@cluster.corp/shop', 'verify-full'],
  ['mongodb', 'mongodb+srv://app:x@cluster.corp/shop?tls=false', 'cleartext'],
  ['mongodb', 'mongodb+srv://cluster.corp:27017/shop', 'error'],
  ['mongodb', 'mongodb+srv://one.corp,two.corp/shop', 'error'],
  ['mongodb', 'mongodb://one.corp:1,two.corp:2/shop?tls=true', 'verify-full'],
  ['mongodb', 'mongodb://%2Ftmp%2Fmongodb-27017.sock/shop', 'local'],
  ['mongodb', `${U}?tls=\${MONGO_TLS}`, 'unknown'],
  ['mongodb', `${U}?tls=\${MONGO_TLS:-false}`, 'cleartext'],
  ['mongodb', { url: U, options: { tls: true } }, 'verify-full'],
  ['mongodb', { url: U, options: { tls: true, rejectUnauthorized: false } }, 'unverified'],
  ['mongodb', { url: U, options: { tlsAllowInvalidCertificates: true } }, 'cleartext'],
  ['mongodb', { url: `${U}?tls=false`, options: { tls: true } }, 'error'],
  ['mongodb', { url: `${U}?tls=true`, options: { checkServerIdentity: '() => undefined' } }, 'verify-ca public'],
  ['pymongo', U, 'cleartext'],
  ['pymongo', `${U}?tls=true`, 'verify-full'],
  ['pymongo', `${U}?tls=True`, 'cleartext'],
  ['pymongo', `${U}?tls=false&tls=true`, 'verify-full'],
  ['pymongo', `${U}?tls=true&tls=false`, 'cleartext'],
  ['pymongo', `${U}?tls=true&ssl=false`, 'error'],
  ['pymongo', `${U}?tls=true#x`, 'cleartext'],
  ['pymongo', `${U}?tls=true&nope=1`, 'verify-full'],
  ['pymongo', `${U}?tls=true;tlsInsecure=true`, 'unverified'],
  ['pymongo', `${U}?tls=true;a=b&c=d`, 'error'],
  ['pymongo', `${U}?tls=true&a=b=c`, 'error'],
  ['pymongo', `${U}?tls=true&tlsInsecure=1`, 'verify-full'],
  ['pymongo', `${U}?tlsCAFile=/srv/ca.pem`, 'verify-full'],
  ['pymongo', `${U}?tls=false&tlsCAFile=/srv/ca.pem`, 'error'],
  ['pymongo', `${U}?tlsAllowInvalidCertificates=true`, 'cleartext'],
  ['pymongo', `${U}?tlsAllowInvalidCertificates=false`, 'verify-full'],
  ['pymongo', `${U}?tlsAllowInvalidHostnames=false`, 'verify-full'],
  ['pymongo', `${U}?ssl=true&ssl_cert_reqs=CERT_NONE`, 'unverified'],
  ['pymongo', `${U}?ssl_cert_reqs=CERT_NONE`, 'cleartext'],
  ['pymongo', `${U}?ssl_cert_reqs=CERT_REQUIRED`, 'verify-full'],
  ['pymongo', `${U}?ssl=true&ssl_match_hostname=false&ssl_ca_certs=/srv/ca.pem`, 'verify-ca private'],
  ['pymongo', `${U}?tls=true&tlsInsecure=true&tlsAllowInvalidCertificates=false`, 'error'],
  ['pymongo', 'mongodb://db.corp?tls=true', 'error'],
  ['pymongo', { host: 'db.corp', port: 27017, tls: true }, 'verify-full'],
  ['pymongo', { host: 'db.corp', ssl: true, ssl_cert_reqs: { of: 'something' } }, 'unknown'],
  ['pymongo', `${U}?ssl=true&ssl_cert_reqs=\${MODE}`, 'unknown'],
  ['pymongo@4', `${U}?ssl=true&ssl_cert_reqs=CERT_NONE`, 'verify-full'],
  ['pymongo@4', { host: 'db.corp', tls: true, ssl_cert_reqs: 'CERT_NONE' }, 'error'],
  ['pymongo@4', { host: 'db.corp', tls: true, tlsAllowInvalidHostnames: true }, 'verify-ca public'],
  ['mongo-go-driver', `${U}?tlsCAFile=/srv/ca.pem`, 'verify-full'],
  ['mongo-go-driver', `${U}?tlsCAFile=/srv/ca.pem&tls=false`, 'cleartext'],
  ['mongo-go-driver', `${U}?tls=false&tlsCAFile=/srv/ca.pem`, 'verify-full'],
  ['mongo-go-driver', `${U}?tls=true&tlsInsecure=true`, 'unverified'],
  ['mongo-go-driver', `${U}?tls=true;sslInsecure=true`, 'unverified'],
  ['mongo-go-driver', `${U}?tls=true&tlsAllowInvalidCertificates=true`, 'verify-full'],
  ['mongo-go-driver', `${U}?tls=1`, 'error'],
  ['mongodb-spec', U, 'cleartext'],
  ['mongodb-spec', `${U}?ssl=true`, 'verify-full'],
  ['mongodb-spec', `${U}?tlsCAFile=/srv/ca.pem`, 'cleartext'],
  ['mongodb-spec', `${U}?tls=true&tlsDisableOCSPEndpointCheck=true`, 'verify-full'],
  ['mongodb-spec', `${U}?tls=true&tlsAllowInvalidCertificates=true&tlsDisableOCSPEndpointCheck=true`, 'error'],
  ['mongodb-spec', `${U}?tls=true&tls=false`, 'error'],
  ['mongodb-spec', 'mongodb+srv://cluster.corp/shop', 'verify-full'],
  ['mongosh', '--host db.corp --port 27017', 'cleartext'],
  ['mongosh', '--host db.corp --tls --tlsAllowInvalidHostnames', 'verify-ca public'],
  ['mongosh', `mongosh "${U}" --tls --tlsAllowInvalidCertificates`, 'unverified'],
  ['mongosh', 'mongosh mongodb+srv://cluster.corp/shop --username app', 'verify-full'],
  ['mongodump', '--host db.corp --ssl --sslAllowInvalidCertificates', 'unverified'],
  ['mongodump', '--uri=mongodb://db.corp/shop?tls=true', 'verify-full'],
]

describe('what MongoDB drivers do', () => {
  test.each(rows)('under %s, %j means %s', (id, of, expected) => {
    expect(meaning('mongodb', id, of)).toBe(expected)
  })

  test('NODE_TLS_REJECT_UNAUTHORIZED=0 reaches the Node driver only', () => {
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }
    expect([meaning('mongodb', 'mongodb', `${U}?tls=true`, env), meaning('mongodb', 'pymongo', `${U}?tls=true`, env)]).toEqual(['unverified', 'verify-full'])
  })

  test.each([
    ['PLAIN', { cleartextPassword: '`authMechanism=PLAIN` sends the password as it is', methods: ['PLAIN'] }],
    ['SCRAM-SHA-1', { cleartextPassword: undefined, methods: ['SCRAM-SHA-1'] }],
    ['MONGODB-CR', { cleartextPassword: undefined, methods: ['MONGODB-CR'] }],
  ])('authMechanism=%s is told', (mechanism, expected) => {
    const { facts } = driverOf('mongodb', 'mongodb-spec').judge(must(given('mongodb', 'mongodb-spec', `${U}?authMechanism=${mechanism}`)))
    expect({ cleartextPassword: facts.cleartextPassword?.what, methods: facts.authentication?.methods }).toEqual(expected)
  })

  test.each([
    ['pymongo', 'tls=TRUE', ['unknown-value tls']],
    ['pymongo', 'sslmode=require', ['ignored sslmode']],
    ['mongodb', 'tls=true&amp;tlsCAFile=/srv/ca.pem', ['escaped amp;tlsCAFile']],
    ['mongo-go-driver', 'tls=true&tlsAllowInvalidCertificates=true', ['ignored tlsAllowInvalidCertificates']],
    ['mongodb', 'tls=true', []],
  ])('under %s, %s has the problems %j', (id, query, expected) => {
    const { problems } = driverOf('mongodb', id).judge(must(given('mongodb', id, `${U}?${query}`)))
    expect(problems.map(({ kind, parameter }) => `${kind} ${parameter}`)).toEqual(expected)
  })
})

describe('what is a connection to MongoDB', () => {
  test.each(['mongodb://', 'mongodb+srv://…', '^mongodb(\\+srv)?://', 'https://mongodb.com', 'redis://db.corp', 'mongo db.corp', 'mongodb+other://db.corp/x'])('%s is none', (text) => {
    expect(mongodb.read(textCandidate(text), reading([]))).toBeNull()
  })

  test('settings need a sign: host and port tell nothing', () => {
    const settings = { host: 'db.corp', port: 27017, tls: true }
    const read = (at: Parameters<typeof settingsCandidate>[1]) => mongodb.read(settingsCandidate(settings, at), reading([]))?.endpoint ?? null
    expect([read({}), read({ callee: 'Client' }), read({ callee: 'MongoClient' }), read({ keyPath: ['spring', 'data', 'mongodb'] })]).toEqual([null, null, 'mongodb://db.corp:27017', 'mongodb://db.corp:27017'])
  })

  test('a client whose URI comes at run time counts only where its options speak of TLS', () => {
    const at = { callee: 'MongoClient' }
    const read = (options: Readonly<Record<string, unknown>>) => mongodb.read(settingsCandidate({ 0: symbol('uri'), ...options }, at), reading([]))
    expect(read({ appName: 'x' })).toBeNull()
    const judge = (options: Readonly<Record<string, unknown>>) => driverOf('mongodb', 'mongodb').judge(must(read(options))).posture.kind
    expect([judge({ tls: true }), judge({ tlsInsecure: true }), judge({ tlsCAFile: '/srv/ca.pem' })]).toEqual(['verify-full', 'unverified', 'unknown'])
  })

  test('PyMongo takes the constants of ssl', () => {
    const read = mongodb.read(settingsCandidate({ host: 'db.corp', ssl: true, ssl_cert_reqs: symbol('ssl.CERT_NONE') }, { callee: 'MongoClient' }), reading([]))
    expect(driverOf('mongodb', 'pymongo').judge(must(read)).posture.kind).toBe('unverified')
  })

  test.each(['mongosh', 'mongosh --nodb', 'mongodump --out /backup'])('the command %s is none', (line) => {
    expect(mongodb.read(commandCandidate(line), reading([]))).toBeNull()
  })

  test('hosts, user and endpoint are shown without the password', () => {
    const connection = must(given('mongodb', 'mongodb', 'mongodb://app:s3cr3t-x@one.corp:1,two.corp/shop?replicaSet=a'))
    expect([connection.endpoint, connection.hosts.length, connection.password.kind]).toEqual(['mongodb://***@one.corp:1,two.corp/shop', 2, 'literal'])
  })
})

describe('hardened', () => {
  test.each([
    ['mongodb', U, 'mongodb://***@db.corp:27017/shop?tls=true'],
    ['mongodb', 'mongodb://db.corp?retryWrites=true', 'mongodb://db.corp/?retryWrites=true&tls=true'],
    ['mongodb', `${U}?ssl=false&tlsInsecure=true`, 'mongodb://***@db.corp:27017/shop?ssl=true'],
    ['pymongo', `${U}?tls=true&tlsAllowInvalidCertificates=true&tlsCAFile=/srv/ca.pem`, 'mongodb://***@db.corp:27017/shop?tlsCAFile=/srv/ca.pem&tls=true'],
  ])('under %s, %s reads %s and is verified', (id, text, expected) => {
    const { example } = driverOf('mongodb', id).harden(must(given('mongodb', id, text)))
    expect(example).toBe(expected)
    expect(meaning('mongodb', id, must(example).replace('***@', ''))).toBe('verify-full')
  })
})

describe('hostile text', () => {
  const secret = fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ019!$^*()_+-~|@/?#:;, %')), minLength: 4, maxLength: 20 }).map((text) => `q7Zk${text}8Zkq`)
  const tail = fc.constantFrom('', '/shop', '/?tls=true', '/?tls=true;a=b', '/x?authMechanismProperties=AWS_SESSION_TOKEN:q7Zk', '/x?tlsCertificateKeyFilePassword=q7Zk-pass', '#x')

  test('no password leaves the parser', () => {
    fc.assert(
      fc.property(secret, tail, fc.boolean(), (password, end, raw) => {
        const connection = connectionFromInput({ text: `mongodb://app:${raw ? password : encodeURIComponent(password)}@one.corp:1,two.corp${end}` })
        if (connection === null) throw new Error('expected a connection')
        const out = JSON.stringify([{ ...connection, candidate: null }, mongodb.drivers.map((driver) => [driver.judge(connection), driver.harden(connection)])])
        expect(out).not.toMatch(/q7Zk|8Zkq/)
      }),
      { seed: 20261124, numRuns: 300 },
    )
  })

  test('anything is read or not, and every driver has an answer', () => {
    const piece = fc.constantFrom('mongodb', '+srv', '://', ':', '@', '/', '?', '#', '&', ';', '=', '%', '%2F', 'tls', 'ssl', 'true', 'false', 'tlsInsecure', 'tlsCAFile', ',', '[', ']', '${A:-b}', '\uE000', '\u0000', ' ', '\n')
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 30 }), (pieces) => {
        const connection = connectionFromInput({ text: `mongodb://h${pieces.join('')}` })
        const answers = connection === null ? ['none'] : mongodb.drivers.map((driver) => driver.judge(connection).because + driver.harden(connection).advice)
        expect(answers.every((answer) => answer.length > 3)).toBe(true)
      }),
      { seed: 7, numRuns: 400 },
    )
  })
})
