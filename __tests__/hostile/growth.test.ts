/** Whoever opens the pull request writes the text: what it costs, from the bytes to the grade, grows with its length and no faster. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Change } from '../../src/engine/model.js'
import { aChange, aFile, anAudit } from '../support/change.js'
import { countedEngine, type Steps } from '../support/countSteps.js'
import { aPolicy } from '../support/policy.js'
import { changed, type Repeated, repeat, repeated } from './repeated.js'

// What is counted is slower, and other tests run beside it.

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

/**
 * The exponent between each length and four times as much, until it is at most 1.1 and no place in the source grows with one of 1.6 or more, which its own share
 * of the steps may be too small to show; else what still grows at the greatest length.
 */
function growth(changeOf: (length: number) => Change): { readonly exponents: readonly number[]; readonly tooFast: readonly string[] } {
  const exponents: number[] = []
  let before: Steps | null = null
  let tooFast: readonly string[] = []
  for (const length of LENGTHS) {
    const change = changeOf(length)
    const steps = count(() => void review(change, policy))
    expect(steps.total).toBeGreaterThan(length)
    if (before !== null) {
      const exponent = Math.log(steps.total / before.total) / Math.log(4)
      exponents.push(Math.round(exponent * 100) / 100)
      tooFast = exponent > 1.1 ? grown(before, steps, 4 ** 1.1, 0) : grown(before, steps, 4 ** 1.6, length / 2)
      if (tooFast.length === 0) break
    }
    before = steps
  }
  return { exponents, tooFast }
}

/** Places with more than so many steps that are more than so many times as many as before, those that grew most first. */
function grown(before: Steps, after: Steps, times: number, least: number): readonly string[] {
  const rows = [...after.places].map(([place, steps]) => ({ place, steps, former: before.places.get(place) ?? 0 }))
  return rows
    // Where nearly nothing was before, a bound has been reached in between.
    .filter(({ steps, former }) => steps > least && steps > times * former && former >= least / 40)
    .sort((a, b) => b.steps - 4 * b.former - (a.steps - 4 * a.former))
    .slice(0, 5)
    .map(({ place, steps, former }) => `${place}: ${String(former)}, ${String(steps)}`)
}

const isLinear = { exponents: expect.anything(), tooFast: [] }

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
