import { describe, expect, test } from '@jest/globals'
import type { ChangedFile, Report } from '../../src/engine/model.js'
import { review } from '../../src/engine/review.js'
import { escaped, renderJson } from '../../src/publishers/json.js'
import { aChange, aFile, anAudit } from '../support/change.js'
import { aPolicy } from '../support/policy.js'
import { expectValidReport, problemsOf } from '../support/schema.js'

const weak = "import psycopg2\ndb = psycopg2.connect('postgresql://app:hunter2@db.example.org/shop?sslmode=disable')\n"
const strong = weak.replace('sslmode=disable', 'sslmode=verify-full&sslrootcert=/ca.crt')
const unread: ChangedFile = { path: 'big.sql', previousPath: null, head: { kind: 'unread', reason: 'larger than 5 MB' }, base: { kind: 'absent' }, patch: null }

describe('the JSON report', () => {
  test.each([
    ['nothing', aChange(), 'pass'],
    ['an added connection', aChange(aFile('app.py', null, weak)), 'fail'],
    ['a modified one', aChange(aFile('app.py', strong, weak)), 'fail'],
    ['a better one', aChange(aFile('app.py', weak, strong)), 'pass'],
    ['a moved one', aChange(aFile('app.py', weak, `\n\n${weak}`)), 'pass'],
    ['an unread file', aChange(unread), 'incomplete'],
    ['an unread file beside a failure', aChange(unread, aFile('app.py', null, weak)), 'fail'],
    ['an audit', anAudit({ 'app.py': weak, 'other.py': strong, 'README.md': `\`${weak}\`` }), 'fail'],
    ['an ignored finding', aChange(aFile('app.py', null, weak.replace("')", "')  # db-tls-gate: ignore[require-tls] -- lab"))), 'pass'],
  ])('is as its schema says: %s', (_, change, verdict) => {
    const json = renderJson(review(change, aPolicy()))
    expect(expectValidReport(json).verdict).toBe(verdict)
    expect(json).not.toContain('hunter2')
    expect(json.endsWith('}\n')).toBe(true)
  })

  test('holds nothing of what publishers see beside it', () => {
    const answer = review(aChange(aFile('app.py', null, weak)), aPolicy())
    expect(JSON.parse(renderJson(answer))).toEqual(JSON.parse(JSON.stringify(answer.report)))
    expect(renderJson({ ...answer, notices: [{ path: 'x', line: 1, message: 'only for people' }] })).not.toContain('only for people')
  })

  test('escapes what a terminal obeys or hides; parsed, the data is the same', () => {
    const odd = { text: 'a\u001bb\u009bc\u202ed\u2066e\u200bf\ufeffg\u2028h\u0085' }
    const json = escaped(JSON.stringify(odd))
    expect(json).toMatch(/^[\x20-\x7e]+$/)
    expect(JSON.parse(json)).toEqual(odd)
  })
})

describe('the schema', () => {
  const valid = (): Report => review(aChange(aFile('app.py', strong, weak)), aPolicy()).report
  const broken = (change: (report: Record<string, unknown>, connection: Record<string, unknown>, finding: Record<string, unknown>) => void): unknown => {
    const report = JSON.parse(JSON.stringify(valid())) as { connections: [{ findings: [Record<string, unknown>] }] }
    change(report, report.connections[0], report.connections[0].findings[0])
    return report
  }

  test('accepts what it describes', () => {
    expect(problemsOf(broken(() => {}))).toEqual([])
  })

  test.each<[string, unknown]>([
    ['another field in the report', broken((report) => (report['extra'] = 1))],
    ['another field in a connection', broken((_, connection) => (connection['password'] = 'x'))],
    ['another field in a finding', broken((_, __, finding) => (finding['span'] = {}))],
    ['a missing field', broken((report) => delete report['suppressed'])],
    ['an unknown verdict', broken((report) => (report['verdict'] = 'error'))],
    ['a pass with something unread', broken((report) => Object.assign(report, { verdict: 'pass', unread: [{ path: 'a', reason: 'b' }] }))],
    ['incomplete with nothing unread', broken((report) => (report['verdict'] = 'incomplete'))],
    ['a grade without a score', broken((report) => (report['score'] = null))],
    ['a posture that does not exist', broken((_, connection) => (connection['posture'] = 'encrypted'))],
    ['a graded connection without a grade', broken((_, connection) => (connection['grade'] = null))],
    ['an ungraded connection with a score', broken((_, connection) => (connection['graded'] = false))],
    ['a score of 101', broken((_, connection) => (connection['score'] = 101))],
    ['line 0', broken((_, connection) => (connection['startLine'] = 0))],
    ['a bare CWE number', broken((_, __, finding) => (finding['cwe'] = ['319']))],
    ['a fingerprint that is none', broken((_, __, finding) => (finding['fingerprint'] = 'app.py:2'))],
    ['a grade that is none in the summary', broken((report) => (report['summary'] = { files: 1, connections: 1, findings: 1, byGrade: { G: 1 } }))],
  ])('refuses %s', (_, report) => {
    expect(problemsOf(report)).not.toEqual([])
  })
})
