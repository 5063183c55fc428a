/** `PGHOST`, `PGSSLMODE` and their kind: together a connection, alone a switch that weakens every connection of the process. */
import type { Candidate, Connection, FileReading, Parameter } from '../../model.js'
import { spanOf } from '../../mappedText.js'
import { alsoText } from '../notation/beside.js'
import { endpointOf, hostsOfLists, hostsOfPlaces } from '../notation/hosts.js'
import { readPassword } from '../notation/password.js'
import { partOf } from '../notation/pieces.js'
import { flatten } from '../notation/settings.js'
import { findUri } from './findUri.js'
import { readText } from './read.js'
import { contentsOf, insideOwnCommand, isVariable } from './surroundings.js'
import { groupsOf, type VariableGroup } from './variableGroups.js'
import { libpqEnvironment } from './vocabulary.js'

type Environment = Extract<Candidate, { kind: 'environment' }>

export function readEnvironment(candidate: Environment, reading: FileReading): Connection | null {
  if (candidate.value.kind === 'text' && findUri(candidate.value.text) !== null) return readUriValue(candidate, reading)
  if (!isVariable(candidate.name) || insideOwnCommand(candidate, reading) || isOption(candidate)) return null
  const groups = groupsOf(reading)
  const { hasUri } = contentsOf(reading)
  if (libpqEnvironment.has(candidate.name) && [...groups.keys()].some(({ place }) => place === candidate.place)) {
    const group = groups.get(candidate)
    if (group !== undefined) return together(candidate, group)
    // For a server that is named elsewhere.
    return !heldIn(groups).has(candidate) && weakens(candidate) ? alone(candidate) : null
  }
  if (hasUri && !outlives(candidate, reading)) return null
  return weakens(candidate) ? alone(candidate) : null
}

const held = new WeakMap<ReadonlyMap<Environment, VariableGroup>, ReadonlySet<Environment>>()

/** All that belong to a host. Looked at once for each file. */
function heldIn(groups: ReadonlyMap<Environment, VariableGroup>): ReadonlySet<Environment> {
  const known = held.get(groups)
  if (known !== undefined) return known
  const all = new Set([...groups.values()].flatMap((group) => [...group.held, ...group.own]))
  held.set(groups, all)
  return all
}

/** A script's `PGHOST="-h $DBHOST"`, which it hands to commands: no host begins so. */
function isOption({ name, value }: Environment): boolean {
  return name === 'PGHOST' && value.kind === 'text' && /^-(?:h|-host)/.test(value.text.text)
}

/** What the drivers of a URI in the same file do not take up: another product's switch, or Node's where no driver of Node's reads the URI. */
function outlives(candidate: Environment, { language }: FileReading): boolean {
  if (candidate.name === 'NODE_TLS_REJECT_UNAUTHORIZED') return !['javascript', 'typescript'].includes(language)
  return candidate.name === 'COCKROACH_INSECURE'
}

/** The formats give a URI in a variable as a text, too; then that one is read. */
function readUriValue(candidate: Environment, reading: FileReading): Connection | null {
  return candidate.value.kind !== 'text' || alsoText(candidate, reading) ? null : readText(candidate.value.text, candidate, [])
}

function together(candidate: Environment, { held: siblings, own }: VariableGroup): Connection {
  const text = (...names: string[]) => {
    const found = siblings.findLast((each) => names.includes(each.name))
    return found?.value.kind === 'text' ? found.value.text : null
  }
  const same = (part: string) => part
  const [userText, passwordText, databaseText] = [text('PGUSER'), text('PGPASSWORD'), text('PGDATABASE')]
  const user = userText === null ? ({ kind: 'absent' } as const) : partOf(userText, same)
  const secret = passwordText === null ? null : readPassword(passwordText, user, candidate.encoding === 'base64', same)
  const hostsOf = (name: string) => {
    const host = text(name)
    return host === null ? [] : hostsOfLists(host, text('PGPORT'))
  }
  const known = hostsOfPlaces(hostsOf('PGHOST'), hostsOf('PGHOSTADDR'))
  const hosts = known.length > 0 ? known : [{ kind: 'hole', text: '{PGHOST}', fallback: null, port: null } as const]
  const database = databaseText === null ? ({ kind: 'absent' } as const) : partOf(databaseText, same)
  return {
    ...bare(candidate, 'postgres'),
    user,
    password: secret?.password ?? { kind: 'absent' },
    hosts,
    database,
    parameters: parametersOf(siblings),
    endpoint: endpointOf('postgresql://', user.kind !== 'absent', hosts, database),
    secretSpans: secret?.secretSpans ?? [],
    span: hullOf(candidate, own),
  }
}

const FAR = 400

/** From the first to the last of them, as far as they stand close together. */
function hullOf(candidate: Environment, given: readonly Environment[]): Connection['span'] {
  let { start, end } = candidate.span
  const own = given.filter((each) => libpqEnvironment.has(each.name))
  for (const { span } of own) if (span.start >= end && span.start - end < FAR) end = span.end
  for (const { span } of [...own].reverse()) if (span.end <= start && start - span.end < FAR) start = span.start
  return { start, end }
}

function alone(candidate: Environment): Connection {
  const cockroach = candidate.name.startsWith('COCKROACH')
  return { ...bare(candidate, cockroach ? 'cockroachdb' : 'postgres'), parameters: parametersOf([candidate]), endpoint: candidate.name }
}

function bare(candidate: Environment, family: string): Connection {
  return {
    family,
    notation: 'environment',
    scheme: null,
    dialect: family === 'cockroachdb' ? 'cockroach' : null,
    user: { kind: 'absent' },
    password: { kind: 'absent' },
    hosts: [],
    database: { kind: 'absent' },
    parameters: [],
    uri: null,
    endpoint: candidate.name,
    span: candidate.span,
    secretSpans: [],
    candidate,
  }
}

function parametersOf(candidates: readonly Environment[]): readonly Parameter[] {
  return candidates.flatMap((each) => flatten([{ name: each.name, value: each.value, span: each.span }], 'environment'))
}

/** Only switches that take protection away are worth a finding where no connection is in sight. */
function weakens(candidate: Environment): boolean {
  const value = candidate.value.kind === 'text' ? (spanOf(candidate.value.text) === null ? '' : candidate.value.text.text) : candidate.value.kind === 'symbol' ? candidate.value.name : ''
  const text = value.trim().toLowerCase()
  switch (candidate.name) {
    case 'PGSSLMODE':
      return ['disable', 'allow', 'prefer', 'require', 'no-verify'].includes(text)
    case 'NODE_TLS_REJECT_UNAUTHORIZED':
      return text === '0'
    case 'COCKROACH_INSECURE':
      return ['true', '1', 't', 'yes'].includes(text)
    default:
      return false
  }
}
