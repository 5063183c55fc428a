/** Whoever opens the pull request writes the text: what it costs, from the bytes to the grade, grows with its length and no faster. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Change } from '../../src/engine/model.js'
import { aChange, aFile, anAudit } from '../support/change.js'
import { countedEngine, type Steps } from '../support/countSteps.js'
import { aPolicy } from '../support/policy.js'
import { changed, type Repeated, repeat, repeated } from './repeated.js'

// What is counted is slower, and other tests run beside it.
jest.setTimeout(120_000)

/** Characters; what is bounded (a hundred settings beside a text) costs the same from there on, which only a longer text tells. */
const LENGTHS = [1_500, 6_000, 24_000]
const policy = aPolicy()
const { review, count, remove } = await countedEngine()
afterAll(remove)

// Tables that are made at the first use are no work of a text.
beforeAll(() => {
  for (const one of repeated) review(anAudit({ [one.path]: repeat(one, 200) }), policy)
})

const titled = (ones: readonly Repeated[]): readonly (readonly [string, string, Repeated])[] => ones.map((one) => [one.path, JSON.stringify(one.unit).slice(1, -1).replaceAll('%', '%%'), one])

/** The exponent between each length and four times as much, until it is at most 1.1; and where most of the growth is. */
function growth(changeOf: (length: number) => Change): { readonly exponents: readonly number[]; readonly places: readonly string[] } {
  const exponents: number[] = []
  let before: Steps | null = null
  for (const length of LENGTHS) {
    const change = changeOf(length)
    const steps = count(() => void review(change, policy))
    expect(steps.total).toBeGreaterThan(length)
    if (before !== null) {
      const exponent = Math.log(steps.total / before.total) / Math.log(4)
      exponents.push(Math.round(exponent * 100) / 100)
      if (exponent <= 1.1) return { exponents, places: [] }
      if (length === LENGTHS.at(-1)) return { exponents, places: grown(before, steps) }
    }
    before = steps
  }
  return { exponents, places: [] }
}

function grown(before: Steps, after: Steps): readonly string[] {
  const rows = [...after.places].map(([place, steps]) => ({ place, steps, more: steps - 4 * (before.places.get(place) ?? 0) }))
  return rows.sort((a, b) => b.more - a.more).slice(0, 5).map(({ place, steps }) => `${place}: ${String(steps)}`)
}

const isLinear = { exponents: expect.anything(), places: [] }

describe('a text that says the same again and again costs in proportion to its length', () => {
  test.each(titled(repeated))('%s: %s', (path, _unit, one) => {
    expect(growth((length) => anAudit({ [path]: repeat(one, length) }))).toEqual(isLinear)
  })
})

describe('a change of all of it does, too', () => {
  test.each(titled(changed))('%s: %s', (path, _unit, one) => {
    const differs = (text: string): string => text.replaceAll(/\bh\b/g, 'g').replaceAll(/\bdb/g, 'server')
    expect(growth((length) => aChange(aFile(path, repeat(one, length), differs(repeat(one, length)))))).toEqual(isLinear)
  })
})
