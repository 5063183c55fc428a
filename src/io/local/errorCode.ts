/** `ENOENT` and the like; `failed` where there is none. Not by class: an error may come from another realm. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'failed'
}
