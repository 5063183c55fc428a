/**
 * PyMySQL: 1.0.2 measured, 1.2 read (pymysql/connections.py@0305ab3, CHANGELOG v1.2.0), and aiomysql 0.1.1 (measured; connection.py@db2f54e).
 * Before 1.2, and in aiomysql to this day, TLS is left out whenever the server's greeting offers none.
 */
import { isFalse, isTrue, type Option } from '../../judging/options.js'
import { pythonContext } from '../../judging/pythonContext.js'
import { isMissing, refused, tlsFirst, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'
import { driverOf, isFalsy, type Options } from './client.js'
import { byMode, chainOnly } from './modes.js'

const names: ReadonlySet<string> = new Set(['ssl', 'ssl_ca', 'ssl_cert', 'ssl_key', 'ssl_key_password', 'ssl_disabled', 'ssl_verify_cert', 'ssl_verify_identity'])
const context = "ssl.create_default_context(cafile='<CA_FILE>')"

/** Arguments as Python takes them for true: any text that is not empty, `'false'` included. */
export function given(option: Option | undefined): Option | null {
  return option !== undefined && (option.object || !(isFalsy(option) || (!option.quoted && isFalse(option)))) ? option : null
}

const switches = ['ssl_ca', 'ssl_cert', 'ssl_key', 'ssl_verify_cert', 'ssl_verify_identity']

function askedOf(options: Options): Option | null {
  for (const name of switches) {
    const option = given(options.get(name))
    if (option !== null) return option
  }
  return null
}

/** The mapping `ssl` has no member. */
export function isEmptyMapping(ssl: Option, options: Options): boolean {
  return (ssl.object || ssl.text === '{}') && ![...options.keys()].some((name) => name.startsWith('ssl.'))
}

export function decideOldPyMySql(options: Options, title: string): Verdict {
  const disabled = given(options.get('ssl_disabled'))
  if (disabled !== null) return disabled.decided ? byMode('disabled', { title, option: disabled, root: null, store: 'public' }) : undecided(disabled, title)
  const asked = askedOf(options)
  const ssl = given(options.get('ssl'))
  if (asked === null && ssl !== null && !ssl.object && !ssl.decided && ssl.quoted) return undecided(ssl, title)
  const used = asked ?? (ssl !== null && !isEmptyMapping(ssl, options) ? ssl : null)
  if (used === null) return byMode('disabled', { title, option: null, root: null, store: 'public' })
  if (used === ssl && !ssl.object && (ssl.quoted || isTrue(ssl))) return refused('`ssl` has to be a mapping or an `SSLContext`', title, ssl)
  const root = options.get('ssl_ca') ?? options.get('ssl.ca')
  if (root?.quoted === true && isMissing(root.text)) return refused('the CA file is not there', title, root)
  const checked = used === ssl ? byMapping(ssl, options, title) : byArguments(used, options, title)
  if (checked.posture.kind === 'error') return checked
  return verdict(tlsFirst, `${title} goes on in cleartext when the server's greeting offers no TLS, whatever \`${used.name}\` says`, used)
}

export function decideNewPyMySql(options: Options, title: string): Verdict {
  const disabled = given(options.get('ssl_disabled'))
  if (disabled !== null) return disabled.decided ? byMode('disabled', { title, option: disabled, root: null, store: 'public' }) : undecided(disabled, title)
  const asked = askedOf(options)
  if (asked !== null) return byArguments(asked, options, title)
  const ssl = given(options.get('ssl'))
  if (ssl === null || isEmptyMapping(ssl, options)) return verdict(tlsFirst, `${title} falls back to cleartext unless it is told not to`, null, true)
  if (ssl.object) return byMapping(ssl, options, title)
  // Given under a condition.
  if (!ssl.decided && ssl.quoted) return undecided(ssl, title)
  if (ssl.quoted || isTrue(ssl)) return refused('`ssl` has to be a mapping or an `SSLContext`', title, ssl)
  return byContext(ssl, title)
}

/** Python: "Cannot set verify_mode to CERT_NONE when check_hostname is enabled". */
const withoutChain = 'Python compares no host name without verifying the chain, which takes `ssl_verify_cert=True`'

/** The arguments replace `ssl`; without `ssl_verify_cert` the `verify_mode` is False, which is `CERT_NONE`. */
function byArguments(asked: Option, options: Options, title: string): Verdict {
  const [verify, identity, ca] = [options.get('ssl_verify_cert'), options.get('ssl_verify_identity'), options.get('ssl_ca')]
  for (const option of [verify, identity]) if (option !== undefined && !option.decided) return undecided(option, title)
  if (ca?.quoted === true && isMissing(ca.text)) return refused('the CA file is not there', title, ca)
  const root = ca !== undefined && given(ca) !== null ? (ca.quoted && ca.decided ? ca.text : 'a file') : null
  const named = root !== null && given(identity) !== null
  const checks = verify !== undefined && given(verify) !== null && !/^(?:none|0|false|no)$/i.test(verify.text)
  if (named && !checks) return refused(withoutChain, title, identity ?? asked)
  if (!checks) return verdict(unverified, `without \`ssl_verify_cert\` ${title} accepts any certificate`, verify ?? asked)
  if (named) return verdict(verified, `\`ssl_verify_identity\` verifies chain and host name under ${title}`, identity ?? asked)
  return verdict(chainOnly(root, 'public', given(identity) !== null), `${title} verifies the chain but not the host name${root === null ? ' where no `ssl_ca` is named' : ' without `ssl_verify_identity`'}`, verify)
}

/** `ssl={'ca': …}`: chain and name, unless `check_hostname` or `verify_mode` say otherwise; without a CA nothing. */
function byMapping(ssl: Option, options: Options, title: string): Verdict {
  const [ca, path, compare, mode] = [options.get('ssl.ca'), options.get('ssl.capath'), options.get('ssl.check_hostname'), options.get('ssl.verify_mode')]
  const root = [ca, path].find((option) => given(option) !== null)
  // `_create_ssl_ctx`: without a CA no name is compared, whatever `check_hostname` says.
  for (const option of [...(root === undefined ? [] : [compare]), mode]) if (option !== undefined && !option.decided && !/CERT_(?:NONE|REQUIRED)/.test(option.text)) return undecided(option, title)
  if (ca?.quoted === true && isMissing(ca.text)) return refused('the CA file is not there', title, ca)
  const compares = root !== undefined && (compare === undefined || given(compare) !== null)
  if (!verifies(mode, root !== undefined)) return compares ? refused(withoutChain, title, mode ?? ssl) : verdict(unverified, `${mode === undefined ? '`ssl` without a `ca`' : '`verify_mode`'} accepts any certificate under ${title}`, mode ?? ssl)
  if (!compares) return verdict(chainOnly(root?.text ?? null, 'public'), `${title} verifies the chain but not the host name here`, compare ?? mode ?? ssl)
  return verdict(verified, `\`ssl\` with a \`ca\` verifies chain and host name under ${title}`, ssl)
}

/** `_create_ssl_ctx`: what is no word it knows is as good as nothing. */
function verifies(mode: Option | undefined, hasRoot: boolean): boolean {
  if (mode === undefined || (!mode.quoted && /^none$/i.test(mode.text))) return hasRoot
  if (/^(?:none|0|false|no)$|CERT_NONE$/i.test(mode.text)) return false
  return /^(?:optional|required|1|true|yes)$/i.test(mode.text) || hasRoot
}

/** An `SSLContext`: made by `create_default_context` it verifies. */
function byContext(ssl: Option, title: string): Verdict {
  return pythonContext(ssl, title) ?? undecided({ ...ssl, decided: false }, title)
}

function decideAio(options: Options, title: string): Verdict {
  const ssl = given(options.get('ssl'))
  if (ssl === null || isEmptyMapping(ssl, options)) return byMode('disabled', { title, option: null, root: null, store: 'public' })
  return verdict(tlsFirst, `${title} goes on in cleartext when the server's greeting offers no TLS, whatever \`ssl\` says`, ssl)
}

const python = ['python']
const remove = ['ssl_disabled', 'ssl_mode', 'sslmode', 'ssl_check_hostname']
const newPlan = (title: string) => ({
  title,
  set: [
    { name: 'ssl_ca', value: '<CA_FILE>' },
    { name: 'ssl_verify_cert', value: 'True' },
    { name: 'ssl_verify_identity', value: 'True' },
  ],
  remove,
  place: 'setting' as const,
  mutual: '`ssl_cert` and `ssl_key`',
  snippet: "ssl_ca='<CA_FILE>', ssl_verify_cert=True, ssl_verify_identity=True",
})

export const pymysqlDrivers = [
  driverOf({ id: 'pymysql@1.2', aliases: ['PyMySQL@1.2', 'PyMySQL'], title: 'PyMySQL 1.2', callees: ['pymysql.connect', 'pymysql.connections.Connection'], imports: ['pymysql'], languages: python, common: true, reads: ['settings'], schemes: null, names, setting: (name) => /^ssl(?:[_.]|$)/.test(name), unknown: 'refused', decide: (options) => decideNewPyMySql(options, 'PyMySQL 1.2'), plan: () => ({ ...newPlan('PyMySQL'), advice: "Pass `ssl_ca`, `ssl_verify_cert=True` and `ssl_verify_identity=True` to PyMySQL 1.2 or newer; older ones go on in cleartext when the server offers no TLS." }) }),
  driverOf({ id: 'pymysql', aliases: ['pymysql@1.0', 'pymysql@1.1', 'pymysql@1'], title: 'PyMySQL before 1.2', reads: ['settings'], schemes: null, names, setting: (name) => /^ssl(?:[_.]|$)/.test(name), unknown: 'refused', decide: (options) => decideOldPyMySql(options, 'PyMySQL before 1.2'), plan: () => ({ ...newPlan('PyMySQL'), advice: 'Pass `ssl_ca`, `ssl_verify_cert=True` and `ssl_verify_identity=True` to PyMySQL.' }), instead: 'Move to PyMySQL 1.2 or newer, which insists on TLS with these arguments' }),
  driverOf({ id: 'aiomysql', title: 'aiomysql', callees: ['aiomysql.connect', 'aiomysql.create_pool'], imports: ['aiomysql'], languages: python, reads: ['settings'], schemes: null, names: new Set(['ssl']), setting: (name) => /^ssl(?:\.|$)/.test(name), unknown: 'refused', decide: (options) => decideAio(options, 'aiomysql'), plan: () => ({ title: 'aiomysql', set: [{ name: 'ssl', value: context }], remove, place: 'setting' as const, mutual: '`context.load_cert_chain(…)`', advice: `Pass \`ssl=${context}\` to aiomysql.`, snippet: `ssl=${context}` }), instead: 'aiomysql cannot insist on TLS: use PyMySQL 1.2 in a thread; an account with `REQUIRE SSL` on the server keeps honest clients out of cleartext, not an attacker out of the middle' }),
]

