import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate, pagesFolder } from '../../src/docs/generate.js'
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
  test('a missing file or marker is named', () => {
    expect(generate((path) => (path === 'README.md' ? '# no markers\n' : null))).toEqual({
      ok: false,
      error: [...['rules', 'inputs', 'config', 'outputs'].map((name) => `README.md: the markers of section ${name} are missing`), 'action.yml: is missing'],
    })
  })
})
