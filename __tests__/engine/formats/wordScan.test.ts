/** The automaton against the plainest search there is. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileWords } from '../../../src/engine/formats/wordScan.js'

/** Few letters, so that words are ends, beginnings and parts of each other. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', ':'), minLength: 1, maxLength: 5 })
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'A', ':', 'x', 'é', '\uD83D\uDE00'), maxLength: 60 })

function endsOf(found: string, words: readonly string[], accepts: (word: string) => boolean): number[] {
  const lower = found.replace(/[A-Z]/g, (char) => char.toLowerCase())
  return Array.from({ length: found.length + 1 }, (_, end) => end).filter((end) => words.some((each) => accepts(each) && lower.slice(0, end).endsWith(each)))
}

test('every end of every word is found, in texts and in bytes, and none that is not accepted', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), text, fc.integer({ min: 0, max: 3 }), (words, searched, refused) => {
      const accepts = (each: string): boolean => words.indexOf(each) !== refused
      const scan = compileWords(words, (_, index) => index !== refused)
      const expected = endsOf(searched, words, accepts)
      expect(scan.endsIn(searched)).toEqual(expected)
      expect(scan.isIn(searched)).toBe(expected.length > 0)
      expect(scan.isIn(new TextEncoder().encode(searched))).toBe(expected.length > 0)
    }),
    { seed: 20261126, numRuns: 2_000 },
  )
})

test('no words are found nowhere', () => {
  expect(compileWords([], () => true).isIn('postgres://')).toBe(false)
  expect(compileWords([], () => true).endsIn('postgres://')).toEqual([])
})
