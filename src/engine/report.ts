/** From judged connections to the public report and what publishers show beside it. */
import { addedRegion } from './addedRegion.js'
import { countsNow, type Compared } from './compareSides.js'
import type { Config, Policy } from './configTypes.js'
import { frameOf } from './frame.js'
import { GRADE_VERSION, letterOf, worstScore } from './grade.js'
import { regionOf } from './lines.js'
import { ignoresAt } from './ignore.js'
import type { JudgedBreach, JudgedSide } from './judgeSide.js'
import type { LineSet } from './lineSet.js'
import type { Change, ConnectionDetail, Finding, Region, ReportedConnection, Review, Suggestion, Suppressed, SuppressedDetail, Unread } from './model.js'
import { suggest } from './suggest.js'
import { verdictOf } from './verdict.js'

export interface JudgedFile {
  readonly connections: readonly Compared[]
  readonly head: JudgedSide | null
  /** Head lines that the change added; empty in an audit. */
  readonly added: LineSet
  readonly unread: readonly Unread[]
}

interface SuppressedHere {
  readonly entry: Suppressed
  readonly detail: SuppressedDetail
  readonly isNew: boolean
}

/** What one or more judged files give to the report: plain data, so that it can come from another thread and the files can be forgotten. */
export interface Part {
  readonly connections: readonly ReportedConnection[]
  readonly details: readonly ConnectionDetail[]
  readonly suppressed: readonly SuppressedHere[]
  readonly notices: Review['notices']
  readonly baselineLines: readonly string[]
  readonly unread: readonly Unread[]
}

export function partOf(mode: Change['mode'], file: JudgedFile, { config }: Policy): Part {
  const compared = file.connections
  return {
    connections: compared.map(toConnection),
    details: compared.map(toDetail),
    suppressed: compared.flatMap(suppressedOf),
    notices: noticesOf(file, mode, config),
    baselineLines: compared.flatMap(baselineLinesOf),
    unread: file.unread,
  }
}

/** In the order of `parts`, whoever made them. */
export function joinParts(parts: readonly Part[]): Part {
  return {
    connections: parts.flatMap(({ connections }) => connections),
    details: parts.flatMap(({ details }) => details),
    suppressed: parts.flatMap(({ suppressed }) => suppressed),
    notices: parts.flatMap(({ notices }) => notices),
    baselineLines: parts.flatMap(({ baselineLines }) => baselineLines),
    unread: parts.flatMap(({ unread }) => unread),
  }
}

/** `known`: what could not be listed or read before any file was judged. */
export function toReview(parts: readonly Part[], mode: Change['mode'], known: readonly Unread[], policy: Policy): Review {
  const { connections, details, suppressed, notices, baselineLines, ...judged } = joinParts(parts)
  const unread = [...known, ...judged.unread]
  const graded = connections.filter((connection) => connection.graded)
  const score = worstScore(graded.map((connection) => connection.score))
  const { verdict, because } = verdictOf(connections, unread, policy.config)
  const byGrade: Record<string, number> = {}
  for (const { grade } of graded) if (grade !== null) byGrade[grade] = (byGrade[grade] ?? 0) + 1
  return {
    mode,
    report: {
      schemaVersion: 1,
      tool: { name: 'db-tls-gate', version: policy.version },
      gradeVersion: GRADE_VERSION,
      verdict,
      grade: score === null ? null : letterOf(score),
      score,
      connections,
      suppressed: suppressed.map(({ entry }) => entry),
      unread: distinct(unread),
      summary: {
        files: new Set(connections.map(({ path }) => path)).size,
        connections: connections.length,
        findings: connections.reduce((count, { findings }) => count + findings.length, 0),
        byGrade,
      },
    },
    details,
    suppressedDetails: suppressed.map(({ detail }) => detail),
    newIgnores: suppressed.filter(({ isNew }) => isNew).map(({ entry }) => entry),
    notices,
    verdictBecause: because,
    baselineLines: [...new Set(baselineLines)].sort(),
  }
}

function toConnection({ path, after, side, before, change }: Compared): ReportedConnection {
  const { assessment, region } = after
  const { connection, driver, judgement } = assessment
  const graded = assessment.treatment === 'graded' && change !== 'moved' && after.score !== null
  return {
    path,
    ...region,
    notation: connection.notation,
    family: connection.family,
    driver: { id: driver.id, certainty: driver.certainty },
    endpoint: connection.endpoint,
    locality: assessment.locality,
    context: assessment.context,
    posture: judgement.posture.kind,
    because: judgement.because,
    change,
    before: before === null ? null : { posture: before.assessment.judgement.posture.kind, ...(countsNow(before, after) ? { score: null, grade: null } : { score: before.score, grade: before.grade }) },
    graded,
    score: graded ? after.score : null,
    grade: graded ? after.grade : null,
    findings: change === 'moved' ? [] : findingsOf(after.breaches, side, assessment, region),
  }
}

function openOf(breaches: readonly JudgedBreach[]): readonly JudgedBreach[] {
  return breaches.filter(({ suppressedBy }) => suppressedBy === null)
}

function findingsOf(breaches: readonly JudgedBreach[], side: JudgedSide, assessment: Compared['after']['assessment'], region: Compared['after']['region']): readonly Finding[] {
  const open = openOf(breaches)
  const main = open.reduce<JudgedBreach | null>((worst, one) => (capOf(one) < (worst === null ? 100 : capOf(worst)) ? one : worst), null)
  const suggestion: Suggestion | null = main === null ? null : suggest(side.source, assessment, side.secrets)
  return open.map((one) => ({
    ruleId: one.rule.id,
    severity: one.severity,
    message: one.breach.message,
    ...placeOf(one, side, region),
    cwe: one.rule.references.cwe,
    owaspApi: one.rule.references.owaspApi,
    asvs: one.rule.references.asvs,
    pciDss: one.rule.references.pciDss,
    fingerprint: one.fingerprint,
    suggestion: one === main ? suggestion : null,
  }))
}

/** Of one breach; the whole connection where it has no place of its own. */
function placeOf({ breach: { span } }: JudgedBreach, side: JudgedSide, region: Region): Region {
  return span === null ? pick(region) : regionOf(side.source, span)
}

function capOf({ breach: { cost } }: JudgedBreach): number {
  return cost.kind === 'cap' ? cost.score : 100
}

function pick({ startLine, startColumn, endLine, endColumn }: Region): Region {
  return { startLine, startColumn, endLine, endColumn }
}

function toDetail({ after, side, file, change }: Compared): ConnectionDetail {
  const { assessment, region } = after
  return {
    driverTitle: assessment.driver.title,
    anchor: anchorOf(region, file.commentable, file.hunks.map(({ newStart, newLines }) => ({ first: newStart, last: newStart + newLines - 1 }))),
    frame: frameOf(side.source, assessment.connection.span, side.secrets),
    hardening: assessment.hardening,
    advised: assessment.treatment === 'advised',
    addedRegions: change === 'moved' ? [] : openOf(after.breaches).map((one) => addedRegion(side.source, placeOf(one, side, region), file.added)),
  }
}

/** The whole span if one hunk holds it, else the part of it inside the first hunk it touches. */
function anchorOf({ startLine, endLine }: { readonly startLine: number; readonly endLine: number }, commentable: LineSet, hunks: readonly { first: number; last: number }[]): ConnectionDetail['anchor'] {
  const hunk = hunks.find(({ first, last }) => first <= endLine && last >= startLine && last >= first)
  if (hunk === undefined) return null
  const [from, to] = [Math.max(startLine, hunk.first), Math.min(endLine, hunk.last)]
  return commentable.has(from) && commentable.has(to) ? { startLine: from, endLine: to } : null
}

function suppressedOf({ path, after, side, change, file }: Compared): readonly SuppressedHere[] {
  if (change === 'moved') return []
  return after.breaches.flatMap((one) => {
    const { rule, suppressedBy, severity, fingerprint, breach } = one
    return suppressedBy === null
      ? []
      : [
          {
            entry: { path, line: after.region.startLine, ruleId: rule.id, reason: suppressedBy.reason, by: suppressedBy.by },
            detail: { severity, message: breach.message, fingerprint, region: addedRegion(side.source, placeOf(one, side, after.region), file.added) },
            // An old ignore over a new connection accepts something new as well.
            isNew: change !== 'unchanged' && suppressedBy.ignore !== null && (change === 'added' || file.added.has(suppressedBy.ignore.line)),
          },
        ]
  })
}

/** Ignores that do nothing, on lines that the change added or over a connection that it changed (in an audit: anywhere). */
function noticesOf({ head, added, connections }: JudgedFile, mode: Change['mode'], config: Config): Review['notices'] {
  if (head === null) return []
  const ignoresOf = ignoresAt(head.ignores, head.source)
  const near = new Set(head.connections.flatMap(({ region }) => ignoresOf(region)))
  const nearChanged = new Set(connections.flatMap(({ after }) => ignoresOf(after.region)))
  const used = new Set(head.connections.flatMap(({ breaches }) => breaches.flatMap(({ suppressedBy }) => suppressedBy?.ignore ?? [])))
  return head.ignores.flatMap((ignore) => {
    const fault = ignore.fault ?? (used.has(ignore) ? null : config.allowInlineIgnores === 'always' ? 'matches no finding' : 'is not honoured here (`allow-inline-ignores`) or matches no finding')
    const reported = mode === 'audit' || added.has(ignore.line) || nearChanged.has(ignore) || (ignore.fault !== null && near.has(ignore))
    return fault === null || !reported ? [] : [{ path: head.source.path, line: ignore.line, message: `this \`db-tls-gate: ignore[…]\` ${fault}` }]
  })
}

function baselineLinesOf({ path, after, change }: Compared): readonly string[] {
  if (change === 'moved') return []
  return after.breaches
    .filter(({ suppressedBy }) => suppressedBy === null || suppressedBy.by === 'baseline')
    .map(({ rule, fingerprint }) => `${fingerprint} ${rule.id} ${path.replace(/[\r\n]/g, '?')}`)
}

function distinct(unread: readonly Unread[]): readonly Unread[] {
  return [...new Map(unread.map((one) => [`${one.path}\0${one.reason}`, one])).values()]
}
