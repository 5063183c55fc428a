/**
 * The two ODBC drivers. Connector/ODBC hands its mode to MySQL's own client library and leaves a word that it does not know to that library's default
 * (mysql-connector-odbc driver/connect.cc; read, not measured). What MariaDB's makes of its options is not confirmed.
 * https://dev.mysql.com/doc/connector-odbc/en/connector-odbc-configuration-connection-parameters.html
 * https://mariadb.com/kb/en/about-mariadb-connector-odbc/#parameters
 */
import { undecided, verdict, type Verdict } from '../../judging/verdict.js'
import { driverOf, type Options } from './client.js'
import { byMode, nameOf, usualModes } from './modes.js'

const ofMysql = 'MySQL Connector/ODBC'
const ofMariadb = 'MariaDB Connector/ODBC'

function decideMysql(options: Options): Verdict {
  const mode = ['sslmode', 'ssl-mode', 'ssl_mode'].map((name) => options.get(name)).find((option) => option !== undefined)
  const root = (options.get('sslca') ?? options.get('ssl-ca'))?.text ?? null
  const context = { title: ofMysql, root, store: 'private' } as const
  if (mode === undefined) return byMode('preferred', { ...context, option: null })
  if (!mode.decided) return undecided(mode, ofMysql)
  const known = usualModes.get(mode.text.toLowerCase())
  return known === undefined ? byMode('preferred', { ...context, option: mode, named: `${nameOf(mode)} is no mode of it, and the default` }) : byMode(known, { ...context, option: mode })
}

const unconfirmed = 'what MariaDB Connector/ODBC does is not confirmed'

export const odbcDrivers = [
  driverOf({
    id: 'mysql-odbc',
    aliases: ['myodbc', 'connector-odbc'],
    title: ofMysql,
    dialects: ['mysql-odbc'],
    reads: ['keywords'],
    schemes: /^odbc$/,
    names: new Set(['sslmode', 'ssl-mode', 'ssl_mode', 'sslca', 'ssl-ca', 'sslcapath', 'sslcert', 'sslkey', 'sslcipher', 'sslverify', 'tls-versions']),
    ignoresCase: true,
    decide: decideMysql,
    plan: () => ({ title: ofMysql, set: [{ name: 'SSLMODE', value: 'VERIFY_IDENTITY' }, { name: 'SSLCA', value: '<CA_FILE>' }], remove: ['sslverify'], mutual: '`SSLCERT` and `SSLKEY`' }),
  }),
  driverOf({
    id: 'mariadb-odbc',
    aliases: ['maodbc'],
    title: ofMariadb,
    dialects: ['mariadb-odbc'],
    reads: ['keywords'],
    schemes: /^odbc$/,
    names: new Set(['sslca', 'sslcapath', 'sslcert', 'sslkey', 'sslcipher', 'sslverify', 'forcetls', 'tlsversion', 'tlspeerfp']),
    ignoresCase: true,
    decide: () => verdict({ kind: 'unknown', reason: unconfirmed }, unconfirmed, null, true),
    plan: () => ({ title: ofMariadb, set: [{ name: 'FORCETLS', value: '1' }, { name: 'SSLVERIFY', value: '1' }, { name: 'SSLCA', value: '<CA_FILE>' }], remove: ['sslmode'], mutual: '`SSLCERT` and `SSLKEY`' }),
  }),
]
