import { describe, expect, test } from '@jest/globals'
import type { Review } from '../../src/engine/model.js'
import { review } from '../../src/engine/review.js'
import { rules } from '../../src/engine/rules/registry.js'
import { renderSarif } from '../../src/publishers/sarif.js'
import { aChange, aFile, anAudit } from '../support/change.js'
import { aConnection, aDetail, aFinding, aReview } from '../support/github/review.js'
import { aPolicy } from '../support/policy.js'
import { expectValidSarif, type SarifRun } from '../support/sarifSchema.js'

function runOf(of: Review, options: Partial<Parameters<typeof renderSarif>[2]> = {}): SarifRun {
  return expectValidSarif(renderSarif(of, rules, { checkName: 'Database TLS grade', rulePage: (id) => `https://example.org/rules/${id}.md`, withSuppressed: true, ...options }))
}

const regionsOf = (run: SarifRun): unknown[] => run.results.map(({ ruleId, locations }) => [ruleId, locations[0]?.physicalLocation.region])

describe('the SARIF log', () => {
  test('gives a finding its rule, its level, its place and its fingerprint', () => {
    expect(runOf(aReview([{ connection: aConnection() }])).results).toEqual([
      {
        ruleId: 'require-tls',
        ruleIndex: 0,
        level: 'error',
        message: { text: '`sslmode=disable` sends everything in cleartext; use `sslmode=verify-full`.', markdown: '`sslmode=disable` sends everything in cleartext; use `sslmode=verify-full`.' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'app.py', uriBaseId: '%SRCROOT%' }, region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 20 } } }],
        partialFingerprints: { primaryLocationLineHash: 'f00000000000000000a1:1' },
        properties: { posture: 'cleartext', driver: 'libpq', certainty: 'assumed', family: 'postgres', change: 'added', grade: 'F', score: 2 },
      },
    ])
  })

  test('describes every rule, with a page where one is known', () => {
    expect(runOf(aReview([])).tool.driver.rules.map(({ id, helpUri }) => [id, helpUri])).toEqual(rules.map(({ id }) => [id, `https://example.org/rules/${id}.md`]))
    expect(runOf(aReview([]), { rulePage: () => null }).tool.driver.rules.every(({ helpUri }) => helpUri === undefined)).toBe(true)
  })

  test.each([
    ['critical', 'error', '9.5'],
    ['high', 'error', '8.0'],
    ['medium', 'warning', '5.5'],
    ['low', 'note', '2.0'],
  ] as const)('shows severity %s, also when the configuration gave it, as %s and %s', (severity, level, number) => {
    const { results, tool } = runOf(aReview([{ connection: aConnection({ findings: [aFinding({ severity })] }) }]))
    expect(results[0]?.level).toBe(level)
    expect(tool.driver.rules[0]?.properties['security-severity']).toBe(number)
  })

  test('shows mere advice as a note', () => {
    expect(runOf(aReview([{ connection: aConnection(), detail: aDetail({ advised: true }) }])).results[0]?.level).toBe('note')
  })

  test('encodes a hostile path', () => {
    const path = 'a b/%2e%2e/#x?\u202E\uD800:y.py'
    const { results } = runOf(aReview([{ connection: aConnection({ path }) }]))
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('a%20b/%252e%252e/%23x%3F%E2%80%AE%EF%BF%BD%3Ay.py')
  })

  test('lets no name in a message become a link, a mention or an empty text', () => {
    const { results } = runOf(aReview([{ connection: aConnection({ findings: [aFinding({ message: '`x](https://evil.example)` and @team and [a](1)' })] }) }]))
    expect(results[0]?.message.text).toBe('`x] (https://evil.example)` and `@team` and `[a] (1)`')
  })

  test('says what was not read and which ignores do nothing, and that the run did not succeed', () => {
    const [invocation] = runOf({ ...aReview([], { unread: [{ path: 'big.sql', reason: 'larger than 5 MB' }, { path: '(the list)', reason: 'HTTP 404' }] }), notices: [{ path: 'a.py', line: 3, message: 'this ignore matches no finding' }] }).invocations
    const at = (uri: string, region?: object): object => ({ locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, ...(region === undefined ? {} : { region }) } }] })
    expect(invocation).toEqual({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'error', message: { text: '`big.sql` was not read: larger than 5 MB' }, ...at('big.sql') },
        { level: 'error', message: { text: '`(the list)` was not read: HTTP 404' } },
        { level: 'warning', message: { text: 'this ignore matches no finding' }, ...at('a.py', { startLine: 3 }) },
      ],
    })
  })

  test('keeps the worst 5,000 results and says how many it left out', () => {
    const mild = aConnection({ findings: Array.from({ length: 5000 }, () => aFinding({ ruleId: 'explicit-tls-mode', severity: 'low' })), score: 100, grade: 'A' })
    const run = runOf(aReview([{ connection: mild }, { connection: aConnection() }]))
    expect(run.results).toHaveLength(5000)
    expect(run.results[0]?.ruleId).toBe('require-tls')
    expect(run.invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual(['1 more finding only in the other reports'])
  })

  test('names the check in its category, so that two jobs keep their own alerts', () => {
    expect(runOf(aReview([])).automationDetails.id).toBe('db-tls-gate/Database TLS grade/')
    expect(runOf(aReview([]), { checkName: '' }).automationDetails.id).toBe('db-tls-gate/')
  })
})

describe('regions', () => {
  const spread = (mode: string, more = ''): string => `import psycopg2\nuri = (\n    'postgresql://app@db.shop.internal/shop'\n    '?sslmode=${mode}'\n${more})\ndb = psycopg2.connect(uri)\n`

  test('of an added text are the text itself', () => {
    const change = aChange(aFile('app.py', 'import psycopg2\n', spread('disable')))
    expect(regionsOf(runOf(review(change, aPolicy())))).toEqual([['require-tls', { startLine: 4, startColumn: 7, endLine: 4, endColumn: 22 }]])
  })

  test('of a text over several lines hold only lines that the change added', () => {
    const before = spread('verify-full', "    '&sslrootcert=/ca.crt'\n")
    const run = runOf(review(aChange(aFile('app.py', before, before.replace('?sslmode=verify-full', '?application_name=shop'))), aPolicy()))
    expect(run.results.length).toBeGreaterThan(0)
    // The connection spans lines 3 to 5.
    for (const { locations } of run.results) expect(locations[0]?.physicalLocation.region).toEqual({ startLine: 4, startColumn: 1, endLine: 4, endColumn: "    '?application_name=shop'".length + 1 })
  })

  test('of a posture that an edit elsewhere changed stay the whole text: there is no added line to show', () => {
    const before = "PGSSLMODE=verify-full\nPGSSLROOTCERT=/ca.crt\nDATABASE_URL=postgresql://app@db.shop.internal/shop\n"
    const run = runOf(review(aChange(aFile('.env', before, before.replace('PGSSLMODE=verify-full\n', ''))), aPolicy()))
    expect(regionsOf(run).length).toBeGreaterThan(0)
    for (const [, region] of regionsOf(run) as [string, object][]) expect(region).toMatchObject({ startLine: 2, endLine: 2 })
  })

  test('count columns in UTF-16 units, as the log says', () => {
    const { results } = runOf(review(anAudit({ 'a.py': "import psycopg2\ndb = '😀'; c = psycopg2.connect('postgresql://app@db.shop.internal/shop?sslmode=disable')\n" }), aPolicy()))
    expect(results.map(({ locations }) => locations[0]?.physicalLocation.region?.startColumn)).toEqual(["db = '😀'; c = psycopg2.connect('postgresql://app@db.shop.internal/shop?".length + 1])
  })
})

describe('fingerprints', () => {
  const weak = "import psycopg2\ndb = psycopg2.connect('postgresql://app@db.shop.internal/shop?sslmode=disable')\n"
  const prints = (text: string): string[] => runOf(review(anAudit({ 'a.py': text }), aPolicy())).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash)

  test('stay when lines move, and differ from one another', () => {
    expect(prints(`\n\n# moved\n${weak}`)).toEqual(prints(weak))
    expect(new Set(prints(weak.repeat(3))).size).toBe(3)
  })

  test('tell nothing of a password', () => {
    const withPassword = (password: string): string[] => prints(weak.replace('app@', `app:${password}@`))
    expect(withPassword('one-secret')).toEqual(withPassword('another-secret'))
  })
})

describe('suppressed findings', () => {
  const ignored = "import psycopg2\ndb = psycopg2.connect('postgresql://app@db.shop.internal/shop?sslmode=disable')  # db-tls-gate: ignore[require-tls] -- inside @team's [mesh](1)\n"

  test('carry who suppressed them and why', () => {
    const { results } = runOf(review(anAudit({ 'a.py': ignored }), aPolicy()))
    expect(results).toEqual([
      expect.objectContaining({ ruleId: 'require-tls', level: 'error', suppressions: [{ kind: 'inSource', status: 'accepted', justification: "inside `@team's` `[mesh] (1)`" }] }),
    ])
    const off = runOf(review(anAudit({ 'a.py': ignored.replace(/ {2}#.*/, '') }), aPolicy('rules: { require-tls: off }')))
    expect(off.results[0]?.suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: 'The rule is off in the configuration.' }])
  })

  test('stay out of what is made for code scanning, which would open an alert for each', () => {
    expect(runOf(review(anAudit({ 'a.py': ignored }), aPolicy()), { withSuppressed: false }).results).toEqual([])
  })
})
