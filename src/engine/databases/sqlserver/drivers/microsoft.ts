/** Microsoft's own clients: SqlClient for .NET, the JDBC driver, the ODBC drivers. Their default turned from off to on within a few years. */
import type { Connection, Parameter, SecurityFacts } from '../../../model.js'
import type { Driver } from '../../family.js'
import { bareName } from '../../notation/adoNet.js'
import { unwrapped } from '../../notation/settings.js'
import type { Option } from '../../judging/options.js'
import { odbcDialect } from '../readPairsText.js'
import { isConnectionName } from '../vocabulary.js'
import { judgeWith, type Edition, type Level } from './encryption.js'
import { hardenPairs } from './hardenPairs.js'

const lastWord = (option: Option) => option.text.trim().toLowerCase().split('.').at(-1) ?? ''

function levels(words: Readonly<Record<string, Level>>, otherwise: 'refused' | 'unsourced', empty: 'default' | 'refused'): Edition['level'] {
  const map = new Map(Object.entries(words))
  return (option) => (option.text.trim() === '' ? empty : (map.get(lastWord(option)) ?? otherwise))
}

const yes = { true: 'on', yes: 'on' } as const
const no = { false: 'off', no: 'off' } as const
/** SqlConnectionEncryptOption since 5.0, EncryptOption of mssql-jdbc since 11.2. */
const words = { ...yes, ...no, mandatory: 'on', optional: 'off', strict: 'strict' } as const

/** `keyOf` is given the name in lower case, blanks kept. */
function keyed(keyOf: (name: string) => 'encrypt' | 'trust' | null, origins: readonly Parameter['origin'][]): Edition['key'] {
  return ({ name, origin }) => (origins.includes(origin) ? keyOf((origin === 'setting' ? unwrapped(name) : name).toLowerCase()) : null)
}

const trustWord = (option: Option) => (/^(?:true|yes)$/.test(lastWord(option)) ? true : /^(?:false|no)?$/.test(lastWord(option)) ? false : 'refused')

/** DbConnectionStringBuilder: an empty value takes the name away, the last duplicate counts. Unknown names throw. */
const sqlClient: Edition = {
  title: 'Microsoft.Data.SqlClient',
  key: keyed((name) => (name === 'encrypt' ? 'encrypt' : name === 'trustservercertificate' || name === 'trust server certificate' ? 'trust' : null), ['keyword', 'setting']),
  duplicates: 'last',
  level: levels(words, 'refused', 'default'),
  trusts: trustWord,
  // dotnet/SqlClient release-notes/4.0/4.0.0.md: Encrypt is true by default.
  default: 'on',
  insists: true,
  refuses: (connection) => onlyPairs(connection) ?? foreignName(connection),
  reader: { known: isConnectionName, unknown: 'refused' },
}

function onlyPairs({ notation, scheme, parameters }: Connection): string | null {
  if (notation === 'jdbc') return 'it reads no JDBC URLs'
  if (notation === 'uri' && scheme !== null) return 'it reads no URIs'
  return notation === 'keywords' && parameters.some(({ name }) => /^(?:driver|provider)$/i.test(name)) ? '`Driver` and `Provider` belong to ODBC and OLE DB' : null
}

/** Only names around TLS count here: the list of all names it knows may be older than the driver. */
function foreignName({ parameters }: Connection): string | null {
  const found = parameters.find(({ name, origin }) => origin === 'keyword' && /^(?:ssl ?mode|ssl|tls|use encryption for data)$/i.test(name))
  return found === undefined ? null : `it does not know \`${found.name}\``
}

const jdbc: Edition = {
  title: 'mssql-jdbc',
  key: keyed((name) => (/^(?:set)?encrypt$/.test(name) ? 'encrypt' : /^(?:set)?trustservercertificate$/.test(name) ? 'trust' : null), ['keyword', 'setting']),
  duplicates: 'last',
  level: levels(words, 'refused', 'refused'),
  trusts: (option) => (lastWord(option) === 'true' ? true : lastWord(option) === 'false' ? false : 'refused'),
  // microsoft/mssql-jdbc v10.2.0 SQLServerDriver.java: ENCRYPT "true".
  default: 'on',
  insists: true,
  refuses: ({ notation, scheme }) => (notation === 'settings' || (notation === 'jdbc' && scheme === 'jdbc:sqlserver') ? null : 'it reads `jdbc:sqlserver://` only'),
  reader: { known: isConnectionName, unknown: 'ignored' },
  facts: jdbcFacts,
}

/** https://learn.microsoft.com/sql/connect/jdbc/setting-the-connection-properties: sslProtocol, trustStore. */
function jdbcFacts({ parameters }: Connection): SecurityFacts {
  const find = (name: string) => parameters.findLast((parameter) => unwrapped(parameter.name).toLowerCase() === name)
  const [protocol, store] = [find('sslprotocol'), find('truststore')]
  const version = protocol?.value.kind === 'text' ? /^TLSv1(?:\.([0-2]))?$/i.exec(protocol.value.text) : null
  return {
    ...(version === null ? {} : { minimumTls: { version: `1.${version[1] ?? '0'}`, parameter: 'sslProtocol', span: protocol?.span ?? null } }),
    ...(store?.value.kind === 'text' && store.value.text !== '' ? { trustAnchor: { value: 'a trust store' } } : {}),
  }
}

/**
 * https://learn.microsoft.com/sql/connect/odbc/major-version-differences, dsn-connection-string-attribute. `True` and `1` are not in the manual:
 * 18 takes them for yes, refuses or ignores them, which is `verify-full` or nothing; under 17 ignoring them would be cleartext.
 */
const odbc18: Edition = {
  title: 'ODBC Driver 18',
  key: keyed((name) => (name === 'encrypt' || name === '-n' ? 'encrypt' : name === 'trustservercertificate' || name === '-c' ? 'trust' : null), ['keyword', 'setting', 'query', 'flag']),
  duplicates: 'weakest',
  level: levels({ ...words, 1: 'on', 0: 'off', m: 'on', o: 'off', s: 'strict', disable: 'off' }, 'refused', 'default'),
  trusts: (option) => (/^(?:yes|true|1)$/.test(lastWord(option)) ? true : /^(?:no|false|0|)$/.test(lastWord(option)) ? false : 'refused'),
  default: 'on',
  insists: true,
  refuses: ({ notation, scheme }) => (notation === 'jdbc' ? 'it reads no JDBC URLs' : notation === 'uri' && !/^mssql(?:\+|$)/.test(scheme ?? '') ? 'it reads no URIs' : null),
  reader: { known: (name) => isConnectionName(name) || /^(?:odbc_connect|autocommit|timeout|-\w)$/i.test(name), unknown: 'ignored' },
}

const odbc17: Edition = { ...odbc18, title: 'ODBC Driver 17', default: 'off', level: levels({ yes: 'on', no: 'off', m: 'on', o: 'off', optional: 'off', false: 'off', 0: 'off' }, 'unsourced', 'default') }

/** A data source's name (`DSN=`, and SQLAlchemy's host where no `driver` is given) stands for settings of the machine. */
function judgeOdbc(edition: Edition, dialect: string): Driver['judge'] {
  const plain = judgeWith(edition)
  const bySource = judgeWith({ ...edition, default: null, why: 'the data source of the machine names the driver and its settings' })
  const byName = judgeWith({ ...edition, title: 'the ODBC driver', default: null, why: '`Driver` does not tell which ODBC driver it is; 17 encrypts nothing by default, 18 does' })
  return (connection) => (isDataSource(connection) ? bySource : namesAnother(connection, dialect) ? byName : plain)(connection)
}

/** `DRIVER={driver}`, `Driver=MSSQL`: put in at run time, or a name that only the machine's odbcinst.ini explains. */
function namesAnother(connection: Connection, dialect: string): boolean {
  const driver = connection.parameters.find(({ name }) => bareName(unwrapped(name)) === 'driver')
  if (driver === undefined || /^odbc1[78]$/.test(connection.dialect ?? '')) return false
  return driver.value.kind !== 'hole' || odbcDialect(driver.value.fallback ?? '') !== dialect
}

function isDataSource({ notation, scheme, dialect, parameters }: Connection): boolean {
  const has = (wanted: string) => parameters.some(({ name }) => bareName(unwrapped(name)) === wanted)
  if (has('dsn') || has('filedsn')) return !has('driver')
  return notation === 'uri' && /^mssql/.test(scheme ?? '') && !/^odbc1[78]$/.test(dialect ?? '') && !has('driver')
}

/** PHP's sqlsrv, also under Laravel (`encrypt`, `trust_server_certificate`): whichever ODBC driver is installed. laravel/framework SqlServerConnector.php. */
const sqlsrv: Edition = {
  ...odbc18,
  title: "PHP's sqlsrv",
  key: ({ name }) => (bareName(unwrapped(name)) === 'encrypt' ? 'encrypt' : bareName(unwrapped(name)) === 'trustservercertificate' ? 'trust' : null),
  default: null,
  why: 'ODBC Driver 17 encrypts nothing by default, 18 does',
}

const none = { dialects: [], callees: [], imports: [], languages: [] }
const dotnet = ['csharp', 'fsharp', 'vb', 'powershell', 'xml']
const jvm = ['java', 'kotlin', 'scala', 'groovy', 'properties', 'hocon']

function harden(title: string, on: string, off: string, names: readonly [string, string] = ['Encrypt', 'TrustServerCertificate']): Driver['harden'] {
  return (connection) => hardenPairs(connection, { title, set: [{ name: names[0], value: on }, { name: names[1], value: off }] })
}

export const microsoftDrivers: readonly Driver[] = [
  {
    id: 'Microsoft.Data.SqlClient',
    aliases: ['SqlClient', 'SqlClient@4', 'SqlClient@5', 'SqlClient@6', 'Microsoft.Data.SqlClient@4', 'ado.net', 'efcore-sqlserver'],
    title: 'Microsoft.Data.SqlClient',
    recognition: { ...none, callees: ['UseSqlServer', 'AddSqlServer'], imports: ['Microsoft.Data.SqlClient', 'Microsoft.EntityFrameworkCore.SqlServer'], languages: dotnet },
    common: true,
    judge: judgeWith(sqlClient),
    harden: harden('Microsoft.Data.SqlClient', 'True', 'False'),
  },
  {
    id: 'System.Data.SqlClient',
    aliases: ['Microsoft.Data.SqlClient@3', 'Microsoft.Data.SqlClient@2', 'Microsoft.Data.SqlClient@1', 'SqlClient@3', 'SqlClient@2', 'SqlClient@1'],
    title: 'System.Data.SqlClient (and Microsoft.Data.SqlClient before 4.0)',
    recognition: { ...none, imports: ['System.Data.SqlClient'], languages: dotnet },
    common: false,
    judge: judgeWith({ ...sqlClient, title: 'System.Data.SqlClient', default: 'off', level: levels({ ...yes, ...no }, 'refused', 'default') }),
    harden: harden('System.Data.SqlClient', 'True', 'False'),
  },
  {
    id: 'mssql-jdbc',
    aliases: ['jdbc:sqlserver', 'mssql-jdbc@10.2', 'mssql-jdbc@11', 'mssql-jdbc@12', 'mssql-jdbc@13'],
    title: 'mssql-jdbc',
    recognition: { dialects: ['jdbc:sqlserver'], callees: ['SQLServerDataSource'], imports: ['com.microsoft.sqlserver'], languages: jvm },
    common: true,
    judge: judgeWith(jdbc),
    harden: harden('mssql-jdbc', 'true', 'false', ['encrypt', 'trustServerCertificate']),
  },
  {
    id: 'mssql-jdbc@9.4',
    aliases: ['mssql-jdbc@6', 'mssql-jdbc@7', 'mssql-jdbc@8', 'mssql-jdbc@9', 'mssql-jdbc@10'],
    title: 'mssql-jdbc before 10.2',
    recognition: none,
    common: false,
    // microsoft/mssql-jdbc v9.4.1 SQLServerDriver.java: ENCRYPT "false".
    judge: judgeWith({ ...jdbc, title: 'mssql-jdbc 9.4', default: 'off', level: levels({ true: 'on', false: 'off' }, 'refused', 'refused') }),
    harden: harden('mssql-jdbc 9.4', 'true', 'false', ['encrypt', 'trustServerCertificate']),
  },
  {
    id: 'msodbcsql18',
    aliases: ['odbc18', 'odbc@18', 'ODBC Driver 18 for SQL Server', 'pyodbc', 'aioodbc', 'sqlcmd', 'msodbcsql@18'],
    title: 'ODBC Driver 18',
    recognition: { dialects: ['odbc18', 'pyodbc', 'aioodbc'], callees: ['pyodbc.connect', 'aioodbc.connect'], imports: [], languages: ['python'] },
    common: true,
    judge: judgeOdbc(odbc18, 'odbc18'),
    harden: harden('ODBC Driver 18', 'yes', 'no'),
  },
  {
    id: 'msodbcsql17',
    aliases: ['odbc17', 'odbc@17', 'ODBC Driver 17 for SQL Server', 'msodbcsql@17'],
    title: 'ODBC Driver 17',
    recognition: { ...none, dialects: ['odbc17'] },
    common: false,
    judge: judgeOdbc(odbc17, 'odbc17'),
    harden: harden('ODBC Driver 17', 'yes', 'no'),
  },
  { id: 'sqlsrv', aliases: ['laravel-sqlsrv', 'pdo_sqlsrv'], title: "PHP's sqlsrv", recognition: { ...none, dialects: ['sqlsrv'], callees: ['sqlsrv_connect'], languages: ['php'] }, common: false, judge: judgeWith(sqlsrv), harden: harden("PHP's sqlsrv", 'yes', 'no') },
]
