/**
 * SQLAlchemy's MySQL dialects: the query of the URL holds arguments of the DBAPI, all of them text; `ssl_ca`, `ssl_cert`, `ssl_key`,
 * `ssl_capath`, `ssl_cipher` and `ssl_check_hostname` are gathered into a mapping `ssl` (dialects/mysql/mysqldb.py@f35da7e2).
 * 1.4.46 with PyMySQL 1.0.2, mysqlclient 1.4.6 and aiomysql 0.1.1 measured. https://docs.sqlalchemy.org/en/20/dialects/mysql.html
 */
import type { Connection } from '../../../model.js'
import type { Driver } from '../../family.js'
import { shown, type Option, type QueryGrammar } from '../../judging/options.js'
import { refused, type Verdict } from '../../judging/verdict.js'
import { driverOf, type Client, type Options } from './client.js'
import { connectorNames, decideConnectorPython } from './mysqlConnectorPython.js'
import { decideNewMysqlclient, decideOldMysqlclient } from './mysqlclient.js'
import { decideNewPyMySql, decideOldPyMySql } from './pymysql.js'

const grammar: QueryGrammar = { fragment: 'data', plus: 'space', blank: 'dropped', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' }

/** Into the mapping `ssl`. */
const gathered = ['ssl_ca', 'ssl_cert', 'ssl_key', 'ssl_capath', 'ssl_cipher', 'ssl_check_hostname']
const everyone = ['charset', 'use_unicode', 'connect_timeout', 'read_timeout', 'write_timeout', 'unix_socket', 'init_command', 'sql_mode', 'local_infile', 'read_default_file', 'read_default_group', 'client_flag', 'program_name', 'autocommit', 'ssl', 'host', 'port', 'user', 'passwd', 'password', 'db', 'database', 'compress', 'named_pipe', 'conv', 'auth_plugin', ...gathered]
const pymysqlOnly = ['ssl_disabled', 'ssl_verify_cert', 'ssl_verify_identity', 'ssl_key_password', 'bind_address', 'binary_prefix', 'max_allowed_packet', 'defer_connect', 'auth_plugin_map', 'server_public_key', 'collation', 'cursorclass']

interface Dialect {
  readonly title: string
  readonly names: ReadonlySet<string>
  readonly decide: (options: Options, title: string) => Verdict
}

const pymysqlNames: ReadonlySet<string> = new Set([...everyone, ...pymysqlOnly])
const aiomysqlNames: ReadonlySet<string> = new Set([...everyone, 'echo', 'loop', 'server_public_key', 'cursorclass'])
const mysqldbNames: ReadonlySet<string> = new Set([...everyone, 'multi_statements'])

/** What the gathering leaves of the options that a URL gave. */
function gather(options: Options): Options {
  const result = new Map<string, Option>()
  let first: Option | null = null
  for (const [name, option] of options) {
    if (!gathered.includes(name) || option.parameter?.origin !== 'query') result.set(name, option)
    else {
      first ??= option
      result.set(`ssl.${name.slice(4)}`, name === 'ssl_check_hostname' ? { ...option, name: 'ssl.check_hostname', quoted: false } : { ...option, name: `ssl.${name.slice(4)}` })
    }
  }
  // `connect_args={'ssl': …}` replaces the mapping.
  if (first !== null && !result.has('ssl')) result.set('ssl', { ...first, name: 'ssl', object: true, quoted: false, decided: true })
  return result
}

function judgeWith(dialect: Dialect): (options: Options) => Verdict {
  const { title } = dialect
  return (options) => {
    const wrong = [...options.values()].find(({ name, parameter }) => !dialect.names.has(name.split('.')[0] ?? '') && parameter?.origin === 'query')
    if (wrong !== undefined) return refused(`the driver's \`connect\` takes no \`${shown(wrong.name)}\``, title, wrong)
    return dialect.decide(gather(options), title)
  }
}

const decideAiomysql = (options: Options, title: string): Verdict => {
  const found = decideOldPyMySql(new Map([...options].filter(([name]) => /^ssl(?:\.|$)/.test(name))), title)
  return found
}

const unknown = (reason: string) => (): Verdict => ({ posture: { kind: 'unknown', reason }, because: reason, option: null, byDefault: true })

const measured: ReadonlyMap<string, Dialect> = new Map([
  ['mysqldb', { title: 'SQLAlchemy with mysqlclient 1.4', names: mysqldbNames, decide: decideOldMysqlclient }],
  ['pymysql', { title: 'SQLAlchemy with PyMySQL before 1.2', names: pymysqlNames, decide: decideOldPyMySql }],
  ['aiomysql', { title: 'SQLAlchemy with aiomysql', names: aiomysqlNames, decide: decideAiomysql }],
])

const newest: ReadonlyMap<string, Dialect> = new Map([
  ['mysqldb', { title: 'SQLAlchemy with mysqlclient 2.2', names: new Set([...mysqldbNames, 'ssl_mode']), decide: decideNewMysqlclient }],
  ['pymysql', { title: 'SQLAlchemy with PyMySQL 1.2', names: pymysqlNames, decide: decideNewPyMySql }],
  ['aiomysql', { title: 'SQLAlchemy with aiomysql', names: aiomysqlNames, decide: decideAiomysql }],
  ['mysqlconnector', { title: 'SQLAlchemy with mysql-connector-python', names: new Set([...everyone, ...connectorNames]), decide: (options: Options) => decideConnectorPython(options) }],
])

const unsourced = ['asyncmy', 'mariadbconnector', 'cymysql', 'pyodbc', 'oursql', 'gaerdbms', 'mysqlclient']

interface Arguments {
  readonly snippet: string
  readonly set: readonly (readonly [string, string])[]
}

const threeArguments: Arguments = {
  snippet: "connect_args={'ssl_ca': '<CA_FILE>', 'ssl_verify_cert': True, 'ssl_verify_identity': True}",
  set: [['ssl_ca', '<CA_FILE>'], ['ssl_verify_cert', 'True'], ['ssl_verify_identity', 'True']],
}

const connectArgs: ReadonlyMap<string, Arguments> = new Map([
  ['mysqldb', { snippet: "connect_args={'ssl_mode': 'VERIFY_IDENTITY', 'ssl': {'ca': '<CA_FILE>'}}", set: [['ssl_mode', 'VERIFY_IDENTITY'], ['ssl.ca', '<CA_FILE>']] }],
  ['aiomysql', { snippet: "connect_args={'ssl': ssl.create_default_context(cafile='<CA_FILE>')}", set: [['ssl', "ssl.create_default_context(cafile='<CA_FILE>')"]] }],
])

function client(id: string, dialects: readonly string[], title: string, dialectOf: (connection: Connection) => { name: string; dialect: Dialect | null }): Client {
  return {
    id,
    title,
    dialects,
    reads: ['uri', 'settings'],
    schemes: /^(?:mysql|mariadb)(?:\+\w+)?$/,
    grammar,
    names: new Set([...everyone, ...pymysqlOnly, 'ssl_mode']),
    unknown: 'refused',
    settingsWin: true,
    setting: (name, written) => /^ssl(?:[_.]|$)/.test(name) && /(?:^|\.)(?:connect_args|query|connectargs)\./i.test(written),
    decide: (options, connection) => {
      const { name, dialect } = dialectOf(connection)
      return dialect === null ? unknown(`what SQLAlchemy's dialect \`${shown(name)}\` does is not confirmed`)() : judgeWith(dialect)(options)
    },
    plan: (connection) => {
      const { name } = dialectOf(connection)
      const { snippet, set } = connectArgs.get(name) ?? threeArguments
      return { title, set: set.map(([argument, value]) => ({ name: `connect_args.${argument}`, value })), remove: ['sslmode', 'ssl-mode', 'ssl', 'tls', 'useSSL', 'ssl_disabled', ...gathered], place: 'setting', mutual: '`ssl_cert` and `ssl_key`', snippet, advice: `Pass \`${snippet}\` to \`create_engine\`.` }
    },
    instead: 'Use mysqlclient 2.2 (`mysql+mysqldb`) or PyMySQL 1.2 (`mysql+pymysql`), which can insist on verified TLS',
  }
}

function partsOf(table: ReadonlyMap<string, Dialect>): (connection: Connection) => { name: string; dialect: Dialect | null } {
  return ({ dialect, scheme }) => {
    const name = dialect ?? (scheme === null ? 'pymysql' : 'mysqldb')
    return { name, dialect: table.get(name) ?? null }
  }
}

/** `sqlalchemy` is what was measured; a dialect in the text means the newest release of its driver. */
export const sqlalchemyDrivers: readonly Driver[] = [
  driverOf({ ...client('sqlalchemy', [], 'SQLAlchemy', partsOf(measured)), aliases: ['sqlalchemy@1'] }),
  driverOf({ ...client('sqlalchemy@2', [], 'SQLAlchemy 2', partsOf(newest)), callees: ['sqlalchemy.create_engine', 'create_engine', 'create_async_engine', 'engine_from_config', 'SQLALCHEMY_DATABASE_URI'], imports: ['sqlalchemy', 'flask_sqlalchemy'], languages: ['python'] }),
  ...[...newest].map(([name, dialect]) => driverOf({ ...client(`sqlalchemy+${name}`, [name], dialect.title, () => ({ name, dialect })), aliases: [`mysql+${name}`, `mariadb+${name}`] })),
  ...unsourced.map((name) => driverOf({ ...client(`sqlalchemy+${name}`, [name], `SQLAlchemy with ${name}`, () => ({ name, dialect: null })), aliases: [`mysql+${name}`] })),
]

