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
