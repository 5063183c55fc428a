import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { logLine } from '../../src/publishers/logLine.js'

test.each([
  ['a command at the start', '::error::x', ': :error: :x'],
  ['three colons', ':::', ': : :'],
  ['the legacy form anywhere', 'a ##[add-mask]x', 'a ## [add-mask]x'],
  ['a line feed that would start a new line', 'a\n::set-output name=x::y', 'a : :set-output name=x: :y'],
  ['an escape sequence', '\u001b[31mred', '\uFFFD[31mred'],
  ['an ordinary line', 'Read 3 files.', 'Read 3 files.'],
])('%s', (_, text, expected) => {
  expect(logLine(text)).toBe(expected)
})

test('no text becomes a command or two lines, and none is long', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(':', '#', '[', ']', '\n', '\r', 'a', ' '), maxLength: 3000 }), (text) => {
      const line = logLine(text)
      expect(line).not.toMatch(/::|##\[|[\r\n]/)
      expect(line.length).toBeLessThanOrEqual(1000)
    }),
  )
})
