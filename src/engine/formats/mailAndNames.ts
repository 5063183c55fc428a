/** Servers of mail and names, which keep their tables in a database: PowerDNS' settings, Dovecot's `connect`. */
import { sliceText, spanOf } from '../mappedText.js'
import type { Setting } from '../model.js'

interface Told {
  readonly product: string
  readonly entries: readonly Setting[]
}

/** null: it is neither's. */
export function mailAndNames<T extends { readonly name: string }>(entries: readonly T[], toSetting: (entry: T) => Setting): Told | null {
  const backend = entries.map(({ name }) => /^(g(?:my|pg)sql)-host$/.exec(name)?.[1]).find((name) => name !== undefined)
  return backend === undefined ? dovecot(entries, toSetting) : powerDns(backend, entries, toSetting)
}

/** https://doc.powerdns.com/authoritative/backends/generic-mysql.html, …/generic-postgresql.html */
function powerDns<T extends { readonly name: string }>(backend: string, entries: readonly T[], toSetting: (entry: T) => Setting): Told {
  const known = /^(?:host|port|user|password|dbname)$/
  const own = entries.flatMap((entry) => {
    const name = entry.name.startsWith(`${backend}-`) ? entry.name.slice(backend.length + 1) : ''
    return known.test(name) ? [{ ...toSetting(entry), name }] : []
  })
  return { product: backend === 'gmysql' ? 'mysql' : 'postgres', entries: own }
}

/** `driver = mysql` beside `connect = host=db dbname=mail`. https://doc.dovecot.org/2.3/configuration_manual/authentication/sql/ */
function dovecot<T extends { readonly name: string }>(entries: readonly T[], toSetting: (entry: T) => Setting): Told | null {
  const [driver, connect] = ['driver', 'connect'].map((wanted) => entries.find(({ name }) => name === wanted))
  if (driver === undefined || connect === undefined) return null
  const [{ value: product }, { value: pairs }] = [toSetting(driver), toSetting(connect)]
  if (product.kind !== 'text' || pairs.kind !== 'text' || !/^(?:mysql|pgsql)$/.test(product.text.text)) return null
  const own = [...pairs.text.text.slice(0, 2000).matchAll(/(?<![^\s])([a-z_]{2,30})=(\S{1,300})/g)].flatMap((match): Setting[] => {
    const from = match.index + (match[1]?.length ?? 0) + 1
    const text = sliceText(pairs.text, from, match.index + match[0].length)
    const [span, whole] = [spanOf(text), spanOf(pairs.text, match.index, match.index + match[0].length)]
    return span === null || whole === null ? [] : [{ name: match[1] ?? '', span: whole, value: { kind: 'text', text, span } }]
  })
  return own.some(({ name }) => name === 'host') ? { product: product.text.text === 'mysql' ? 'mysql' : 'postgres', entries: own } : null
}
