/** What stands beside a candidate and changes its connection: neighbouring settings, and variables set in the same file. */
import type { Candidate, FileReading, Parameter, Setting } from '../../model.js'
import { differingVariables, handedTo, neighboursOf, unlessInUrl } from '../notation/beside.js'
import { flatten, unwrapped } from '../notation/settings.js'
import { covers, spanIndex, type SpanIndex } from '../../spanIndex.js'
import { findUri } from './findUri.js'
import { tlsNames } from '../notation/tlsNames.js'
import { vertxNames } from '../judging/vertx.js'
import { libpqEnvironment, otherEnvironment, vocabulary } from './vocabulary.js'

const places: ReadonlySet<string> = new Set(['host', 'hostname', 'port'])

/** Parameters of origin `setting` and `environment`, those in the file's own variables last. */
export function besides(candidate: Candidate, reading: FileReading): readonly Parameter[] {
  const neighbours = neighboursOf(candidate)
  const written = candidate.kind === 'settings' ? [] : unlessInUrl(flatten(neighbours, 'setting'), candidate).filter((parameter) => belongs(parameter.name))
  return unique([...written, ...environmentOf(neighbours), ...environmentBeside(candidate, reading), ...repositoryBeside(candidate, reading)])
}

function belongs(name: string): boolean {
  const [first = '', ...rest] = unwrapped(name).split('.')
  return tlsNames.has(first.toLowerCase()) || vertxNames.has(first.toLowerCase()) || first.startsWith('server_tls_') || /^ssl_?opts$/.test(first) || first === 'DialFunc' || first === 'Fallbacks' || first === 'BeforeConnect' || first === 'Insecure' || (rest.length === 0 && places.has(first.toLowerCase()))
}

/** Assignments of variables among settings: a mapping of a Compose file, the words before a command. */
export function environmentOf(settings: readonly Setting[]): readonly Parameter[] {
  return flatten(settings.filter((setting) => isVariable(setting.name)), 'environment')
}

/** Ecto merges what the file's calls of `config :shop, Shop.Repo, …` say; which of them run, the program decides. */
function repositoryBeside(candidate: Candidate, reading: FileReading): readonly Parameter[] {
  const name = candidate.kind === 'settings' && reading.language === 'elixir' ? repositoryOf(candidate) : null
  const last = name === null ? undefined : contentsOf(reading).repositories.get(name)
  // What says `ssl: false` is told so, whatever another call makes of it.
  if (last === undefined || (candidate.kind === 'settings' && saysTls(candidate) && (last <= candidate.span.start || candidate.entries.some(isWithoutTls)))) return []
  return [{ name: 'ssl', value: { kind: 'hole', expression: 'ssl', fallback: null }, origin: 'setting', span: null, valueSpan: null }]
}

type Settings = Extract<Candidate, { kind: 'settings' }>

/** `Shop.Repo` of `config :shop, Shop.Repo, …`; null: it is another call. */
function repositoryOf({ sites: [{ callee }], entries }: Settings): string | null {
  const second = entries.find(({ name }) => name === '1')?.value
  return callee === 'config' && second?.kind === 'symbol' ? second.name : null
}

const isWithoutTls = ({ name, value }: Setting): boolean => name === 'ssl' && value.kind === 'symbol' && value.name === 'false'

function saysTls({ entries }: Settings): boolean {
  return entries.some(({ name }) => name === 'ssl')
}

function environmentBeside(candidate: Candidate, reading: FileReading): readonly Parameter[] {
  return contentsOf(reading).environment.flatMap((other) => (other === candidate ? [] : handedTo(candidate, other)))
}

export function isVariable(name: string): boolean {
  return libpqEnvironment.has(name) || otherEnvironment.has(name)
}

function unique(parameters: readonly Parameter[]): readonly Parameter[] {
  const seen = new Set<string>()
  return parameters.filter((parameter) => {
    const key = `${parameter.name}@${parameter.span?.start ?? ''}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

type Environment = Extract<Candidate, { kind: 'environment' }>

interface Contents {
  /** All variables, in their order. */
  readonly variables: readonly Environment[]
  /** Those that differ, for what stands anywhere in the file. */
  readonly environment: readonly Environment[]
  readonly commands: SpanIndex
  /** Ecto's repositories of which a call says something about TLS, and where the last one does. */
  readonly repositories: ReadonlyMap<string, number>
  /** A URI of the family stands in the file as a value. */
  readonly hasUri: boolean
  /** A JDBC URL does, whosever it is. */
  readonly hasJdbc: boolean
}

const known = new WeakMap<FileReading, Contents>()

/** Looked at once for each file, however many candidates ask. */
export function contentsOf(reading: FileReading): Contents {
  const before = known.get(reading)
  if (before !== undefined) return before
  const commands = spanIndex(reading.candidates.flatMap((each) => (each.kind === 'command' && ownsWords(each) ? [each.span] : [])))
  // `PGSSLMODE=require pg_dump …` holds for this one command.
  const variables = withoutNames(reading.candidates.flatMap((each) => (each.kind === 'environment' && isVariable(each.name) && !covers(commands, each.span) ? [each] : [])))
  const contents: Contents = {
    variables,
    environment: differingVariables(variables),
    commands,
    repositories: new Map(reading.language === 'elixir' ? reading.candidates.flatMap((each) => (each.kind === 'settings' && saysTls(each) ? [[repositoryOf(each) ?? '', each.span.start] as const] : [])) : []),
    hasJdbc: reading.candidates.some((each) => each.kind === 'text' && each.place === 'code' && /^\s{0,9}jdbc:/i.test(each.value.text)),
    hasUri: reading.candidates.some((each) => each.kind === 'text' && each.use === 'value' && each.place === 'code' && findUri(each.value) !== null),
  }
  known.set(reading, contents)
  return contents
}

/** `"PGHOST": "host", "PGSSLMODE": "sslmode"`: a program's table of which parameter a variable stands for. Neither a mode nor a port has such a value. */
function withoutNames(variables: readonly Environment[]): readonly Environment[] {
  const isName = ({ name, value }: Environment) => value.kind === 'text' && value.text.text === libpqEnvironment.get(name)
  return variables.some((each) => (each.name === 'PGSSLMODE' || each.name === 'PGPORT') && isName(each)) ? variables.filter((each) => !isName(each) && !/^(?:database|username)$/.test(each.value.kind === 'text' ? each.value.text.text : '')) : variables
}

/** The words of a command of ours are read with the command, but for those that tell the server where to connect itself. */
export function insideOwnCommand(candidate: Candidate, reading: FileReading): boolean {
  return !candidate.sites.some(({ callee }) => callee !== null && /^(?:connection|dblink\w*)$/i.test(callee)) && covers(contentsOf(reading).commands, candidate.span)
}

export function ownsWords(command: Extract<Candidate, { kind: 'command' }>): boolean {
  return vocabulary.commands.has(programOf(command))
}

/** The name of the program, without its folder or an image's tag. */
export function programOf(command: Extract<Candidate, { kind: 'command' }>): string {
  return (command.words[0]?.text ?? '').split(/[/\\]/).at(-1)?.toLowerCase().replace(/(?:@sha256)?:[\w.-]{1,128}$/, '') ?? ''
}
