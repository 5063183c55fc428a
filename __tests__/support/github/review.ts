/** Reviews as the engine would answer them, for publishers: builders with overrides. */
import type { ConnectionDetail, Finding, ReportedConnection, Review } from '../../../src/engine/model.js'
import type { Publication } from '../../../src/publishers/publication.js'

export function aFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'require-tls',
    severity: 'critical',
    message: '`sslmode=disable` sends everything in cleartext; use `sslmode=verify-full`.',
    startLine: 3,
    startColumn: 5,
    endLine: 3,
    endColumn: 20,
    cwe: ['CWE-319'],
    owaspApi: ['API8:2023'],
    asvs: ['v5.0.0-12.3.1'],
    pciDss: ['4.2.1'],
    fingerprint: 'f00000000000000000a1',
    suggestion: null,
    ...overrides,
  }
}

export function aConnection(overrides: Partial<ReportedConnection> = {}): ReportedConnection {
  return {
    path: 'app.py',
    startLine: 3,
    startColumn: 1,
    endLine: 3,
    endColumn: 40,
    notation: 'uri',
    family: 'postgres',
    driver: { id: 'libpq', certainty: 'assumed' },
    endpoint: 'postgresql://***@cockroachdb-host:26257/defaultdb',
    locality: 'remote',
    context: 'code',
    posture: 'cleartext',
    because: '`sslmode=disable` switches TLS off',
    change: 'added',
    before: null,
    graded: true,
    score: 2,
    grade: 'F',
    findings: [aFinding()],
    ...overrides,
  }
}

export function aDetail(overrides: Partial<ConnectionDetail> = {}): ConnectionDetail {
  return {
    driverTitle: 'libpq',
    anchor: { startLine: 3, endLine: 3 },
    frame: [{ line: 3, text: "uri = 'postgresql://***@cockroachdb-host:26257/defaultdb?sslmode=disable'", from: 6, to: 70 }],
    hardening: {
      set: [
        { name: 'sslmode', value: 'verify-full', place: 'query' },
        { name: 'sslrootcert', value: '/path/to/ca.crt', place: 'query' },
      ],
      remove: [],
      advice: 'Write `sslmode=verify-full` and `sslrootcert`; for mutual TLS also `sslcert` and `sslkey`.',
      example: 'postgresql://***@cockroachdb-host:26257/defaultdb?sslmode=verify-full&sslrootcert=/path/to/ca.crt',
      needs: ['ca-file'],
    },
    advised: false,
    addedRegions: [],
    ...overrides,
  }
}

export function aReview(shown: readonly { readonly connection: ReportedConnection; readonly detail?: ConnectionDetail }[], overrides: Partial<Review['report']> = {}): Review {
  const connections = shown.map(({ connection }) => connection)
  const scores = connections.filter(({ graded }) => graded).map(({ score, grade }) => ({ score: score ?? 0, grade }))
  const worst = scores.sort((one, other) => one.score - other.score)[0]
  return {
    mode: 'review',
    report: {
      schemaVersion: 1,
      tool: { name: 'db-tls-gate', version: '0.0.0' },
      gradeVersion: 1,
      verdict: worst === undefined || worst.score >= 60 ? 'pass' : 'fail',
      grade: worst?.grade ?? null,
      score: worst?.score ?? null,
      connections,
      suppressed: [],
      unread: [],
      summary: { files: 1, connections: connections.length, findings: connections.flatMap(({ findings }) => findings).length, byGrade: {} },
      ...overrides,
    },
    details: shown.map(({ detail }) => detail ?? aDetail()),
    suppressedDetails: [],
    newIgnores: [],
    notices: [],
    verdictBecause: 'worst grade is below C',
    baselineLines: [],
  }
}

export const publication: Publication = {
  checkName: 'Database TLS grade',
  headSha: 'abcdef1234567890abcdef1234567890abcdef12',
  runUrl: 'https://github.example/octo/shop/actions/runs/42',
  rulePage: (ruleId) => `https://github.example/acme/db-tls-gate/blob/v1/docs/rules/${ruleId}.md`,
  suggestions: true,
  origin: 'repository',
  job: 'gate',
  attempt: '42.1.gate',
  formerAttempts: [],
}
