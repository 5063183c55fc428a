/** Every SARIF log that a test produces passes here: the standard's own JSON Schema (2.1.0, as Microsoft's SARIF SDK ships it), and what GitHub asks for beyond it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { expect } from '@jest/globals'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
formats.default(ajv)
// It calls itself draft-04 and uses no keyword that means anything else in draft-07 (no `exclusiveMinimum`); ajv knows only the latter by name.
const schema: Record<string, unknown> = { ...(JSON.parse(readFileSync(schemaFile, 'utf8')) as object), $schema: undefined, id: undefined }
const validate = ajv.compile(schema)

export interface SarifRun {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly SarifRule[] } }
  readonly automationDetails: { readonly id: string }
  readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: { readonly text: string }; readonly locations?: readonly SarifLocation[] }[] }[]
  readonly results: readonly SarifResult[]
}

interface SarifRule {
  readonly id: string
  readonly helpUri?: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string; readonly markdown: string }
  readonly properties: { readonly tags: readonly string[]; readonly 'security-severity': string; readonly precision: string }
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string; readonly markdown: string }
  readonly locations: readonly SarifLocation[]
  readonly partialFingerprints: { readonly primaryLocationLineHash: string }
  readonly suppressions?: readonly { readonly kind: string; readonly status: string; readonly justification: string }[]
}

interface SarifLocation {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: { readonly startLine: number; readonly startColumn: number; readonly endLine: number; readonly endColumn: number } }
}

/** The only run of a valid log. */
export function expectValidSarif(text: string): SarifRun {
  const log = JSON.parse(text) as { readonly version: string; readonly runs: readonly SarifRun[] }
  expect(validate(log) ? [] : validate.errors).toEqual([])
  expect(log.version).toBe('2.1.0')
  expect(log.runs.length).toBe(1)
  const [run] = log.runs
  if (run === undefined) throw new Error('no run')
  expectWhatGitHubAsks(run, text)
  return run
}

/** docs.github.com, "SARIF support for code scanning": required properties and limits. */
function expectWhatGitHubAsks({ tool, results, automationDetails }: SarifRun, text: string): void {
  expect(gzipSync(text).length).toBeLessThan(10 * 1024 * 1024)
  expect(results.length).toBeLessThanOrEqual(5000)
  expect(automationDetails.id).toMatch(/\/$/)
  for (const { id, shortDescription, fullDescription, help, properties } of tool.driver.rules) {
    for (const described of [shortDescription.text, fullDescription.text]) expect(described).toMatch(/^[^]{1,1024}$/)
    expect([id, help.text, help.markdown].every((one) => one.trim() !== '')).toBe(true)
    expect(properties.tags).toContain('security')
    expect(properties.tags.length).toBeLessThanOrEqual(20)
    expect(properties['security-severity']).toMatch(/^\d\.\d$/)
  }
  for (const { ruleId, ruleIndex, message, locations, partialFingerprints } of results) {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    expect(message.text.trim()).not.toBe('')
    expect(message.text).not.toContain('](')
    expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{20}:\d+$/)
    expect(locations.length).toBe(1)
    const [location] = locations
    const region = location?.physicalLocation.region
    if (location === undefined || region === undefined) throw new Error('a result without a place')
    // Relative, and no segment that would leave the root.
    expect(location.physicalLocation.artifactLocation.uri).not.toMatch(/^[a-z][a-z0-9+.-]*:|^\/|(?:^|\/)\.\.?(?:\/|$)/i)
    expect(region.endLine > region.startLine || (region.endLine === region.startLine && region.endColumn > region.startColumn)).toBe(true)
  }
}
