/** What stands beside a candidate and changes its connection. */
import type { Candidate, FileReading, Parameter, Site } from '../../model.js'
import { handedTo, unlessInUrl } from '../notation/beside.js'
import { findSetting, flatten, textOf, unwrapped } from '../notation/settings.js'
import { covers, spanIndex, type SpanIndex } from '../../spanIndex.js'
import { concernsTls, tlsNames } from '../notation/tlsNames.js'
import { vertxNames } from '../judging/vertx.js'
import { ownNames, vocabulary } from './vocabulary.js'

const places: ReadonlySet<string> = new Set(['host', 'hostname', 'port', 'socket', 'unix_socket', 'socketpath'])

/** Neighbouring settings, then Node's switch where the file sets it. */
export function besides(candidate: Candidate, reading: FileReading): readonly Parameter[] {
  const neighbours = candidate.kind === 'settings' ? [] : candidate.sites.flatMap((site) => site.neighbours)
  const written = unlessInUrl(flatten(neighbours, 'setting'), candidate).filter(belongs)
  return unique([...written, ...registered(candidate, reading), ...switches(candidate, reading)])
}

function belongs({ name, value }: Parameter): boolean {
  const [first = '', ...rest] = unwrapped(name).split('.')
  // A positional text may be a password; what is in a positional mapping has names of its own.
  if (/^\d+$/.test(first)) return value.kind === 'symbol' || rest.some((each) => concernsTls(each))
  const lower = first.toLowerCase()
  return tlsNames.has(lower) || vertxNames.has(lower) || ownNames.has(lower) || concernsTls(name) || (rest.length === 0 && places.has(lower))
}

function switches(candidate: Candidate, reading: FileReading): readonly Parameter[] {
  return variablesOf(reading)
    .flatMap((each) => (each === candidate ? [] : handedTo(candidate, each)))
}

/** Go: `mysql.RegisterTLSConfig("custom", &tls.Config{…})` is what `tls=custom` names. https://pkg.go.dev/github.com/go-sql-driver/mysql#RegisterTLSConfig */
function registered(candidate: Candidate, reading: FileReading): readonly Parameter[] {
  if (reading.language !== 'go') return []
  return registrationsOf(reading).flatMap(({ entries, sites }) => {
    const beside = sites.filter(registers).flatMap(({ neighbours }) => neighbours)
    const name = (textOf(findSetting(entries, ['registered'])) ?? textOf(findSetting(beside, ['0'])))?.text
    if (name === undefined || !names(candidate, name)) return []
    return flatten(entries.filter((entry) => entry.name !== 'registered').map((entry) => ({ ...entry, name: `registered.${name}.${entry.name}` })), 'setting')
  })
}

function names(candidate: Candidate, wanted: string): boolean {
  if (candidate.kind === 'text') return candidate.value.text.includes(`tls=${wanted}`)
  return candidate.kind === 'settings' && textOf(findSetting(candidate.entries, ['tlsconfig']))?.text === wanted
}

type Settings = Extract<Candidate, { kind: 'settings' }>
const registrations = new WeakMap<FileReading, readonly Settings[]>()

/** Looked for once in each file. */
function registrationsOf(reading: FileReading): readonly Settings[] {
  const before = registrations.get(reading)
  if (before !== undefined) return before
  const found = reading.candidates.filter((each): each is Settings => each.kind === 'settings' && isRegistration(each)).slice(0, 20)
  registrations.set(reading, found)
  return found
}

/** It makes no connection itself. */
export function isRegistration({ sites }: Candidate): boolean {
  return sites.some(registers)
}

function registers({ callee }: Site): boolean {
  return callee?.endsWith('.RegisterTLSConfig') === true
}

type Environment = Extract<Candidate, { kind: 'environment' }>
type Command = Extract<Candidate, { kind: 'command' }>

const variables = new WeakMap<FileReading, readonly Environment[]>()
const commands = new WeakMap<FileReading, SpanIndex>()

/** Looked for once in each file. */
function variablesOf(reading: FileReading): readonly Environment[] {
  const before = variables.get(reading)
  if (before !== undefined) return before
  const found = reading.candidates.flatMap((each) => (each.kind === 'environment' && each.name === 'NODE_TLS_REJECT_UNAUTHORIZED' ? [each] : [])).slice(0, 20)
  variables.set(reading, found)
  return found
}

/** The words of a command of ours are read with the command. */
export function insideOwnCommand(candidate: Candidate, reading: FileReading): boolean {
  let found = commands.get(reading)
  if (found === undefined) {
    found = spanIndex(reading.candidates.flatMap((each) => (each.kind === 'command' && ownsWords(each) ? [each.span] : [])))
    commands.set(reading, found)
  }
  return covers(found, candidate.span)
}

export function ownsWords(command: Command): boolean {
  return vocabulary.commands.has(programOf(command.words[0]?.text ?? ''))
}

/** Without its folder. */
export function programOf(word: string): string {
  return word.split(/[/\\]/).at(-1)?.toLowerCase() ?? ''
}

function unique(parameters: readonly Parameter[]): readonly Parameter[] {
  const seen = new Set<string>()
  return parameters.filter((parameter) => {
    const key = `${parameter.name}@${String(parameter.span?.start ?? '')}`
    return seen.has(key) ? false : seen.add(key).has(key)
  })
}
