/** What a candidate says, if it is a connection to PostgreSQL or CockroachDB at all. */
import { sliceText, spanOf, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection, FileReading, Parameter } from '../../model.js'
import { areDummies, endpointOf, hostsGivenOver, hostsOfLists, hostsOfPlaces } from '../notation/hosts.js'
import { readKeywords, type KeywordPair, type KeywordText } from '../notation/keywords.js'
import { readPassword } from '../notation/password.js'
import { partOf, valueOf } from '../notation/pieces.js'
import { reactiveSettings } from '../notation/reactive.js'
import { findSetting, spansOfSecrets, unwrapped } from '../notation/settings.js'
import { readUri } from '../notation/uri.js'
import { readCommand } from './readCommand.js'
import { readPairsText } from './readPairsText.js'
import { readEnvironment } from './readEnvironment.js'
import { passwordOfSetting } from '../notation/settingValues.js'
import { readSettings } from './readSettings.js'
import { besides, contentsOf, insideOwnCommand } from './surroundings.js'
import { putInUri } from '../notation/putInUri.js'
import { findUri } from './findUri.js'

export function read(candidate: Candidate, reading: FileReading): Connection | null {
  if (candidate.use !== 'value') return null
  switch (candidate.kind) {
    case 'text':
      return insideOwnCommand(candidate, reading) ? null : readReactive(candidate, reading) ?? readText(candidate.value, candidate, besides(candidate, reading), reading)
    case 'settings':
      return isHandedOn(candidate) && (contentsOf(reading).hasUri || contentsOf(reading).hasJdbc) ? null : readSettings(candidate, besides(candidate, reading), reading)
    case 'environment':
      return readEnvironment(candidate, reading)
    case 'command':
      return readCommand(candidate, besides(candidate, reading))
  }
}

/** Quarkus' reactive client reads neither libpq's variables nor any other setting. */
function readReactive(candidate: Extract<Candidate, { kind: 'text' }>, reading: FileReading): Connection | null {
  const beside = reactiveSettings(candidate)
  const connection = beside === null ? null : readText(candidate.value, candidate, beside, reading)
  return connection === null ? null : { ...connection, dialect: 'vertx-pg' }
}

/** What a pool hands to the driver of a URL (`hikari.data-source-properties`), and which is read with that. */
function isHandedOn({ sites, entries }: Extract<Candidate, { kind: 'settings' }>): boolean {
  return sites.some(({ keyPath }) => /^data-?source-?properties$/i.test(keyPath.at(-1) ?? '')) && findSetting(entries, ['servername', 'host', 'url']) === null
}

/** A URI (anywhere in the text), a JDBC URL or a keyword/value string; `beside`: parameters that stand elsewhere. */
export function readText(text: MappedText, candidate: Candidate, beside: readonly Parameter[], reading: FileReading | null = null): Connection | null {
  const found = findUri(text)
  if (found !== null) {
    const connection = uriConnection(sliceText(text, found.from, found.to), found.schemeLength, candidate, beside)
    return areDummies(connection.hosts) || isGrammar(text.text.slice(found.from, found.to)) ? null : withNeighbours(connection)
  }
  const putIn = putInUri('postgres', text)
  if (putIn !== null) return withNeighbours(uriConnection(putIn.text, putIn.found.schemeLength, candidate, beside))
  const pairs = reading === null ? null : readPairsText(text, candidate, reading, beside)
  if (pairs !== null) return withNeighbours(pairs)
  const keywords = isOtherCall(candidate, reading) ? null : readKeywords(text)
  return keywords === null || isOtherCommand(keywords) ? null : withNeighbours(keywordConnection(text, keywords, candidate, beside))
}

/** coturn's `mysql-userdb="host=… dbname=…"` and `redis-statsdb`, Drogon's `newMysqlClient` and AMPHP's configurations take the form, but libpq does not read it; what Qt hands on is told with the rest of the connection. https://github.com/amphp/sql-common `SqlConfig::parseConnectionString` */
function isOtherCall({ sites }: Candidate, reading: FileReading | null): boolean {
  return sites.some(({ callee, keyPath }) => /mysql|mariadb|\.setConnectOptions$/i.test(callee ?? '') || /^(?!.*(?:pg|psql|postgres)).*(?:mysql|mariadb|redis|mongo)/i.test(keyPath.at(-1) ?? '') || (reading?.language === 'php' && /Config\.fromString$/.test(callee ?? '')))
}

/** `postgresql://[userspec@][hostspec][/dbname]`: how such a text is written. */
function isGrammar(uri: string): boolean {
  return /:\/\/\[[^\]\s@]{0,60}@\]/.test(uri)
}

/** `connect(dsn, password='…')`: secrets beside the text are secrets of the connection, and stand on lines that are shown. */
function withNeighbours(connection: Connection): Connection {
  const { candidate } = connection
  const neighbours = candidate.sites.flatMap((site) => site.neighbours)
  const secretSpans = [...connection.secretSpans, ...spansOfSecrets(neighbours)]
  const setting = connection.password.kind === 'absent' ? findSetting(neighbours, ['password', 'passwd', 'pgpassword']) : null
  return setting === null ? { ...connection, secretSpans } : { ...connection, password: passwordOfSetting(setting, connection.user, candidate.encoding === 'base64').password, secretSpans }
}

function uriConnection(mapped: MappedText, schemeLength: number, candidate: Candidate, beside: readonly Parameter[]): Connection {
  const { scheme, parameters, hasUserInfo, ...reading } = readUri(mapped, schemeLength, candidate.encoding === 'base64')
  const lower = scheme.toLowerCase()
  const jdbc = /^(?:jdbc|r2dbcs?):/.test(lower)
  const plus = lower.indexOf('+')
  const hosts = reading.hosts.length > 0 ? hostsGivenOver(reading.hosts, hostsBeside(settingsOf(beside)), candidate) : hostsBeside(beside)
  return {
    ...reading,
    family: /cockroach|crdb/.test(lower) ? 'cockroachdb' : 'postgres',
    notation: jdbc ? 'jdbc' : 'uri',
    scheme: lower,
    dialect: plus < 0 ? null : lower.slice(plus + 1),
    hosts,
    parameters: [...parameters, ...beside],
    endpoint: endpointOf(`${scheme}://`, hasUserInfo, hosts, reading.database),
    span: spanOf(mapped) ?? candidate.span,
    candidate,
  }
}

/** `RAILS_ENV='production' host=mail.corp.io username=…`: the words of another program, which begin with its environment. `name=app host=% password=…` makes an account of MySQL. */
function isOtherCommand({ pairs }: KeywordText): boolean {
  if (pairs.some(({ name, value }) => name === 'host' && value.text === '%')) return true
  return pairs.some(({ name }) => /^(?!PG)[A-Z][A-Z\d]{0,30}_[A-Z\d_]{1,40}$/.test(name)) && !pairs.some(({ name }) => /^(?:dbname|ssl\w{0,20})$/i.test(name))
}

function keywordConnection(text: MappedText, { prefix, pairs, open }: KeywordText, candidate: Candidate, beside: readonly Parameter[]): Connection {
  const last = (...names: string[]) => pairs.findLast((pair) => names.includes(pair.name.toLowerCase()))
  const same = (part: string) => part
  const [userPair, passwordPair, hostPair, database] = [last('user'), last('password'), last('host'), last('dbname', 'database')]
  const user = userPair === undefined ? ({ kind: 'absent' } as const) : partOf(userPair.value, same)
  const secret = passwordPair === undefined ? null : readPassword(passwordPair.value, user, candidate.encoding === 'base64', same)
  const hostsIn = (pair: KeywordPair | undefined) => (pair === undefined ? [] : hostsOfLists(pair.value, last('port')?.value ?? null))
  const written = hostsOfPlaces(hostsIn(hostPair), hostsIn(last('hostaddr')))
  const told = written.length > 0 ? hostsGivenOver(written, hostsBeside(settingsOf(beside)), candidate) : hostsBeside(beside)
  // Without a host libpq takes the socket; but what is put in at run time may name one, and `sslmode=…` alone is a piece of a longer text.
  const elsewhere = open[0] ?? (beside.some(({ name }) => name === 'DialFunc') ? 'host' : undefined) ?? (candidate.kind === 'text' && (pairs.every((pair) => /^ssl/i.test(pair.name)) || isPart(pairs, candidate)) ? 'host' : undefined)
  const hosts: Connection['hosts'] = told.length > 0 || elsewhere === undefined ? told : [{ kind: 'hole', text: `{${elsewhere}}`, fallback: null, port: null }]
  const name = database === undefined ? ({ kind: 'absent' } as const) : partOf(database.value, same)
  const otherSecrets = pairs.flatMap((pair) => (/^(?:sslpassword|scram_\w+_key)$/i.test(pair.name) && pair.valueSpan !== null ? [pair.valueSpan] : []))
  return {
    family: 'postgres',
    notation: 'keywords',
    scheme: prefix === null ? null : prefix.toLowerCase().startsWith('dbi') ? 'dbi:pg' : 'pgsql',
    dialect: null,
    user,
    password: secret?.password ?? { kind: 'absent' },
    hosts,
    database: name,
    parameters: [
      ...pairs.map((pair): Parameter => ({ name: pair.name, value: valueOf(pair.name, pair.value, same), origin: 'keyword', span: pair.span, valueSpan: pair.valueSpan })),
      ...beside,
    ],
    ...(open.length === 0 ? {} : { openParts: open }),
    uri: null,
    endpoint: endpointOf('postgresql://', user.kind !== 'absent', hosts, name),
    span: spanOf(text) ?? candidate.span,
    secretSpans: [...(secret?.secretSpans ?? []), ...otherSecrets],
    candidate,
  }
}

/** The host stands in another part: `parts.push('sslmode=disable')`, `["host=" + host, "sslmode=disable"]`. */
function isPart(pairs: readonly KeywordPair[], { sites }: Candidate): boolean {
  return pairs.length === 1 && sites.some(({ callee, neighbours }) => /(?:^|\.)(?:append|push|add|write|writestring|push_str|push_back|emplace_back|join|concat|implode)$/i.test(callee ?? '') || neighbours.some(({ name }) => /^\d+$/.test(name)))
}

/** The host that a setting or `PGHOST` gives when the text itself gives none. */
function hostsBeside(beside: readonly Parameter[]): Connection['hosts'] {
  const find = (...names: string[]) => beside.find((parameter) => names.includes(unwrapped(parameter.name).toLowerCase()))
  const port = find('port', 'pgport')?.value
  const hostsOf = (host: Parameter | undefined) => (host === undefined ? [] : hostOfParameter(host, port?.kind === 'text' ? port.text : null))
  return hostsOfPlaces(hostsOf(find('host', 'hostname') ?? find('pghost')), hostsOf(find('hostaddr', 'pghostaddr')))
}

const settingsOf = (beside: readonly Parameter[]): readonly Parameter[] => beside.filter(({ origin }) => origin === 'setting')

function hostOfParameter(host: Parameter, port: string | null): Connection['hosts'] {
  if (host.value.kind !== 'text') return [{ kind: 'hole', text: `{${holeName(host)}}`, fallback: host.value.kind === 'hole' ? host.value.fallback : null, port: null }]
  const path = host.value.text
  if (path === '') return []
  return path.startsWith('/') ? [{ kind: 'socket', path }] : [{ kind: 'name', name: path, port }]
}

function holeName(parameter: Parameter): string {
  return parameter.value.kind === 'hole' ? parameter.value.expression : parameter.value.kind === 'symbol' ? parameter.value.name : parameter.name
}
