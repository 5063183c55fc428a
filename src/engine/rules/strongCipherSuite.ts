import type { Rule } from '../model.js'
import { cap, maySpeakTls, within } from './circumstances.js'
import { code } from './wording.js'

export const strongCipherSuite = {
  id: 'strong-cipher-suite',
  title: 'Enable no broken cipher suite',
  severity: 'high',
  rationale:
    'NULL suites do not encrypt, anonymous ones do not authenticate, and export, RC4, DES and MD5 suites can be broken with modest means. One such suite in the list is enough: whoever sits on the path may be able to make both ends choose it. ' +
    'The defaults of current TLS libraries leave them out, so the safest list is none.',
  references: { cwe: ['CWE-327'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.1.1'], pciDss: [] },
  costs: 'Caps the score at 45 (D).',
  examples: {
    bad: [
      { driver: 'pg', settings: { host: 'db.example.com', database: 'shop', user: 'shop', ssl: { rejectUnauthorized: true, ciphers: 'RC4-SHA:HIGH' } } },
      { driver: 'postgres', settings: { host: 'db.example.com', database: 'shop', username: 'shop', ssl: { rejectUnauthorized: true, ciphers: 'ALL:eNULL' } } },
      { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=VERIFY_IDENTITY&tlsCiphersuites=TLS_RSA_WITH_RC4_128_MD5' },
      { driver: 'ioredis', settings: { host: 'db.example.com', tls: { ciphers: 'ALL:eNULL' } } },
      { driver: 'redis-py', settings: { host: 'db.example.com', ssl: true, ssl_ciphers: 'RC4-SHA' } },
    ],
    good: [
      { driver: 'pg', settings: { host: 'db.example.com', database: 'shop', user: 'shop', ssl: { rejectUnauthorized: true, ciphers: 'ECDHE-RSA-AES256-GCM-SHA384' } } },
      { driver: 'postgres', settings: { host: 'db.example.com', database: 'shop', username: 'shop', ssl: { rejectUnauthorized: true } } },
      { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=VERIFY_IDENTITY&tlsCiphersuites=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384' },
      { driver: 'ioredis', settings: { host: 'db.example.com', tls: { ciphers: 'ECDHE-RSA-AES256-GCM-SHA384' } } },
    ],
  },
  check: (assessment) => {
    const weak = assessment.judgement.facts.weakCiphers
    if (weak === undefined || !maySpeakTls(assessment)) return []
    return [
      {
        message: `${code(weak.parameter)} enables ${code(weak.value)}: a broken suite protects nothing, and one in the list may be enough. Drop the parameter, or list suites with AES-GCM or ChaCha20 and an ephemeral key exchange only.`,
        span: within(assessment, weak.span),
        cost: cap(45),
      },
    ]
  },
} as const satisfies Rule
