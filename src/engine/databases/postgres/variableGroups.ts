/**
 * `PGHOST` and its kind where a file gives them more than once: a script that goes from one server to the next, documents of one file, containers
 * beside one another. Each part that names a host is a connection of its own; the last one alone would hide the others.
 */
import type { Candidate, FileReading } from '../../model.js'
import { countBefore } from '../../partition.js'
import { heldAt } from '../notation/beside.js'
import { contentsOf } from './surroundings.js'

type Environment = Extract<Candidate, { kind: 'environment' }>

export interface VariableGroup {
  /** All that holds, in the order of the file. */
  readonly held: readonly Environment[]
  /** Those of them that were given for this connection. */
  readonly own: readonly Environment[]
}

/** By the variable that begins a part, or its host in the first: what holds there. Looked at once for each file. */
export function groupsOf(reading: FileReading): ReadonlyMap<Environment, VariableGroup> {
  const before = known.get(reading)
  if (before !== undefined) return before
  // Only a script has commands; what a mapping of data gives is for its container.
  const isScript = reading.language === 'shell'
  const scopes = new Map<string, Environment[]>()
  for (const each of contentsOf(reading).variables) {
    const key = scopeOf(each, isScript)
    if (scopes.get(key)?.push(each) === undefined) scopes.set(key, [each])
  }
  const groups = new Map<Environment, VariableGroup>()
  const hasHost = new Set<string>()
  for (const [key, variables] of scopes) {
    if (!variables.some(isHost)) continue
    hasHost.add(key)
    for (const { opener, ...group } of partsOf(variables, !trees.has(reading.language))) groups.set(opener, group)
  }
  const exportedBefore = exportsOf(scopes)
  // `PGSSLMODE=disable run` after `export PGHOST=db`.
  for (const [key, variables] of scopes) {
    const [first] = variables
    if (first === undefined || hasHost.has(key) || !(isScript && isOfCommand(first))) continue
    const exported = exportedBefore(first)
    if (exported.some(isHost)) groups.set(first, { held: [...exported.filter(({ name }) => !variables.some((each) => each.name === name)), ...variables], own: variables })
  }
  // What stands beside no host may be for all of them, and what a script exports is for its commands.
  const shared = contentsOf(reading).environment.filter((each) => !(isScript && isOfCommand(each)) && !hasHost.has(scopeOf(each, isScript)))
  for (const [opener, { held, own }] of groups) {
    const exported = isScript && isOfCommand(opener) ? exportedBefore(opener) : []
    const more = [...shared.filter((each) => each.place === opener.place && each.holdsAt?.(opener.span.start) !== false && !(trees.has(reading.language) && isOfSibling(each, opener))), ...exported].filter((each) => !isHost(each) && !own.some(({ name }) => name === each.name))
    if (more.length > 0) groups.set(opener, { held: [...new Set([...more, ...held])], own })
  }
  known.set(reading, groups)
  return groups
}

const known = new WeakMap<FileReading, ReadonlyMap<Environment, VariableGroup>>()

/** Formats in which one file may hold several documents. */
const trees: ReadonlySet<string> = new Set(['yaml', 'json', 'toml', 'hcl', 'xml'])

/** The mapping or list, or the command, that it is given for. */
const scopeOf = (each: Environment, isScript: boolean): string => `${scriptOf(each)}${isScript && isOfCommand(each) ? `\0${String(each.sites[0].span.start)}` : ''}`
const scriptOf = ({ place, sites }: Environment): string => `${place}\0${sites[0].keyPath.slice(0, -1).join('\0')}`

/** `services.b.environment` beside `services.a.environment`: what another container is given is for that one. */
function isOfSibling(each: Environment, opener: Environment): boolean {
  const [path, other] = [each, opener].map(({ sites }) => sites[0].keyPath.slice(0, -1))
  if (path === undefined || path.length < 2 || path.length !== other?.length || path.at(-1) !== other.at(-1)) return false
  return path.filter((name, index) => name !== other[index]).length === 1
}

/** `PGHOST=db pg_restore`, `docker run -e PGHOST=db`; `export PGHOST=db` and a line of its own hold for all that follows. */
function isOfCommand({ sites: [{ callee, span: whole }], span }: Environment): boolean {
  if (callee !== null && /^(?:export|declare|typeset|readonly|local|setenv|ENV|ARG)$/.test(callee)) return false
  return whole.start < span.start || whole.end > span.end
}

/** Of each name the last that a script has set so far, by the scope of the script. Found by halving: a script may have many commands and many exports. */
function exportsOf(scopes: ReadonlyMap<string, readonly Environment[]>): (opener: Environment) => readonly Environment[] {
  const byScope = new Map<string, ReadonlyMap<string, readonly Environment[]>>()
  return (opener) => {
    const scope = scriptOf(opener)
    const byName = byScope.get(scope) ?? byNames(scopes.get(scope) ?? [])
    byScope.set(scope, byName)
    return [...byName.values()].flatMap((list) => list[countBefore(list, ({ span }) => span.start < opener.span.start) - 1] ?? [])
  }
}

function byNames(variables: readonly Environment[]): ReadonlyMap<string, readonly Environment[]> {
  const byName = new Map<string, Environment[]>()
  for (const each of variables) if (byName.get(each.name)?.push(each) === undefined) byName.set(each.name, [each])
  return byName
}

/** libpq and node-postgres then stay on this machine. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-HOST */
function isHost({ name, value }: Environment): boolean {
  return (name === 'PGHOST' || name === 'PGHOSTADDR') && !(value.kind === 'text' && value.text.text === '')
}

interface Part extends VariableGroup {
  readonly opener: Environment
}

/** A variable that gets another value begins the next part. What was set before still holds, but for another document of the same shape. */
function partsOf(variables: readonly Environment[], persists: boolean): readonly Part[] {
  const parts: Part[] = []
  let held = new Map<string, Environment>()
  let own: Environment[] = []
  let opener: Environment | null = null
  const close = (): void => {
    if (opener !== null && [...held.values()].some(isHost)) parts.push({ opener, own, held: [...held.values()].sort((a, b) => a.span.start - b.span.start) })
  }
  for (const each of variables) {
    const other = held.get(each.name)
    if (other !== undefined && textOf(other) === textOf(each)) continue
    // Of two in one list or mapping the last one holds.
    if (other !== undefined && (persists || other.sites[0].span !== each.sites[0].span)) {
      close()
      held = new Map(persists ? [...held.values()].flatMap((one) => heldAt(one, each.span.start) ?? []).map((one) => [one.name, one]) : [])
      own = []
      opener = null
    }
    held.set(each.name, each)
    own.push(each)
    opener ??= isHost(each) || (persists && [...held.values()].some(isHost)) ? each : null
  }
  close()
  return parts
}

function textOf({ value, span }: Environment): string {
  return value.kind === 'text' ? value.text.text : `${value.kind}@${String(span.start)}`
}
