import type { Rule } from '../model.js'
import { cap, crossesNetwork, decidingSpan, transportOf } from './circumstances.js'
import { remedy, seen } from './wording.js'

export const verifyCertificate = {
  id: 'verify-certificate',
  title: "Verify the server's certificate",
  severity: 'high',
  rationale:
    'Encryption alone says nothing about who is at the other end. A client that accepts any certificate will speak TLS with whoever answers: an attacker on the path presents a certificate of their own, forwards the traffic to the real server, and reads and changes all of it. ' +
    'In most PostgreSQL drivers `sslmode=require` means exactly that.',
  references: { cwe: ['CWE-295'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.2'], pciDss: ['4.2.1'] },
  costs: 'Caps the score at 50 (D).',
  examples: {
    bad: [
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=require' },
      { driver: 'pg', text: 'postgresql://shop@db.example.com/shop?sslmode=no-verify' },
      { driver: 'pg', settings: { connectionString: 'postgresql://shop@db.example.com/shop', ssl: { rejectUnauthorized: false } } },
      { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=require&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'lib/pq', text: 'postgres://shop@db.example.com/shop' },
      { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?tls=true&tlsAllowInvalidCertificates=true' },
      { driver: 'Microsoft.Data.SqlClient', text: 'Server=db.example.com;User Id=shop;Encrypt=True;TrustServerCertificate=True' },
      { driver: 'go-sql-driver/mysql', text: 'shop@tcp(db.example.com:3306)/shop?tls=skip-verify' },
      { driver: 'redis-py', settings: { host: 'db.example.com', ssl: true, ssl_cert_reqs: 'none' } },
    ],
    good: [
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'pg', settings: { connectionString: 'postgresql://shop@db.example.com/shop', ssl: { rejectUnauthorized: true } } },
      { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'lib/pq', text: 'postgres://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?tls=true' },
      { driver: 'Microsoft.Data.SqlClient', text: 'Server=db.example.com;User Id=shop;Encrypt=True;TrustServerCertificate=False' },
      { driver: 'go-sql-driver/mysql', text: 'shop@tcp(db.example.com:3306)/shop?tls=true' },
    ],
  },
  check: (assessment) => {
    if (!crossesNetwork(assessment) || transportOf(assessment).kind !== 'unverified') return []
    return [
      {
        message: `${seen(assessment)} Whoever sits on the path presents any certificate, poses as the server and reads everything. ${remedy(assessment.hardening)}`,
        span: decidingSpan(assessment),
        cost: cap(50),
      },
    ]
  },
} as const satisfies Rule
