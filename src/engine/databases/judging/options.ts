/** The parameters of a connection as one driver's own grammar reads them. */
import { HOLE } from '../../mappedText.js'
import type { Connection, Parameter } from '../../model.js'
import { isSecretName, percentDecode } from '../notation/pieces.js'
import { unwrapped } from '../notation/settings.js'
import { concernsTls } from '../notation/tlsNames.js'

export interface Option {
  readonly name: string
  /** What the driver sees; for one decided at run time the default in the text, else `{expression}`. */
  readonly text: string
  /** The text (or its default) is known. */
  readonly decided: boolean
  /** Written as a string, not as `true`, `None` or an expression. */
  readonly quoted: boolean
  readonly object: boolean
  /** null: only this driver takes the text for a parameter (behind a `#`). */
  readonly parameter: Parameter | null
}

/** Where drivers differ in reading what follows the `?`. */
export interface QueryGrammar {
  readonly fragment: 'dropped' | 'data'
  readonly plus: 'space' | 'plus'
  /** `a=` and, where it is no error, `a`. */
  readonly blank: 'kept' | 'dropped'
  /** Empty pieces, a name without `=`, a second `=`, a broken escape, `%00`. */
  readonly malformed: 'refused' | 'strict' | 'tolerated'
  readonly semicolon: 'data' | 'drops the pair'
  /** Blanks around a value, as written. */
  readonly blanks: 'kept' | 'trimmed'
  /** Escapes count in values only: `ssl%6Dode` is no `sslmode`. */
  readonly rawNames?: true
  /** What becomes of a name without `=`; by default it has the empty value. `unless given`: only where no other of that name stands before it. */
  readonly bare?: 'dropped' | 'unless given'
}

export interface QueryReading {
  readonly options: readonly Option[]
  /** Why the driver refuses the text; null: it does not. */
  readonly refused: string | null
}

export function queryOptions(connection: Connection, grammar: QueryGrammar): QueryReading {
  const { uri } = connection
  if (uri === null) return { options: [], refused: null }
  const own = connection.parameters.filter((parameter) => parameter.origin === 'query')
  const query = effectiveQuery(uri.query, uri.fragment, grammar)
  if (query === null) return { options: [], refused: null }
  const options: Option[] = []
  let refused: string | null = null
  let index = 0
  const pieces = query.split('&')
  for (const [place, piece] of pieces.entries()) {
    if (piece === '') {
      // libpq stops at the end of the text, so an `&` may close it.
      const closing = grammar.malformed === 'refused' && place === pieces.length - 1 && place > 0
      if (grammar.malformed !== 'tolerated' && !closing) refused ??= 'an empty piece in the query'
      continue
    }
    const parameter = uri.query === null ? null : (own[index++] ?? null)
    // `?{parameters}`: names that are put in at run time. See isOpenEnded.
    if (hasOpenName(piece)) continue
    if (grammar.semicolon === 'drops the pair' && piece.includes(';')) continue
    const read = readPiece(piece, parameter, grammar)
    if (read.refused !== null) refused ??= read.refused
    const { option } = read
    const skipped = !piece.includes('=') && (grammar.bare === 'dropped' || (grammar.bare === 'unless given' && options.some(({ name }) => name === option?.name)))
    if (option !== null && !skipped) options.push(option)
  }
  return { options, refused }
}

/** A hole where a name should be. */
export function hasOpenName(piece: string): boolean {
  const equals = piece.indexOf('=')
  return (equals < 0 ? piece : piece.slice(0, equals)).includes(HOLE)
}

/** `?currentSchema=%s%s`: what is put in right behind a value that is put in brings further parameters. */
export function hasOpenEnd(query: string): boolean {
  return query.endsWith(`=${HOLE}${HOLE}`)
}

function effectiveQuery(query: string | null, fragment: string | null, grammar: QueryGrammar): string | null {
  if (grammar.fragment === 'dropped' || fragment === null) return query
  if (query !== null) return `${query}#${fragment}`
  const at = fragment.indexOf('?')
  return at < 0 ? null : fragment.slice(at + 1)
}

function readPiece(piece: string, parameter: Parameter | null, grammar: QueryGrammar): { option: Option | null; refused: string | null } {
  const equals = piece.indexOf('=')
  const rawName = equals < 0 ? piece : piece.slice(0, equals)
  const written = equals < 0 ? '' : piece.slice(equals + 1)
  const rawValue = grammar.blanks === 'trimmed' ? written.trim() : written
  const name = grammar.rawNames === true ? rawName : unescaped(rawName, grammar)
  let refused: string | null = null
  if (equals < 0 && grammar.malformed !== 'tolerated') refused = `\`${shown(name)}\` has no value`
  if (grammar.malformed === 'refused') {
    if (rawValue.includes('=')) refused = `a second \`=\` in \`${shown(name)}\``
    if (/%(?![0-9a-fA-F]{2})|%00/.test(piece) && !isStandIn(rawValue)) refused = `a broken escape in \`${shown(name)}\``
  }
  if (rawValue === '' && grammar.blank === 'dropped') return { option: null, refused }
  if (rawValue.includes(HOLE) && parameter !== null) return { option: { ...optionOf(parameter), name }, refused }
  const text = unescaped(rawValue, grammar)
  if (parameter?.value.kind === 'hole') return { option: { ...optionOf(parameter), name }, refused }
  // `***` is what was masked because it may be a piece of a password.
  if (isStandIn(rawValue) || (rawValue === '***' && concernsTls(name) && !isSecretName(name))) return { option: { name, text: `{${rawValue}}`, decided: false, quoted: true, object: false, parameter }, refused }
  return { option: { name, text, decided: true, quoted: true, object: false, parameter }, refused }
}

/** What a build, a deployment or a reader replaces: `@mode@` (Maven), `__MODE__`, `%MODE%`, `[[ .mode ]]`, `<mode>`. No driver knows a value of this shape. */
function isStandIn(text: string): boolean {
  return text.length < 120 && /^(?:@[A-Za-z_][\w.-]*@|__[A-Z][A-Z0-9_]*__|%[A-Z][A-Z0-9_]+%|<[A-Za-z][\w .|-]*>|\[\[.*)$/.test(text)
}

function unescaped(text: string, grammar: QueryGrammar): string {
  return percentDecode(grammar.plus === 'space' ? text.replaceAll('+', ' ') : text)
}

/** Parameters of a keyword/value string, in order. */
export function keywordOptions(connection: Connection): readonly Option[] {
  return connection.parameters.filter((parameter) => parameter.origin === 'keyword').map(optionOf)
}

/** Settings of a call or mapping, without the mappings that only wrap them. */
export function settingOptions(connection: Connection): readonly Option[] {
  return connection.parameters.flatMap((parameter) => (parameter.origin === 'setting' ? [{ ...optionOf(parameter), name: unwrapped(parameter.name) }] : []))
}

/** The last value a variable is given in the file. */
export function environmentOption(connection: Connection, name: string): Option | null {
  const parameter = connection.parameters.findLast((each) => each.origin === 'environment' && each.name === name)
  return parameter === undefined ? null : optionOf(parameter)
}

const constants = /^(?:true|false|none|null|nil|undefined|-?\d{1,9})$/i

export function optionOf(parameter: Parameter): Option {
  const { name, value } = parameter
  switch (value.kind) {
    case 'text':
      if (isStandIn(value.text)) return { name, text: `{${value.text}}`, decided: false, quoted: true, object: false, parameter }
      return { name, text: value.text, decided: true, quoted: true, object: false, parameter }
    case 'symbol':
      return { name, text: value.name, decided: constants.test(value.name), quoted: false, object: false, parameter }
    case 'hole':
      return { name, text: value.fallback ?? `{${value.expression}}`, decided: value.fallback !== null, quoted: true, object: false, parameter }
    case 'settings':
      return { name, text: '', decided: true, quoted: false, object: true, parameter }
  }
}

export function isTrue(option: Option | undefined): boolean {
  return option !== undefined && /^(?:true|1|yes|on)$/i.test(option.text)
}

export function isFalse(option: Option | undefined): boolean {
  return option !== undefined && /^(?:false|0|no|off)$/i.test(option.text)
}

export function isNothing(option: Option | undefined): boolean {
  return option === undefined || (!option.quoted && /^(?:none|null|nil|undefined)$/i.test(option.text))
}

/** A name or mode from hostile text, fit for a message. */
export function shown(text: string): string {
  // Whatever has an `@` may be a piece of a password.
  if (text.includes('@') || text.includes('://')) return '***'
  const clean = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}`]/gu, '')
  return clean.length > 40 ? `${clean.slice(0, 39)}…` : clean
}
