/** Before → after: each connection of the head with what the change did to it. */
import { matchSides, type Side } from './match.js'
import type { JudgedConnection, JudgedSide } from './judgeSide.js'
import { regionOf } from './lines.js'
import type { ReportedConnection, SourceText, TextChange } from './model.js'

export interface Compared {
  readonly path: string
  readonly after: JudgedConnection
  readonly side: JudgedSide
  readonly before: JudgedConnection | null
  readonly change: ReportedConnection['change']
  readonly file: TextChange
}

/** Connections that the change added, edited, re-judged or moved; those it did not touch are left out. `mapLine`: base line → head line. */
export function compareSides(file: TextChange, base: JudgedSide | null, head: JudgedSide, mapLine: (line: number) => number | null): readonly Compared[] {
  const former = base?.connections ?? []
  const partner = matchSides(former.map((one) => sideOf(one, base?.source ?? head.source)), head.connections.map((one) => sideOf(one, head.source)), mapLine)
  return head.connections.flatMap((after, index) => {
    const position = partner[index] ?? null
    const before = position === null ? null : (former[position] ?? null)
    const change = changeOf(file, before, after)
    return change === null ? [] : [{ path: file.path, after, side: head, before, change, file }]
  })
}

function changeOf(file: TextChange, before: JudgedConnection | null, after: JudgedConnection): 'added' | 'modified' | 'moved' | null {
  if (before === null) return 'added'
  if (before.said !== after.said || before.score !== after.score || postureOf(before) !== postureOf(after) || leadsElsewhere(before, after) || countsNow(before, after)) return 'modified'
  for (let line = after.region.startLine; line <= after.region.endLine; line++) if (file.added.has(line)) return 'moved'
  return null
}

/** A name that stands in for the host was given another value, further up. */
function leadsElsewhere(before: JudgedConnection, after: JudgedConnection): boolean {
  const [from, to] = [before.assessment.connection, after.assessment.connection]
  return from.endpoint !== to.endpoint || JSON.stringify(from.hosts) !== JSON.stringify(to.hosts)
}

/** What was a comment, a test or an example is live now: uncommented, renamed, moved to where it counts. */
export function countsNow(before: JudgedConnection, after: JudgedConnection): boolean {
  return before.assessment.treatment !== 'graded' && after.assessment.treatment === 'graded'
}

function postureOf({ assessment }: JudgedConnection): string {
  return JSON.stringify(assessment.judgement.posture)
}

function sideOf({ assessment: { connection }, said, region }: JudgedConnection, source: SourceText): Side {
  const calls = connection.candidate.sites.slice(1, 1 + MOST_CALLS).map(({ span }) => regionOf(source, span))
  return { connection, said, startLine: region.startLine, endLine: region.endLine, calls }
}

const MOST_CALLS = 8
