/**
 * Statements of SQL that give a server links to others: Oracle's database links, SQL Server's linked servers, ClickHouse's engines and functions for
 * Kafka, MongoDB, RabbitMQ, NATS, Redis and other ClickHouses.
 */
import { HOLE, joinTexts, plainText, type MappedText, type Span } from '../../mappedText.js'
import type { Candidate, Setting } from '../../model.js'

const longest = 3000

/** Each with the place that it begins at. */
export function sqlLinks(source: string): { readonly at: number; readonly found: readonly Candidate[] }[] {
  return [...each(source, databaseLink, oracleLink), ...each(source, linkedServer, linked), ...each(source, engine, (match) => engineOf(source, match)), ...each(source, remote, remoteOf)]
}

function each(source: string, pattern: RegExp, read: (match: RegExpMatchArray & { readonly index: number }) => Candidate[]): { readonly at: number; readonly found: readonly Candidate[] }[] {
  return [...source.matchAll(pattern)].slice(0, most).map((match) => ({ at: match.index, found: read(match) }))
}

/** More than connections of one file are judged. */
const most = 5000

/** https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CREATE-DATABASE-LINK.html */
const databaseLink = /\bCREATE\s{1,20}(?:OR\s{1,9}REPLACE\s{1,20})?(?:SHARED\s{1,20})?(?:PUBLIC\s{1,20})?DATABASE\s{1,20}LINK\s{1,20}([^\s';]{1,130})(\s[^';]{0,600}?)?\bUSING\s{1,20}'([^']{1,2000})'/gi

function oracleLink(match: RegExpMatchArray & { readonly index: number }): Candidate[] {
  const [all, , login = '', address = ''] = match
  const span = { start: match.index, end: match.index + all.length }
  const from = match.index + all.indexOf(login, 1)
  const named = /\bCONNECT\s{1,20}TO\s{1,20}("?[\w$#]{1,128}"?)\s{1,20}IDENTIFIED\s{1,20}BY\s{1,20}(?:VALUES\s{1,9})?("?[^\s"';]{1,200}"?)/i.exec(login)
  const [user = '', password = ''] = named?.slice(1) ?? []
  const at = from + (named?.index ?? 0)
  const place = (text: string): number => at + (named?.[0].lastIndexOf(text) ?? 0)
  return settings('oracle', span, [textSetting('dsn', address, span.end - 1 - address.length), ...(user === '' ? [] : [textSetting('user', user, place(user))]), ...(password === '' ? [] : [textSetting('password', password, place(password))])])
}

/** https://learn.microsoft.com/en-us/sql/relational-databases/system-stored-procedures/sp-addlinkedserver-transact-sql */
const linkedServer = /\bsp_addlinkedserver\b((?:\s{0,100},?\s{0,100}(?:@\w{1,30}\s{0,20}=\s{0,20})?(?:N?'[^']{0,800}'|NULL\b)){1,8})/gi
const parameters = ['server', 'srvproduct', 'provider', 'datasrc', 'location', 'provstr', 'catalog'] as const
const ofMicrosoft = /^(?:MSOLEDBSQL\d{0,2}|SQLNCLI\d{0,2}|SQLOLEDB)$/i

/** As OLE DB's own string: what it does about TLS depends on the provider and its version. */
function linked(match: RegExpMatchArray & { readonly index: number }): Candidate[] {
  const from = match.index + match[0].length - (match[1] ?? '').length
  const given = new Map<string, MappedText>()
  for (const [i, one] of [...(match[1] ?? '').matchAll(/(?:@(\w{1,30})\s{0,20}=\s{0,20})?(?:N?'([^']{0,800})'|NULL\b)/gi)].entries()) {
    const text = one[2]
    const name = one[1]?.toLowerCase() ?? parameters[i] ?? ''
    if (text !== undefined && text !== '') given.set(name, plainText(text, from + one.index + one[0].length - 1 - text.length))
  }
  const product = given.get('srvproduct')?.text ?? ''
  const provider = given.get('provider')
  const server = given.get('datasrc') ?? (/^SQL Server$/i.test(product) ? given.get('server') : undefined)
  const isOurs = provider === undefined ? /^SQL ?Server$/i.test(product) : ofMicrosoft.test(provider.text)
  if (server === undefined || !isOurs) return []
  const span = { start: match.index, end: match.index + match[0].length }
  const said = (text: string): MappedText => ({ text, pieces: [{ kind: 'literal', at: 0, length: text.length, ...span, verbatim: false }] })
  const [catalog, more] = [given.get('catalog'), given.get('provstr')]
  // Whoever trusts any certificate says so to every provider.
  const isTrusting = /\btrust\s?server\s?certificate\s{0,3}=\s{0,3}(?:yes|true)\b/i.test(more?.text ?? '')
  const value = joinTexts([said(`${isTrusting ? '' : `Provider=${provider?.text ?? 'SQLNCLI'};`}Server=`), server, ...(catalog === undefined ? [] : [said(';Database='), catalog]), ...(more === undefined ? [] : [said(';'), more])])
  return [{ kind: 'text', value, ...placeAt(span, []) }]
}

/** https://clickhouse.com/docs/engines/table-engines/integrations */
const engine = /\b(?:ENGINE\s{0,9}=\s{0,9}(Kafka|MongoDB|RabbitMQ|NATS|Redis)|(?:FROM|JOIN|FUNCTION|AS)\s{1,9}(mongodb|redis)(?=\s{0,9}\())\b/gi

function engineOf(source: string, match: RegExpMatchArray & { readonly index: number }): Candidate[] {
  const kind = (match[1] ?? match[2] ?? '').toLowerCase()
  const from = match.index + match[0].length
  const semicolon = source.indexOf(';', from)
  const end = Math.min(from + longest, semicolon === -1 ? source.length : semicolon)
  const whole = source.slice(from, end)
  const next = whole.search(/\bENGINE\s{0,9}=/i)
  const behind = next === -1 ? whole : whole.slice(0, next)
  const first = /^\s{0,9}\(\s{0,20}'([^']{1,500})'/.exec(behind)
  const pairs = [...behind.matchAll(/\b(\w{2,40})\s{0,9}=\s{0,9}(?:'([^']{0,500})'|(\d{1,9}))/g)].slice(0, 100)
  const named = (name: string): Setting | undefined => {
    const pair = pairs.find((one) => one[1]?.toLowerCase() === name)
    const text = pair?.[2] ?? pair?.[3] ?? ''
    return pair === undefined ? undefined : textSetting(name, text, from + pair.index + pair[0].length - (pair[2] === undefined ? 0 : 1) - text.length)
  }
  const address = first === null ? named(addresses[kind] ?? '') : textSetting('', first[1] ?? '', from + first[0].length - 1 - (first[1] ?? '').length)
  if (address?.value.kind !== 'text' || !/^[\w.-]{1,250}(?::\d{1,5})?(?:,\s{0,3}[\w.-]{1,250}(?::\d{1,5})?){0,50}$/.test(address.value.text.text)) return []
  const span = { start: from - kind.length, end: Math.max(address.span.end, ...pairs.map((pair) => from + pair.index + pair[0].length)) }
  return entriesOf(kind, address, behind, span, named)
}

const addresses: Readonly<Record<string, string | undefined>> = { kafka: 'kafka_broker_list', rabbitmq: 'rabbitmq_host_port', nats: 'nats_url' }

function entriesOf(kind: string, address: Setting, behind: string, span: Span, named: (name: string) => Setting | undefined): Candidate[] {
  const isOn = (name: string): boolean => /^(?:1|true)$/i.test(textIn(named(name)))
  switch (kind) {
    case 'kafka':
      // What the statement does not say, a section of the server's configuration may.
      return settings('kafka', span, [{ ...address, name: 'bootstrap.servers' }, { ...(named('kafka_security_protocol') ?? later("the server's configuration", span)), name: 'security.protocol' }])
    case 'mongodb':
      return settings('mongodb', span, [{ ...address, name: 'host' }, ...(/\b(?:ssl|tls)=/i.test(behind) ? [{ ...later('options', span), name: 'tls' }] : [])])
    case 'rabbitmq':
      return settings('RABBITMQ', span, [{ ...address, name: 'host' }, ...(isOn('rabbitmq_secure') ? [{ ...later('rabbitmq_secure', span), name: 'protocol' }] : [])])
    case 'nats':
      return settings('nats', span, [{ ...address, name: 'servers' }, ...(isOn('nats_secure') ? [{ ...later('nats_secure', span), name: 'tls' }] : [])])
    default:
      return settings('REDIS', span, [{ ...address, name: 'host' }])
  }
}

/** https://clickhouse.com/docs/sql-reference/table-functions/remote: what `remoteSecure` verifies stands in the server's configuration. */
const remote = /\b(?:FROM|JOIN|FUNCTION|INTO|AS)\s{1,9}(remote(?:Secure)?)\s{0,9}\(\s{0,20}'([\w.-]{1,250}(?::\d{1,5})?)'/gi

function remoteOf(match: RegExpMatchArray & { readonly index: number }): Candidate[] {
  const [all, name = '', address = ''] = match
  const span = { start: match.index + all.lastIndexOf(name, all.length - address.length), end: match.index + all.length }
  return settings('CLICKHOUSE', span, [textSetting('host', address, span.end - 1 - address.length), ...(/secure/i.test(name) ? [{ ...later(name, span), name: 'secure' }] : [])])
}

/** A setting whose value is decided elsewhere. */
function later(expression: string, span: Span): Setting {
  return { name: '', span, value: { kind: 'text', text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression, fallback: null }] }, span } }
}

const textIn = (setting: Setting | undefined): string => (setting?.value.kind === 'text' ? setting.value.text.text : '')

function textSetting(name: string, text: string, start: number): Setting {
  const span = { start, end: start + text.length }
  return { name, span, value: { kind: 'text', text: plainText(text, start), span } }
}

function settings(product: string, span: Span, entries: readonly Setting[]): Candidate[] {
  return [{ kind: 'settings', entries, ...placeAt(span, [product]) }]
}

function placeAt(span: Span, keyPath: readonly string[]): Pick<Candidate, 'span' | 'sites' | 'place' | 'use' | 'encoding'> {
  return { span, sites: [{ callee: null, position: null, keyPath, neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' }
}
