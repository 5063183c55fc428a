/** Score, letter, threshold and verdict: INTERFACE section 4. */
import type { Threshold } from './configTypes.js'
import type { Breach, Letter } from './model.js'

/** Changes whenever the same text would earn another grade. */
export const GRADE_VERSION = 1

/** Lowest score of each letter, best first. Below the last one is F. */
export const letterMinimum = { A: 90, B: 75, C: 60, D: 45, E: 30, F: 0 } as const satisfies Record<Letter, number>

/** `max(0, min(caps, 100 − penalties))`. */
export function scoreOf(breaches: readonly Breach[]): number {
  let cap = 100
  let penalties = 0
  for (const { cost } of breaches) {
    if (cost.kind === 'cap') cap = Math.min(cap, cost.score)
    if (cost.kind === 'penalty') penalties += cost.points
  }
  return Math.max(0, Math.min(cap, 100 - penalties))
}

export function letterOf(score: number): Letter {
  for (const letter of ['A', 'B', 'C', 'D', 'E'] as const) if (score >= letterMinimum[letter]) return letter
  return 'F'
}

/** The worst score of those that count; null when nothing is graded: nothing to grade is no A. */
export function worstScore(scores: readonly (number | null)[]): number | null {
  const graded = scores.filter((score) => score !== null)
  return graded.length === 0 ? null : Math.min(...graded)
}

export function isBelow(score: number | null, threshold: Threshold): boolean {
  return threshold.kind === 'score' && score !== null && score < threshold.minimum
}
