/** The five servers that a client meets, and what its posture is, judged by who received its login. */

/** `plaintext`: knows no TLS. `untrusted`: certificate of a foreign CA. `wrongName`: right CA, other name. `stripped`: an attacker in between who says that there is no TLS. */
export const roles = ['plaintext', 'untrusted', 'wrongName', 'correct', 'stripped'] as const
export type Role = (typeof roles)[number]

/** The packet that names the user arrived at a server, which is what an attacker in its place would have had. */
export interface Login {
  /** Unique to one attempt of one client at one server. */
  readonly user: string
  readonly encrypted: boolean
}

export interface Received {
  readonly clear: ReadonlySet<Role>
  readonly encrypted: ReadonlySet<Role>
}

export const strength = { error: 5, 'verify-full': 4, 'verify-ca': 3, unverified: 2, opportunistic: 1, cleartext: 0 } as const
export type Observed = keyof typeof strength

/** The TLS roles want TLS (`hostssl` …): a client that tries cleartext first and then TLS shows both. */
function observedPosture({ clear, encrypted }: Received): Observed {
  if (clear.size > 0) return encrypted.size > 0 ? 'opportunistic' : 'cleartext'
  if (encrypted.has('untrusted')) return 'unverified'
  if (encrypted.has('wrongName')) return 'verify-ca'
  return encrypted.has('correct') ? 'verify-full' : 'error'
}

/**
 * A driver is as weak as the weakest machine it may run on; a machine on which it never connects says nothing. Where it goes on in
 * cleartext for want of an authority to trust, it is opportunistic all the same.
 */
export function weakest(machines: readonly Received[]): Observed {
  const postures = machines.map(observedPosture)
  const lowest = postures.reduce((one, other) => (strength[other] < strength[one] ? other : one), 'error')
  return lowest === 'cleartext' && machines.some(({ encrypted }) => encrypted.size > 0) ? 'opportunistic' : lowest
}
