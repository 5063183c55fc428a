/** TLS that is chosen in place is judged by what it is where it is given; where the other way is no TLS at all, the score says so. */
import { expect, test } from '@jest/globals'
import { review } from '../../../src/engine/review.js'
import { anAudit } from '../../support/change.js'
import { aPolicy } from '../../support/policy.js'

test.each([
  ["import { Pool } from 'pg'", "new Pool({ host: 'db.acme.com', ssl: live && { rejectUnauthorized: false } })", 30],
  ["import { Pool } from 'pg'", "new Pool({ host: 'db.acme.com', ssl: live ? { rejectUnauthorized: false } : false })", 30],
  ["import { Pool } from 'pg'", "new Pool({ host: 'db.acme.com', ssl: (live ? { rejectUnauthorized: false } : undefined) })", 30],
  ["import mysql from 'mysql2'", "mysql.createPool({ host: 'db.acme.com', ssl: local ? undefined : { rejectUnauthorized: false } })", 30],
  ["import { Pool } from 'pg'", "new Pool({ host: 'db.acme.com', ssl: live ? { rejectUnauthorized: false, ca } : { rejectUnauthorized: false } })", 50],
  ["import { Pool } from 'pg'", "new Pool({ host: 'db.acme.com', ssl: { rejectUnauthorized: false } })", 50],
  ["import Redis from 'ioredis'", "new Redis('rediss://db.acme.com', { tls: live ? { rejectUnauthorized: false } : undefined })", 50],
])('%s; %s scores %d', (imported, text, score) => {
  const [connection] = review(anAudit({ 'a.ts': `${imported}\nconst c = ${text}\n` }), aPolicy()).report.connections
  expect([connection?.posture, connection?.score]).toEqual(['unverified', score])
})
