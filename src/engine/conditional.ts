/**
 * What stands only under a condition is decided at run time: `sslmode: verify-full` inside `{{ if .tls }}` says nothing of a host that is
 * always written; beside a host in the same block it says what it says.
 */
import { lastGiven } from './givenAgain.js'
import type { Conditions } from './formats/conditions.js'
import { localityOf } from './locality.js'
import type { Branch, Candidate, Connection, Parameter, Setting } from './model.js'
import { openHost } from './openHost.js'

/** The connection with a hole for the value of every parameter whose condition the connection itself does not stand under. */
export function withConditions(connection: Connection, conditions: Conditions | null): Connection {
  if (conditions === null) return { ...connection, parameters: lastGiven(connection.parameters, () => false) }
  const anchor = anchorOf(connection.candidate, conditions)
  const settled = lastGiven(connection.parameters, (parameter) => branchOf(parameter, anchor, conditions) !== null)
  const parameters = settled.map((parameter) => underCondition(parameter, anchor, conditions))
  const chosen = withoutTlsOf(connection, anchor)
  return { ...connection, ...(hasOtherHost(connection, conditions) ? withOpenHost(connection) : {}), ...(chosen === null ? {} : { candidate: { ...connection.candidate, chosen } }), parameters }
}

/** `{{ if .Values.tls.enabled }}redis-cli --tls …{{ else }}redis-cli …{{ end }}`: a switch decides which of the two runs; null: what is written here decides. */
function withoutTlsOf({ candidate, parameters }: Connection, anchor: Branch | null): string | null {
  if (candidate.kind !== 'command' || anchor === null || parameters.some(({ name }) => ofTls.test(name))) return null
  const { condition, instead = '' } = anchor
  const isOther = (condition === 'else' && ofSwitch.test(instead) && !/\bnot\b/.test(instead)) || /^if\s+not\s+\S{0,80}(?:ssl|tls)\S{0,40}$/i.test(condition)
  return isOther ? (condition === 'else' ? instead : condition) : null
}

const ofTls = /ssl|tls|insecure|secure|verify/i
const ofSwitch = /^if\b[^"]{0,200}(?:ssl|tls)/i

/** `if (dev) config.host = 'localhost'`, `if (!host) host = 'localhost'`: there are two hosts, and the program chooses one. */
function hasOtherHost(connection: Connection, conditions: Conditions): boolean {
  const { candidate } = connection
  if (candidate.kind !== 'settings') return false
  const [first, ...others] = candidate.entries.filter(({ name }) => saysWhere.test(name))
  const anchor = first === undefined ? null : conditions.at(first.span.start)
  return others.some(({ name, span }) => name === first?.name && conditions.foreign(span, anchor) !== null) || (isLocal(connection) && candidate.entries.some((entry) => takesHost(entry, conditions, conditions.at(candidate.span.start), 0)))
}

/** One that is remote in one of two cases is remote. */
function isLocal(connection: Connection): boolean {
  return localityOf(connection, () => null) === 'local'
}

/** Is the host, or the value of the name that it is, given under a condition that its user does not stand under? Also in `socket: { host }`. */
function takesHost({ name, value, span }: Setting, conditions: Conditions, user: Branch | null, depth: number): boolean {
  if (value.kind === 'settings') return depth < deepest && value.entries.some((entry) => takesHost(entry, conditions, user, depth + 1))
  if (value.kind !== 'text' || !saysWhere.test(name)) return false
  return conditions.foreign(span, user) !== null || conditions.foreign(value.span, conditions.at(span.start)) !== null
}

const deepest = 3

function withOpenHost({ hosts, endpoint }: Connection): Pick<Connection, 'hosts' | 'endpoint'> {
  const [first] = hosts
  const port = first?.kind === 'name' ? first.port : null
  const shown = first?.kind === 'name' && first.name !== '' ? endpoint.replace(first.name, () => openHost.text) : endpoint
  return { hosts: [{ ...openHost, port }], endpoint: shown }
}

function underCondition(parameter: Parameter, anchor: Branch | null, conditions: Conditions): Parameter {
  // A switch whose only purpose is to take protection away still does so where the condition holds.
  const branch = isSwitch.test(parameter.name) ? null : branchOf(parameter, anchor, conditions)
  return branch === null ? parameter : { ...parameter, value: { kind: 'hole', expression: branch.condition, fallback: null } }
}

function branchOf({ span, valueSpan }: Parameter, anchor: Branch | null, { foreign }: Conditions): Branch | null {
  return span === null ? null : (foreign(span, anchor) ?? (valueSpan === null ? null : foreign(valueSpan, anchor)))
}

const isSwitch = /^(?:NODE_TLS_REJECT_UNAUTHORIZED|COCKROACH_INSECURE)$/

/** Where the host stands; without one, where all of it stands. */
function anchorOf(candidate: Candidate, { at, common }: Conditions): Branch | null {
  if (candidate.kind === 'text') return at(candidate.value.pieces[0]?.start ?? candidate.span.start)
  if (candidate.kind !== 'settings') return at(candidate.span.start)
  const host = candidate.entries.find(({ name }) => saysWhere.test(name))
  return host === undefined ? common(candidate.entries.map(({ span }) => span)) : at(host.span.start)
}

const saysWhere = /(?:^|[._-])(?:host(?:name|addr)?s?|server(?:name)?s?|addr(?:ess|esses|s)?|endpoints?|ur[il]|nodes|brokers?|bootstrap\.servers|contact_?points?|dsn|connection_?string)$/i
