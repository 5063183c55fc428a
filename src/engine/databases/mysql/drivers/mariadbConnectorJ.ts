/**
 * MariaDB Connector/J: 2.7.6 measured, 3.5 read (Configuration.java, export/SslMode.java @c9377bc8). It has no mode that falls back.
 * 2.7 knows no `sslMode`; 3 knows `sslMode`, and `useSsl` as another word for `verify-full`, and takes names in any case.
 */
import type { Connection, Parameter } from '../../../model.js'
import { printable } from '../../notation/hosts.js'
import { isTrue, shown, type Option } from '../../judging/options.js'
import { isMissing, refused, undecided, unverified, verdict, type Verdict } from '../../judging/verdict.js'
import { driverOf, type Options } from './client.js'
import { byMode, fromTable, nameOf, type Mode } from './modes.js'
import { underHosts } from './perHost.js'

const modes: ReadonlyMap<string, Mode> = new Map<string, Mode>([
  ['disable', 'disabled'],
  ['disabled', 'disabled'],
  ['false', 'disabled'],
  ['0', 'disabled'],
  ['trust', 'required'],
  ['required', 'required'],
  ['verify-ca', 'verify-ca'],
  ['verify_ca', 'verify-ca'],
  ['verify-full', 'verify-identity'],
  ['verify_identity', 'verify-identity'],
  ['true', 'verify-identity'],
  ['1', 'verify-identity'],
])

const languages = ['java', 'kotlin', 'scala', 'groovy', 'properties', 'hocon']
const legacy = ['useSSL', 'useSsl', 'trustServerCertificate', 'disableSslHostnameVerification', 'serverSslCert', 'trustStore', 'trustStorePassword', 'trustStoreType', 'trustCertificateKeyStoreUrl', 'trustCertificateKeyStorePassword', 'keyStore', 'keyStorePassword', 'clientCertificateKeyStoreUrl', 'clientCertificateKeyStorePassword', 'enabledSslProtocolSuites', 'enabledSslCipherSuites', 'serverRsaPublicKeyFile', 'allowPublicKeyRetrieval', 'allowMultiQueries']
const three = [...legacy, 'sslMode', 'fallbackToSystemTrustStore', 'fallbackToSystemKeyStore', 'restrictedAuth', 'credentialType'].map((name) => name.toLowerCase())

const schemes = '^jdbc:(?:p6spy:|otel:|aws-wrapper:|log4jdbc:)?NAME(?::(?:replication|loadbalance|sequential|failover|aurora|load-balance-read))?$'
const data = { fragment: 'data', plus: 'plus', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept', bare: 'unless given' } as const

export const mariadbConnectorJDrivers = [
  driverOf({
    id: 'mariadb-java-client',
    aliases: ['mariadb-java-client@2', 'mariadb-java-client@2.7'],
    title: 'MariaDB Connector/J 2.7',
    reads: ['jdbc', 'settings'],
    schemes: new RegExp(schemes.replace('NAME', '(?:mariadb|mysql)')),
    grammar: data,
    names: new Set(legacy),
    // Names in their own case only.
    decide: (options) => decideOld(new Map([...options].filter(([name]) => legacy.includes(name))), 'MariaDB Connector/J 2.7'),
    plan: (_connection, options) => ({ title: 'MariaDB Connector/J 2.7', set: [{ name: 'useSSL', value: 'true' }, ...anchor(options, 'serverSslCert')], remove: ['sslMode', 'sslmode', 'trustServerCertificate', 'disableSslHostnameVerification'], mutual: '`keyStore` and `keyStorePassword`' }),
  }),
  driverOf({
    id: 'mariadb-java-client@3',
    aliases: ['mariadb-connector-j', 'MariaDB Connector/J'],
    title: 'MariaDB Connector/J 3',
    dialects: ['mariadb-connector-j', ...['', ':replication', ':loadbalance', ':sequential', ':failover', ':aurora', ':load-balance-read'].map((mode) => `jdbc:mariadb${mode}`), 'jdbc:p6spy:mariadb', 'jdbc:otel:mariadb', 'jdbc:aws-wrapper:mariadb', 'jdbc:log4jdbc:mariadb'],
    callees: ['MariaDbDataSource'],
    imports: ['org.mariadb'],
    languages,
    common: true,
    reads: ['jdbc', 'settings'],
    schemes: new RegExp(schemes.replace('NAME', 'mariadb')),
    grammar: data,
    names: new Set(three),
    ignoresCase: true,
    decide: (options, connection) => underHosts(decideNew(options, connection, 'MariaDB Connector/J 3'), connection, 'MariaDB Connector/J 3', (mode) => fromTable(mode, modes, { title: 'MariaDB Connector/J 3', root: null, store: 'public' })),
    plan: (_connection, options) => ({ title: 'MariaDB Connector/J 3', set: [{ name: 'sslMode', value: 'verify-full' }, ...anchor(options, 'serverSslCert')], remove: ['useSSL', 'useSsl', 'requireSSL', 'trustServerCertificate', 'disableSslHostnameVerification', 'sslmode'], mutual: '`keyStore` and `keyStorePassword`' }),
  }),
]

/** The certificate that is named already, else one to fill in. */
function anchor(options: Options, name: string) {
  const found = options.get(name) ?? options.get(name.toLowerCase())
  const other = [...options.values()].some((option) => /^trust(?:store|certificatekeystoreurl)$/i.test(option.name))
  if (other) return []
  return [{ name, value: found === undefined || found.text === '' || isMissing(found.text) || !found.decided ? '<CA_FILE>' : printable(found.text) }]
}

function rootOf(options: Options): string | null {
  return [...options.values()].find(({ name, text }) => /^(?:serversslcert|truststore|trustcertificatekeystoreurl)$/i.test(name) && text !== '')?.text ?? null
}

/** `''`, `1` and `true` are true, `0` and `false` are false, anything else is refused. */
function badBoolean(option: Option | undefined): boolean {
  return option !== undefined && option.decided && !/^(?:true|1|false|0)?$/i.test(option.text)
}

function isOn(option: Option | undefined): boolean {
  return option !== undefined && (option.text === '' || isTrue(option))
}

function decideOld(options: Options, title: string): Verdict {
  const [use, trust, lax] = [options.get('useSSL') ?? options.get('useSsl'), options.get('trustServerCertificate'), options.get('disableSslHostnameVerification')]
  const odd = [use, trust, lax].find((option) => badBoolean(option))
  if (odd !== undefined) return refused(`\`${shown(odd.name)}\` has to be \`true\` or \`false\``, title, odd)
  if (use !== undefined && !use.decided) return undecided(use, title)
  if (use === undefined || !isOn(use)) return byMode('disabled', { title, option: use ?? null, root: null, store: 'public' })
  return byLegacy(use, options, title)
}

function byLegacy(use: Option, options: Options, title: string): Verdict {
  const [trust, lax] = [...['trustservercertificate', 'disablesslhostnameverification']].map((wanted) => [...options.values()].find(({ name }) => name.toLowerCase() === wanted))
  const root = rootOf(options)
  if (isOn(trust)) return verdict(unverified, `\`trustServerCertificate\` accepts any certificate under ${title}`, trust ?? use)
  const empty = options.get('serverSslCert')
  if ((root !== null && isMissing(root)) || (empty?.decided === true && empty.text === '')) return refused('the certificate that it names is not there', title, use)
  if (lax !== undefined && isOn(lax)) return byMode('verify-ca', { title, option: lax, root, store: 'public' })
  return byMode('verify-identity', { title, option: use, named: nameOf(use), root, store: 'public' })
}

/**
 * Configuration.java `handleLegacySslSettings`: `useSsl` comes last and replaces whatever `sslMode` says; without it the other old names say
 * nothing. An empty `sslMode` is none. What loosens counts in whatever case it stands, however often.
 */
function decideNew(options: Options, { parameters }: Connection, title: string): Verdict {
  const mode = options.get('sslmode')
  const use = options.get('usessl')
  const root = rootOf(options)
  if (use !== undefined && !use.decided) return undecided(use, title)
  const isUsed = use !== undefined && /^useS(?:sl|SL)$/.test(use.parameter?.name ?? '') && /^(?:1|true)?$/.test(use.text)
  if (isUsed) {
    const loosened = ['trustservercertificate', 'disablesslhostnameverification'].flatMap((wanted) => parameters.find((each) => each.name.toLowerCase() === wanted && saysTrue(each)) ?? [])
    return byLegacy(use, new Map([...options, ...loosened.map((parameter) => [parameter.name.toLowerCase(), { name: parameter.name, text: 'true', decided: true, quoted: true, object: false, parameter }] as const)]), title)
  }
  if (mode === undefined || (mode.decided && mode.text === '')) return byMode('disabled', { title, option: mode ?? use ?? null, root, store: 'public' })
  const found = fromTable(mode, modes, { title, root, store: 'public' })
  return root !== null && isMissing(root) && ['verify-ca', 'verify-full'].includes(found.posture.kind) ? refused('the certificate that it names is not there', title, mode) : found
}

function saysTrue({ value }: Parameter): boolean {
  if (value.kind === 'settings') return false
  return /^(?:1|true)?$/i.test(value.kind === 'text' ? value.text : value.kind === 'symbol' ? value.name : (value.fallback ?? 'true'))
}
