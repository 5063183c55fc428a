import { err, type Result } from '../../engine/result.js'
import type { Refusal } from '../../publishers/port.js'
import type { Failure } from './api.js'

/** GitHub answers 404 where a token may not even know; both mean that it is read-only. A rate limit is a 403 as well. */
export function refused({ status, reason }: Failure, what: string): Result<never, Refusal> {
  const isForbidden = (status === 403 && !/rate limit|abuse/i.test(reason)) || status === 404
  return err({ kind: isForbidden ? 'forbidden' : status === 422 ? 'invalid' : 'failed', reason: `${what}: ${reason}` })
}
