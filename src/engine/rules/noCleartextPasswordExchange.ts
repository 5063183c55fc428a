import type { Assessment, Rule } from '../model.js'
import type { Span } from '../mappedText.js'
import { cap, crossesNetwork, letsStrangersAnswer, transportOf, within } from './circumstances.js'
import { code, remedy, sentenceOf } from './wording.js'

/** Methods that hand over the password itself. */
const readable: ReadonlySet<string> = new Set(['password', 'plain', 'mysql_clear_password', 'ldap', 'pam'])

export const noCleartextPasswordExchange = {
  id: 'no-cleartext-password-exchange',
  title: 'Give the password only to a verified server',
  severity: 'high',
  rationale:
    'Some login methods hand over the password itself, or accept a key from the server with which it can read it. That is tolerable only when the server has proven who it is. ' +
    'Where the connection is unencrypted, may fall back, or accepts any certificate, whoever answers in place of the server receives the password.',
  references: { cwe: ['CWE-319', 'CWE-522'], owaspApi: ['API2:2023'], asvs: ['v5.0.0-12.3.1'], pciDss: ['8.3.2'] },
  costs: 'Caps the score at 50 (D).',
  examples: {
    bad: [
      { driver: 'psycopg', text: 'postgresql://shop@db.example.com/shop?sslmode=require&require_auth=password' },
      { driver: 'psql', text: 'host=db.example.com dbname=shop sslmode=prefer require_auth=password' },
      { driver: 'go-sql-driver/mysql', text: 'shop@tcp(db.example.com:3306)/shop?tls=skip-verify&allowCleartextPasswords=true' },
      { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=PREFERRED&allowPublicKeyRetrieval=true' },
      { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?authMechanism=PLAIN&authSource=$external' },
      { driver: 'kafka-clients', settings: { 'bootstrap.servers': 'kafka.example.com:9092', 'security.protocol': 'SASL_PLAINTEXT', 'sasl.mechanism': 'PLAIN' } },
    ],
    good: [
      { driver: 'psycopg', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt&require_auth=password' },
      { driver: 'psql', text: 'host=db.example.com dbname=shop sslmode=prefer require_auth=scram-sha-256' },
      { driver: 'go-sql-driver/mysql', text: 'shop@tcp(db.example.com:3306)/shop?tls=true&allowCleartextPasswords=true' },
      { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=VERIFY_IDENTITY&allowPublicKeyRetrieval=true' },
      { driver: 'kafka-clients', settings: { 'bootstrap.servers': 'kafka.example.com:9093', 'security.protocol': 'SASL_SSL', 'sasl.mechanism': 'PLAIN' } },
      { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?tls=true&authMechanism=PLAIN&authSource=$external' },
    ],
  },
  check: (assessment) => {
    if (!crossesNetwork(assessment) || !letsStrangersAnswer(transportOf(assessment))) return []
    const exchange = exchangeOf(assessment)
    if (exchange === null) return []
    return [
      {
        message: `${exchange.what.includes(' ') ? sentenceOf(exchange.what) : `${code(exchange.what)} lets the server read the password.`} The server is not verified, so whoever answers in its place gets it. ${remedy(assessment.hardening)}`,
        span: within(assessment, exchange.span),
        cost: cap(50),
      },
    ]
  },
} as const satisfies Rule

function exchangeOf({ judgement: { facts } }: Assessment): { readonly what: string; readonly span: Span | null } | null {
  if (facts.cleartextPassword !== undefined) return facts.cleartextPassword
  const { authentication } = facts
  const method = authentication?.methods.find((name) => readable.has(name.toLowerCase()))
  return authentication === undefined || method === undefined ? null : { what: `${authentication.parameter}=${method}`, span: authentication.span }
}
