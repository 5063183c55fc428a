/** `DB_HOST=db`, `DB_PASSWORD=…` beside `DATABASE_URL=postgres://app:${DB_PASSWORD}@${DB_HOST}/shop`: names that a URI of the same place is made of are one connection with it. */
import type { Span } from './mappedText.js'
import type { Candidate, Connection, Host, Setting, Site } from './model.js'

/**
 * Without the settings whose host a URI puts in, as long as they say nothing of TLS themselves. What they say of the login is then said of the first such
 * URI, so that a password that stands among them is not lost; a password that no URI puts in keeps them.
 */
export function withoutToldInUri(connections: readonly Connection[]): readonly Connection[] {
  const uris = new Map<string, Connection[]>()
  for (const one of connections) {
    const name = isLive(one) && one.uri !== null ? holeOf(one.hosts[0]) : null
    if (name === null) continue
    const known = uris.get(name)
    if (known === undefined) uris.set(name, [one])
    else if (known.length < MOST_ALIKE) known.push(one)
  }
  if (uris.size === 0) return connections
  const told = new Set<Connection>()
  const taking = new Map<Connection, Connection>()
  for (const settings of connections) {
    const made = madeOf(settings, uris)
    const taker = settings.password.kind === 'literal' ? made.find((uri) => putsInPassword(uri, settings)) : made[0]
    if (taker === undefined) continue
    told.add(settings)
    taking.set(taker, withLogin(taking.get(taker) ?? taker, settings))
  }
  return told.size === 0 ? connections : connections.flatMap((one) => (told.has(one) ? [] : [taking.get(one) ?? one]))
}

/** Of URIs with the same host, so many are looked at for each group of settings. */
const MOST_ALIKE = 50

/** The URIs whose host is that of the settings. */
function madeOf(settings: Connection, uris: ReadonlyMap<string, readonly Connection[]>): readonly Connection[] {
  const { candidate, hosts } = settings
  if (candidate.kind !== 'settings' || !isLive(settings) || settings.hosts.length !== 1 || candidate.entries.some(saysTls)) return []
  const entry = candidate.entries.find(({ name, writtenName }) => writtenName !== undefined && /^(?:host|hostname|server|address|addr)$/i.test(name))
  if (entry?.writtenName === undefined) return []
  const own = holeOf(hosts[0])
  const [same, named] = [own === null ? [] : (uris.get(own) ?? []), [entry.writtenName, `env.${entry.writtenName}`].flatMap((name) => uris.get(name) ?? [])]
  // What Compose puts in is of the file beside it, not of the container.
  const isPutIn = (uri: Connection): boolean => same.includes(uri) || !isOfCompose(candidate)
  return [...new Set([...same, ...named])].filter((uri) => isPutIn(uri) && sameFamily(uri, settings) && areOfOnePlace(uri.candidate.sites[0], candidate) && agree(uri, settings))
}

const isLive = ({ candidate: { place, use, encoding } }: Connection): boolean => place === 'code' && use === 'value' && encoding === 'plain'

/** `DB_HOST` of `{DB_HOST}`; null: more is put in, or nothing. */
function holeOf(host: Host | undefined): string | null {
  return host?.kind === 'hole' ? (/^\{([^{}]{1,200})\}$/.exec(host.text)?.[1] ?? null) : null
}

function saysTls({ name, writtenName, value }: Setting): boolean {
  return [name, writtenName ?? '', ...(value.kind === 'text' ? [value.text.text.slice(0, 500)] : [])].some((text) => /ssl|tls|secur|encrypt|cert|verif|(?:^|_)ca(?:_|$)|(?:^|_)mode$|option|param|propert|quer/i.test(text))
}

const isOfCompose = ({ sites: [{ keyPath }] }: Candidate): boolean => keyPath.length > 2 && /^(?:services|x-[^\s]{0,100})$/.test(keyPath[0] ?? '')

function sameFamily(uri: Connection, settings: Connection): boolean {
  return uri.family === settings.family || (uri.family === 'cockroachdb' && settings.family === 'postgres')
}

/** Among the variables of one container, or in a file that has no such parts. */
function areOfOnePlace(uri: Site, { span, sites: [{ keyPath }] }: Candidate): boolean {
  const around = uri.keyPath.slice(0, -1)
  return around.every((name, at) => name === keyPath[at]) && (around.length === 0 || covers(uri.span, span))
}

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end

/** Another port or database is another connection. */
function agree({ hosts: [a], database: ofUri }: Connection, { hosts: [b], database }: Connection): boolean {
  const [port, other] = [a, b].map((host) => (host === undefined || host.kind === 'socket' ? null : host.port))
  const isNumber = (text: string | null | undefined): boolean => /^\d+$/.test(text ?? '')
  return !(isNumber(port) && isNumber(other) && port !== other) && !(ofUri.kind === 'literal' && database.kind === 'literal' && ofUri.text !== database.text)
}

function putsInPassword({ password }: Connection, { candidate }: Connection): boolean {
  return password.kind === 'hole' && candidate.kind === 'settings' && candidate.entries.some(({ name, writtenName }) => /pass|pwd/i.test(name) && (writtenName === password.expression || `env.${writtenName ?? ''}` === password.expression))
}

function withLogin(uri: Connection, settings: Connection): Connection {
  const password = putsInPassword(uri, settings) ? settings.password : uri.password
  const user = uri.user.kind === 'hole' && settings.user.kind === 'literal' ? settings.user : uri.user
  return { ...uri, user, password, secretSpans: [...uri.secretSpans, ...settings.secretSpans] }
}
