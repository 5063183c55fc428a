/**
 * Which connection of the base is the former self of which connection of the head?
 * First those that say the same at corresponding lines or in corresponding calls, then those that say the same, then those whose lines
 * correspond, then those bound to the same name or with the same endpoint.
 */
import type { Connection } from './model.js'

export interface Side {
  readonly connection: Connection
  /** The text itself with white space folded, secrets included: compared, never shown. */
  readonly said: string
  readonly startLine: number
  readonly endLine: number
  /** The calls that its text or mapping is handed to. */
  readonly calls: readonly { readonly startLine: number; readonly endLine: number }[]
}

/** Lines of one connection that are looked at. */
const SPAN_LIMIT = 200

/** For each head entry the index of its base entry, or null. `mapLine`: base line → head line, null when deleted. */
export function matchSides(base: readonly Side[], head: readonly Side[], mapLine: (line: number) => number | null): readonly (number | null)[] {
  const partner: (number | null)[] = head.map(() => null)
  const taken = new Set<number>()
  const pairBy = (keysOfBase: (side: Side) => readonly string[], keysOfHead: (side: Side) => readonly string[]): void => {
    const waiting = new Map<string, { readonly positions: number[]; next: number }>()
    for (const [index, side] of base.entries()) {
      if (taken.has(index)) continue
      for (const key of keysOfBase(side)) {
        const queue = waiting.get(key)
        if (queue === undefined) waiting.set(key, { positions: [index], next: 0 })
        else queue.positions.push(index)
      }
    }
    for (const [index, side] of head.entries()) {
      if (partner[index] !== null) continue
      for (const key of keysOfHead(side)) {
        const queue = waiting.get(key)
        if (queue === undefined) continue
        while (taken.has(queue.positions[queue.next] ?? -1)) queue.next++
        const found = queue.positions[queue.next]
        if (found === undefined) continue
        partner[index] = found
        taken.add(found)
        break
      }
    }
  }
  const pairByOne = (key: (side: Side) => string | null): void => {
    const keys = (side: Side): readonly string[] => {
      const one = key(side)
      return one === null ? [] : [`${group(side)}\0${one}`]
    }
    pairBy(keys, keys)
  }

  pairBy(
    (side) => [`${group(side)}\0${mapLine(side.startLine) ?? 'deleted'}\0${side.said}`],
    (side) => [`${group(side)}\0${side.startLine}\0${side.said}`],
  )
  // A text that one call is handed is reported where it stands, one that several are handed at each of them.
  pairBy(
    (side) => [side, ...side.calls].flatMap(linesOf).map((line) => `${group(side)}\0${mapLine(line) ?? 'deleted'}\0${side.said}`),
    (side) => [side, ...side.calls].flatMap(linesOf).map((line) => `${group(side)}\0${line}\0${side.said}`),
  )
  pairByOne(({ said }) => said)
  pairBy(
    (side) => linesOf(side).flatMap((line) => keyOfLine(side, mapLine(line))),
    (side) => linesOf(side).flatMap((line) => keyOfLine(side, line)),
  )
  pairByOne(({ connection }) => connection.candidate.sites[0].keyPath.join('\0') || null)
  pairByOne(({ connection }) => connection.endpoint)
  if (base.length === 1 && head.length === 1) pairByOne(() => 'only one')
  return partner
}

function linesOf({ startLine, endLine }: Pick<Side, 'startLine' | 'endLine'>): readonly number[] {
  const last = Math.min(endLine, startLine + SPAN_LIMIT)
  return Array.from({ length: last - startLine + 1 }, (_, index) => startLine + index)
}

function keyOfLine(side: Side, line: number | null): readonly string[] {
  return line === null ? [] : [`${group(side)}\0${line}`]
}

/** CockroachDB speaks PostgreSQL's protocol: the one may become the other. */
function group({ connection }: Side): string {
  return connection.family === 'cockroachdb' ? 'postgres' : connection.family
}
