/** Of a list that is in order, how many come before the first that does not; a binary search. */
export function countBefore<T>(sorted: readonly T[], isBefore: (each: T) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const each = sorted[middle]
    if (each !== undefined && isBefore(each)) low = middle + 1
    else high = middle
  }
  return low
}
