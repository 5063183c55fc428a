import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { code, cut, fence, fit, link, plain, table } from '../../src/publishers/markdown.js'

describe('code', () => {
  test.each([
    ['a plain name', 'sslmode', '`sslmode`'],
    ['one backtick inside', 'a`b', '``a`b``'],
    ['a run of three at the end', 'a```', '```` a``` ````'],
    ['a line feed, which would end the paragraph', 'a\n# b', '`a\uFFFD# b`'],
    ['a bidirectional override', 'a\u202Eb', '`a\uFFFDb`'],
    ['zero-width characters', 'a\u200Bb\uFEFF', '`a\uFFFDb\uFFFD`'],
    ['the mark of a hole', '\uE000', '`\uFFFD`'],
    ['nothing', '', '` `'],
    ['blanks only', '   ', '` `'],
    ['a mention', '@org/team', '`@org/team`'],
    ['a comment that is never closed', '<!-- x', '`<!-- x`'],
  ])('%s', (_, text, expected) => {
    expect(code(text)).toBe(expected)
  })

  test('cuts long text before the fence is measured and never halves a surrogate pair', () => {
    expect(code('x'.repeat(5000)).length).toBeLessThanOrEqual(202)
    expect(code('a\u{1F600}\u{1F600}', 3)).toBe('`a…`')
  })
})

test('cut keeps what fits and counts the ellipsis', () => {
  expect(cut('abc', 3)).toBe('abc')
  expect(cut('abcd', 3)).toBe('ab…')
  expect(cut('\u{1F600}\u{1F600}', 2)).toBe('…')
})

describe('fence', () => {
  test('is longer than every run of backticks in the text', () => {
    expect(fence('a\n````\nb', 'python')).toBe('`````python\na\n````\nb\n`````')
  })
  test('keeps tabs and line feeds, drops other control characters, refuses a foreign language', () => {
    expect(fence('a\tb\r\nc\u0007', 'x y')).toBe('```\na\tb\nc\uFFFD\n```')
  })
})

describe('plain', () => {
  test.each([
    ['keeps prose and code spans', 'We saw `sslmode=require`; write `verify-full`.', 'We saw `sslmode=require`; write `verify-full`.'],
    ['puts a mention into a code span', 'ask @org/team now', 'ask `@org/team` now'],
    ['puts HTML into a code span', 'a <img src=x> b', 'a `<img` `src=x>` b'],
    ['puts an issue reference into a code span', 'see #12 and GH-3', 'see `#12` and `GH-3`'],
    ['puts an address into a code span', 'https://x.example', '`https://x.example`'],
    ['puts emphasis into code spans', 'verify_full *now*', '`verify_full` `*now*`'],
    ['a lone backtick cannot open a span', 'a ` b @c', 'a `` ` `` b `@c`'],
    ['a foreign backtick in a span cannot set a mention free', '`x`@y`', '`x` `` @y` ``'],
    ['two spans side by side stay two', '`x`@y', '`x` `@y`'],
    ['folds lines', 'a\nb', 'a b'],
    ['leaves a number at the end of a sentence alone', 'It is so under pgx 5. Write it.', 'It is so under pgx 5. Write it.'],
    ['but lets none begin a list', '1. a', '`1`. a'],
    ['ends a sentence outside of the span', 'See https://x.example/a.html. Then ask @org/team; now.', 'See `https://x.example/a.html`. Then ask `@org/team`; now.'],
  ])('%s', (_, text, expected) => {
    expect(plain(text)).toBe(expected)
  })

  test('whatever it is given, nothing risky stands outside of code spans', () => {
    const risky = fc.string({ unit: fc.constantFrom('`', '``', '@', '#', '<', '!--', '[', ']', '(', '|', '*', '_', '\\', ' ', 'a', '\n', '1', ':', '/') })
    fc.assert(fc.property(risky, (text) => expect(outsideCode(plain(text))).not.toMatch(/[@#<>[\]*_\\`]/)))
    fc.assert(fc.property(risky, (text) => expect(outsideCode(code(text)).trim()).toBe('')))
  })
})

describe('table', () => {
  test('escapes bars, also in code spans', () => {
    expect(table(['a', 'b'], [[code('x|y'), '1']])).toBe('| a | b |\n| --- | --- |\n| `x\\|y` | 1 |')
  })
  test('a backslash before a bar cannot end the cell', () => {
    expect(table(['a'], [[code('x\\|y')]])).not.toMatch(/\\\\\|/)
  })
})

test('link takes only addresses that cannot leave the link', () => {
  expect(link('page', 'https://github.com/o/r/blob/v1/docs/rules/require-tls.md')).toBe('[page](https://github.com/o/r/blob/v1/docs/rules/require-tls.md)')
  expect(link('page', 'https://x.example/) @all')).toBe('page')
  expect(link('page', 'javascript:alert(1)')).toBe('page')
  expect(link('page', null)).toBe('page')
})

test('fit keeps whole blocks and says how many are left', () => {
  expect(fit(['aaa', 'bbb', 'ccc'], 100, (n) => `+${n}`)).toBe('aaa\n\nbbb\n\nccc')
  expect(fit(['aaa', 'bbb', 'ccc'], 12, (n) => `+${n}`)).toBe('aaa\n\nbbb\n\n+1')
  expect(fit(['aaaaaaaaaaaa', 'b'], 5, (n) => `+${n}`)).toBe('+2')
})

/** What CommonMark leaves outside of code spans: an independent reading of the rule. */
function outsideCode(markdown: string): string {
  let outside = ''
  let rest = markdown
  for (;;) {
    const open = /`+/.exec(rest)
    if (open === null) return outside + rest
    const after = rest.slice(open.index + open[0].length)
    const close = new RegExp(`(?<!\`)${open[0]}(?!\`)`).exec(after)
    if (close === null) {
      outside += rest.slice(0, open.index) + open[0]
      rest = after
    } else {
      outside += rest.slice(0, open.index)
      rest = after.slice(close.index + open[0].length)
    }
  }
}
