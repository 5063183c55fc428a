/** Npgsql's and psqlODBC's connection strings: `Host=db;Username=app;SSL Mode=Require`, `Driver={PostgreSQL Unicode};Server=db;SSLmode=require`. */
import { spanOf, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection, FileReading, Parameter, Setting } from '../../model.js'
import { bareName, pairParameters, pairSecrets, readPairs, type TextPair } from '../notation/adoNet.js'
import { endpointOf, hostsOfLists } from '../notation/hosts.js'
import { openHost } from '../../openHost.js'
import { readPassword } from '../notation/password.js'
import { partOf } from '../notation/pieces.js'

/** Bare. https://www.npgsql.org/doc/connection-string-parameters.html, https://odbc.postgresql.org/docs/config.html */
const known: ReadonlySet<string> = new Set([
  ...['host', 'server', 'servername', 'port', 'database', 'db', 'username', 'userid', 'user', 'uid', 'password', 'psw', 'pwd', 'passfile', 'driver', 'dsn', 'description'],
  ...['sslmode', 'sslnegotiation', 'trustservercertificate', 'rootcertificate', 'sslcertificate', 'sslkey', 'sslpassword', 'checkcertificaterevocation', 'channelbinding', 'requireauth', 'pqopt', 'gssencryptionmode'],
  ...['pooling', 'minpoolsize', 'maxpoolsize', 'minimumpoolsize', 'maximumpoolsize', 'connectionidlelifetime', 'connectionpruninginterval', 'connectionlifetime', 'timeout', 'commandtimeout', 'connectiontimeout'],
  ...['internalcommandtimeout', 'cancellationtimeout', 'keepalive', 'tcpkeepalive', 'readbuffersize', 'writebuffersize', 'searchpath', 'clientencoding', 'encoding', 'timezone', 'options', 'applicationname'],
  ...['includeerrordetail', 'includeerrordetails', 'persistsecurityinfo', 'logparameters', 'maxautoprepare', 'autopreparesminusages', 'noresetonclose', 'loadtablecomposites', 'multiplexing', 'targetsessionattributes'],
  ...['loadbalancehosts', 'hostrecheckseconds', 'enlist', 'integratedsecurity', 'kerberosservicename', 'includerealm', 'writecoalescingbufferthresholdbytes', 'arraynullabilitymode', 'usessl', 'usesslstream'],
  ...['readonly', 'protocol', 'fakeoidindex', 'showoidcolumn', 'rowversioning', 'showsystemtables', 'connsettings', 'fetch', 'usedeclarefetch', 'bytea', 'byteaaslongvarbinary', 'maxvarcharsize', 'boolsaschar'],
])

/** Names of Npgsql's that other products' strings do not have. */
const own: ReadonlySet<string> = new Set(['searchpath', 'includeerrordetail', 'includeerrordetails', 'rootcertificate', 'channelbinding', 'maxautoprepare', 'noresetonclose', 'targetsessionattributes', 'loadbalancehosts', 'sslnegotiation'])
const foreign: ReadonlySet<string> = new Set(['encrypt', 'initialcatalog', 'datasource', 'multipleactiveresultsets', 'trustedconnection', 'allowuservariables', 'allowpublickeyretrieval', 'charset', 'characterset', 'convertzerodatetime', 'provider', 'treattinyasboolean'])

/** null: this is no such text. `Server=…;Database=…;User Id=…` may be anybody's. */
export function readPairsText(text: MappedText, candidate: Candidate, { imports }: FileReading, beside: readonly Parameter[]): Connection | null {
  if (!text.text.includes('=') || !/[;=]\s*\S/.test(text.text)) return null
  const pairs = readPairs(text)
  // `host=db dbname=shop sslmode=require;…`: a semicolon in one of libpq's values makes no pairs of Npgsql's.
  if (pairs !== null && pairs.some(({ value }) => /\s(?:dbname|user|port|sslmode|password|host)\s?=/.test(value.text))) return null
  if (pairs === null || pairs.length < 2 || !speaksOfPostgres(pairs, candidate, imports)) return null
  return connectionOf(text, pairs, candidate, beside)
}

function speaksOfPostgres(pairs: readonly TextPair[], candidate: Candidate, imports: readonly string[]): boolean {
  const names = pairs.map(({ name }) => bareName(name))
  const valueOf = (...wanted: string[]) => pairs.findLast(({ name }) => wanted.includes(bareName(name)))?.value.text ?? null
  const driver = valueOf('driver')
  if (driver !== null && driver !== '') return /postgre|psqlodbc/i.test(driver)
  if (names.some((name) => foreign.has(name)) || !names.some((name) => ['host', 'server', 'servername'].includes(name))) return false
  // ClickHouse's client for .NET.
  if (/^https?$/i.test(valueOf('protocol') ?? '') || (imports.some((name) => /^ClickHouse\./.test(name)) && !imports.some((name) => /^Npgsql(?:\.|$)/.test(name)))) return false
  const around = candidate.sites.flatMap((site) => [site.callee ?? '', ...site.keyPath, ...site.neighbours.flatMap(productNamed)]).join(' ')
  if (/npgsql|postg|cockroach|\bpg/i.test(around)) return true
  if (/mysql|maria|clickhouse|cassandra|vertica|sql_?server|mssql|sqlconnection|sqlite|oracle|rabbit|redis|mongo|smtp|ldap/i.test(around)) return false
  if (names.some((name) => own.has(name)) || /^(?:5432|26257)$/.test(valueOf('port') ?? '')) return true
  // The account that every server of PostgreSQL has, and no other's.
  if (valueOf('username', 'userid', 'user', 'uid') === 'postgres') return true
  if (imports.some((name) => /^Npgsql(?:\.|$)/.test(name)) && !imports.some((name) => /mysql|sqlclient/i.test(name))) return true
  if (!names.includes('host') || !names.some((name) => ['username', 'userid', 'user'].includes(name))) return false
  // MySQL's providers take these names as other words for `Server` and `User ID`, and hardly anyone writes them; Npgsql's manual does.
  if (names.includes('username') && names.includes('database') && !pairs.some(({ name }) => /^ssl mode$/i.test(name)) && valueOf('sslmode') === null && valueOf('port') === null) return true
  const mode = (valueOf('sslmode') ?? '').toLowerCase().replace(/[\s_-]/g, '')
  // MySqlConnector has `Host` and `Username` too; its modes are None, Preferred, Required, VerifyCA, VerifyFull.
  if (/^(?:none|preferred|required)$/.test(mode) || /^33\d\d\d?$/.test(valueOf('port') ?? '')) return false
  // A port that is put in at run time, or another one than usual.
  if (names.includes('port') && mode === '') return names.includes('username') && names.includes('database')
  return pairs.some(({ name }) => /^(?:ssl mode|trust server certificate)$/i.test(name)) || /^(?:disable|allow|prefer|require)$/.test(mode)
}

/** `"Provider": "postgresql"` beside the string. */
function productNamed({ name, value }: Setting): string[] {
  return /^(?:\w{0,20}_)?(?:\w{0,20}provider(?:name)?|dbms|dialect|\w{0,20}engine|\w{0,20}dbtype|\w{0,20}databasetype|vendor)$/i.test(name) && value.kind === 'text' ? [value.text.text.slice(0, 60)] : []
}

function connectionOf(text: MappedText, pairs: readonly TextPair[], candidate: Candidate, beside: readonly Parameter[]): Connection {
  const isKnown = (name: string) => known.has(bareName(name))
  const same = (part: string) => part
  const last = (...wanted: string[]) => pairs.findLast(({ name }) => wanted.includes(bareName(name)))?.value ?? null
  const [userText, secret, host, port, name] = [last('username', 'userid', 'user', 'uid'), last('password', 'psw', 'pwd'), last('host', 'server', 'servername'), last('port'), last('database', 'db')]
  const user = userText === null ? ({ kind: 'absent' } as const) : partOf(userText, same)
  const login = secret === null ? { password: { kind: 'absent' } as const, secretSpans: [] } : readPassword(secret, user, candidate.encoding === 'base64', same)
  const hosts = host === null ? [openHost] : hostsOfLists(host, port)
  const database = name === null ? ({ kind: 'absent' } as const) : partOf(name, same)
  const odbc = pairs.some((pair) => bareName(pair.name) === 'driver')
  return {
    family: 'postgres',
    notation: 'keywords',
    // Tells these pairs from libpq's keywords.
    scheme: odbc ? 'odbc' : 'ado.net',
    dialect: odbc ? 'psqlodbc' : null,
    user,
    password: login.password,
    hosts,
    database,
    parameters: [...pairParameters(pairs, isKnown), ...beside.filter(({ origin }) => origin === 'environment')],
    uri: null,
    endpoint: endpointOf('postgresql://', user.kind !== 'absent', hosts, database),
    span: spanOf(text) ?? candidate.span,
    secretSpans: [...pairSecrets(pairs, isKnown), ...login.secretSpans].filter((span, index, all) => all.findIndex((each) => each.start <= span.start && span.end <= each.end) === index),
    candidate,
  }
}
