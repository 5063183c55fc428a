/** Perl's DBD::mysql 4.050 and DBD::MariaDB 1.22, both on MariaDB's C library (measured). https://metacpan.org/pod/DBD::mysql#mysql_ssl, https://metacpan.org/pod/DBD::MariaDB */
import type { Connection } from '../../../model.js'
import { printable } from '../../notation/hosts.js'
import { isTrue, type Option } from '../../judging/options.js'
import { isMissing, refused, tlsFirst, undecided, verdict, verified, type Verdict } from '../../judging/verdict.js'
import { driverOf, type Options } from './client.js'
import { byMode } from './modes.js'

function isOn(option: Option | undefined): boolean {
  return option !== undefined && option.text !== '' && option.text !== '0'
}

function decideMysql(options: Options, title: string): Verdict {
  const ssl = options.get('mysql_ssl')
  if (ssl !== undefined && !ssl.decided) return undecided(ssl, title)
  if (ssl === undefined || !isOn(ssl)) return byMode('disabled', { title, option: ssl ?? null, root: null, store: 'public' })
  const optional = options.get('mysql_ssl_optional')
  if (optional !== undefined && isOn(optional)) return verdict(tlsFirst, `\`mysql_ssl_optional\` lets ${title} fall back to cleartext`, optional)
  return refused("it cannot enforce TLS with MariaDB's C library, and says so", title, ssl)
}

function decideMariadb(options: Options, title: string): Verdict {
  const foreign = [...options.values()].find(({ name, parameter }) => parameter?.origin === 'keyword' && /ssl|tls/i.test(name) && !name.startsWith('mariadb_'))
  if (foreign !== undefined) return refused(`it knows no \`${foreign.name.slice(0, 40)}\``, title, foreign)
  const [ssl, ca, verify, optional] = ['mariadb_ssl', 'mariadb_ssl_ca_file', 'mariadb_ssl_verify_server_cert', 'mariadb_ssl_optional'].map((name) => options.get(name))
  if (ssl !== undefined && !ssl.decided) return undecided(ssl, title)
  if (ssl === undefined || !isOn(ssl)) return byMode('disabled', { title, option: ssl ?? null, root: null, store: 'public' })
  if (ca !== undefined && ca.decided && isMissing(ca.text)) return refused('the CA file is not there', title, ca)
  if (isOn(verify) && isOn(optional)) return refused('`mariadb_ssl_optional` and `mariadb_ssl_verify_server_cert` exclude one another', title, optional ?? null)
  if (isOn(verify) && (ca === undefined || ca.text === '') && !isOn(options.get('mariadb_ssl_ca_path'))) return refused('`mariadb_ssl_verify_server_cert` needs `mariadb_ssl_ca_file`', title, verify ?? null)
  if (isOn(optional)) return verdict(tlsFirst, `\`mariadb_ssl_optional\` lets ${title} fall back to cleartext`, optional ?? null)
  return verdict(verified, `\`mariadb_ssl=1\` verifies chain and host name under ${title}`, ssl)
}

function pairs(lead: string, connection: Connection, add: readonly (readonly [string, string])[]): string {
  const added = new Set(add.map(([name]) => name))
  const kept = connection.parameters.flatMap(({ name, origin, value }) => (origin === 'keyword' && value.kind === 'text' && !added.has(name) && !/pass|pwd|user|^ssl/i.test(name) ? [`${name}=${value.text}`] : []))
  return `${lead}:${[...kept, ...add.map(([name, value]) => `${name}=${value}`)].join(';')}`.slice(0, 180)
}

export const perlDrivers = [
  driverOf({
    id: 'perl-DBD-mysql',
    aliases: ['DBD::mysql'],
    title: 'DBD::mysql',
    dialects: ['dbi:mysql'],
    callees: [],
    imports: ['DBD::mysql'],
    languages: ['perl'],
    reads: ['keywords', 'settings'],
    schemes: /^dbi:mysql$/,
    names: new Set(['mysql_ssl', 'mysql_ssl_ca_file', 'mysql_ssl_ca_path', 'mysql_ssl_client_key', 'mysql_ssl_client_cert', 'mysql_ssl_cipher', 'mysql_ssl_verify_server_cert', 'mysql_ssl_optional']),
    decide: (options) => decideMysql(options, 'DBD::mysql'),
    plan: (connection) => ({ title: 'DBD::mysql', set: [{ name: 'mysql_ssl', value: '1' }, { name: 'mysql_ssl_ca_file', value: '<CA_FILE>' }, { name: 'mysql_ssl_verify_server_cert', value: '1' }], remove: ['ssl', 'mysql_ssl_optional'], mutual: '`mysql_ssl_client_cert` and `mysql_ssl_client_key`', snippet: pairs('dbi:mysql', connection, [['mysql_ssl', '1'], ['mysql_ssl_ca_file', '<CA_FILE>'], ['mysql_ssl_verify_server_cert', '1']]), advice: "Use `mysql_ssl=1`, `mysql_ssl_ca_file` and `mysql_ssl_verify_server_cert=1`; where DBD::mysql is built on MariaDB's library it refuses TLS, so use DBD::MariaDB there." }),
  }),
  driverOf({
    id: 'perl-DBD-MariaDB',
    aliases: ['DBD::MariaDB'],
    title: 'DBD::MariaDB',
    dialects: ['dbi:mariadb'],
    callees: [],
    imports: ['DBD::MariaDB'],
    languages: ['perl'],
    reads: ['keywords', 'settings'],
    schemes: /^dbi:mariadb$/,
    names: new Set(['mariadb_ssl', 'mariadb_ssl_ca_file', 'mariadb_ssl_ca_path', 'mariadb_ssl_client_key', 'mariadb_ssl_client_cert', 'mariadb_ssl_cipher', 'mariadb_ssl_verify_server_cert', 'mariadb_ssl_optional', 'ssl', 'sslmode', 'tls']),
    unknown: 'refused',
    decide: (options) => decideMariadb(options, 'DBD::MariaDB'),
    plan: (connection, options) => {
      const ca = options.get('mariadb_ssl_ca_file')
      const file = ca !== undefined && ca.decided && ca.text !== '' && !isMissing(ca.text) && !isTrue(ca) ? printable(ca.text) : '<CA_FILE>'
      return { title: 'DBD::MariaDB', set: [{ name: 'mariadb_ssl', value: '1' }, { name: 'mariadb_ssl_ca_file', value: file }, { name: 'mariadb_ssl_verify_server_cert', value: '1' }], remove: ['ssl', 'sslmode', 'mariadb_ssl_optional'], mutual: '`mariadb_ssl_client_cert` and `mariadb_ssl_client_key`', snippet: pairs('dbi:MariaDB', connection, [['mariadb_ssl', '1'], ['mariadb_ssl_ca_file', file], ['mariadb_ssl_verify_server_cert', '1']]) }
    },
  }),
]
