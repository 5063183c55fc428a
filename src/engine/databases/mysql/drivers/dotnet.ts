/**
 * .NET: MySqlConnector (@61366757; https://mysqlconnector.net/connection-options/), which Pomelo's EF Core provider uses, falls back by default;
 * Oracle's MySql.Data demands TLS by default but verifies nothing (https://dev.mysql.com/doc/dev/connector-net/latest/api/data_api/MySql.Data.MySqlClient.MySqlSslMode.html).
 */
import { printable } from '../../notation/hosts.js'
import type { Option } from '../../judging/options.js'
import { isMissing } from '../../judging/verdict.js'
import type { Verdict } from '../../judging/verdict.js'
import { driverOf, type Options } from './client.js'
import { byMode, fromTable, type Mode } from './modes.js'

const modes: ReadonlyMap<string, Mode> = new Map<string, Mode>([
  ['none', 'disabled'],
  ['disabled', 'disabled'],
  ['preferred', 'preferred'],
  ['prefered', 'preferred'],
  ['required', 'required'],
  ['verifyca', 'verify-ca'],
  ['verifyfull', 'verify-identity'],
])

const plain = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '')
const spellings = (words: readonly string[]) => words.flatMap((word) => [word.toLowerCase(), word.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase(), word.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()])
const names: ReadonlySet<string> = new Set(spellings(['SslMode', 'SslCa', 'SslCert', 'SslKey', 'CertificateFile', 'CertificatePassword', 'CACertificateFile', 'CertificateStoreLocation', 'CertificateThumbprint', 'TlsVersion', 'TlsCipherSuites', 'AllowPublicKeyRetrieval', 'ServerRsaPublicKeyFile']))

function find(options: Options, ...wanted: string[]): Option | undefined {
  return [...options.values()].findLast(({ name }) => wanted.includes(plain(name)))
}

function decide(options: Options, title: string, usual: Mode): Verdict {
  const [mode, ca] = [find(options, 'sslmode'), find(options, 'sslca', 'cacertificatefile')]
  const context = { title, root: ca === undefined || ca.text === '' ? null : ca.text, store: 'public' } as const
  return mode === undefined ? byMode(usual, { ...context, option: null }) : fromTable({ ...mode, text: mode.text.replace(/^MySqlSslMode\./, ''), decided: mode.decided || /^MySqlSslMode\.\w+$/.test(mode.text) }, modes, context)
}

function anchor(options: Options): string {
  const ca = find(options, 'sslca', 'cacertificatefile')
  return ca !== undefined && ca.decided && ca.text !== '' && !isMissing(ca.text) ? printable(ca.text) : '<CA_FILE>'
}

function driver(id: string, aliases: readonly string[], title: string, usual: Mode, callees: readonly string[], imports: readonly string[], dialects: readonly string[]) {
  return driverOf({
    id,
    aliases,
    title,
    dialects,
    callees,
    imports,
    languages: ['csharp', 'fsharp', 'vb'],
    common: id === 'MySqlConnector',
    reads: ['keywords', 'settings'],
    schemes: /^ado\.net$/,
    names,
    ignoresCase: true,
    decide: (options) => decide(options, title, usual),
    plan: (connection, options) => {
      const ca = anchor(options)
      const kept = connection.parameters.flatMap(({ name, origin, value }) => (origin === 'keyword' && value.kind === 'text' && !/^(?:sslmode|sslca|cacertificatefile|allowpublickeyretrieval)$/.test(plain(name)) ? [`${name}=${/pass|pwd|^uid$|^user/i.test(plain(name)) ? '***' : value.text}`] : []))
      return { title, set: [{ name: 'SslMode', value: 'VerifyFull' }, { name: 'SslCa', value: ca }], remove: ['AllowPublicKeyRetrieval'], mutual: '`SslCert` and `SslKey`', ...(connection.notation === 'keywords' ? { snippet: [...kept, 'SslMode=VerifyFull', `SslCa=${ca}`].join(';').slice(0, 180), place: 'setting' as const } : {}) }
    },
  })
}

export const dotnetDrivers = [
  driver('MySqlConnector', ['mysqlconnector.net', 'Pomelo.EntityFrameworkCore.MySql', 'MySqlConnector (.NET)'], 'MySqlConnector', 'preferred', ['MySqlConnection', 'MySqlConnectionStringBuilder', 'UseMySql', 'MySqlDataSourceBuilder'], ['MySqlConnector', 'Pomelo.EntityFrameworkCore.MySql'], ['ado.net']),
  driver('MySql.Data', ['connector-net', 'MySql.Data@8', 'MySql.Data@9'], "Oracle's MySql.Data", 'required', ['UseMySQL'], ['MySql.Data', 'MySql.EntityFrameworkCore'], []),
]
