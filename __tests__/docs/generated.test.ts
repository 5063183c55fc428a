import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sourcePaths, sourcesOf } from '../../src/docs/driverSources.js'
import { driversFolder, generate, pagesFolder } from '../../src/docs/generate.js'
import { driverAnchor } from '../../src/engine/driverAnchor.js'
import { families } from '../../src/engine/databases/registry.js'
import { rules } from '../../src/engine/rules/registry.js'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string | null => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null)

describe('generated files (stale: run `npm run generate`)', () => {
  const generated = generate(read)
  const files = generated.ok ? [...generated.value] : []

  test('can be made', () => expect(generated.ok ? [] : generated.error).toEqual([]))
  test.each(files)('%s is current', (path, content) => expect(read(path)).toBe(content))
  test('every rule has its page and every page its rule', () => {
    expect(readdirSync(join(root, pagesFolder)).sort()).toEqual(['README.md', ...rules.map(({ id }) => `${id}.md`)].sort())
  })
  test('every family has its page and every page its family', () => {
    expect(readdirSync(join(root, driversFolder)).sort()).toEqual(['README.md', ...families.map(({ ids }) => `${ids[0]}.md`)].sort())
  })
  test.each(families)('every driver of $title has an anchor of its own', ({ drivers, ids }) => {
    const anchors = drivers.map(({ id }) => driverAnchor(id))
    expect(new Set(anchors).size).toBe(anchors.length)
    for (const anchor of anchors) expect(read(`${driversFolder}/${ids[0]}.md`)).toContain(`<a id="${anchor}"></a>`)
  })
  test.each(families)('the files that are listed for $title are there and name their sources', ({ ids }) => {
    expect(sourcesOf(ids[0], read).map(({ path }) => path)).toEqual(sourcePaths(ids[0]))
  })
  test('a missing file or marker is named', () => {
    expect(generate((path) => (path === 'README.md' ? '# no markers\n' : null))).toEqual({
      ok: false,
      error: [...['rules', 'inputs', 'config', 'outputs'].map((name) => `README.md: the markers of section ${name} are missing`), 'action.yml: is missing'],
    })
  })
})
