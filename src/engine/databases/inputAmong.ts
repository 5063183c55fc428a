/** A connection from what a person hands over: a text, a driver's settings, variables. No file stands behind it. */
import { HOLE, joinTexts, plainText, type MappedText } from '../mappedText.js'
import type { Candidate, Connection, FileReading, Setting, Site, Value } from '../model.js'
import type { FamilySet } from './familySet.js'

export interface ConnectionInput {
  readonly text?: string
  /** What the driver's constructor takes; a member `url`, `connectionString`, `dsn` or `uri` is read as the text. */
  readonly settings?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
  /** The family of the driver that is asked about: settings are taken for its own. */
  readonly family?: string
  /** That driver's id; where it is a program, a text that begins with `-` are its arguments. */
  readonly program?: string
}

const urlNames = ['url', 'connectionString', 'dsn', 'uri', 'jdbcUrl', 'conninfo']
const nowhere = { start: 0, end: 0 }

/** `families`: those that are asked. */
export function connectionAmong({ families, readConnection }: FamilySet, input: ConnectionInput): Connection | null {
  const environment = Object.entries(input.env ?? {}).map(([name, text]): Candidate => ({ ...base([]), kind: 'environment', name, value: textValue(text) }))
  const main = mainCandidate(input, families)
  // Bare settings that name no product and stand under no driver of another family are taken for PostgreSQL's.
  const hinted = main?.kind === 'settings' && input.family === undefined ? mainCandidate({ ...input, family: 'postgres' }, families) : null
  const reading: FileReading = { language: 'text', imports: [], candidates: main === null ? environment : [main, ...environment], comments: [], incomplete: null }
  const preferred = families.find(({ ids }) => input.family !== undefined && ids.includes(input.family)) ?? null
  for (const candidate of main === null ? environment : [main, ...(hinted === null ? [] : [hinted])]) {
    const connection = readConnection(candidate, reading, preferred)
    if (connection !== null) return connection
  }
  return null
}

function mainCandidate({ text, settings = {}, family, program }: ConnectionInput, families: FamilySet['families']): Candidate | null {
  const entries = Object.entries(settings)
  const url = text === undefined ? entries.find(([name, value]) => urlNames.includes(name) && typeof value === 'string') : undefined
  const neighbours = entries.filter((entry) => entry !== url).map(([name, value]) => setting(name, value, 0))
  const written = text ?? url?.[1]
  const words = typeof written !== 'string' ? null : commandWords(written, program, families)
  if (words !== null) return { ...base([]), kind: 'command', words, assignments: [] }
  if (typeof written === 'string') return { ...base(neighbours, family === undefined ? [] : [family]), kind: 'text', value: withHoles(written), span: { start: 0, end: written.length } }
  return entries.length === 0 ? null : { ...base([], family === undefined ? [] : [family]), kind: 'settings', entries: neighbours }
}

/** `redis-cli -h db.corp --tls`, or only the arguments where the driver is a program. Quotes are those of a shell. */
function commandWords(text: string, program: string | undefined, families: FamilySet['families']): readonly MappedText[] | null {
  const own = program !== undefined && families.some(({ vocabulary: { commands } }) => commands.has(program)) && text.trimStart().startsWith('-')
  const words = [...text.slice(0, 10_000).matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].slice(0, 200).map((match) => plainText(match[0].replace(/'([^']*)'|"([^"]*)"/g, '$1$2'), match.index))
  if (own) return [plainText(program), ...words]
  return words.length > 1 && newPrograms.has(words[0]?.text ?? '') ? words : null
}

/** Programs whose arguments are read as flags here; a URI alone is found in any text. */
const newPrograms: ReadonlySet<string> = new Set(['redis-cli', 'valkey-cli', 'mongosh', 'mongo', 'mongodump', 'mongorestore', 'mongoexport', 'mongoimport'])

function base(neighbours: readonly Setting[], keyPath: readonly string[] = []) {
  const site: Site = { callee: null, position: null, keyPath, neighbours, span: nowhere }
  return { span: nowhere, sites: [site], place: 'code', use: 'value', encoding: 'plain' } as const
}

function setting(name: string, value: unknown, depth: number): Setting {
  return { name, value: settingValue(value, depth), span: nowhere }
}

function settingValue(value: unknown, depth: number): Value {
  if (typeof value === 'string') return textValue(value)
  if (typeof value === 'object' && value !== null && depth < 8) {
    return { kind: 'settings', entries: Object.entries(value).slice(0, 200).map(([name, member]) => setting(name, member, depth + 1)), span: nowhere }
  }
  return { kind: 'symbol', name: String(value).slice(0, 200), span: nowhere }
}

function textValue(text: string): Value {
  return { kind: 'text', text: withHoles(text), span: { start: 0, end: text.length } }
}

/** `${NAME}`, `${NAME:-default}` and `{{ name }}` are put in at run time, whatever the language. */
function withHoles(text: string): MappedText {
  const parts: MappedText[] = []
  let at = 0
  for (const match of text.matchAll(/\$\{(\w{1,100})(?::?-([^{}]{0,200}))?\}|\{\{([^{}]{1,200})\}\}/g)) {
    parts.push(plainText(text.slice(at, match.index), at))
    at = match.index + match[0].length
    const expression = (match[1] ?? match[3] ?? '').trim()
    parts.push({ text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, start: match.index, end: at, expression, fallback: match[2] ?? null }] })
  }
  parts.push(plainText(text.slice(at), at))
  return joinTexts(parts)
}
