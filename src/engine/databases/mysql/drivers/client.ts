/** A driver from what sets it apart: which texts it reads, how it spells its options, and what they mean. */
import type { Connection, Hardening, Notation, SecurityFacts } from '../../../model.js'
import type { Driver } from '../../family.js'
import { harden, type Plan } from '../../judging/harden.js'
import { keywordOptions, queryOptions, settingOptions, shown, type Option, type QueryGrammar } from '../../judging/options.js'
import { problemsOf } from '../../judging/problems.js'
import { isLocal, isOpenEnded, judgement, local, open, refused, type Verdict } from '../../judging/verdict.js'
import { factsOf } from './facts.js'

export type Options = ReadonlyMap<string, Option>

export interface Client {
  readonly id: string
  readonly aliases?: readonly string[]
  readonly title: string
  readonly dialects?: readonly string[]
  readonly callees?: readonly string[]
  readonly imports?: readonly string[]
  readonly languages?: readonly string[]
  readonly parameters?: readonly string[]
  readonly common?: boolean
  readonly reads: readonly Notation[]
  /** Of URIs and prefixed texts; null: any of MySQL's. */
  readonly schemes: RegExp | null
  readonly grammar?: QueryGrammar
  /** What it takes from a text, in its spelling; lower case where case does not matter. */
  readonly names: ReadonlySet<string>
  readonly ignoresCase?: boolean
  readonly duplicates?: 'first' | 'last'
  readonly unknown?: 'refused' | 'ignored'
  /** Settings beside a text win over the text (else the text does). */
  /** `always`: whatever their value. */
  readonly settingsWin?: true | 'always'
  /** Which settings it looks at; by default those with a name of `names`. */
  readonly setting?: (name: string, written: string) => boolean
  readonly decide: (options: Options, connection: Connection) => Verdict
  readonly plan: (connection: Connection, options: Options) => Plan
  readonly facts?: (options: Options) => SecurityFacts
  readonly instead?: string
}

const tolerant: QueryGrammar = { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' }

export function driverOf(client: Client): Driver {
  const { title } = client
  const grammar = client.grammar ?? tolerant
  const spelt = (name: string) => (client.ignoresCase === true ? name.toLowerCase() : name)
  const isKnown = (name: string) => client.names.has(spelt(name))
  const isSetting = (name: string, written: string) => client.setting?.(name, written) ?? client.names.has(spelt(name.split('.')[0] ?? ''))
  return {
    id: client.id,
    aliases: client.aliases ?? [],
    title,
    recognition: { dialects: client.dialects ?? [], callees: client.callees ?? [], imports: client.imports ?? [], languages: client.languages ?? [], parameters: client.parameters ?? [] },
    common: client.common === true,
    judge: (connection) => {
      const options = optionsOf(connection, client, grammar, isSetting)
      const found = isLocal(connection) ? local : (refusal(connection, client) ?? unlessOpen(client.decide(options, connection), connection))
      const problems =
        found.posture.kind === 'local'
          ? []
          : problemsOf(connection, { title, known: isKnown, suggestions: client.names, unknown: client.unknown ?? 'ignored', fragment: grammar.fragment, settings: (name) => isKnown(name.split('.')[0] ?? '') || isSetting(name, name) })
      return judgement(found, problems, found.posture.kind === 'local' ? {} : { ...factsOf(options, title), ...client.facts?.(options) })
    },
    harden: (connection): Hardening => harden(connection, client.plan(connection, optionsOf(connection, client, grammar, isSetting))),
    ...(client.instead === undefined ? {} : { instead: client.instead }),
  }
}

function refusal(connection: Connection, { reads, schemes, title }: Client): Verdict | null {
  const { notation, scheme } = connection
  if (!reads.includes(notation)) return refused(`it reads no ${words[notation]}`, title)
  if (schemes === null || notation === 'settings' || notation === 'command' || notation === 'environment') return null
  return schemes.test(scheme ?? '') ? null : refused(scheme === null ? "it does not know this notation of Go's driver" : `it does not know the scheme \`${shown(scheme)}\``, title)
}

const words: Readonly<Record<Notation, string>> = { uri: 'URIs', jdbc: 'JDBC URLs', keywords: 'texts of this kind', settings: 'settings', environment: 'variables', command: 'command lines' }

function unlessOpen(found: Verdict, connection: Connection): Verdict {
  return found.byDefault && isOpenEnded(connection) ? open : found
}

function optionsOf(connection: Connection, client: Client, grammar: QueryGrammar, isSetting: (name: string, written: string) => boolean): Options {
  const settings = settingOptions(connection).filter((option) => isSetting(option.name, option.parameter?.name ?? option.name))
  const text = [...queryOptions(connection, grammar).options, ...keywordOptions(connection)]
  const flags = connection.parameters.filter(({ origin }) => origin === 'flag').map((parameter) => flagOption(parameter.name, connection))
  const options = new Map<string, Option>()
  const put = (read: Option, keep: boolean) => {
    const option = emptyObject(read)
    const name = client.ignoresCase === true ? option.name.toLowerCase() : option.name
    if (!keep || !options.has(name)) options.set(name, { ...option, name })
  }
  if (client.settingsWin === undefined) for (const option of settings) put(option, false)
  const written = new Set<string>()
  for (const option of text) {
    put(option, client.duplicates === 'first' && written.has(option.name))
    written.add(option.name)
  }
  for (const option of flags) if (option !== null) put(option, false)
  if (client.settingsWin !== undefined) for (const option of settings) if (client.settingsWin === 'always' || !(options.has(option.name) && isFalsy(option))) put(option, false)
  return options
}

/** `?ssl={}`: what looks like a hole of a format is JSON here. */
function emptyObject(option: Option): Option {
  return option.parameter?.value.kind === 'hole' && option.parameter.value.expression === '{}' ? { ...option, text: '{}', decided: true } : option
}

/** `uri: '…?ssl={…}', ssl: false`: Node's drivers take the setting only where it is truthy. */
export function isFalsy(option: Option): boolean {
  return (!option.quoted && /^(?:false|0|null|undefined|none|nil)$/i.test(option.text)) || (option.quoted && option.text === '')
}

function flagOption(name: string, connection: Connection): Option | null {
  const parameter = connection.parameters.findLast((each) => each.origin === 'flag' && each.name === name)
  if (parameter === undefined || parameter.value.kind === 'settings') return null
  const { value } = parameter
  if (value.kind === 'hole') return { name, text: value.fallback ?? `{${value.expression}}`, decided: value.fallback !== null, quoted: true, object: false, parameter }
  return { name, text: value.kind === 'text' ? value.text : value.name, decided: true, quoted: value.kind === 'text', object: false, parameter }
}
