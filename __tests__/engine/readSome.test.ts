/** A file of endless connections costs a bounded amount, is said to be unread beyond, and shows nothing of what was not looked at. */
import { expect, test } from '@jest/globals'
import { review } from '../../src/engine/review.js'
import { aPolicy } from '../support/policy.js'

test('of 3,300 connections on one line 3,000 are judged, the file is incomplete, and no password is shown', () => {
  const text = `urls = [${Array.from({ length: 3_300 }, (_, i) => `"postgres://app:hush${i}hush@db${i}.example.com/shop?sslmode=require"`).join(', ')}]\n`
  const file = { path: 'urls.py', previousPath: null, head: { kind: 'bytes', bytes: new TextEncoder().encode(text) }, base: { kind: 'absent' }, patch: null } as const
  const { report } = review({ mode: 'audit', files: [file], unread: [] }, aPolicy())
  expect(report.connections).toHaveLength(3_000)
  expect(report.unread).toEqual([{ path: 'urls.py', reason: 'more connections than can be judged in one file' }])
  expect(report.verdict).not.toBe('pass')
  expect(JSON.stringify(report)).not.toContain('hush')
}, 60_000)
