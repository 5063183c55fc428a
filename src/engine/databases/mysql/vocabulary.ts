/** The words by which MySQL, MariaDB and the tools around them are known. */
import type { Vocabulary } from '../../model.js'
import { tlsNames } from '../notation/tlsNames.js'

/** Schemes without a dialect: of drivers (`mysql`, `mariadb`, `mysql2`, `trilogy`), then of configuration libraries. */
export const baseSchemes = ['mysql', 'mariadb', 'mysql2', 'trilogy', 'mysqls', 'mysqlgis', 'mysql-connector', 'mysql-pymysql'] as const

const jdbcNames = ['mysql', 'mariadb'] as const
const jdbcModes = [':replication', ':loadbalance', ':sequential', ':failover', ':aurora', ':load-balance-read', ':aws', ''] as const

export const jdbcSchemes: readonly string[] = jdbcNames.flatMap((name) => [
  ...jdbcModes.map((mode) => `jdbc:${name}${mode}`),
  ...['jdbc:p6spy', 'jdbc:otel', 'jdbc:aws-wrapper', 'jdbc:log4jdbc', 'r2dbc', 'r2dbcs', 'r2dbc:pool'].map((lead) => `${lead}:${name}`),
  ...['', ':loadbalance', ':replication'].map((mode) => `jdbc:${name}+srv${mode}`),
])

const dialects = ['pymysql', 'mysqldb', 'mysqlclient', 'aiomysql', 'asyncmy', 'mysqlconnector', 'mariadbconnector', 'cymysql', 'pyodbc', 'oursql', 'gaerdbms'] as const

/** Names that mean a connection to MySQL by themselves. */
export const tellingNames: ReadonlySet<string> = new Set([
  ...['ssl_verify_identity', 'ssl_verify_cert', 'ssl_disabled', 'allowpublickeyretrieval', 'allowcleartextpasswords', 'allownativepasswords', 'verifyservercertificate'],
  ...['mysql_ssl', 'mysql_ssl_ca_file', 'mysql_ssl_verify_server_cert', 'mariadb_ssl', 'mariadb_ssl_ca_file', 'mysql_attr_ssl_ca', 'mysql_attr_ssl_verify_server_cert'],
])

/** What touches TLS or the login in one of the drivers. Lower case. */
export const ownNames: ReadonlySet<string> = new Set([
  ...tellingNames,
  ...['sslmode', 'ssl_mode', 'ssl-mode', 'usessl', 'requiressl', 'trustservercertificate', 'disablesslhostnameverification', 'serversslcert', 'sslaccept', 'sslidentity'],
  ...['ssl_check_hostname', 'ssl_capath', 'ssl_cipher', 'ssl_key_password', 'sslca', 'sslcapath', 'sslcipher', 'sslverify', 'verifyidentity', 'require_ssl', 'verify_ca', 'verify_identity'],
  ...['trustcertificatekeystoreurl', 'truststore', 'tlsversions', 'tls_versions', 'enabledtlsprotocols', 'enabledsslprotocolsuites', 'tlsciphersuites', 'enabledsslciphersuites'],
  ...['defaultauthenticationplugin', 'authenticationplugins', 'enable_cleartext_plugin', 'enablecleartextplugin', 'allowfallbacktoplaintext', 'allowoldpasswords', 'check_hostname'],
  ...['ssl_opts', 'flags', 'attr', 'opt', 'tlsversion', 'sslmaxversion', 'tls_version', 'insecureauth', 'authplugins', 'auth_plugin', 'get_server_public_key'],
])

const placeNames = [
  ...['host', 'hostname', 'server', 'servername', 'ip_or_hostname', 'addr', 'port', 'user', 'username', 'uid', 'password', 'passwd', 'pwd', 'database', 'dbname', 'db', 'name', 'dsn', 'uri', 'url', 'net', 'unix_socket', 'socketpath', 'socket'],
  ...['connectionstring', 'drivername', 'engine', 'adapter', 'dialect', 'client', 'driver', 'type', 'options', 'connect_args', 'dialectoptions', 'query', 'extra', 'connectionlimit', 'charset'],
] as const

/** Calls that nothing but a client of MySQL offers. */
export const ownCallees = [
  ...['pymysql.connect', 'pymysql.connections.Connection', 'aiomysql.connect', 'aiomysql.create_pool', 'MySQLdb.connect', 'mysql.connector.connect', 'mysql.connector.aio.connect', 'mysql.connector.pooling.MySQLConnectionPool', 'MySQLConnectionPool', 'asyncmy.connect', 'asyncmy.create_pool', 'mariadb.connect', 'mariadb.ConnectionPool'],
  ...['mysql.createConnection', 'mysql.createPool', 'mysql.createPoolCluster', 'mysql2.createConnection', 'mysql2.createPool', 'mariadb.createConnection', 'mariadb.createPool', 'PrismaMariaDb'],
  ...['mysql.RegisterTLSConfig', 'mysql.NewConnector', 'mysql.Config', 'mysql.NewConfig', 'mysql.ParseDSN', 'mysql.Open', 'mysqli', 'mysqli_connect', 'mysqli_real_connect', 'mysql_connect', 'mysql_pconnect', 'mysqli.real_connect', 'Mysql2::Client', 'Mysql2::Client.new', 'Trilogy.new', 'Trilogy'],
  ...['Sequel.mysql2', 'MySqlConnection', 'MySqlConnectionStringBuilder', 'UseMySql', 'UseMySQL', 'MySqlDataSourceBuilder', 'MyXQL.start_link', 'MySqlPool.connect', 'MySqlPoolOptions', 'MySqlConnectOptions', 'MySqlConnectOptions.new', 'MySqlConnectOptions.from_str', 'MySQLDatabase', 'PooledMySQLDatabase', 'mysqli.real_connect', 'MySQLConnectOptions', 'mysql.Config', 'ConnectionOptions', 'PoolOptions', 'MysqlConnectionOptions', 'MySqlConnection.connect', 'mysql.start_link', 'mysql_real_connect', 'mysql_real_connect_nonblocking', 'mysql_real_connect_start', 'mysql.connect', 'MysqlDataSource', 'MariaDbDataSource', 'poolCluster.add'],
  // R2DBC's, jasync's.
  ...['MySQLConnectionBuilder.createConnectionPool', 'MySqlConnectionConfiguration.builder', 'MariadbConnectionConfiguration.builder'],
  // Rust's mysql and mysql_async.
  ...['OptsBuilder.new', 'OptsBuilder.default'],
  // Swift's; Dart's.
  ...['DatabaseConfigurationFactory.mysql', 'MySQLConfiguration', 'MySQLConnection.createConnection', 'MySQLConnectionPool'],
  // AMPHP's; Swoole's.
  ...['MysqlConfig', 'MysqlConfig.fromAuthority', 'MysqliConfig'],
  // Connector/C++
  ...['get_driver_instance().connect', 'get_mysql_driver_instance().connect'],
  // Deno's, also through Nessie; sessions of Express.
  ...['Client().connect', 'ClientMySQL', 'MySQLStore'],
] as const

export const vocabulary: Vocabulary = {
  schemes: new Set([...baseSchemes, ...baseSchemes.slice(0, 2).flatMap((scheme) => dialects.map((dialect) => `${scheme}+${dialect}`)), ...jdbcSchemes]),
  settingNames: new Set([...tlsNames, ...ownNames, ...placeNames]),
  tellingNames,
  environmentNames: new Set(),
  callees: new Set([
    ...ownCallees,
    ...['mysql', 'createConnection', 'createPool', 'create_engine', 'create_async_engine', 'URL.create', 'knex', 'Sequelize', 'DataSource', 'drizzle', 'dj_database_url.config', 'dj_database_url.parse'],
    ...['sql.Open', 'sqlx.Open', 'sqlx.Connect', 'gorm.Open', 'DriverManager.getConnection', 'setUrl', 'setJdbcUrl', 'PDO', 'PDOConfig', 'DBI.connect'],
  ]),
  positions: new Map<string, readonly string[]>([
    ...['mysqli', 'mysqli_connect', 'mysqli.connect', 'real_connect'].map((callee) => [`php ${callee}`, ['host', 'user', 'password', 'database', 'port', 'socket', 'flags']] as const),
    ...['mysql_connect', 'mysql_pconnect'].map((callee) => [`php ${callee}`, ['host', 'user', 'password', '', 'flags']] as const),
    ['php mysqli_real_connect', ['', 'host', 'user', 'password', 'database', 'port', 'socket', 'flags']],
    ['cpp mysql_real_connect_nonblocking', ['', 'host', 'user', 'password', 'database', 'port', 'socket', 'flags']],
    ['php MysqlConfig', ['host', 'port', 'user', 'password', 'database', 'context']],
    ['php MysqlConfig.fromAuthority', ['host', 'user', 'password', 'database', 'context']],
    // MariaDB's: https://mariadb.com/kb/en/mysql_real_connect_start/
    ['cpp mysql_real_connect_start', ['', '', 'host', 'user', 'password', 'database', 'port', 'socket', 'flags']],
    // LuaSQL; lua-resty-mysql takes a table.
    ['lua mysql.connect', ['database', 'user', 'password', 'host', 'port']],
    ...['driver.connect', 'get_driver_instance().connect', 'get_mysql_driver_instance().connect'].map((callee) => [`cpp ${callee}`, ['host', 'user', 'password']] as const),
    ['go mysql.RegisterTLSConfig', ['registered', 'tls']],
    ['cpp mysql_real_connect', ['', 'host', 'user', 'password', 'database', 'port', 'socket', 'flags']],
    ...['pymysql.connect', 'MySQLdb.connect'].map((callee) => [`python ${callee}`, ['host', 'user', 'password', 'database', 'port']] as const),
    ...['MySQLDatabase', 'PooledMySQLDatabase'].map((callee) => [`python ${callee}`, ['database']] as const),
  ]),
  commands: new Set([
    ...['mysql', 'mariadb', 'mysqldump', 'mariadb-dump', 'mysqladmin', 'mariadb-admin', 'mysqlimport', 'mariadb-import', 'mysqlcheck', 'mariadb-check'],
    ...['mysqlshow', 'mariadb-show', 'mysqlbinlog', 'mariadb-binlog', 'mysqlpump', 'mysqlslap', 'mariadb-slap', 'mycli', 'wp'],
  ]),
}
