/** What a candidate says, if it is a connection to MySQL or MariaDB at all. */
import { sliceText, spanOf, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection, FileReading, Host, Parameter } from '../../model.js'
import { alsoText } from '../notation/beside.js'
import { endpointOf, hostsGivenOver, hostsOfLists } from '../notation/hosts.js'
import { findSetting, spansOfSecrets, unwrapped } from '../notation/settings.js'
import { reactiveSettings } from '../notation/reactive.js'
import { readUri } from '../notation/uri.js'
import { putInUri } from '../notation/putInUri.js'
import { findUri } from './findUri.js'
import { readCommand, readCommandText } from './readCommand.js'
import { readGoDsn } from './readGoDsn.js'
import { readPairText, readSpacedText } from './readPairs.js'
import { passwordOfSetting } from '../notation/settingValues.js'
import { readSettings } from './readSettings.js'
import { besides, insideOwnCommand, isRegistration } from './surroundings.js'

export function read(candidate: Candidate, reading: FileReading): Connection | null {
  if (candidate.use !== 'value') return null
  switch (candidate.kind) {
    case 'text':
      return insideOwnCommand(candidate, reading) ? null : readReactive(candidate, reading) ?? readText(candidate.value, candidate, besides(candidate, reading), reading)
    case 'settings':
      return isRegistration(candidate) ? null : readSettings(candidate, besides(candidate, reading), reading.imports)
    case 'environment':
      return readVariable(candidate, reading)
    case 'command':
      return readCommand(candidate, besides(candidate, reading))
  }
}

/** Quarkus' reactive client. */
function readReactive(candidate: Extract<Candidate, { kind: 'text' }>, reading: FileReading): Connection | null {
  const beside = reactiveSettings(candidate)
  const connection = beside === null ? null : readText(candidate.value, candidate, beside, reading)
  return connection === null ? null : { ...connection, dialect: 'vertx-mysql' }
}

/** The formats give a URI in a variable as a text, too; then that one is read. */
function readVariable(candidate: Extract<Candidate, { kind: 'environment' }>, reading: FileReading): Connection | null {
  if (candidate.value.kind !== 'text' || findUri(candidate.value.text) === null) return null
  return alsoText(candidate, reading) ? null : readText(candidate.value.text, candidate, [], reading)
}

function readText(text: MappedText, candidate: Candidate, beside: readonly Parameter[], reading: FileReading): Connection | null {
  const found = findUri(text)
  if (found !== null) return withNeighbours(uriConnection(sliceText(text, found.from, found.to), found.schemeLength, candidate, beside))
  const putIn = putInUri('mysql', text)
  if (putIn !== null) return withNeighbours(uriConnection(putIn.text, putIn.found.schemeLength, candidate, beside))
  const other = readGoDsn(text, candidate, beside) ?? readPairText(text, candidate, beside, { own: inMySqlPlace(candidate, reading), other: inOtherPlace(candidate, reading) }) ?? readSpacedText(text, candidate, beside) ?? readCommandText(text, candidate, beside)
  return other === null ? null : withNeighbours(other)
}

/** The call that takes the text, or the import, is of a MySQL provider for .NET. */
function inMySqlPlace(candidate: Candidate, { imports }: FileReading): boolean {
  // FreeSql's `UseConnectionString(DataType.MySql, …)`, SqlSugar's `DbType = DbType.MySql`.
  if (candidate.sites.some(({ neighbours }) => neighbours.some(({ value }) => value.kind === 'symbol' && /^(?:\w{1,40}\.){0,4}(?:DataType|DbType|DBType)\.MySql\w{0,20}$/i.test(value.name)))) return true
  return candidate.sites.some(({ callee, keyPath }) => /(?:^|\.)(?:MySql\w*|UseMySql|UseMySQL|AddMySql\w*)$/.test(callee ?? '') || keyPath.some((name) => /mysql|mariadb/i.test(name))) || imports.some((name) => /^(?:MySqlConnector|MySql\.Data|Pomelo\.EntityFrameworkCore\.MySql)(?:\.|$)/.test(name))
}

/** Something says that the text is another product's. */
function inOtherPlace({ sites }: Candidate, { imports }: FileReading): boolean {
  return [...imports, ...sites.flatMap(({ callee, keyPath }) => [callee ?? '', ...keyPath])].some((name) => /sql_?server|mssql|sqlclient|(?:^|\.)SqlConnection|odbc|oledb|npgsql|postgres|oracle|sqlite|firebird|db2|sybase|teradata|snowflake|^OPEN(?:ROWSET|DATASOURCE)$/i.test(name))
}

/** `new PDO(dsn, 'user', 'password')`, `createConnection(uri, { password })`: what stands beside the text is of the connection. */
function withNeighbours(connection: Connection): Connection {
  const { candidate } = connection
  const neighbours = candidate.sites.flatMap((site) => (/(?:^|\.|\\)PDO$|DBI(?:\.|->)connect$/.test(site.callee ?? '') ? site.neighbours.map((each) => (each.name === '2' && each.value.kind === 'text' ? { ...each, name: 'password' } : each)) : site.neighbours))
  const secretSpans = [...connection.secretSpans, ...spansOfSecrets(neighbours)]
  const setting = connection.password.kind === 'absent' ? findSetting(neighbours, ['password', 'passwd']) : null
  return setting === null ? { ...connection, secretSpans } : { ...connection, password: passwordOfSetting(setting, connection.user, candidate.encoding === 'base64').password, secretSpans }
}

function uriConnection(mapped: MappedText, schemeLength: number, candidate: Candidate, beside: readonly Parameter[]): Connection {
  // golang-migrate puts a scheme before the DSN of Go's driver.
  const wrapped = mapped.text.includes(')/') ? readGoDsn(sliceText(mapped, schemeLength + 3, mapped.text.length), candidate, beside) : null
  if (wrapped !== null) return { ...wrapped, scheme: 'mysql', dialect: 'golang-migrate', endpoint: `mysql://${wrapped.endpoint}`, span: spanOf(mapped) ?? candidate.span }
  const { scheme, parameters, hasUserInfo, ...reading } = readUri(mapped, schemeLength, candidate.encoding === 'base64')
  const lower = scheme.toLowerCase()
  const plus = lower.indexOf('+')
  const written = addressesIn(reading.uri.authority) ?? reading.hosts
  const hosts = socketOf(parameters) ?? (written.length > 0 ? hostsGivenOver(written, hostsBeside(beside), candidate) : hostsBeside(beside))
  return {
    ...reading,
    family: 'mysql',
    notation: /^(?:jdbc|r2dbcs?):/.test(lower) ? 'jdbc' : 'uri',
    scheme: lower,
    dialect: plus < 0 || lower.includes(':') ? null : lower.slice(plus + 1),
    hosts,
    parameters: [...parameters, ...beside],
    endpoint: endpointOf(`${scheme}://`, hasUserInfo, hosts, reading.database),
    span: spanOf(mapped) ?? candidate.span,
    candidate,
  }
}

/** Connector/J: `address=(host=h)(port=3306)`, `(host=h,port=3306)`. https://dev.mysql.com/doc/connector-j/en/connector-j-reference-jdbc-url-format.html */
function addressesIn(authority: string): readonly Host[] | null {
  if (!authority.includes('(host=')) return null
  return authority.split('(host=').slice(1, 32).map((piece): Host => ({ kind: 'name', name: /^[^(),\s]{0,253}/.exec(piece)?.[0] ?? '', port: /port=(\d{1,5})/.exec(piece.slice(0, 300))?.[1] ?? null }))
}

/** `?unix_socket=`, `?socket=`: nothing crosses a network. */
function socketOf(parameters: readonly Parameter[]): readonly Host[] | null {
  const found = parameters.find(({ name, value }) => /^(?:unix_?socket|socket(?:path)?|localsocket)$/i.test(name) && value.kind === 'text' && value.text.startsWith('/'))
  return found?.value.kind === 'text' ? [{ kind: 'socket', path: found.value.text }] : null
}

/** The host that a setting gives when the text itself gives none. */
function hostsBeside(beside: readonly Parameter[]): readonly Host[] {
  const host = beside.find(({ name, origin }) => origin === 'setting' && /^(?:host|hostname)$/i.test(unwrapped(name)))
  if (host === undefined) return []
  if (host.value.kind === 'text') return hostsOfLists({ text: host.value.text, pieces: [{ kind: 'literal', at: 0, length: host.value.text.length, start: 0, end: 0, verbatim: false }] }, null)
  return [{ kind: 'hole', text: `{${host.value.kind === 'hole' ? host.value.expression : host.value.kind === 'symbol' ? host.value.name : host.name}}`, fallback: host.value.kind === 'hole' ? host.value.fallback : null, port: null }]
}
