import { describe, expect, test } from '@jest/globals'
import { ok } from '../../src/engine/result.js'
import { annotationsOf, publishAnnotations } from '../../src/publishers/annotations.js'
import { renderCheckRun } from '../../src/publishers/checkRun.js'
import { titleOf } from '../../src/publishers/overview.js'
import { publishOutputs, worstPosture } from '../../src/publishers/outputs.js'
import type { CheckAnnotation, Runner } from '../../src/publishers/port.js'
import { renderStepSummary } from '../../src/publishers/stepSummary.js'
import { aConnection, aDetail, aFinding, aReview, publication } from '../support/github/review.js'

const verified = aConnection({ posture: 'verify-full', score: 100, grade: 'A', findings: [] })
const bad = aReview([{ connection: aConnection() }])

function fakeRunner(): Runner & { readonly annotations: CheckAnnotation[]; readonly outputs: Record<string, string> } {
  const annotations: CheckAnnotation[] = []
  const outputs: Record<string, string> = {}
  return {
    annotations,
    outputs,
    annotate: (annotation) => void annotations.push(annotation),
    log: () => undefined,
    appendSummary: async () => ok(undefined),
    setOutput: (name, value) => void (outputs[name] = value),
    writeFile: async (path) => ok(path),
  }
}

test.each([
  ['one insecure connection', bad, 'F · 1 insecure database connection'],
  ['two of them and a good one', aReview([{ connection: aConnection() }, { connection: aConnection({ grade: 'E', score: 30 }) }, { connection: verified }]), 'F · 2 insecure database connections'],
  ['verified ones', aReview([{ connection: verified }, { connection: verified }]), 'A · 2 database connections, all verified'],
  ['a single verified one', aReview([{ connection: verified }]), 'A · 1 database connection, verified'],
  ['a middling one', aReview([{ connection: aConnection({ posture: 'verify-ca', grade: 'C', score: 62 }) }]), 'C · 1 database connection, 1 finding'],
  ['nothing', aReview([]), 'No database connections changed'],
  ['an audit that found nothing', { ...aReview([]), mode: 'audit' as const }, 'No database connections found'],
  ['only what is not graded', aReview([{ connection: aConnection({ graded: false, grade: null, score: null }) }]), '1 database connection, none graded'],
  ['something unread', aReview([], { verdict: 'incomplete', unread: [{ path: 'a', reason: 'b' }] }), 'Incomplete · 1 file could not be read'],
])('the title of %s', (_, review, title) => {
  expect(titleOf(review)).toBe(title)
})

describe('the check run', () => {
  test.each([
    ['pass', 'success'],
    ['fail', 'failure'],
    ['incomplete', 'action_required'],
  ] as const)('says of %s: %s', (verdict, conclusion) => {
    expect(renderCheckRun(aReview([], { verdict }), publication).conclusion).toBe(conclusion)
  })

  test('has a row per connection with grade and wire before and after', () => {
    const connection = aConnection({ change: 'modified', before: { posture: 'verify-full', score: 92, grade: 'A' } })
    expect(renderCheckRun(aReview([{ connection }]), publication).summary).toContain(
      '| A → F | verify-full → cleartext | `app.py:3` | `postgresql://***@cockroachdb-host:26257/defaultdb` | libpq (assumed) | `require-tls` |',
    )
  })

  test('stays within what the Checks API takes, whatever it is given', () => {
    const huge = aReview(Array.from({ length: 3000 }, (_, index) => ({ connection: aConnection({ path: `${'|`'.repeat(500)}${index}`, findings: [aFinding({ message: 'x`|@a '.repeat(400) })] }) })))
    const run = renderCheckRun(huge, publication)
    expect(run.summary.length).toBeLessThanOrEqual(65_535)
    expect(run.annotations.length).toBe(200)
    expect(Buffer.byteLength(renderStepSummary(huge, publication))).toBeLessThanOrEqual(1024 * 1024)
  })

  test('names unread files first of all that is not known, and links the run', () => {
    const { summary } = renderCheckRun(aReview([], { verdict: 'incomplete', unread: [{ path: 'db.py', reason: 'HTTP 500' }] }), publication)
    expect(summary).toContain('- `db.py`: HTTP 500')
    expect(summary).toContain('[Workflow run](https://github.example/octo/shop/actions/runs/42)')
  })
})

describe('annotations', () => {
  test('stand on the finding, with an inclusive end column', () => {
    expect(annotationsOf(bad)).toEqual([
      { path: 'app.py', startLine: 3, endLine: 3, startColumn: 5, endColumn: 19, level: 'failure', title: 'F · require-tls', message: 'sslmode=disable sends everything in cleartext; use sslmode=verify-full.' },
    ])
  })

  test('have no columns over several lines, and are notices where nothing is graded', () => {
    const [annotation] = annotationsOf(aReview([{ connection: aConnection({ graded: false, grade: null, score: null, findings: [aFinding({ endLine: 5 })] }), detail: aDetail({ advised: true }) }]))
    expect(annotation).not.toHaveProperty('startColumn')
    expect(annotation).toMatchObject({ level: 'notice', title: 'require-tls' })
  })

  test('as commands: ten of a level, the last one says how many are missing', () => {
    const runner = fakeRunner()
    publishAnnotations(runner, aReview(Array.from({ length: 25 }, () => ({ connection: aConnection() }))))
    expect(runner.annotations.length).toBe(10)
    expect(runner.annotations[9]?.message).toBe('16 more; the job summary lists them all.')
  })
})

describe('outputs', () => {
  test('are all set, empty where there is nothing', () => {
    const runner = fakeRunner()
    publishOutputs(runner, aReview([]).report, { jsonFile: null, sarifFile: null, htmlFile: null, checkRunUrl: null })
    expect(runner.outputs).toEqual({
      grade: '', score: '', verdict: 'pass', 'connections-count': '0', 'findings-count': '0', 'worst-posture': '', 'json-file': '', 'sarif-file': '', 'html-file': '', 'check-run-url': '',
    })
  })
  test('the worst posture is that of the graded connections', () => {
    expect(worstPosture(aReview([{ connection: verified }, { connection: aConnection({ graded: false }) }]).report)).toBe('verify-full')
    expect(worstPosture(aReview([{ connection: verified }, { connection: aConnection() }]).report)).toBe('cleartext')
  })
})

describe('the grade picture of the job summary', () => {
  test('is a scale with how many connections earned each grade, the change\'s own in bold, and needs no image', () => {
    const summary = renderStepSummary(aReview([{ connection: aConnection() }, { connection: verified }], { summary: { files: 1, connections: 4, findings: 1, byGrade: { F: 1, A: 3 } } }), publication)
    expect(summary).toContain('| A | B | C | D | E | **F** |\n| --- | --- | --- | --- | --- | --- |\n| 🟩 3 | · | · | · | · | 🟥 **1** |')
    expect(summary).not.toMatch(/<img|<picture|<svg|!\[|data:/)
  })
  test('is not there when nothing was graded', () => {
    expect(renderStepSummary(aReview([]), publication)).not.toContain('| A |')
  })
})

test('the job summary shows the masked source, and what got no comment', () => {
  const summary = renderStepSummary(bad, publication, [{ connection: aConnection(), detail: aDetail() }])
  expect(summary).toContain('## F · 1 insecure database connection')
  expect(summary).toContain("3 | uri = 'postgresql://***@cockroachdb-host:26257/defaultdb?sslmode=disable'")
  expect(summary).toContain('**Without a review comment**\n- `app.py:3`')
})
