/** From options to posture, the same way for all drivers but for their accents. */
import type { Connection, Judgement, ParameterProblem, Posture } from '../../../model.js'
import { maySkipChecks, skipsChecks } from '../../judging/goTls.js'
import { environmentOption, hasOpenName, isNothing, shown, type Option } from '../../judging/options.js'
import { problemsOf } from '../../judging/problems.js'
import { anchorOf, cleartext, judgement, local, open, refused, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'
import { tlsOptionNames } from '../vocabulary.js'
import { asWritten, effective, readOptions, said, type Accent, type Options, type Reading } from './accent.js'
import { factsOf } from './facts.js'

export function judgeWith(accent: Accent): (connection: Connection) => Judgement {
  const suggestions = new Set(['tls', 'tlsCAFile', 'tlsCertificateKeyFile', 'tlsAllowInvalidCertificates', 'tlsAllowInvalidHostnames', 'tlsInsecure', 'authMechanism'])
  const known = (name: string) => (accent.names ?? accent.reads).has(name.toLowerCase())
  return (connection) => {
    const reading = readOptions(connection, accent)
    const found = throughSocket(connection) ? local : (refusal(connection, reading, accent) ?? afterSwitch(connection, accent, decide(connection, reading, accent)))
    const problems = [
      ...problemsOf(connection, { title: accent.title, known, suggestions, unknown: accent.names === null ? 'ignored' : 'refused', fragment: accent.query.fragment, settings: (name) => tlsOptionNames.has(name.toLowerCase()) }),
      ...oddValues(reading, accent),
    ]
    return judgement(found, found.posture.kind === 'local' ? [] : problems, factsOf(reading.options, accent))
  }
}

/** A text without a host is refused rather than local. */
function throughSocket({ hosts }: Connection): boolean {
  return hosts.length > 0 && hosts.every(({ kind }) => kind === 'socket')
}

function refusal(connection: Connection, { options, refused: broken, fromUri }: Reading, accent: Accent): Verdict | null {
  const { title } = accent
  const { uri } = connection
  if (uri !== null) {
    if (!/^mongodb(?:\+srv)?$/.test(uri.scheme)) return refused('the scheme must be in lower case', title)
    if (uri.ambiguous) return refused('user name or password hold a letter that must be percent-encoded', title)
    if (isSrv(connection) && (connection.hosts.length > 1 || connection.hosts.some((host) => host.kind !== 'socket' && host.port !== null))) return refused('`mongodb+srv` takes one host and no port', title)
    if (accent.needsSlash && uri.path === '' && uri.query !== null) return refused('a `/` must stand between the hosts and the options', title)
  }
  if (broken !== null) return refused(broken, title)
  for (const name of accent.refusedSettings) {
    const option = options.get(name)?.find(({ parameter }) => parameter?.origin === 'setting')
    if (option !== undefined) return refused(`\`${shown(option.name)}\` is no option it knows`, title, option)
  }
  for (const option of fromUri) {
    const name = option.name.toLowerCase()
    if (accent.names !== null && !accent.names.has(name)) return refused(`\`${shown(option.name)}\` is no option it knows`, title, option)
    if (accent.blank === 'refused' && option.decided && option.text === '') return refused(`\`${shown(option.name)}\` has no value`, title, option)
    if (accent.twice === 'refused' && fromUri.filter((other) => other.name.toLowerCase() === name).length > 1 && name !== 'readpreferencetags') return refused(`\`${shown(option.name)}\` is given twice`, title, option)
  }
  return oddBoolean(options, accent) ?? contradiction(options, accent) ?? mechanism(connection, options, accent)
}

const booleans = ['tls', 'ssl', 'tlsinsecure', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlsdisableocspendpointcheck', 'tlsdisablecertificaterevocationcheck']
/** Of no interest but that they keep the driver from connecting. */
const otherBooleans = ['retrywrites', 'retryreads', 'directconnection', 'loadbalanced', 'journal']

function oddBoolean(options: Options, { oddBoolean: effect, names, title }: Accent): Verdict | null {
  if (effect === 'ignored') return null
  for (const name of [...booleans, ...otherBooleans]) {
    if (names !== null && !names.has(name)) continue
    const odd = options.get(name)?.find((option) => ['odd', 'blank'].includes(said(option).kind))
    if (odd !== undefined) return refused(`\`${shown(odd.name)}\` takes \`true\` or \`false\` only`, title, odd)
  }
  return null
}

function contradiction(options: Options, accent: Accent): Verdict | null {
  const both = [...(options.get('tls') ?? []), ...(options.get('ssl') ?? [])]
  const counted = accent.twice === 'last' ? [effective(options, 'tls'), effective(options, 'ssl')].flatMap((option) => option ?? []) : both
  const kinds = new Set(counted.map((option) => (accent.twice === 'last' && ['odd', 'blank'].includes(said(option).kind) ? 'off' : said(option).kind)).filter((kind) => kind === 'on' || kind === 'off'))
  if (kinds.size > 1) return refused('`tls` and `ssl` must say the same', accent.title, both.at(-1) ?? null)
  for (const [one, two] of accent.exclusive) {
    const [first, second] = [effective(options, one), effective(options, two)]
    if (first !== undefined && second !== undefined) return refused(`\`${shown(first.name)}\` and \`${shown(second.name)}\` may not stand together`, accent.title, second)
  }
  return null
}

function mechanism(connection: Connection, options: Options, accent: Accent): Verdict | null {
  const option = effective(options, 'authmechanism')
  if (option?.decided !== true || option.text === '') return null
  const name = option.text.toUpperCase()
  if (name === 'MONGODB-X509' && connection.password.kind !== 'absent') return refused('`authMechanism=MONGODB-X509` takes no password', accent.title, option)
  if (accent.mechanisms !== null && !accent.mechanisms.has(name)) return refused(`\`authMechanism=${shown(option.text)}\` is no mechanism it knows`, accent.title, option)
  return null
}

function isSrv({ scheme }: Connection): boolean {
  return scheme === 'mongodb+srv'
}

function decide(connection: Connection, { options, fromUri }: Reading, accent: Accent): Verdict {
  const { title } = accent
  const given = [effective(options, 'tls'), effective(options, 'ssl')]
  // .NET's `settings.UseTls = flag` says it anew.
  const anew = [programOption(options, 'usetls'), programOption(options, 'usessl')]
  const runtime = [...given, ...anew].find((option) => option !== undefined && said(option).kind === 'undecided')
  if (runtime !== undefined) return undecided(runtime, title)
  const on = given.find((option) => said(option).kind === 'on')
  const off = given.find((option) => said(option).kind === 'off')
  const implied = accent.implied?.(options) ?? null
  if (off !== undefined && implied !== null && accent.impliedAgainstOff === 'refused') return refused(`\`${shown(implied.name)}\` asks for TLS and \`${shown(off.name)}=false\` forbids it`, title, off)
  if (off !== undefined && !(implied !== null && accent.impliedAgainstOff === 'later wins' && placeOf(implied, fromUri) > placeOf(off, fromUri))) return verdict(cleartext, `${asWritten(off)} never uses TLS under ${title}`, off)
  const lambda = programOption(options, 'sslsettings')
  if (lambda !== undefined && /\benabled\(\s{0,5}false/.test(lambda.text) && !isBehind(connection, lambda)) return verdict(cleartext, `\`enabled(false)\` in \`applyToSslSettings\` never uses TLS under ${title}`, lambda)
  // .NET's `settings.SslSettings = ssl`: a callback may be among them.
  if (lambda !== undefined && /^[A-Za-z_][\w.]{0,80}$/.test(lambda.text) && !isNothing(lambda)) return undecided({ ...lambda, decided: false }, title)
  const cause = on ?? implied
  if (cause !== null && /^(?:usetls|usessl|sslsettings)$/i.test(cause.name) && isFromElsewhere(connection, options)) return uriAtRunTime(options, accent)
  if (cause !== null) return withTls(options, accent, asWritten(cause), cause)
  if (isSrv(connection)) return withTls(options, accent, "`mongodb+srv`'s default", null)
  if (hasOpenOptions(connection)) return open
  if (isFromElsewhere(connection, options)) return uriAtRunTime(options, accent)
  return verdict(cleartext, `${title} uses no TLS unless \`tls=true\` asks for it`, null, true)
}

/** A URI that is put in at run time. */
function isFromElsewhere({ uri, hosts, notation }: Connection, options: Options): boolean {
  return uri === null && hosts.some((host) => host.kind === 'hole') && notation === 'settings' && !options.has('port')
}

/** Java's `applyConnectionString` behind the step says anew whether there is TLS. */
function isBehind({ uri, candidate, parameters }: Connection, { parameter }: Option): boolean {
  const applied = uri !== null ? candidate.span.start : (parameters.find(({ name }) => name === 'connectionString')?.span?.start ?? 0)
  return (parameter?.span?.start ?? 0) < applied
}

function placeOf({ parameter }: Option, fromUri: readonly Option[]): number {
  return fromUri.findIndex((option) => option.parameter === parameter)
}

/** The URI decides whether TLS is used, and it is not written here. */
function uriAtRunTime(options: Options, accent: Accent): Verdict {
  const found = withTls(options, accent, 'the URI', null)
  if (found.posture.kind === 'unverified') return found
  const reason = 'the URI is put in at run time'
  return verdict({ kind: 'unknown', reason }, `${reason}, so what ${accent.title} does cannot be read here`)
}

function hasOpenOptions({ uri }: Connection): boolean {
  return uri !== null && (uri.query?.split('&').some(hasOpenName) === true || (/^\uE000$/.test(uri.authority) && uri.path === '' && uri.query === null))
}

function withTls(options: Options, accent: Accent, cause: string, option: Option | null): Verdict {
  const { title } = accent
  for (const name of accent.acceptsAny) {
    const found = effective(options, name)
    if (found === undefined) continue
    const { kind } = said(found)
    if (kind === 'on') return verdict(unverified, `${asWritten(found)} accepts any certificate under ${title}`, found)
    if (kind === 'undecided') return undecided(found, title)
  }
  if (accent.nodeTls) {
    const reject = programOption(options, 'rejectunauthorized')
    if (said(reject).kind === 'off') return verdict(unverified, `\`rejectUnauthorized: false\` accepts any certificate under ${title}`, reject ?? null)
    if (reject !== undefined && said(reject).kind === 'undecided') return undecided(reject, title)
  }
  const skip = programOption(options, 'tlsconfig')
  const inside = programOption(options, 'tlsconfig.insecureskipverify')
  if (inside !== undefined && said(inside).kind === 'on') return verdict(unverified, '`InsecureSkipVerify: true` accepts any certificate', inside)
  if (skip !== undefined && skipsChecks([skip]) !== undefined) return verdict(unverified, '`InsecureSkipVerify: true` accepts any certificate', skip)
  const maySkip = maySkipChecks([inside, skip].flatMap((one) => one ?? []))
  if (maySkip !== undefined) return undecided(maySkip, title)
  // A `tls.Config` that is made elsewhere.
  if (skip !== undefined && !skip.object && !/tls\.Config\s{0,5}\{/.test(skip.text)) return undecided(skip, title)
  const lax = laxNames(options, accent)
  if (lax !== null) return lax
  return verdict(verified, `${cause} verifies chain and host name under ${title}`, option)
}

function laxNames(options: Options, accent: Accent): Verdict | null {
  const root = effective(options, 'tlscafile') ?? effective(options, 'ca')
  const posture: Posture = { kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : anchorOf(root.decided ? root.text : null) }
  for (const name of accent.ignoresNames) {
    const found = effective(options, name)
    if (found !== undefined && said(found).kind === 'on') return verdict(posture, `${asWritten(found)} verifies the chain but not the host name under ${accent.title}`, found)
    if (found !== undefined && said(found).kind === 'undecided') return undecided(found, accent.title)
  }
  const compare = accent.nodeTls ? programOption(options, 'checkserveridentity') : undefined
  return isNothing(compare) ? null : verdict(posture, `a \`checkServerIdentity\` of its own decides about the host name under ${accent.title}`, compare ?? null)
}

/** Only what the program says: in a URI the name has no effect (measured). */
function programOption(options: Options, name: string): Option | undefined {
  return options.get(name)?.find(({ parameter }) => parameter?.origin === 'setting')
}

/** https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue */
function afterSwitch(connection: Connection, accent: Accent, found: Verdict): Verdict {
  const option = accent.nodeTls ? environmentOption(connection, 'NODE_TLS_REJECT_UNAUTHORIZED') : null
  if (option?.text !== '0' || !['verify-full', 'verify-ca'].includes(found.posture.kind)) return found
  return verdict(unverified, `\`NODE_TLS_REJECT_UNAUTHORIZED=0\` makes ${accent.title} accept any certificate`, option)
}

function oddValues({ fromUri }: Reading, accent: Accent): readonly ParameterProblem[] {
  if (accent.oddBoolean === 'refused') return []
  return fromUri
    .filter((option) => booleans.includes(option.name.toLowerCase()) && ['odd', 'blank'].includes(said(option).kind))
    .slice(0, 5)
    .map((option) => ({
      kind: 'unknown-value',
      parameter: shown(option.name),
      message: `\`${shown(option.name)}=${shown(option.text)}\` is neither \`true\` nor \`false\`, so ${accent.title} ignores it; write \`${shown(option.name)}=true\`.`,
      span: option.parameter?.span ?? null,
    }))
}
