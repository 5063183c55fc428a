/**
 * mysqlclient (MySQLdb), which Django uses: 1.4.6 on MariaDB's C library measured, 2.2 read (_mysql.c@4742adc).
 * 2.2 knows `ssl_mode`, in capitals only; 1.4 on MariaDB's library refuses it, and TLS is left out when the server offers none.
 */
import { isTrue } from '../../judging/options.js'
import { refused, tlsFirst, undecided, verdict, type Verdict } from '../../judging/verdict.js'
import { driverOf, isFalsy, type Options } from './client.js'
import { byMode, fromTable, usualModes } from './modes.js'
import { given, isEmptyMapping } from './pymysql.js'

const names: ReadonlySet<string> = new Set(['ssl', 'ssl_mode'])

export function decideOldMysqlclient(options: Options, title: string): Verdict {
  const mode = options.get('ssl_mode')
  if (mode !== undefined) return refused("`ssl_mode` is not supported by MariaDB's C library before mysqlclient 2", title, mode)
  const ssl = given(options.get('ssl'))
  if (ssl === null || isEmptyMapping(ssl, options)) return byMode('disabled', { title, option: null, root: null, store: 'public' })
  return verdict(tlsFirst, `${title} goes on in cleartext when the server offers no TLS, whatever \`ssl\` says`, ssl)
}

export function decideNewMysqlclient(options: Options, title: string): Verdict {
  const [mode, ssl, ca] = [options.get('ssl_mode'), options.get('ssl'), options.get('ssl.ca')]
  const context = { title, root: ca === undefined ? null : ca.quoted && ca.decided ? ca.text : 'a file', store: 'public' } as const
  if (mode !== undefined) return fromTable(mode, new Map([...usualModes].map(([name, meaning]) => [name.toUpperCase(), meaning])), context, true)
  if (ssl !== undefined && !ssl.object && !ssl.decided) return undecided(ssl, title)
  // Since 2.2.4 `ssl=True` is REQUIRED and `ssl=False` DISABLED.
  if (ssl !== undefined && !ssl.object && !ssl.quoted && isFalsy(ssl) && !/^none$/i.test(ssl.text)) return byMode('disabled', { ...context, option: ssl })
  if (ssl !== undefined && !ssl.object && !ssl.quoted && isTrue(ssl)) return byMode('required', { ...context, option: ssl })
  return verdict(tlsFirst, ssl === undefined ? `${title} falls back to cleartext unless \`ssl_mode\` forbids it` : `\`ssl\` without \`ssl_mode\` lets ${title} fall back to cleartext`, ssl ?? null, ssl === undefined)
}

const setting = (name: string) => /^ssl(?:_mode)?(?:\.|$)/.test(name)
const plan = {
  set: [
    { name: 'ssl_mode', value: 'VERIFY_IDENTITY' },
    { name: 'ssl.ca', value: '<CA_FILE>' },
  ],
  remove: ['sslmode', 'ssl_disabled'],
  place: 'setting' as const,
  mutual: "`ssl={'cert': …, 'key': …}`",
  snippet: "ssl_mode='VERIFY_IDENTITY', ssl={'ca': '<CA_FILE>'}",
}

export const mysqlclientDrivers = [
  driverOf({ id: 'mysqlclient@2.2', aliases: ['mysqlclient@2', 'MySQLdb', 'django'], title: 'mysqlclient 2.2', dialects: ['django-mysql'], callees: ['MySQLdb.connect'], imports: ['MySQLdb'], languages: ['python'], common: true, reads: ['settings'], schemes: null, names, setting, unknown: 'refused', decide: (options) => decideNewMysqlclient(options, 'mysqlclient 2.2'), plan: () => ({ title: 'mysqlclient 2.2', ...plan, advice: "Pass `ssl_mode='VERIFY_IDENTITY'` and `ssl={'ca': …}` to mysqlclient (in Django: in `OPTIONS`)." }) }),
  driverOf({ id: 'mysqlclient', aliases: ['mysqlclient@1', 'mysqlclient@1.4'], title: "mysqlclient 1.4 on MariaDB's library", reads: ['settings'], schemes: null, names, setting, unknown: 'refused', decide: (options) => decideOldMysqlclient(options, "mysqlclient 1.4 on MariaDB's library"), plan: () => ({ title: 'mysqlclient', ...plan, advice: "Move to mysqlclient 2.2 and pass `ssl_mode='VERIFY_IDENTITY'` and `ssl={'ca': …}`; this version cannot insist on TLS." }), instead: 'Move to mysqlclient 2.2, which knows `ssl_mode`' }),
]
