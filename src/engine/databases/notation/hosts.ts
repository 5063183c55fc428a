/** Hosts as the URI's authority, a keyword or a setting writes them, and the printable end point made of them. */
import { plainText, sliceText, type MappedText } from '../../mappedText.js'
import type { Candidate, Host, Part } from '../../model.js'
import { decode, percentDecode, templateOf } from './pieces.js'

export const MAXIMUM_HOSTS = 32

/** `h1:5432,h2:5432`, `[::1]:5432`, `%2Frun%2Fpostgresql`. An empty list for an empty text. */
export function hostsOfAuthority(mapped: MappedText): readonly Host[] {
  if (mapped.text === '') return []
  const hosts = splitOn(mapped, ',').flatMap((item) => {
    const end = hostEnd(item.text)
    const port = item.text[end] === ':' ? portOf(sliceText(item, end + 1, item.text.length)) : null
    const host = sliceText(item, 0, end)
    return host.text === '' ? [] : [hostOf(host, port)]
  })
  return withOthers(mapped, hosts)
}

/**
 * Of several places that name hosts, in the order in which they hold for most: the first that names one. Drivers differ in what `?host=` and
 * `hostaddr` do to the others, so that one which only leads to this machine hides none that leads elsewhere.
 */
export function hostsOfPlaces(...places: readonly (readonly Host[])[]): readonly Host[] {
  const named = places.filter((hosts) => hosts.length > 0)
  const [first = [], ...others] = named
  return first.every(isHere) ? [...first, ...others.filter((hosts) => !hosts.every(isHere)).flat()] : first
}

/** `connect('postgresql://localhost/shop', host='db')`: for psycopg, asyncpg, SQLAlchemy, Postgres.js and mysql2 what the call says counts. */
export function hostsGivenOver(written: readonly Host[], given: readonly Host[], { sites }: Candidate): readonly Host[] {
  return sites.some(({ callee }) => callee !== null) && written.every(isHere) && !given.every(isHere) ? given : written
}

function isHere(host: Host): boolean {
  return host.kind === 'socket' || (host.kind === 'name' && /^(?:localhost|127(?:\.\d{1,3}){3}|::1|0\.0\.0\.0)$/i.test(host.name))
}

/** `postgres://dummy`, `postgres://dummy:dummy@dummy/dummy`: there to satisfy a build or an import, never connected to. */
export function areDummies(hosts: readonly Host[]): boolean {
  return hosts.length > 0 && hosts.every((host) => host.kind === 'name' && /^(?:dummy|fake|bogus|placeholder|unused|nothing|nowhere|none|null|noop|not-used|ignored?|changeme)$/i.test(host.name))
}

/** The host names and ports of two lists that run side by side: `host=h1,h2 port=5432,5433`. */
export function hostsOfLists(names: MappedText, ports: MappedText | null): readonly Host[] {
  const portList = ports === null ? [] : splitOn(ports, ',').map(portOf)
  const hosts = splitOn(names, ',').flatMap((name, index) => {
    const port = portList.length === 1 ? portList[0] : portList[index]
    // `HOST = 127.0.0.1:5432` of an application's own configuration; no name holds a colon, and an address of version 6 more than one.
    const own = /^[^:/[\]]{1,253}:(?=\d{1,5}$)/.exec(name.text)?.[0].length ?? 0
    if (own > 0 && ports === null) return [hostOf(sliceText(name, 0, own - 1), portOf(sliceText(name, own, name.text.length)))]
    return name.text === '' ? [] : [hostOf(name, port ?? null)]
  })
  return withOthers(names, hosts)
}

function hostOf(mapped: MappedText, port: string | null): Host {
  const { shown, filled, holes } = decode(mapped)
  if (holes.length > 0) {
    // `{directory}/{instance}`: no host's name holds a slash.
    if (shown.startsWith('/') || /^\{[^{}]{1,200}\}\//.test(shown)) return { kind: 'socket', path: shown }
    if (filled !== null && filled !== '' && holes.every(({ constant }) => constant === true)) return hostOf(plainText(filled), port)
    return { kind: 'hole', text: shown, fallback: filled, port }
  }
  const template = templateOf(shown)
  if (template !== null) return { kind: 'hole', text: `{${template.expression}}`, fallback: template.fallback, port }
  const name = shown.replace(/^\[(.*)\]$/, '$1')
  if (name.startsWith('/') || name.startsWith('@')) return { kind: 'socket', path: name }
  return { kind: 'name', name, port }
}

function hostEnd(text: string): number {
  if (text.startsWith('[')) {
    const close = text.indexOf(']')
    if (close > 0) return close + 1
  }
  const colon = text.indexOf(':')
  // A bare IPv6 address has more than one colon; only brackets can give it a port.
  if (colon >= 0 && /^[0-9a-fA-F]*:[0-9a-fA-F:.]*$/.test(text) && text.indexOf(':', colon + 1) >= 0) return text.length
  return colon < 0 ? text.length : colon
}

/** Only what can be a port is kept: anything else may be the rest of a password with a space in it. */
function portOf(mapped: MappedText): string | null {
  const { shown, holes } = decode(mapped)
  if (holes.length > 0) return shown
  const text = percentDecode(shown).trim()
  return /^\d{1,5}$/.test(text) || /^(?:PORT|<[\w -]{1,30}>|\$\{?\w{1,60}\}?|%(?:[sdui]|(?:hh?|ll?|z)[du])|\{\w{0,60}\})$/.test(text) ? text : null
}

function splitOn(mapped: MappedText, separator: string): MappedText[] {
  const parts: MappedText[] = []
  let from = 0
  for (let at = 0; at <= mapped.text.length && parts.length < MAXIMUM_HOSTS; at++) {
    if (at < mapped.text.length && mapped.text[at] !== separator) continue
    parts.push(sliceText(mapped, from, at))
    from = at + 1
  }
  return parts
}

function withOthers(mapped: MappedText, hosts: readonly Host[]): readonly Host[] {
  const isCut = hosts.length > 0 && mapped.text.split(',', MAXIMUM_HOSTS + 1).length > MAXIMUM_HOSTS
  return isCut ? [...hosts, moreHosts] : hosts
}

/** Stands for the hosts of a list that is longer than is read. */
export const moreHosts: Host = { kind: 'hole', text: '{more hosts}', fallback: null, port: null }

/** `postgresql://***@db.example.com:26257/shop`; `lead` ends in `://` or `:`. At most 200 characters, none of them invisible. */
export function endpointOf(lead: string, hasUser: boolean, hosts: readonly Host[], database: Part): string {
  const list = hosts.map(hostText).join(',')
  const name = database.kind === 'absent' || database.text === '' ? '' : `/${database.text.split('&')[0] ?? ''}`
  return printable(`${lead}${hasUser ? '***@' : ''}${list}${name}`)
}

function hostText(host: Host): string {
  if (host.kind === 'socket') return encodeURIComponent(host.path.replace(/\p{Cs}/gu, ''))
  const name = host.kind === 'hole' ? host.text : host.name.includes(':') ? `[${host.name}]` : host.name
  return host.port === null ? name : `${name}:${host.port}`
}

/** Without control, bidirectional and other invisible characters, which could forge what a reader sees. */
export function printable(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu, '')
  return clean.length > 200 ? `${clean.slice(0, 199)}…` : clean
}
