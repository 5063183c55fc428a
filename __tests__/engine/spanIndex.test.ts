import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countBefore } from '../../src/engine/partition.js'
import { covers, overlaps, spanIndex } from '../../src/engine/spanIndex.js'

const span = fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }))

test('an index of spans says what looking at each of them says', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (spans, asked) => {
      const index = spanIndex(spans)
      expect(overlaps(index, asked)).toBe(spans.some(({ start, end }) => start < asked.end && asked.start < end))
      expect(covers(index, asked)).toBe(spans.some(({ start, end }) => start <= asked.start && asked.end <= end))
    }),
    { seed: 1, numRuns: 2_000 },
  )
})

test('how many come before is what counting one by one says', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 20 }), fc.integer({ min: -1, max: 22 }), (list, limit) => {
      const sorted = list.sort((a, b) => a - b)
      expect(countBefore(sorted, (each) => each < limit)).toBe(sorted.filter((each) => each < limit).length)
    }),
    { seed: 1, numRuns: 2_000 },
  )
})
