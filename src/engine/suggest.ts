/** A change that a reader can apply with one click: the hardened parameters written into the source, everything else untouched. */
import { ampersandIn } from './ampersand.js'
import { endOfLine, regionOf, startOfLine, textOfLine } from './lines.js'
import { holeAt, type MappedText, type Span } from './mappedText.js'
import type { Assessment, Hardening, Parameter, SourceText, Suggestion } from './model.js'
import type { Secrets } from './secrets.js'

const LINES = 20
/** UTF-16 units of one line; nobody reviews a longer one, and all of it is searched for other secrets. */
const WIDTH = 2000

interface Edit extends Span {
  readonly text: string
}

/**
 * `secrets`: of all connections of the file; a line that holds one is never repeated.
 * null: nothing that could be applied as it stands (several literals with escapes, settings that are no text, CRLF).
 */
export function suggest(source: SourceText, { connection, hardening, judgement }: Assessment, secrets: Secrets): Suggestion | null {
  if (hardening.example === null || hardening.set.length === 0 || hardening.scheme !== undefined || hardening.shortfall !== undefined || judgement.posture.kind === 'unknown') return null
  const region = regionOf(source, connection.span)
  const { startLine, endLine } = region
  if (endLine - startLine >= LINES || source.partial) return null
  const [from, to] = [startOfLine(source, startLine), endOfLine(source, endLine)]
  // Long lines first: a file of one line would be searched for each of its connections.
  if (to - from > (endLine - startLine + 1) * (WIDTH + 1)) return null
  const original = source.text.slice(from, to)
  if (original.includes('\r') || source.text[to] === '\r' || secrets.within({ start: from, end: to }).length > 0) return null
  for (let line = startLine; line <= endLine; line++) {
    const text = textOfLine(source, line)
    if (text.length > WIDTH || looksSecret.test(text)) return null
  }

  const edits = editsFor(source, connection.candidate.kind === 'text' ? connection.candidate.value : null, connection.parameters, hardening)
  if (edits === null || edits.length === 0 || edits.some((edit) => edit.start < from || edit.end > to)) return null
  const replacement = apply(original, edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })))
  if (replacement === original) return null
  return { startLine, endLine, replacement, safe: hardening.needs.length === 0 }
}

/** Another secret on the same line, in no connection of ours. */
const looksSecret = /(?:passw(?:or)?d|pwd|secret|token|api_?key)['"]?\s{0,4}[=:]\s{0,4}['"]?[^\s'"$<{(]/i

function editsFor(source: SourceText, text: MappedText | null, parameters: readonly Parameter[], hardening: Hardening): readonly Edit[] | null {
  const edits: Edit[] = []
  const additions: string[] = []
  for (const { name, value, place } of hardening.set) {
    const origin = place === 'query' ? 'query' : place
    const present = parameters.filter((parameter) => parameter.name === name && parameter.origin === origin)
    const last = present.at(-1)
    if (last === undefined) {
      if (place !== 'query' && place !== 'keyword') return null
      additions.push(`${name}=${filled(value)}`)
      continue
    }
    if (present.length > 1 || last.valueSpan === null || last.value.kind !== 'text') return null
    if (isPlaceholder(value) || last.value.text === value) continue
    const written = source.text.slice(last.valueSpan.start, last.valueSpan.end)
    const quote = /^(['"]).*\1$/s.exec(written)?.[1] ?? ''
    if (written.slice(quote.length, written.length - quote.length) !== last.value.text) return null
    edits.push({ ...last.valueSpan, text: quote + value + quote })
  }
  for (const name of hardening.remove) if (parameters.some((parameter) => parameter.name === name && parameter.origin !== 'environment')) return null
  if (additions.length > 0) {
    const insertion = text === null ? null : insertionInto(source, text, additions, hardening.set[0]?.place === 'keyword')
    if (insertion === null) return null
    edits.push(insertion)
  }
  return edits
}

/** Behind the last letter of the text, when that is written letter by letter and no fragment follows. */
function insertionInto(source: SourceText, text: MappedText, additions: readonly string[], keywords: boolean): Edit | null {
  const last = text.pieces.at(-1)
  if (last === undefined || last.kind === 'hole' || !last.verbatim || text.text.includes('#') || holeAt(text, text.text.length - 1) !== null) return null
  const hasQuery = text.text.includes('?')
  const needsAmpersand = !keywords && (additions.length > 1 || hasQuery)
  const ampersand = needsAmpersand ? ampersandIn(source, text) : '&'
  if (ampersand === null) return null
  const separator = keywords ? ' ' : ampersand
  const lead = keywords ? ' ' : !hasQuery ? '?' : /[?&]$/.test(text.text) ? '' : ampersand
  return { start: last.end, end: last.end, text: lead + additions.join(separator) }
}

function isPlaceholder(value: string): boolean {
  return /^<.*>$/s.test(value)
}

/** `<CA_FILE>` → `/path/to/ca.crt`: something that reads as a path and works nowhere. */
function filled(value: string): string {
  if (!isPlaceholder(value)) return value
  const name = value.slice(1, -1).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/-?(?:file|path)$/, '')
  return `/path/to/${name}.${name.includes('key') ? 'key' : 'crt'}`
}

function apply(text: string, edits: readonly Edit[]): string {
  return [...edits].sort((a, b) => b.start - a.start).reduce((edited, { start, end, text: inserted }) => edited.slice(0, start) + inserted + edited.slice(end), text)
}
