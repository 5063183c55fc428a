import { describe, expect, test } from '@jest/globals'
import { code, listed, remedy, sentenceOf } from '../../../src/engine/rules/wording.js'
import { anAssessment } from '../../support/builders.js'

describe('foreign text in a code span', () => {
  test.each([
    ['a name', 'sslmode', '`sslmode`'],
    ['a backtick cannot end the span', 'a` @team `b', "`a' @team 'b`"],
    ['line ends and control characters become visible', 'a\nb\u0007c', '`a\uFFFDb\uFFFDc`'],
    ['bidirectional and zero-width characters too', 'a\u202Eb\u200Bc', '`a\uFFFDb\uFFFDc`'],
    ['half of a surrogate pair too', 'a\uD800', '`a\uFFFD`'],
    ['nothing', '', '` `'],
    ['blanks', '   ', '` `'],
    ['a long text is cut', 'x'.repeat(100), `\`${'x'.repeat(59)}…\``],
    ['a pair is not cut in half', '\u{1F512}'.repeat(100), `\`${'\u{1F512}'.repeat(59)}…\``],
  ])('%s', (_name, text, span) => expect(code(text)).toBe(span))
})

describe('sentences', () => {
  test.each([
    ['gets its full stop', 'so it is', 'so it is.'],
    ['keeps its full stop', 'so it is.', 'so it is.'],
    ['is one line', 'so\n  it is', 'so it is.'],
  ])('%s', (_name, text, sentence) => expect(sentenceOf(text)).toBe(sentence))

  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c, d and e'],
  ])('%j is listed as %j', (items, text) => expect(listed(items)).toBe(text))
})

describe('the remedy', () => {
  const { hardening } = anAssessment()
  test('names what to write and leaves out what the reader has to find', () => expect(remedy(hardening)).toBe('Write `sslmode=verify-full` and `sslrootcert`.'))
  test('names what to drop', () => expect(remedy({ ...hardening, remove: ['ssl'] })).toBe('Write `sslmode=verify-full` and `sslrootcert` and drop `ssl`.'))
  test('writes a setting as a setting', () =>
    expect(remedy({ ...hardening, set: [{ name: 'ssl.rejectUnauthorized', value: 'true', place: 'setting' }] })).toBe('Write `ssl.rejectUnauthorized: true`.'))
  test("is the driver's own advice where there is no parameter", () => expect(remedy({ ...hardening, set: [], advice: 'Use another driver' })).toBe('Use another driver.'))
})
