/** MySQL, and MariaDB, which speaks its protocol. */
import type { Connection } from '../../model.js'
import type { Family } from '../family.js'
import { connectorJ } from './drivers/connectorJ.js'
import { dotnetDrivers } from './drivers/dotnet.js'
import { goDrivers } from './drivers/goSqlDriver.js'
import { libmysqlclientDrivers } from './drivers/libmysqlclient.js'
import { mariadbConnectorJDrivers } from './drivers/mariadbConnectorJ.js'
import { mariadbNode } from './drivers/mariadbNode.js'
import { mysql2Drivers } from './drivers/mysql2.js'
import { mysqlclientDrivers } from './drivers/mysqlclient.js'
import { mariadbPython } from './drivers/mariadbPython.js'
import { mysqlConnectorPython } from './drivers/mysqlConnectorPython.js'
import { mysqljs } from './drivers/mysqljs.js'
import { amphpMysql } from './drivers/amphp.js'
import { dartDrivers } from './drivers/dart.js'
import { mysqlNio } from './drivers/mysqlNio.js'
import { luaResty } from './drivers/luaResty.js'
import { mysqlOtp } from './drivers/mysqlOtp.js'
import { otherDrivers } from './drivers/others.js'
import { perlDrivers } from './drivers/perl.js'
import { phpDrivers } from './drivers/php.js'
import { pymysqlDrivers } from './drivers/pymysql.js'
import { odbcDrivers } from './drivers/odbc.js'
import { jasyncMysql } from './drivers/jasync.js'
import { r2dbcDrivers } from './drivers/r2dbc.js'
import { rubyDrivers } from './drivers/ruby.js'
import { scriptDrivers } from './drivers/script.js'
import { sqlalchemyDrivers } from './drivers/sqlalchemy.js'
import { vertxMysqlClient } from './drivers/vertx.js'
import { ofJasync } from '../judging/jasync.js'
import { read } from './read.js'
import { vocabulary } from './vocabulary.js'
import { isConfigOfNode, isOfSequelize } from '../notation/nodeConfig.js'

export const mysql: Family = {
  ids: ['mysql', 'mariadb'],
  title: 'MySQL',
  vocabulary,
  read: (candidate, reading) => ofJasync(read(candidate, reading), jasyncMysql.id),
  drivers: [
    ...mysql2Drivers,
    mysqljs,
    mariadbNode,
    ...pymysqlDrivers,
    ...mysqlclientDrivers,
    mysqlConnectorPython,
    mariadbPython,
    ...sqlalchemyDrivers,
    ...goDrivers,
    connectorJ,
    ...mariadbConnectorJDrivers,
    vertxMysqlClient,
    ...dotnetDrivers,
    ...phpDrivers,
    ...rubyDrivers,
    ...odbcDrivers,
    ...perlDrivers,
    ...libmysqlclientDrivers,
    mysqlOtp,
    luaResty,
    amphpMysql,
    mysqlNio,
    ...dartDrivers,
    ...scriptDrivers,
    ...r2dbcDrivers,
    jasyncMysql,
    ...otherDrivers,
  ],
  assumed: (language, connection) => byNotation(connection) ?? (isConfigOfNode(connection.candidate, language) ? (isOfSequelize(connection.candidate) ? 'sequelize-mysql2' : 'mysql2') : language === 'php' && isSilent(connection) ? 'php-pdo_mysql' : null) ?? (connection.notation === 'uri' ? ofUri[language] : byLanguage[language]) ?? 'libmysqlclient',
}

function byNotation({ notation, scheme, dialect, candidate }: Connection): string | null {
  if (notation === 'jdbc') return /^r2dbcs?:/.test(scheme ?? '') ? (/mariadb$/.test(scheme ?? '') ? 'r2dbc-mariadb' : 'r2dbc-mysql') : 'mysql-connector-j'
  if (notation === 'settings' && isOfAnsible(candidate)) return 'pymysql@1.2'
  if (notation === 'keywords') return scheme === 'ado.net' ? 'MySqlConnector' : scheme === 'dbi:mysql' ? 'perl-DBD-mysql' : scheme === 'dbi:mariadb' ? 'perl-DBD-MariaDB' : scheme === 'pdo' ? 'php-pdo_mysql' : 'libmysqlclient'
  return dialect === 'go-sql-driver/mysql' ? dialect : null
}

/** Ansible's modules connect with PyMySQL, on the machine that they change. https://docs.ansible.com/ansible/latest/collections/community/mysql/mysql_db_module.html#requirements */
function isOfAnsible({ sites: [{ keyPath, neighbours }] }: Connection['candidate']): boolean {
  return keyPath.some((name) => /^(?:[a-z_]{1,40}\.[a-z_]{1,40}\.)?mysql_(?:db|info|query|replication|role|user|variables)$/.test(name)) || (keyPath.includes('module_args') && neighbours.some(({ name }) => name === 'module_name'))
}

/** Measured: mysqlnd, which PDO and mysqli are built on, asks for no TLS by itself. Whoever has a switch of another name may turn it on. */
function isSilent({ parameters }: Connection): boolean {
  return parameters.every(({ name, value }) => !/ssl|tls|encrypt|flags/i.test(name) || /(?:mysql_)?attr_ssl_\w+$/i.test(name) || (value.kind === 'text' && isOff.test(value.text)) || (value.kind === 'symbol' && isOff.test(value.name)))
}

const isOff = /^(?:false|0|no|off|null)?$/i

/** INTERFACE section 3. */
const byLanguage: Readonly<Record<string, string | undefined>> = {
  python: 'pymysql@1.2',
  javascript: 'mysql2',
  typescript: 'mysql2',
  go: 'go-sql-driver/mysql',
  java: 'mysql-connector-j',
  kotlin: 'mysql-connector-j',
  scala: 'mysql-connector-j',
  groovy: 'mysql-connector-j',
  clojure: 'mysql-connector-j',
  csharp: 'MySqlConnector',
  fsharp: 'MySqlConnector',
  vb: 'MySqlConnector',
}

/** PyMySQL, PHP's, Go's driver, Connector/J and MySqlConnector read no `mysql://`: what stands before the first two takes it apart, and the others' defaults are the library's. */
const ofUri: Readonly<Record<string, string | undefined>> = { python: 'sqlalchemy@2', javascript: 'mysql2', typescript: 'mysql2', go: 'golang-migrate', prisma: 'prisma-mysql' }
