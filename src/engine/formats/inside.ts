import { HOLE, spanOf, type MappedText, type Piece, type Span } from '../mappedText.js'
import type { Candidate, FileReading, Setting, SourceText, Value } from '../model.js'
import { countBefore } from '../partition.js'

/** What `read` makes of a text inside a file (a fence, a cell, a file in a ConfigMap), every place mapped back to that file. */
export function readMapped(mapped: MappedText, path: string, read: (source: SourceText) => FileReading): FileReading {
  const reading = read(asSource(path, mapped.text.replaceAll(HOLE, '\uFFFD')))
  const back = backMapper(mapped)
  return {
    ...reading,
    candidates: reading.candidates.map((candidate) => candidateBack(candidate, back)),
    comments: reading.comments.map(({ text, span }) => ({ text, span: back.span(span) })),
    ...(reading.branches === undefined ? {} : { branches: reading.branches.map((branch) => ({ ...branch, ...back.span(branch) })) }),
    unreadFrom: typeof reading.unreadFrom === 'number' ? back.span({ start: reading.unreadFrom, end: reading.unreadFrom }).start : null,
  }
}

/** All candidates of a reading, as they are in the place where it stands: prose stays prose, names get those around them in front. */
export function standingIn(reading: FileReading, place: Candidate['place'], keyPath: readonly string[]): Candidate[] {
  const within = { language: reading.language, imports: reading.imports }
  return reading.candidates.map((candidate) => {
    const [first, ...others] = candidate.sites
    return { ...candidate, within: candidate.within ?? within, place: candidate.place === 'code' ? place : candidate.place, sites: [{ ...first, keyPath: [...keyPath, ...first.keyPath] }, ...others] }
  })
}

function asSource(path: string, text: string): SourceText {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1 && at + 1 < text.length; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return { path, text, lineStarts, partial: false }
}

interface Back {
  readonly span: (span: Span) => Span
  readonly text: (text: MappedText) => MappedText
  readonly settings: Map<Setting, Setting>
}

function backMapper({ text, pieces }: MappedText): Back {
  const last = pieces.at(-1)
  const near = (start: number, end: number): readonly Piece[] => {
    const first = firstEndingAfter(pieces, start)
    let until = first
    while (until < pieces.length && (pieces[until]?.at ?? 0) < end) until++
    return pieces.slice(first, until)
  }
  const span = ({ start, end }: Span): Span => {
    const to = Math.max(end, start + 1)
    const found = spanOf({ text, pieces: near(start, to) }, start, to)
    if (found === null) return { start: last?.end ?? 0, end: last?.end ?? 0 }
    return end > start ? found : { start: found.start, end: found.start }
  }
  const cut = (piece: Extract<Piece, { kind: 'literal' }>): Piece[] => {
    if (!piece.verbatim) return [{ ...piece, ...span(piece) }]
    return near(piece.start, piece.end).flatMap((outer): Piece[] => {
      const from = Math.max(outer.at, piece.start)
      const to = Math.min(outer.at + outer.length, piece.end)
      if (from >= to) return []
      const moved = { kind: 'literal', at: piece.at + from - piece.start, length: to - from } as const
      if (outer.kind === 'literal' && outer.verbatim) return [{ ...moved, start: outer.start + from - outer.at, end: outer.start + to - outer.at, verbatim: true }]
      return [{ ...moved, start: outer.start, end: outer.end, verbatim: false }]
    })
  }
  return { span, text: (inner) => ({ text: inner.text, pieces: inner.pieces.flatMap((piece) => (piece.kind === 'hole' ? [{ ...piece, ...span(piece) }] : cut(piece))) }), settings: new Map() }
}

/** The index of the first piece that ends behind a character. */
function firstEndingAfter(pieces: readonly Piece[], at: number): number {
  return countBefore(pieces, (piece) => piece.at + piece.length <= at)
}

function candidateBack(candidate: Candidate, back: Back): Candidate {
  const [first, ...others] = candidate.sites
  const siteBack = (site: typeof first): typeof first => ({ ...site, span: back.span(site.span), neighbours: site.neighbours.map((each) => settingBack(each, back)) })
  const perCall = candidate.perCall?.map(({ site, span }) => ({ site: siteBack(site), span: back.span(span) }))
  const base = { span: back.span(candidate.span), sites: [siteBack(first), ...others.map(siteBack)] as const, ...(perCall === undefined ? {} : { perCall }) } as const
  switch (candidate.kind) {
    case 'text':
      return { ...candidate, ...base, sites: [...base.sites], value: back.text(candidate.value) }
    case 'settings':
      return { ...candidate, ...base, sites: [...base.sites], entries: candidate.entries.map((each) => settingBack(each, back)) }
    case 'environment':
      return { ...candidate, ...base, sites: [...base.sites], value: valueBack(candidate.value, back) }
    case 'command':
      return { ...candidate, ...base, sites: [...base.sites], words: candidate.words.map((word) => back.text(word)), assignments: candidate.assignments.map((each) => settingBack(each, back)) }
  }
}

/** Once for each setting, however many candidates have it beside them. */
function settingBack(setting: Setting, back: Back): Setting {
  const known = back.settings.get(setting)
  if (known !== undefined) return known
  const moved: Setting = { ...setting, span: back.span(setting.span), value: valueBack(setting.value, back) }
  back.settings.set(setting, moved)
  return moved
}

function valueBack(value: Value, back: Back): Value {
  const span = back.span(value.span)
  if (value.kind === 'text') return { ...value, span, text: back.text(value.text) }
  return value.kind === 'symbol' ? { ...value, span } : { ...value, span, entries: value.entries.map((each) => settingBack(each, back)) }
}
