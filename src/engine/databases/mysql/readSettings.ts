/** Settings of a call or a mapping: `createConnection({…})`, `pymysql.connect(host=…)`, Django's `DATABASES`, Rails' database.yml. */
import { hasForeignReceiver } from '../notation/foreignReceiver.js'
import type { Candidate, Connection, Host, Parameter, Setting } from '../../model.js'
import { sliceText } from '../../mappedText.js'
import { endpointOf, hostsOfLists } from '../notation/hosts.js'
import { openHost } from '../../openHost.js'
import { qtOptions } from '../notation/qtOptions.js'
import { rDriver } from '../notation/rDriver.js'
import { partAsWritten, passwordOfSetting, schemeNames } from '../notation/settingValues.js'
import { bringsMore, findSetting, flatten, nameIn, spansOfSecrets, textOf } from '../notation/settings.js'
import { takenByOrm } from '../notation/ormImports.js'
import { ownCallees, tellingNames } from './vocabulary.js'

type Settings = Extract<Candidate, { kind: 'settings' }>
const urlNames = ['url', 'uri', 'dsn', 'connectionstring', 'connection_string', 'jdbcurl', '0']

export function readSettings(candidate: Settings, beside: readonly Parameter[], imports: readonly string[]): Connection | null {
  const { entries } = candidate
  const url = findSetting(entries, rDriver(candidate) === '' ? urlNames : urlNames.filter((name) => name !== '0'))
  const urlText = textOf(url)?.text ?? ''
  // A literal URI or DSN among the settings is a candidate of its own and takes the others up.
  if (/^\s*[a-z][\w+.:-]*:\/\/|\)\/|^\s*(?:mysql|dbi:\w+):\w+=/i.test(urlText)) return null
  const dialect = dialectOf(candidate, imports)
  if (dialect === null) return null
  const user = partAsWritten(findSetting(entries, ['user', 'username', 'uid', 'userid', 'user id', 'login']))
  const secret = passwordOfSetting(findSetting(entries, ['password', 'passwd', 'pass', 'pwd']), user, candidate.encoding === 'base64')
  const hosts = hostsOf(entries, url, dialect)
  const database = partAsWritten(findSetting(entries, ['database', 'databasename', 'dbname', 'db', 'name']))
  const written = [...flatten(entries, 'setting').map(inWords), ...qtOptions(candidate, 'ssl_mode')]
  const inGo = written.some(isWordOfGo)
  const parameters = inGo ? written.map((parameter) => (isWordOfGo(parameter) ? { ...parameter, name: 'TLSConfig' } : parameter)) : written
  if (hosts.every((host) => host === openHost) && !bringsMore(entries) && !parameters.some(({ name }) => /ssl|tls|MYSQL_ATTR/i.test(name))) return null
  return {
    family: 'mysql',
    notation: 'settings',
    scheme: null,
    dialect: inGo ? 'go-sql-driver/mysql' : dialect === '' ? null : dialect,
    user,
    password: secret.password,
    hosts,
    database,
    parameters: [...parameters, ...beside],
    uri: null,
    endpoint: endpointOf('mysql://', user.kind !== 'absent', hosts, database),
    span: candidate.span,
    secretSpans: [...secret.secretSpans, ...spansOfSecrets(entries).filter((span) => !secret.secretSpans.some((each) => each.start >= span.start && each.end <= span.end))],
    candidate,
  }
}

/** `ssl_mode = skip-verify` of Grafana and Gitea: a word that only Go's driver has. https://github.com/go-sql-driver/mysql#tls */
function isWordOfGo({ name, value }: Parameter): boolean {
  return /^ssl_?mode$/i.test(name) && value.kind === 'text' && value.text === 'skip-verify'
}

/** sqlx: `ssl_mode(MySqlSslMode::VerifyCa)` is `ssl_mode=VERIFY_CA`. https://docs.rs/sqlx/latest/sqlx/mysql/enum.MySqlSslMode.html */
function inWords(parameter: Parameter): Parameter {
  const word = parameter.value.kind === 'symbol' ? /(?:^|::)MySqlSslMode::(\w{1,20})$/.exec(parameter.value.name)?.[1] : undefined
  return word === undefined ? parameter : { ...parameter, value: { kind: 'text', text: word.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() } }
}

/** What names the product and, for some frameworks, the driver too. '' : MySQL, by some driver; null: not MySQL. */
function dialectOf(candidate: Settings, imports: readonly string[]): string | null {
  const named = (...names: string[]) => nameIn(findSetting(candidate.entries, names))
  const drivername = /^(?:mysql|mariadb)(?:\+(\w+))?$/i.exec(named(...schemeNames(candidate)))
  if (drivername !== null) return drivername[1]?.toLowerCase() ?? 'mysqldb'
  const engine = named('engine')
  if (/^(?:django\.db\.backends|django\.contrib\.gis\.db\.backends|django_prometheus\.db\.backends)\.mysql$/.test(engine)) return 'django-mysql'
  if (/^mysql\.connector\.django$/.test(engine)) return 'mysqlconnector'
  const product = [engine, named('adapter'), named('dialect'), named('client'), named('type'), named('driver'), named('dbdriver'), named('driverclassname'), named('datasourceclassname'), named('provider'), named('conn_type'), named('protocol'), named('model').replace(/^(?!mysql4$).*/, '')].filter((each) => each !== '')
  const [first] = product.filter((each) => /mysql|maria|trilogy|myxql/i.test(each))
  if (first !== undefined && candidate.sites.some(({ callee }) => callee?.endsWith('ConnectionFactoryOptions.builder') === true)) return /maria/i.test(first) ? 'r2dbc:mariadb' : 'r2dbc:mysql'
  if (first !== undefined) return isLaravel(candidate, named('driver')) ? 'laravel' : frameworkOf(first, named('adapter') !== '')
  // Swoole's, whose default it is. https://github.com/swoole/library/blob/master/src/core/Database/PDOConfig.php
  const unnamed = product.every((each) => each === '') && findSetting(candidate.entries, ['driver']) === null
  if (unnamed && candidate.sites.some(({ callee }) => callee !== null && /(?:^|[.\\])PDOConfig$/.test(callee)) && imports.some((name) => /^Swoole\b/.test(name))) return ''
  if (product.some((each) => /postg|pgsql|^pg\b|psycopg|cockroach|sqlite|mongo|redis|mssql|sqlserver|oracle|clickhouse/i.test(each))) return null
  if (candidate.sites[0].callee?.endsWith('PDO') === true && candidate.entries.some(({ name }) => /(?:^|\.)MYSQL_ATTR_SSL_|Mysql\.ATTR_SSL_/.test(name))) return 'pdo'
  const adapter = symbolOf(findSetting(candidate.entries, ['adapter']))
  if (/^(?:MariaDB|MySQL)$/.test(rDriver(candidate))) return ''
  if (/MyXQL$/.test(adapter)) return 'myxql'
  // Ruby's `adapter: :mysql2`
  if (/^:?(?:mysql2|trilogy)$/.test(adapter)) return frameworkOf(adapter.replace(':', ''), true)
  if (takenByOrm(candidate, 'mysql', imports)) return ''
  if (imports.includes('luasql.mysql') && !imports.includes('resty.mysql') && candidate.sites.some(({ callee }) => callee === 'mysql.connect')) return 'luasql'
  if (candidate.sites.some(({ callee, keyPath }) => (callee !== null && (isOwnCallee(callee, imports) || isDenos(callee, candidate, imports))) || keyPath.some((name) => /^(?:mysql2?|mariadb|maria)$/i.test(name)))) return ''
  return flatten(candidate.entries, 'setting').some(({ name, value }) => tellingNames.has((name.split(/[.:]/).at(-1) ?? '').toLowerCase()) && !(value.kind === 'text' && isPhrase.test(value.text))) ? '' : null
}

/** `ssl_disabled: SSL deaktiviert`: what a program shows, in a file of translations. */
const isPhrase = /\S\s\S|[^\x20-\x7e]/

/** `'mysql' => ['driver' => 'mysql', …, 'strict' => true]` among `connections`. laravel/framework config/database.php */
function isLaravel({ entries, sites }: Settings, driver: string): boolean {
  if (!/^(?:mysql|mariadb)$/.test(driver) || !sites.some(({ keyPath }) => keyPath.includes('connections'))) return false
  return entries.some(({ name }) => name === 'strict' || name === 'unix_socket' || name === 'collation')
}

function frameworkOf(name: string, isAdapter: boolean): string {
  if (/^trilogy$/i.test(name)) return 'trilogy'
  if (/MyXQL/.test(name)) return 'myxql'
  if (isAdapter && /^mysql2$/i.test(name)) return 'rails-mysql2'
  if (/^(?:pdo_mysql|(?:Cake\\Database\\Driver\\)?Mysql)$/.test(name)) return 'pdo'
  if (/^mysqli$/i.test(name)) return 'mysqli'
  if (/^com\.mysql/.test(name)) return 'connector-j'
  return /^org\.mariadb/.test(name) ? 'mariadb-connector-j' : ''
}

/** `RMariaDB::MariaDB()` */
function symbolOf(setting: Setting | null): string {
  return setting?.value.kind === 'symbol' ? setting.value.name : ''
}

/** Types of mysql2's; others have types of these names, Temporal for one. */
const shared = new Set(['ConnectionOptions', 'PoolOptions', 'driver.connect', 'poolCluster.add', 'Client().connect', 'MySQLStore'])
const own: ReadonlySet<string> = new Set(ownCallees.filter((callee) => !shared.has(callee)).map((callee) => callee.replaceAll('::', '.')))

const ownReceiver = /^(?:mysql\w*|mariadb|pymysql|aiomysql|asyncmy|cymysql)$/i

/** `createConnection`, `createPool` and `connect` tell nothing without the import of a driver. */
function isOwnCallee(callee: string, imports: readonly string[]): boolean {
  if (hasForeignReceiver(callee, ownReceiver, [])) return false
  for (let from = callee; from !== ''; from = from.includes('.') ? from.slice(from.indexOf('.') + 1) : '') if (own.has(from)) return true
  if (/(?:^|\.)(?:mysql\.(?:Config|NewConfig)|RMariaDB\.MariaDB|RMySQL\.MySQL|real_connect|MysqlConnectionOptions)$/.test(callee)) return true
  if (/(?:^|\.)driver\.connect$/.test(callee)) return imports.some((name) => /^(?:mysql_driver|mysql_connection|cppconn\/|mysqlx?\/jdbc|jdbc\/(?:mysql_|cppconn)|mariadb\/conncpp|conncpp)/.test(name))
  if (callee === 'MySQLStore') return imports.includes('express-mysql-session')
  if (/(?:^|\.)poolCluster\.add$/.test(callee)) return !imports.some((name) => /^(?:pg|mongodb|ioredis)$/.test(name))
  // Fluent's `.mysql(hostname: …)`.
  if (callee === 'mysql') return imports.includes('FluentMySQLDriver')
  if (/^(?:MikroORM\.init(?:Sync)?|defineConfig)$/.test(callee)) return imports.some((name) => /^@mikro-orm\/(?:mysql|mariadb)$/.test(name))
  const generic = /(?:^|\.)(?:createConnection|createPool|createPoolCluster|connect|create_pool|Connect|Connection|ConnectionOptions|PoolOptions)$/.test(callee)
  return generic && !hasForeignReceiver(callee, ownReceiver, imports) && imports.some((name) => /^(?:mysql2?(?:\/promise)?|promise-mysql|mariadb(?:\/\w+)?|pymysql|MySQLdb|aiomysql|asyncmy|mysql\.connector)(?:[./]|$)/.test(name)) && !imports.some((name) => /^(?:pg|postgres|psycopg\w*|asyncpg|pg8000|typeorm|amqplib|ioredis|mongodb)(?:[./]|$)/.test(name))
}

/** `new Client().connect({ hostname, username, db })`, often by way of a project's `deps.ts`; PostgreSQL's client for Deno is told a `user` and a `database`. https://github.com/denodrivers/mysql#connect */
function isDenos(callee: string, { entries }: Settings, imports: readonly string[]): boolean {
  if (callee !== 'Client().connect') return false
  return imports.some((name) => /^(?:https:\/\/deno\.land\/x\/mysql[@/]|(?:jsr:)?@db\/mysql(?:[@/]|$))/.test(name)) || (imports.some((name) => /(?:^|\/)(?:deps|mod)\.ts$/.test(name)) && ['hostname', 'username', 'db'].every((name) => entries.some((entry) => entry.name === name)))
}

/** Neither a host nor a URL is among the settings. */

/** A socket wins over a host. Go's `Addr` has the port in it. */
function hostsOf(entries: readonly Setting[], url: Setting | null, dialect: string): readonly Host[] {
  const socket = textOf(findSetting(entries, ['unix_socket', 'unixsocket', 'socketpath', 'socket']))
  if (socket !== null && socket.text.startsWith('/')) return [{ kind: 'socket', path: socket.text.slice(0, 200) }]
  const host = findSetting(entries, ['host', 'hostname', 'server', 'servername', 'addr', 'ip_or_hostname'])
  const written = host !== null && (host.value.kind !== 'text' || host.value.text.text !== '')
  // https://docs.djangoproject.com/en/stable/ref/settings/#host: without one, or with a path, it is the socket.
  if (dialect === 'django-mysql' && !written) return [{ kind: 'socket', path: '' }]
  const named = host ?? url
  if (named === null) return [openHost]
  const port = findSetting(entries, ['port'])
  if (named.value.kind === 'text') return host === null ? [] : hostsOfText(named, port)
  const expression = named.value.kind === 'symbol' ? named.value.name : named.name
  // https://dev.mysql.com/doc/c-api/8.0/en/mysql-real-connect.html: without a host it is this machine.
  if (/^(?:NULL|nullptr)$/.test(expression)) return [{ kind: 'socket', path: '' }]
  return /^(?:None|null|nil|undefined|~)?$/.test(expression) ? [] : [withPort({ kind: 'hole', text: `{${expression}}`, fallback: null, port: null }, port)]
}

function hostsOfText(host: Setting, port: Setting | null): readonly Host[] {
  if (host.value.kind !== 'text') return []
  // Connector/C++: `driver->connect("tcp://db:3306", …)`
  const { text } = host.value
  return hostsOfLists(text.text.startsWith('tcp://') ? sliceText(text, 6, text.text.length) : text, textOf(port)).map((each) => {
    const joined = each.kind === 'name' ? /^([^:[\]]+):(\d{1,5})$/.exec(each.name) : null
    return joined === null ? withPort(each, port) : { kind: 'name', name: joined[1] ?? '', port: joined[2] ?? null }
  })
}

function withPort(host: Host, port: Setting | null): Host {
  if (host.kind === 'socket' || port?.value.kind !== 'symbol' || !/^\d{1,5}$/.test(port.value.name)) return host
  return { ...host, port: port.value.name }
}
