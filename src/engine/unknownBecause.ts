import type { Judgement } from './model.js'

/** The same connection, of which something decides that cannot be read: `because` says what. */
export function unknownBecause(judgement: Judgement, because: string): Judgement {
  return { ...judgement, posture: { kind: 'unknown', reason: because }, because, deciding: null, byDefault: false }
}
