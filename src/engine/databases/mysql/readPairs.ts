/**
 * Texts of `name=value` pairs between semicolons: PHP's PDO (`mysql:host=…;dbname=…`), Perl's DBI (`dbi:mysql:database=…;host=…`)
 * and ADO.NET (`Server=…;Uid=…;SslMode=Required`).
 */
import { dbiPairs } from './dbiPairs.js'
import { openHost } from '../../openHost.js'
import { holeAt, sliceText, spanOf, type MappedText, type Span } from '../../mappedText.js'
import type { Candidate, Connection, Host, Parameter } from '../../model.js'
import { endpointOf, hostsOfLists } from '../notation/hosts.js'
import { readKeywords } from '../notation/keywords.js'
import { readPassword } from '../notation/password.js'
import { isSecretName, partOf, trimmed, valueOf } from '../notation/pieces.js'

interface Pair {
  readonly name: string
  readonly value: MappedText
  readonly span: Span | null
  readonly valueSpan: Span | null
}

const MAXIMUM_PAIRS = 2_000
const same = (part: string) => part

/** What the surroundings say: the text is MySQL's (`new MySqlConnection`, `UseMySql`), or another product's. */
export interface Surroundings {
  readonly own: boolean
  readonly other: boolean
}

/** null: it is no such text. */
export function readPairText(mapped: MappedText, candidate: Candidate, beside: readonly Parameter[], around: Surroundings): Connection | null {
  const lead = /^\s{0,20}(mysql|dbi:mysql(?:\([^)]{0,100}\))?|dbi:MariaDB(?:\([^)]{0,100}\))?):(?=[\w.-]{1,60}(?:=|$)|[\w.\uE000-]{1,100}(?:[:;]|$))/i.exec(mapped.text.slice(0, 300))
  if (lead !== null) return prefixed(mapped, lead[0].length, (lead[1] ?? '').toLowerCase(), candidate, beside)
  if (!mapped.text.includes('=') || !mapped.text.includes(';')) return null
  const pairs = pairsOf(mapped, 0)
  const odbc = pairs === null ? null : odbcDialect(pairs)
  if (pairs !== null && odbc !== null) return { ...connection(mapped, pairs, 'odbc', candidate, beside), dialect: odbc }
  return pairs !== null && speaksOfMySql(pairs, around) ? connection(mapped, pairs, 'ado.net', candidate, beside) : null
}

/** libpq's form where a call or a setting of MySQL's takes it: coturn's `mysql-userdb="host=db dbname=turn"`, Drogon's `newMysqlClient("host=db port=3306 dbname=shop")`, AMPHP's `Amp\\Mysql\\ConnectionConfig::fromString`. */
export function readSpacedText(mapped: MappedText, candidate: Candidate, beside: readonly Parameter[]): Connection | null {
  if (!takesMySql(candidate)) return null
  const found = readKeywords(mapped)
  return found === null || found.prefix !== null ? null : connection(mapped, found.pairs, null, candidate, beside)
}

/** The call that takes the text, or the setting that holds it, says whose it is. */
function takesMySql({ sites }: Candidate): boolean {
  return sites.some(({ callee, keyPath }) => /mysql|mariadb/i.test(callee ?? '') || /^(?!.*(?:pg|psql|postgres)).*(?:mysql|mariadb)/i.test(keyPath.at(-1) ?? ''))
}

function prefixed(mapped: MappedText, start: number, lead: string, candidate: Candidate, beside: readonly Parameter[]): Connection | null {
  const scheme = lead.startsWith('dbi:mariadb') ? 'dbi:mariadb' : lead.startsWith('dbi') ? 'dbi:mysql' : 'pdo'
  const pairs = (lead.startsWith('dbi') ? dbiPairs(mapped, start) : null) ?? pairsOf(mapped, start)
  if (pairs === null || pairs.length === 0) return null
  const names = pairs.map(({ name }) => name.toLowerCase())
  if (!names.some((name) => ['host', 'hostname', 'dbname', 'database', 'db', 'unix_socket', 'mysql_socket', 'mariadb_socket'].includes(name))) return null
  // `dbi:mysql:$source`: what is put in may name the host as well.
  const [only, ...more] = pairs
  const hole = more.length === 0 && only !== undefined && only.value.text.length === 1 ? only.value.pieces[0] : undefined
  const found = connection(mapped, pairs, scheme, candidate, beside)
  return hole?.kind === 'hole' && scheme !== 'pdo' && only?.span?.start === only?.valueSpan?.start ? { ...found, hosts: [{ kind: 'hole', text: `{${hole.expression}}`, fallback: null, port: null }], openParts: [hole.expression] } : found
}

/** null: something in it is no pair. */
function pairsOf(mapped: MappedText, start: number): readonly Pair[] | null {
  const { text } = mapped
  const pairs: Pair[] = []
  for (let at = start; at < text.length && pairs.length < MAXIMUM_PAIRS; ) {
    if (/[\s;]/.test(text.charAt(at))) {
      at++
      continue
    }
    const open = holeAt(mapped, at)
    if (open !== null && /^\s{0,20}(?:;|$)/.test(text.slice(at + 1, at + 24))) {
      pairs.push({ name: `{${open.expression}}`, value: sliceText(mapped, at, at + 1), span: spanOf(mapped, at, at + 1), valueSpan: null })
      at++
      continue
    }
    const equals = text.indexOf('=', at)
    const name = equals < 0 ? '' : text.slice(at, equals).trim()
    if (!/^[A-Za-z][\w .-]{0,60}$/.test(name)) return null
    const end = valueEnd(text, equals + 1)
    const value = unquoted(trimmed(sliceText(mapped, equals + 1, end)))
    pairs.push({ name, value, span: spanOf(mapped, at, end), valueSpan: spanOf(value) })
    at = end + 1
  }
  return pairs
}

/** `Driver={MySQL ODBC 8.0 Unicode Driver}`, `Driver=MariaDB`, `/usr/lib/libmaodbc.so`; null: another driver, or none. */
function odbcDialect(pairs: readonly Pair[]): string | null {
  const driver = pairs.findLast(({ name }) => plain(name) === 'driver')?.value.text ?? ''
  return /maria|maodbc/i.test(driver) ? 'mariadb-odbc' : /mysql|myodbc/i.test(driver) ? 'mysql-odbc' : null
}

/** A value in quotes may hold a `;`. */
function valueEnd(text: string, from: number): number {
  let at = from
  while (text.charAt(at) === ' ') at++
  const quote = text.charAt(at)
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, at + 1)
    if (close > 0 && /^\s{0,20}(?:;|$)/.test(text.slice(close + 1, close + 22))) at = close
  }
  const end = text.indexOf(';', at)
  return end < 0 ? text.length : end
}

function unquoted(value: MappedText): MappedText {
  const quote = value.text.charAt(0)
  return (quote === '"' || quote === "'") && value.text.length > 1 && value.text.endsWith(quote) ? sliceText(value, 1, value.text.length - 1) : value
}

const plain = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '')

/** Keywords that only MySQL's providers have. https://mysqlconnector.net/connection-options/ */
const tellingWords: ReadonlySet<string> = new Set([
  ...['allowpublickeyretrieval', 'allowuservariables', 'convertzerodatetime', 'allowzerodatetime', 'treattinyasboolean', 'guidformat', 'oldguids', 'serverrsapublickeyfile'],
  ...['allowloadlocalinfile', 'useaffectedrows', 'ignorecommandtransaction', 'nobackslashescapes', 'defaultcommandtimeout', 'sslca', 'sslcert', 'sslkey', 'tlsversion', 'charset'],
])

function speaksOfMySql(pairs: readonly Pair[], { own, other }: Surroundings): boolean {
  const value = (...names: string[]) => pairs.find(({ name }) => names.includes(plain(name)))?.value.text
  const server = value(...hostNames)
  const login = value(...userNames) !== undefined || value('pwd', 'password') !== undefined
  if (server === undefined || !(login || (own && value('sslmode') !== undefined))) return false
  // ODBC and SQL Server are read elsewhere.
  // MySQL's providers know `Initial Catalog` as well; a port of its own, SQL Server's strings have not.
  if (value('initialcatalog') !== undefined && !(own && value('port') !== undefined)) return false
  if (value('driver', 'provider', 'trustservercertificate', 'integratedsecurity', 'trustedconnection', 'multipleactiveresultsets') !== undefined) return false
  return own || (!other && isUsualForm(pairs)) || value('port') === '3306' || pairs.some(({ name }) => tellingWords.has(plain(name))) || (/^(?:none|disabled|preferred|required)$/i.test(value('sslmode') ?? '') && value('host') === undefined)
}

/** `Server=db;Database=shop;Uid=app;Pwd=…`, as Connector/NET's manual writes it; a server with an instance or a port behind a comma is SQL Server's. https://dev.mysql.com/doc/connector-net/en/connector-net-connections-string.html */
function isUsualForm(pairs: readonly Pair[]): boolean {
  const text = (wanted: string) => pairs.find(({ name }) => plain(name) === wanted)?.value.text
  const server = text('server')
  return server !== undefined && /^[^,\\:()]{1,253}$/.test(server) && !/\.database\./i.test(server) && text('uid') !== undefined && text('pwd') !== undefined && text('database') !== undefined
}

const hostNames = ['server', 'host', 'datasource', 'address', 'addr', 'networkaddress', 'hostname']
const userNames = ['uid', 'userid', 'username', 'user']

function connection(mapped: MappedText, pairs: readonly Pair[], scheme: string | null, candidate: Candidate, beside: readonly Parameter[]): Connection {
  const last = (...names: string[]) => pairs.findLast(({ name }) => names.includes(plain(name)))
  const [userPair, passwordPair, hostPair, databasePair] = [last(...userNames), last('password', 'pwd', 'pass'), last(...hostNames), last('database', 'dbname', 'db', 'initialcatalog')]
  const user = userPair === undefined ? ({ kind: 'absent' } as const) : partOf(userPair.value, same)
  const secret = passwordPair === undefined ? null : readPassword(passwordPair.value, user, candidate.encoding === 'base64', same)
  const database = databasePair === undefined ? ({ kind: 'absent' } as const) : partOf(databasePair.value, same)
  const told = hostsOf(hostPair, last('port'), last('unixsocket', 'mysqlsocket', 'mariadbsocket'))
  const hosts = told.length === 0 && pairs.some(({ name }) => name.startsWith('{')) ? [openHost] : told
  const others = pairs.flatMap(({ name, valueSpan }) => (isSecret(name) && name !== passwordPair?.name && valueSpan !== null ? [valueSpan] : []))
  return {
    family: 'mysql',
    notation: 'keywords',
    scheme,
    dialect: null,
    user,
    password: secret?.password ?? { kind: 'absent' },
    hosts,
    database,
    parameters: [...pairs.map(({ name, value, span, valueSpan }): Parameter => ({ name, value: isSecret(name) ? { kind: 'text', text: '***' } : valueOf(name, value, same), origin: 'keyword', span, valueSpan })), ...beside],
    uri: null,
    endpoint: endpointOf('mysql://', user.kind !== 'absent', hosts, database),
    span: spanOf(mapped) ?? candidate.span,
    secretSpans: [...(secret?.secretSpans ?? []), ...others],
    candidate,
  }
}

function isSecret(name: string): boolean {
  return isSecretName(name) || /passw|pwd$|secret|token/i.test(plain(name))
}

/** Without a host these clients use the socket of this machine. */
function hostsOf(host: Pair | undefined, port: Pair | undefined, socket: Pair | undefined): readonly Host[] {
  if (socket !== undefined && socket.value.text !== '') return [{ kind: 'socket', path: socket.value.text.slice(0, 200) }]
  return host === undefined ? [] : hostsOfLists(host.value, port?.value ?? null)
}
