/** How many more candidates the reader of one file makes: a file with more than anybody writes is read up to a place. */
import { MOST_CANDIDATES } from './format.js'

export interface Budget {
  left: number
  /** The first place that was not read any more; null: all was read. */
  unreadFrom: number | null
}

/** Why a file was not read whole. */
export const tooMuch = { incomplete: 'more places or settings than can be read in one file' } as const

export function newBudget(): Budget {
  return { left: MOST_CANDIDATES, unreadFrom: null }
}

/** Is there no more to be made of what begins at `start`? Then that is noted. */
export function isSpent(budget: Budget, start: number): boolean {
  if (budget.left > 0) return false
  budget.unreadFrom = Math.min(budget.unreadFrom ?? start, start)
  return true
}

/** The first of several places that were not read; null: there is none. */
export function firstUnread(readings: readonly { readonly unreadFrom?: number | null }[]): number | null {
  const places = readings.flatMap(({ unreadFrom }) => unreadFrom ?? [])
  return places.length === 0 ? null : places.reduce((first, place) => Math.min(first, place))
}
