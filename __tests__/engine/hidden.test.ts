/** What stands behind very many settings that say nothing counts as it does without them. */
import { expect, test } from '@jest/globals'
import { review } from '../../src/engine/review.js'
import { anAudit } from '../support/change.js'
import { aPolicy } from '../support/policy.js'

const posturesOf = (path: string, text: string): readonly string[] => {
  const { connections, unread } = review(anAudit({ [path]: text }), aPolicy()).report
  return [...connections.map(({ posture }) => posture), ...unread.map(({ reason }) => reason)]
}

const many = (each: (index: number) => string): string => Array.from({ length: 150 }, (_, index) => each(index)).join('')
const pool = "import { Pool } from 'pg'\n"
const verified = "host: 'db.acme.com', ssl: { rejectUnauthorized: true },"

test.each([
  ['arguments', 'a.py', `import psycopg2\npsycopg2.connect(${many((n) => `a${String(n)}=1, `)}host='db.acme.com', sslmode='disable')\n`],
  ['entries', 'a.js', `${pool}new Pool({ ${verified} ${many((n) => `a${String(n)}: 1, `)} ssl: false })\n`],
  ['the same entry', 'a.js', `${pool}new Pool({ ${verified} ${many(() => "host: 'db.acme.com', ")} ssl: false })\n`],
  ['entries beside a URL', 'a.js', `${pool}new Pool({ connectionString: 'postgres://u@db.acme.com/d', ${verified} ${many((n) => `a${String(n)}: 1, `)} ssl: false })\n`],
  ['spreads', 'a.js', `${pool}const o = { a: 1 }\nconst off = { ssl: false }\nnew Pool({ ${verified} ${many(() => '...o, ')} ...off })\n`],
  ['assignments', 'a.js', `${pool}const c = {}\nc.host = 'db.acme.com'\nc.ssl = { rejectUnauthorized: true }\n${many((n) => `c.a${String(n)} = 1\n`)}c.ssl = false\nnew Pool(c)\n`],
  ['the same assignment', 'a.js', `${pool}const c = {}\nc.ssl = { rejectUnauthorized: true }\n${many(() => "c.host = 'db.acme.com'\n")}c.ssl = false\nnew Pool(c)\n`],
  ['assignments of members', 'a.js', `${pool}const c = {}\nc.host = 'db.acme.com'\n${many((n) => `c.a${String(n)}.b = 1\n`)}c.ssl = false\nnew Pool(c)\n`],
])('behind 150 %s TLS is switched off', (_what, path, text) => expect(posturesOf(path, text)).toEqual(['cleartext']))

test('what more spreads bring than are read makes the file incomplete', () => {
  const big = `const o = { ${Array.from({ length: 90 }, (_, index) => `a${String(index)}: 1, `).join('')} }\n`
  expect(posturesOf('a.js', `${pool}${big}const off = { host: 'db.acme.com', ssl: false }\nnew Pool({ ...off, ${many(() => '...o, ')} })\n`)).toContain('more places or settings than can be read in one file')
})

test.each([
  ['PostgreSQL', 'PGHOST=db.acme.com\nPGUSER=app\nPGSSLMODE=verify-full\nPGSSLROOTCERT=/ca.pem\n', 'PGPASSFILE=/a\n', 'PGSSLMODE=disable\n'],
  ['PostgreSQL, the same mode over and over', 'PGHOST=db.acme.com\nPGUSER=app\n', 'PGSSLMODE=verify-full\n', 'PGSSLMODE=disable\n'],
])('behind 150 variables of %s a URL is still told its mode', (_what, first, each, last) => {
  const text = `DATABASE_URL=postgres://u@db.acme.com/d\n${first}${many(() => each)}${last}`
  const strong = posturesOf('.env', text.replace(last, ''))
  expect(posturesOf('.env', text)).toContain('cleartext')
  expect(strong).not.toContain('cleartext')
})

test.each(['appsettings.json', 'a.yml', '.env', 'A.cs'])('a connection string of 70,000 and of 20,000 characters is read at its beginning and at its end, and said to be cut: %s', (path) => {
  const around = (said: string): string => (path === 'A.cs' ? `using Npgsql;\nclass A { void F() { new NpgsqlConnection("${said}"); } }\n` : path === '.env' ? `DB=${said}\n` : path === 'a.yml' ? `db: "${said}"\n` : `{"ConnectionStrings":{"Default":"${said}"}}\n`)
  for (const size of [20_000, 70_000]) {
    const long = Array.from({ length: size / 8 }, (_, index) => `;App${String(index % 1000)}=x`).join('')
    // A program's own literal of 20,000 characters is read whole.
    const said = size === 20_000 && path === 'A.cs' ? [] : ['a connection string that is too long to be read whole']
    expect(posturesOf(path, around(`Host=db.acme.com;Username=u;SSL Mode=Disable${long}`))).toEqual(['cleartext', ...said])
    expect(posturesOf(path, around(`Host=db.acme.com;Username=u;SSL Mode=VerifyFull${long};SSL Mode=Disable`))).toEqual(['cleartext', ...said])
  }
})

test('behind 4,000 variables of one instruction a URL is still found', () => {
  expect(posturesOf('Dockerfile', `FROM x\nENV ${Array.from({ length: 4000 }, (_, index) => `A${String(index)}=b `).join('')}URL=postgres://u@db.acme.com/x?sslmode=disable\n`)).toEqual(['cleartext'])
})

test("of Fluentd's sections within sections none is lost, however deep they go", () => {
  const nested = (inner: string): string => `${'<store>\n'.repeat(45)}${inner}${'</store>\n'.repeat(45)}`
  const after = (lines: number): string => review(anAudit({ 'td-agent.conf': `${nested('  @type null\n')}${'\n'.repeat(lines)}<match **>\n  @type redis\n  host c.corp.io\n</match>\n` }), aPolicy()).report.connections.map(({ startLine }) => startLine).join()
  expect(after(3)).toBe('95')
  expect(posturesOf('td-agent.conf', `<match **>\n${nested('  @type redis\n  host c.corp.io\n')}</match>\n`)).toEqual(['cleartext'])
})
