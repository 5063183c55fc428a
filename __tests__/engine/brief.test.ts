/** The seven cases of the brief, each as a sentence. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { review } from '../../src/engine/review.js'
import type { Finding, ReportedConnection, Review } from '../../src/engine/model.js'
import { aChange, aFile } from '../support/change.js'
import { aPolicy } from '../support/policy.js'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'cases')

function judge(name: string, path = 'app.py'): Review {
  const read = (side: string): string => readFileSync(join(folder, name, side, path), 'utf8')
  return review(aChange(aFile(path, read('before'), read('after'))), aPolicy())
}

function only({ report }: Review): ReportedConnection {
  expect(report.connections).toHaveLength(1)
  const [connection] = report.connections
  if (connection === undefined) throw new Error('no connection')
  return connection
}

function finding(connection: ReportedConnection, ruleId: string): Finding {
  const found = connection.findings.find((one) => one.ruleId === ruleId)
  if (found === undefined) throw new Error(`no ${ruleId}, only ${connection.findings.map((one) => one.ruleId).join(', ')}`)
  return found
}

describe('the cases of the brief', () => {
  test('1: sslmode=disable in a Flask app is cleartext, F, and fails the build', () => {
    const answer = judge('brief-1-flask-disable')
    const connection = only(answer)
    expect(connection).toMatchObject({ posture: 'cleartext', change: 'added', before: null, graded: true, score: 10, grade: 'F', startLine: 7, endpoint: 'postgresql://***@cockroachdb-host:26257/defaultdb' })
    expect(finding(connection, 'require-tls')).toMatchObject({ severity: 'critical', cwe: expect.arrayContaining(['CWE-319']) as unknown })
    expect(finding(connection, 'require-tls').owaspApi.join()).toContain('API8:2023')
    expect(finding(connection, 'require-tls').pciDss.join()).toContain('4.2.1')
    expect(answer.details[0]?.hardening.advice).toMatch(/verify-full[\s\S]*sslrootcert[\s\S]*sslcert[\s\S]*sslkey/)
    expect(answer.report).toMatchObject({ verdict: 'fail', grade: 'F' })
  })

  test("2: without sslmode the driver's default is graded and named", () => {
    const answer = judge('brief-2-flask-no-mode')
    const connection = only(answer)
    expect(connection).toMatchObject({ posture: 'opportunistic', grade: 'E', score: 30 })
    expect(connection.because).toMatch(/default.*`sslmode=prefer`/)
    expect(answer.report.verdict).toBe('fail')
  })

  test('3: verify-full over five lines, used by psycopg2.connect, passes with A', () => {
    const answer = judge('brief-3-five-lines-verify-full')
    expect(only(answer)).toMatchObject({ posture: 'verify-full', grade: 'A', score: 92, startLine: 6, endLine: 10, driver: { id: 'psycopg2', certainty: 'inferred' } })
    expect(only(answer).findings.map(({ ruleId }) => ruleId)).toEqual(['no-literal-password'])
    expect(answer.report.verdict).toBe('pass')
  })

  test('4: SQLAlchemy with verify-full passes', () => {
    const answer = judge('brief-4-sqlalchemy-verify-full', 'config.py')
    expect(only(answer)).toMatchObject({ posture: 'verify-full', grade: 'A', driver: { certainty: 'stated' } })
    expect(answer.report.verdict).toBe('pass')
  })

  test('5: require with a root certificate is C and says who can still pose as the server', () => {
    const answer = judge('brief-5-require-with-root-certificate')
    const connection = only(answer)
    expect(connection).toMatchObject({ posture: 'verify-ca', score: 62, grade: 'C' })
    expect(finding(connection, 'verify-host-name').message).toMatch(/host name is not verified.*impersonat/i)
    expect(answer.report.verdict).toBe('pass')
  })

  test('6: deleting only the mode line is found, shown as A → E, and the next line is said to belong to the database name', () => {
    const answer = judge('brief-6-mode-line-deleted')
    const connection = only(answer)
    expect(connection).toMatchObject({ change: 'modified', posture: 'opportunistic', grade: 'E', before: { posture: 'verify-full', grade: 'A' } })
    expect(finding(connection, 'effective-tls-parameters').message).toMatch(/sslrootcert.*database name/)
    expect(answer.report.verdict).toBe('fail')
  })

  test('7: from disable to verify-full passes, shown as F → A', () => {
    const answer = judge('brief-7-disable-to-verify-full')
    expect(only(answer)).toMatchObject({ change: 'modified', grade: 'A', before: { posture: 'cleartext', grade: 'F', score: 10 } })
    expect(answer.report.verdict).toBe('pass')
  })
})
