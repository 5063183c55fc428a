/** What stands beside a candidate and changes its connection: neighbouring settings, and variables that the same file sets. */
import { HOLE, type Span } from '../../mappedText.js'
import type { Candidate, FileReading, Parameter, Setting } from '../../model.js'
import { programOf } from './flags.js'
import { flatten, unwrapped } from './settings.js'
import { covers, overlaps, spanIndex, type SpanIndex } from '../../spanIndex.js'

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

/** `ssl_key =` of a file of settings, beside a URI: nobody gave it any. */
function namesNoFile({ name, value }: Setting): boolean {
  const isEmpty = value.kind === 'text' ? value.text.text.trim() === '' : value.kind === 'symbol' && value.name === ''
  return isEmpty && /(?:^|[._-])(?:ssl|tls)[._-]?(?:key|cert|ca|ca_?cert|root_?cert|crl)$/i.test(name)
}

/** `connect(uri, { tls: true })`: the object in second place is not a setting called `1` but settings. */
export function neighboursOf(candidate: Candidate): readonly Setting[] {
  return lifted(candidate.sites.flatMap((site) => site.neighbours)).filter((one) => !namesNoFile(one))
}

/**
 * Rails' `url:` beside `adapter:`, Laravel's `'url'` beside `'driver'`: what the URL says is put over the rest, so that of what stands beside it
 * only what it does not say counts. rails/rails activerecord/lib/active_record/database_configurations/url_config.rb, laravel/framework
 * src/Illuminate/Support/ConfigurationUrlParser.php
 */
export function unlessInUrl(parameters: readonly Parameter[], candidate: Candidate): readonly Parameter[] {
  const { callee, keyPath, neighbours } = candidate.sites[0]
  if (candidate.kind !== 'text' || callee !== null || keyPath.at(-1) !== 'url' || !neighbours.some(({ name }) => name === 'adapter' || name === 'driver')) return parameters
  const { text } = candidate.value
  const said = text.includes('?') ? text.slice(text.indexOf('?') + 1).split('&').map((pair) => pair.split('=', 1)[0] ?? '') : []
  return said.some((name) => name.includes(HOLE)) ? [] : parameters.filter(({ name }) => !said.includes(name))
}

export function lifted(entries: readonly Setting[]): readonly Setting[] {
  return entries.flatMap((entry) => (/^\d$/.test(entry.name) && entry.value.kind === 'settings' ? entry.value.entries : [entry]))
}

/** The words of a command of the family are read with the command. */
export function insideCommand({ span }: Candidate, reading: FileReading, programs: ReadonlySet<string>): boolean {
  const byProgram = commandsOf(reading)
  for (const program of programs) {
    const commands = byProgram.get(program)
    if (commands !== undefined && covers(commands, span)) return true
  }
  return false
}

/** The formats give a URI in a variable as a text, too; then that one is read. */
export function alsoText({ value }: Extract<Candidate, { kind: 'environment' }>, reading: FileReading): boolean {
  let index = texts.get(reading)
  if (index === undefined) {
    index = spanIndex(reading.candidates.flatMap(({ kind, span }) => (kind === 'text' ? [span] : [])))
    texts.set(reading, index)
  }
  return overlaps(index, value.span)
}

const texts = new WeakMap<FileReading, SpanIndex>()
const commands = new WeakMap<FileReading, ReadonlyMap<string, SpanIndex>>()

/** By program. */
function commandsOf(reading: FileReading): ReadonlyMap<string, SpanIndex> {
  const before = commands.get(reading)
  if (before !== undefined) return before
  const spans = new Map<string, Span[]>()
  for (const each of reading.candidates) {
    if (each.kind !== 'command') continue
    const program = programOf(each)
    const list = spans.get(program)
    if (list === undefined) spans.set(program, [each.span])
    else list.push(each.span)
  }
  const found = new Map([...spans].map(([program, list]) => [program, spanIndex(list)]))
  commands.set(reading, found)
  return found
}

type Environment = Extract<Candidate, { kind: 'environment' }>

/** Up to a hundred all of them; of more the last of each value that a variable gets: a hundred that say the same must not hide the one that says something else. */
export function differingVariables(all: readonly Environment[]): readonly Environment[] {
  if (all.length <= MOST) return all
  const kept = new Set<string>()
  const counts = new Map<string, number>()
  return all
    .toReversed()
    .filter(({ name, value, place }) => {
      const key = `${name} ${place} ${value.kind === 'text' ? value.text.text.slice(0, 200) : value.kind}`
      const count = counts.get(name) ?? 0
      if (kept.has(key) || count >= MOST_VALUES) return false
      kept.add(key)
      counts.set(name, count + 1)
      return true
    })
    .toReversed()
}

const MOST = 100
const MOST_VALUES = 12
const known = new WeakMap<FileReading, ReadonlyMap<string, readonly Environment[]>>()

function fromFile(candidate: Candidate, reading: FileReading, names: ReadonlySet<string>): readonly Parameter[] {
  const variables = variablesNamed(reading, names)
  return variables.flatMap((other) => (other === candidate ? [] : handedTo(candidate, other)))
}

/** What a variable that the file sets is for a candidate. */
export function handedTo({ place, span }: Candidate, variable: Environment): readonly Parameter[] {
  const held = (variable.place === 'code' || variable.place === place) && variable.use === 'value' ? heldAt(variable, span.start) : null
  return held === null ? [] : flatten([{ name: held.name, value: held.value, span: held.span }], 'environment')
}

/** The variable as it is at a place: null where it does not hold, and open where it may have been given another value that demands less. */
export function heldAt(variable: Environment, offset: number): Environment | null {
  const holds = variable.holdsAt?.(offset) ?? true
  if (holds === false) return null
  const { name, value } = variable
  if (holds === true || value.kind !== 'text' || !/^verify/i.test(value.text.text)) return variable
  return { ...variable, value: { ...value, text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...value.span, expression: name, fallback: null }] } } }
}

const named = new WeakMap<ReadonlySet<string>, WeakMap<FileReading, readonly Environment[]>>()

/** The same for the names that a family reads. */
function variablesNamed(reading: FileReading, names: ReadonlySet<string>): readonly Environment[] {
  const ofFamily = named.get(names) ?? new WeakMap<FileReading, readonly Environment[]>()
  named.set(names, ofFamily)
  const before = ofFamily.get(reading)
  if (before !== undefined) return before
  const variables = differingVariables([...names].flatMap((name) => variablesOf(reading).get(name) ?? []))
  ofFamily.set(reading, variables)
  return variables
}

/** Looked at once for each file, however many candidates ask. */
function variablesOf(reading: FileReading): ReadonlyMap<string, readonly Environment[]> {
  const before = known.get(reading)
  if (before !== undefined) return before
  const byName = new Map<string, Environment[]>()
  for (const each of reading.candidates) {
    if (each.kind !== 'environment') continue
    const list = byName.get(each.name)
    if (list === undefined) byName.set(each.name, [each])
    else list.push(each)
  }
  const differing = new Map([...byName].map(([name, list]) => [name, differingVariables(list)]))
  known.set(reading, differing)
  return differing
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
