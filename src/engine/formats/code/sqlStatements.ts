/** Statements of SQL by which one server connects to another: psql's `\connect`, foreign servers, replicas of MySQL, CockroachDB's changefeeds, connectors of ksqlDB and Flink. */
import { HOLE, plainText, type Span } from '../../mappedText.js'
import type { Candidate, Setting } from '../../model.js'
import type { Lexed } from '../../text/token.js'
import { countBefore } from '../../partition.js'
import { httpServers } from '../httpServers.js'
import { connectorIn } from '../kafkaConnect.js'
import { sqlLinks } from './sqlLinks.js'

const longest = 3000
const foreign = /\bFOREIGN\s{1,20}DATA\s{1,20}WRAPPER\s{1,20}"?(\w{1,60})"?\s{1,20}OPTIONS\s{0,20}\(/gi
const replica = /\bCHANGE\s{1,20}(?:MASTER|REPLICATION\s{1,20}SOURCE)\s{1,20}TO\b/gi
/** https://www.cockroachlabs.com/docs/stable/create-changefeed, create-external-connection */
const feed = /\bCREATE\s{1,20}(?:CHANGEFEED\b[^;']{0,300}?\bINTO|EXTERNAL\s{1,20}CONNECTION\s{1,20}[^\s;]{1,80}\s{1,20}AS)\s{1,20}'([^']{1,2000})'/gi
const connector = /\bWITH\s{0,20}\(\s{0,200}(?='connector)/gi

export function sqlCandidates(source: string, comments: Lexed['comments']): Candidate[] {
  const isLive = (at: number) => !isWithin(comments, at)
  return [
    ...[...source.matchAll(foreign)].flatMap((match) => (isLive(match.index) ? foreignServer(source, match.index, match.index + match[0].length, match[1] ?? '') : [])),
    ...[...source.matchAll(replica)].flatMap((match) => (isLive(match.index) ? replicaOf(source, match.index, match.index + match[0].length) : [])),
    ...[...source.matchAll(feed)].flatMap((match) => (isLive(match.index) ? [sinkOf(match.index, match[0], match[1] ?? '')] : [])),
    ...[...source.matchAll(metaCommand)].flatMap((match) => (isLive(match.index) ? [metaCommandOf(match.index, match[0], match[1] ?? '')] : [])),
    ...[...source.matchAll(integration)].flatMap((match) => (isLive(match.index) ? integrationOf(match) : [])),
    ...sqlLinks(source).flatMap(({ at, found }) => (isLive(at) ? found : [])),
    ...[...source.matchAll(connector)].flatMap((match, i, all) => (isLive(match.index) ? connectorOf(source, match.index + match[0].length, all[i + 1]?.index ?? source.length) : [])),
  ]
}

/** ClickHouse's table functions and engines for other servers. https://clickhouse.com/docs/sql-reference/table-functions/postgresql, …/mysql */
const integration = /(?:\b(?:FROM|JOIN|FUNCTION|AS)\s{1,9}|\bENGINE\s{0,9}=\s{0,9})((?:Materialized)?PostgreSQL|(?:Materialized)?MySQL)\s{0,9}\(\s{0,9}'([^'\n]{1,300})'\s{0,9},\s{0,9}'([^'\n]{1,100})'([^();]{0,600})\)/gi

/**
 * libpq's default counts for PostgreSQL, and `sslmode = '…'` behind the arguments where the version knows it (ClickHouse pull request 110615). What is
 * done for MySQL depends on the version (112070), which nothing here tells.
 */
function integrationOf({ index, 0: all, 1: engine = '', 2: address = '', 3: database = '', 4: rest = '' }: RegExpMatchArray): Candidate[] {
  const start = (index ?? 0) + all.indexOf(engine)
  const end = (index ?? 0) + all.length
  const at = (index ?? 0) + all.indexOf(address, all.indexOf(`'`))
  const place = (name: string, text: string, from: number): Setting => ({ name, value: { kind: 'text', text: plainText(text, from), span: { start: from, end: from + text.length } }, span: { start: from, end: from + text.length } })
  const [, host = '', port] = /^(.*?)(?::(\d{1,5}))?$/.exec(address) ?? []
  const isPostgres = /postgres/i.test(engine)
  const mode = pairsIn(rest, 0, rest.length, /\b(sslmode)\s{0,9}=\s{0,9}'([^']{0,30})'/gi, (name) => name.toLowerCase()).map((entry) => place(entry.name, entry.value.kind === 'text' ? entry.value.text.text : '', end - 1 - rest.length + rest.indexOf('=')))
  const span = { start, end }
  const later: Setting = { name: 'ssl_mode', value: { kind: 'text', text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: 'the version of ClickHouse', fallback: null }] }, span }, span }
  return settings(isPostgres ? 'postgres' : 'mysql', span, [place('host', host, at), ...(port === undefined ? [] : [place('port', port, at + host.length + 1)]), place('database', database, at + address.length + 4), ...(isPostgres ? mode : [later])])
}

/** Comments are in order. */
function isWithin(comments: Lexed['comments'], at: number): boolean {
  return (comments[countBefore(comments, ({ span }) => span.start <= at) - 1]?.span.end ?? 0) > at
}

/** https://www.postgresql.org/docs/current/postgres-fdw.html: the options are those of libpq. */
function foreignServer(source: string, start: number, from: number, wrapper: string): Candidate[] {
  const product = /^postgres/i.test(wrapper) ? 'postgres' : /^mysql/i.test(wrapper) ? 'mysql' : null
  const close = source.indexOf(')', from)
  if (product === null || close === -1 || close - from > longest) return []
  return settings(product, { start, end: close + 1 }, pairsIn(source, from, close, /(\w{1,60})\s{1,20}'([^']{0,300})'/g, (name) => name))
}

/** https://dev.mysql.com/doc/refman/8.4/en/change-replication-source-to.html: without `SOURCE_SSL=1` nothing is encrypted, and only `SOURCE_SSL_VERIFY_SERVER_CERT=1` compares the name. */
function replicaOf(source: string, start: number, from: number): Candidate[] {
  const semicolon = source.indexOf(';', from)
  const end = semicolon === -1 ? Math.min(source.length, from + longest) : Math.min(semicolon, from + longest)
  const pairs = pairsIn(source, from, end, /\b(?:MASTER|SOURCE)_(\w{1,60})\s{0,20}=\s{0,20}(?:'([^']{0,300})'|(\d{1,6}))/gi, (name) => name.toLowerCase())
  const value = (wanted: string) => pairs.find(({ name }) => name === wanted)
  const [ssl, verify, ca] = [value('ssl'), value('ssl_verify_server_cert'), value('ssl_ca') ?? value('ssl_capath')]
  const isOn = (setting: Setting | undefined) => setting?.value.kind === 'text' && setting.value.text.text === '1'
  const mode = !isOn(ssl) ? 'DISABLED' : isOn(verify) ? 'VERIFY_IDENTITY' : ca === undefined ? 'REQUIRED' : 'VERIFY_CA'
  const place = verify ?? ssl
  const span = place?.span ?? { start, end: from }
  const said: Setting = { name: 'ssl_mode', value: { kind: 'text', text: { text: mode, pieces: [{ kind: 'literal', at: 0, length: mode.length, ...span, verbatim: false }] }, span }, span }
  const kept = pairs.filter(({ name }) => /^(?:host|port|user|password|ssl_ca|ssl_capath|ssl_cert|ssl_key)$/.test(name))
  return kept.some(({ name }) => name === 'host') ? settings('mysql', { start, end: Math.max(from, ...pairs.map((pair) => pair.span.end)) }, [...kept, said]) : []
}

function sinkOf(start: number, statement: string, uri: string): Candidate {
  const span = { start, end: start + statement.length }
  return { kind: 'text', value: plainText(uri, span.end - 1 - uri.length), span, sites: [{ callee: 'CREATE CHANGEFEED', position: null, keyPath: [], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' }
}

/** psql's `\\connect`, whose argument needs no quotes. https://www.postgresql.org/docs/current/app-psql.html#APP-PSQL-META-COMMAND-CONNECT */
const metaCommand = /^[ \t]{0,20}\\c(?:onnect)?[ \t]{1,20}([a-z][\w+.-]{1,30}:\/\/[^\s'"]{1,1000})/gm

function metaCommandOf(start: number, command: string, uri: string): Candidate {
  const span = { start, end: start + command.length }
  return { kind: 'text', value: plainText(uri, span.end - uri.length), span, sites: [{ callee: '\\connect', position: null, keyPath: [], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' }
}

/** https://docs.ksqldb.io/en/latest/developer-guide/ksqldb-reference/create-connector/; what stands under `connection.url` is a text of its own. */
function connectorOf(source: string, from: number, next: number): Candidate[] {
  const close = source.indexOf(';', from)
  const end = Math.min(close === -1 ? source.length : close, from + longest, next)
  const pairs = pairsIn(source, from, end, /'([\w.-]{1,80})'\s{0,40}=\s{0,40}'([^']{0,300})'/g, (name) => name)
  const found = connectorIn(pairs, (pair) => pair, [])
  const spans = found?.entries.map(({ span }) => span) ?? []
  const own = found === null ? [] : settings(found.product, { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map((span) => span.end)) }, found.entries)
  const overHttp = httpServers([], pairs, () => [], () => false).flatMap(({ product, entries }) => settings(product, entries[0]?.span ?? { start: from, end }, entries))
  return [...own, ...overHttp, ...brokersOf(pairs)]
}

/** Where Debezium keeps the history: `'database.history.kafka.bootstrap.servers'`, with what begins as it does. */
function brokersOf(pairs: readonly Setting[]): Candidate[] {
  return pairs.filter(({ name }) => name.endsWith('.bootstrap.servers')).flatMap((brokers) => {
    const lead = brokers.name.slice(0, -'bootstrap.servers'.length)
    const own = pairs.filter(({ name }) => name.startsWith(lead)).map((pair) => ({ ...pair, name: pair.name.slice(lead.length).replace(/^(?:producer|consumer)\./, '') }))
    return settings('kafka', brokers.span, own.filter(({ name }) => /^(?:bootstrap\.servers|security\.|ssl\.|sasl\.)/.test(name)))
  })
}

function pairsIn(source: string, from: number, to: number, pattern: RegExp, named: (name: string) => string): Setting[] {
  return [...source.slice(from, to).matchAll(pattern)].slice(0, 100).map((match): Setting => {
    const text = match[2] ?? match[3] ?? ''
    const end = from + match.index + match[0].length
    const valueEnd = match[2] === undefined ? end : end - 1
    const span = { start: valueEnd - text.length, end: valueEnd }
    return { name: named(match[1] ?? ''), value: { kind: 'text', text: plainText(text, span.start), span }, span: { start: from + match.index, end } }
  })
}

function settings(product: string, span: Span, entries: readonly Setting[]): Candidate[] {
  return entries.length === 0 ? [] : [{ kind: 'settings', entries, span, sites: [{ callee: null, position: null, keyPath: [product], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' }]
}
