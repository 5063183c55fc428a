/** Inline ignores: `db-tls-gate: ignore[rule-a,rule-b] -- reason until 2027-01-31` in a comment. INTERFACE section 9. */
import { lineAt } from './lines.js'
import type { FileReading, Region, SourceText } from './model.js'

export interface Ignore {
  readonly startLine: number
  readonly endLine: number
  readonly ruleIds: readonly string[]
  readonly reason: string | null
  /** YYYY-MM-DD; the last day on which it counts. */
  readonly until: string | null
  /** Why it is not honoured; null: it is. */
  readonly fault: string | null
}

/** `known`: rule ids. `today`: YYYY-MM-DD. */
export function readIgnores(reading: FileReading, source: SourceText, known: ReadonlySet<string>, today: string): readonly Ignore[] {
  return reading.comments.flatMap(({ text, span }) => {
    const match = directive.exec(text.slice(0, 4000))
    if (match === null) return []
    const ruleIds = (match[1] ?? '').split(',').map((id) => id.trim()).filter((id) => id !== '')
    const { reason, until } = readReason(match[2] ?? '')
    const unknown = ruleIds.filter((id) => !known.has(id))
    const fault =
      ruleIds.length === 0
        ? 'names no rule'
        : unknown.length > 0
          ? `names ${unknown.length === 1 ? 'an unknown rule' : 'unknown rules'}`
          : reason === null
            ? 'gives no reason; write `-- reason` behind it'
            : until !== null && until < today
              ? `expired on ${until}`
              : null
    return [{ startLine: lineAt(source, span.start), endLine: lineAt(source, Math.max(span.start, span.end - 1)), ruleIds, reason, until, fault }]
  })
}

/** Lines of one comment or one connection that are looked at. */
const LINES = 500

/** The ignores on a line of the region, on the line above it, or anywhere in its span. Linear in lines, whatever their number. */
export function ignoresAt(ignores: readonly Ignore[]): (region: Region) => readonly Ignore[] {
  const byLine = new Map<number, Ignore[]>()
  for (const ignore of ignores) {
    for (let line = ignore.startLine; line <= Math.min(ignore.endLine, ignore.startLine + LINES); line++) {
      const there = byLine.get(line)
      if (there === undefined) byLine.set(line, [ignore])
      else there.push(ignore)
    }
  }
  return ({ startLine, endLine }) => {
    const found = new Set<Ignore>()
    for (let line = startLine - 1; line <= Math.min(endLine, startLine + LINES); line++) for (const ignore of byLine.get(line)?.slice(0, LINES) ?? []) found.add(ignore)
    return [...found]
  }
}

const directive = /db-tls-gate:\s{0,10}ignore\[([^\]\n]{0,500})\]([^\n]{0,500})/

function readReason(rest: string): { reason: string | null; until: string | null } {
  const start = rest.indexOf('--')
  if (start === -1) return { reason: null, until: null }
  const text = rest.slice(start + 2).replace(/\s*(?:\*\/|-->|#\})\s*$/, '').trim()
  const dated = /(?:^|\s)until (\d{4}-\d{2}-\d{2})$/.exec(text)
  const reason = (dated === null ? text : text.slice(0, dated.index)).trim()
  return { reason: reason === '' ? null : reason, until: dated?.[1] ?? null }
}
