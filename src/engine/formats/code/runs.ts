/**
 * Which object of those that one name has one after the other a statement is about: `Properties p = new Properties()` in two methods makes
 * two, and what is given to the one says nothing of the other.
 */
import { countBefore } from '../../partition.js'
import type { Node } from '../../text/node.js'
import type { BuiltEntry, CodeFile, Found } from './file.js'
import { parameterStarts } from './parameters.js'

/** What is given to `full`, which is `name` or a member of it, as long as `name` stands for what it does at a place. `at` null: whenever. */
export function givenAt(file: CodeFile, full: string, name: string, at: number | null): readonly BuiltEntry[] {
  const all = file.found.built.get(full) ?? []
  if (at === null || all.length === 0) return all
  const starts = startsOf(file, name)
  if (starts.length < 2) return all
  const runs = runsOf(file.found, full, name, all, starts)
  return runs[runAt(starts, at)] ?? []
}

/** A place in each run of a name, in order. One: the name stands for one object. */
export function placesInRuns(file: CodeFile, name: string): readonly number[] {
  const starts = startsOf(file, name)
  return starts.length < 2 ? [0] : starts
}

/** The first place of the run that a place is in. */
export function runOf(file: CodeFile, name: string, at: number): number {
  const places = placesInRuns(file, name)
  return places[runAt(places, at)] ?? 0
}

/** What stands above the first one is of that, too: a field that another method uses. */
function runAt(starts: readonly number[], at: number): number {
  return Math.max(0, countBefore(starts, (start) => start <= at) - 1)
}

const memo = new WeakMap<Found, { readonly starts: Map<string, readonly number[]>; readonly runs: Map<string, readonly (readonly BuiltEntry[])[]> }>()

function memoOf(found: Found) {
  const known = memo.get(found) ?? { starts: new Map<string, readonly number[]>(), runs: new Map<string, readonly (readonly BuiltEntry[])[]>() }
  memo.set(found, known)
  return known
}

/** Each run is one list for good: what is read of it is remembered by the list. */
function runsOf(found: Found, full: string, name: string, all: readonly BuiltEntry[], starts: readonly number[]): readonly (readonly BuiltEntry[])[] {
  const { runs } = memoOf(found)
  const key = `${name} ${full}`
  const before = runs.get(key)
  if (before !== undefined) return before
  const made: BuiltEntry[][] = starts.map(() => [])
  for (const entry of all) made[runAt(starts, entry.span.start)]?.push(entry)
  runs.set(key, made)
  return made
}

/** Where the name, or what it is a member of, is bound to something that is not made of itself, and where it is a parameter. */
function startsOf(file: CodeFile, name: string): readonly number[] {
  const { starts } = memoOf(file.found)
  const before = starts.get(name)
  if (before !== undefined) return before
  const found = new Set<number>()
  for (let dot = name.length, steps = 0; dot > 0 && steps < DEEPEST; dot = name.lastIndexOf('.', dot - 1), steps++) {
    const own = name.slice(0, dot)
    const bound = file.found.bindings.get(own) ?? []
    for (const node of bound) if (!isMadeOf(file, node, own)) found.add(node.start)
    for (const start of parameterStarts(file, own)) found.add(start)
  }
  const sorted = [...found].sort((a, b) => a - b)
  starts.set(name, sorted)
  return sorted
}

const DEEPEST = 4

/** `config = withDefaults(config)` */
function isMadeOf({ source }: CodeFile, { start, end }: Node, name: string): boolean {
  const written = source.slice(start, Math.min(end, start + LONGEST))
  const last = name.slice(name.lastIndexOf('.') + 1)
  for (let at = written.indexOf(last); at >= 0; at = written.indexOf(last, at + 1)) if (!/[\w$]/.test(written[at - 1] ?? '') && !/[\w$]/.test(written[at + last.length] ?? '')) return true
  return false
}

/** Characters of a value in which its own name is looked for. */
const LONGEST = 400
