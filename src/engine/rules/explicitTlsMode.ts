import type { Rule } from '../model.js'
import { advice, cap, crossesNetwork, decidingSpan } from './circumstances.js'
import { code, remedy, seen, sentenceOf } from './wording.js'

export const explicitTlsMode = {
  id: 'explicit-tls-mode',
  title: 'Write the TLS mode down',
  severity: 'low',
  rationale:
    'A text without a mode means what the driver, its version and the environment make of it: encrypted here, cleartext there, verified until the next major release. Nobody who reviews the line can tell. ' +
    'Writing the mode costs one parameter, survives an upgrade and another driver, and is checked here. A mode that is only known at run time cannot be graded at all.',
  references: { cwe: ['CWE-693'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.1'], pciDss: [] },
  costs: 'Nothing where a default or a value of the run time decides; caps the score at 78 (B) where the next major version of the driver gives the text a weaker meaning.',
  examples: {
    bad: [
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop' },
      { driver: 'pg', text: 'postgresql://shop@db.example.com/shop?sslmode=require' },
      { driver: 'lib/pq', text: 'postgres://shop@db.example.com/shop' },
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=${PGSSLMODE}' },
    ],
    good: [
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'pg', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full' },
      { driver: 'lib/pq', text: 'postgres://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
    ],
  },
  check: (assessment) => {
    if (!crossesNetwork(assessment)) return []
    const { posture, byDefault } = assessment.judgement
    const span = decidingSpan(assessment)
    const write = remedy(assessment.hardening)
    if (posture.kind === 'unknown')
      return [{ message: `${sentenceOf(posture.reason)} So the connection cannot be graded, and nobody who reads it can tell how safe it is. ${write}`, span, cost: advice }]
    if (posture.kind === 'verify-full' && posture.until !== null)
      return [{ message: `${seen(assessment)} The upgrade to ${code(posture.until)} takes that away without any change of the text. ${write}`, span, cost: cap(78) }]
    if (!byDefault || posture.kind === 'error') return []
    return [{ message: `No TLS mode is written, so a default decides, and defaults differ between drivers and versions. ${seen(assessment)} ${write}`, span, cost: advice }]
  },
} as const satisfies Rule
