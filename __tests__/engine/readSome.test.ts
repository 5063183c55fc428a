/** A file of endless connections costs a bounded amount, is said to be unread beyond, and shows nothing of what was not looked at. */
import { expect, test } from '@jest/globals'
import { vocabulary } from '../../src/engine/databases/registry.js'
import { readFile } from '../../src/engine/formats/registry.js'
import { review } from '../../src/engine/review.js'
import { aPolicy } from '../support/policy.js'

test('of 600 connections on one line 500 are judged, the file is incomplete, and no password is shown', () => {
  const text = `urls = [${Array.from({ length: 600 }, (_, i) => `"postgres://app:hush${i}hush@db${i}.example.com/shop?sslmode=require"`).join(', ')}]\n`
  const file = { path: 'urls.py', previousPath: null, head: { kind: 'bytes', bytes: new TextEncoder().encode(text) }, base: { kind: 'absent' }, patch: null } as const
  const { report } = review({ mode: 'audit', files: [file], unread: [] }, aPolicy())
  expect(report.connections).toHaveLength(500)
  expect(report.unread).toEqual([{ path: 'urls.py', reason: 'more connections than can be judged in one file' }])
  expect(report.verdict).not.toBe('pass')
  expect(JSON.stringify(report)).not.toContain('hush')
})

/** More places than candidates are made of: none of what was left out is lost in silence. */
test.each([
  ['texts that are no connection, in a program', 'many.py', (filler: string) => filler],
  ['the same in a fence', 'many.yaml', (filler: string) => `kind: ConfigMap\ndata:\n  many.py: |\n${filler.replace(/^/gm, '    ')}\n`],
])('behind 2,100 of %s, the file is incomplete', (_, path, wrap) => {
  const text = wrap(`${'a = "mysql:host=${H}"\n'.repeat(2_100)}last = "postgres://app:hush@db.example.com/shop?sslmode=disable"\n`)
  const file = { path, previousPath: null, head: { kind: 'bytes', bytes: new TextEncoder().encode(text) }, base: { kind: 'absent' }, patch: null } as const
  const { report } = review({ mode: 'audit', files: [file], unread: [] }, aPolicy())
  expect(report.unread).toEqual([{ path, reason: 'more connections than can be judged in one file' }])
  expect(report.verdict).not.toBe('pass')
})

/** Words of TLS that follow each other as closely as nobody writes: the program is read up to the 4,000th, and says so. Written as people do, as many are read to the end. */
test.each([
  ['crowd', 'no_tls = not_ssl\n', true],
  ['stand as far apart as in a program', `no_tls = not_ssl${' '.repeat(80)}\n`, false],
])('a program whose 10,000 words of TLS %s', (_, line, crowds) => {
  const last = 'last = "postgres://app:hush@db.example.com/shop?sslmode=disable"\n'
  const text = `first = "postgres://app@db.example.com/shop?sslmode=require"\n${line.repeat(5_000)}${last}`
  const file = { path: 'many.py', previousPath: null, head: { kind: 'bytes', bytes: new TextEncoder().encode(text) }, base: { kind: 'absent' }, patch: null } as const
  const { report } = review({ mode: 'audit', files: [file], unread: [] }, aPolicy())
  expect(report.connections).toHaveLength(crowds ? 1 : 2)
  expect(report.unread).toEqual(crowds ? [{ path: 'many.py', reason: 'more places or settings than can be read in one file' }] : [])
  expect(JSON.stringify(report)).not.toContain('hush')
})

/** Every reader of data stops making candidates, and says where. */
test.each([
  ['a.yaml', '- "mysql:host=${H}"\n', '- postgres://app:hush@db.example.com/shop?sslmode=disable\n'],
  ['broken.yaml', 'x: {"mysql:host=${H}"\n', '- postgres://app:hush@db.example.com/shop?sslmode=disable\n'],
  ['comments.yaml', '# "mysql:host=${H};dbname=a"\n', '- postgres://app:hush@db.example.com/shop?sslmode=disable\n'],
  ['a.json', '["mysql:host=${H}"]\n', '["postgres://app:hush@db.example.com/shop?sslmode=disable"]\n'],
  ['a.toml', 'a = "mysql:host=${H}"\n', 'last = "postgres://app:hush@db.example.com/shop?sslmode=disable"\n'],
  ['.env', 'A="mysql:host=${H}"\n', 'LAST="postgres://app:hush@db.example.com/shop?sslmode=disable"\n'],
  ['a.ini', 'a = mysql:host=${H}\n', 'last = postgres://app:hush@db.example.com/shop?sslmode=disable\n'],
  ['a.properties', 'a = mysql:host=${H}\n', 'last = postgres://app:hush@db.example.com/shop?sslmode=disable\n'],
  ['a.xml', '<a>mysql:host=${H}</a>\n', '<b>postgres://app:hush@db.example.com/shop?sslmode=disable</b>\n'],
  ['a.tf', 'a = "mysql:host=${H}"\n', 'last = "postgres://app:hush@db.example.com/shop?sslmode=disable"\n'],
  ['Dockerfile', 'RUN x "mysql:host=${H}"\n', 'ENV LAST="postgres://app:hush@db.example.com/shop?sslmode=disable"\n'],
  ['Makefile', '\tx "mysql:host=${H}"\n', 'LAST = postgres://app:hush@db.example.com/shop?sslmode=disable\n'],
  ['a.service', 'ExecStart=x "mysql:host=${H}"\n', 'Environment=LAST=postgres://app:hush@db.example.com/shop?sslmode=disable\n'],
  ['a.sql', "SELECT 'mysql:host=${H}';\n", "SELECT 'postgres://app:hush@db.example.com/shop?sslmode=disable';\n"],
  ['a.unknown', 'a = "mysql:host=${H}"\n', 'last = "postgres://app:hush@db.example.com/shop?sslmode=disable"\n'],
])('behind 2,100 texts that are no connection, %s is unread', (path, filler, last) => {
  const body = filler.repeat(2_100) + last
  const text = path === 'a.xml' ? `<all>\n${body}</all>` : body
  const { candidates, unreadFrom } = readFile({ path, text, lineStarts: [0], partial: false }, vocabulary)
  expect(candidates.length).toBeGreaterThan(1_500)
  expect(unreadFrom).toBeGreaterThan(1_000)
  expect(unreadFrom).toBeLessThanOrEqual(text.indexOf('postgres'))
})

test('of 20,000 URIs those behind the first 2,000 are not even read', () => {
  const text = 'url = "postgres://app@db.example.com/shop?sslmode=require"\n'.repeat(20_000)
  const { candidates, unreadFrom } = readFile({ path: 'a.unknown', text, lineStarts: [0], partial: false }, vocabulary)
  expect(candidates.length).toBe(2_000)
  expect(unreadFrom).toBe(2_000 * (text.indexOf('\n') + 1))
})

test('what a file within a file could not read is unread of the file', () => {
  const deep = `x = ${'['.repeat(5_000)}\nurl = "postgres://app@db.example.com/shop?sslmode=require"\n`
  const text = JSON.stringify({ kind: 'ConfigMap', data: { 'settings.py': deep } })
  const file = { path: 'map.json', previousPath: null, head: { kind: 'bytes', bytes: new TextEncoder().encode(text) }, base: { kind: 'absent' }, patch: null } as const
  expect(review({ mode: 'audit', files: [file], unread: [] }, aPolicy()).report.unread).toEqual([{ path: 'map.json', reason: 'brackets are nested too deeply' }])
})

test('texts that several calls take count for each of them', () => {
  const calls = (name: string): string => Array.from({ length: 6 }, (_, i) => `new Pool({ connectionString: ${name}, ssl: ${i % 2 === 0}, max: ${i} })\n`).join('')
  const text = `const { Pool } = require('pg')\n${Array.from({ length: 200 }, (_, i) => `const url${i} = "postgres://app@db${i}.example.com/shop"\n${calls(`url${i}`)}`).join('')}`
  const file = { path: 'many.js', previousPath: null, head: { kind: 'bytes', bytes: new TextEncoder().encode(text) }, base: { kind: 'absent' }, patch: null } as const
  const { report } = review({ mode: 'audit', files: [file], unread: [] }, aPolicy())
  expect(report.unread).toEqual([{ path: 'many.js', reason: 'more connections than can be judged in one file' }])
  expect(report.connections.length).toBeGreaterThan(250)
  expect(report.connections.length).toBeLessThanOrEqual(500)
})
