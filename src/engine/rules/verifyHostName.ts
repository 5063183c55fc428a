import type { Posture, Rule } from '../model.js'
import { cap, crossesNetwork, decidingSpan, transportOf } from './circumstances.js'
import { remedy, seen } from './wording.js'

export const verifyHostName = {
  id: 'verify-host-name',
  title: "Verify the server's host name",
  severity: 'medium',
  rationale:
    'A client that verifies the chain but not the name accepts every certificate of the CA it trusts, for whatever host that was issued. With a private CA, anyone who holds any certificate of it can pose as the database: a neighbouring service, a developer, a stolen test host. ' +
    'With a public CA or the store of the system, anyone at all can get such a certificate for a host of their own. Naming a root certificate beside `sslmode=require` reaches this state by accident in libpq: verification is added, but only of the chain.',
  references: { cwe: ['CWE-297', 'CWE-295'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.2', 'v5.0.0-12.3.4'], pciDss: ['4.2.1'] },
  costs: 'Caps the score at 55 (D) with a public CA or the store of the system, at 62 (C) with a private CA that is consulted only by accident, at 78 (B) where that was asked for.',
  examples: {
    bad: [
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=require&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'psql', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-ca&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-ca&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=VERIFY_CA' },
      { driver: 'mysql2', settings: { host: 'db.example.com', user: 'shop', ssl: { ca: '/etc/tls/ca.crt' } } },
      { driver: 'mongodb', text: 'mongodb://db.example.com/shop?tls=true&tlsAllowInvalidHostnames=true' },
      { driver: 'kafka-clients', settings: { 'bootstrap.servers': 'kafka.example.com:9093', 'security.protocol': 'SSL', 'ssl.endpoint.identification.algorithm': '' } },
      { driver: 'pgx', text: 'postgres://shop@db.example.com/shop?sslmode=verify-ca&sslrootcert=/etc/tls/ca.crt' },
    ],
    good: [
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=VERIFY_IDENTITY' },
      { driver: 'mysql2', settings: { host: 'db.example.com', user: 'shop', ssl: { ca: '/etc/tls/ca.crt', verifyIdentity: true } } },
      { driver: 'mongodb', text: 'mongodb://db.example.com/shop?tls=true' },
      { driver: 'pgx', text: 'postgres://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
    ],
  },
  check: (assessment) => {
    const posture = transportOf(assessment)
    if (!crossesNetwork(assessment) || posture.kind !== 'verify-ca') return []
    return [{ message: `${seen(assessment)} ${meaningOf(posture)} ${remedy(assessment.hardening)}`, span: decidingSpan(assessment), cost: cap(scoreOf(posture)) }]
  },
} as const satisfies Rule

type VerifyCa = Extract<Posture, { kind: 'verify-ca' }>

function meaningOf({ reached, anchor }: VerifyCa): string {
  if (anchor === 'public')
    return 'The host name is not verified, and anyone can get a certificate of a public CA for a host of their own: with it they can impersonate the server.'
  const holders = 'The host name is not verified, so impersonation by anyone who holds a certificate of that CA, for whatever host, stays possible.'
  return reached === 'accident' ? `${holders} The chain is checked only because a root certificate stands beside the mode.` : holders
}

function scoreOf({ reached, anchor }: VerifyCa): number {
  if (anchor === 'public') return 55
  return reached === 'accident' ? 62 : 78
}
