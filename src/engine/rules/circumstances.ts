/** What several rules ask of an assessment. Answers come from posture and facts, never from a parameter's name. */
import type { Span } from '../mappedText.js'
import type { Assessment, Breach, Posture } from '../model.js'

/** Nothing of a `local` connection can be seen or changed on the way. */
export function crossesNetwork({ judgement, locality }: Assessment): boolean {
  return judgement.posture.kind !== 'local' && locality !== 'local'
}

/** What the login goes over, also where the server ends the session after it. */
export function transportOf({ judgement: { posture } }: Assessment): Posture {
  return posture.kind === 'error' ? (posture.sent ?? posture) : posture
}

/** Could whoever sits on the path pose as the server? `unknown` and `error` are no: nobody can tell, nothing is sent. */
export function letsStrangersAnswer(posture: Posture): boolean {
  return posture.kind === 'cleartext' || posture.kind === 'opportunistic' || posture.kind === 'unverified'
}

/** TLS may be spoken at all, so its version and cipher matter. */
export function maySpeakTls(assessment: Assessment): boolean {
  const { kind } = transportOf(assessment)
  return crossesNetwork(assessment) && kind !== 'cleartext' && kind !== 'error'
}

/** Where the deciding parameter stands, when that is inside the connection; else null: the whole connection. */
export function decidingSpan(assessment: Assessment): Span | null {
  return within(assessment, assessment.judgement.deciding?.span ?? null)
}

/** A place outside the connection (an environment variable further down) would put the finding on a line nobody expects. */
export function within({ connection: { span: whole } }: Assessment, span: Span | null): Span | null {
  return span !== null && span.start >= whole.start && span.end <= whole.end ? span : null
}

export const cap = (score: number): Breach['cost'] => ({ kind: 'cap', score })
export const penalty = (points: number): Breach['cost'] => ({ kind: 'penalty', points })
export const advice: Breach['cost'] = { kind: 'none' }
