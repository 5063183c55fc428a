/** The words by which SQL Server and its clients are known. */
import type { Vocabulary } from '../../model.js'
import { bareName } from '../notation/adoNet.js'
import { cmdlets } from './readCmdlet.js'

export const uriSchemes: ReadonlySet<string> = new Set(['mssql', 'sqlserver'])
export const jdbcSchemes: ReadonlySet<string> = new Set(['jdbc:sqlserver', 'jdbc:jtds:sqlserver', ...['mssql', 'sqlserver'].flatMap((name) => [`r2dbc:${name}`, `r2dbcs:${name}`, `r2dbc:pool:${name}`])])

/** What the names of a connection string stand for, without case, blanks and underscores. */
const meanings: Readonly<Record<Meaning, readonly string[]>> = {
  server: ['server', 'datasource', 'address', 'addr', 'networkaddress', 'servername'],
  port: ['port', 'portnumber'],
  instance: ['instancename', 'instance'],
  database: ['database', 'initialcatalog', 'databasename'],
  user: ['userid', 'uid', 'user', 'username'],
  password: ['password', 'pwd'],
  driver: ['driver'],
}

export type Meaning = 'server' | 'port' | 'instance' | 'database' | 'user' | 'password' | 'driver'

const byName: ReadonlyMap<string, Meaning> = new Map(
  (['server', 'port', 'instance', 'database', 'user', 'password', 'driver'] as const).flatMap((meaning) => meanings[meaning].map((name) => [name, meaning] as const)),
)

export function meaningOf(name: string): Meaning | null {
  return byName.get(bareName(name)) ?? null
}

/**
 * Names of SqlClient, the ODBC driver and mssql-jdbc, bare.
 * https://learn.microsoft.com/dotnet/api/microsoft.data.sqlclient.sqlconnection.connectionstring
 * https://learn.microsoft.com/sql/connect/odbc/dsn-connection-string-attribute
 * https://learn.microsoft.com/sql/connect/jdbc/setting-the-connection-properties
 */
const connectionNames: ReadonlySet<string> = new Set([
  ...byName.keys(),
  ...['encrypt', 'trustservercertificate', 'hostnameincertificate', 'servercertificate', 'integratedsecurity', 'trustedconnection', 'authentication', 'persistsecurityinfo'],
  ...['applicationintent', 'applicationname', 'app', 'asynchronousprocessing', 'async', 'attachdbfilename', 'extendedproperties', 'initialfilename', 'columnencryptionsetting', 'columnencryption'],
  ...['commandtimeout', 'connectretrycount', 'connectretryinterval', 'connecttimeout', 'connectiontimeout', 'timeout', 'connectionlifetime', 'loadbalancetimeout', 'connectionreset'],
  ...['contextconnection', 'currentlanguage', 'language', 'enclaveattestationurl', 'attestationprotocol', 'enlist', 'failoverpartner', 'failoverpartnerspn', 'serverspn', 'ipaddresspreference'],
  ...['maxpoolsize', 'minpoolsize', 'multipleactiveresultsets', 'marsconnection', 'multisubnetfailover', 'networklibrary', 'network', 'net', 'packetsize', 'poolblockingperiod', 'pooling'],
  ...['replication', 'transactionbinding', 'transparentnetworkipresolution', 'typesystemversion', 'userinstance', 'workstationid', 'wsid', 'dsn', 'filedsn', 'description', 'regional', 'quotedid'],
  ...['ansinpw', 'autotranslate', 'clientcertificate', 'clientkey', 'keepalive', 'keepaliveinterval', 'keystoreauthentication', 'keystoreprincipalid', 'keystoresecret', 'longasmax'],
  ...['usefmtonly', 'tdsversion', 'logintimeout', 'querytimeout', 'sockettimeout', 'locktimeout', 'selectmethod', 'sendstringparametersasunicode', 'responsebuffering'],
  ...['truststore', 'truststorepassword', 'truststoretype', 'trustmanagerclass', 'trustmanagerconstructorarg', 'sslprotocol', 'fips', 'fipsprovider', 'authenticationscheme', 'accesstoken'],
  ...['servernameasace', 'statementpoolingcachesize', 'disablestatementpooling', 'usebulkcopyforbatchinsert', 'sendtimeasdatetime', 'socketfactoryclass', 'socketfactoryconstructorarg', 'domain'],
  ...['lastupdatecount', 'xopenstates', 'cancelquerytimeout', 'delayloadinglobs', 'gsscredential', 'jaasconfigurationname', 'keyvaultproviderclientid', 'maxresultbuffer', 'msiclientid', 'preparemethod'],
  ...['schema', 'connectionlimit', 'pooltimeout', 'socket', 'isolationlevel', 'maxidleconnectionlifetime', 'maxconnectionlifetime', 'clientid', 'clientsecret', 'tenantid', 'requesttimeout', 'stream'],
  ...['providerconnectionstring', 'provider', 'metadata', 'mars', 'appname', 'dialtimeout', 'log', 'certificate', 'tlsmin', 'failoverport', 'protocol', 'disableretry', 'krb5conffile'],
])

export function isConnectionName(name: string): boolean {
  return connectionNames.has(bareName(name))
}

/** `Encrypt` alone also belongs to cookies and files; `Trust Server Certificate` is Npgsql's as well, but both mean a database. */
const tellingNames = ['trustservercertificate', 'trust server certificate', 'trust_server_certificate', 'multipleactiveresultsets'] as const

const settingNames = [
  ...['server', 'data source', 'datasource', 'initial catalog', 'initialcatalog', 'database', 'databasename', 'user id', 'userid', 'uid', 'user', 'username', 'password', 'pwd', 'port', 'domain'],
  ...['encrypt', 'encryption', 'integrated security', 'trusted_connection', 'persist security info', 'hostnameincertificate', 'servercertificate', 'columnencryption', 'driver', 'options'],
  ...['authentication', 'dialect', 'type', 'client', 'dialectoptions', 'connection', 'cryptocredentialsdetails', 'servername', 'network address', 'addr', 'address', 'provider', 'host', 'dataserver'],
] as const

export const commands: ReadonlySet<string> = new Set(['sqlcmd', ...cmdlets])

export const vocabulary: Vocabulary = {
  schemes: new Set([...uriSchemes, ...['pyodbc', 'pymssql', 'aioodbc', 'pytds'].map((dialect) => `mssql+${dialect}`), ...jdbcSchemes]),
  settingNames: new Set(settingNames),
  tellingNames: new Set(tellingNames),
  environmentNames: new Set(),
  callees: new Set([
    ...['SqlConnection', 'SqlConnectionStringBuilder', 'UseSqlServer', 'options.UseSqlServer', 'AddSqlServer', 'AddDbContext', 'sql.connect', 'mssql.connect', 'sql.ConnectionPool', 'mssql.ConnectionPool', 'ConnectionPool'],
    ...['tedious.Connection', 'pyodbc.connect', 'aioodbc.connect', 'pymssql.connect', 'pytds.connect', 'create_engine', 'create_async_engine', 'URL.create', 'sql.Open', 'sqlserver.Open', 'mssql.NewConnector', 'sqlx.Open', 'sqlx.Connect'],
    ...['Config.from_ado_string', 'Config::from_ado_string', 'from_ado_string', 'from_jdbc_string', 'sqlsrv_connect', 'SQLServerDataSource', 'DriverManager.getConnection', 'Sequelize', 'DataSource', 'knex', 'OdbcConnection', 'PrismaMssql', 'TinyTds::Client.new', 'tiberius.Config.new', 'Tds.start_link', 'MssqlConnectionConfiguration.builder', 'MSSQLConnectOptions'],
  ]),
  positions: new Map<string, readonly string[]>([
    ['php sqlsrv_connect', ['server']],
    // https://pymssql.readthedocs.io/en/stable/ref/pymssql.html#pymssql.connect
    ['python pymssql.connect', ['server', 'user', 'password', 'database']],
    ['python pytds.connect', ['dsn', 'database', 'user', 'password']],
  ]),
  commands,
}
