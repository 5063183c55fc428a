import type { Assessment, Breach, ParameterProblem, Rule } from '../model.js'
import { cap, crossesNetwork, decidingSpan, within } from './circumstances.js'
import { code, remedy, sentenceOf } from './wording.js'

/** More would say the same again. */
const MOST = 5

export const effectiveTlsParameters = {
  id: 'effective-tls-parameters',
  title: 'Write TLS parameters that this driver obeys',
  severity: 'high',
  rationale:
    'A TLS parameter protects only when the driver that receives it knows it. Misspelt names, names of another driver, values it does not know, parameters behind a `#` or an undecoded `&amp;`, and duplicates that contradict each other are often ignored without a word: the text looks secure and the connection is not. ' +
    'Where the driver refuses the text instead, nothing connects until someone removes the parameter, usually in a hurry.',
  references: { cwe: ['CWE-693'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.1'], pciDss: [] },
  costs: 'Caps the score at 50 (D).',
  examples: {
    bad: [
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=required' },
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'pg', text: 'postgresql://shop@db.example.com/shop?application_name=shop&amp;sslmode=verify-full' },
      { driver: 'lib/pq', text: 'postgres://shop@db.example.com/shop#?sslmode=verify-full' },
      { driver: 'pgx', text: 'postgres://shop@db.example.com/shop?sslmode=disable&sslmode=verify-full' },
      { driver: 'mysql2', text: 'mysql://shop@db.example.com/shop?sslmode=require' },
      { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?tls=true&tlsinsecurely=false' },
    ],
    good: [
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'pg', text: 'postgresql://shop@db.example.com/shop?application_name=shop&sslmode=verify-full' },
      { driver: 'pgx', text: 'postgres://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?tls=true' },
    ],
  },
  check: (assessment) => {
    if (!crossesNetwork(assessment)) return []
    return [...refusals(assessment), ...assessment.judgement.problems.flatMap((problem) => breachOf(assessment, problem))].slice(0, MOST)
  },
} as const satisfies Rule

/**
 * `error` under an assumed driver reaches a rule only when no common driver of the family accepts the text either, so that is said too.
 * A problem that names the refused parameter says it better and comes alone.
 */
function refusals(assessment: Assessment): readonly Breach[] {
  const { posture, problems, deciding } = assessment.judgement
  if (posture.kind !== 'error' || problems.some(({ parameter }) => deciding === null || parameter === deciding.name)) return []
  const who = assessment.driver.certainty === 'assumed' ? `${assessment.driver.title} (assumed; no other common driver accepts it)` : assessment.driver.title
  const what = posture.sent === null ? `${who} refuses this text, so nothing connects` : `The server ends what ${who} begins with this text, after the login`
  return [{ message: `${what}: ${sentenceOf(posture.reason)} ${remedy(assessment.hardening)}`, span: decidingSpan(assessment), cost: cap(50) }]
}

function breachOf(assessment: Assessment, problem: ParameterProblem): readonly Breach[] {
  const { posture } = assessment.judgement
  const refused = posture.kind !== 'error' ? '' : posture.sent === null ? ' The driver refuses the text, so nothing connects.' : ' The server ends the session after the login, which has been sent by then.'
  const message = problem.message.trim() === '' ? `${code(problem.parameter)} does not do here what its name says.` : sentenceOf(problem.message)
  return [{ message: `${message}${refused}`, span: within(assessment, problem.span), cost: cap(50) }]
}
