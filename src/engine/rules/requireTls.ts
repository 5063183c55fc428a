import type { Rule } from '../model.js'
import { cap, crossesNetwork, decidingSpan, transportOf } from './circumstances.js'
import { remedy, seen } from './wording.js'

export const requireTls = {
  id: 'require-tls',
  title: 'Encrypt the connection to the database',
  severity: 'critical',
  rationale:
    'Without TLS the login, every query and every row cross the network as they are. Whoever can listen anywhere on the path reads them, and whoever can write there changes them. ' +
    'An internal network is no exception: a compromised container, a mirrored switch port or a misrouted packet is enough. Several drivers use no TLS unless they are told to, so a text that says nothing may mean cleartext.',
  references: { cwe: ['CWE-319'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.1'], pciDss: ['4.2.1', '8.3.2'] },
  costs: 'Caps the score at 10 (F).',
  examples: {
    bad: [
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com:26257/shop?sslmode=disable' },
      { driver: 'pg', text: 'postgresql://shop@db.example.com/shop' },
      { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=disable' },
      { driver: 'lib/pq', text: 'host=db.example.com user=shop dbname=shop sslmode=disable' },
      { driver: 'redis-py', text: 'redis://db.example.com:6379/0' },
      { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop' },
      { driver: 'mysql2', text: 'mysql://shop@db.example.com/shop' },
      { driver: 'amqplib', text: 'amqp://shop@mq.example.com' },
    ],
    good: [
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com:26257/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'pg', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full' },
      { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'ioredis', text: 'rediss://db.example.com:6379/0' },
      { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?tls=true' },
      { driver: 'amqplib', text: 'amqps://shop@mq.example.com' },
    ],
  },
  check: (assessment) => {
    if (!crossesNetwork(assessment) || transportOf(assessment).kind !== 'cleartext') return []
    return [
      {
        message: `${seen(assessment)} The login and all data cross the network unencrypted. ${remedy(assessment.hardening)}`,
        span: decidingSpan(assessment),
        cost: cap(10),
      },
    ]
  },
} as const satisfies Rule
