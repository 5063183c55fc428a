/** What the drivers of Redis share: the scheme decides, and each driver reads its own switches beside it. */
import type { Connection, Judgement, ParameterProblem, SecurityFacts } from '../../../model.js'
import { concernsTls } from '../../notation/tlsNames.js'
import { printable } from '../../notation/hosts.js'
import { isFalse, isNothing, queryOptions, settingOptions, shown, type Option } from '../../judging/options.js'
import { isLocal, judgement, local, type Verdict } from '../../judging/verdict.js'

export interface Said {
  readonly connection: Connection
  readonly title: string
  /** As written; null: no URI. */
  readonly scheme: string | null
  readonly query: readonly Option[]
  /** Without the mappings that only wrap them, lower case up to the first dot. */
  readonly settings: ReadonlyMap<string, Option>
  /** Of a command line, with their dashes. */
  readonly flags: ReadonlyMap<string, Option>
  /** A blank before, or behind, the URI in its string. */
  readonly blank: { readonly before: boolean; readonly behind: boolean }
}

export interface Dialect {
  readonly title: string
  readonly decide: (said: Said) => Verdict
  /** Names that it reads in a query, lower case; they are no reason for a word. */
  readonly reads: ReadonlySet<string>
  readonly refusesUnknown: boolean
  readonly facts: (said: Said) => SecurityFacts
}

export function judgeWith(dialect: Dialect): (connection: Connection) => Judgement {
  return (connection) => {
    const said = readSaid(connection, dialect.title)
    const found = throughSocket(connection) ? local : dialect.decide(said)
    if (found.posture.kind === 'local') return judgement(found, [], {})
    return judgement(found, [...unread(said, dialect)], { ...ownAnchor(said), ...dialect.facts(said) })
  }
}

function throughSocket(connection: Connection): boolean {
  return isLocal(connection) || (connection.uri !== null && /^(?:(?:redis|valkey)[+-](?:socket|unix)|unix)$/i.test(connection.uri.scheme))
}

function readSaid(connection: Connection, title: string): Said {
  const { uri } = connection
  const settings = new Map<string, Option>()
  for (const option of settingOptions(connection)) {
    const name = plainName(option.name)
    if (!settings.has(name)) settings.set(name, { ...option, name: shown(name) })
  }
  const flags = new Map<string, Option>()
  for (const parameter of connection.parameters) {
    if (parameter.origin !== 'flag') continue
    const value = parameter.value.kind === 'text' ? parameter.value.text : parameter.value.kind === 'symbol' ? parameter.value.name : ''
    flags.set(parameter.name, { name: parameter.name, text: value, decided: parameter.value.kind !== 'hole', quoted: false, object: false, parameter })
  }
  return {
    connection,
    title,
    scheme: uri === null ? null : uri.scheme,
    query: queryOptions(connection, { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' }).options,
    settings,
    flags,
    blank: blanksOf(connection),
  }
}

/** Mappings around TLS settings that say nothing themselves. */
function plainName(name: string): string {
  const rest = name.replace(/^\d\./, '').replace(/^(?:connection_pool_kwargs|redis_client_kwargs|broker_use_ssl|redis_backend_use_ssl|redisOptions|context|stream)\./i, '').replace(/^stream\./, '')
  const dot = rest.indexOf('.')
  return dot < 0 ? rest.toLowerCase() : rest.slice(0, dot).toLowerCase() + rest.slice(dot)
}

function blanksOf({ uri, candidate }: Connection): Said['blank'] {
  const end = uri === null ? '' : (uri.fragment ?? uri.query ?? (uri.path === '' ? uri.authority : uri.path))
  const text = candidate.kind === 'text' ? candidate.value.text.slice(0, 200) : ''
  const lead = /^\s+/.exec(text)?.[0].length ?? 0
  return { before: lead > 0 && uri !== null && text.startsWith(`${uri.scheme}:`, lead), behind: /\s$/.test(end) }
}

/** Names in the query that speak of TLS and that this driver does not read. */
function unread({ query }: Said, { reads, refusesUnknown, title }: Dialect): readonly ParameterProblem[] {
  return query
    .filter(({ name }) => !reads.has(name.toLowerCase()) && (concernsTls(name) || /verify|insecure/i.test(name)))
    .slice(0, 8)
    .map(({ name, parameter }) => ({
      kind: 'ignored',
      parameter: shown(name),
      message: `${title} ${refusesUnknown ? 'refuses' : 'ignores'} \`${shown(name)}\`${refusesUnknown ? '' : ', so it has no effect on TLS'}; the scheme \`rediss\` asks for TLS.`,
      span: parameter?.span ?? null,
    }))
}

function ownAnchor({ query, settings, flags }: Said): SecurityFacts {
  const root = settings.get('ssl_ca_certs') ?? query.find(({ name }) => name === 'ssl_ca_certs') ?? flags.get('--cacert') ?? settings.get('cafile') ?? settings.get('ssl_params.ca_file')
  return root === undefined || root.text === '' || isNothing(root) ? {} : { trustAnchor: { value: root.decided ? printable(root.text) : 'a file' } }
}

/** A switch that is on as such: `True`, `'true'`, `1`. */
export function isOff(option: Option | undefined): boolean {
  return isFalse(option) || (option !== undefined && isNothing(option))
}

export function noFacts(): SecurityFacts {
  return {}
}

/** The URI is put in at run time: its scheme is not written. */
export function urlIsOpen({ connection, settings }: Said): boolean {
  if (connection.notation !== 'settings') return false
  const named = ['url', 'uri', 'redis_url', 'location', 'broker'].some((name) => settings.has(name) && settings.get(name)?.text !== '')
  // Beside a port stands a host.
  return named || (!settings.has('port') && connection.hosts.every((host) => host.kind === 'hole' && /\b(?:url|uri)\b|_(?:url|uri)\b|(?:url|uri)\W*$|\{(?:host|it)\}/i.test(host.text)))
}
