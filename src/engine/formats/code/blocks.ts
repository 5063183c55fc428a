/** Blocks in braces: which one a place stands in. A name of one function is another in the next. */
import type { Span } from '../../mappedText.js'
import { countBefore } from '../../partition.js'

export interface Blocks {
  /** The innermost block around an offset; null: none. */
  readonly at: (offset: number) => Block | null
}

export interface Block extends Span {
  readonly outer: Block | null
}

export function blocksOf(spans: readonly Span[]): Blocks {
  const blocks: Block[] = []
  let inner: Block | null = null
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (inner !== null && inner.end <= start) inner = inner.outer
    inner = { start, end, outer: inner }
    blocks.push(inner)
  }
  return {
    at: (offset) => {
      let block = blocks[countBefore(blocks, ({ start }) => start <= offset) - 1] ?? null
      while (block !== null && block.end <= offset) block = block.outer
      return block
    },
  }
}

/** null is the whole file. */
export function holds(block: Block | null, offset: number): boolean {
  return block === null || (block.start <= offset && offset < block.end)
}
