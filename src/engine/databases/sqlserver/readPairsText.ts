/** Connection strings of pairs: ADO.NET, ODBC, OLE DB. */
import { spanOf, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection, Parameter, Part } from '../../model.js'
import { bareName, pairParameters, pairSecrets, readPairs, type TextPair } from '../notation/adoNet.js'
import { endpointOf } from '../notation/hosts.js'
import { readPassword } from '../notation/password.js'
import { partOf } from '../notation/pieces.js'
import { hostOfServer, openHost } from './server.js'
import { isConnectionName, meaningOf, type Meaning } from './vocabulary.js'
import type { Sign } from './surroundings.js'

const same = (text: string) => text

/** Entity Framework 6 wraps the text in another one. */
export function innerPairs(pairs: readonly TextPair[]): readonly TextPair[] {
  const inner = pairs.find(({ name }) => bareName(name) === 'providerconnectionstring')
  return (inner === undefined ? null : readPairs(inner.value)) ?? pairs
}

/** Names that no other product's connection strings have. */
const own: ReadonlySet<string> = new Set([
  ...['encrypt', 'trustservercertificate', 'initialcatalog', 'integratedsecurity', 'trustedconnection', 'multipleactiveresultsets', 'marsconnection', 'multisubnetfailover', 'attachdbfilename', 'applicationintent'],
  ...['columnencryptionsetting', 'hostnameincertificate', 'failoverpartner', 'userinstance', 'transparentnetworkipresolution', 'poolblockingperiod', 'typesystemversion', 'workstationid'],
])

/** Names of MySQL's, PostgreSQL's, SQLite's and other products' strings, bare. */
const foreign: ReadonlySet<string> = new Set([
  ...['host', 'sslmode', 'ssl', 'charset', 'characterset', 'allowuservariables', 'allowpublickeyretrieval', 'convertzerodatetime', 'treattinyasboolean', 'guidformat', 'oldguids', 'allowzerodatetime'],
  ...['searchpath', 'includeerrordetail', 'rootcertificate', 'sslcertificate', 'servercompatibilitymode', 'maxautoprepare', 'version', 'cache', 'mode', 'journalmode', 'foreignkeys', 'dbapassword'],
  ...['endpoint', 'accountendpoint', 'accountname', 'accountkey', 'sharedaccesskey', 'sharedaccesskeyname', 'account', 'warehouse', 'serviceurl', 'dialect', 'wirecompression'],
])

/** Strict: `Server=…;Database=…;User Id=…;Password=…` alone is MySQL's as well. */
export function speaksOfSqlServer(pairs: readonly TextPair[], sign: Sign): boolean {
  const names = pairs.map(({ name }) => bareName(name))
  const last = (wanted: Meaning) => pairs.findLast(({ name }) => meaningOf(name) === wanted)?.value.text ?? null
  const driver = last('driver')
  if (driver !== null && driver !== '' && !driver.includes('\uE000')) return isDriverName(driver)
  const provider = pairs.find(({ name }) => bareName(name) === 'provider')?.value.text ?? null
  if (provider !== null) return /^(?:sqloledb|msoledbsql|sqlncli|system\.data\.sqlclient|microsoft\.data\.sqlclient)/i.test(provider)
  const told = names.filter((name) => own.has(name)).length
  const server = last('server')
  if (names.some((name) => foreign.has(name)) || (server !== null && /[()/]/.test(server) && !isLocalName(server))) return false
  const port = last('port')
  if (sign === 'other' || (sign === 'beside' && !isOnlyOurs(names, server)) || (port !== null && sign !== 'own' && !/^(?:1433|\uE000|\{\w+\})$/.test(port) && told < 2)) return false
  if (server === null) return (names.includes('encrypt') && names.includes('trustservercertificate')) || (sign === 'own' && told > 0)
  // `Integrated Security=True` is a login, too.
  const more = names.some((name) => ['database', 'user', 'password'].includes(meaningOf(name) ?? '') || name === 'integratedsecurity' || name === 'trustedconnection') || told > 1
  // Whoever hands the login over beside it: `new SqlConnection("Server=db;Encrypt=false", credential)`.
  if (!more && !(sign === 'own' && told > 0)) return false
  return told > 0 || sign === 'own' || driver !== null || isNamedServer(pairs) || isServerName(server) || last('user')?.toLowerCase() === 'sa'
}

/** Npgsql takes some of the names, too, but no `Server=tcp:db,1433` with them. */
function isOnlyOurs(names: readonly string[], server: string | null): boolean {
  const told = names.filter((name) => own.has(name))
  return told.some((name) => !shared.has(name)) || (told.length > 0 && server !== null && isServerName(server))
}

const shared: ReadonlySet<string> = new Set(['trustservercertificate', 'integratedsecurity'])

function isDriverName(name: string): boolean {
  return /sql server|sqlsrv|msodbcsql|freetds|tdsodbc|sqlncli/i.test(name)
}

/** Bicep's `Server=${sqlServer.properties.fullyQualifiedDomainName}`: what is put in says whose it is. */
function isNamedServer(pairs: readonly TextPair[]): boolean {
  const [piece, ...others] = pairs.findLast(({ name }) => meaningOf(name) === 'server')?.value.pieces ?? []
  return piece?.kind === 'hole' && others.length === 0 && /(?:^|[^A-Za-z]|ms)sql_?server/i.test(piece.expression.slice(0, 200))
}

/** `tcp:db`, `db,1433`, `db\SQLEXPRESS`, Azure. */
function isServerName(server: string): boolean {
  return /^(?:tcp|np|lpc|admin):/i.test(server) || /,\s{0,5}\d{2,5}$/.test(server) || /^[\w.-]+\\\w+/.test(server) || /\.database\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)$/i.test(server) || isLocalName(server)
}

function isLocalName(server: string): boolean {
  return /^\((?:local|localdb|\.)\)/i.test(server)
}

export function pairsConnection(text: MappedText, pairs: readonly TextPair[], candidate: Candidate): Connection {
  const said = pairsReading(pairs, candidate.encoding === 'base64', ',')
  return {
    ...said,
    dialect: said.dialect ?? (candidate.sites.some(({ callee }) => /^OPEN(?:ROWSET|DATASOURCE)$/i.test(callee ?? '')) ? 'oledb' : null),
    family: 'sqlserver',
    notation: 'keywords',
    scheme: null,
    uri: null,
    span: spanOf(text) ?? candidate.span,
    candidate,
  }
}

type Reading = Pick<Connection, 'dialect' | 'user' | 'password' | 'hosts' | 'database' | 'parameters' | 'endpoint' | 'secretSpans'>

/** What the pairs say, whatever the notation around them. */
export function pairsReading(pairs: readonly TextPair[], encoded: boolean, separator: ',' | ':'): Reading {
  const last = (wanted: Meaning) => pairs.findLast(({ name }) => meaningOf(name) === wanted) ?? null
  const part = (wanted: Meaning): Part => {
    const pair = last(wanted)
    return pair === null ? { kind: 'absent' } : partOf(pair.value, same)
  }
  const [server, user, database, secret] = [last('server'), part('user'), part('database'), last('password')]
  const port = last('port')?.value.text.trim() ?? null
  const hosts = [server === null ? openHost : hostOfServer(server.value, port !== null && /^\d{1,5}$/.test(port) ? port : null, separator)]
  const login = secret === null ? { password: { kind: 'absent' } as const, secretSpans: [] } : readPassword(secret.value, user, encoded, same)
  const parameters: readonly Parameter[] = pairParameters(pairs, isConnectionName)
  return {
    dialect: dialectOf(pairs),
    user,
    password: login.password,
    hosts,
    database,
    parameters,
    endpoint: endpointOf('sqlserver://', user.kind !== 'absent', hosts, database),
    secretSpans: [...pairSecrets(pairs, isConnectionName), ...login.secretSpans].filter((span, index, all) => all.findIndex((each) => each.start <= span.start && span.end <= each.end) === index),
  }
}

/** The driver that the text itself names. */
function dialectOf(pairs: readonly TextPair[]): string | null {
  if (pairs.some(({ name }) => bareName(name) === 'provider') && !pairs.some(({ name, value }) => bareName(name) === 'provider' && /sqlclient/i.test(value.text))) return 'oledb'
  const driver = pairs.findLast(({ name }) => meaningOf(name) === 'driver')?.value.text ?? ''
  return odbcDialect(driver)
}

/** `ODBC Driver 18 for SQL Server`, `/opt/microsoft/msodbcsql18/lib64/libmsodbcsql-18.3.so`. null: the version is not told. */
export function odbcDialect(driver: string): string | null {
  const version = /odbc driver (\d{2}) for sql server|msodbcsql-?(\d{2})/i.exec(driver)
  const number = version?.[1] ?? version?.[2]
  if (number !== undefined) return Number(number) >= 18 ? 'odbc18' : 'odbc17'
  if (/freetds|tdsodbc/i.test(driver)) return 'freetds'
  return /^sql server$|native client|sqlncli/i.test(driver.trim()) ? 'odbc17' : null
}
