/** What the smaller families have in common: a URI with settings beside it, or settings that name hosts, as one connection. */
import { plainText, sliceText, spanOf, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection, FileReading, Host, Parameter, Setting, Value } from '../../model.js'
import type { Span } from '../../mappedText.js'
import { findUriOf, type FoundUri, type Schemes } from './findUri.js'
import { endpointOf, hostsOfAuthority, MAXIMUM_HOSTS, moreHosts } from './hosts.js'
import { listedUrl, makesList } from './listedUrls.js'
import { openHost } from '../../openHost.js'
import { partAsWritten, passwordOfSetting } from './settingValues.js'
import { besides, hasOwnText, holdsSecret } from './linksBeside.js'
import { findSetting as findPlain, spansOfSecrets, textOf } from './settings.js'
import { readUri } from './uri.js'

/** How one family writes a connection. All names in lower case. */
export interface Shape {
  readonly family: string
  readonly schemes: Schemes
  /** Begins the end point of settings: `amqp://`. */
  readonly lead: string
  /** Settings whose value may be a whole URL, and what such a URL begins with there. */
  readonly urlNames: readonly string[]
  readonly urls: RegExp
  /** A host, a list of hosts, or hosts with ports. */
  readonly hostNames: readonly string[]
  readonly userNames: readonly string[]
  readonly passwordNames: readonly string[]
  readonly databaseNames: readonly string[]
  /** Settings that drivers look at; every other one is left out, for it may hold a secret. First step, wrappers taken away, lower case. */
  readonly keeps: (name: string) => boolean
}


/** Also inside `sasl: {…}` and `Auth: …{…}`. */
function findSetting(entries: readonly Setting[], names: readonly string[]): Setting | null {
  const found = findPlain(entries, names)
  if (found !== null) return found
  const login = entries.find(({ name, value }) => value.kind === 'settings' && /^(?:auth|sasl|credentials)$/i.test(name))
  return login?.value.kind === 'settings' ? findPlain(login.value.entries, names) : null
}

/** The URI of the family in a text, if there is one. */
export function readLink(shape: Shape, text: MappedText, candidate: Candidate, reading: FileReading): Connection | null {
  const found = findUriOf(shape.schemes, text)
  return found === null ? null : linkConnection(shape, text, found, candidate, besides(shape.keeps, candidate.sites.flatMap((site) => site.neighbours), reading), candidate.sites.flatMap((site) => site.neighbours))
}

/** A URL of the shape `shape.urls` that is the whole text: `http://…` where the call says whose it is. */
export function readWholeUrl(shape: Shape, text: MappedText, candidate: Candidate, reading: FileReading): Connection | null {
  const neighbours = candidate.kind === 'settings' ? candidate.entries : candidate.sites.flatMap((site) => site.neighbours)
  const found = wholeUrl(shape, text)
  return found === null ? null : linkConnection(shape, text, found, candidate, besides(shape.keeps, neighbours, reading), neighbours)
}

function wholeUrl(shape: Shape, { text }: MappedText): FoundUri | null {
  const match = shape.urls.exec(text)
  if (match === null || match.index !== 0 || text.length > 8000) return null
  // `http://a:9200, http://b:9200`: the first stands for all.
  const next = /,\s{0,5}[A-Za-z][\w+]{0,20}:\/\//.exec(text)
  const to = next === null ? text.trimEnd().length : next.index
  return /\s/.test(text.slice(0, to).trim()) ? null : { from: 0, to, schemeLength: match[0].length - 3 }
}

function linkConnection(shape: Shape, text: MappedText, found: FoundUri, candidate: Candidate, beside: readonly Parameter[], neighbours: readonly Setting[]): Connection {
  const mapped = sliceText(text, found.from, found.to)
  const { scheme, parameters, hasUserInfo, ...reading } = readUri(mapped, found.schemeLength, candidate.encoding === 'base64')
  const lower = scheme.toLowerCase()
  const plus = lower.indexOf('+')
  const secret = findSetting(neighbours, shape.passwordNames)
  const password = reading.password.kind === 'absent' ? passwordOfSetting(secret, reading.user, candidate.encoding === 'base64').password : reading.password
  const masked = parameters.map(maskLoosely)
  return {
    ...reading,
    password,
    family: shape.family,
    notation: /^jdbc:/.test(lower) ? 'jdbc' : 'uri',
    scheme: lower,
    dialect: plus < 0 ? null : lower.slice(plus + 1),
    parameters: [...masked, ...beside],
    uri: { ...reading.uri, query: reading.uri.query === null ? null : reading.uri.query.split('&').map(maskPiece).join('&'), fragment: reading.uri.fragment === null ? null : maskPiece(reading.uri.fragment) },
    endpoint: endpointOf(`${scheme}://`, hasUserInfo, reading.hosts, reading.database),
    span: spanOf(mapped) ?? candidate.span,
    secretSpans: [...reading.secretSpans, ...secretParameters(masked), ...secretsAmong(neighbours)],
    candidate,
  }
}

/** `ssl_options={'password': …}`, `jwt_token=…`: more is taken for a secret than drivers read. */
function maskLoosely(parameter: Parameter): Parameter {
  const { value } = parameter
  const text = value.kind === 'text' ? value.text : value.kind === 'hole' ? value.expression : ''
  return holdsSecret.test(parameter.name) || (value.kind !== 'hole' && holdsSecret.test(text)) ? { ...parameter, value: value.kind === 'hole' ? { ...value, fallback: null } : { kind: 'text', text: '***' } } : parameter
}

function maskPiece(piece: string): string {
  const equals = piece.indexOf('=')
  return holdsSecret.test(decodeURIComponentSafely(piece)) && equals >= 0 ? `${piece.slice(0, equals)}=***` : piece
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function secretParameters(parameters: readonly Parameter[]): Span[] {
  return parameters.flatMap(({ value, valueSpan }) => (value.kind === 'text' && value.text === '***' && valueSpan !== null ? [valueSpan] : []))
}

/** Settings without a URL: `new Kafka({ brokers })`, `pika.ConnectionParameters(host=…)`. The caller knows that they are of the family. */
export function settingsConnection(shape: Shape, candidate: Extract<Candidate, { kind: 'settings' }>, reading: FileReading): Connection | null {
  const { entries } = candidate
  const url = findSetting(entries, shape.urlNames)
  const urlText = url === null ? null : listedUrl(url.value)
  if (urlText !== null && wholeUrl(shape, urlText) !== null) {
    // The formats give a URL with a scheme of the family as a text, too; then that one is read.
    return hasOwnText(reading, url?.value.span ?? candidate.span) ? null : readWholeUrl(shape, urlText, candidate, reading)
  }
  const named = findSetting(entries, shape.hostNames) ?? url
  const hosts = named === null ? [openHost] : hostsOfValue(named.value, portOf(entries))
  const user = partAsWritten(findSetting(entries, shape.userNames))
  const secret = findSetting(entries, shape.passwordNames)
  const database = partAsWritten(findSetting(entries, shape.databaseNames))
  return {
    family: shape.family,
    notation: 'settings',
    scheme: null,
    dialect: null,
    user,
    password: passwordOfSetting(secret, user, candidate.encoding === 'base64').password,
    hosts,
    database,
    parameters: besides(shape.keeps, entries, reading),
    uri: null,
    endpoint: endpointOf(shape.lead, user.kind !== 'absent', hosts, database),
    span: candidate.span,
    secretSpans: secretsAmong(entries),
    candidate,
  }
}

/** Wider than what is known to be one: logins made by a call (`auth.basic('neo4j', '…')`) count as well. */
function secretsAmong(settings: readonly Setting[]): readonly Span[] {
  const logins = settings.flatMap(({ name, value }): Span[] => (value.kind === 'symbol' && /["'`]/.test(value.name) && /auth|cred|login|passw|sasl|jaas|secret|token/i.test(`${name} ${value.name}`) ? [value.span] : []))
  const lists = settings.flatMap(({ name, value }): Span[] => (value.kind === 'settings' && /^(?:basic_?)?auth$/i.test(name) && value.entries.some((entry) => /^\d$/.test(entry.name)) ? [value.span] : []))
  return [...spansOfSecrets(settings), ...logins, ...lists]
}


function portOf(entries: readonly Setting[]): string | null {
  const setting = findSetting(entries, ['port'])
  const text = setting?.value.kind === 'symbol' ? setting.value.name : (textOf(setting)?.text ?? '')
  return /^\d{1,5}$/.test(text) ? text : null
}

/** Of an expression; the rest is cut. */
const LONGEST_SOURCE = 200

/** A text with commas, a list, or the source of a list (`['a:9092', 'b:9092']`). */
export function hostsOfValue(value: Value, port: string | null): readonly Host[] {
  if (value.kind === 'settings') {
    const hosts = value.entries.slice(0, MAXIMUM_HOSTS).flatMap((entry) => (/^\d+$/.test(entry.name) || hostLike.test(entry.name) ? hostsOfValue(entry.value, port) : []))
    if (value.entries.length > MAXIMUM_HOSTS) return [...hosts, moreHosts]
    return hosts.length > 0 ? hosts : [openHost]
  }
  if (value.kind === 'text') return eachOf(value.text).flatMap((text) => hostsOfAuthority(withoutLogin(text))).map((host) => withPort(host, port))
  const mapped = hostsOfMappings(value.name, port)
  if (mapped !== null) return mapped
  const asked = hostsAsked(value.name, port)
  if (asked !== null) return asked
  const quoted = [...value.name.matchAll(/["'`]([\w.:[\]-]{1,253})["'`]/g)]
  // The source of a long list is cut, and so may be its last host.
  const isCut = quoted.length > MAXIMUM_HOSTS || value.name.length >= LONGEST_SOURCE
  const literals = [...quoted.slice(0, MAXIMUM_HOSTS).flatMap(([, text]) => hostsOfAuthority(plainText(text ?? ''))), ...(isCut && quoted.length > 0 ? [moreHosts] : [])]
  return literals.length > 0 && makesList.test(value.name) ? literals.map((host) => withPort(host, port)) : [{ kind: 'hole', text: `{${value.name.replace(/["'`].*/s, '…').replace(/^\[(.*)\]$/s, '$1').slice(0, 60)}}`, fallback: null, port }]
}

/** `[env('ELASTIC_HOST', 'localhost:9200')]`: hosts of a list that variables hold; null: there is none. */
function hostsAsked(source: string, port: string | null): readonly Host[] | null {
  if (!/^\s{0,9}\[/.test(source)) return null
  const asked = [...source.matchAll(/(?<![\w$])(?:env|getenv|(?:os\.)?environ\.get)\(\s{0,5}["']([\w.-]{1,80})["']\s{0,5}(?:,\s{0,5}["']([\w.:/[\]-]{0,253})["'])?/g)]
  if (asked.length === 0) return null
  return [...asked.slice(0, MAXIMUM_HOSTS).map(([, name, fallback]): Host => ({ kind: 'hole', text: `{${name ?? ''}}`, fallback: fallback ?? null, port })), ...(asked.length > MAXIMUM_HOSTS || !source.endsWith(']') ? [moreHosts] : [])]
}

/** `[{'host': 'a', 'port': 9200}, {host: 'b'}]`: the source of a list of mappings; null: it is none. */
function hostsOfMappings(source: string, port: string | null): readonly Host[] | null {
  if (!/^\s{0,9}\[\s{0,9}[{[]/.test(source)) return null
  const keys = [...source.matchAll(/(?<![\w$.])["']?:?(host|hostname|port)["']?\s{0,5}(?:=>|[:=])\s{0,5}(?:["'`]([\w.:[\]-]{1,253})["'`]|(\d{1,5})|)/g)]
  const named = keys.flatMap(([, key = '', text, digits], at): readonly Host[] => {
    if (key === 'port') return []
    const behind = keys[at + 1]
    const own = behind?.[1] === 'port' ? (behind[3] ?? behind[2] ?? null) : port
    return text === undefined && digits === undefined ? [openHost] : hostsOfAuthority(plainText(text ?? '')).map((host) => withPort(host, own))
  })
  return named.length === 0 ? null : [...named.slice(0, MAXIMUM_HOSTS), ...(!source.endsWith(']') || named.length > MAXIMUM_HOSTS ? [moreHosts] : [])]
}

const hostLike = /^(?:host|hostname|address)$/i

function withPort(host: Host, port: string | null): Host {
  return host.kind === 'socket' || host.port !== null ? host : { ...host, port }
}

/** Kafka's `INTERNAL://a:9092,INTERNAL://b:9092`: every one has a scheme of its own. */
function eachOf(text: MappedText): readonly MappedText[] {
  const each = text.text.split(',').slice(0, MAXIMUM_HOSTS)
  if (each.length < 2 || !each.every((one) => /^\s{0,9}[A-Za-z][\w+]{0,20}:\/\//.test(one))) return [text]
  let from = 0
  return each.map((one) => {
    const start = from + (one.length - one.trimStart().length)
    from += one.length + 1
    return sliceText(text, start, from - 1)
  })
}

/** `user:password@host` and `scheme://host`: only the host is one. */
function withoutLogin(text: MappedText): MappedText {
  const at = text.text.lastIndexOf('@')
  const scheme = /^[a-z][\w+]{0,20}:\/\//i.exec(text.text)?.[0].length ?? 0
  return sliceText(text, Math.max(at + 1, scheme), text.text.length)
}

/** Does a call, or a name around the candidate, match? */
export function isInside(candidate: Candidate, pattern: RegExp): boolean {
  return candidate.sites.some(({ callee, keyPath }) => (callee !== null && pattern.test(callee)) || keyPath.some((name) => pattern.test(name)))
}

export function importsOneOf(reading: FileReading, pattern: RegExp): boolean {
  return reading.imports.some((name) => pattern.test(name))
}

/** Names among the settings, one level into what only wraps them. */
export function hasSetting(candidate: Extract<Candidate, { kind: 'settings' }>, names: readonly string[]): boolean {
  return findSetting(candidate.entries, names) !== null
}
