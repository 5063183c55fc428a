/** Drivers whose rules fit a table: what the scheme means, which settings change it, what to write instead. */
import type { Connection, Hardening, SecurityFacts } from '../../model.js'
import type { Driver } from '../family.js'
import { harden, type Plan } from './harden.js'
import { afterProcessSwitch, nodeFacts, tlsObject, type Settings } from './nodeTls.js'
import { isFalse, isTrue, queryOptions, settingOptions, shown, type Option, type QueryGrammar } from './options.js'
import { problemsOf } from './problems.js'
import { cleartext, isLocal, isOpenEnded, judgement, local, open, refused, tlsFirst, unverified, verdict, verified, type Verdict } from './verdict.js'

/** A connection as a driver of this kind reads it. */
export interface Said {
  readonly connection: Connection
  readonly title: string
  /** As written; '' where the notation has none. */
  readonly scheme: string
  /** The last of each name. */
  readonly query: ReadonlyMap<string, Option>
  /** Wrappers taken away. */
  readonly settings: ReadonlyMap<string, Option>
}

export interface PlainDriver {
  readonly id: string
  readonly aliases?: readonly string[]
  readonly title: string
  readonly dialects?: readonly string[]
  readonly callees?: readonly string[]
  readonly imports?: readonly string[]
  readonly languages: readonly string[]
  readonly common?: boolean
  readonly decide: (said: Said) => Verdict
  /** Names that it reads in the query of a URI. */
  readonly reads?: readonly string[]
  readonly unknown?: 'ignored' | 'refused'
  readonly facts?: (said: Said) => SecurityFacts
  /** What stands before the members of the object that goes to `tls.connect`: `ssl.`, `tls.`, or '' for the top level. */
  readonly node?: string
  readonly plan: (connection: Connection) => Omit<Plan, 'title' | 'mutual'> & { readonly mutual?: string | null }
  readonly instead?: string
}

export function plainDriver(plain: PlainDriver): Driver {
  const { id, title, languages } = plain
  const known = new Set(plain.reads ?? [])
  return {
    id,
    aliases: plain.aliases ?? [],
    title,
    recognition: { dialects: plain.dialects ?? [], callees: plain.callees ?? [], imports: plain.imports ?? [], languages },
    common: plain.common ?? false,
    judge: (connection) => {
      const said = read(connection, title)
      const settings = plain.node === undefined ? null : nodeSettings(said, plain.node)
      const decided = isLocal(connection) ? local : isOpenEnded(connection) ? open : plain.decide(said)
      const found = settings === null || decided.posture.kind === 'local' ? decided : afterProcessSwitch(connection, settings, title, decided)
      const reader = { title, known: (name: string) => known.has(name), suggestions: known, unknown: plain.unknown ?? 'ignored', fragment: 'dropped', settings: () => true } as const
      const facts = { ...(settings === null ? {} : nodeFacts(connection, settings)), ...plain.facts?.(said) }
      return judgement(found, found.posture.kind === 'local' || found.posture.kind === 'error' ? [] : problemsOf(connection, reader), facts)
    },
    harden: (connection): Hardening => harden(connection, { title, mutual: null, ...plain.plan(connection) }),
    ...(plain.instead === undefined ? {} : { instead: plain.instead }),
  }
}

const grammar: QueryGrammar = { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' }

function read(connection: Connection, title: string): Said {
  return {
    connection,
    title,
    scheme: connection.uri?.scheme ?? '',
    query: new Map(queryOptions(connection, grammar).options.map((option) => [option.name, option])),
    settings: new Map(settingOptions(connection).map((option) => [option.name, option])),
  }
}

/** The members of the TLS object under the names that `tlsObject` knows. */
function nodeSettings({ settings }: Said, prefix: string): Settings {
  return new Map([...settings].flatMap(([name, option]): [string, Option][] => (name.startsWith(prefix) ? [[`ssl.${name.slice(prefix.length)}`, option]] : name === prefix.slice(0, -1) ? [['ssl', option]] : [])))
}

/** What `tls.connect` does with an object. A `servername` that is no host of the connection lets a certificate for another name pass. */
export function nodeTls(said: Said, object: Option, prefix: string): Verdict {
  const settings = nodeSettings(said, prefix)
  const found = tlsObject(said.title, object, settings)
  const name = settings.get('ssl.servername')
  const hosts = said.connection.hosts.map((host) => (host.kind === 'name' ? host.name : host.kind === 'hole' ? host.text : ''))
  if (found.posture.kind !== 'verify-full' || name === undefined || hosts.includes(name.decided ? name.text : `{${name.text}}`) || hosts.includes(name.text)) return found
  return verdict({ kind: 'verify-ca', reached: 'asked', anchor: settings.has('ssl.ca') ? 'private' : 'public' }, `\`servername\` lets ${said.title} accept a certificate for another name than the host's`, name)
}

/** A switch among the settings, else in the query; undefined: nowhere. */
export function optionNamed({ settings, query }: Said, ...names: readonly string[]): Option | undefined {
  for (const name of names) {
    const option = settings.get(name) ?? query.get(name)
    if (option !== undefined) return option
  }
  return undefined
}

/** A host that is put in at run time, or named by a constant, may bring a scheme. */
export function mayBringScheme({ connection: { hosts } }: Said): boolean {
  return hosts.some((host) => host.kind === 'hole' || (host.kind === 'name' && /^[A-Z][A-Z0-9_]+$/.test(host.name)))
}

/** A setting of that name, also of a host in a list: `hosts: [{ host, protocol: 'https' }]`. */
export function settingEnding({ settings }: Said, name: string): Option | undefined {
  return settings.get(name) ?? [...settings.values()].find((option) => option.name.endsWith(`.${name}`))
}

export const byScheme = {
  cleartext: ({ scheme, title }: Said): Verdict => verdict(cleartext, `\`${shown(scheme)}://\` never uses TLS under ${title}`),
  verified: ({ scheme, title }: Said): Verdict => verdict(verified, `\`${shown(scheme)}://\` verifies chain and host name under ${title}`),
  unverified: ({ scheme, title }: Said): Verdict => verdict(unverified, `\`${shown(scheme)}://\` accepts any certificate under ${title}`),
  chainOnly: ({ scheme, title }: Said, anchor: 'private' | 'public'): Verdict => verdict({ kind: 'verify-ca', reached: 'asked', anchor }, `\`${shown(scheme)}://\` makes ${title} verify the chain but not the host name`),
  serverDecides: ({ title }: Said, what: string): Verdict => verdict(tlsFirst, `${what}: ${title} uses TLS only when the server asks for it, and whoever sits on the path can unsay that`),
  refused: ({ scheme, title }: Said): Verdict => refused(`it knows no scheme \`${shown(scheme)}\``, title),
  unsourced: ({ title }: Said, what: string): Verdict => verdict({ kind: 'unknown', reason: `what ${title} verifies with ${what} has not been measured` }, `what ${title} verifies with ${what} depends on the client and has not been measured`),
}

export function says(said: Said, posture: 'cleartext' | 'verified' | 'unverified', option: Option | undefined, what: string, effect: string): Verdict {
  return verdict({ cleartext, verified, unverified }[posture], `${what} ${effect} under ${said.title}`, option ?? null, option === undefined)
}

/** `true`, `false`, undecided, or something else. */
export function truth(option: Option | undefined): 'yes' | 'no' | 'open' | 'other' | 'absent' {
  if (option === undefined) return 'absent'
  if (!option.decided) return 'open'
  return isTrue(option) ? 'yes' : isFalse(option) || (!option.quoted && /^(?:none|null|nil|undefined)$/i.test(option.text)) ? 'no' : 'other'
}
