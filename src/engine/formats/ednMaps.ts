/**
 * Clojure's maps that describe a database: `{:dbtype "postgresql" :host "db" :dbname "shop"}` (next.jdbc, java.jdbc), `{:adapter "postgresql" :server-name "db"}`
 * (hikari-cp), `{:spec {:host "db" :port 6379}}` (Carmine). In programs and in EDN files.
 * https://cljdoc.org/d/com.github.seancorfield/next.jdbc/CURRENT/api/next.jdbc#get-datasource
 */
import { HOLE, plainText } from '../mappedText.js'
import type { Candidate, Setting } from '../model.js'
import { isSpent } from './budget.js'
import { productIn } from './products.js'
import { baseAt, type Place } from './place.js'

/** A map without others in it, as both write it on up to some tens of lines. */
const map = /\{([^{}]{5,3000})\}/g
const pair = /:([a-z][\w-]{0,40})\??\s{1,40}(?:"([^"\n]{0,300})"|(\d{1,6}|true|false|nil)(?=[\s}]|$)|(\(|#[a-z]|[A-Za-z*:$@]))/g

/** JDBC's drivers name the hosts by these. */
const names: Readonly<Record<string, string | undefined>> = { host: 'host', 'server-name': 'host', port: 'port', 'port-number': 'port', dbname: 'database', 'database-name': 'database', user: 'user', username: 'user', password: 'password' }

export function ednMaps(source: string, place: Place): Candidate[] {
  return [...source.matchAll(map)].flatMap((match): Candidate[] => {
    const text = match[1] ?? ''
    if (!/:(?:dbtype|subprotocol|adapter|host)\s/.test(text) || isCommented(source, match.index) || isSpent(place.budget, match.index)) return []
    const found = [...text.matchAll(pair)].slice(0, 60)
    const at = match.index + 1
    const settings = found.map((one) => settingOf(one, at))
    const said = (name: string): string => found.find((one) => one[1] === name)?.[2] ?? ''
    const product = productIn([said('dbtype'), said('subprotocol'), said('adapter')].filter((word) => word !== '')) ?? (/:spec\s{0,40}$/.test(source.slice(Math.max(0, match.index - 60), match.index)) ? 'redis' : null)
    const named = settings.flatMap((setting) => (names[setting.name] === undefined ? [] : [{ ...setting, name: names[setting.name] ?? '' }]))
    const placed = named.some(({ name }) => name === 'host') ? named : [...named, ...hostOfSubname(found, at)]
    if (product === null || !placed.some(({ name }) => name === 'host')) return []
    const tls = settings.filter(({ name }) => /ssl|tls/i.test(name))
    const span = { start: match.index, end: match.index + match[0].length }
    return [{ ...baseAt({ ...place, keyPath: [product === 'redis' ? 'REDIS' : product] }, span), kind: 'settings', entries: [...placed, ...(product === 'redis' ? tls.map(open) : tls)] }]
  })
}

type Found = RegExpMatchArray & { readonly index: number }

function settingOf(match: Found, at: number): Setting {
  const [whole, name = '', text, symbol] = match
  const start = at + match.index
  const span = { start, end: start + whole.length }
  if (text !== undefined) return { name, span, value: { kind: 'text', text: plainText(text, span.end - 1 - text.length), span: { start: span.end - 1 - text.length, end: span.end - 1 } } }
  if (symbol !== undefined) return { name, span, value: { kind: 'symbol', name: symbol, span } }
  return { name, span, value: { kind: 'text', text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: name, fallback: null }] }, span } }
}

/** `:subname "//db:5432/shop"` of the old library. */
function hostOfSubname(found: readonly Found[], at: number): Setting[] {
  const one = found.find((each) => each[1] === 'subname')
  const address = /^\/\/([\w.-]{1,250}(?::\d{1,5})?)(?:\/|$)/.exec(one?.[2] ?? '')
  if (one === undefined || address === null) return []
  const host = address[1] ?? ''
  const start = at + one.index + one[0].length - 1 - (one[2] ?? '').length + 2
  const span = { start, end: start + host.length }
  return [{ name: 'host', span, value: { kind: 'text', text: plainText(host, start), span } }]
}

/** What the client verifies, it says itself. */
const open = (setting: Setting): Setting => ({ ...setting, name: 'tls', value: { kind: 'text', text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...setting.span, expression: setting.name, fallback: null }] }, span: setting.span } })

function isCommented(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 400), at)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return /^[^"]{0,200};/.test(line) || /#_\s{0,9}$/.test(line)
}
