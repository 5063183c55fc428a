/** What a family of databases must provide so that its drivers can be observed. */
import type { Certificates } from './certificates.js'
import type { Login, Role } from './roles.js'

export interface Servers {
  readonly title: string
  /** Why they cannot run here: `postgres is not installed`; null: they can. */
  readonly missing: string | null
  /** `users`: how many accounts `u0`, `u1` … will log in. */
  /** A database that every account may use. */
  readonly database: string
  readonly start: (folder: string, users: number) => Promise<Fleet>
}

export interface Fleet {
  readonly certificates: Certificates
  /** All on the loopback. */
  readonly ports: Readonly<Record<Role, number>>
  /** Ends all servers and says who logged in. */
  readonly stop: () => Promise<readonly Login[]>
}

/** All `promises`, or, when one fails, the failure after the clean-up of those that did not. */
export async function allOrNone<T>(promises: readonly Promise<T>[], undo: (each: T) => Promise<unknown>): Promise<T[]> {
  const settled = await Promise.allSettled(promises)
  const failed = settled.find((each) => each.status === 'rejected')
  if (failed === undefined) return settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  await Promise.all(settled.flatMap((each) => (each.status === 'fulfilled' ? [undo(each.value)] : [])))
  throw failed.reason
}
