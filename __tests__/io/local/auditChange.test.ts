import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { listPlaces } from '../../../src/io/local/auditChange.js'

const top = realpathSync(mkdtempSync(join(tmpdir(), 'audit-places-')))
for (const folder of ['here', 'x/a', 'y/a', 'z']) mkdirSync(join(top, folder), { recursive: true })
for (const file of ['here/.env', 'x/a/.env', 'y/a/.env', 'z/.env']) writeFileSync(join(top, file), '')
afterAll(() => rmSync(top, { recursive: true, force: true }))

const namesOf = async (...paths: string[]): Promise<readonly [string, string][]> => {
  const { places } = await listPlaces(join(top, 'here'), join(top, 'here'), paths, () => true)
  return places.map(({ name, full }) => [name, full.toString().slice(top.length + 1)])
}

test.each([
  ['folders outside that hold a file of the same name', ['../x', '../y'], [['a/.env', 'x/a/.env'], ['y/a/.env', 'y/a/.env']]],
  ['three of them, and one inside', ['.', '../x/a', '../y/a', '../z'], [['.env', 'here/.env'], ['a/.env', 'x/a/.env'], ['y/a/.env', 'y/a/.env'], ['z/.env', 'z/.env']]],
  ['a file of such a folder that is named as well', ['../z', '../z/.env'], [['.env', 'z/.env']]],
  ['a file of the tree that is named twice', ['.env', '../here'], [['.env', 'here/.env']]],
])('%s: each file once, none left out', async (_what, paths, expected) => {
  expect(await namesOf(...paths)).toEqual(expected)
})
