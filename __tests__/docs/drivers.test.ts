/** The pages in docs/drivers: every driver is compared, and what is said of it has a source. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readersOf, renderDriverPage } from '../../src/docs/driverPage.js'
import { sourcePaths, sourcesOf } from '../../src/docs/driverSources.js'
import { comparedForms } from '../../src/docs/driverTexts.js'
import { driverAnchor } from '../../src/engine/driverAnchor.js'
import { families } from '../../src/engine/databases/registry.js'
import { root } from '../support/documentation.js'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const all = families.map((family) => ({
  family,
  title: family.title,
  id: family.ids[0],
  matrices: (comparedForms[family.ids[0]] ?? []).map((form) => ({ title: form.title, readers: readersOf(form, family).map(({ id }) => id) })),
  sources: sourcesOf(family.ids[0], read),
}))

describe.each(all)('$title', ({ family, id, matrices, sources }) => {
  const page = renderDriverPage(family, sources)

  test.each(family.drivers)('$id has a row in a table', ({ id: driver }) => {
    expect(matrices.filter(({ readers }) => readers.includes(driver))).not.toEqual([])
    expect(page).toContain(`| [\`${driver}\`](#${driverAnchor(driver)}) |`)
  })

  test.each(family.drivers)('$id says what it does without an option, and what to write', ({ id: driver }) => {
    const [, section = ''] = page.split(`<a id="${driverAnchor(driver)}"></a>`)
    const own = section.split('<a id=')[0] ?? ''
    expect(own).toMatch(/^\* (?:Without a TLS option|With `[^`]+`): \*\*[a-z-]+\*\*\. \S/m)
    expect(own).toMatch(/^\* (?:To verify chain and host name|What can be done|\*\*It cannot verify)/m)
  })

  test('it names parameters', () => expect(page).toMatch(/^Settings that are looked at .*: `\w+`/m))

  test.each(matrices)('the table "$title" has rows', ({ readers }) => expect(readers).not.toEqual([]))

  test('it has sources: a measurement, a manual, or source code', () => {
    expect(sources.map(({ path }) => path)).toEqual(sourcePaths(id))
    expect(sources).not.toEqual([])
    const cited = sources.filter(({ said, cited: more }) => more.length > 0 || /https?:\/\/|measured|@[0-9a-f]{7}|specification|\b(?:read|source)/i.test(said))
    expect(sources.filter((source) => !cited.includes(source)).map(({ path }) => path)).toEqual([])
  })
})

test('every file that holds a driver is a source of some page', () => {
  const listed = new Set(families.flatMap(({ ids }) => sourcePaths(ids[0])))
  const holding = readdirSync(join(root, 'src/engine/databases'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/judging|notation|registry|family\.ts/.test(name))
    .filter((name) => /\bid: '/.test(read(`src/engine/databases/${name}`)))
    .map((name) => `src/engine/databases/${name}`)
  expect(holding.length).toBeGreaterThan(40)
  expect(holding.filter((path) => !listed.has(path))).toEqual([])
})
