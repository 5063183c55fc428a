/** What stands beside a candidate and changes its connection: neighbouring settings, and variables that the same file sets. */
import type { Candidate, FileReading, Parameter, Setting } from '../../model.js'
import { programOf } from './flags.js'
import { flatten, unwrapped } from './settings.js'

export interface Neighbourhood {
  /** The first step of a setting's name, lower case. */
  readonly belongs: (name: string) => boolean
  /** As written. */
  readonly environment: ReadonlySet<string>
}

export function besides(candidate: Candidate, reading: FileReading, { belongs, environment }: Neighbourhood): readonly Parameter[] {
  const neighbours = neighboursOf(candidate)
  const written = candidate.kind === 'settings' ? [] : flatten(neighbours, 'setting').filter(({ name }) => belongs((unwrapped(name).split('.')[0] ?? '').toLowerCase()))
  const variables = neighbours.filter(({ name }) => environment.has(name))
  return unique([...written, ...flatten(variables, 'environment'), ...fromFile(candidate, reading, environment)])
}

/** `connect(uri, { tls: true })`: the object in second place is not a setting called `1` but settings. */
export function neighboursOf(candidate: Candidate): readonly Setting[] {
  return lifted(candidate.sites.flatMap((site) => site.neighbours))
}

export function lifted(entries: readonly Setting[]): readonly Setting[] {
  return entries.flatMap((entry) => (/^\d$/.test(entry.name) && entry.value.kind === 'settings' ? entry.value.entries : [entry]))
}

/** The words of a command of the family are read with the command. */
export function insideCommand(candidate: Candidate, reading: FileReading, programs: ReadonlySet<string>): boolean {
  return commandsOf(reading).some((command) => command.span.start <= candidate.span.start && candidate.span.end <= command.span.end && programs.has(programOf(command)))
}

/** The formats give a URI in a variable as a text, too; then that one is read. */
export function alsoText(candidate: Extract<Candidate, { kind: 'environment' }>, reading: FileReading): boolean {
  const { span } = candidate.value
  return reading.candidates.some((each) => each.kind === 'text' && each.span.start < span.end && span.start < each.span.end)
}

type Command = Extract<Candidate, { kind: 'command' }>
const commands = new WeakMap<FileReading, readonly Command[]>()

function commandsOf(reading: FileReading): readonly Command[] {
  const before = commands.get(reading)
  if (before !== undefined) return before
  const found = reading.candidates.flatMap((each) => (each.kind === 'command' ? [each] : [])).slice(0, 1000)
  commands.set(reading, found)
  return found
}

const MOST = 100
const known = new WeakMap<FileReading, ReadonlyMap<string, readonly Extract<Candidate, { kind: 'environment' }>[]>>()

function fromFile(candidate: Candidate, reading: FileReading, names: ReadonlySet<string>): readonly Parameter[] {
  const variables = [...names].flatMap((name) => variablesOf(reading).get(name) ?? []).slice(0, MOST)
  return variables.flatMap((other) =>
    other === candidate || (other.place !== 'code' && other.place !== candidate.place) || other.use !== 'value' ? [] : flatten([{ name: other.name, value: other.value, span: other.span }], 'environment'),
  )
}

/** Looked at once for each file, however many candidates ask. */
function variablesOf(reading: FileReading): ReadonlyMap<string, readonly Extract<Candidate, { kind: 'environment' }>[]> {
  const before = known.get(reading)
  if (before !== undefined) return before
  const byName = new Map<string, Extract<Candidate, { kind: 'environment' }>[]>()
  for (const each of reading.candidates) {
    if (each.kind !== 'environment') continue
    const list = byName.get(each.name) ?? []
    if (list.length < MOST) list.push(each)
    byName.set(each.name, list)
  }
  known.set(reading, byName)
  return byName
}

function unique(parameters: readonly Parameter[]): readonly Parameter[] {
  const seen = new Set<string>()
  return parameters.filter((parameter) => {
    const key = `${parameter.name}@${String(parameter.span?.start ?? '')}-${String(parameter.span?.end ?? '')}`
    // Settings without a place in a file (a person's input) are told apart by their names alone.
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
