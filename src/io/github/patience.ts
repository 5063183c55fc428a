import { member, text } from './api.js'

export interface Patience {
  /** Resolves when GitHub may be asked again: at once, or when a wait that it asked for is over. */
  rest(): Promise<void>
  /** Seconds to wait, for everybody. False: that would be longer than this run waits in all. */
  extend(seconds: number): boolean
}

/** `second`: milliseconds; tests make it short. */
export function createPatience(second: number): Patience {
  let until = 0
  let spent = 0
  return {
    async rest() {
      for (let left = until - Date.now(); left > 0; left = until - Date.now()) await new Promise((resolve) => setTimeout(resolve, left))
    },
    extend(seconds) {
      const now = Date.now()
      const goal = now + seconds * second
      const more = goal - Math.max(until, now)
      if (more <= 0) return true // someone else waits for as long already
      if (spent + more > MAX_SPENT * second) return false
      spent += more
      until = goal
      return true
    },
  }
}

/**
 * Seconds that GitHub wants to be left alone after this refusal; null: it refuses for another reason. From its documentation of the REST rate
 * limits: `retry-after`, else until `x-ratelimit-reset` when nothing remains, else at least a minute.
 */
export function waitFor(status: number, headers: unknown, message: string): number | null {
  if (status !== 403 && status !== 429) return null
  const header = (name: string): number | null => {
    const value = Number.parseInt(text(member(headers, name)) ?? '', 10)
    return Number.isInteger(value) && value >= 0 ? value : null
  }
  const asked = header('retry-after')
  if (asked !== null) return asked
  const reset = header('x-ratelimit-reset')
  if (header('x-ratelimit-remaining') === 0 && reset !== null) return Math.max(1, reset - Math.floor(Date.now() / 1000))
  return status === 429 || /secondary rate limit|abuse detection/i.test(message) ? 60 : null
}

/** Seconds in a whole run. Longer than that a job is better run again. */
const MAX_SPENT = 130
