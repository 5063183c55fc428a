import { describe, expect, test } from '@jest/globals'
import type { ConnectionDetail, Finding, ReportedConnection, Review } from '../../src/engine/model.js'
import { rules } from '../../src/engine/rules/registry.js'
import { renderSarif } from '../../src/publishers/sarif.js'

const aFinding = (overrides: Partial<Finding> = {}): Finding => ({
  ruleId: 'require-tls',
  severity: 'critical',
  message: '`sslmode=disable` never uses TLS under psycopg2.',
  ...{ startLine: 3, startColumn: 5, endLine: 3, endColumn: 40 },
  ...{ cwe: ['CWE-319'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.1'], pciDss: ['4.2.1'] },
  fingerprint: '0123456789abcdef0123',
  suggestion: null,
  ...overrides,
})

const aConnection = (findings: readonly Finding[], overrides: Partial<ReportedConnection> = {}): ReportedConnection => ({
  path: 'shop/db.py',
  ...{ startLine: 3, startColumn: 5, endLine: 3, endColumn: 40 },
  notation: 'uri',
  family: 'postgres',
  driver: { id: 'psycopg2', certainty: 'inferred' },
  endpoint: 'postgresql://***@db.shop.internal/shop',
  ...{ locality: 'internal', context: 'code', posture: 'cleartext', because: '', change: 'added', before: null, graded: true, score: 10, grade: 'F' },
  findings,
  ...overrides,
})

const aDetail = (overrides: Partial<ConnectionDetail> = {}): ConnectionDetail => ({
  driverTitle: 'psycopg2',
  anchor: { startLine: 3, endLine: 3 },
  frame: [],
  hardening: { set: [], remove: [], advice: '', example: null, needs: [] },
  advised: false,
  ...overrides,
})

const aReview = (pairs: readonly (readonly [ReportedConnection, ConnectionDetail])[], unread: Review['report']['unread'] = []): Review => ({
  report: {
    schemaVersion: 1,
    tool: { name: 'db-tls-gate', version: '1.2.3' },
    gradeVersion: 1,
    verdict: 'fail',
    grade: 'F',
    score: 10,
    connections: pairs.map(([connection]) => connection),
    suppressed: [],
    unread,
    summary: { files: 1, connections: pairs.length, findings: 1, byGrade: {} },
  },
  details: pairs.map(([, detail]) => detail),
  newIgnores: [],
  notices: [],
  verdictBecause: '',
  baselineLines: [],
})

interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly version: string; readonly rules: readonly Record<string, unknown>[] } }
  readonly automationDetails: { readonly id: string }
  readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[] }[]
  readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number; readonly level: string; readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: unknown } }[] }[]
}

function runOf(review: Review): Run {
  const log = JSON.parse(renderSarif(review, rules, { checkName: 'Database TLS grade', rulePage: (id) => `https://example.org/rules/${id}.md` })) as { version: string; runs: Run[] }
  expect(log.version).toBe('2.1.0')
  const [run] = log.runs
  if (run === undefined) throw new Error('no run')
  return run
}

describe('the SARIF log', () => {
  test('gives a finding its rule, its level, its place and its fingerprint', () => {
    expect(runOf(aReview([[aConnection([aFinding()]), aDetail()]])).results).toEqual([
      {
        ruleId: 'require-tls',
        ruleIndex: 0,
        level: 'error',
        message: { text: '`sslmode=disable` never uses TLS under psycopg2.' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'shop/db.py', uriBaseId: '%SRCROOT%' }, region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 40 } } }],
        partialFingerprints: { primaryLocationLineHash: '0123456789abcdef0123:1' },
        properties: { posture: 'cleartext', driver: 'psycopg2', certainty: 'inferred', grade: 'F' },
      },
    ])
  })

  test('describes every rule with what GitHub requires, none of it empty or too long', () => {
    const { driver } = runOf(aReview([])).tool
    expect(driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    for (const descriptor of driver.rules) {
      const { shortDescription, fullDescription, help, properties } = descriptor as Record<string, { text: string; tags: string[]; 'security-severity': string }>
      for (const text of [shortDescription?.text, fullDescription?.text]) expect(text).toMatch(/^[^]{1,1024}$/)
      expect(help?.text).not.toBe('')
      expect(properties?.tags).toContain('security')
      expect(properties?.tags.length).toBeLessThanOrEqual(10)
      expect(properties?.['security-severity']).toMatch(/^\d\.\d$/)
    }
  })

  test.each([
    ['critical', 'error'],
    ['high', 'error'],
    ['medium', 'warning'],
    ['low', 'note'],
  ] as const)('shows severity %s as %s', (severity, level) => {
    expect(runOf(aReview([[aConnection([aFinding({ severity })]), aDetail()]])).results[0]?.level).toBe(level)
  })

  test('shows mere advice as a note', () => {
    expect(runOf(aReview([[aConnection([aFinding()]), aDetail({ advised: true })]])).results[0]?.level).toBe('note')
  })

  test('cuts a region to the lines of the diff, without columns', () => {
    const finding = aFinding({ startLine: 1, endLine: 9 })
    const { results } = runOf(aReview([[aConnection([finding]), aDetail({ anchor: { startLine: 3, endLine: 4 } })]]))
    expect(results[0]?.locations[0]?.physicalLocation.region).toEqual({ startLine: 3, endLine: 4 })
  })

  test('encodes a hostile path', () => {
    const path = 'a b/%2e%2e/#x?\u202E\uD800.py'
    const { results } = runOf(aReview([[aConnection([aFinding()], { path }), aDetail()]]))
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('a%20b/%252e%252e/%23x%3F%E2%80%AE%EF%BF%BD.py')
  })

  test('says what was not read, and that the run did not succeed', () => {
    const [invocation] = runOf(aReview([], [{ path: 'big.sql', reason: 'larger than 5 MB' }])).invocations
    expect(invocation).toEqual({ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: 'big.sql was not read: larger than 5 MB' } }] })
  })

  test('keeps the worst 5,000 results and says how many it left out', () => {
    const mild = aConnection(Array.from({ length: 5000 }, () => aFinding({ ruleId: 'explicit-tls-mode', severity: 'low' })), { score: 100, grade: 'A' })
    const run = runOf(aReview([[mild, aDetail()], [aConnection([aFinding()]), aDetail()]]))
    expect(run.results).toHaveLength(5000)
    expect(run.results[0]?.ruleId).toBe('require-tls')
    expect(run.invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual(['1 more findings are only in the JSON report'])
  })

  test('names the check in its category, so that two jobs keep their own alerts', () => {
    expect(runOf(aReview([])).automationDetails.id).toBe('db-tls-gate/Database TLS grade/')
  })
})
