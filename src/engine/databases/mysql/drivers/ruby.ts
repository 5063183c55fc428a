/**
 * Ruby's mysql2 0.5.3 on MariaDB's C library (measured): `ssl_mode` alone does nothing, and with certificates TLS is left out when the server offers none.
 * On MySQL's own library the modes mean what they say (ext/mysql2/client.c); trilogy has its own (inc/trilogy/socket.h, trilogy_adapter.rb).
 */
import type { Option } from '../../judging/options.js'
import { tlsFirst, undecided, verdict, type Verdict } from '../../judging/verdict.js'
import { driverOf, isFalsy, type Options } from './client.js'
import { byMode, fromTable, usualModes, type Mode } from './modes.js'

const certificates = ['sslca', 'sslcapath', 'sslcert', 'sslkey', 'sslcipher', 'sslverify']
const names: ReadonlySet<string> = new Set([...certificates, 'ssl_mode'])
const ruby = ['ruby']

/** `:verify_identity`, `'verify_identity'`, `SSL_MODE_VERIFY_IDENTITY`. */
const symbols: ReadonlyMap<string, Mode> = new Map([...usualModes].flatMap(([name, mode]): [string, Mode][] => [[name, mode], [`:${name}`, mode], [`ssl_mode_${name}`, mode], [`ssl_${name}`, mode], [`trilogy::ssl_${name}`, mode], [`mysql2::client::ssl_mode_${name}`, mode]]))

function modeOf(options: Options): Option | undefined {
  const mode = options.get('ssl_mode')
  return mode === undefined || isFalsy(mode) ? undefined : symbols.has(mode.text.toLowerCase()) ? { ...mode, decided: true } : mode
}

function decideMariadb(options: Options, title: string): Verdict {
  const mode = modeOf(options)
  if (mode !== undefined && !mode.decided) return undecided(mode, title)
  const given = certificates.map((name) => options.get(name)).find((option) => option !== undefined)
  if (given === undefined || (mode !== undefined && symbols.get(mode.text.toLowerCase()) === 'disabled')) {
    return mode === undefined ? byMode('disabled', { title, option: null, root: null, store: 'public' }) : byMode('disabled', { title, option: mode, named: `\`ssl_mode\` without \`sslca\``, root: null, store: 'public' })
  }
  return verdict(tlsFirst, `${title} goes on in cleartext when the server offers no TLS, whatever \`${given.name}\` says`, given)
}

function decideMysql(options: Options, title: string): Verdict {
  const mode = modeOf(options)
  const ca = options.get('sslca')
  if (mode !== undefined) return fromTable(mode, symbols, { title, root: ca?.text ?? null, store: 'public' })
  return verdict({ kind: 'unknown', reason: 'without `ssl_mode` the client library decides' }, `without \`ssl_mode\` the client library that ${title} is built on decides`, null, true)
}

/** Rails hands a number on as it is. github/trilogy inc/trilogy/socket.h `trilogy_ssl_mode_t`, rails trilogy_adapter.rb `parse_ssl_mode` */
const numbers: ReadonlyMap<string, Mode> = new Map([['0', 'disabled'], ['1', 'verify-identity'], ['2', 'verify-ca'], ['3', 'required'], ['4', 'preferred']])

function decideTrilogy(options: Options, title: string): Verdict {
  const mode = modeOf(options)
  const ssl = options.get('ssl')
  const context = { title, root: options.get('ssl_ca')?.text ?? null, store: 'public' } as const
  if (mode !== undefined) return fromTable(/^[0-4]$/.test(mode.text) ? { ...mode, decided: true } : mode, /^[0-4]$/.test(mode.text) ? numbers : symbols, context)
  if (ssl !== undefined && !isFalsy(ssl)) return undecided({ ...ssl, decided: false }, title)
  return byMode('disabled', { ...context, option: null })
}

const plan = (title: string, ca: string) => ({
  title,
  set: [
    { name: 'ssl_mode', value: 'verify_identity' },
    { name: ca, value: '<CA_FILE>' },
  ],
  remove: ['sslmode', 'sslverify'],
  mutual: '`sslcert` and `sslkey`',
})

export const rubyDrivers = [
  driverOf({
    id: 'ruby-mysql2',
    aliases: ['mysql2 gem', 'rails', 'activerecord'],
    title: "Ruby's mysql2",
    dialects: ['mysql2', 'rails-mysql2'],
    callees: ['Mysql2::Client', 'Mysql2::Client.new', 'Sequel.mysql2'],
    imports: ['mysql2'],
    languages: ruby,
    reads: ['settings', 'uri'],
    schemes: /^mysql2?$/,
    names,
    decide: (options) => decideMariadb(options, "Ruby's mysql2"),
    plan: () => ({ ...plan("Ruby's mysql2", 'sslca'), advice: 'Use `ssl_mode: :verify_identity` and `sslca` with mysql2.' }),
    instead: "On MariaDB's client library mysql2 cannot insist on TLS: build it on MySQL's own, or use trilogy with `ssl_mode: verify_identity`",
  }),
  driverOf({ id: 'ruby-mysql2@libmysqlclient', aliases: ['mysql2 gem / ActiveRecord mysql2'], title: "Ruby's mysql2 on MySQL's library", reads: ['settings', 'uri'], schemes: /^mysql2?$/, names, decide: (options) => decideMysql(options, "Ruby's mysql2 on MySQL's library"), plan: () => plan("Ruby's mysql2", 'sslca') }),
  driverOf({ id: 'trilogy', title: 'trilogy', dialects: ['trilogy'], callees: ['Trilogy.new', 'Trilogy'], imports: ['trilogy'], languages: ruby, reads: ['settings', 'uri'], schemes: /^trilogy$/, names: new Set(['ssl_mode', 'ssl', 'ssl_ca', 'ssl_capath', 'ssl_cert', 'ssl_key', 'ssl_cipher', 'ssl_crl', 'tls_min_version', 'tls_max_version']), decide: (options) => decideTrilogy(options, 'trilogy'), plan: () => plan('trilogy', 'ssl_ca') }),
]
