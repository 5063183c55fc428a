/** A program has so many words and marks as somebody may write; of a text with more it is said that it was not read to its end. */
import { describe, expect, test } from '@jest/globals'
import { lex } from '../../../src/engine/text/lex.js'
import { languages } from '../../../src/engine/text/languages.js'
import { review } from '../../../src/engine/review.js'
import { aPolicy } from '../../support/policy.js'

const javascript = languages.find(({ id }) => id === 'javascript')
const read = (text: string) => (javascript === undefined ? null : lex({ path: 'a.js', text, lineStarts: [0], partial: false }, javascript))

describe('a program of very many words and marks', () => {
  test('is read to its end where two million will do', () => {
    expect(read('f;'.repeat(999_999))?.incomplete).toBeNull()
  })

  test('is not read to its end where they are more, and the review says so', () => {
    const text = 'f;'.repeat(1_000_001)
    expect(read(text)?.incomplete).toBe('more words and marks than can be read in one file')
    const bytes = new TextEncoder().encode(`const u = 'postgres://a:b@db.corp.io/d?sslmode=verify-full&sslrootcert=/ca.pem'\n${text}`)
    const { report } = review({ mode: 'audit', files: [{ path: 'a.js', previousPath: null, head: { kind: 'bytes', bytes }, base: { kind: 'absent' }, patch: null }], unread: [] }, aPolicy())
    expect(report.unread.map(({ reason }) => reason)).toEqual(['more words and marks than can be read in one file'])
    expect(report.verdict).toBe('incomplete')
  })
})
