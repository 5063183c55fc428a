import type { Rule } from '../model.js'
import { crossesNetwork, penalty, within } from './circumstances.js'

const secret = (value: string): string => `apiVersion: v1
kind: Secret
metadata:
  name: shop-db
type: Opaque
data:
  DATABASE_URL: ${value}
`

export const noEncodedPassword = {
  id: 'no-encoded-password',
  title: 'Do not take encoding for protection',
  severity: 'medium',
  rationale:
    'Base64 is a way to write bytes, not to hide them: everyone who can read the file decodes it with one command. A Kubernetes Secret manifest in a repository is therefore a password in the source, only less visible to those who review it. ' +
    'Keep the secret out of the repository (External Secrets, Sealed Secrets, SOPS, the secret store of the platform) and change the one that was committed.',
  references: { cwe: ['CWE-261'], owaspApi: ['API2:2023'], asvs: ['v5.0.0-13.3.1'], pciDss: ['8.6.2'] },
  costs: 'Takes 8 points off.',
  examples: {
    bad: [
      {
        driver: 'libpq',
        // postgresql://shop:tuesday-teapot@db.example.com/shop?sslmode=verify-full
        file: { path: 'secret.yaml', text: secret('cG9zdGdyZXNxbDovL3Nob3A6dHVlc2RheS10ZWFwb3RAZGIuZXhhbXBsZS5jb20vc2hvcD9zc2xtb2RlPXZlcmlmeS1mdWxs') },
      },
      {
        driver: 'libmysqlclient',
        // mysql://shop:tuesday-teapot@db.example.com/shop
        file: { path: 'deploy/secret.yml', text: secret('bXlzcWw6Ly9zaG9wOnR1ZXNkYXktdGVhcG90QGRiLmV4YW1wbGUuY29tL3Nob3A=') },
      },
      {
        driver: 'mongodb-spec',
        // mongodb://shop:tuesday-teapot@db.example.com/shop?tls=true
        file: { path: 'charts/shop/secret.yaml', text: secret('bW9uZ29kYjovL3Nob3A6dHVlc2RheS10ZWFwb3RAZGIuZXhhbXBsZS5jb20vc2hvcD90bHM9dHJ1ZQ==') },
      },
      {
        driver: 'redis-url',
        // rediss://:tuesday-teapot@cache.example.com:6379/0
        file: { path: 'cache/secret.yaml', text: secret('cmVkaXNzOi8vOnR1ZXNkYXktdGVhcG90QGNhY2hlLmV4YW1wbGUuY29tOjYzNzkvMA==') },
      },
    ],
    good: [
      {
        driver: 'libpq',
        file: {
          path: 'external-secret.yaml',
          text: 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: shop-db\nspec:\n  secretStoreRef:\n    name: vault\n  target:\n    name: shop-db\n',
        },
      },
      { driver: 'psycopg2', text: 'postgresql://shop:${DB_PASSWORD}@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'mongodb', text: 'mongodb://shop:${DB_PASSWORD}@db.example.com/shop?tls=true' },
    ],
  },
  check: (assessment) => {
    const { password } = assessment.connection
    if (password.kind !== 'literal' || !password.encoded || !crossesNetwork(assessment)) return []
    return [
      {
        message:
          'The password is in the source, merely encoded: base64 is undone with one command, so everyone who can read the repository has it. Keep it in a secret store, put it in at run time, and change this one.',
        span: within(assessment, password.span),
        cost: penalty(8),
      },
    ]
  },
} as const satisfies Rule
