import type { Rule } from '../model.js'
import { advice, cap, crossesNetwork, letsStrangersAnswer, within } from './circumstances.js'
import { code, listed } from './wording.js'

/** Methods whose exchange can be replayed or searched: an unsalted or fast hash of the password is all a listener needs. */
const weak: ReadonlySet<string> = new Set(['md5', 'mongodb-cr', 'scram-sha-1', 'mysql_native_password', 'mysql_old_password', 'sha1'])

export const strongPasswordHash = {
  id: 'strong-password-hash',
  title: 'Log in with a strong password exchange',
  severity: 'medium',
  rationale:
    'MD5, SHA-1 and their like are fast: whoever records one exchange, or poses as the server for a moment, tries billions of passwords a second against it. Under the MD5 method of PostgreSQL the stored hash itself is enough to log in. ' +
    'SCRAM-SHA-256 salts, slows the search down and proves to the client that the server knows the password too.',
  references: { cwe: ['CWE-328'], owaspApi: ['API2:2023'], asvs: ['v5.0.0-11.4.1'], pciDss: ['8.3.2'] },
  costs: 'Caps the score at 50 (D) where the server is not verified; nothing where it is.',
  examples: {
    bad: [
      { driver: 'psycopg', text: 'postgresql://shop@db.example.com/shop?sslmode=require&require_auth=md5' },
      { driver: 'psql', text: 'host=db.example.com dbname=shop sslmode=verify-full sslrootcert=/etc/tls/ca.crt require_auth=md5' },
      { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?tls=true&authMechanism=SCRAM-SHA-1' },
      { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=REQUIRED&defaultAuthenticationPlugin=mysql_native_password' },
      { driver: 'go-sql-driver/mysql', text: 'shop@tcp(db.example.com:3306)/shop?tls=true&allowOldPasswords=true' },
    ],
    good: [
      { driver: 'psycopg', text: 'postgresql://shop@db.example.com/shop?sslmode=require&require_auth=scram-sha-256' },
      { driver: 'psql', text: 'host=db.example.com dbname=shop sslmode=verify-full sslrootcert=/etc/tls/ca.crt require_auth=scram-sha-256' },
      { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?tls=true&authMechanism=SCRAM-SHA-256' },
      { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=REQUIRED&defaultAuthenticationPlugin=caching_sha2_password' },
      { driver: 'go-sql-driver/mysql', text: 'shop@tcp(db.example.com:3306)/shop?tls=true&allowOldPasswords=false' },
    ],
  },
  check: (assessment) => {
    const { facts, posture } = assessment.judgement
    const accepted = facts.authentication
    const methods = accepted?.methods.filter((method) => weak.has(method.toLowerCase())) ?? []
    if (accepted === undefined || methods.length === 0 || !crossesNetwork(assessment) || posture.kind === 'error') return []
    const exposed = letsStrangersAnswer(posture)
    const meaning = exposed
      ? 'the server is not verified, so whoever poses as it gets a hash that is quickly searched for the password'
      : 'the hash is quickly searched for the password by whoever gets hold of an exchange'
    return [
      {
        message: `${code(accepted.parameter)} accepts ${listed(methods.map(code))}: ${meaning}. Write ${code('scram-sha-256')} or the strongest method that the server knows.`,
        span: within(assessment, accepted.span),
        cost: exposed ? cap(50) : advice,
      },
    ]
  },
} as const satisfies Rule
