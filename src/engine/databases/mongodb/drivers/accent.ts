/** What MongoDB's drivers share: the specification of URI options. Where a driver departs from it, its accent says so. */
import type { Connection } from '../../../model.js'
import { isFalse, isTrue, optionOf, queryOptions, settingOptions, shown, type Option, type QueryGrammar } from '../../judging/options.js'
import { unwrapped } from '../../notation/settings.js'

/** Lower-case names: options of a program before those of the URI, in the order in which they stand. */
export type Options = ReadonlyMap<string, readonly Option[]>

export interface Accent {
  readonly title: string
  readonly query: QueryGrammar
  /** `instead`: `;` parts options where no `&` does, and both together or a second `=` are refused. */
  readonly semicolons: 'data' | 'instead' | 'too'
  /** What becomes of `tls=1`, `tls=yes`. */
  readonly oddBoolean: 'refused' | 'ignored'
  /** What becomes of `tls=`. */
  readonly blank: 'refused' | 'ignored'
  /** Two values of `tls`, or of `tls` and `ssl`: which one counts, and what is refused. */
  readonly twice: 'refused' | 'must agree' | 'last'
  /** Which spellings of one name count beside each other. */
  readonly spelling: 'any' | 'as the first'
  /** Names that mean something to the driver, lower case. */
  readonly reads: ReadonlySet<string>
  /** All that it accepts, lower case; null: unknown names are ignored. */
  readonly names: ReadonlySet<string> | null
  /** Pairs that may not stand together, whatever their values. */
  readonly exclusive: readonly (readonly [string, string])[]
  /** Options that switch TLS on by themselves; null: none does. */
  readonly implied: ((options: Options) => Option | null) | null
  /** `refused`: `tls=false` beside such an option. */
  readonly impliedAgainstOff: 'refused' | 'off' | 'later wins'
  /** The names by which certificates of any kind are accepted. */
  readonly acceptsAny: readonly string[]
  readonly ignoresNames: readonly string[]
  /** The program may say `rejectUnauthorized: false` and a `checkServerIdentity` of its own. */
  readonly nodeTls: boolean
  /** A path is needed before the `?`. */
  readonly needsSlash: boolean
  readonly mechanisms: ReadonlySet<string> | null
  /** Legacy names to today's, lower case; the value may change with it. */
  readonly legacy: (option: Option) => Option
  /** Names, lower case, that the program may not use. */
  readonly refusedSettings: ReadonlySet<string>
}

export interface Reading {
  readonly options: Options
  readonly refused: string | null
  /** Every option of the URI, unknown ones included. */
  readonly fromUri: readonly Option[]
}

export function readOptions(connection: Connection, accent: Accent): Reading {
  const { options: written, refused } = uriOptions(connection, accent)
  const fromUri = accent.spelling === 'any' ? written : asFirstSpelt(written)
  const options = new Map<string, Option[]>()
  const flags = connection.parameters.filter(({ origin }) => origin === 'flag').map(optionOf)
  for (const given of [...settingOptions(connection), ...flags, ...fromUri]) {
    const option = accent.legacy(given)
    const name = option.name.toLowerCase()
    const list = options.get(name) ?? []
    list.push(option)
    options.set(name, list)
  }
  return { options, refused, fromUri }
}

/** Of `tls=true&TLS=false` only what is spelt as the first is ever looked at. */
function asFirstSpelt(options: readonly Option[]): readonly Option[] {
  const spelling = new Map<string, string>()
  for (const { name } of options) if (!spelling.has(name.toLowerCase())) spelling.set(name.toLowerCase(), name)
  return options.filter(({ name }) => spelling.get(name.toLowerCase()) === name)
}

function uriOptions(connection: Connection, accent: Accent): { readonly options: readonly Option[]; readonly refused: string | null } {
  const { uri } = connection
  const query = uri?.query ?? null
  if (uri === null || query === null || accent.semicolons === 'data') return queryOptions(connection, accent.query)
  const raw = uri.fragment === null || accent.query.fragment === 'dropped' ? query : `${query}#${uri.fragment}`
  if (accent.semicolons === 'instead' && raw.includes('&') && raw.includes(';')) return { options: [], refused: '`&` and `;` both part its options' }
  const split = raw.includes(';') ? { ...connection, uri: { ...uri, query: query.replaceAll(';', '&') }, parameters: [] } : connection
  const read = queryOptions(split, accent.query)
  const second = accent.semicolons === 'instead' && raw.split(/[&;]/).some((piece) => piece.indexOf('=') !== piece.lastIndexOf('='))
  return second ? { ...read, refused: 'an option has a second `=`' } : read
}

export type Said = { readonly kind: 'absent' } | { readonly kind: 'on' | 'off' | 'odd' | 'blank' | 'undecided'; readonly option: Option }

/** What one option says. Text must be `true` or `false` to the letter. */
export function said(option: Option | undefined): Said {
  if (option === undefined) return { kind: 'absent' }
  if (!option.decided) return { kind: 'undecided', option }
  if (option.quoted && option.text === '') return { kind: 'blank', option }
  if (option.quoted ? option.text === 'true' : isTrue(option)) return { kind: 'on', option }
  if (option.quoted ? option.text === 'false' : isFalse(option) || /^(?:none|null|nil|undefined)$/i.test(option.text)) return { kind: 'off', option }
  return { kind: 'odd', option }
}

/** The option that counts: what the program says, else what the URI says last. */
export function effective(options: Options, name: string): Option | undefined {
  const list = options.get(name)
  return list?.find(({ parameter }) => parameter?.origin !== 'query' && parameter !== null) ?? list?.at(-1)
}

/** `ssl_cert_reqs=CERT_NONE`, whatever it was translated to. */
export function asWritten(option: Option): string {
  const { parameter } = option
  if (parameter === null || option.object) return `\`${shown(option.name)}=${option.object ? '{…}' : shown(option.text)}\``
  const { name, value } = parameter
  return `\`${shown(unwrapped(name))}=${value.kind === 'text' ? shown(value.text) : value.kind === 'symbol' ? shown(value.name) : shown(option.text)}\``
}
