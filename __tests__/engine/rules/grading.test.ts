import { describe, expect, test } from '@jest/globals'
import { letterOf, scoreOf } from '../../../src/engine/grade.js'
import type { Assessment, Letter, Parameter, Password, Posture } from '../../../src/engine/model.js'
import { checkRules, ruleOf } from '../../../src/engine/rules/registry.js'
import { aConnection, aParameter, anAssessment } from '../../support/builders.js'

const breached = (assessment: Assessment): string[] => checkRules(assessment).map(({ rule }) => rule.id)
const scored = (assessment: Assessment): number => scoreOf(checkRules(assessment).flatMap(({ breaches }) => breaches))
const messages = (assessment: Assessment): string[] => checkRules(assessment).flatMap(({ breaches }) => breaches.map(({ message }) => message))

describe('every posture costs what the interface promises', () => {
  const postures: readonly (readonly [string, Posture, readonly string[], number, Letter])[] = [
    ['cleartext', { kind: 'cleartext' }, ['require-tls'], 10, 'F'],
    ['opportunistic, cleartext first', { kind: 'opportunistic', first: 'cleartext' }, ['no-plaintext-fallback'], 15, 'F'],
    ['opportunistic', { kind: 'opportunistic', first: 'tls' }, ['no-plaintext-fallback'], 30, 'E'],
    ['unverified', { kind: 'unverified' }, ['verify-certificate'], 50, 'D'],
    ['verify-ca with a public CA', { kind: 'verify-ca', reached: 'asked', anchor: 'public' }, ['verify-host-name'], 55, 'D'],
    ['verify-ca by accident with a public CA', { kind: 'verify-ca', reached: 'accident', anchor: 'public' }, ['verify-host-name'], 55, 'D'],
    ['verify-ca by accident', { kind: 'verify-ca', reached: 'accident', anchor: 'private' }, ['verify-host-name'], 62, 'C'],
    ['verify-ca asked for', { kind: 'verify-ca', reached: 'asked', anchor: 'private' }, ['verify-host-name'], 78, 'B'],
    ['verify-full until the next major', { kind: 'verify-full', until: 'pg 9' }, ['explicit-tls-mode'], 78, 'B'],
    ['verify-full', { kind: 'verify-full', until: null }, [], 100, 'A'],
    ['a refusal by the driver', { kind: 'error', reason: 'libpq knows no such mode', sent: null }, ['effective-tls-parameters'], 50, 'D'],
    ['local', { kind: 'local' }, [], 100, 'A'],
  ]
  test.each(postures)('%s', (_name, posture, ids, score, letter) => {
    const assessment = anAssessment({ posture })
    expect(breached(assessment)).toEqual(ids)
    expect(scored(assessment)).toBe(score)
    expect(letterOf(scored(assessment))).toBe(letter)
  })

  test('a mode that is only known at run time is reported and costs nothing', () => {
    const assessment = anAssessment({ posture: { kind: 'unknown', reason: '`sslmode` is put in at run time' } })
    expect(breached(assessment)).toEqual(['explicit-tls-mode'])
    expect(scored(assessment)).toBe(100)
    expect(messages(assessment)).toEqual([
      '`sslmode` is put in at run time. So the connection cannot be graded, and nobody who reads it can tell how safe it is. Write `sslmode=verify-full` and `sslrootcert`.',
    ])
  })

  test('a default that decides is reported beside what it decides, at no further cost', () => {
    const assessment = anAssessment({
      posture: { kind: 'opportunistic', first: 'tls' },
      judgement: { byDefault: true, deciding: null, because: "libpq's default `sslmode=prefer` falls back to cleartext" },
    })
    expect(breached(assessment)).toEqual(['no-plaintext-fallback', 'explicit-tls-mode'])
    expect(scored(assessment)).toBe(30)
    for (const message of messages(assessment)) expect(message).toContain("libpq's default `sslmode=prefer`")
  })
})

describe('passwords and accounts', () => {
  const literal = (more: Partial<Extract<Password, { kind: 'literal' }>>): Password => ({ kind: 'literal', span: { start: 20, end: 30 }, default: false, encoded: false, ...more })
  const passwords: readonly (readonly [string, Password, readonly string[], number])[] = [
    ['no password', { kind: 'absent' }, [], 100],
    ['a placeholder', { kind: 'placeholder' }, [], 100],
    ['one that is put in at run time', { kind: 'hole', expression: 'password', predictable: false }, [], 100],
    ['a literal one', literal({}), ['no-literal-password'], 92],
    ['an encoded one', literal({ encoded: true }), ['no-encoded-password'], 92],
    ['a default one', literal({ default: true }), ['no-default-password', 'no-literal-password'], 45],
    ['an encoded default one', literal({ default: true, encoded: true }), ['no-default-password', 'no-encoded-password'], 45],
    ['an empty one', literal({ default: true, span: null }), ['no-default-password'], 45],
    ['a predictable one', { kind: 'hole', expression: 'Math.random()', predictable: true }, ['unpredictable-password'], 45],
  ]
  test.each(passwords)('%s', (_name, password, ids, score) => {
    const assessment = anAssessment({ connection: aConnection({ password }) })
    expect(breached(assessment)).toEqual(ids)
    expect(scored(assessment)).toBe(score)
  })

  test.each(['root', 'postgres', 'sa', 'admin', 'Postgres'])('the administrator account %s costs four points', (text) => {
    const assessment = anAssessment({ connection: aConnection({ user: { kind: 'literal', text } }) })
    expect(breached(assessment)).toEqual(['no-default-password'])
    expect(scored(assessment)).toBe(96)
  })

  test.each(['shop', 'administrators', 'rooted', ''])('the account %j costs nothing', (text) => {
    expect(breached(anAssessment({ connection: aConnection({ user: { kind: 'literal', text } }) }))).toEqual([])
  })

  test('a literal password and an administrator account add up', () => {
    const connection = aConnection({ user: { kind: 'literal', text: 'root' }, password: literal({}) })
    expect(scored(anAssessment({ connection }))).toBe(88)
  })

  test('a password built from a guessable value is not repeated', () => {
    const connection = aConnection({ password: { kind: 'hole', expression: '"hunter2" + Math.random()', predictable: true } })
    expect(messages(anAssessment({ connection })).join()).not.toContain('hunter2')
  })
})

describe('what stays on this machine breaches nothing', () => {
  const worst: Assessment = anAssessment({
    connection: aConnection({ user: { kind: 'literal', text: 'root' }, password: { kind: 'literal', span: null, default: true, encoded: false } }),
    judgement: {
      posture: { kind: 'local' },
      byDefault: true,
      problems: [{ kind: 'misspelt', parameter: 'sslmod', message: 'no such parameter', span: null }],
      facts: {
        minimumTls: { version: '1.0', parameter: 'p', span: null },
        weakCiphers: { value: 'RC4', parameter: 'p', span: null },
        bypass: { what: 'p', span: null },
        authentication: { methods: ['md5', 'password'], parameter: 'p', span: null },
      },
    },
  })
  test('by its posture', () => expect(breached(worst)).toEqual([]))
  test('by its locality', () => {
    expect(breached(anAssessment({ ...worst, locality: 'local', judgement: { ...worst.judgement, posture: { kind: 'cleartext' } } }))).toEqual([])
  })
})

describe('facts', () => {
  test.each([
    ['1.0', 45],
    ['1.1', 45],
    ['SSLv3', 45],
    ['1.2', 100],
    ['1.3', 100],
  ])('a lowest TLS version of %s leaves %d points', (version, score) => {
    expect(scored(anAssessment({ judgement: { facts: { minimumTls: { version, parameter: 'ssl_min_protocol_version', span: null }, trustAnchor: { value: 'ca' } } } }))).toBe(score)
  })

  test('a broken cipher suite leaves 45 points', () => {
    const facts = { weakCiphers: { value: 'RC4', parameter: 'ssl_ciphers', span: null }, trustAnchor: { value: 'ca' } }
    expect(breached(anAssessment({ judgement: { facts } }))).toEqual(['strong-cipher-suite'])
    expect(scored(anAssessment({ judgement: { facts } }))).toBe(45)
  })

  test('a version that is never spoken is not judged', () => {
    const facts = { minimumTls: { version: '1.0', parameter: 'p', span: null } }
    expect(breached(anAssessment({ posture: { kind: 'cleartext' }, judgement: { facts } }))).toEqual(['require-tls'])
  })

  test('a weak hash costs only where strangers can pose as the server', () => {
    const facts = { authentication: { methods: ['md5'], parameter: 'require_auth', span: null }, trustAnchor: { value: 'ca' } }
    expect(breached(anAssessment({ judgement: { facts } }))).toEqual(['strong-password-hash'])
    expect(scored(anAssessment({ judgement: { facts } }))).toBe(100)
    const rule = ruleOf('strong-password-hash')
    expect(rule?.check(anAssessment({ posture: { kind: 'unverified' }, judgement: { facts } }))[0]?.cost).toEqual({ kind: 'cap', score: 50 })
  })

  test('a password in clear is a breach only where strangers can pose as the server', () => {
    const facts = { authentication: { methods: ['password'], parameter: 'require_auth', span: null }, trustAnchor: { value: 'ca' } }
    expect(breached(anAssessment({ judgement: { facts } }))).toEqual([])
    expect(breached(anAssessment({ posture: { kind: 'unverified' }, judgement: { facts } }))).toEqual(['verify-certificate', 'no-cleartext-password-exchange'])
    expect(ruleOf('no-cleartext-password-exchange')?.check(anAssessment({ posture: { kind: 'unverified' }, judgement: { facts } }))[0]?.cost).toEqual({ kind: 'cap', score: 50 })
  })

  test('verification without a named CA is advice, where the driver needs a file', () => {
    expect(breached(anAssessment({ judgement: { facts: {} } }))).toEqual(['explicit-trust-anchor'])
    expect(scored(anAssessment({ judgement: { facts: {} } }))).toBe(100)
    const assessment = anAssessment({ judgement: { facts: {} } })
    expect(breached({ ...assessment, hardening: { ...assessment.hardening, needs: [] } })).toEqual([])
  })
})

describe('a bypass', () => {
  const span = { start: 50, end: 69 }
  const rejecting = aParameter({ name: 'ssl.rejectUnauthorized', origin: 'setting', value: { kind: 'symbol', name: 'false' }, span })
  const factory = aParameter({ name: 'sslfactory', value: { kind: 'text', text: 'org.postgresql.ssl.NonValidatingFactory' }, span })
  const variable = aParameter({ name: 'NODE_TLS_REJECT_UNAUTHORIZED', origin: 'environment', span: { start: 500, end: 530 } })
  const bypassing = (parameter: Parameter, posture: Posture, what = '`it` switches checks off') =>
    anAssessment({
      connection: aConnection({ parameters: [parameter] }),
      posture,
      judgement: { deciding: parameter, facts: { bypass: { what, span: parameter.span }, trustAnchor: { value: 'ca' } } },
    })
  const rows: readonly (readonly [string, Parameter, Posture, readonly string[]])[] = [
    ['that is a mode of the connection itself is left to verify-certificate', rejecting, { kind: 'unverified' }, ['verify-certificate']],
    ['that is a mode and overruled switches nothing off', rejecting, { kind: 'verify-full', until: null }, []],
    ['in a connection whose mode is not known is reported', rejecting, { kind: 'unknown', reason: 'x' }, ['no-verification-bypass', 'explicit-tls-mode']],
    ['by a factory is reported beside it', factory, { kind: 'unverified' }, ['verify-certificate', 'no-verification-bypass']],
    ['by an environment variable is reported beside it', variable, { kind: 'unverified' }, ['verify-certificate', 'no-verification-bypass']],
    ['by an environment variable is reported also where it is overruled here', variable, { kind: 'verify-full', until: null }, ['no-verification-bypass']],
  ]
  test.each(rows)('%s', (_name, parameter, posture, ids) => expect(breached(bypassing(parameter, posture))).toEqual(ids))

  test('that stands alone is graded by its cap', () => {
    const assessment = anAssessment({
      connection: aConnection({ notation: 'environment' }),
      judgement: { facts: { bypass: { what: 'NODE_TLS_REJECT_UNAUTHORIZED', span: null }, trustAnchor: { value: 'ca' } }, deciding: null },
    })
    expect(breached(assessment)).toEqual(['no-verification-bypass'])
    expect(scored(assessment)).toBe(50)
    expect(messages(assessment)).toEqual([
      '`NODE_TLS_REJECT_UNAUTHORIZED` switches the verification of the server off for every connection that reads it. Whoever sits on the path can then pose as the server. Remove it and give the client the CA certificate instead.',
    ])
  })
  test('that takes TLS away from outside is one, also without a fact that says so', () => {
    const deciding = aParameter({ name: 'PGSSLMODE', origin: 'environment' })
    expect(breached(anAssessment({ posture: { kind: 'cleartext' }, judgement: { deciding } }))).toEqual(['require-tls', 'no-verification-bypass'])
  })
  test('is no word for cleartext that the connection itself asks for', () => {
    expect(breached(anAssessment({ posture: { kind: 'cleartext' } }))).toEqual(['require-tls'])
  })
  test('that the driver describes in a sentence is reported in its words', () => {
    expect(messages(bypassing(variable, { kind: 'verify-full', until: null }))[0]).toMatch(/^`it` switches checks off\. Whoever/)
  })
})

describe('parameters without effect', () => {
  const problem = (parameter: string) => ({ kind: 'ignored' as const, parameter, message: `\`${parameter}\` is ignored`, span: null })
  test('each problem is a breach, five at most', () => {
    const found = checkRules(anAssessment({ judgement: { problems: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(problem) } }))
    expect(found.map(({ breaches }) => breaches.length)).toEqual([5])
    expect(found[0]?.breaches[0]).toEqual({ message: '`a` is ignored.', span: null, cost: { kind: 'cap', score: 50 } })
  })
  test('a refusal and the problem that explains it are one breach', () => {
    const assessment = anAssessment({ posture: { kind: 'error', reason: 'no such mode', sent: null }, judgement: { problems: [problem('sslmode')] } })
    expect(messages(assessment)).toEqual(['`sslmode` is ignored. The driver refuses the text, so nothing connects.'])
  })
  test('a refusal by an assumed driver says that no other common driver accepts the text', () => {
    const assessment = anAssessment({ posture: { kind: 'error', reason: 'no such mode', sent: null }, driver: { id: 'libpq', title: 'libpq', certainty: 'assumed' } })
    expect(messages(assessment)).toEqual([
      'libpq (assumed; no other common driver accepts it) refuses this text, so nothing connects: no such mode. Write `sslmode=verify-full` and `sslrootcert`.',
    ])
  })
})

describe('messages', () => {
  test('say what we saw, what it means and what to write', () => {
    const judgement = { because: '`sslmode=require` accepts any certificate under psycopg2' }
    expect(messages(anAssessment({ posture: { kind: 'unverified' }, judgement }))).toEqual([
      '`sslmode=require` accepts any certificate under psycopg2. Whoever sits on the path presents any certificate, poses as the server and reads everything. Write `sslmode=verify-full` and `sslrootcert`.',
    ])
  })
  test('say which driver was assumed', () => {
    const [message] = messages(anAssessment({ posture: { kind: 'unverified' }, driver: { id: 'libpq', title: 'libpq', certainty: 'assumed' } }))
    expect(message).toMatch(/^Assuming libpq, since nothing here names the driver: /)
  })
  test('of a chain that is verified without the name speak of impersonation by certificate holders', () => {
    const [message] = messages(anAssessment({ posture: { kind: 'verify-ca', reached: 'accident', anchor: 'private' } }))
    expect(message).toContain('The host name is not verified, so impersonation by anyone who holds a certificate of that CA, for whatever host, stays possible.')
  })
  test('keep to the connection: a parameter elsewhere in the file gives no place', () => {
    const deciding = aParameter({ span: { start: 500, end: 520 } })
    const [found] = checkRules(anAssessment({ posture: { kind: 'cleartext' }, judgement: { deciding } }))
    expect(found?.breaches[0]?.span).toBeNull()
  })
})
