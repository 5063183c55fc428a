import { describe, expect, test } from '@jest/globals'
import { explain, type ExplainInput } from '../../src/engine/explain.js'

describe('a person who names the driver is told no more than a file would be', () => {
  test.each<[string, ExplainInput, string]>([
    ['a mode under a condition is decided at run time', { driver: 'pg', text: 'postgres://app@db.corp/shop{{ if .tls }}?sslmode=verify-full{{ end }}' }, 'unknown'],
    ['a setting that switches checks off and that the driver is not known to read', { driver: 'mongodb', text: 'mongodb://db.corp/shop?tls=true', settings: { ssl_verify: false } }, 'unverified'],
    ['the same in a program of another driver', { driver: 'lettuce', settings: { host: 'cache.corp', ssl: true, trustAllCerts: true } }, 'unverified'],
    ['a setting that the driver is measured to overrule', { driver: 'pg', settings: { connectionString: 'postgresql://app@db.corp/shop?sslmode=verify-full', ssl: { rejectUnauthorized: false } } }, 'verify-full'],
    ['a password of a key, which is masked and still there', { driver: 'prisma-mysql', text: 'mysql://app@db.corp/shop?sslpassword=x' }, 'unverified'],
    ['a member that the driver does not look at among those it does', { driver: 'mariadb', settings: { host: 'db.corp', ssl: { rejectUnauthorized: true, verifyIdentity: false } } }, 'verify-full'],
  ])('%s', (_sentence, input, posture) => {
    const answer = explain(input)
    expect(answer.ok && answer.value.posture.kind).toBe(posture)
  })
})
