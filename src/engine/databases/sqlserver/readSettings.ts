/** Settings of a program: `new sql.ConnectionPool({ server, options: { encrypt } })`, Sequelize, TypeORM, Knex, `pyodbc.connect(driver=…)`, `pymssql.connect(…)`. */
import type { Candidate, Connection, FileReading, Host, Setting } from '../../model.js'
import { bareName, readPairs } from '../notation/adoNet.js'
import { endpointOf } from '../notation/hosts.js'
import { partAsWritten, passwordOfSetting } from '../notation/settingValues.js'
import { findSetting, flatten, nameIn, spansOfSecrets, textOf } from '../notation/settings.js'
import { findSqlServerUri } from './findUri.js'
import { odbcDialect, speaksOfSqlServer } from './readPairsText.js'
import { hostOfServer, openHost } from './server.js'
import { signOf } from './surroundings.js'

type Settings = Extract<Candidate, { kind: 'settings' }>
const productNames = ['drivername', 'dialect', 'client', 'type', 'engine', 'adapter', 'provider', 'dbdriver']
const urlNames = ['connectionstring', 'connection_string', 'url', 'uri', 'dsn', 'jdbcurl', '0']

export function readSettings(candidate: Settings, reading: FileReading): Connection | null {
  const { entries } = candidate
  const url = textOf(findSetting(entries, urlNames))
  // A literal text among the settings is a candidate of its own and takes the others up.
  if (url !== null && (findSqlServerUri(url) !== null || /^\s*[a-z][\w+.-]*:\/\//i.test(url.text) || speaksOfSqlServer(readPairs(url) ?? [], signOf(candidate, reading)))) return null
  // pytds calls the server so.
  const server = (candidate.sites.some(({ callee }) => callee === 'pytds.connect') ? findSetting(entries, ['dsn']) : null) ?? findSetting(entries, ['server', 'servername', 'host', 'hostname', 'datasource', 'data source', 'dataserver'])
  const authentication = entries.find(({ name }) => name === 'authentication')
  const login = authentication?.value.kind === 'settings' ? authentication.value.entries : []
  const userSetting = findSetting(entries, ['user', 'username', 'uid', 'userid', 'user id']) ?? findSetting(login, ['username'])
  if (!isOwn(candidate, reading, server, userSetting)) return null
  const user = partAsWritten(userSetting)
  const secret = passwordOfSetting(findSetting(entries, ['password', 'passwd', 'pwd']) ?? findSetting(login, ['password']), user, candidate.encoding === 'base64')
  const hosts = [hostOf(server, findSetting(entries, ['port']) ?? findSetting(optionsOf(entries), ['port']))]
  const database = partAsWritten(findSetting(entries, ['database', 'initialcatalog', 'initial catalog', 'db', 'name']) ?? findSetting(optionsOf(entries), ['database']))
  const driver = textOf(findSetting(entries, ['driver']))?.text ?? ''
  const written = textOf(findSetting(entries, ['drivername']))?.text ?? ''
  return {
    family: 'sqlserver',
    notation: 'settings',
    scheme: null,
    dialect: odbcDialect(driver) ?? (/^sqlsrv$/i.test(driver) ? 'sqlsrv' : (/^mssql\+(\w+)/i.exec(written)?.[1]?.toLowerCase() ?? (isTinyTds(candidate) ? 'freetds' : isVertx(candidate) ? 'vertx-mssql' : null))),
    user,
    password: secret.password,
    hosts,
    database,
    parameters: flatten(entries, 'setting'),
    uri: null,
    endpoint: endpointOf('sqlserver://', user.kind !== 'absent', hosts, database),
    span: candidate.span,
    secretSpans: [...secret.secretSpans, ...spansOfSecrets(entries).filter((span) => !secret.secretSpans.some((each) => each.start >= span.start && each.end <= span.end))],
    candidate,
  }
}

/** Never host and port alone. */
function isOwn(candidate: Settings, reading: FileReading, server: Setting | null, user: Setting | null): boolean {
  const { entries } = candidate
  const product = nameIn(findSetting(entries, productNames))
  const driver = nameIn(findSetting(entries, ['driver']))
  const named = `${product} ${driver}`
  if (/mssql|sql_?server|^tedious$|sqlsrv|odbc driver \d{2} for sql|msodbcsql/i.test(named)) return server !== null || user !== null || tells(entries)
  if (/\w/.test(product) && product !== 'default' && /mysql|maria|sqlite|mongo|redis|postg|^pg|oracle|clickhouse|cockroach|better-sqlite/i.test(product)) return false
  const place = server !== null || findSetting(entries, ['datasource', 'data source']) !== null
  if (place && tells(entries)) return true
  // Bare settings that `explain` hands over under a driver of SQL Server.
  if (reading.language === 'text' && place && candidate.sites.some(({ keyPath }) => keyPath.length === 1 && keyPath[0] === 'sqlserver')) return true
  // The string that it is made of is put in at run time.
  if ((tells(entries) || findSetting(entries, ['encrypt']) !== null) && candidate.sites.some(({ callee }) => /(?:^|\.)SqlConnectionStringBuilder$/.test(callee ?? ''))) return true
  const callee = candidate.sites.some((site) => site.callee !== null && isOwnCallee(site.callee, reading.imports))
  return callee && place
}

/** `options: { trustServerCertificate }` is nobody else's; `encrypt` is beside `server` and `options`. */
function tells(entries: readonly Setting[]): boolean {
  const names = flatten(entries, 'setting').map(({ name }) => bareName(name))
  if (names.some((name) => /(?:^|\.)trustservercertificate$/.test(name))) return !names.some((name) => /(?:^|\.)sslmode$/.test(name))
  // tedious: the user stands in `authentication.options`.
  return names.includes('server') && names.some((name) => /(?:^|\.)options\.encrypt$/.test(name) || name === 'authentication.options.username')
}

function isOwnCallee(callee: string, imports: readonly string[]): boolean {
  if (/^pymssql\.connect$|^pytds\.connect$|^sqlsrv_connect$|^mssql\.|^tedious\.|SqlConnectionStringBuilder$|^TinyTds\.Client(?:\.new)?$|SQLServerDataSource$|(?:^|\.)tiberius\.Config\.new$|^Tds\.start_link$|(?:^|\.)(?:MssqlConnectionConfiguration\.builder|MSSQLConnectOptions)$/.test(callee)) return true
  if (/(?:^|\.)Config\.new$/.test(callee)) return imports.some((name) => /^tiberius(?:::|$)/.test(name))
  const generic = /(?:^|\.)(?:Connection|ConnectionPool|connect)$/.test(callee)
  return generic && imports.some((name) => /^(?:mssql|tedious|pymssql)(?:\/|$)/.test(name))
}

/** Ruby's client is FreeTDS. https://github.com/rails-sqlserver/tiny_tds */
function isTinyTds({ sites }: Settings): boolean {
  return sites.some(({ callee }) => callee !== null && callee.startsWith('TinyTds.'))
}

function isVertx({ sites }: Settings): boolean {
  return sites.some(({ callee }) => callee !== null && /(?:^|\.)MSSQLConnectOptions$/.test(callee))
}

function optionsOf(entries: readonly Setting[]): readonly Setting[] {
  const options = entries.find(({ name }) => name === 'options')
  return options?.value.kind === 'settings' ? options.value.entries : []
}

function hostOf(server: Setting | null, port: Setting | null): Host {
  const written = port?.value.kind === 'symbol' ? port.value.name : (textOf(port)?.text ?? '')
  const number = /^\d{1,5}$/.test(written) ? written : null
  if (server === null) return openHost
  if (server.value.kind === 'text') return hostOfServer(server.value.text, number, ',')
  return { kind: 'hole', text: `{${server.value.kind === 'symbol' ? server.value.name : server.name}}`, fallback: null, port: number }
}
