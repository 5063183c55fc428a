/**
 * Which object of those that one name has one after the other a statement is about: `Properties p = new Properties()` in two methods makes
 * two, and what is given to the one says nothing of the other.
 */
import { countBefore } from '../../partition.js'
import type { Node } from '../../text/node.js'
import type { BuiltEntry, CodeFile, Found } from './file.js'
import { parametersOf } from './parameters.js'
import { calleeOf, lastStep } from './path.js'

interface Run {
  readonly start: number
  /** A parameter counts up to the end of its function. */
  readonly end: number
  /** The index of the run that goes on behind the end; -1: none does. */
  readonly outer: number
  /** The function whose parameter it is; null: a binding. */
  readonly callee: string | null
}

/** What is given to `full`, which is `name` or a member of it, as long as `name` stands for what it does at a place. `at` null: whenever. */
export function givenAt(file: CodeFile, full: string, name: string, at: number | null): readonly BuiltEntry[] {
  const all = file.found.built.get(full) ?? []
  if (at === null || all.length === 0) return all
  const runs = runsOf(file, name)
  return runs.length < 2 ? all : (entriesIn(file, full, name, all, runs)[runAt(runs, at)] ?? [])
}

/** Where each run of a name begins that is told by itself. One: the name stands for one object. A function that is called with the name only adds to that. */
export function placesInRuns(file: CodeFile, name: string): readonly number[] {
  const { places } = memoOf(file.found)
  const before = places.get(name)
  if (before !== undefined) return before
  const runs = runsOf(file, name)
  const made = runs.length < 2 ? [0] : runs.filter((run) => callsOf(file, name, run).length === 0).map(({ start }) => start)
  places.set(name, made)
  return made
}

/** Where the run begins that a place is in. */
export function runOf(file: CodeFile, name: string, at: number): number {
  const runs = runsOf(file, name)
  return runs.length < 2 ? 0 : (runs[runAt(runs, at)]?.start ?? 0)
}

/** What stands above the first one is of that, too: a field that another method uses. */
function runAt(runs: readonly Run[], at: number): number {
  let index = countBefore(runs, ({ start }) => start <= at) - 1
  for (let run = runs[index]; run !== undefined && run.end <= at; run = runs[index]) index = run.outer
  return Math.max(0, index)
}

interface Memo {
  readonly runs: Map<string, readonly Run[]>
  readonly places: Map<string, readonly number[]>
  /** By a name and the function that is called with it. */
  readonly calls: Map<string, ReadonlyMap<string, readonly number[]>>
  readonly entries: Map<string, readonly (readonly BuiltEntry[])[]>
}

const memo = new WeakMap<Found, Memo>()

function memoOf(found: Found): Memo {
  const known: Memo = memo.get(found) ?? { runs: new Map(), places: new Map(), calls: new Map(), entries: new Map() }
  memo.set(found, known)
  return known
}

/** Each run is one list for good: what is read of it is remembered by the list. */
function entriesIn(file: CodeFile, full: string, name: string, all: readonly BuiltEntry[], runs: readonly Run[]): readonly (readonly BuiltEntry[])[] {
  const { entries } = memoOf(file.found)
  const key = `${name} ${full}`
  const before = entries.get(key)
  if (before !== undefined) return before
  const own: BuiltEntry[][] = runs.map(() => [])
  for (const entry of all) own[runAt(runs, entry.span.start)]?.push(entry)
  const made = own.map((each) => [...each])
  for (const [index, run] of runs.entries()) {
    const added = own[index] ?? []
    const callers = added.length === 0 ? [] : callsOf(file, name, run).map((at) => runAt(runs, at))
    for (const caller of new Set(callers)) if (caller !== index) made[caller]?.push(...added)
  }
  entries.set(key, made)
  return made
}

/** Where the function of a parameter is called with its name: `applyTls(config)`. */
function callsOf({ found }: CodeFile, name: string, { callee }: Run): readonly number[] {
  if (callee === null || callee === '') return []
  const { calls } = memoOf(found)
  const before = calls.get(name)
  if (before !== undefined) return before.get(callee) ?? []
  const made = new Map<string, number[]>()
  for (const frame of found.uses.get(name) ?? []) {
    if (frame.kind !== 'argument') continue
    const called = lastStep(calleeOf(frame.call.of))
    const starts = made.get(called)
    if (starts === undefined) made.set(called, [frame.item.start])
    else if (starts.length < MOST_CALLS) starts.push(frame.item.start)
  }
  calls.set(name, made)
  return made.get(callee) ?? []
}

const MOST_CALLS = 50

/** Where the name, or what it is a member of, is bound to something that is not made of itself, and where it is a parameter. */
function runsOf(file: CodeFile, name: string): readonly Run[] {
  const { runs } = memoOf(file.found)
  const before = runs.get(name)
  if (before !== undefined) return before
  const starts = new Map<number, Pick<Run, 'end' | 'callee'>>()
  for (let dot = name.length, steps = 0; dot > 0 && steps < DEEPEST; dot = name.lastIndexOf('.', dot - 1), steps++) {
    const own = name.slice(0, dot)
    for (const node of file.found.bindings.get(own) ?? []) if (!isMadeOf(file, node, own)) starts.set(node.start, { end: Infinity, callee: null })
    for (const { start, end, callee } of parametersOf(file, own)) starts.set(start, { end, callee })
  }
  const made: Run[] = []
  for (const [start, { end, callee }] of [...starts].sort(([a], [b]) => a - b)) {
    let outer = made.length - 1
    for (let run = made[outer]; run !== undefined && run.end <= start; run = made[outer]) outer = run.outer
    // What a parameter is given within its function ends with that.
    made.push({ start, end: Math.min(end, made[outer]?.end ?? Infinity), outer, callee })
  }
  // A binding takes the place of the one before it: behind its end goes on what was there before the function.
  const settled = made.map((run) => (run.callee === null && made[run.outer]?.end === run.end ? { ...run, outer: made[run.outer]?.outer ?? -1 } : run))
  runs.set(name, settled)
  return settled
}

const DEEPEST = 4

/** `config = withDefaults(config)` */
export function isMadeOf({ source }: CodeFile, { start, end }: Node, name: string): boolean {
  const written = source.slice(start, Math.min(end, start + LONGEST))
  const last = name.slice(name.lastIndexOf('.') + 1)
  for (let at = written.indexOf(last); at >= 0; at = written.indexOf(last, at + 1)) if (!/[\w$]/.test(written[at - 1] ?? '') && !/[\w$]/.test(written[at + last.length] ?? '')) return true
  return false
}

/** Characters of a value in which its own name is looked for. */
const LONGEST = 400
