/** Every YAML that people copy from the documentation is what it says it is; workflows have a test file of their own. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv, type AnySchema } from 'ajv'
import { parse, parseDocument } from 'yaml'
import { readConfig } from '../../src/engine/known.js'
import { fences, fencesOf, ofKind, read, root } from '../support/documentation.js'
import { otherSystems } from './otherSystems.js'

describe('every block', () => {
  test.each(fences.filter(({ language }) => language === 'yaml' || language === 'yml'))('$page:$line is of a kind that is checked: yaml $kind', ({ language, kind }) => {
    expect({ language, kind }).toEqual({ language: 'yaml', kind: expect.stringMatching(new RegExp(`^(?:workflow|step|config|${Object.keys(otherSystems).join('|')})$`)) })
  })

  test.each(fences.filter(({ language }) => language === 'yaml'))('$page:$line has no error, no warning and no key twice', ({ text }) => {
    const { errors, warnings } = parseDocument(text, { strict: true, uniqueKeys: true })
    expect([...errors, ...warnings]).toEqual([])
  })

  test.each([...Object.keys(otherSystems), 'workflow', 'step', 'config'])('there is one of kind %s', (kind) => expect(ofKind('yaml', kind)).not.toEqual([]))
})

describe('configurations', () => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(read('schema/config.schema.json')) as AnySchema)
  const rulePages = readdirSync(join(root, 'docs/rules')).flatMap((name) => fencesOf(`docs/rules/${name}`).filter(({ language, text }) => language === 'yaml' && text.startsWith('rules:')))
  const all = [...ofKind('yaml', 'config'), ...rulePages]

  test('every rule page has one', () => expect(rulePages.length).toBe(readdirSync(join(root, 'docs/rules')).length - 1))

  test.each(all)('$page:$line: our own reader takes it', ({ text }) => {
    const decoded = readConfig({ path: 'config.yml', text }, { naming: (option) => option, values: {} })
    expect(decoded.ok ? [] : decoded.error).toEqual([])
  })

  test.each(all)('$page:$line is valid against the published schema', ({ text }) => expect({ valid: validate(parse(text)), errors: validate.errors }).toEqual({ valid: true, errors: null }))
})

describe('other systems', () => {
  test.each(Object.keys(otherSystems).flatMap((kind) => ofKind('yaml', kind)))('$page:$line has the keys of $kind and no other', ({ kind, text }) => {
    const validate = new Ajv().compile(otherSystems[kind] ?? false)
    expect({ valid: validate(parse(text)), errors: validate.errors }).toEqual({ valid: true, errors: null })
  })
})
