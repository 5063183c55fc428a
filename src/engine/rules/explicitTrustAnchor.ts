import type { Rule } from '../model.js'
import { advice, crossesNetwork, decidingSpan } from './circumstances.js'
import { code, listed } from './wording.js'

export const explicitTrustAnchor = {
  id: 'explicit-trust-anchor',
  title: 'Name the CA that the server is verified with',
  severity: 'low',
  rationale:
    'A driver that is told to verify but not with what takes its default: a file of the user it runs as, the store of the system, or a bundle of public CAs. Where your CA is not in it the connection fails, and the quick repair is to switch verification off; where more is in it, more is trusted than was meant. ' +
    'Naming the root certificate beside the mode makes the trust visible in review. It costs no points.',
  references: { cwe: ['CWE-295'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.4'], pciDss: [] },
  costs: 'Nothing: it is advice.',
  examples: {
    bad: [
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full' },
      { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-full' },
      { driver: 'redis-py', text: 'rediss://cache.example.com:6379/0?ssl_check_hostname=true' },
    ],
    good: [
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'redis-py', text: 'rediss://cache.example.com:6379/0?ssl_check_hostname=true&ssl_ca_certs=/etc/tls/ca.crt' },
    ],
  },
  check: (assessment) => {
    const { posture, facts } = assessment.judgement
    if (!crossesNetwork(assessment) || (posture.kind !== 'verify-full' && posture.kind !== 'verify-ca')) return []
    if (facts.trustAnchor !== undefined || !assessment.hardening.needs.includes('ca-file')) return []
    const names = assessment.hardening.set.filter(({ value }) => /^<.*>$/.test(value)).map(({ name }) => code(name))
    const write = names.length === 0 ? 'Name the file of the CA that signed the certificate of the server.' : `Write ${listed(names)} with the file of the CA that signed the certificate of the server.`
    return [
      {
        message: `The server is verified, but with what is nowhere written: ${assessment.driver.title} takes what it finds by default (a file of the user, the store of the system, or public CAs). ${write}`,
        span: decidingSpan(assessment),
        cost: advice,
      },
    ]
  },
} as const satisfies Rule
