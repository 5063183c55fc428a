/** What the interface promises about grades beyond a single rule: section 4, sentence by sentence, where no other test holds it. */
import { describe, expect, test } from '@jest/globals'
import { review } from '../../src/engine/review.js'
import type { ReportedConnection, Review } from '../../src/engine/model.js'
import { aChange, aFile, anAudit } from '../support/change.js'
import { aPolicy } from '../support/policy.js'

const judge = (path: string, text: string, config = '', baseline: readonly string[] = []): Review => review(aChange(aFile(path, null, text)), aPolicy(config, { baseline: new Set(baseline) }))
const only = (path: string, text: string, config = ''): ReportedConnection => {
  const [connection, ...others] = judge(path, text, config).report.connections
  if (connection === undefined || others.length > 0) throw new Error(`${others.length + (connection === undefined ? 0 : 1)} connections`)
  return connection
}

describe('ignoring, switching off or baselining a rule lifts its cap or penalty and no other', () => {
  // Cleartext caps at 10, the parameter without effect at 50, a password costs 8, the administrator 4 (and belongs to no-default-password).
  const text = "import psycopg2\npsycopg2.connect('postgresql://postgres:Zq7hunter@db.acme.com/shop?sslmode=disable&application_name=a#x')\n"
  const caps: Readonly<Record<string, number>> = { 'require-tls': 10, 'effective-tls-parameters': 50 }
  const penalties: Readonly<Record<string, number>> = { 'no-literal-password': 8, 'no-default-password': 4 }
  const found = [...new Set(only('app.py', text).findings.map(({ ruleId }) => ruleId))]
  const expected = (lifted: readonly string[]): number => {
    const left = found.filter((rule) => !lifted.includes(rule))
    return Math.max(0, Math.min(...left.map((rule) => caps[rule] ?? 100), 100 - left.reduce((sum, rule) => sum + (penalties[rule] ?? 0), 0)))
  }
  const subsets = found.reduce<readonly (readonly string[])[]>((all, rule) => [...all, ...all.map((subset) => [...subset, rule])], [[]])
  const baselineLines = review(anAudit({ 'app.py': text }), aPolicy()).baselineLines

  test('there is more than one cap and more than one penalty to lift', () => {
    expect(found).toEqual(expect.arrayContaining(['require-tls', 'no-literal-password', 'no-default-password']))
    expect(subsets.length).toBeGreaterThanOrEqual(8)
  })

  test.each(subsets.map((subset) => [subset.join(', ') || 'none', subset] as const))('%s', (_, subset) => {
    const score = expected(subset)
    const off = subset.length === 0 ? '' : `rules: { ${subset.map((rule) => `${rule}: off`).join(', ')} }\n`
    const comment = subset.length === 0 ? '' : `# db-tls-gate: ignore[${subset.join(',')}] -- lab\n`
    const accepted = baselineLines.filter((line) => subset.includes(line.split(' ')[1] ?? ''))
    const scores = [judge('app.py', text, off), judge('app.py', text.replace('\n', `\n${comment}`)), judge('app.py', text, '', accepted)].map(({ report }) => report.score)
    expect(scores).toEqual([score, score, score])
  })
})

describe('what belongs to no connection is an entry of its own, graded by its cap', () => {
  test.each<[string, string, string, Partial<ReportedConnection>]>([
    ['an environment variable that switches verification off', '.env', 'NODE_TLS_REJECT_UNAUTHORIZED=0\n', { notation: 'environment', score: 50, grade: 'D' }],
    ['a server started without TLS', 'run.sh', 'cockroach start --insecure --host=db.acme.com\n', { notation: 'command', posture: 'cleartext', score: 10, grade: 'F' }],
    ['a password that can be guessed', 'app.py', "import random, psycopg2\npsycopg2.connect(host='db.acme.com', user='app', password=str(random.random()), sslmode='verify-full', sslrootcert='/ca')\n", { notation: 'settings', posture: 'verify-full', score: 45, grade: 'D' }],
  ])('%s', (_, path, text, expected) => {
    expect(only(path, text)).toMatchObject({ graded: true, ...expected })
  })
})

describe('what is not graded', () => {
  test.each<[string, string]>([
    ['loopback', "URL = 'postgresql://app@localhost/shop?sslmode=disable'\n"],
    ['a socket', "URL = 'postgresql:///shop?host=/var/run/postgresql&sslmode=disable'\n"],
  ])('local is never graded, whatever the mode: %s', (_, text) => {
    const { report } = judge('app.py', text)
    expect(report).toMatchObject({ verdict: 'pass', grade: null, score: null, connections: [{ graded: false, score: null, grade: null, findings: [] }] })
  })

  test('a mode that is decided at run time is reported and not graded', () => {
    const { report } = judge('app.py', "import os\nURL = f\"postgresql://app@db.acme.com/shop?sslmode={os.environ['MODE']}\"\n")
    expect(report).toMatchObject({ verdict: 'pass', grade: null, connections: [{ posture: 'unknown', graded: false, findings: [{ ruleId: 'explicit-tls-mode' }] }] })
  })

  test('a default in the text is the mode', () => {
    expect(only('.env', 'DATABASE_URL=postgres://app@db.acme.com/shop?sslmode=${MODE:-disable}\n')).toMatchObject({ posture: 'cleartext', grade: 'F' })
  })
})

describe('a refusal by the driver', () => {
  // libpq and asyncpg know no such mode; node-postgres does, and accepts any certificate.
  const text = 'postgresql://app@db.acme.com/shop?sslmode=no-verify'

  test('is accepted where the driver is known', () => {
    expect(only('app.py', `import psycopg2\npsycopg2.connect('${text}')\n`)).toMatchObject({ posture: 'error', driver: { id: 'psycopg2', certainty: 'inferred' } })
  })

  test('of an assumed driver gives way to the weakest posture among the common ones', () => {
    expect(only('a.conf', `url = ${text}\n`)).toMatchObject({ posture: 'unverified', grade: 'D', driver: { certainty: 'assumed' } })
  })
})

describe('the change', () => {
  const line = (host: string, mode: string): string => `${host.toUpperCase()} = 'postgresql://app@${host}.acme.com/shop?sslmode=${mode}&sslrootcert=/etc/ca.pem'\n`

  test('has the grade of its worst graded connection, however many good ones there are', () => {
    const text = Array.from({ length: 20 }, (_, index) => line(`h${index}`, 'verify-full')).join('') + line('odd', 'disable')
    expect(judge('app.py', text).report).toMatchObject({ grade: 'F', score: 10, verdict: 'fail', summary: { byGrade: { A: 20, F: 1 } } })
  })

  test.each<[string, string, string, 'pass' | 'fail']>([
    ['below the threshold before and as bad now passes', 'disable', 'disable', 'pass'],
    ['below the threshold before and better now passes', 'disable', 'allow', 'pass'],
    ['below the threshold before and worse now fails', 'allow', 'disable', 'fail'],
    ['worse than before and not below the threshold passes', 'verify-full', 'verify-ca', 'pass'],
  ])('under regression a modified connection that is %s', (_, before, after, verdict) => {
    const change = aChange(aFile('app.py', line('db', before), line('db', after).replace('DB =', 'DATABASE =')))
    expect(review(change, aPolicy('fail-on: regression\n')).report.verdict).toBe(verdict)
  })
})
