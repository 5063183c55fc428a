/** go-sql-driver/mysql: 1.5 measured, 1.9 read (dsn.go@416cd99). A name that is no value of `tls` is that of a registered `tls.Config`; other names are set as variables of the server. */
import type { Connection } from '../../../model.js'
import type { Driver } from '../../family.js'
import { orByConnector } from '../../judging/connectors.js'
import { maySkipChecks, skipsChecks } from '../../judging/goTls.js'
import { isTrue, settingOptions, shown, type Option } from '../../judging/options.js'
import { cleartext, endedByServer, judgement, refused, tlsFirst, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'
import { concernsTls } from '../../notation/tlsNames.js'
import { driverOf, type Client, type Options } from './client.js'
import { byMode, nameOf } from './modes.js'

interface Edition {
  readonly id: string
  readonly aliases: readonly string[]
  readonly title: string
  /** Since 1.7. */
  readonly knowsFallback: boolean
  readonly schemes: RegExp
  readonly dialects: readonly string[]
}

const known: ReadonlySet<string> = new Set([
  ...['allowAllFiles', 'allowCleartextPasswords', 'allowNativePasswords', 'allowOldPasswords', 'charset', 'checkConnLiveness', 'clientFoundRows', 'collation', 'columnsWithAlias'],
  ...['compress', 'connectionAttributes', 'interpolateParams', 'loc', 'maxAllowedPacket', 'multiStatements', 'parseTime', 'readTimeout', 'rejectReadOnly', 'serverPubKey', 'timeTruncate', 'timeout', 'tls', 'writeTimeout', 'connTimeout'],
])

const booleans: ReadonlySet<string> = new Set(['allowAllFiles', 'allowCleartextPasswords', 'allowNativePasswords', 'allowOldPasswords', 'checkConnLiveness', 'clientFoundRows', 'columnsWithAlias', 'interpolateParams', 'multiStatements', 'parseTime', 'rejectReadOnly'])
const durations: ReadonlySet<string> = new Set(['timeout', 'readTimeout', 'writeTimeout'])

/** dsn.go: nothing is connected with a DSN that holds one of these. https://pkg.go.dev/time#ParseDuration */
function isOdd({ name, text, decided, parameter }: Option): boolean {
  if (!decided || parameter?.origin !== 'query') return false
  return booleans.has(name) ? !/^(?:1|true|TRUE|True|0|false|FALSE|False)$/.test(text) : durations.has(name) && !/^[+-]?(?:0|(?:\d{1,18}(?:\.\d{0,18})?(?:ns|us|µs|μs|ms|s|m|h)){1,9})$/.test(text)
}

function decide(options: Options, { title, knowsFallback }: Edition): Verdict {
  const odd = [...options.values()].find(isOdd)
  if (odd !== undefined) return refused(`\`${shown(odd.name)}=${shown(odd.text)}\` is no ${durations.has(odd.name) ? 'duration' : 'truth value'}`, title, odd)
  const foreign = [...options.values()].find(({ name, parameter }) => parameter?.origin === 'query' && !known.has(name) && (concernsTls(name) || (name === 'allowFallbackToPlaintext' && !knowsFallback)) && !(knowsFallback && name === 'allowFallbackToPlaintext'))
  if (foreign === undefined) return decideTls(options, title)
  const meant = decideTls(new Map([...options].filter(([, option]) => option !== foreign)), title)
  return endedByServer(`it is sent \`${shown(foreign.name)}\` as a variable and does not know it`, title, foreign, meant)
}

function decideTls(options: Options, title: string): Verdict {
  const tls = options.get('tls') ?? options.get('TLSConfig') ?? options.get('TLS')
  if (tls === undefined) return byMode('disabled', { title, option: null, root: null, store: 'public' })
  const maySkip = maySkipChecks(options.values())
  if (tls.object && maySkip !== undefined) return undecided(maySkip, title)
  if (tls.object) return skipsChecks(options.values()) !== undefined ? accepts(tls, title) : verdict(verified, `the \`tls.Config\` verifies chain and host name under ${title}`, tls)
  if (!tls.decided) return skipsChecks([tls]) !== undefined ? accepts(tls, title) : undecided(tls, title)
  return withFallback(byValue(tls, options, title), options, title)
}

function byValue(tls: Option, options: Options, title: string): Verdict {
  const { text } = tls
  if (/^(?:1|true|TRUE|True)$/.test(text)) return verdict(verified, `${nameOf(tls)} verifies chain and host name under ${title}`, tls)
  if (/^(?:0|false|FALSE|False)$/.test(text) || text === '') return verdict(cleartext, `${nameOf(tls)} never uses TLS under ${title}`, tls)
  if (text.toLowerCase() === 'skip-verify') return accepts(tls, title)
  if (text.toLowerCase() === 'preferred') return verdict(tlsFirst, `${nameOf(tls)} falls back to cleartext under ${title}, and accepts any certificate`, tls)
  if (!/^[\w.-]{1,100}$/.test(text)) return refused(`${nameOf(tls)} is no \`tls.Config\` that is registered`, title, tls)
  const config = [...options.values()].filter(({ name }) => name === `registered.${text}` || name.startsWith(`registered.${text}.`))
  if (skipsChecks(config) !== undefined) return verdict(unverified, `${nameOf(tls)} names a \`tls.Config\` with \`InsecureSkipVerify: true\`, which accepts any certificate under ${title}`, tls)
  if (config.length > 0 && config.every(({ name, object }) => object || name !== `registered.${text}.tls`) && maySkipChecks(config) === undefined) return verdict(verified, `the registered \`tls.Config\` verifies chain and host name under ${title}`, tls)
  const reason = `${nameOf(tls)} names a \`tls.Config\` that the program registers`
  return verdict({ kind: 'unknown', reason }, `${reason}, so what ${title} verifies cannot be read here`, tls)
}

function accepts(tls: Option, title: string): Verdict {
  return verdict(unverified, tls.object || !tls.decided ? `\`InsecureSkipVerify: true\` accepts any certificate under ${title}` : `${nameOf(tls)} accepts any certificate under ${title}`, tls)
}

function withFallback(found: Verdict, options: Options, title: string): Verdict {
  const fallback = options.get('allowFallbackToPlaintext')
  if (!isTrue(fallback) || fallback === undefined || ['cleartext', 'error', 'unknown'].includes(found.posture.kind)) return found
  return verdict(tlsFirst, `\`allowFallbackToPlaintext=true\` lets ${title} fall back to cleartext`, fallback)
}

const editions: readonly Edition[] = [
  { id: 'go-sql-driver/mysql', aliases: ['go-sql-driver', 'github.com/go-sql-driver/mysql', 'go-sql-driver/mysql@1'], title: 'go-sql-driver/mysql', knowsFallback: true, schemes: /^$/, dialects: ['go-sql-driver/mysql'] },
  { id: 'go-sql-driver/mysql@1.5', aliases: ['go-sql-driver/mysql@1.6', 'go-sql-driver/mysql@1.5.0'], title: 'go-sql-driver/mysql 1.5', knowsFallback: false, schemes: /^$/, dialects: [] },
  { id: 'golang-migrate', aliases: ['dburl'], title: 'go-sql-driver/mysql behind a URL', knowsFallback: true, schemes: /^mysql$/, dialects: ['golang-migrate'] },
]

function clientOf(edition: Edition): Client {
  return {
    ...edition,
    callees: edition.id === 'go-sql-driver/mysql' ? ['mysql.NewConnector', 'mysql.Config', 'mysql.NewConfig', 'mysql.ParseDSN', 'mysql.Open', 'provider.mysql'] : [],
    imports: edition.id === 'go-sql-driver/mysql' ? ['github.com/go-sql-driver/mysql', 'gorm.io/driver/mysql'] : [],
    languages: ['go'],
    common: edition.id === 'go-sql-driver/mysql',
    reads: ['uri', 'settings'],
    grammar: { fragment: 'data', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept', bare: 'dropped' },
    names: new Set([...known, 'allowFallbackToPlaintext']),
    setting: (name) => /^(?:TLSConfig|TLS|tls|AllowCleartextPasswords|AllowFallbackToPlaintext|registered)(?:\.|$)/.test(name),
    unknown: 'refused',
    decide: (options, connection) => decide(withForeign(options, connection), edition),
    plan: (connection) => ({ title: edition.title, set: [{ name: connection.uri === null && connection.candidate.sites[0].keyPath[0] !== 'provider' ? 'TLSConfig' : 'tls', value: 'true' }], remove: ['sslmode', 'ssl-mode', 'useSSL', 'ssl', 'allowFallbackToPlaintext', 'AllowFallbackToPlaintext'], mutual: 'a `tls.Config` with certificates, registered by `mysql.RegisterTLSConfig`', advice: `Use \`tls=true\` with ${edition.title}; for a private CA register a \`tls.Config\` with \`RootCAs\` by \`mysql.RegisterTLSConfig\` and name it in \`tls\`.` }),
  }
}

function withForeign(options: Options, connection: Connection): Options {
  const given = settingOptions(connection)
  const skip = skipsChecks(given) ?? maySkipChecks(given)
  return skip === undefined ? options : new Map([...options, [skip.name, skip]])
}

export const goDrivers: readonly Driver[] = editions.map((edition) => {
  const driver = driverOf(clientOf(edition))
  return {
    ...driver,
    judge: orByConnector((connection) => {
      const judged = driver.judge(connection)
      const skip = skipsChecks(settingOptions(connection))
      if (skip === undefined || judged.posture.kind === 'local') return judged
      const facts = { ...judged.facts, bypass: { what: '`InsecureSkipVerify: true` accepts any certificate', span: skip.parameter?.span ?? null } }
      return ['verify-full', 'unknown'].includes(judged.posture.kind) ? judgement(verdict(unverified, '`InsecureSkipVerify: true` accepts any certificate', skip), judged.problems, facts) : { ...judged, facts }
    }),
  }
})
