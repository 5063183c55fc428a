/** A password that the program decodes stands in the source: it is found, and no output shows it in any writing. */
import { expect, test } from '@jest/globals'
import { renderMarkdownReport } from '../../src/publishers/markdownReport.js'
import { renderTerminal } from '../../src/publishers/terminal.js'
import { review } from '../../src/engine/review.js'
import { anAudit } from '../support/change.js'
import { aPolicy } from '../support/policy.js'

const secret = 'czNjcjN0cHctMQ=='

test.each([
  ['a.py', `import psycopg2, base64\nc = psycopg2.connect(host="db.corp.io", user="app", password=base64.b64decode("${secret}").decode(), sslmode="verify-full", sslrootcert="/ca.pem")\n`],
  ['a.js', `const { Pool } = require('pg')\nconst p = new Pool({ host: 'db.corp.io', user: 'app', password: Buffer.from('${secret}', 'base64').toString(), ssl: { ca, rejectUnauthorized: true } })\n`],
  ['b.js', `const mysql = require('mysql2')\nconst p = mysql.createPool({ host: 'db.corp.io', user: 'app', password: atob('${secret}'), ssl: { ca, verifyIdentity: true } })\n`],
  ['c.py', `import pymysql\nc = pymysql.connect(host='db.corp.io', user='app', password=bytes.fromhex('73336372337470772d31').decode(), ssl_ca='/ca', ssl_verify_cert=True, ssl_verify_identity=True)\n`],
  ['d.py', `import psycopg2, base64\nc = psycopg2.connect("postgresql://app:" + base64.b64decode("${secret}").decode() + "@db.corp.io/d?sslmode=verify-full&sslrootcert=/ca.pem")\n`],
  ['e.js', `const { Pool } = require('pg')\nconst p = new Pool({ connectionString: \`postgresql://app:\${Buffer.from('${secret}', 'base64')}@db.corp.io/d?sslmode=verify-full\` })\n`],
])('%s: found, and shown nowhere', (path, text) => {
  const reviewed = review(anAudit({ [path]: text }), aPolicy())
  expect(reviewed.report.connections.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))).toContain('no-encoded-password')
  const out = [renderMarkdownReport(reviewed), renderTerminal(reviewed, { colour: false, columns: 120, quiet: false }), JSON.stringify(reviewed.report)].join('\n')
  expect(out).not.toContain(secret)
  expect(out).not.toContain('73336372337470772d31')
})

test.each([
  ['a call that is given the password', `host="db.corp.io", user="app", password=wrap("s3cr3tpw-1"), sslmode="require"`],
  ['a call of the text itself', `host="db.corp.io", user="app", password="s3cr3tpw-1".strip(), sslmode="require"`],
  ['a call inside a URI', `f"postgresql://app:{wrap('s3cr3tpw-1')}@db.corp.io/d?sslmode=require"`],
  ['a call for the place of a format', `"postgresql://app:%s@db.corp.io/d?sslmode=require" % wrap('s3cr3tpw-1')`],
  ['a text for the place of a format', `"postgresql://app:%s@db.corp.io/d?sslmode=require" % 's3cr3tpw-1'`],
  ['a text for a place by name', `"postgresql://app:{pw}@db.corp.io/d?sslmode=require".format(pw='s3cr3tpw-1')`],
])('%s is shown nowhere either', (_what, argument) => {
  const reviewed = review(anAudit({ 'a.py': `import psycopg2\nc = psycopg2.connect(${argument})\n` }), aPolicy())
  const out = [renderMarkdownReport(reviewed), renderTerminal(reviewed, { colour: false, columns: 120, quiet: false }), JSON.stringify(reviewed.report)].join('\n')
  expect(out).toContain('sslmode')
  expect(out).not.toContain('s3cr3tpw-1')
})
