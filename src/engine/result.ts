/** Expected trouble is data: a value, or what stood in its way. */
export type Result<T, E = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error })

/** Makes the compiler prove that a switch over a union has a branch for every member. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${typeof value}`)
}
