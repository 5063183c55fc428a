/** An order on postures, for comparing drivers and sides: the higher, the better protected. */
import type { Posture } from './model.js'

/** null: not comparable (`local`, `error`, `unknown`). */
export function strengthOf(posture: Posture): number | null {
  switch (posture.kind) {
    case 'cleartext':
      return 0
    case 'opportunistic':
      return posture.first === 'cleartext' ? 1 : 2
    case 'unverified':
      return 3
    case 'verify-ca':
      return 4
    case 'verify-full':
      return 5
    case 'local':
    case 'error':
    case 'unknown':
      return null
  }
}
