/**
 * libpq's `sslmode` and the drivers that speak it with an accent: asyncpg, pgx, lib/pq.
 * https://www.postgresql.org/docs/current/libpq-ssl.html. Where they differ is in `Accent`; each value was measured.
 */
import type { Connection, Judgement, ParameterProblem } from '../../../model.js'
import { libpqEnvironment } from '../vocabulary.js'
import { factsOf } from './facts.js'
import { environmentOption, isNothing, keywordOptions, queryOptions, settingOptions, shown, type Option, type QueryGrammar } from '../../judging/options.js'
import { problemsOf } from '../../judging/problems.js'
import { fixedSetting } from './serverSettings.js'
import { serverRefuses } from './startup.js'
import { refusedValue, type Values } from './values.js'
import { anchorOf, cleartext, cleartextFirst, isLocal, isMissing, isOpenEnded, endedByServer, judgement, local, open, refused, refusedName, tlsFirst, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'

export interface Accent {
  readonly title: string
  readonly query: QueryGrammar
  /** `parameters`: the query holds keyword arguments, not the driver's own URI (SQLAlchemy). */
  readonly uri: RegExp | null
  readonly keywords: boolean
  readonly names: ReadonlySet<string>
  /** What becomes of a name the driver does not know: it refuses, hands it to the server as a setting, or drops it. */
  readonly unknown: 'refused' | 'server' | 'ignored'
  readonly duplicates: 'first' | 'last' | 'refused'
  readonly default: 'prefer' | 'require'
  /** Canonical spelling of a mode, or null. */
  readonly mode: (text: string) => string | null
  readonly emptyMode: 'default' | 'refused'
  /** `sslrootcert=system`: the system's store (which raises the mode to verify-full), a file of that name, or one or the other by version. */
  readonly system: 'store' | 'upgrade' | 'file' | 'by version'
  readonly missingRoot: 'ignored' | 'refused'
  readonly allow: 'opportunistic' | 'cleartext'
  /** Needs a root certificate file for verify-*; the others use the system's store. */
  readonly root: 'file' | 'store'
  /** The version from which verify-ca stops comparing the host name; null: it never did. */
  readonly comparesNamesUntil: string | null
  /** `?ssl=true` in a URI means `sslmode=require`. */
  readonly sslTrue: boolean
  readonly direct: 'unknown' | 'refuses weak modes' | 'raises weak modes'
  readonly bindsChannel: boolean
  /** `PGSSLMODE=` with nothing after it. */
  readonly emptyVariable?: 'refused'
  /** Values that it refuses beside a mode. */
  readonly values: Values
  /** Variables that stop it wherever they are set. */
  readonly refusedVariables?: ReadonlySet<string>
  /** What it makes of several hosts in one text; `one name`: it takes the list for the name of a host. */
  readonly severalHosts?: 'one name'
  /** Go's net/url refuses an escape in the host. */
  readonly escapedHost?: 'refused'
  /** The host name must be written for it to be compared: an address in `hostaddr` alone is none. */
  readonly namesHost?: true
  /** Files that it cannot do without once they are named, from `require` up. */
  readonly opens?: readonly string[]
  /** `sslcert` and `sslkey` only together. */
  readonly pairsKey?: true
  /** Settings of the call that are named otherwise: asyncpg's `ssl`. */
  readonly settings?: (options: readonly Option[], collected: Map<string, Option>) => Verdict | null
}

export function judgeLikeLibpq(accent: Accent): (connection: Connection) => Judgement {
  return (connection) => {
    const read = collect(connection, accent)
    const refusal = read.verdict?.posture.kind === 'error' ? read.verdict : refusalBeyondTls(connection, accent, read.options)
    const meant = refusal ?? (isLocal(connection) ? local : (read.verdict ?? decide(connection, accent, read.options)))
    const found = read.ended === null ? meant : endedByServer(read.ended.reason, accent.title, read.ended.option, meant)
    const problems: ParameterProblem[] = [
      ...problemsOf(connection, {
        title: accent.title,
        known: (name) => accent.names.has(name) || (accent.sslTrue && name === 'ssl'),
        suggestions: accent.names,
        unknown: accent.unknown === 'server' ? 'refused by the server' : accent.unknown,
        fragment: accent.query.fragment,
        settings: (name) => accent.names.has(name) || (accent.settings !== undefined && /^ssl(?:\.|$)/.test(name)) || name === 'ssl_require',
      }),
    ]
    return judgement(found, found.posture.kind === 'local' ? [] : problems, factsOf(read.options, accent.title))
  }
}

interface Collected {
  readonly options: ReadonlyMap<string, Option>
  readonly verdict: Verdict | null
  /** What the server refuses, which sees it after the login. */
  readonly ended: { readonly reason: string; readonly option: Option | null } | null
}

/** What is in force, by name: the call's settings before the text, the text before the environment. */
export function collect(connection: Connection, accent: Accent): Collected {
  const options = new Map<string, Option>()
  const refusals: Verdict[] = []
  let ended: Collected['ended'] = null
  const refuse = (reason: string, option: Option | null = null) => refusals.push(refused(reason, accent.title, option))
  for (const [variable, name] of connection.parameters.some(({ origin }) => origin === 'environment') ? libpqEnvironment : []) {
    const option = environmentOption(connection, variable)
    if (option === null || !accent.names.has(name) || (option.text === '' && (name !== 'sslmode' || accent.emptyVariable !== 'refused'))) continue
    if (name !== 'requiressl') options.set(name, option)
    else if (!options.has('sslmode') && option.text.startsWith('1')) options.set('sslmode', { ...option, text: 'require' })
  }
  if (connection.uri !== null && (accent.uri === null || !accent.uri.test(connection.uri.scheme))) refuse(`it does not know the scheme \`${shown(connection.uri.scheme)}\``)
  if (connection.notation === 'keywords' && !accent.keywords) refuse('it reads no keyword/value strings')
  const query = queryOptions(connection, accent.query)
  if (query.refused !== null) refuse(query.refused)
  const written = new Map<string, Option>()
  const duplicates = connection.notation === 'keywords' ? 'last' : accent.duplicates
  for (const option of [...query.options, ...keywordOptions(connection)]) {
    const own = translate(option, connection.notation === 'uri' && accent.sslTrue, accent)
    if (!accent.names.has(own.name)) {
      // To the server, whatever else becomes of it.
      if (own.name === 'options' && accent.unknown === 'server') written.set(own.name, own)
      if (accent.unknown === 'refused') refusals.push(refusedName(own, accent.title))
      else if (accent.unknown === 'server' && serverRefuses(own.name, connection)) ended ??= { reason: `it is sent \`${shown(own.name)}\` as a setting and does not accept it`, option: own }
      continue
    }
    if (written.has(own.name) && accent.duplicates === 'refused' && connection.notation !== 'keywords') refuse(`\`${shown(own.name)}\` is given twice`, own)
    if (!written.has(own.name) || duplicates === 'last') written.set(own.name, own)
  }
  for (const [name, option] of written) options.set(name, option)
  const settings = settingOptions(connection)
  for (const option of settings) {
    if (option.name === 'ssl_require' && /^true$/i.test(option.text)) options.set('sslmode', { ...option, name: 'sslmode', text: 'require' })
    else if (accent.names.has(option.name) && option.text !== 'None' && option.text !== 'null') options.set(option.name, option)
    else if (accent.settings === undefined && /^ssl(?!_require)/i.test(option.name) && !isNothing(option) && !option.name.includes('.')) refusals.push(refusedName(option, accent.title))
  }
  const fixed = fixedSetting(options.get('options')?.text ?? '')
  if (fixed !== null) ended ??= { reason: `it lets no session set \`${fixed}\``, option: options.get('options') ?? null }
  return { options, verdict: refusals[0] ?? accent.settings?.(settings, options) ?? null, ended }
}

/** What keeps the driver from connecting at all, to a socket as well. */
function refusalBeyondTls(connection: Connection, accent: Accent, options: ReadonlyMap<string, Option>): Verdict | null {
  const { title } = accent
  const variable = connection.parameters.find(({ name, origin }) => origin === 'environment' && accent.refusedVariables?.has(name) === true)
  if (variable !== undefined) return refused(`it stops where \`${variable.name}\` is set`, title)
  if (accent.escapedHost === 'refused' && /%(?!25)[0-7]/.test(connection.uri?.authority ?? '')) return refused('the host holds an escape', title)
  if (accent.severalHosts === 'one name' && connection.hosts.length > 1) return refused('it takes the list of hosts for the name of one', title)
  const file = accent.opens?.map((name) => options.get(name)).find((each) => each?.decided === true && isMissing(each.text))
  if (file !== undefined && !/^(?:disable|allow|prefer)?$/.test(options.get('sslmode')?.text ?? '')) return refused(`the file \`${shown(file.text)}\` is not there`, title, file)
  if (accent.pairsKey === true && has(options, 'sslcert') !== has(options, 'sslkey')) return refused('`sslcert` and `sslkey` are needed together', title)
  const value = refusedValue(options, accent.values)
  return value === null ? null : refused(value.reason, title, value.option)
}

function has(options: ReadonlyMap<string, Option>, name: string): boolean {
  return (options.get(name)?.text ?? '') !== ''
}

function translate(option: Option, sslTrue: boolean, accent: Accent): Option {
  if (sslTrue && option.name === 'ssl' && option.text === 'true') return { ...option, name: 'sslmode', text: 'require' }
  if (option.name === 'requiressl' && accent.names.has('requiressl')) return { ...option, name: 'sslmode', text: option.text.startsWith('1') ? 'require' : 'prefer' }
  return option
}

export function decide(connection: Connection, accent: Accent, options: ReadonlyMap<string, Option>): Verdict {
  const option = options.get('sslmode') ?? null
  if (option !== null && !option.decided) return undecided(option, accent.title)
  if (isOpenEnded(connection) && option === null) return open
  const written = option !== null && (option.text !== '' || accent.emptyMode === 'refused')
  if (option !== null && option.text === '' && option.parameter?.origin === 'environment') return refused('`PGSSLMODE` is empty', accent.title, option)
  const mode = written ? accent.mode(option.text) : null
  if (written && mode === null) return refused(`\`sslmode=${shown(option.text)}\` is no mode it knows`, accent.title, option)
  // An address, unlike a name, is compared with nothing.
  if (mode === 'verify-full' && accent.namesHost === true && has(options, 'hostaddr') && !has(options, 'host') && (connection.uri?.authority ?? '') === '') {
    return refused('`sslmode=verify-full` with `hostaddr` and no host name', accent.title, option)
  }
  const named = connection.hosts.every((host) => host.kind === 'name' && !/^[\d.]+$|:/.test(host.name))
  const base = byRoot(named ? accent : { ...accent, comparesNamesUntil: null }, mode, option, options.get('sslrootcert') ?? null)
  return afterBinding(accent, afterDirect(accent, base, options.get('sslnegotiation') ?? null), options.get('channel_binding') ?? null)
}

/** Mode and root certificate together. */
function byRoot(accent: Accent, mode: string | null, option: Option | null, root: Option | null): Verdict {
  const { title } = accent
  const path = root === null || root.text === '' ? null : root.text
  const byDefault = mode === null
  const effective = mode ?? accent.default
  const named = byDefault ? `${title}'s default \`sslmode=${effective}\`` : `\`sslmode=${effective}\``
  const under = byDefault ? '' : ` under ${title}`
  if (path === 'system' && accent.system !== 'file') {
    if (accent.system === 'upgrade') return verdict(verified, `\`sslrootcert=system\` makes ${title} verify chain and host name whatever \`sslmode\` says`, root)
    if (effective === 'verify-full' || (byDefault && accent.system === 'store')) return verdict(verified, `\`sslrootcert=system\` verifies chain and host name against the system's store under ${title}`, root, false)
    if (accent.system === 'store') return refused(`\`sslrootcert=system\` with \`sslmode=${effective}\``, title, option ?? root)
  }
  const missing = path !== null && (isMissing(path) || path === 'system')
  if (missing && effective !== 'disable' && accent.missingRoot === 'refused' && !(accent.root === 'file' && ['allow', 'prefer'].includes(effective))) {
    return refused(`the root certificate \`${shown(path)}\` is not there`, title, root)
  }
  switch (effective) {
    case 'disable':
      return verdict(cleartext, `${named} never uses TLS${under}`, option, byDefault)
    case 'allow':
      return accent.allow === 'cleartext'
        ? verdict(cleartext, `${named} connects without TLS${under}, and does not retry with it when the server objects`, option, byDefault)
        : verdict(cleartextFirst, `${named} tries cleartext first${under}`, option, byDefault)
    case 'prefer':
      return verdict(tlsFirst, `${named} falls back to cleartext${under}`, option, byDefault)
    case 'require':
      if (path === null || missing) return verdict(unverified, `${named} accepts any certificate${under}`, option, byDefault)
      return chainOnly(accent, path, `${named} with \`sslrootcert\` verifies the chain but not the host name${under}`, 'accident', option, byDefault)
    case 'verify-ca':
      if (missing) return refused(`the root certificate \`${shown(path)}\` is not there`, title, root)
      return chainOnly(accent, path, `${named} verifies the chain but not the host name${under}`, 'asked', option, byDefault)
    default:
      if (missing) return refused(`the root certificate \`${shown(path)}\` is not there`, title, root)
      return verdict(verified, `${named} verifies chain and host name${under}`, option, byDefault)
  }
}

function chainOnly(accent: Accent, path: string | null, because: string, reached: 'asked' | 'accident', option: Option | null, byDefault: boolean): Verdict {
  const { comparesNamesUntil } = accent
  if (comparesNamesUntil !== null) {
    const until = `${accent.title} ${comparesNamesUntil}`
    return verdict({ kind: 'verify-full', until }, `${accent.title} compares the host name as well, but only before ${comparesNamesUntil}: from then on the chain alone is verified`, option, byDefault)
  }
  const anchor = path === null && accent.root === 'store' ? 'public' : anchorOf(path)
  return verdict({ kind: 'verify-ca', reached, anchor }, because, option, byDefault)
}

/** `sslnegotiation=direct` opens with TLS. */
function afterDirect(accent: Accent, base: Verdict, negotiation: Option | null): Verdict {
  if (negotiation === null || negotiation.text === 'postgres' || negotiation.text === '') return base
  if (negotiation.text !== 'direct') return refused(`\`sslnegotiation=${shown(negotiation.text)}\` is no value it knows`, accent.title, negotiation)
  if (base.posture.kind !== 'cleartext' && base.posture.kind !== 'opportunistic') return base
  if (accent.direct === 'raises weak modes' && base.posture.kind === 'opportunistic') {
    return verdict(unverified, `\`sslnegotiation=direct\` makes ${accent.title} insist on TLS, with any certificate`, negotiation)
  }
  return refused('`sslnegotiation=direct` with an `sslmode` below `require`', accent.title, negotiation)
}

/** `channel_binding=require` makes a login without TLS fail; the certificate stays unchecked. */
function afterBinding(accent: Accent, base: Verdict, binding: Option | null): Verdict {
  if (!accent.bindsChannel || binding === null || binding.text !== 'require') return base
  if (base.posture.kind === 'cleartext') return refused('`channel_binding=require` without TLS', accent.title, binding)
  if (base.posture.kind !== 'opportunistic') return base
  return verdict(unverified, `\`channel_binding=require\` makes a cleartext login fail under ${accent.title}, but any certificate is accepted`, binding)
}

const modes: ReadonlySet<string> = new Set(['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'])

/** Lower case, letter by letter. */
export function exactMode(text: string): string | null {
  return modes.has(text) ? text : null
}
