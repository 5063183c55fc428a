/** Memcached in configurations: `memcached_servers = a:11211,b:11211` (OpenStack), `MEMCACHED_HOST`, `memcached: { servers: […] }`. */
import type { Setting, Value } from '../model.js'
import { isHost } from './hostText.js'

/** None or one, among the entries at a place. */
export function memcachedIn<T extends { readonly name: string }>(all: readonly T[], { keyPath }: { readonly keyPath: readonly string[] }, toSetting: (entry: T) => Setting): { readonly product: string; readonly entries: readonly Setting[] }[] {
  const found = all.some(({ name }) => /memcache/i.test(name)) || /memcache/i.test(keyPath.at(-1) ?? '') ? memcachedServers(keyPath, all.map(toSetting)) : null
  return found === null ? [] : [{ product: 'memcached', entries: found }]
}

/** null: no such list stands there. What is said of TLS beside it is the program's. */
function memcachedServers(keyPath: readonly string[], entries: readonly Setting[]): readonly Setting[] | null {
  const inside = around.test(keyPath.at(-1) ?? '')
  const isAddress = ({ name, value }: Setting): boolean => (named.test(name) || (inside && addresses.test(name))) && areServers(value)
  const servers = entries.find(isAddress)
  if (servers === undefined) return null
  const secured = entries.find(({ name, value }) => (inside ? /tls|ssl/i : /memcached?_?(?:use_?|enable_?)?(?:tls|ssl)|^tls_enabled$/i).test(name) && !(value.kind === 'symbol' && value.name === 'false') && !(value.kind === 'text' && /^(?:false|no|off|0|)$/i.test(value.text.text)))
  // What is checked then, the program says.
  return [{ ...servers, name: 'servers' }, ...(secured === undefined ? [] : [{ ...secured, name: 'tls', value: { kind: 'symbol', name: secured.name.slice(0, 100), span: secured.value.span } } as const])]
}

const around = /^(?:external|app|default)?[_-]?memcached?(?:[_-]?(?:config|settings|options|connection|client|cache|cluster))?$/i
const addresses = /^(?:servers?|hosts?|address(?:es)?|addr|nodes?|endpoints?)$/i
const named = /^(?:[\w.]{1,60}[._-]|SOGo)?memcached?[._-]?(?:storage[._-])?(?:location|servers?|hosts?|address(?:es)?|addr|nodes?|endpoints?)$/i

/** Also what a template repeats: `{% for host in … %}{{ host }}:{{ port }}{% endfor %}`. */
function areServers(value: Value): boolean {
  if (value.kind === 'settings') return value.entries.length > 0 && value.entries.slice(0, 50).every((entry) => /^\d+$/.test(entry.name) && areServers(entry.value))
  if (value.kind !== 'text') return false
  if (isHost(value)) return true
  const all = value.text.text.slice(0, 2000).split(/[,;\s]+/).filter((one) => /[^\uE000]/.test(one))
  return all.length > 0 && all.every((one) => /^\[?[\w.\uE000-]{1,250}\]?:(?:\d{2,5}|\uE000{1,4})$/.test(one))
}
