/** A connection from what a person hands over: a text, a driver's settings, variables. No file stands behind it. */
import { HOLE, joinTexts, plainText, type MappedText } from '../mappedText.js'
import type { Candidate, Connection, FileReading, Setting, Site, Value } from '../model.js'
import { readConnection } from './registry.js'

export interface ConnectionInput {
  readonly text?: string
  /** What the driver's constructor takes; a member `url`, `connectionString`, `dsn` or `uri` is read as the text. */
  readonly settings?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

const urlNames = ['url', 'connectionString', 'dsn', 'uri', 'jdbcUrl', 'conninfo']
const nowhere = { start: 0, end: 0 }

export function connectionFromInput(input: ConnectionInput): Connection | null {
  const environment = Object.entries(input.env ?? {}).map(([name, text]): Candidate => ({ ...base([]), kind: 'environment', name, value: textValue(text) }))
  const main = mainCandidate(input)
  const reading: FileReading = { language: 'text', imports: [], candidates: main === null ? environment : [main, ...environment], comments: [], incomplete: null }
  for (const candidate of main === null ? environment : [main]) {
    const connection = readConnection(candidate, reading)
    if (connection !== null) return connection
  }
  return null
}

function mainCandidate({ text, settings = {} }: ConnectionInput): Candidate | null {
  const entries = Object.entries(settings)
  const url = text === undefined ? entries.find(([name, value]) => urlNames.includes(name) && typeof value === 'string') : undefined
  const neighbours = entries.filter((entry) => entry !== url).map(([name, value]) => setting(name, value, 0))
  const written = text ?? url?.[1]
  if (typeof written === 'string') return { ...base(neighbours), kind: 'text', value: withHoles(written), span: { start: 0, end: written.length } }
  return entries.length === 0 ? null : { ...base([], ['postgres']), kind: 'settings', entries: neighbours }
}

/** Bare settings are taken for PostgreSQL's unless they name another product. */
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
