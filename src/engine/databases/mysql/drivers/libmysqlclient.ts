/**
 * MySQL's own client library and programs, 5.7.11 to 9, and MariaDB's programs 10.11 (measured).
 * https://dev.mysql.com/doc/refman/en/connection-options.html: `--ssl-ca` alone implies VERIFY_CA, and the default is PREFERRED.
 * https://mariadb.com/kb/en/secure-connections-overview/
 */
import type { Connection } from '../../../model.js'
import { printable } from '../../notation/hosts.js'
import { type Option } from '../../judging/options.js'
import { isMissing, refused, tlsFirst, undecided, verdict, verified, type Verdict } from '../../judging/verdict.js'
import { driverOf, type Options } from './client.js'
import { byMode, fromTable, nameOf, usualModes } from './modes.js'

const library = "MySQL's client library"

const names: ReadonlySet<string> = new Set([
  ...['ssl-mode', 'ssl_mode', 'ssl-ca', 'ssl_ca', 'ssl-capath', 'ssl-cert', 'ssl_cert', 'ssl-key', 'ssl_key', 'ssl-cipher', 'tls-version', 'tls-versions', 'tls-ciphersuites'],
  ...['ssl-mode', 'ssl-ca', 'ssl-capath', 'ssl-cert', 'ssl-key', 'ssl-cipher', 'tls-version', 'tls-ciphersuites', 'ssl-verify-server-cert', 'skip-ssl', 'ssl', 'get-server-public-key', 'enable-cleartext-plugin', 'default-auth'].map((name) => `--${name}`),
])

function find(options: Options, ...wanted: string[]): Option | undefined {
  return wanted.map((name) => options.get(name)).find((option) => option !== undefined)
}

function decideLibrary(options: Options, connection: Connection): Verdict {
  const mode = find(options, '--ssl-mode', 'ssl-mode', 'ssl_mode')
  const ca = find(options, '--ssl-ca', 'ssl-ca', 'ssl_ca', '--ssl-capath', 'ssl-capath')
  const context = { title: library, root: ca?.text ?? null, store: 'private' } as const
  if (mode !== undefined) return weakenedBehind(mode, options, connection) ?? fromTable(mode, usualModes, context)
  const off = switchedOff(connection)
  if (off !== null) return byMode('disabled', { ...context, option: off, named: `${nameOf(off)} asks for no TLS, and` })
  if (ca !== undefined && connection.notation === 'command') return byMode('verify-ca', { ...context, option: ca, accident: true })
  return byMode('preferred', { ...context, option: null })
}

/**
 * Of `--ssl-mode` and the older flags the one that stands last counts up to 5.7; later programs refuse those, and protect nobody by that.
 * mysql/mysql-server 5.7 include/sslopt-case.h
 */
function weakenedBehind(mode: Option, options: Options, { parameters }: Connection): Verdict | null {
  const at = parameters.findLastIndex(({ name }) => name === mode.name)
  if (!mode.name.startsWith('--') || !mode.decided) return null
  const behind = parameters.slice(at + 1).filter(({ origin }) => origin === 'flag').flatMap(({ name }) => options.get(name) ?? [])
  const off = behind.find((each) => (each.name === '--ssl' ? !isOn(each) : /^--(?:skip|disable)-ssl$/.test(each.name) && isOn(each)))
  const context = { title: library, root: null, store: 'private' } as const
  if (off !== undefined) return off.decided ? byMode('disabled', { ...context, option: off, named: `\`${off.name}\` behind \`--ssl-mode\`` }) : undecided(off, library)
  const noName = behind.find((each) => (each.name === '--ssl-verify-server-cert' ? !isOn(each) : /^--(?:skip|disable)-ssl-verify-server-cert$/.test(each.name) && isOn(each)))
  if (noName === undefined || mode.text.toLowerCase() !== 'verify_identity') return null
  return noName.decided ? byMode('verify-ca', { ...context, option: noName, named: `\`${noName.name}\` behind \`--ssl-mode\`` }) : undecided(noName, library)
}

/** Whatever reads the text, a parameter that switches TLS off leaves none. */
function switchedOff(connection: Connection): Option | null {
  const parameter = connection.parameters.find(({ name, value }) => {
    const plain = name.toLowerCase().replace(/[_-]/g, '')
    return value.kind === 'text' && ((/^(?:ssl|tls|usessl|encrypt)$/.test(plain) && /^(?:false|0|no|off|disabled?)$/i.test(value.text)) || (plain === 'sslmode' && /^(?:disabled?|none)$/i.test(value.text)))
  })
  if (parameter?.value.kind !== 'text') return null
  return { name: parameter.name, text: parameter.value.text, decided: true, quoted: true, object: false, parameter }
}

/**
 * The order of `--skip-ssl` and `--ssl-verify-server-cert` does not matter: asking for verification turns TLS on. Of `--ssl`, `--skip-ssl` and
 * `--disable-ssl` the last counts, a file or cipher behind it turns TLS on again, and a value that is no truth value is off (all measured).
 */
function decideMariadb(options: Options, connection: Connection, title: string): Verdict {
  const foreign = options.get('--ssl-mode')
  if (foreign !== undefined) return refused('it knows no `--ssl-mode`', title, foreign)
  const [verify, ca] = [options.get('--ssl-verify-server-cert'), find(options, '--ssl-ca', '--ssl-capath')]
  if (verify !== undefined && !verify.decided) return undecided(verify, title)
  if (verify !== undefined && isOn(verify)) return ca?.quoted === true && isMissing(ca.text) ? refused('the CA file is not there', title, ca) : verdict(verified, `\`--ssl-verify-server-cert\` verifies chain and host name under ${title}`, verify)
  const last = connection.parameters.findLast(({ name, value }) => ['--ssl', '--skip-ssl', '--disable-ssl'].includes(name) || (/^--ssl-(?:ca|capath|cert|key|cipher)$/.test(name) && !(value.kind === 'text' && value.text === '')))
  const switched = last === undefined ? null : (options.get(last.name) ?? null)
  if (switched !== null && !switched.decided) return undecided(switched, title)
  const off = switched !== null && (switched.name === '--ssl' ? !isOn(switched) : /^--(?:skip|disable)-ssl$/.test(switched.name) && isOn(switched))
  if (off) return byMode('disabled', { title, option: switched, named: `\`${switched.name}\``, root: null, store: 'public' })
  return verdict(tlsFirst, switched === null ? `${title} falls back to cleartext unless it is told to verify` : `\`${switched.name}\` lets ${title} fall back to cleartext without \`--ssl-verify-server-cert\``, switched, switched === null)
}

/** `--ssl` alone stands for `true`. mysys/my_getopt.c `get_bool_argument` */
function isOn({ text }: Option): boolean {
  return /^(?:1|true|on)$/i.test(text) || (/^\d{1,9}$/.test(text) && Number(text) !== 0)
}

function file(options: Options): string {
  const ca = find(options, '--ssl-ca', 'ssl-ca', 'ssl_ca')
  return ca !== undefined && ca.quoted && ca.decided && ca.text !== '' && !isMissing(ca.text) ? printable(ca.text) : '<CA_FILE>'
}

export const libmysqlclientDrivers = [
  driverOf({
    id: 'libmysqlclient',
    aliases: ['mysql-cli', 'mysql CLI', 'libmysqlclient@8', 'libmysqlclient@9'],
    title: library,
    dialects: ['mysql-cli', 'luasql'],
    callees: ['mysql_real_connect'],
    languages: ['cpp', 'shell'],
    common: true,
    reads: ['uri', 'settings', 'command', 'keywords', 'environment'],
    schemes: null,
    names,
    decide: decideLibrary,
    plan: (connection, options) => {
      const isCommand = connection.notation === 'command'
      const lead = isCommand ? '--' : ''
      return { title: library, set: [{ name: `${lead}ssl-mode`, value: 'VERIFY_IDENTITY' }, { name: `${lead}ssl-ca`, value: file(options) }], remove: ['sslmode', 'ssl', 'tls', 'useSSL', 'sslMode', '--skip-ssl', '--disable-ssl', '--ssl', '--skip-ssl-verify-server-cert', '--disable-ssl-verify-server-cert', '--ssl-verify-server-cert', '--get-server-public-key'], mutual: `\`${lead}ssl-cert\` and \`${lead}ssl-key\``, ...(isCommand ? { place: 'flag' as const } : connection.notation === 'uri' ? {} : { place: 'setting' as const }) }
    },
  }),
  driverOf({
    id: 'mariadb-cli',
    aliases: ['mariadb CLI', 'mariadb-cli@10.11'],
    title: "MariaDB's client",
    dialects: ['mariadb-cli'],
    languages: ['shell'],
    reads: ['command'],
    schemes: null,
    names: new Set([...names, '--disable-ssl']),
    unknown: 'refused',
    decide: (options, connection) => decideMariadb(options, connection, "MariaDB's client"),
    plan: (_connection, options) => ({ title: "MariaDB's client", set: [{ name: '--ssl-verify-server-cert', value: '' }, { name: '--ssl-ca', value: file(options) }], remove: ['--skip-ssl', '--disable-ssl', '--ssl-mode'], place: 'flag', mutual: '`--ssl-cert` and `--ssl-key`', advice: "Use `--ssl-verify-server-cert` and `--ssl-ca` with MariaDB's client." }),
  }),
]
