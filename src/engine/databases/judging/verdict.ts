/** What drivers answer with, and the few sentences they share. */
import type { Connection, Judgement, ParameterProblem, Posture, SecurityFacts } from '../../model.js'
import { hasOpenEnd, hasOpenName, shown, type Option } from './options.js'

export interface Verdict {
  readonly posture: Posture
  readonly because: string
  readonly option: Option | null
  readonly byDefault: boolean
}

export function verdict(posture: Posture, because: string, option: Option | null = null, byDefault = false): Verdict {
  return { posture, because, option, byDefault }
}

export function judgement({ posture, because, option, byDefault }: Verdict, problems: readonly ParameterProblem[], facts: SecurityFacts): Judgement {
  return { posture, because, deciding: option?.parameter ?? null, byDefault, problems, facts }
}

export const cleartext: Posture = { kind: 'cleartext' }
export const unverified: Posture = { kind: 'unverified' }
export const tlsFirst: Posture = { kind: 'opportunistic', first: 'tls' }
export const cleartextFirst: Posture = { kind: 'opportunistic', first: 'cleartext' }
export const verified: Posture = { kind: 'verify-full', until: null }

export function refused(reason: string, title: string, option: Option | null = null): Verdict {
  return verdict({ kind: 'error', reason, sent: null }, `${title} refuses the text: ${reason}`, option)
}

/** A name that is none of the driver's parameters. */
export function refusedName(option: Option, title: string): Verdict {
  const found = refused(`\`${shown(option.name)}\` is not a parameter of it`, title, option)
  return found.posture.kind === 'error' ? { ...found, posture: { ...found.posture, foreign: option.name } } : found
}

/**
 * `found`: what the text means but for this. PostgreSQL looks at a session's settings when the login is over (InitPostgres,
 * src/backend/utils/init/postinit.c), MySQL at statements only then, and an impostor looks at nothing.
 */
export function endedByServer(reason: string, title: string, option: Option | null, found: Verdict): Verdict {
  if (found.posture.kind === 'error') return found
  return verdict({ kind: 'error', reason, sent: found.posture }, `${found.because}; when the login is over the server ends the session of ${title}: ${reason}`, option)
}

/** See isOpenEnded. */
export const open: Verdict = verdict({ kind: 'unknown', reason: 'the parameters are put in at run time' }, 'the parameters are put in at run time, and the mode may be among them')

export function undecided(option: Option, title: string): Verdict {
  const reason = `\`${shown(option.name)}\` is decided at run time`
  return verdict({ kind: 'unknown', reason }, `${reason}, so what ${title} does cannot be read here`, option)
}

/** Unix sockets, and texts without a host, which mean this machine. Settings without a host may get one at run time. */
export function isLocal(connection: Connection): boolean {
  if (connection.hosts.length > 0) return connection.hosts.every((host) => host.kind === 'socket')
  return ['uri', 'jdbc', 'keywords'].includes(connection.notation) && !isOpenEnded(connection)
}

/** Nothing but a hole behind the scheme, or a hole for whole parameters: the mode may come with it. */
export function isOpenEnded(connection: Connection): boolean {
  const { uri, openParts = [] } = connection
  if (openParts.length > 0) return true
  if (typeof uri?.query === 'string' && (uri.query.split('&').some(hasOpenName) || hasOpenEnd(uri.query))) return true
  if (uri?.query === null && uri.path.endsWith('\uE000') && bringsParameters(connection)) return true
  return uri !== null && /^\uE000$/.test(uri.authority) && uri.path === '' && uri.query === null && connection.user.kind === 'absent'
}

/** `/shop{{ .params }}`, `/${DB_WITH_OPTIONS}`: the name of what ends the path says that it is more than the name of a database. */
function bringsParameters({ candidate }: Connection): boolean {
  const last = candidate.kind === 'text' ? candidate.value.pieces.findLast(({ kind }) => kind === 'hole') : undefined
  return last?.kind === 'hole' && /(?:param(?:eter)?s?|propert(?:y|ies)|props|query(?:_?string)?|opt(?:ion)?s?|suffix|(?:^|[_.])args|extra|ssl|tls)$/i.test(last.expression.trim())
}

export const local: Verdict = verdict({ kind: 'local' }, 'the connection goes through a socket of this machine, so nothing crosses a network')

/** Bundles of public authorities, and other names of the system's store: anyone can get a certificate that they vouch for. */
export function anchorOf(root: string | null): 'private' | 'public' {
  if (root === null) return 'private'
  return /^system$|certifi\b|ca-certificates\.crt|ca-bundle\.(?:crt|pem|trust\.crt)|tls-ca-bundle|\/etc\/ssl\/cert\.pem|\/ssl\/certs\/?$|cacert\.pem|isrg|letsencrypt|cacerts$/i.test(root) ? 'public' : 'private'
}

/** `/nonexistent` is by convention (Debian policy 9.2.3) a path that does not exist; an empty device is no certificate. */
export function isMissing(path: string): boolean {
  return /^\/(?:nonexistent|dev\/(?:null|zero))(?:\/|$)/.test(path) || path.includes('#')
}
