import type { Setting, Vocabulary } from '../model.js'

/** The settings of one connection under a common prefix, without it: `DB_HOST` and `DB_SSL_MODE` are `HOST` and `SSLMODE` under `DB`. */
export interface Prefixed {
  readonly prefix: string
  readonly entries: readonly Setting[]
}

/** Only where a telling name is among them: a lone `X_HOST` may be the host of anything. */
export function prefixedSettings<T extends { readonly name: string }>(named: readonly T[], toSetting: (entry: T) => Setting, vocabulary: Vocabulary): Prefixed[] {
  const prefixes = new Set<string>()
  for (const { name } of named) {
    if (vocabulary.environmentNames.has(name)) continue
    for (const split of splitsOf(name)) if (knownName(split.rest, vocabulary.tellingNames) !== null) prefixes.add(split.prefix)
  }
  return [...prefixes].slice(0, 20).map((prefix) => ({
    prefix,
    entries: named.flatMap((entry) => {
      if (!entry.name.startsWith(`${prefix}_`)) return []
      const rest = entry.name.slice(prefix.length + 1).replace(/^_/, '')
      return [{ ...toSetting(entry), name: knownName(rest, vocabulary.settingNames) ?? rest }]
    }),
  }))
}

/** Environment variables only: other names with `_` are names of their own. `APP_db__ssl_mode` says by its `__` where the nesting is. */
function splitsOf(name: string): { prefix: string; rest: string }[] {
  const nested = /^([A-Z]\w{0,60}?)__([A-Za-z]\w{0,40})$/.exec(name.slice(0, 120))
  if (nested !== null) return [{ prefix: nested[1] ?? '', rest: nested[2] ?? '' }]
  if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,8}$/.test(name.slice(0, 120))) return []
  const words = name.split('_')
  return words.slice(1).map((_, i) => ({ prefix: words.slice(0, i + 1).join('_'), rest: words.slice(i + 1).join('_') }))
}

/** As written, or without `_`, when the vocabulary knows it so. */
function knownName(name: string, names: ReadonlySet<string>): string | null {
  if (names.has(name.toLowerCase())) return name
  const joined = name.replaceAll('_', '')
  return names.has(joined.toLowerCase()) ? joined : null
}
