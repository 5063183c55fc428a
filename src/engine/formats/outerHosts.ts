/** Zitadel's `DATABASE_POSTGRES_HOST` beside `DATABASE_POSTGRES_USER_SSL_MODE` and `DATABASE_POSTGRES_ADMIN_SSL_MODE`: several logins of one server. */
interface Prefix {
  readonly telling: boolean
  readonly host: boolean
}

export interface OuterHosts {
  /** Under which prefix the host of another one stands. */
  readonly of: ReadonlyMap<string, string>
  /** Whose hosts are taken so. */
  readonly taken: ReadonlySet<string>
}

/** For every prefix that has a mode and no host: the longest one that it begins with and that has a host. */
export function outerHosts(found: readonly (readonly [string, Prefix])[], prefixes: ReadonlyMap<string, Prefix>): OuterHosts {
  const of = new Map<string, string>()
  for (const [prefix, { telling, host }] of found) {
    if (!telling || host || !/^[A-Z]/.test(prefix)) continue
    const words = prefix.split('_')
    const outer = words.map((_, i) => words.slice(0, words.length - 1 - i).join('_')).find((name) => name !== '' && prefixes.get(name)?.host === true)
    if (outer !== undefined) of.set(prefix, outer)
  }
  return { of, taken: new Set(of.values()) }
}
