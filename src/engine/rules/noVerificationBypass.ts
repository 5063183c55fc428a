import type { Assessment, Breach, Parameter, Rule, SecurityFacts } from '../model.js'
import { cap, crossesNetwork, within } from './circumstances.js'
import { code, remedy, sentenceOf } from './wording.js'

export const noVerificationBypass = {
  id: 'no-verification-bypass',
  title: 'Do not switch verification off from outside',
  severity: 'high',
  rationale:
    'An environment variable, a command-line flag or a trust-everything factory takes verification away from connections that ask for it, often from every connection of the process, and nothing in their own text shows it. ' +
    'Such switches are set once to get past an error and then stay. Give the client the CA certificate instead: that removes the error and keeps the protection.',
  references: { cwe: ['CWE-295', 'CWE-693'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.2'], pciDss: ['4.2.1'] },
  costs: 'Caps the score at 50 (D).',
  examples: {
    bad: [
      { driver: 'pg', file: { path: '.env', text: 'NODE_TLS_REJECT_UNAUTHORIZED=0\n' } },
      { driver: 'libpq', file: { path: '.env', text: 'PGSSLMODE=disable\n' } },
      { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&ssl=true&sslfactory=org.postgresql.ssl.NonValidatingFactory' },
      { driver: 'cockroach', file: { path: 'start.sh', text: '#!/bin/sh\ncockroach start --insecure --join=node1,node2\n' } },
      { driver: 'redis-cli', text: 'redis-cli -h db.example.com --tls --insecure' },
    ],
    good: [
      { driver: 'pg', file: { path: '.env', text: 'NODE_EXTRA_CA_CERTS=/etc/tls/ca.crt\n' } },
      { driver: 'libpq', file: { path: '.env', text: 'PGSSLMODE=verify-full\nPGSSLROOTCERT=/etc/tls/ca.crt\n' } },
      { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'cockroach', file: { path: 'start.sh', text: '#!/bin/sh\ncockroach start --certs-dir=/etc/tls --join=node1,node2\n' } },
      { driver: 'redis-cli', text: 'redis-cli -h db.example.com --tls --cacert /etc/tls/ca.crt' },
    ],
  },
  check: (assessment) => {
    if (!crossesNetwork(assessment)) return []
    const { facts, deciding } = assessment.judgement
    if (facts.bypass !== undefined) return isSaidElsewhere(assessment, facts.bypass) ? [] : [breachOf(assessment, facts.bypass)]
    return deciding !== null && turnsTlsOffFromOutside(assessment, deciding) ? [breachOf(assessment, { what: deciding.name, span: deciding.span })] : []
  },
} as const satisfies Rule

type Bypass = NonNullable<SecurityFacts['bypass']>

function breachOf(assessment: Assessment, { what, span }: Bypass): Breach {
  const alone = standsAlone(assessment)
  const loss = assessment.judgement.posture.kind === 'cleartext' ? 'TLS' : 'the verification of the server'
  const saw = what.includes(' ') ? sentenceOf(what) : `${code(what)} switches ${loss} off for ${alone ? 'every connection that reads it' : 'this connection'}.`
  return {
    message: `${saw} Whoever sits on the path can then pose as the server. Remove it and give the client the CA certificate instead.${alone ? '' : ` ${remedy(assessment.hardening)}`}`,
    span: within(assessment, span),
    cost: cap(50),
  }
}

/**
 * A mere mode beside the connection (`rejectUnauthorized: false`) either leaves it unverified, which `verify-certificate` reports, or is overruled
 * and switches nothing off. A factory is more than a mode: it hides behind a text that asks for verification.
 */
function isSaidElsewhere(assessment: Assessment, bypass: Bypass): boolean {
  const { posture } = assessment.judgement
  const written = assessment.connection.parameters.find(({ span }) => span !== null && span.start === bypass.span?.start && span.end === bypass.span.end)
  if (written === undefined || isOutside(written) || standsAlone(assessment) || posture.kind === 'unknown') return false
  const isFactory = /factory|verifier|manager|callback/i.test(`${bypass.what} ${written.name}`)
  return !isFactory || posture.kind === 'verify-full'
}

function turnsTlsOffFromOutside({ judgement }: Assessment, deciding: Parameter): boolean {
  return judgement.posture.kind === 'cleartext' && isOutside(deciding)
}

function isOutside({ origin }: Parameter): boolean {
  return origin === 'environment' || origin === 'flag'
}

function standsAlone({ connection: { notation } }: Assessment): boolean {
  return notation === 'environment' || notation === 'command'
}
