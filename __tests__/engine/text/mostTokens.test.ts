/** A program has so many words and marks as somebody may write; of a text with more it is said that it was not read to its end. */
import { describe, expect, test } from '@jest/globals'
import { lex } from '../../../src/engine/text/lex.js'
import { languages } from '../../../src/engine/text/languages.js'
import { review } from '../../../src/engine/review.js'
import { anAudit } from '../../support/change.js'
import { aPolicy } from '../../support/policy.js'

const javascript = languages.find(({ id }) => id === 'javascript')
const read = (text: string) => (javascript === undefined ? null : lex({ path: 'a.js', text, lineStarts: [0], partial: false }, javascript))
const reviewed = (text: string) => review(anAudit({ 'a.js': `const u = 'postgres://a:b@db.corp.io/d?sslmode=verify-full&sslrootcert=/ca.pem'\n${text}` }), aPolicy()).report

describe('a program of very many words and marks', () => {
  test('is read to its end where two million will do', () => {
    expect(read('f;'.repeat(999_999))?.incomplete).toBeNull()
  })

  test('is not read to its end where they are more, and the review says so', () => {
    // A word of TLS every few lines: none of it is far from a connection.
    const text = `${'f;'.repeat(5_000)}ssl;\n`.repeat(201)
    expect(read(text)?.incomplete).toBe('more words and marks than can be read in one file')
    const report = reviewed(text)
    expect(report.unread.map(({ reason }) => reason)).toEqual(['more words and marks than can be read in one file'])
    expect(report.verdict).toBe('incomplete')
  })

  test('is read where nothing of it has to do with a connection', () => {
    const report = reviewed('f;'.repeat(1_000_001))
    expect(report.unread).toEqual([])
    expect(report.verdict).toBe('pass')
  })

  test.each([
    ['a.js', 40, 8_000],
    ['a.sh', 40, 8_000],
    // Closer together than anybody writes.
    ['a.js', 24, 2_000],
    ['a.sh', 24, 2_000],
  ])('is read up to a place where nearly every word is about connections, %s with %d blanks between them', (path, blanks, lines) => {
    const report = (count: number) => review(anAudit({ [path]: `# postgres://a:b@db.corp.io/d\n${`ssl = tls;${' '.repeat(blanks)}\n`.repeat(count)}` }), aPolicy()).report
    expect(report(lines + 100).unread.map(({ reason }) => reason)).toEqual(['more places or settings than can be read in one file'])
    expect(report(lines + 100).verdict).toBe('incomplete')
    expect(report(lines - 100).verdict).toBe('pass')
  })

  test('is read up to a place where it is a script of very many words', () => {
    // A word of TLS every few lines: none of it is far from a connection.
    const script = (blocks: number): string[] => review(anAudit({ 'a.sh': `# postgres://a@db.corp.io/d\n${`${'true x\n'.repeat(500)}ssl x\n`.repeat(blocks)}` }), aPolicy()).report.unread.map(({ reason }) => reason)
    expect(script(399)).toEqual([])
    expect(script(400)).toEqual(['more words and marks than can be read in one file'])
  })

  test('is incomplete where a script keeps more options under names than are put in', () => {
    const script = (names: number): string => Array.from({ length: names }, (_, i) => `o${i + 1}="-h h${i}.corp.io $o${i}"\n`).join('') + `psql $o${names} -U app\n`
    const unread = (names: number): readonly string[] => review(anAudit({ 'a.sh': `psql -h db.corp.io -U app\n${script(names)}` }), aPolicy()).report.unread.map(({ reason }) => reason)
    expect(unread(50)).toEqual([])
    expect(unread(400)).toEqual(['more places or settings than can be read in one file'])
  })
})
