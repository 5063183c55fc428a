/** Texts that a program puts together statement by statement, in a buffer or in a list that it joins. */
import { joinTexts, type MappedText } from '../../mappedText.js'
import type { Candidate } from '../../model.js'
import { findTexts } from '../findTexts.js'
import { unnamedValues, type Node } from '../../text/node.js'
import { blocksOf, holds, type Block, type Blocks } from './blocks.js'
import { spend, type CodeFile, type Frame } from './file.js'
import { nodesIn } from './joinedCalls.js'
import { valueAt } from './names.js'
import type { Added } from './parts.js'
import { calleeOf, lastStep } from './path.js'
import { sitesOf } from './sites.js'
import { holeAs, holeOf, textOf } from './textOf.js'

export interface Assembled {
  readonly candidates: readonly Candidate[]
  /** Is the text that begins here only a part of one of them? */
  readonly isPart: (start: number) => boolean
}

const MAXIMUM_PARTS = 60

export function assembledCandidates(file: CodeFile): Assembled {
  const taken = new Set<number>()
  const lists = [...file.found.bindings].flatMap(([name, bound]) => (file.found.parts.has(name) ? [] : bound.filter((base) => isLong(base) && !file.found.spliced.has(base)).map((base) => ({ name, run: { base, parts: [], elements: true } }))))
  const blocks = blocksOf(file.found.parts.size === 0 ? [] : file.found.blocks)
  const runs = [...file.found.parts].flatMap(([name, added]) => runsOf(file, blocks, name, added).map((run) => ({ name, run })))
  const candidates = [...lists, ...runs].flatMap(({ name, run }) => fromRun(file, name, run, taken))
  return { candidates, isPart: (start) => taken.has(start) }
}

/** `parts := []string{"host=db", "sslmode=disable"}` */
function isLong(node: Node): boolean {
  return (node.kind === 'group' || node.kind === 'braced') && node.group.items.length > 1 && node.group.items.every(({ keys, comma, value }, index) => keys.length === 0 && value !== null && (comma || index === node.group.items.length - 1))
}

interface Run {
  /** What the name is bound to when the first part is added; null: unknown. */
  readonly base: Node | null
  readonly parts: readonly Node[]
  readonly elements: boolean
}

/** The parts that are added to one value of the name. */
function runsOf(file: CodeFile, blocks: Blocks, name: string, added: readonly Added[]): readonly Run[] {
  const runs: { base: Node | null; parts: Node[]; elements: boolean; block: Block | null }[] = []
  for (const { nodes, elements } of added) {
    const [first] = nodes
    if (first === undefined) continue
    // Go's `parts = append(parts, …)` binds the name anew, to what it was and more.
    const origin = originOf(file, name, first.start)
    const base = origin !== null && holds(blocks.at(origin.start), first.start) ? origin : null
    const block = blocks.at(first.start)
    const last = runs.at(-1)
    if (last !== undefined && last.base === base && (base !== null || isNear(file, last.block, block, first.start))) {
      last.parts.push(...nodes)
      last.elements ||= elements
      if (block === null || holds(block, last.block?.start ?? 0)) last.block = block
    } else runs.push({ base, parts: [...nodes], elements, block })
  }
  return runs
}

/** In the same block, in one around it or within it, or in another branch: not in the next function. */
function isNear({ conditions }: CodeFile, before: Block | null, block: Block | null, at: number): boolean {
  return holds(before, at) || block === null || (before !== null && holds(block, before.start)) || (conditions?.at(at) ?? null) !== null
}

function originOf(file: CodeFile, name: string, at: number): Node | null {
  let bound = valueAt(file, name, at)
  for (let steps = 0; bound !== null && steps < MAXIMUM_PARTS && (appends(bound) || bound.end > at); steps++) {
    const before: Node | null = valueAt(file, name, bound.start)
    if (before === bound) return null
    bound = before
  }
  return bound !== null && bound.start < at && !appends(bound) ? bound : null
}

function appends(node: Node): boolean {
  return node.kind === 'call' && node.of.kind === 'word' && node.of.text === 'append'
}

function fromRun(file: CodeFile, name: string, { base, parts, elements }: Run, taken: Set<number>): Candidate[] {
  const initial = initialParts(base)
  const all = [...initial.nodes, ...parts].slice(0, MAXIMUM_PARTS)
  const [first] = all
  if (first === undefined || all.length < 2 || !all.some((node) => /[=:]/.test(file.source.slice(node.start, Math.min(node.end, node.start + 400))))) return []
  const mark = elements || initial.list ? joiner(file, name) : ''
  if (mark === null) return []
  const texts = all.map((node) => partText(file, node, (base ?? first).start))
  if (!spend(file, texts.reduce((sum, { text }) => sum + text.length + mark.length, 0))) return []
  const text = joinTexts(texts.flatMap((each, index) => (index === 0 || mark === '' ? [each] : [between(mark, each), each])))
  const found = findTexts(text.text, file.vocabulary, 'scalar')
  if (found.length !== 1 || found[0]?.use !== 'value') return []
  const span = { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) }
  for (const node of all) for (const { start } of nodesIn(node)) taken.add(start)
  const frame: Frame = { kind: 'statement', item: file.found.targets.get(name) ?? null }
  return [{ kind: 'text', value: text, span, sites: sitesOf(file, frame, span), place: 'code', use: 'value', encoding: 'plain' }]
}

/** The elements of a list, or what a buffer is made with: `new StringBuilder("jdbc:…")`. */
function initialParts(base: Node | null): { readonly nodes: readonly Node[]; readonly list: boolean } {
  if (base === null) return { nodes: [], list: false }
  // C#'s `new List<string> {…}` is read as a comparison.
  const made = base.kind === 'operation' && base.operators[0] === '<' ? (base.operands.at(-1) ?? base) : base
  const inner = made.kind === 'group' || made.kind === 'braced' ? made.group : null
  if (inner !== null) return { nodes: unnamedValues(inner.items), list: true }
  if (base.kind !== 'call') return { nodes: base.kind === 'string' || base.kind === 'operation' ? [base] : [], list: false }
  const isList = /(?:List|Array|Vec|vector)\b/.test(calleeOf(base.of))
  return { nodes: base.group.items.flatMap(({ keys, value }) => (keys.length > 0 || value?.kind !== 'string' ? [] : [value])), list: isList }
}

/** What only some runs of the program add is put in at run time, with the mark it begins with. */
function partText(file: CodeFile, node: Node, anchor: number): MappedText {
  const { conditions } = file
  const text = textOf(file, node) ?? holeOf(file, node)
  const branch = conditions?.foreign(node, conditions.at(anchor)) ?? null
  if (branch === null) return text
  const mark = /^[?&;\s]/.exec(text.text)?.[0] ?? ''
  const end = /[;\s]$/.exec(text.text)?.[0] ?? ''
  const written = (part: string): MappedText => ({ text: part, pieces: part === '' ? [] : [{ kind: 'literal', at: 0, length: part.length, start: node.start, end: node.end, verbatim: false }] })
  return joinTexts([written(mark), holeAs(branch.condition, node), written(end)])
}

/** The mark stands in the source once, whatever it joins. */
function between(mark: string, { pieces }: MappedText): MappedText {
  const at = pieces[0]?.start ?? 0
  return { text: mark, pieces: [{ kind: 'literal', at: 0, length: mark.length, start: at, end: at, verbatim: false }] }
}

const LONGEST_MARK = 3

/** What the list is joined with: `strings.Join(parts, " ")`, `" ".join(parts)`, `parts.join(';')`; null: it is joined nowhere in this file. */
function joiner(file: CodeFile, name: string): string | null {
  for (const use of (file.found.uses.get(name) ?? []).slice(0, MAXIMUM_PARTS)) {
    if (use.kind !== 'argument' || !/^(?:join|Join|implode|joined)$/.test(lastStep(calleeOf(use.call.of)))) continue
    const { of, group } = use.call
    const texts = [...(of.kind === 'member' ? [of.of] : []), ...group.items.flatMap(({ value }) => (value === null ? [] : [value]))].flatMap((node) => textOf(file, node)?.text ?? [])
    const mark = texts.find((each) => each.length <= LONGEST_MARK && !/[\r\n]/.test(each))
    if (mark !== undefined) return mark
  }
  return marksOf(file).get(lastStep(name)) ?? null
}

const marks = new WeakMap<CodeFile, ReadonlyMap<string, string>>()

/** By the name in front of `.join('…')`, the first mark. Looked at once for each file. */
function marksOf(file: CodeFile): ReadonlyMap<string, string> {
  const before = marks.get(file)
  if (before !== undefined) return before
  const found = new Map<string, string>()
  for (const [, name = '', , mark = ''] of file.source.matchAll(/(?<![\w$])([\w$]{1,100})\s{0,9}\.\s{0,9}join(?:ed)?\(\s{0,9}(?:separator:\s{0,9})?(["'`])([^"'`\n\\]{0,3})\2/g)) if (!found.has(name)) found.set(name, mark)
  marks.set(file, found)
  return found
}
