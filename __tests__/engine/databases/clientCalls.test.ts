/** What the tables of calls say must not depend on which family stands first. */
import { expect, test } from '@jest/globals'
import { families } from '../../../src/engine/databases/registry.js'

test('a call has one order of arguments, whichever family asks', () => {
  const said = families.flatMap(({ ids, vocabulary }) => [...(vocabulary.positions ?? [])].map(([callee, names]) => ({ callee, names: names.join(), family: ids[0] })))
  const first = new Map(said.map(({ callee, names }) => [callee, names]))
  expect(said.length).toBeGreaterThan(100)
  expect(said.filter(({ callee, names }) => first.get(callee) !== names)).toEqual([])
})
