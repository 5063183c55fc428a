import type { Rule } from '../model.js'
import { crossesNetwork, penalty, within } from './circumstances.js'

export const noLiteralPassword = {
  id: 'no-literal-password',
  title: 'Keep the password out of the source',
  severity: 'medium',
  rationale:
    'A password in the source is known to everyone who can read the repository, its forks, its history, its build artefacts and its backups, and it stays in the history after it is removed. It is also the same everywhere, so it cannot be changed without a release. ' +
    'Read it at run time from the environment, a mounted secret or a secret store, and change the one that was committed.',
  references: { cwe: ['CWE-798'], owaspApi: ['API2:2023'], asvs: ['v5.0.0-13.3.1'], pciDss: ['8.6.2'] },
  costs: 'Takes 8 points off.',
  examples: {
    bad: [
      { driver: 'psycopg2', text: 'postgresql://shop:tuesday-teapot@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&password=tuesday-teapot&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'mongodb', text: 'mongodb://shop:tuesday-teapot@db.example.com/shop?tls=true' },
      { driver: 'Microsoft.Data.SqlClient', text: 'Server=db.example.com;Database=shop;User Id=shop;Password=tuesday-teapot;Encrypt=True' },
      { driver: 'ioredis', text: 'rediss://:tuesday-teapot@cache.example.com:6379/0' },
      { driver: 'lib/pq', text: 'host=db.example.com user=shop password=tuesday-teapot dbname=shop sslmode=verify-full sslrootcert=/etc/tls/ca.crt' },
    ],
    good: [
      { driver: 'mongodb', text: 'mongodb://shop:${DB_PASSWORD}@db.example.com/shop?tls=true' },
      { driver: 'psycopg2', text: 'postgresql://shop:${DB_PASSWORD}@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'pg', text: 'postgresql://shop:<password>@db.example.com/shop?sslmode=verify-full' },
    ],
  },
  check: (assessment) => {
    const { password } = assessment.connection
    if (password.kind !== 'literal' || password.encoded || !crossesNetwork(assessment)) return []
    // An empty password gives nothing away; that it is none at all is for `no-default-password`.
    if (password.default && password.span === null) return []
    return [
      {
        message:
          'The password is written in the source: everyone who can read the repository or its history has it. Put it in at run time (an environment variable, a mounted secret, a secret store) and change this one.',
        span: within(assessment, password.span),
        cost: penalty(8),
      },
    ]
  },
} as const satisfies Rule
