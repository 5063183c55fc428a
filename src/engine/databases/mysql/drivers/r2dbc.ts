/**
 * R2DBC's drivers, for Spring WebFlux and others; read, not measured. asyncer-io/r2dbc-mysql@aa90297 MySqlConnectionConfiguration.java (`PREFERRED` for hosts), MySqlConnectionFactoryProvider.java
 * (`ssl=true` is `REQUIRED`), SslBridgeHandler.java. mariadb-corporation/mariadb-connector-r2dbc@a82d265 MariadbConnectionConfiguration.java (`DISABLE`, and no `ssl`), SslMode.java, SimpleClient.java.
 */
import type { SecurityFacts } from '../../../model.js'
import type { Driver } from '../../family.js'
import { isNothing, isTrue, shown, type Option } from '../../judging/options.js'
import { optionNamed, plainDriver, type Said } from '../../judging/plainDriver.js'
import { cleartext, refused, undecided, verdict, type Verdict } from '../../judging/verdict.js'
import { modeOf } from '../../judging/vertx.js'
import { byMode, usualModes, type Mode } from './modes.js'

const ofMysql: ReadonlyMap<string, Mode> = new Map([...usualModes].map(([name, mode]) => [name.replaceAll('_', '-'), mode]))

const ofMariadb: ReadonlyMap<string, Mode> = new Map<string, Mode>([
  ...['disable', 'disabled', '0', 'false'].map((name) => [name, 'disabled'] as const),
  ...['trust', 'required', 'enable-trust'].map((name) => [name, 'required'] as const),
  ...['verify-ca', 'enable-without-hostname-verification'].map((name) => [name, 'verify-ca'] as const),
  ...['verify-full', 'verify-identity', '1', 'true', 'enable'].map((name) => [name, 'verify-identity'] as const),
])

/** Whoever hands over one of these decides for himself. */
const own = ['sslHostnameVerifier', 'sslContextBuilderCustomizer'] as const

function byTable(said: Said, mode: Option, modes: ReadonlyMap<string, Mode>, root: string): Verdict {
  const { title } = said
  const word = modeOf(mode)
  if (word === '') return undecided(mode, title)
  if (word === 'tunnel') return undecided({ ...mode, decided: false }, title)
  const known = modes.get(word)
  if (known === undefined) return refused(`\`${mode.name}=${shown(mode.text)}\` is no mode it knows`, title, mode)
  const handed = known.startsWith('verify') ? own.map((name) => optionNamed(said, name)).find((option) => option !== undefined && !isNothing(option)) : undefined
  return handed === undefined ? byMode(known, { title, option: mode, root: optionNamed(said, root)?.text ?? null, store: 'public' }) : undecided({ ...handed, decided: false }, title)
}

function refusedText({ title, scheme, connection }: Said, form: RegExp, lead: string): Verdict | null {
  return connection.notation !== 'settings' && !form.test(scheme) ? refused(`it reads \`${lead}\` URLs only`, title) : null
}

function decideMysql(said: Said): Verdict {
  const { title, scheme } = said
  const wrong = refusedText(said, /^r2dbcs?:(?:pool:)?mysql$/i, 'r2dbc:mysql://')
  if (wrong !== null) return wrong
  const [mode, ssl] = [optionNamed(said, 'sslMode'), optionNamed(said, 'ssl')]
  if (mode !== undefined) return byTable(said, mode, ofMysql, 'sslCa')
  if (ssl?.decided === false) return undecided(ssl, title)
  if (ssl !== undefined) return byMode(isTrue(ssl) ? 'required' : 'disabled', { title, option: ssl, root: null, store: 'public' })
  return byMode(/^r2dbcs:/i.test(scheme) ? 'required' : 'preferred', { title, option: null, root: null, store: 'public' })
}

function decideMariadb(said: Said): Verdict {
  const wrong = refusedText(said, /^r2dbcs?:(?:pool:)?mariadb$/i, 'r2dbc:mariadb://')
  if (wrong !== null) return wrong
  const [mode, ssl] = [optionNamed(said, 'sslMode'), optionNamed(said, 'ssl')]
  if (mode !== undefined) return byTable(said, mode, ofMariadb, 'serverSslCert')
  return isTrue(ssl) ? verdict(cleartext, `${said.title} does not know \`ssl\`, and uses no TLS without \`sslMode\``, ssl ?? null) : byMode('disabled', { title: said.title, option: null, root: null, store: 'public' })
}

function anchoredBy(name: string): (said: Said) => SecurityFacts {
  return (said) => {
    const root = optionNamed(said, name)
    return root === undefined ? {} : { trustAnchor: { value: root.text } }
  }
}

const jvm = ['java', 'kotlin', 'scala', 'groovy']
const names = ['ssl', 'sslMode', 'sslCert', 'sslKey', 'sslKeyPassword', 'tlsVersion', 'sslHostnameVerifier', 'sslContextBuilderCustomizer']

export const r2dbcDrivers: readonly Driver[] = [
  plainDriver({
    id: 'r2dbc-mysql',
    aliases: ['r2dbc'],
    title: 'r2dbc-mysql',
    dialects: ['r2dbc:mysql', 'r2dbcs:mysql', 'r2dbc:pool:mysql'],
    callees: ['MySqlConnectionConfiguration.builder'],
    imports: ['io.asyncer.r2dbc.mysql', 'dev.miku.r2dbc.mysql'],
    languages: jvm,
    decide: decideMysql,
    facts: anchoredBy('sslCa'),
    reads: [...names, 'sslCa'],
    plan: () => ({ set: [{ name: 'sslMode', value: 'VERIFY_IDENTITY' }, { name: 'sslCa', value: '<CA_FILE>' }], remove: ['ssl'], mutual: '`sslCert` and `sslKey`' }),
  }),
  plainDriver({
    id: 'r2dbc-mariadb',
    title: 'r2dbc-mariadb',
    dialects: ['r2dbc:mariadb', 'r2dbcs:mariadb', 'r2dbc:pool:mariadb'],
    callees: ['MariadbConnectionConfiguration.builder'],
    imports: ['org.mariadb.r2dbc'],
    languages: jvm,
    decide: decideMariadb,
    facts: anchoredBy('serverSslCert'),
    reads: [...names, 'serverSslCert', 'clientSslCert', 'clientSslKey', 'clientSslPassword', 'tlsProtocol', 'sslTunnelDisableHostVerification'],
    plan: () => ({ set: [{ name: 'sslMode', value: 'VERIFY_FULL' }, { name: 'serverSslCert', value: '<CA_FILE>' }], remove: ['ssl'], mutual: '`clientSslCert` and `clientSslKey`' }),
  }),
]
