/** Our lexer against tree-sitter, at every word of a nasty sample of each language. `scripts/measureLexer.ts` does the same with real repositories. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { languages } from '../../src/engine/text/languages.js'
import { adjudicate } from './adjudicated.js'
import { compare, type Comparison } from './compare.js'
import { grammars, modulesFolder, openGrammars } from './grammars.js'

const samples = join(dirname(fileURLToPath(import.meta.url)), 'samples')

/** Rows of the table that no grammar on npm speaks for: their samples would only repeat what we think ourselves. */
const unheard = ['groovy', 'perl', 'r', 'sql', 'fsharp', 'vb', 'erlang']

test('every language has its grammar or is named here', () => {
  const heard = new Set(grammars.map(({ language }) => language))
  expect(languages.map(({ id }) => id).filter((id) => !heard.has(id)).sort()).toEqual([...unheard].sort())
})

describe.each(grammars.map((grammar) => [grammar.id, grammar] as const))('%s', (id, { language }) => {
  const text = readFileSync(join(samples, `${id}.sample`), 'utf8')
  let comparison: Comparison
  beforeAll(async () => {
    const tree = (await openGrammars(modulesFolder, grammars.filter((grammar) => grammar.id === id)))(id, text)
    if (tree === null) throw new Error(`${id} was not parsed`)
    comparison = compare(text, language, tree, true)
  })

  test('holds code, text and comments that tree-sitter understands', () => {
    expect(comparison.inText).toBeGreaterThan(5)
    expect(comparison.inComment).toBeGreaterThan(3)
    expect(comparison.unjudged).toBeLessThan(comparison.hits / 10)
  })

  test('both tell code, text and comment apart in the same way', () => {
    const open = comparison.disagreements.filter((difference) => adjudicate(id, difference, text) === null)
    expect(open.map(({ line, word, ours, theirs }) => `line ${line}, ${word}: ${ours} for us, ${theirs} for tree-sitter`)).toEqual([])
  })
})
