/** How the tests of the code formats write down what was read: one line for each candidate. */
import type { MappedText } from '../../../src/engine/mappedText.js'
import type { Candidate, FileReading, Setting, Site, SourceText, Value, Vocabulary } from '../../../src/engine/model.js'
import { codeFormats } from '../../../src/engine/formats/code.js'
import { shellFormat } from '../../../src/engine/formats/shell.js'

export const vocabulary: Vocabulary = {
  schemes: new Set(['postgres', 'postgresql', 'cockroachdb', 'jdbc:postgresql']),
  settingNames: new Set(['sslmode', 'ssl', 'sslrootcert', 'host', 'hostname', 'port', 'user', 'password', 'database', 'dbname', 'rejectunauthorized', 'connectionstring', 'tlsconfig', 'servername']),
  tellingNames: new Set(['sslmode', 'sslrootcert']),
  environmentNames: new Set(['PGSSLMODE', 'PGHOST', 'NODE_TLS_REJECT_UNAUTHORIZED']),
  callees: new Set(['psycopg2.connect', 'Pool', 'Client', 'create_engine', 'pgx.ParseConfig', 'sql.Open', 'DriverManager.getConnection', 'PGSimpleDataSource']),
  commands: new Set(['psql', 'pg_dump', 'cockroach']),
}

export function sourceOf(path: string, text: string, partial = false): SourceText {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return { path, text, lineStarts, partial }
}

export function read(path: string, text: string, partial = false): FileReading {
  const firstLine = text.split('\n', 1)[0] ?? ''
  const format = [...codeFormats, shellFormat].find(({ matches }) => matches(path, firstLine))
  if (format === undefined) throw new Error(`no format for ${path}`)
  return format.read(sourceOf(path, text, partial), vocabulary, () => null)
}

/** `text code value postgres://{user}@h/d @ pg.Pool#0 connectionString (ssl=true)`, sites behind `@`. */
export function lines(reading: FileReading): string[] {
  return reading.candidates.map((candidate) => {
    const head = candidate.place === 'code' && candidate.use === 'value' ? candidate.kind : `${candidate.kind} ${candidate.place} ${candidate.use}`
    return [`${head} ${said(candidate)}`.trim(), ...candidate.sites.map(siteLine).filter((line) => line !== '')].join(' @ ')
  })
}

function said(candidate: Candidate): string {
  switch (candidate.kind) {
    case 'text':
      return written(candidate.value)
    case 'settings':
      return candidate.entries.map(setting).join(' ')
    case 'environment':
      return `${candidate.name}=${value(candidate.value)}`
    case 'command':
      return [...candidate.assignments.map(setting), ...candidate.words.map(written)].join(' ')
  }
}

function siteLine({ callee, position, keyPath, neighbours }: Site): string {
  const call = callee === null ? '' : `${callee}${position === null ? '' : `#${position}`}`
  const beside = neighbours.length === 0 ? '' : `(${neighbours.map(setting).join(' ')})`
  return [call, keyPath.join('/'), beside].filter((part) => part !== '').join(' ')
}

function setting({ name, value: own }: Setting): string {
  return `${name}=${value(own)}`
}

function value(own: Value): string {
  if (own.kind === 'text') return `'${written(own.text)}'`
  return own.kind === 'symbol' ? own.name : `{${own.entries.map(setting).join(' ')}}`
}

/** Holes as `{expression|fallback}`. */
export function written({ text, pieces }: MappedText): string {
  return pieces
    .map((piece) => (piece.kind === 'hole' ? `{${piece.expression}${piece.fallback === null ? '' : `|${piece.fallback}`}}` : text.slice(piece.at, piece.at + piece.length)))
    .join('')
}
