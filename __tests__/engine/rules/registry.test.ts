import { describe, expect, test } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { families } from '../../../src/engine/databases/registry.js'
import { letterOf } from '../../../src/engine/grade.js'
import { ruleOf, rules } from '../../../src/engine/rules/registry.js'

const folder = new URL('../../../src/engine/rules/', import.meta.url)
/** Files of the folder that are no rule. */
const others = ['circumstances.ts', 'registry.ts', 'wording.ts']

const fileOf = (id: string): string => `${id.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase())}.ts`

describe('the registry of rules', () => {
  test('names every rule of the folder, and each has the file of its name', () => {
    const files = readdirSync(folder).filter((name) => !others.includes(name))
    expect(rules.map(({ id }) => fileOf(id)).sort()).toEqual(files.sort())
  })
  test('finds a rule by its id', () => {
    for (const rule of rules) expect(ruleOf(rule.id)).toBe(rule)
    expect(ruleOf('no-such-rule')).toBeNull()
  })
})

/** The weaknesses that the gate was built for, by CWE. */
const weaknesses = ['CWE-319', 'CWE-295', 'CWE-326', 'CWE-327', 'CWE-328', 'CWE-330', 'CWE-338', 'CWE-693', 'CWE-757', 'CWE-261']

describe.each(weaknesses)('%s', (weakness) => {
  const own = rules.filter(({ references }) => references.cwe.some((id) => id === weakness))
  const drivers = (kind: 'bad' | 'good'): ReadonlySet<string> => new Set(own.flatMap(({ examples }) => examples[kind].map(({ driver }) => driver)))

  test('has a rule', () => expect(own).not.toEqual([]))
  test('is shown under several drivers, of more than one family, bad and good', () => {
    expect(drivers('bad').size).toBeGreaterThanOrEqual(4)
    expect(drivers('good').size).toBeGreaterThanOrEqual(3)
    for (const kind of ['bad', 'good'] as const) expect(new Set([...drivers(kind)].map((id) => families.find((family) => family.drivers.some((driver) => driver.id === id))?.title)).size).toBeGreaterThan(1)
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has an id of words and hyphens that is used once', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
    expect(rules.filter((other) => other.id === id)).toHaveLength(1)
  })
  test('has at least two bad and two good examples, one text, file or settings each', () => {
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(2)
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(2)
    for (const { text, file, settings } of [...rule.examples.bad, ...rule.examples.good])
      expect([text, file, settings].filter((given) => given !== undefined)).toHaveLength(1)
  })
  test('says why in two to five sentences', () => {
    const sentences = rule.rationale.match(/[.!?](?= [A-Z`]|$)/g) ?? []
    expect(sentences.length).toBeGreaterThanOrEqual(2)
    expect(sentences.length).toBeLessThanOrEqual(5)
  })
  test('names with each score the letter that it earns', () => {
    const scores = [...rule.costs.matchAll(/at (\d+) \((\w)\)/g)]
    for (const [, score, letter] of scores) expect(letterOf(Number(score))).toBe(letter)
    expect(rule.costs).toMatch(/^[A-Z].*\.$/)
  })
  test('gives references in the form of their editions', () => {
    const { cwe, owaspApi, asvs, pciDss } = rule.references
    expect(cwe.length).toBeGreaterThan(0)
    for (const reference of cwe) expect(reference).toMatch(/^CWE-\d+$/)
    expect(owaspApi.length).toBeGreaterThan(0)
    for (const reference of owaspApi) expect(reference).toMatch(/^API\d+:2023$/)
    expect(asvs.length).toBeGreaterThan(0)
    for (const reference of asvs) expect(reference).toMatch(/^v5\.0\.0-\d+\.\d+\.\d+$/)
    for (const reference of pciDss) expect(reference).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
