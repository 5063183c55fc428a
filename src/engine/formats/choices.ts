/**
 * A text of which a part is written only under a condition, `postgres://db/shop{{ if .tls }}?sslmode=verify-full{{ end }}`: that part is
 * put in at run time.
 */
import { HOLE, joinTexts, sliceText, type MappedText, type Span } from '../mappedText.js'
import type { Branch, Candidate, FileReading, Setting, Site, Value } from '../model.js'
import type { Conditions } from './conditions.js'

/** The same reading with a hole for every piece of a text under a condition that the text's beginning does not stand under. */
export function withChoices(reading: FileReading, conditions: Conditions | null): FileReading {
  if (conditions === null) return reading
  const known = new Map<Setting, Setting>()
  const settingOf = (setting: Setting): Setting => {
    const before = known.get(setting)
    if (before !== undefined) return before
    const after = { ...setting, value: valueOf(setting.value) }
    known.set(setting, after)
    return after
  }
  const valueOf = (value: Value): Value => {
    if (value.kind === 'text') return { ...value, text: textUnder(value.text, conditions.at(value.span.start), conditions) }
    return value.kind === 'settings' ? { ...value, entries: value.entries.map(settingOf) } : value
  }
  const siteOf = (site: Site): Site => ({ ...site, neighbours: site.neighbours.map(settingOf) })
  const textOf = (text: MappedText): MappedText => textUnder(text, conditions.at(text.pieces[0]?.start ?? 0), conditions)
  const candidateOf = (candidate: Candidate): Candidate => {
    const [first, ...others] = candidate.sites
    const sites = [siteOf(first), ...others.map(siteOf)] as const
    switch (candidate.kind) {
      case 'text':
        return { ...candidate, sites, value: textOf(candidate.value) }
      case 'settings':
        return { ...candidate, sites, entries: candidate.entries.map(settingOf) }
      case 'command':
        return { ...candidate, sites, words: candidate.words.map(textOf), assignments: candidate.assignments.map(settingOf) }
      case 'environment':
        return { ...candidate, sites, value: valueOf(candidate.value) }
    }
  }
  return { ...reading, candidates: reading.candidates.map(candidateOf) }
}

/** Runs of pieces under a condition, with the tags around them, become one hole; a `?` or `&` in front of parameters stays. */
function textUnder(text: MappedText, anchor: Branch | null, { foreign, isTag }: Conditions): MappedText {
  if (!text.pieces.some((piece) => foreign(piece, anchor) !== null || (piece.kind === 'hole' && isTag(piece.start)))) return text
  const parts: MappedText[] = []
  let run: Run | null = null
  for (const piece of text.pieces) {
    const own = sliceText(text, piece.at, piece.at + piece.length)
    const branch = foreign(piece, anchor)
    if (branch !== null || (piece.kind === 'hole' && isTag(piece.start))) {
      run = grown(run, piece, branch, own)
      continue
    }
    parts.push(...textsOf(run), own)
    run = null
  }
  return joinTexts([...parts, ...textsOf(run)])
}

interface Run extends Span {
  /** null: nothing but tags so far. */
  readonly condition: string | null
  readonly mark: MappedText | null
}

function grown(run: Run | null, { start, end }: Span, branch: Branch | null, own: MappedText): Run {
  const mark = branch !== null && /^[?&;\s]/.test(own.text) ? sliceText(own, 0, 1) : null
  return { start: run?.start ?? start, end, condition: run?.condition ?? branch?.condition ?? null, mark: run?.mark ?? mark }
}

function textsOf(run: Run | null): MappedText[] {
  if (run === null || run.condition === null) return []
  return [...(run.mark === null ? [] : [run.mark]), holeText(run, run.condition)]
}

function holeText({ start, end }: Span, expression: string): MappedText {
  return { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, start, end, expression, fallback: null }] }
}
