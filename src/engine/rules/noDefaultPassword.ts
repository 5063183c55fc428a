import type { Assessment, Breach, Rule } from '../model.js'
import { cap, crossesNetwork, penalty, within } from './circumstances.js'
import { code } from './wording.js'

/** Accounts that may do everything in one of the products we know. INTERFACE section 4. */
const administrators: ReadonlySet<string> = new Set(['root', 'postgres', 'sa', 'admin'])

/** Also carries the penalty for an administrator account: the account that a product ships with is a default credential as its password is. */
export const noDefaultPassword = {
  id: 'no-default-password',
  title: 'Use no default credentials',
  severity: 'high',
  rationale:
    'Passwords that products ship with, that their guides print, that equal the user name, or that are empty, are what every scanner tries first. TLS does not help: the attacker simply logs in. ' +
    'The administrator account that comes with the product is the other half of such a login, and an application that uses it can drop every table; that alone costs a few points.',
  references: { cwe: ['CWE-1392', 'CWE-521'], owaspApi: ['API2:2023'], asvs: ['v5.0.0-13.2.3'], pciDss: ['2.2.2'] },
  costs: 'A default password caps the score at 45 (D); an administrator account (`root`, `postgres`, `sa`, `admin`) takes 4 points off.',
  examples: {
    bad: [
      { driver: 'psycopg2', text: 'postgresql://postgres:postgres@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'pg', text: 'postgresql://shop:changeme@db.example.com/shop?sslmode=verify-full' },
      { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&password=shop&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?user=shop&password=shop&sslMode=VERIFY_IDENTITY' },
      { driver: 'mongodb', text: 'mongodb://admin:admin@db.example.com/shop?tls=true' },
      { driver: 'amqplib', text: 'amqps://guest:guest@mq.example.com/' },
      { driver: 'Microsoft.Data.SqlClient', text: 'Server=db.example.com;Database=shop;User Id=sa;Password=sa;Encrypt=True' },
      { driver: 'lib/pq', text: 'host=db.example.com user=root dbname=shop sslmode=verify-full sslrootcert=/etc/tls/ca.crt' },
    ],
    good: [
      { driver: 'psycopg2', text: 'postgresql://shop:${DB_PASSWORD}@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'pg', text: 'postgresql://shop:tuesday-teapot@db.example.com/shop?sslmode=verify-full' },
      { driver: 'lib/pq', text: 'host=db.example.com user=shop dbname=shop sslmode=verify-full sslrootcert=/etc/tls/ca.crt' },
      { driver: 'mongodb', text: 'mongodb://shop:${DB_PASSWORD}@db.example.com/shop?tls=true' },
      { driver: 'amqplib', text: 'amqps://shop:${MQ_PASSWORD}@mq.example.com/' },
    ],
  },
  check: (assessment) => {
    if (!crossesNetwork(assessment)) return []
    const { password } = assessment.connection
    if (password.kind === 'literal' && password.default) return [defaultPassword(within(assessment, password.span))]
    const administrator = administratorOf(assessment)
    return administrator === null ? [] : [administratorAccount(administrator)]
  },
} as const satisfies Rule

function defaultPassword(span: Breach['span']): Breach {
  return {
    message:
      'The password is empty, equals the user name or is a well-known default: whoever reaches the server logs in with it, TLS or not. Give this account a long random password and put it in at run time.',
    span,
    cost: cap(45),
  }
}

function administratorAccount(name: string): Breach {
  return {
    message: `${code(name)} is an administrator account: a leak or an injection through this connection owns the whole server. Log in as a user that may do only what the program needs.`,
    span: null,
    cost: penalty(4),
  }
}

/** One of our own words, so that the message repeats no user name of the source. */
function administratorOf({ connection: { user } }: Assessment): string | null {
  const name = user.kind === 'literal' ? user.text.toLowerCase() : ''
  return administrators.has(name) ? name : null
}
