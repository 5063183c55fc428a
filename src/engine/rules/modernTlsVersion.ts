import type { Rule } from '../model.js'
import { cap, maySpeakTls, within } from './circumstances.js'
import { code } from './wording.js'

/** RFC 8996 deprecates 1.0 and 1.1; anything that is none of these two is older or no version at all. */
const modern: ReadonlySet<string> = new Set(['1.2', '1.3'])

export const modernTlsVersion = {
  id: 'modern-tls-version',
  title: 'Allow TLS 1.2 and newer only',
  severity: 'high',
  rationale:
    'TLS 1.0 and 1.1 rest on MD5 and SHA-1, have known attacks, and are deprecated by RFC 8996. A client that still accepts them can be talked down to them by whoever sits on the path, even when both ends know better. ' +
    'Current drivers start at TLS 1.2 by themselves, so the line that lowers the minimum is usually a leftover.',
  references: { cwe: ['CWE-326', 'CWE-757'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.1.1'], pciDss: ['4.2.1'] },
  costs: 'Caps the score at 45 (D).',
  examples: {
    bad: [
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt&ssl_min_protocol_version=TLSv1' },
      { driver: 'psql', text: 'host=db.example.com dbname=shop sslmode=verify-full sslrootcert=/etc/tls/ca.crt ssl_min_protocol_version=TLSv1.1' },
      { driver: 'pg', settings: { host: 'db.example.com', database: 'shop', user: 'shop', ssl: { rejectUnauthorized: true, minVersion: 'TLSv1' } } },
      { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=VERIFY_IDENTITY&tlsVersions=TLSv1,TLSv1.2' },
      { driver: 'MySqlConnector', text: 'Server=db.example.com;User ID=shop;SslMode=VerifyFull;TlsVersion=TLS 1.0, TLS 1.2' },
      { driver: 'redis-py', settings: { host: 'db.example.com', ssl: true, ssl_min_version: 'ssl.TLSVersion.TLSv1' } },
      { driver: 'mysql', settings: { host: 'db.example.com', ssl: { secureProtocol: 'TLSv1_method' } } },
      { driver: 'mssql-jdbc', text: 'jdbc:sqlserver://db.example.com;encrypt=true;sslProtocol=TLSv1' },
      { driver: 'kafka-clients', settings: { 'bootstrap.servers': 'kafka.example.com:9093', 'security.protocol': 'SASL_SSL', 'ssl.enabled.protocols': 'TLSv1,TLSv1.2' } },
    ],
    good: [
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt&ssl_min_protocol_version=TLSv1.2' },
      { driver: 'psql', text: 'host=db.example.com dbname=shop sslmode=verify-full sslrootcert=/etc/tls/ca.crt' },
      { driver: 'pg', settings: { host: 'db.example.com', database: 'shop', user: 'shop', ssl: { rejectUnauthorized: true, minVersion: 'TLSv1.3' } } },
      { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=VERIFY_IDENTITY&tlsVersions=TLSv1.2,TLSv1.3' },
      { driver: 'MySqlConnector', text: 'Server=db.example.com;User ID=shop;SslMode=VerifyFull;TlsVersion=TLS 1.2, TLS 1.3' },
      { driver: 'redis-py', settings: { host: 'db.example.com', ssl: true, ssl_min_version: 'ssl.TLSVersion.TLSv1_2' } },
      { driver: 'mysql', settings: { host: 'db.example.com', ssl: { secureProtocol: 'TLS_method' } } },
    ],
  },
  check: (assessment) => {
    const lowest = assessment.judgement.facts.minimumTls
    if (lowest === undefined || modern.has(lowest.version) || !maySpeakTls(assessment)) return []
    const version = /^\d/.test(lowest.version) ? `TLS ${lowest.version}` : lowest.version
    return [
      {
        message: `${code(lowest.parameter)} allows ${code(version)}: versions below 1.2 have known attacks, and whoever sits on the path can force them. Allow TLS 1.2 or newer only, or drop the parameter.`,
        span: within(assessment, lowest.span),
        cost: cap(45),
      },
    ]
  },
} as const satisfies Rule
