/** Oracle Database. */
import type { Vocabulary } from '../../model.js'
import type { Family } from '../family.js'
import { importsOneOf, isInside } from '../notation/links.js'
import { oracleDrivers } from './drivers.js'
import { oraclePrograms, readOracle } from './read.js'

/** https://www.php.net/manual/en/function.oci-connect.php */
const phpCallees = ['oci_connect', 'oci_pconnect', 'oci_new_connect'] as const
const callees = ['oracledb.connect', 'oracledb.create_pool', 'oracledb.makedsn', 'cx_Oracle.makedsn', 'cx_Oracle.connect', 'cx_Oracle.SessionPool', 'oracledb.getConnection', 'oracledb.createPool', 'OracleConnection', ...phpCallees]

const vocabulary: Vocabulary = {
  schemes: new Set(['oracle', 'oracle+oracledb', 'oracle+oracledb_async', 'oracle+cx_oracle', 'jdbc:oracle:thin', 'jdbc:oracle:oci', 'jdbc:oracle:oci8']),
  settingNames: new Set(['dsn', 'connectstring', 'ssl_server_dn_match', 'sslserverdnmatch', 'wallet_location', 'service_name']),
  tellingNames: new Set(),
  environmentNames: new Set(),
  callees: new Set(callees),
  positions: new Map<string, readonly string[]>([['python cx_Oracle.connect', ['user', 'password', 'dsn']], ...phpCallees.map((callee) => [`php ${callee}`, ['user', 'password', 'dsn']] as const), ...['oracledb.makedsn', 'cx_Oracle.makedsn'].map((callee) => [`python ${callee}`, ['host', 'port', 'sid', 'service_name']] as const)]),
  commands: oraclePrograms,
}

const sign = /^(?:oracle|(?:oracledb|cx_Oracle)\.\w{1,40}|OracleConnection|oci_(?:p|new_)?connect)$/

export const oracle: Family = {
  ids: ['oracle'],
  title: 'Oracle',
  vocabulary,
  read: (candidate, reading) => (candidate.use === 'value' ? readOracle(candidate, reading, isInside(candidate, sign) || (importsOneOf(reading, /^(?:oracledb|cx_Oracle)$/) && isInside(candidate, /(?:^|\.)(?:connect|create_pool|getConnection|createPool)$/))) : null),
  drivers: oracleDrivers,
  assumed: (language, { notation, scheme }) => {
    if (notation === 'jdbc') return 'oracle-thin'
    const byLanguage: Readonly<Record<string, string | undefined>> = { python: 'python-oracledb', javascript: 'node-oracledb', typescript: 'node-oracledb', go: 'go-ora', csharp: 'ODP.NET' }
    return byLanguage[language] ?? (scheme?.includes('+') === true ? 'python-oracledb' : 'oracle')
  },
}
