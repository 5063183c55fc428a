/** What the drivers' own parsers make of a text, whatever it is made of, we make of it too. They parse and connect to nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { Redis } from 'ioredis'
import { MongoClient } from 'mongodb'
import mysql2 from 'mysql2'
import postgres from 'postgres'
import { createClient } from 'redis'
import { connectionFromInput } from '../../../src/engine/databases/input.js'
import { findDriver } from '../../../src/engine/databases/registry.js'
import type { PostureKind } from '../../../src/engine/model.js'
import { must } from './build.js'

let folder = ''
const CA = '<CA>'

interface Grammar {
  readonly driver: string
  readonly family: string
  readonly schemes: readonly string[]
  readonly names: readonly string[]
  readonly values: readonly string[]
  /** What its parser says; throws what it refuses. */
  readonly parse: (text: string) => PostureKind
}

const pgValues = ['true', 'false', '1', '0', '', 'disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full', 'no-verify', 'REQUIRE', 'True', 'bogus', 'direct', 'postgres', '%72equire', 'require%20', 'require+', 'a;sslmode=disable', 'verify_full']
const redisValues = ['true', 'false', '1', '0', '', 'none', 'required', 'x', 'yes']

const grammars: readonly Grammar[] = [
  {
    driver: 'pg',
    family: 'postgres',
    schemes: ['postgres', 'postgresql', 'POSTGRES', 'pg'],
    names: ['ssl', 'sslmode', 'sslrootcert', 'sslcert', 'sslnegotiation', 'uselibpqcompat', 'SSLMODE', 'sslMode', 'ssl%6dode', 'application_name', 'tls', 'useSSL'],
    values: pgValues,
    parse: (text) => {
      const { ssl } = new Client({ connectionString: text }).connectionParameters
      if (typeof ssl === 'string') return ssl === '' ? 'cleartext' : 'error'
      return ofTls(ssl)
    },
  },
  {
    driver: 'postgres',
    family: 'postgres',
    schemes: ['postgres', 'postgresql'],
    names: ['ssl', 'sslmode', 'sslrootcert', 'sslnegotiation', 'SSL', 'sslMode', 'max', 'application_name', 's%73l', 'tls'],
    values: pgValues,
    parse: (text) => {
      const { ssl, sslnegotiation } = postgres(text).options as { ssl: unknown; sslnegotiation?: unknown }
      if (ssl === 'prefer') return sslnegotiation === 'direct' ? 'unverified' : 'opportunistic'
      return ssl === 'require' || ssl === 'allow' ? 'unverified' : ssl === false || ssl === '' || ssl === undefined ? 'cleartext' : 'verify-full'
    },
  },
  {
    driver: 'mysql2',
    family: 'mysql',
    schemes: ['mysql', 'mysql2', 'MySQL'],
    names: ['ssl', 'SSL', 'sslmode', 'ssl-mode', 'sslMode', 'tls', 'useSSL', 's%73l', 'enableCleartextPlugin'],
    values: [...['true', 'false', '1', '0', '', '[]', 'null', 'Amazon%20RDS', 'REQUIRED', 'require', '{bad', '1e3', '%7B%22rejectUnauthorized%22%3Afalse%7D', '{"minVersion":"TLSv1.2"}', '{"a":{"rejectUnauthorized":false}}'], ...['true', 'false', '"false"', '0', 'null'].map((value) => `{"rejectUnauthorized":${value}}`), ...['true', 'false', '1'].map((value) => `{"verifyIdentity":${value}}`), '{"verifyIdentity":true,"rejectUnauthorized":false}'],
    parse: (text) => {
      const pool = mysql2.createPool(text)
      const { ssl } = (pool as unknown as { config: { connectionConfig: { ssl: false | { rejectUnauthorized: boolean; verifyIdentity?: unknown } } } }).config.connectionConfig
      pool.end()
      return ssl === false ? 'cleartext' : !ssl.rejectUnauthorized ? 'unverified' : Boolean(ssl.verifyIdentity) ? 'verify-full' : 'verify-ca'
    },
  },
  {
    driver: 'ioredis',
    family: 'redis',
    schemes: ['redis', 'rediss', 'REDISS', 'redis+tls', 'Rediss'],
    names: ['tls', 'ssl', 'TLS', 'rejectUnauthorized', 'family', 'db', 'keyPrefix', 'ssl_cert_reqs'],
    values: redisValues,
    parse: (text) => {
      const client = new Redis(text, { lazyConnect: true })
      client.disconnect()
      const { host, path, tls } = client.options
      // What it takes for a path or for another host never reaches the server.
      if ((path ?? '') !== '') return 'error'
      if (host === undefined || /^redis/i.test(host)) return 'error'
      return typeof tls === 'string' ? (tls === '' ? 'cleartext' : 'verify-full') : ofTls(tls ?? false)
    },
  },
  {
    driver: 'node-redis',
    family: 'redis',
    schemes: ['redis', 'rediss', 'REDISS', 'valkey', 'valkeys'],
    names: ['tls', 'ssl', 'rejectUnauthorized', 'db', 'ssl_cert_reqs'],
    values: redisValues,
    parse: (text) => {
      const { socket } = RedisClient.parseURL(text)
      return socket?.tls !== true ? 'cleartext' : 'rejectUnauthorized' in socket && socket.rejectUnauthorized === false ? 'unverified' : 'verify-full'
    },
  },
  {
    driver: 'mongodb',
    family: 'mongodb',
    schemes: ['mongodb', 'mongodb+srv', 'MONGODB'],
    names: ['tls', 'ssl', 'TLS', 'tlsInsecure', 'tlsAllowInvalidCertificates', 'tlsAllowInvalidHostnames', 'tlsallowinvalidhostnames', 'authSource', 'retryWrites', 'sslValidate', 'sslmode'],
    values: ['true', 'false', '1', '0', '', 'True', 'TRUE', 'yes', 'n', '-1', 'bogus', 'require', 'admin', 'true%20', 'tr%75e'],
    parse: (text) => {
      const { tls, rejectUnauthorized, checkServerIdentity } = new MongoClient(text).options as { tls: boolean; rejectUnauthorized?: boolean; checkServerIdentity?: unknown }
      return !tls ? 'cleartext' : rejectUnauthorized === false ? 'unverified' : checkServerIdentity !== undefined ? 'verify-ca' : 'verify-full'
    },
  },
]

/** The package has no types of its own. */
const { Client } = createRequire(import.meta.url)('pg') as { Client: new (config: object) => { connectionParameters: { ssl: unknown } } }

/** What `createClient` hands its `url` to, without the client around it, which takes long to build. */
const RedisClient = Object.getPrototypeOf(createClient().constructor) as { parseURL: (url: string) => { socket?: { tls?: boolean } } }

/** The options of tls.connect(). */
function ofTls(ssl: unknown): PostureKind {
  if (ssl === false || ssl === undefined || ssl === null) return 'cleartext'
  if (ssl === true) return 'verify-full'
  if (typeof ssl !== 'object') return 'error'
  if ('rejectUnauthorized' in ssl && ssl.rejectUnauthorized === false) return 'unverified'
  return 'checkServerIdentity' in ssl ? 'verify-ca' : 'verify-full'
}

function texts({ schemes, names, values }: Grammar): fc.Arbitrary<string> {
  const pair = fc.tuple(fc.constantFrom(...names), fc.option(fc.constantFrom(...values), { nil: null })).map(([name, value]) => (/^ssl(?:root)?cert$/.test(name) ? `${name}=${value === '' || value === null ? '' : CA}` : value === null ? name : `${name}=${value}`))
  return fc
    .record({
      scheme: fc.constantFrom(...schemes),
      login: fc.constantFrom('app:s3cret@', 'app@', '', 'a%40b:p%2Fw@'),
      host: fc.constantFrom('db.corp.example', 'db.corp.example:1234', '10.1.2.3', '[2001:db8::1]:5432'),
      path: fc.constantFrom('/shop', '', '/', '/0'),
      pairs: fc.array(pair, { maxLength: 4 }),
      end: fc.constantFrom('', '', '', '#frag', '&', '&&'),
    })
    .map(({ scheme, login, host, path, pairs, end }) => `${scheme}://${login}${host}${path}${pairs.length === 0 ? '' : `?${pairs.join('&')}${end}`}`)
}

describe("what a driver's own parser makes of a text", () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parsers-'))
    writeFileSync(join(folder, 'ca.crt'), 'a certificate')
    jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
  })
  afterAll(() => {
    jest.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })

  test.each(grammars.map((grammar) => [grammar.driver, grammar] as const))('%s', (_driver, grammar) => {
    const counts = { connects: 0, refuses: 0 }
    fc.assert(
      fc.property(texts(grammar), (written) => {
        const text = written.replaceAll(CA, join(folder, 'ca.crt'))
        const theirs = parsed(grammar, text)
        counts[theirs === 'error' ? 'refuses' : 'connects']++
        const connection = must(connectionFromInput({ text, family: grammar.family, program: grammar.driver }))
        const { posture } = must(findDriver(connection.family, grammar.driver)).judge(connection)
        // What the server ends has been sent all the same.
        const ours = posture.kind === 'error' ? (posture.sent?.kind ?? 'error') : posture.kind
        // A refusal may have reasons beyond TLS that we do not know; what connects does so as we say.
        expect({ text: written, posture: theirs === 'error' ? 'error' : ours }).toEqual({ text: written, posture: theirs })
        if (ours === 'error') expect({ text: written, posture: theirs }).toEqual({ text: written, posture: 'error' })
      }),
      { seed: 20261125, numRuns: Number(process.env['RUNS'] ?? 300) },
    )
    // postgres.js refuses none of these.
    expect([counts.connects > 20, counts.refuses > 5 || grammar.driver === 'postgres']).toEqual([true, true])
  })
})

function parsed({ parse }: Grammar, text: string): PostureKind {
  try {
    return parse(text)
  } catch {
    return 'error'
  }
}
