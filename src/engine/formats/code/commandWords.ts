/**
 * The words of a command line that a program keeps in lists: `["psql", *opts]`, `["psql"] + opts`, `cmd += ["-h", host]`, `cmd.extend(…)`,
 * `args.push('-h', host)`, Go's `args = append(args, "-h", host)`.
 */
import { unnamedValues, type Node } from '../../text/node.js'
import { MOST_WORDS, firstOf, isOfTls, type Kept } from '../shell/keptWords.js'
import type { CodeFile, Found } from './file.js'
import { firstFrom, valueAt } from './names.js'
import { calleeOf, canonical, pathOf } from './path.js'
import { holeOf, textOf } from './textOf.js'

/** null: it is no list that this file shows. */
export function listedWords(file: CodeFile, node: Node): Kept | null {
  return wordsAt(file, node, 0, { left: MOST_LISTS })
}

/** Lists in lists, and lists that are put in, for one command. */
const MOST_LISTS = 100
const deepest = 4

interface Budget {
  left: number
}

function wordsAt(file: CodeFile, node: Node, depth: number, budget: Budget): Kept | null {
  if (depth > deepest || budget.left-- <= 0) return null
  // Go's `args...`.
  if (node.kind === 'operation' && node.operands.length === 1) return wordsAt(file, node.operands[0] ?? node, depth + 1, budget)
  if (node.kind === 'operation') return node.operators.every((operator) => operator === '+') ? joined(node.operands.map((each) => wordsAt(file, each, depth + 1, budget))) : null
  const items = itemsOf(file, node)
  if (items !== null) return joined(items.slice(0, MOST_WORDS).map((each) => elementAt(file, each, depth, budget)))
  const [list, ...added] = appendedTo(node)
  if (list !== undefined) return joined([wordsAt(file, list, depth + 1, budget), ...added.map((each) => elementAt(file, each, depth, budget))])
  return node.kind === 'word' || node.kind === 'member' ? namedWords(file, node, depth, budget) : null
}

/** One word, or the list that is put in. */
function elementAt(file: CodeFile, node: Node, depth: number, budget: Budget): Kept {
  const text = textOf(file, node)
  const list = text === null && isSpread(node) ? wordsAt(file, node, depth + 1, budget) : null
  return list ?? { words: [text ?? holeOf(file, node)], isOpen: false }
}

/** `*opts`, `...opts`, Go's `opts...`. */
function isSpread(node: Node): boolean {
  return node.lead.some((mark) => mark === '*' || mark === '...') || (node.kind === 'operation' && node.operands.length === 1 && node.operators[0] === '...')
}

function joined(lists: readonly (Kept | null)[]): Kept | null {
  const known = lists.flatMap((list) => list ?? [])
  if (known.length < lists.length) return null
  return firstOf(
    known.flatMap(({ words }) => words),
    known.some(({ isOpen }) => isOpen),
  )
}

/** `[…]`, Go's `[]string{…}`. */
function itemsOf({ source }: CodeFile, list: Node): readonly Node[] | null {
  const isList = list.kind === 'group' ? list.group.bracket === '[' : list.kind === 'braced' && source.startsWith('[]string', list.start)
  return isList && (list.kind === 'group' || list.kind === 'braced') ? unnamedValues(list.group.items) : null
}

/** Go's `append(args, …)`: the list, and what is put behind it. */
function appendedTo(node: Node): readonly Node[] {
  return node.kind === 'call' && calleeOf(node.of) === 'append' ? unnamedValues(node.group.items) : []
}

/** Between a list and what takes it. */
const FURTHEST = 4_000

function namedWords(file: CodeFile, used: Node, depth: number, budget: Budget): Kept | null {
  const path = pathOf(used, file.source)
  const name = path === null ? '' : canonical(path)
  const bound = path === null ? null : valueAt(file, name, used.start)
  if (path === null || bound === null || bound.end > used.start || used.start - bound.end > FURTHEST) return null
  const first = wordsAt(file, bound, depth + 1, budget)
  if (first === null) return null
  const changes = changesOf(file, name, bound.end, used.start)
  const within = file.conditions?.at(used.start) ?? null
  const added = changes.map(({ nodes, elements, start, end }): Kept | null => {
    const more = joined(nodes.map((each) => (elements ? elementAt(file, each, depth, budget) : wordsAt(file, each, depth + 1, budget))))
    // What is added under a condition is only left out where it says nothing of TLS.
    const isSure = (file.conditions?.foreign({ start, end }, within) ?? null) === null
    return more === null || isSure ? more : { ...more, isOpen: more.isOpen || more.words.some(isOfTls) }
  })
  const all = joined([first, ...added.flatMap((each) => each ?? [])])
  const touched = touchedIn(file.source, path.at(-1) ?? '', bound.end, used.start, changes)
  return all === null || touched === 'changed' ? null : { ...all, isOpen: all.isOpen || added.includes(null) || touched === 'handed on' }
}

interface Change {
  readonly start: number
  readonly end: number
  readonly nodes: readonly Node[]
  /** The nodes are words; else they are lists. */
  readonly elements: boolean
}

/** What is added to the list between two places, in their order. */
function changesOf(file: CodeFile, name: string, from: number, to: number): readonly Change[] {
  const { found } = file
  const appended = found.appended.get(name) ?? []
  const lists = appended.slice(firstFrom(appended, from), firstFrom(appended, to)).slice(0, MOST_CHANGES).map((node): Change => ({ start: node.start, end: node.end, nodes: [node], elements: false }))
  return [...lists, ...(callsOn(found).get(name) ?? []).filter(({ start, end }) => start > from && end < to).slice(0, MOST_CHANGES)].sort((a, b) => a.start - b.start)
}

const MOST_CHANGES = 50
const extending = new Set(['extend', 'concat', 'addAll', 'AddRange'])
const adding = new Set(['append', 'push', 'add', 'Add'])

const known = new WeakMap<Found, ReadonlyMap<string, readonly Change[]>>()

/** `cmd.extend([…])`, `cmd.append("-h")`, by the list's name. Looked at once for each file. */
function callsOn(found: Found): ReadonlyMap<string, readonly Change[]> {
  const before = known.get(found)
  if (before !== undefined) return before
  const calls = new Map<string, Change[]>()
  for (const { call, group } of found.groups) {
    const callee = call === null ? '' : calleeOf(call.of)
    const dot = callee.lastIndexOf('.')
    const method = callee.slice(dot + 1)
    if (call === null || dot < 1 || !(extending.has(method) || adding.has(method))) continue
    const change: Change = { start: call.start, end: call.end, nodes: unnamedValues(group.items), elements: adding.has(method) }
    const name = canonical(callee.slice(0, dot).split('.'))
    if (calls.get(name)?.push(change) === undefined) calls.set(name, [change])
  }
  known.set(found, calls)
  return calls
}

/** What else is done with it in between: a function that it is handed to may add to it, `del cmd[1:]` leaves something else. */
function touchedIn(source: string, name: string, from: number, to: number, changes: readonly Change[]): 'changed' | 'handed on' | null {
  let handedOn = false
  for (let at = source.indexOf(name, from); at !== -1 && at < to; at = source.indexOf(name, at + name.length)) {
    if (/\w/.test(source[at - 1] ?? '') || /\w/.test(source[at + name.length] ?? '')) continue
    const isChange = /^\s{0,9}(?:\+=|=\s{0,9}append\()/.test(source.slice(at + name.length, at + name.length + 30)) || changes.some(({ start, end }) => start <= at + name.length && at < end)
    const before = source.slice(Math.max(from, at - 60), at)
    if (isChange || onlyTold.test(before)) continue
    if (!/[(,]\s{0,9}$/.test(before) || !/^\s{0,9}[,)]/.test(source.slice(at + name.length, at + name.length + 11))) return 'changed'
    handedOn = true
  }
  return handedOn ? 'handed on' : null
}

/** `print(cmd)`, `logger.info("%s", cmd)`, `" ".join(cmd)`, `len(cmd)`. */
const onlyTold = /(?:\bprint\w{0,3}|\b(?:log|logger|logging|console)\.\w{1,20}|\bjoin|\blen|\bstr|\brepr)\((?:[^()\n]{0,50}[\s,{(])?$/i
