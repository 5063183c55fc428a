import type { Assessment, Breach, Parameter, Rule } from '../model.js'
import { cap, crossesNetwork, within } from './circumstances.js'
import { code, remedy } from './wording.js'

export const noVerificationBypass = {
  id: 'no-verification-bypass',
  title: 'Do not switch verification off from outside',
  severity: 'high',
  rationale:
    'An environment variable, a command-line flag or a trust-everything factory takes verification away from connections that ask for it, often from every connection of the process, and nothing in their own text shows it. ' +
    'Such switches are set once to get past an error and then stay. Give the client the CA certificate instead: that removes the error and keeps the protection.',
  references: { cwe: ['CWE-295', 'CWE-693'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.2'], pciDss: ['4.2.1'] },
  examples: {
    bad: [
      { driver: 'pg', file: { path: '.env', text: 'NODE_TLS_REJECT_UNAUTHORIZED=0\n' } },
      { driver: 'libpq', file: { path: '.env', text: 'PGSSLMODE=disable\n' } },
      { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&ssl=true&sslfactory=org.postgresql.ssl.NonValidatingFactory' },
      { driver: 'cockroach', file: { path: 'start.sh', text: '#!/bin/sh\ncockroach start --insecure --join=node1,node2\n' } },
    ],
    good: [
      { driver: 'pg', file: { path: '.env', text: 'NODE_EXTRA_CA_CERTS=/etc/tls/ca.crt\n' } },
      { driver: 'libpq', file: { path: '.env', text: 'PGSSLMODE=verify-full\nPGSSLROOTCERT=/etc/tls/ca.crt\n' } },
      { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'cockroach', file: { path: 'start.sh', text: '#!/bin/sh\ncockroach start --certs-dir=/etc/tls --join=node1,node2\n' } },
    ],
  },
  check: (assessment) => {
    if (!crossesNetwork(assessment)) return []
    const { facts, deciding } = assessment.judgement
    if (facts.bypass !== undefined) return isSaidAlready(assessment) ? [] : [breachOf(assessment, facts.bypass.what, facts.bypass.span)]
    return deciding !== null && turnsTlsOffFromOutside(assessment, deciding) ? [breachOf(assessment, deciding.name, deciding.span)] : []
  },
} as const satisfies Rule

function breachOf(assessment: Assessment, what: string, span: Breach['span']): Breach {
  const loss = assessment.judgement.posture.kind === 'cleartext' ? 'TLS' : 'the verification of the server'
  const whom = standsAlone(assessment) ? 'every connection that reads it' : 'this connection'
  return {
    message: `${named(what)} switches ${loss} off for ${whom}: whoever sits on the path can pose as the server. Remove it and give the client the CA certificate instead. ${remedy(assessment.hardening)}`,
    span: within(assessment, span),
    cost: cap(50),
  }
}

/** A driver may have set its names in code spans already. */
function named(what: string): string {
  return what.includes('`') ? what : code(what)
}

/** A mere mode beside the connection (`rejectUnauthorized: false`) that leaves it unverified is what `verify-certificate` reports. */
function isSaidAlready(assessment: Assessment): boolean {
  const { deciding, facts, posture } = assessment.judgement
  if (posture.kind !== 'unverified' || standsAlone(assessment)) return false
  if (deciding === null || isOutside(deciding) || facts.bypass === undefined) return false
  return !/factory|verifier|manager|callback/i.test(`${facts.bypass.what} ${deciding.name}`)
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
