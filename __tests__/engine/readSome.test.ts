/** A file of endless connections costs a bounded amount, is said to be unread beyond, and shows nothing of what was not looked at. */
import { expect, test } from '@jest/globals'
import { review } from '../../src/engine/review.js'
import { aPolicy } from '../support/policy.js'

test('of 1,100 connections on one line 1,000 are judged, the file is incomplete, and no password is shown', () => {
  const text = `urls = [${Array.from({ length: 1_100 }, (_, i) => `"postgres://app:hush${i}hush@db${i}.example.com/shop?sslmode=require"`).join(', ')}]\n`
  const file = { path: 'urls.py', previousPath: null, head: { kind: 'bytes', bytes: new TextEncoder().encode(text) }, base: { kind: 'absent' }, patch: null } as const
  const { report } = review({ mode: 'audit', files: [file], unread: [] }, aPolicy())
  expect(report.connections).toHaveLength(1_000)
  expect(report.unread).toEqual([{ path: 'urls.py', reason: 'more connections than can be judged in one file' }])
  expect(report.verdict).not.toBe('pass')
  expect(JSON.stringify(report)).not.toContain('hush')
}, 60_000)

/** More places than candidates are made of: none of what was left out is lost in silence. */
test.each([
  ['texts that are no connection, in a program', 'many.py', (filler: string) => filler],
  ['the same in a fence', 'many.yaml', (filler: string) => `kind: ConfigMap\ndata:\n  many.py: |\n${filler.replace(/^/gm, '    ')}\n`],
])('behind 4,100 of %s, the file is incomplete', (_, path, wrap) => {
  const text = wrap(`${'a = "mysql:host=${H}"\n'.repeat(4_100)}last = "postgres://app:hush@db.example.com/shop?sslmode=disable"\n`)
  const file = { path, previousPath: null, head: { kind: 'bytes', bytes: new TextEncoder().encode(text) }, base: { kind: 'absent' }, patch: null } as const
  const { report } = review({ mode: 'audit', files: [file], unread: [] }, aPolicy())
  expect(report.unread).toEqual([{ path, reason: 'more connections than can be judged in one file' }])
  expect(report.verdict).not.toBe('pass')
}, 60_000)

test('what a file within a file could not read is unread of the file', () => {
  const deep = `x = ${'['.repeat(5_000)}\nurl = "postgres://app@db.example.com/shop?sslmode=require"\n`
  const text = JSON.stringify({ kind: 'ConfigMap', data: { 'settings.py': deep } })
  const file = { path: 'map.json', previousPath: null, head: { kind: 'bytes', bytes: new TextEncoder().encode(text) }, base: { kind: 'absent' }, patch: null } as const
  expect(review({ mode: 'audit', files: [file], unread: [] }, aPolicy()).report.unread).toEqual([{ path: 'map.json', reason: 'brackets are nested too deeply' }])
})

test('texts that several calls take count for each of them', () => {
  const calls = (name: string): string => Array.from({ length: 6 }, (_, i) => `new Pool({ connectionString: ${name}, ssl: ${i % 2 === 0}, max: ${i} })\n`).join('')
  const text = `const { Pool } = require('pg')\n${Array.from({ length: 400 }, (_, i) => `const url${i} = "postgres://app@db${i}.example.com/shop"\n${calls(`url${i}`)}`).join('')}`
  const file = { path: 'many.js', previousPath: null, head: { kind: 'bytes', bytes: new TextEncoder().encode(text) }, base: { kind: 'absent' }, patch: null } as const
  const { report } = review({ mode: 'audit', files: [file], unread: [] }, aPolicy())
  expect(report.unread).toEqual([{ path: 'many.js', reason: 'more connections than can be judged in one file' }])
  expect(report.connections.length).toBeGreaterThan(500)
  expect(report.connections.length).toBeLessThanOrEqual(1_000)
}, 60_000)
