/** "Did you mean …?": the known name with the fewest edits, when it is near enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | null {
  const wanted = name.toLowerCase().slice(0, 60)
  let best: string | null = null
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase().slice(0, 60))
    if (distance < fewest) [best, fewest] = [candidate, distance]
  }
  return best
}

/** Levenshtein's distance, one row at a time. Inputs are at most 60 characters. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const substituted = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(substituted, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
