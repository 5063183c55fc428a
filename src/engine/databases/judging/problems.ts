/** Parameters that do not do what their writer thinks. Only those that touch TLS are worth a word. */
import type { Connection, Parameter, ParameterProblem } from '../../model.js'
import { concernsTls, tlsNames } from '../notation/tlsNames.js'
import { unwrapped } from '../notation/settings.js'
import { shown } from './options.js'

export interface Reader {
  readonly title: string
  /** Names the driver reads in the text, exact spelling. */
  readonly known: (name: string) => boolean
  /** What a misspelt name may have meant. */
  readonly suggestions: ReadonlySet<string>
  readonly unknown: 'refused' | 'refused by the server' | 'ignored'
  readonly fragment: 'dropped' | 'data'
  /** Names the driver reads among the settings beside the text. */
  readonly settings: (name: string) => boolean
}

const MAXIMUM_PROBLEMS = 12
const MAXIMUM_LOOKED_AT = 300

export function problemsOf(connection: Connection, reader: Reader): readonly ParameterProblem[] {
  const own = connection.parameters.filter((parameter) => parameter.origin === 'query' || parameter.origin === 'keyword').slice(0, MAXIMUM_LOOKED_AT)
  return [
    ...own.flatMap((parameter) => nameProblem(parameter, reader)),
    ...connection.parameters.flatMap((parameter) => settingProblem(parameter, connection, reader)),
    ...conflicts(own, reader),
    ...inFragment(connection, reader),
    ...inDatabase(connection),
  ].slice(0, MAXIMUM_PROBLEMS)
}

function nameProblem(parameter: Parameter, reader: Reader): ParameterProblem[] {
  const name = shown(parameter.name)
  if (/^amp;/i.test(parameter.name) && concernsTls(parameter.name)) {
    const message = `\`&amp;\` is written where \`&\` is meant, so ${reader.title} reads a parameter \`${name}\`; write \`&${name.slice(4)}\`.`
    return [{ kind: 'escaped', parameter: name, message, span: parameter.span }]
  }
  const meant = reader.known(parameter.name) ? null : meaning(parameter.name, reader.suggestions)
  if (reader.known(parameter.name) || (meant === null && !concernsTls(parameter.name))) return []
  const effect = reader.unknown === 'ignored' ? `${reader.title} ignores \`${name}\`` : reader.unknown === 'refused' ? `${reader.title} refuses \`${name}\`` : `${reader.title} sends \`${name}\` to the server, which refuses it`
  if (meant !== null) return [{ kind: 'misspelt', parameter: name, message: `${effect}; write \`${meant}\`.`, span: parameter.span }]
  return [{ kind: 'ignored', parameter: name, message: `${effect}, so it has no effect on TLS; use parameters that it reads.`, span: parameter.span }]
}

function settingProblem(parameter: Parameter, connection: Connection, reader: Reader): ParameterProblem[] {
  if (parameter.origin !== 'setting') return []
  const name = unwrapped(parameter.name)
  const top = name.split('.')[0] ?? ''
  if (name.includes('.') || !/ssl|^tls/i.test(top) || reader.settings(name) || !(tlsNames.has(top.toLowerCase()) || /^ssl/i.test(top))) return []
  const meant = meaning(top, reader.suggestions)
  const advice = meant === null || meant === top ? (connection.uri === null ? '' : '; write what is meant into the text') : `; write \`${meant}\``
  return [{ kind: meant === null || meant === top ? 'ignored' : 'misspelt', parameter: shown(name), message: `${reader.title} does not read the setting \`${shown(name)}\`${advice}.`, span: parameter.span }]
}

/** The known name that differs only in case, `_`, `-`, or by a slip of one or two letters. */
function meaning(name: string, known: ReadonlySet<string>): string | null {
  const plain = bare(name)
  for (const candidate of known) if (bare(candidate) === plain && candidate !== name) return candidate
  if (plain.length < 5 || plain.length > 30 || !plain.includes('ssl')) return null
  const allowed = plain.length < 8 ? 1 : 2
  for (const candidate of known) if (candidate.startsWith('ssl') && distance(plain, bare(candidate)) <= allowed) return candidate
  return null
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '')
}

/** Edits between two short names; a swap of neighbours counts as two. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 3
}

/** The same name with different values, or `ssl` and `sslmode` that contradict one another. */
function conflicts(own: readonly Parameter[], reader: Reader): ParameterProblem[] {
  const first = new Map<string, Parameter>()
  const problems: ParameterProblem[] = []
  for (const parameter of own) {
    const before = first.get(parameter.name)
    if (before === undefined) first.set(parameter.name, parameter)
    else if (tlsNames.has(parameter.name.toLowerCase()) && valueText(before) !== valueText(parameter)) {
      const name = shown(parameter.name)
      problems.push({ kind: 'conflict', parameter: name, message: `\`${name}\` is given twice with different values, and drivers differ in which one counts; keep one.`, span: parameter.span })
    }
  }
  const [ssl, mode] = [first.get('ssl'), first.get('sslmode')]
  if (ssl !== undefined && mode !== undefined && reader.known('ssl') && isOff(ssl) !== isOff(mode)) {
    problems.push({ kind: 'conflict', parameter: 'ssl', message: '`ssl` and `sslmode` contradict one another; keep `sslmode`.', span: ssl.span })
  }
  return problems
}

function valueText({ value }: Parameter): string {
  return value.kind === 'text' ? value.text : value.kind === 'hole' ? (value.fallback ?? value.expression) : value.kind === 'symbol' ? value.name : ''
}

function isOff(parameter: Parameter): boolean {
  return /^(?:false|0|disable|no|off)$/i.test(valueText(parameter))
}

function inFragment(connection: Connection, reader: Reader): ParameterProblem[] {
  const fragment = connection.uri?.fragment ?? null
  if (fragment === null) return []
  const names = fragment.split(/[?&]/).flatMap((piece) => (piece.includes('=') && concernsTls(piece.split('=')[0] ?? '') ? [shown(piece.split('=')[0] ?? '')] : []))
  const [name] = names
  if (name === undefined) return []
  const effect = reader.fragment === 'dropped' ? `${reader.title} drops it` : `${reader.title} reads the \`#\` as part of the text`
  return [{ kind: 'fragment', parameter: name, message: `\`${name}\` stands after a \`#\`, and ${effect}; write it into the query, and the \`#\` before it as \`%23\`.`, span: null }]
}

/** `/shop&sslmode=…`: without a `?` it is all the name of a database. */
function inDatabase(connection: Connection): ParameterProblem[] {
  const { database } = connection
  if (connection.uri === null || database.kind === 'absent') return []
  const piece = database.text.split('&').slice(1).find((each) => each.includes('=') && concernsTls(each.split('=')[0] ?? ''))
  if (piece === undefined) return []
  const name = shown(piece.split('=')[0] ?? '')
  return [{ kind: 'misplaced', parameter: name, message: `\`${name}\` follows an \`&\` but no \`?\` comes before it, so it belongs to the database name; write \`?\` before the first parameter.`, span: null }]
}
