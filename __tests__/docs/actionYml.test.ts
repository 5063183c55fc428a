/** action.yml is what users type: every name and default that the interface promises (section 6), and every output that is written. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { publishOutputs } from '../../src/publishers/outputs.js'
import type { Runner } from '../../src/publishers/port.js'
import { aReview } from '../support/github/review.js'

interface ActionYml {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string | number | boolean; readonly description?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

const action = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as ActionYml

test.each<[string, string | undefined]>([
  ['github-token', '${{ github.token }}'],
  ['config-token', undefined],
  ['config', '.github/db-tls-gate.yml'],
  ['fail-under', 'C'],
  ['fail-on', 'threshold'],
  ['paths', undefined],
  ['paths-ignore', undefined],
  ['review-comments', 'on-findings'],
  ['suggestions', 'true'],
  ['check-run', 'true'],
  ['check-name', 'Database TLS grade'],
  ['step-summary', 'true'],
  ['sarif-file', undefined],
  ['json-file', undefined],
  ['html-file', undefined],
])('the input %s is optional, has its promised default and is described', (name, value) => {
  const input = action.inputs[name]
  expect(input?.description).toBeTruthy()
  expect(input?.required ?? false).toBe(false)
  // An input of the file, too, has no default here, or it would always beat the file: its description names it.
  const shown = input?.default === undefined || input.default === '' ? /Default: `?([^`\n]+?)`?\.?$/m.exec(input?.description ?? '')?.[1] : String(input.default)
  expect(shown ?? undefined).toBe(value)
})

test('the outputs are those that a run writes', () => {
  const written: string[] = []
  const runner = { setOutput: (name: string) => void written.push(name) } as Partial<Runner> as Runner
  publishOutputs(runner, aReview([]).report, { jsonFile: null, sarifFile: null, htmlFile: null, checkRunUrl: null })
  expect(Object.keys(action.outputs).sort()).toEqual(written.sort())
})

test('it runs on the Node and the bundle that are tested', () => {
  expect(action.runs).toMatchObject({ using: 'node24', main: 'dist/index.js' })
})
