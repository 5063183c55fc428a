/** Settings of a call or a mapping: `psycopg2.connect(host=…)`, `new Pool({…})`, Django's `DATABASES`, Rails' database.yml. */
import type { Candidate, Connection, FileReading, Host, Parameter, Setting } from '../../model.js'
import { dataLanguages } from '../../dataLanguages.js'
import { endpointOf, hostsOfLists, hostsOfPlaces } from '../notation/hosts.js'
import { openHost } from '../../openHost.js'
import { readKeywords } from '../notation/keywords.js'
import { qtOptions } from '../notation/qtOptions.js'
import { rDriver } from '../notation/rDriver.js'
import { partAsWritten, passwordOfSetting, schemeNames } from '../notation/settingValues.js'
import { bringsMore, findSetting, flatten, nameIn, spansOfSecrets, textOf, unwrapped } from '../notation/settings.js'
import { takenByOrm } from '../notation/ormImports.js'
import { isOwnCallee } from './callees.js'
import { findUri } from './findUri.js'
import { inLibpqWords, isLibpqMode, withNestedMode, withoutSuffix } from './libpqWords.js'
import { vocabulary } from './vocabulary.js'

type Settings = Extract<Candidate, { kind: 'settings' }>
const urlNames = ['connectionstring', 'connection_string', 'url', 'uri', 'dsn', 'connectionuri', 'jdbcurl', 'conninfo', '0']

export function readSettings(candidate: Settings, beside: readonly Parameter[], reading: FileReading): Connection | null {
  const entries = [...candidate.entries, ...settingsOfPool(candidate)]
  const url = isRepository(candidate) || rDriver(candidate) !== '' ? findSetting(entries, urlNames.filter((name) => name !== '0')) : findSetting(entries, urlNames)
  const urlText = textOf(url)
  // A literal URI among the settings is a candidate of its own and takes the others up.
  if (urlText !== null && (findUri(urlText) !== null || readKeywords(urlText) !== null || /^\s*[a-z][\w+.-]*:\/\//i.test(urlText.text))) return null
  // An HTTP service, whatever it calls its modes: ClickHouse's `addEndpoint("https://…").setSSLMode(…)`.
  if (/^\s{0,5}https?:\/\//i.test(textOf(findSetting(entries, ['endpoint']))?.text ?? '')) return null
  if (isPoolOfEndpoints(candidate) || isOnlyArgument(candidate)) return null
  const kind = kindOf(candidate, reading)
  if (kind === null) return null
  const user = partAsWritten(findSetting(entries, ['user', 'username', 'login']))
  const secret = passwordOfSetting(findSetting(entries, ['password', 'passwd', 'pass']), user, candidate.encoding === 'base64')
  const hosts = djangoSocket(entries) ?? dartSocket(entries) ?? hostsIn(entries, url)
  const database = partAsWritten(findSetting(entries, ['database', 'dbname', 'db', 'name', 'database_name', 'databasename']))
  const parameters = withNestedMode(flatten(entries.filter((entry) => !isReference(entry)), 'setting').map(takesWords(candidate) ? (each) => each : inLibpqWords).map(dataLanguages.has(reading.language) ? withoutSuffix : (each) => each)).concat(qtOptions(candidate, 'sslmode'))
  if (hosts.every((host) => host === openHost) && !bringsMore(entries) && !connectsWithoutTls(entries) && !parameters.some((parameter) => vocabulary.tellingNames.has(lastName(parameter)) || /^(?:ssl|tlsconfig$)/.test(lastName(parameter)))) return null
  const builder = candidate.sites.some(({ callee }) => callee !== null && /(?:^|\.)NpgsqlConnectionStringBuilder$/.test(callee))
  return {
    ...kind,
    ...(builder ? { scheme: 'ado.net' } : {}),
    notation: 'settings',
    user,
    password: secret.password,
    hosts,
    database,
    parameters: [...(builder ? flatten(entries, 'keyword').map(asKeyword) : parameters), ...beside],
    uri: null,
    endpoint: endpointOf('postgresql://', user.kind !== 'absent', hosts, database),
    span: candidate.span,
    secretSpans: [...secret.secretSpans, ...spansOfSecrets(entries).filter((span) => !secret.secretSpans.some((each) => each.start >= span.start && each.end <= span.end))],
    candidate,
  }
}

/** Ruby's `PG.connect(options)`, `PG.connect("host=…")`: what stands alone is no host but everything. */
function isOnlyArgument({ entries: [only, ...others], sites }: Settings): boolean {
  if (only?.name !== 'host' || others.length > 0 || !sites.some(({ callee }) => /^PG(?:conn)?\./.test(callee ?? ''))) return false
  return only.value.kind !== 'text' || /[=/\s]/.test(only.value.text.text) || (only.value.text.pieces.length > 1 && only.value.text.pieces.every(({ kind }) => kind === 'hole'))
}

/** PostgreSQL's or CockroachDB's port, also as the default of one that is put in, with a user and a database beside it. https://www.iana.org/assignments/service-names-port-numbers (5432) */
function isOwnPort(entries: readonly Setting[]): boolean {
  const port = findSetting(entries, ['port'])
  const written = port?.value.kind === 'text' ? port.value.text : null
  const hole = written?.pieces.length === 1 ? written.pieces[0] : undefined
  const text = hole?.kind === 'hole' ? (hole.fallback ?? hole.expression) : (written?.text ?? (port?.value.kind === 'symbol' ? port.value.name : ''))
  // `driver == 'mysql' ? 3306 : 5432` is a choice of products.
  if (!ownPort.test(text) || /(?<!\d)(?:3306|1433|1521|27017)(?!\d)/.test(text)) return false
  return findSetting(entries, ['user', 'username']) !== null && findSetting(entries, ['database', 'dbname', 'db', 'name', 'database_name', 'databasename']) !== null
}

/** `5432`, `process.env.P ? parseInt(process.env.P, 10) : 5432`, `Number(process.env.P || '5432')`. */
const ownPort = /(?:^|[ :|?,(])["'`]?(?:5432|26257)["'`]?(?:, ?10)?\){0,3}$/

/** `sslKeySecret: { name: a }`, `sslRootCertConfigMap: a`, CloudNativePG's `sslKey: { name: a, key: b }`: where a chart takes a file from is no parameter of any driver. */
function isReference({ name, value }: Setting): boolean {
  const selects = value.kind === 'settings' && value.entries.length > 0 && value.entries.every((entry) => /^(?:name|key|optional)$/.test(entry.name))
  return /^(?:ssl|tls)\w{0,40}(?:Secret|ConfigMap|Volume)(?:Name|Key|Ref)?$/.test(name) || (selects && /^(?:ssl|tls)/.test(name))
}

function lastName(parameter: Parameter): string {
  return unwrapped(parameter.name).split('.')[0]?.toLowerCase() ?? ''
}

/** `SslMode = SslMode.Require` of Npgsql's builder is `SSL Mode=Require` in its string. */
function asKeyword(parameter: Parameter): Parameter {
  const { value } = parameter
  const last = value.kind === 'symbol' ? /^(?:[\w.]{1,80}\.)?(?:SslMode|SslNegotiation|ChannelBinding)\.(\w{1,20})$/.exec(value.name)?.[1] : undefined
  if (last !== undefined) return { ...parameter, value: { kind: 'text', text: last } }
  return value.kind === 'symbol' && /^(?:true|false)$/i.test(value.name) ? { ...parameter, value: { kind: 'text', text: value.name } } : value.kind === 'symbol' ? { ...parameter, value: { kind: 'hole', expression: value.name, fallback: null } } : parameter
}

interface Kind {
  readonly family: string
  readonly scheme: string | null
  readonly dialect: string | null
}

/** Whether these settings speak of the family, and what they say of the driver. */
function kindOf(candidate: Settings, reading: FileReading): Kind | null {
  const { imports } = reading
  const named = productOf(candidate.entries) || rDriver(candidate)
  const sqlalchemy = textOf(findSetting(candidate.entries, schemeNames(candidate)))?.text ?? ''
  const scheme = /^(?:postgresql|postgres|cockroachdb|cockroach)(?:\+(\w+))?$/i.exec(sqlalchemy)
  if (scheme !== null) return { family: /cockroach/i.test(named) ? 'cockroachdb' : 'postgres', scheme: sqlalchemy.toLowerCase(), dialect: scheme[1]?.toLowerCase() ?? null }
  if (ofFamily.test(named)) return { family: /cockroach/i.test(named) ? 'cockroachdb' : 'postgres', scheme: null, dialect: null }
  if (ofOthers.test(named) || isOfOtherJdbc(candidate.entries)) return null
  if (candidate.sites.some(({ callee, keyPath }) => (callee === null ? /^(?:mysql2?|mariadb)$/i.test(keyPath.at(-1) ?? '') : otherProducts.test(callee)))) return null
  if (candidate.sites.some((site) => (site.callee !== null && isOwnCallee(site.callee, reading)) || site.keyPath.some((name) => /^(?:postgres(?:ql)?|pg|psql|cockroach(?:db)?|epgsql)$/i.test(name)))) return { family: 'postgres', scheme: null, dialect: null }
  if (takenByOrm(candidate, 'postgres', imports) || isSequelize(candidate, imports) || isRepository(candidate) || connectsWithoutTls(candidate.entries)) return { family: 'postgres', scheme: null, dialect: null }
  const telling = flatten(candidate.entries, 'setting').some((parameter) => vocabulary.tellingNames.has(lastName(parameter)) || isLibpqMode(parameter))
  return telling || isOwnPort(candidate.entries) || demandsTls(candidate) ? { family: 'postgres', scheme: null, dialect: null } : null
}

/** `spring.datasource.url=jdbc:mysql://…` beside what the pool hands to its driver. */
function isOfOtherJdbc(entries: readonly Setting[]): boolean {
  const url = textOf(findSetting(entries, ['url', 'jdbc-url', 'jdbcurl', 'jdbc_url']))?.text ?? ''
  return /^\s{0,9}jdbc:/i.test(url) && ofOthers.test(url.slice(0, 60).split('//', 1)[0] ?? '')
}

/** What names the product. `engine` is MySQL's storage engine for Laravel, and may be null. */
function productOf(entries: readonly Setting[]): string {
  const names = ['drivername', 'engine', 'adapter', 'dialect', 'client', 'type', 'driver', 'dbdriver', 'driverclassname', 'datasourceclassname', 'provider', 'conn_type', 'protocol'].flatMap((name) => {
    const naming = findSetting(entries, [name])
    // `adapter: Ecto.Adapters.Postgres`, `drv = RPostgres::Postgres()`
    if (textOf(naming) !== null || naming?.value.kind !== 'symbol') return nameIn(naming)
    return /^(?:null|nil|None|undefined)$/.test(naming.value.name) ? [] : naming.value.name
  })
  return names.find((name) => ofFamily.test(name) || ofOthers.test(name)) ?? names.find((name) => name !== '') ?? ''
}

const ofFamily = /postg|pgsql|psycopg|asyncpg|cockroach|^pg$|^pg-|^qpsql|timescale/i
const ofOthers = /mysql|myxql|maria|sqlite|mongo|redis|mssql|sqlserver|\btds\b|oracle|clickhouse/i

/** `MySqlConnectionStringBuilder`, `MySqlConnectOptions::new`: the name of the call says whose settings they are. */
const otherProducts = /mysql|maria(?:db)?|mssql|sqlclient|^oracle|redis|mongo|clickhouse|cassandra/i

/** `database: { require_ssl: true }` of an application in Rust or Ruby; another product's port beside it says otherwise. */
function demandsTls({ entries, sites }: Settings): boolean {
  const port = findSetting(entries, ['port'])
  if (port !== null || !sites.some(({ keyPath }) => /^(?:database|db)$/i.test(keyPath.at(-1) ?? ''))) return false
  return entries.some(({ name }) => /^(?:require_ssl|ssl_required)$/i.test(name))
}

/** Rust: `config.connect(NoTls)`, whoever made the configuration. */
function connectsWithoutTls(entries: readonly Setting[]): boolean {
  return entries.some(({ name, value }) => name === 'tls' && value.kind === 'symbol' && /(?:^|::)NoTls$/.test(value.name))
}

/** `dialectOptions: { ssl }` of Sequelize where the dialect is named elsewhere: other dialects' drivers have to be installed by name, too. */
function isSequelize({ sites, entries }: Settings, imports: readonly string[]): boolean {
  const tls = entries.some(({ name, value }) => name === 'dialectOptions' && value.kind === 'settings' && value.entries.some((entry) => entry.name === 'ssl'))
  return tls && sites.some(({ callee }) => callee !== null && /^Sequelize(?:Options)?$/.test(callee)) && !imports.some((name) => /^(?:mysql2?|mariadb|tedious)(?:\/|$)/.test(name))
}

/** `config :shop, Shop.Repo, ssl: true`, `Shop.RepoBase`, `Shop.Repo.Replica`, `Shop.ReadRepo`: Ecto merges it with what names the adapter elsewhere; the adapter of a new project is PostgreSQL's. */
function isRepository({ sites, entries }: Settings): boolean {
  const named = sites.some(({ callee, neighbours }) => callee === 'config' && [...entries, ...neighbours].some(({ name, value }) => name === '1' && value.kind === 'symbol' && /(?:^|\.)(?:[A-Z]\w{0,40})?Repo(?:\.[A-Z]\w{0,40}|[A-Z]\w{0,40})?$|^(?:[a-z]\w{0,20}_)?repo$/.test(value.name)))
  // Commanded's event store is PostgreSQL's alone. https://hexdocs.pm/eventstore
  const stored = sites.some(({ callee, neighbours }) => callee === 'config' && [...entries, ...neighbours].some(({ name, value }) => name === '1' && value.kind === 'symbol' && /(?:^|\.)EventStore$/.test(value.name)))
  if (stored) return entries.some(({ name }) => name === 'hostname') && entries.some(({ name }) => name === 'database')
  return named && entries.some(({ name }) => name === 'ssl' || name === 'hostname')
}

/** Neither a host nor a URL is among the settings. */

function hostsIn(entries: readonly Setting[], url: Setting | null): readonly Host[] {
  const [host, address, port] = [findSetting(entries, ['host', 'hostname', 'servername', 'servernames', 'server', 'addr']), findSetting(entries, ['hostaddr']), findSetting(entries, ['port'])]
  return host === null || address === null ? hostsOf(host ?? address, port, url) : hostsOfPlaces(hostsOf(host, port, url), hostsOf(address, port, null))
}

function hostsOf(host: Setting | null, port: Setting | null, url: Setting | null): readonly Host[] {
  const named = host ?? url
  if (named === null) return [openHost]
  if (named.value.kind === 'text') return host === null ? [] : hostsOfLists(named.value.text, textOf(port)).map((each) => withPort(each, port))
  const expression = named.value.kind === 'symbol' ? named.value.name : named.name
  if (/^(?:None|null|nil|undefined|~)?$/.test(expression)) return []
  return [withPort({ kind: 'hole', text: `{${expression}}`, fallback: null, port: null }, port)]
}

/** Django without a `HOST` means the socket. https://docs.djangoproject.com/en/stable/ref/settings/#host */
function djangoSocket(entries: readonly Setting[]): readonly Host[] | null {
  const engine = textOf(findSetting(entries, ['engine']))?.text ?? ''
  const host = findSetting(entries, ['host'])
  const written = host !== null && (host.value.kind !== 'text' || host.value.text.text !== '')
  return /^django/.test(engine) && !written ? [{ kind: 'socket', path: '' }] : null
}

/** Dart: `Pool.withEndpoints(endpoints, settings: PoolSettings(sslMode: …))`, where the end points have a name. */
function settingsOfPool({ sites }: Settings): readonly Setting[] {
  return sites.flatMap(({ callee, neighbours }) => (callee === 'Pool.withEndpoints' ? neighbours.filter(({ name }) => name === 'settings') : []))
}

/** Each of `[Endpoint(…)]` is told by itself. */
function isPoolOfEndpoints({ entries, sites }: Settings): boolean {
  const { value } = findSetting(entries, ['0']) ?? { value: null }
  return sites[0].callee === 'Pool.withEndpoints' && value !== null && (value.kind === 'settings' || (value.kind === 'symbol' && value.name.startsWith('[')))
}

/** Dart: `Endpoint(host: path, isUnixSocket: true)`. isoos/postgresql-dart lib/postgres.dart@ffcd055 */
function dartSocket(entries: readonly Setting[]): readonly Host[] | null {
  const { value } = findSetting(entries, ['isunixsocket']) ?? { value: null }
  return value?.kind === 'symbol' && value.name === 'true' ? [{ kind: 'socket', path: textOf(findSetting(entries, ['host']))?.text ?? '' }] : null
}

function withPort(host: Host, port: Setting | null): Host {
  if (host.kind === 'socket' || port?.value.kind !== 'symbol' || !/^\d{1,5}$/.test(port.value.name)) return host
  return { ...host, port: port.value.name }
}

/** Calls that hand their keywords to libpq as they are: `ssl_mode` is no `sslmode` there. */
function takesWords({ sites }: Settings): boolean {
  return sites.some(({ callee }) => callee !== null && /^(?:psycopg2|psycopg|PG)\.connect$|^(?:psycopg\.)?(?:Async)?Connection\.connect$/.test(callee))
}
