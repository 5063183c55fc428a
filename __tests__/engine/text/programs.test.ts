/** Texts put together in every language of the table: what is read is what the program says, and every character maps back to the source. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { MappedText } from '../../../src/engine/mappedText.js'
import { languages } from '../../../src/engine/text/languages.js'
import { read } from '../formats/codeReading.js'
import { programOf, writings } from './programs.js'

test('every language is written', () => {
  const written = writings.map(({ path }) => path.slice(path.lastIndexOf('.') + 1))
  expect(languages.filter(({ extensions }) => !extensions.some((extension) => written.includes(extension))).map(({ id }) => id)).toEqual([])
})

describe.each(writings.map((writing) => [writing.path, writing] as const))('%s', (path, writing) => {
  test.each([
    ['line ends of Unix', '\n'],
    ['line ends of Windows', '\r\n'],
  ])('is one text whose pieces stand in the source (%s)', (_sentence, lineEnd) => {
    fc.assert(
      fc.property(programOf(writing), ({ source, said }) => {
        const text = source.replaceAll('\n', lineEnd)
        const found = read(path, text).candidates.flatMap((candidate) => (candidate.kind === 'text' ? [candidate.value] : []))
        expect(found.map((one) => one.text)).toEqual([said])
        for (const one of found) expectMapped(one, text)
      }),
      { seed: 20_263, numRuns: 25 },
    )
  })
})

function expectMapped({ text, pieces }: MappedText, source: string): void {
  let at = 0
  for (const piece of pieces) {
    expect(piece.at).toBe(at)
    expect(piece.end).toBeGreaterThanOrEqual(piece.start)
    if (piece.kind === 'literal' && piece.verbatim) expect(source.slice(piece.start, piece.end)).toBe(text.slice(at, at + piece.length))
    at += piece.length
  }
  expect(at).toBe(text.length)
}
