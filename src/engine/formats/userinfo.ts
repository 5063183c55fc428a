/** Does a password of `user:password@…` begin at `from`, behind a colon that a format of names and values takes for its separator? */
export function isUserinfo(text: string, from: number): boolean {
  return /^[^\s/:@]{0,300}@/.test(text.slice(from, from + 302))
}
