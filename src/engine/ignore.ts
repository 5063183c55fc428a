/** Inline ignores: `db-tls-gate: ignore[rule-a,rule-b] -- reason until 2027-01-31` in a comment. INTERFACE section 9. */
import { endOfLine, lineAt, startOfLine } from './lines.js'
import type { FileReading, Region, SourceText } from './model.js'
import { overlaps, spanIndex } from './spanIndex.js'

export interface Ignore {
  /** Of the words themselves: where a diff shows that they are new. */
  readonly line: number
  /** Of the whole comment. */
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
  return [...reading.comments, ...commentsWithin(source, reading.comments)].flatMap(({ text, span }) => {
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
            : until !== null && !isDate(until)
              ? `ends on no date: \`until ${until}\`; write \`until YYYY-MM-DD\``
              : until !== null && until < today
                ? `expired on ${until}`
                : null
    const raw = source.text.slice(span.start, span.end).indexOf(NAME)
    return [{ line: lineAt(source, span.start + Math.max(0, raw)), startLine: lineAt(source, span.start), endLine: lineAt(source, Math.max(span.start, span.end - 1)), ruleIds, reason, until, fault }]
  })
}

/**
 * Comments that the file's own format does not know, since they may stand in any: those of a template language around it (Helm's, Jinja's,
 * ERB's, Handlebars'), and those of a file that stands in a string, a block or a here-document of it.
 */
function commentsWithin(source: SourceText, known: FileReading['comments']): FileReading['comments'] {
  const { text } = source
  const found: FileReading['comments'][number][] = []
  const comments = spanIndex(known.map(({ span }) => span))
  for (let start = text.indexOf(NAME); start !== -1 && found.length < LINES; start = text.indexOf(NAME, start + 1)) {
    if (overlaps(comments, { start, end: start + 1 })) continue
    const line = lineAt(source, start)
    const before = text.slice(Math.max(startOfLine(source, line), start - longestAhead), start)
    const end = endOfLine(source, line)
    if (/(?:\{#|\{\{-?\s{0,9}(?:\/\*|!)|<%-?#)[^}>]{0,100}$/.test(before) || opensComment(before)) found.push({ text: text.slice(start, Math.min(end, start + 1000)), span: { start, end } })
  }
  return found
}

/** A comment's mark alone at the start of the line, or behind a blank where no quote is open: `x: "a # b"` holds no comment. */
function opensComment(before: string): boolean {
  const mark = /(?:^|\s)(?:#+|\/\/+|--+|;+|\/\*+|<!--)\s{0,9}$/.exec(before)
  if (mark === null || before.length === longestAhead) return false
  const ahead = before.slice(0, mark.index)
  return ahead.split('"').length % 2 === 1 && ahead.split("'").length % 2 === 1
}

const NAME = 'db-tls-gate:'

/** Of a line, ahead of an ignore on it. */
const longestAhead = 2000

/** Lines of one comment or one connection that are looked at. */
const LINES = 500

/**
 * The ignores on a line of the region, on the line above it, or anywhere in its span. Lines that a backslash joins are one: nothing can be
 * written between them. Linear in lines, whatever their number.
 */
export function ignoresAt(ignores: readonly Ignore[], source: SourceText): (region: Region) => readonly Ignore[] {
  const byLine = new Map<number, Ignore[]>()
  for (const ignore of ignores) {
    for (let line = ignore.startLine; line <= Math.min(ignore.endLine, ignore.startLine + LINES); line++) {
      const there = byLine.get(line)
      if (there === undefined) byLine.set(line, [ignore])
      else there.push(ignore)
    }
  }
  return ({ startLine, endLine }) => {
    if (byLine.size === 0) return []
    const found = new Set<Ignore>()
    let [first, last] = [startLine, endLine]
    while (first > Math.max(1, startLine - LINES) && goesOn(source, first - 1)) first--
    while (last < Math.min(source.lineStarts.length, endLine + LINES) && goesOn(source, last)) last++
    for (let line = first - 1; line <= Math.min(last, first + 2 * LINES); line++) for (const ignore of byLine.get(line)?.slice(0, LINES) ?? []) found.add(ignore)
    return [...found]
  }
}

/** Ends in a backslash that no other one escapes: shells, Dockerfiles, makefiles, properties, many languages. */
function goesOn(source: SourceText, line: number): boolean {
  const end = endOfLine(source, line)
  let at = end
  while (end - at < LINES && source.text[at - 1] === '\\') at--
  return (end - at) % 2 === 1
}

const directive = /db-tls-gate:\s{0,10}ignore\[([^\]\n]{0,500})\]([^\n]{0,500})/

function readReason(rest: string): { reason: string | null; until: string | null } {
  const start = rest.indexOf('--')
  if (start === -1) return { reason: null, until: null }
  const text = rest.slice(start + 2).trim().replace(/(?:\*\/|-->|#\}|\*\/\s{0,9}-?\}\}|(?:--)?\}\}|-?%>)$/, '').trim()
  // Whatever begins like a date is meant as one: `until 2027-1-31` must not last for ever.
  const dated = /(?:^|\s)until\s{1,5}(\d[\d./-]{0,20})$/.exec(text)
  const reason = (dated === null ? text : text.slice(0, dated.index)).trim()
  return { reason: reason === '' ? null : reason, until: dated?.[1] ?? null }
}

function isDate(text: string): boolean {
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})$/.exec(text) ?? []
  return month !== undefined && day !== undefined && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
}
