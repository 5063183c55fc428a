import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { connectionFromInput } from '../../../src/engine/databases/input.js'
import { families } from '../../../src/engine/databases/registry.js'
import { must, read, textCandidate } from './build.js'

const drivers = must(families[0]).drivers
const seeded = { seed: 20261123, numRuns: 400 }

/** All that any output is made of: the candidate, which is the source itself, stays behind. */
function printed(text: string): string {
  const connection = read(textCandidate(text))
  if (connection === null) return ''
  return JSON.stringify([{ ...connection, candidate: null }, drivers.map((driver) => [driver.judge(connection), driver.harden(connection)])])
}

describe('a password never leaves the parser', () => {
  const secret = fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ019!$^*()_+-~|@/?#:;,. %')), minLength: 6, maxLength: 24 }).map((text) => `q7${text}7q`)
  const rest = fc.constantFrom('', '/shop', '/shop?sslmode=require', ':5432/shop?sslmode=disable#x', '/a?x=1&amp;sslmode=require')

  test('whatever it is made of, percent-encoded', () => {
    fc.assert(
      fc.property(secret, rest, (password, tail) => {
        const out = printed(`postgresql://app:${encodeURIComponent(password)}@db.corp${tail}`)
        expect(out).not.toContain(encodeURIComponent(password))
        expect(out).not.toContain(password)
      }),
      seeded,
    )
  })

  test('and raw, in URIs', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ019@/?#:!$')), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(word, word, rest, (one, two, tail) => {
        const out = printed(`postgresql://app:q7Zk${one}q8Zk${two}q9Zk@db.corp${tail}`)
        expect(out).not.toMatch(/q[789]Zk/)
      }),
      seeded,
    )
  })

  test('in keyword strings, in queries and in settings', () => {
    fc.assert(
      fc.property(secret, (password) => {
        const quoted = password.replace(/['\\]/g, '\\$&')
        expect(printed(`host=db.corp user=app password='${quoted}' dbname=x`)).not.toContain(password)
        expect(printed(`jdbc:postgresql://db.corp/x?user=app&password=${encodeURIComponent(password)}`)).not.toContain(password)
        const connection = must(connectionFromInput({ settings: { host: 'db.corp', user: 'app', password, ssl: { passphrase: password } } }))
        expect(JSON.stringify({ ...connection, candidate: null })).not.toContain(password)
      }),
      seeded,
    )
  })
})

describe('no text breaks or delays the reader', () => {
  test('arbitrary text is read or not, and never throws', () => {
    const piece = fc.constantFrom('postgres', 'postgresql+asyncpg', '://', ':', '@', '/', '?', '#', '&', '=', '%', '%2F', '%zz', "'", '"', '\\', ' ', '\n', 'sslmode', 'require', 'host', '[', ']', ',', '${A:-b}', '\uE000', '\u0000', 'jdbc:postgresql:', 'é', '😀', '\ud800')
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 40 }), (pieces) => {
        const text = `${pieces.length % 2 === 0 ? 'postgres://' : ''}${pieces.join('')}`
        const connection = connectionFromInput({ text })
        if (connection === null) return
        expect(drivers.filter((driver) => driver.judge(connection).because === '' || driver.harden(connection).advice === '')).toEqual([])
      }),
      { seed: 7, numRuns: 600 },
    )
  })

  test.each([
    ['at signs', `postgres://u:${'@'.repeat(200_000)}/x`],
    ['question marks', `postgres://u:p@h/x${'?'.repeat(200_000)}`],
    ['ampersands', `postgres://u:p@h/x?${'a=b&'.repeat(60_000)}sslmode=require`],
    ['schemes', 'postgres://'.repeat(30_000)],
    ['quotes', `postgres://u:p@h/x?${"a='".repeat(60_000)}`],
    ['backslashes', `host='${'\\'.repeat(200_000)}`],
    ['commas', `postgres://${'h,'.repeat(100_000)}/x`],
    ['pairs', 'host=h '.repeat(50_000)],
    ['escapes', `postgres://u:p@h/${'%41'.repeat(100_000)}`],
    ['braces', `postgres://${'${'.repeat(100_000)}/x`],
  ])('200,000 characters of %s', (_what, text) => {
    const connection = connectionFromInput({ text })
    const kinds = connection === null ? ['none'] : drivers.map((driver) => driver.judge(connection).posture.kind)
    expect(kinds.length).toBeGreaterThan(0)
  })

  test('the 300th parameter counts as much as the first', () => {
    const text = `postgres://u@db.corp/x?${Array.from({ length: 299 }, (_, index) => `x${String(index)}=1`).join('&')}&sslmode=disable`
    expect(must(drivers.find(({ id }) => id === 'pg')).judge(must(connectionFromInput({ text }))).posture.kind).toBe('cleartext')
  })
})

describe('nothing in a text chooses a file that is read', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'canary-'))
    writeFileSync(join(folder, 'canary.pem'), 'CANARY-CONTENT')
    execFileSync('mkfifo', [join(folder, 'pipe')])
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test('not a canary, a pipe or a device, under any driver, however the name is spelt', () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
    const before = statSync(join(folder, 'canary.pem')).atimeMs
    for (const file of [join(folder, 'canary.pem'), join(folder, 'pipe'), '/dev/zero', join(folder, 'absent')]) {
      for (const name of ['sslrootcert', 'sslcert', 'sslkey', 'sslroot%63ert', 'ssl%252563ert']) {
        for (const tail of ['', '&sslmode=require', '&sslmode=verify-ca&uselibpqcompat=true', '&x=a b']) {
          const connection = must(connectionFromInput({ text: `postgres://u:p@db.corp/x?${name}=${file}${tail}` }))
          expect(JSON.stringify(drivers.map((driver) => [driver.judge(connection), driver.harden(connection)]))).not.toContain('CANARY-CONTENT')
        }
      }
    }
    expect(statSync(join(folder, 'canary.pem')).atimeMs).toBe(before)
    expect(warn).not.toHaveBeenCalled()
    warn.mockRestore()
    expect(readdirSync(folder).sort()).toEqual(['canary.pem', 'pipe'])
  })
})
