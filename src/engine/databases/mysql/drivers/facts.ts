/** What the rules on versions, ciphers and passwords read, from the names that MySQL's drivers share. */
import type { SecurityFacts } from '../../../model.js'
import { printable } from '../../notation/hosts.js'
import { isTrue, shown, type Option } from '../../judging/options.js'
import { weakCiphersIn } from '../../judging/weakCiphers.js'

export function factsOf(options: ReadonlyMap<string, Option>, title: string): SecurityFacts {
  const find = (names: ReadonlySet<string>) => {
    for (const option of options.values()) if (names.has(option.name.toLowerCase().replace(/^--/, '').replace(/[\s_-]/g, ''))) return option
    return undefined
  }
  const root = find(roots)
  return {
    ...minimum(find(versions)),
    ...ciphers(find(suites)),
    ...authentication(find(plugins)),
    ...oldPassword(find(oldPasswordNames)),
    ...readable([find(cleartextNames), find(keyNames)].find((option) => isTrue(option)), title),
    ...(root === undefined || !root.quoted || root.text === '' || !root.decided ? {} : { trustAnchor: { value: root.text.includes('CERTIFICATE') ? 'a file' : printable(root.text) } }),
  }
}

const roots: ReadonlySet<string> = new Set(['sslca', 'ssl.ca', 'cacertificatefile', 'serversslcert', 'truststore', 'trustcertificatekeystoreurl', 'mysqlsslcafile', 'mariadbsslcafile', 'sslcafile'])
const versions: ReadonlySet<string> = new Set(['tlsversion', 'tlsversions', 'enabledtlsprotocols', 'enabledsslprotocolsuites', 'ssl.minversion', 'ssl.secureprotocol'])
const suites: ReadonlySet<string> = new Set(['sslcipher', 'ssl.cipher', 'ssl.ciphers', 'tlsciphersuites', 'enabledsslciphersuites', 'mysqlsslcipher', 'mariadbsslcipher'])
const plugins: ReadonlySet<string> = new Set(['defaultauth', 'defaultauthenticationplugin', 'authenticationplugins', 'authplugin'])
const cleartextNames: ReadonlySet<string> = new Set(['allowcleartextpasswords', 'enablecleartextplugin'])
/** go-sql-driver: the hash of MySQL before 4.1, searched in minutes. https://github.com/go-sql-driver/mysql#allowoldpasswords */
const oldPasswordNames: ReadonlySet<string> = new Set(['allowoldpasswords'])
/** The server's RSA key is taken from whoever answers, who can then read the password. https://mysqlconnector.net/connection-options/ */
const keyNames: ReadonlySet<string> = new Set(['allowpublickeyretrieval', 'getserverpublickey'])

/** The lowest of a list: `TLSv1,TLSv1.1,TLSv1.2`, `Tls12`, MySqlConnector's `TLS 1.0, TLS 1.2`; Node's legacy `TLSv1_method` is the only version. */
function minimum(option: Option | undefined): Pick<SecurityFacts, 'minimumTls'> {
  if (option === undefined || !option.decided) return {}
  const found = option.text.slice(0, 200).replace(/\bTLS (?=v?1)/gi, 'TLS').replace(/_(?:client_|server_)?method$/, '').split(/[\s,;:+[\]]+/).flatMap((item) => {
    const match = /^TLS\s?v?_?1(?:[._]?([0-3]))?$/i.exec(item.replace(/^.*\./, (lead) => (/^TLSv?1\.$/i.test(lead) ? lead : '')))
    return match === null ? [] : [`1.${match[1] ?? '0'}`]
  })
  const [version] = found.sort()
  return version === undefined ? {} : { minimumTls: { version, parameter: shown(option.name), span: option.parameter?.span ?? null } }
}

function ciphers(option: Option | undefined): Pick<SecurityFacts, 'weakCiphers'> {
  const value = option === undefined || !option.decided ? null : weakCiphersIn(option.text)
  return value === null || option === undefined ? {} : { weakCiphers: { value, parameter: shown(option.name), span: option.parameter?.span ?? null } }
}

function authentication(option: Option | undefined): Pick<SecurityFacts, 'authentication'> {
  if (option === undefined || !option.decided || option.text === '') return {}
  const methods = option.text.split(',').slice(0, 10).map((each) => pluginName(shown(each.trim())))
  return { authentication: { methods, parameter: shown(option.name), span: option.parameter?.span ?? null } }
}

function oldPassword(option: Option | undefined): Pick<SecurityFacts, 'authentication'> {
  return option === undefined || !isTrue(option) ? {} : { authentication: { methods: ['mysql_old_password'], parameter: shown(option.name), span: option.parameter?.span ?? null } }
}

/** Connector/J names a class. */
function pluginName(name: string): string {
  if (/MysqlClearPasswordPlugin$/.test(name)) return 'mysql_clear_password'
  if (/MysqlNativePasswordPlugin$/.test(name)) return 'mysql_native_password'
  return /MysqlOldPasswordPlugin$/.test(name) ? 'mysql_old_password' : name
}

function readable(option: Option | undefined, title: string): Pick<SecurityFacts, 'cleartextPassword'> {
  if (option === undefined) return {}
  const key = /publickey/i.test(option.name.replace(/[\s_-]/g, ''))
  const what = key ? `\`${shown(option.name)}\` lets ${title} encrypt the password with a key that whoever answers chooses` : `\`${shown(option.name)}\` lets ${title} send the password as it is`
  return { cleartextPassword: { what, span: option.parameter?.span ?? null } }
}
