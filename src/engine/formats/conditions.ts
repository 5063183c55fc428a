import type { Span } from '../mappedText.js'
import type { Branch } from '../model.js'
import { templateBranches } from './templateBranches.js'
import { countBefore } from '../partition.js'

/** The parts of a file that are written, or run, only under a condition. */
export interface Conditions {
  /** The innermost branch around an offset; null: what stands there is always there. */
  readonly at: (offset: number) => Branch | null
  /** The innermost branch around a span, unless what stands in `anchor` stands in it, too. */
  readonly foreign: (span: Span, anchor: Branch | null) => Branch | null
  /** The innermost branch that holds them all. */
  readonly common: (spans: readonly Span[]) => Branch | null
  /** Does a tag of a template begin here? It is no text. */
  readonly isTag: (offset: number) => boolean
}

/** Those of a template and, in a program, those of the program. null: nothing in the file depends on anything. */
export function conditionsIn(text: string, ofProgram: readonly Branch[] = []): Conditions | null {
  const { branches: ofTemplate, tags } = templateBranches(text)
  return conditionsOf([...ofTemplate, ...ofProgram], tags)
}

export function conditionsOf(branches: readonly Branch[], tags: ReadonlySet<number> = new Set()): Conditions | null {
  if (branches.length === 0) return null
  const edges = edgesOf(branches)
  const nestedAt = (offset: number): Nested | null => {
    return edges[countBefore(edges, ({ from }) => from <= offset) - 1]?.within ?? null
  }
  return {
    at: (offset) => nestedAt(offset)?.branch ?? null,
    foreign: ({ start }, anchor) => {
      const branch = nestedAt(start)?.branch ?? null
      return branch === null || (anchor !== null && branch.start <= anchor.start && anchor.end <= branch.end) ? null : branch
    },
    common: (spans) => {
      let nested = nestedAt(spans[0]?.start ?? 0)
      while (nested !== null && !holdsAll(nested.branch, spans)) nested = nested.outer
      return nested?.branch ?? null
    },
    isTag: (offset) => tags.has(offset),
  }
}

interface Nested {
  readonly branch: Branch
  readonly outer: Nested | null
}

function holdsAll({ start, end }: Branch, spans: readonly Span[]): boolean {
  return spans.every((span) => span.start >= start && span.start < end)
}

/** From which offset on which branch is the innermost one. */
function edgesOf(branches: readonly Branch[]): { readonly from: number; readonly within: Nested | null }[] {
  const sorted = branches.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end)
  const edges: { from: number; within: Nested | null }[] = []
  const leave = (from: Nested | null, until: number): Nested | null => {
    let nested = from
    for (; nested !== null && nested.branch.end <= until; nested = nested.outer) edges.push({ from: nested.branch.end, within: nested.outer })
    return nested
  }
  let within: Nested | null = null
  for (const branch of sorted) {
    within = { branch, outer: leave(within, branch.start) }
    edges.push({ from: branch.start, within })
  }
  leave(within, Infinity)
  return edges
}
