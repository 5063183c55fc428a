/** Whole files in every encoding, half files and unfinished merges: what is found stays, or `unread` says why. Never an exception. */
import { describe, expect, test } from '@jest/globals'
import { review } from '../../src/engine/review.js'
import type { ReportedConnection } from '../../src/engine/model.js'
import { aPolicy } from '../support/policy.js'

const files: readonly (readonly [path: string, text: string])[] = [
  ['settings.py', '# the shop\nimport os\nDATABASES = {\n    "default": {\n        "ENGINE": "django.db.backends.postgresql",\n        "HOST": "db.corp.io",\n        "OPTIONS": {"sslmode": "disable"},\n    }\n}\nCACHE = "redis://cache.corp.io:6379/0"\n'],
  ['compose.yml', 'services:\n  web:\n    environment:\n      # live\n      DATABASE_URL: "postgres://u@db.corp.io/d?sslmode=disable"\n      CACHE_URL: redis://cache.corp.io\n'],
  ['.env', '# production\nDATABASE_URL=mysql://u@db.corp.io/shop\nPORT=3000\nREDIS_URL=redis://cache.corp.io\n'],
  ['db.ts', "import { Pool } from 'pg'\n// one pool\nexport const pool = new Pool({\n  host: 'db.corp.io',\n  ssl: false,\n})\n"],
  ['main.go', 'package main\n\n// dsn\nvar dsn = "postgres://u@db.corp.io/d?sslmode=disable"\n'],
  ['application.properties', '# data\nspring.datasource.url=jdbc:postgresql://db.corp.io/d?sslmode=disable\nspring.datasource.username=app\n'],
]

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function units(text: string, size: 2 | 4, bigEndian: boolean, mark: boolean): Uint8Array {
  const codes = (mark ? '\uFEFF' : '') + text
  const bytes = new Uint8Array(codes.length * size)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < codes.length; i++) {
    if (size === 2) view.setUint16(2 * i, codes.charCodeAt(i), !bigEndian)
    else view.setUint32(4 * i, codes.charCodeAt(i), !bigEndian)
  }
  return bytes
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]))

const encodings: readonly (readonly [sentence: string, encode: (text: string) => Uint8Array])[] = [
  ['UTF-8 with a byte order mark', (text) => joined(new Uint8Array([0xef, 0xbb, 0xbf]), utf8(text))],
  ['UTF-16, little endian, marked', (text) => units(text, 2, false, true)],
  ['UTF-16, big endian, marked', (text) => units(text, 2, true, true)],
  ['UTF-16, little endian, without a mark', (text) => units(text, 2, false, false)],
  ['UTF-16, big endian, without a mark', (text) => units(text, 2, true, false)],
  ['UTF-32, little endian, marked', (text) => units(text, 4, false, true)],
  ['UTF-32, big endian, marked', (text) => units(text, 4, true, true)],
  ['UTF-32, little endian, without a mark', (text) => units(text, 4, false, false)],
  ['UTF-32, big endian, without a mark', (text) => units(text, 4, true, false)],
  ['lines that end with CR and LF', (text) => utf8(text.replaceAll('\n', '\r\n'))],
  ['lines that end with CR alone', (text) => utf8(text.replaceAll('\n', '\r'))],
  ['Latin-1 in a last line', (text) => joined(utf8(text), new Uint8Array([0x23, 0x20, 0xe9, 0xfc, 0x0a]))],
  ['a NUL in names and schemes', (text) => utf8(text.replace(/(postgres|mysql|sslmode|ssl|HOST)/g, '$1\0'))],
  ['a NUL at the end', (text) => joined(utf8(text), new Uint8Array([0x23, 0, 0x0a]))],
]

describe.each(files)('%s', (path, text) => {
  const plain = found(path, utf8(text))

  test('speaks of connections', () => {
    expect(plain.length).toBeGreaterThan(0)
    expect(plain.every(({ graded }) => graded)).toBe(true)
  })

  test.each(encodings)('%s', (_sentence, encode) => {
    expect(found(path, encode(text)).map(said)).toEqual(plain.map(said))
  })

  test('both sides of a merge that was not finished', () => {
    const sides = plain.map(({ family, posture }) => `${family} ${posture}`)
    const seen = found(path, utf8(`<<<<<<< HEAD\n${text}||||||| base\n=======\n${text}>>>>>>> theirs\n`)).map(({ family, posture }) => `${family} ${posture}`)
    for (const side of sides) expect(seen).toContain(side)
  })

  test('cut off anywhere, nothing throws, and what stands whole in the rest is still found', () => {
    const bytes = utf8(text)
    const lineOf = (at: number): number => text.slice(0, at).split('\n').length
    for (let at = 0; at <= bytes.length; at += 7) {
      const rest = found(path, bytes.subarray(0, at)).map(({ startLine, family }) => `${String(startLine)} ${family}`)
      for (const { startLine, endLine, family, notation } of plain) if (notation === 'uri' && endLine < lineOf(at)) expect(rest).toContain(`${String(startLine)} ${family}`)
    }
  })
})

describe('ends of lines that git does not count', () => {
  const url = 'postgres://u@db.corp.io/d?sslmode=disable'

  test.each([
    ['settings.py', `x = 1\n# nothing\rURL = "${url}"\ny = 2\n`],
    ['db.js', `// nothing\u2028const url = "${url}"\n`],
    ['db.ts', `// nothing\u2029const url = "${url}"\n`],
    ['compose.yml', `# nothing\rDATABASE_URL: ${url}\n`],
    ['.env', `# nothing\rDATABASE_URL=${url}\n`],
  ])('%s: what stands behind one is no comment', (path, text) => {
    expect(found(path, utf8(text)).map(({ posture, graded, context }) => ({ posture, graded, context: context === 'comment' }))).toEqual([{ posture: 'cleartext', graded: true, context: false }])
  })

  test('lines are counted as git counts them, and no suggestion is made for what git takes for one line', () => {
    const [connection] = found('settings.py', utf8(`x = 1\n# nothing\rURL = "${url}"\ny = 2\n`))
    expect(connection?.startLine).toBe(2)
    expect(connection?.findings.every(({ suggestion }) => suggestion === null)).toBe(true)
  })
})

test('bytes with NULs between that are no text make no trouble', () => {
  const bytes = new Uint8Array(4000).map((_, i) => (i % 2 === 0 ? (i * 7) % 256 : 0))
  expect(found('sound.bin', bytes)).toEqual([])
})

function found(path: string, bytes: Uint8Array): readonly ReportedConnection[] {
  const { report } = review({ mode: 'audit', files: [{ path, previousPath: null, head: { kind: 'bytes', bytes }, base: { kind: 'absent' }, patch: null }], unread: [] }, aPolicy())
  expect(report.unread).toEqual([])
  return report.connections
}

function said({ family, endpoint, posture, graded, driver }: ReportedConnection): string {
  return `${family} ${endpoint} ${driver.id} ${posture} ${graded ? 'graded' : 'advised'}`
}
