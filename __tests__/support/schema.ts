/** Every JSON report that a test produces passes here. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Report } from '../../src/engine/model.js'

const schema = JSON.parse(readFileSync(fileURLToPath(new URL('../../schema/report.schema.json', import.meta.url)), 'utf8')) as object
const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile<Report>(schema)

/** Text or value; answers the report. Fails with every difference from the schema. */
export function expectValidReport(json: unknown): Report {
  const report: unknown = typeof json === 'string' ? JSON.parse(json) : JSON.parse(JSON.stringify(json))
  expect(problemsOf(report)).toEqual([])
  if (!validate(report)) throw new Error('unreachable')
  return report
}

export function problemsOf(report: unknown): readonly string[] {
  if (validate(report)) return []
  return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`)
}
