/** One side of one file, from its text to scored connections. */
import { assess } from './assess.js'
import { withConditions } from './conditional.js'
import type { Config } from './configTypes.js'
import { familyOf, readConnection, vocabulary } from './databases/registry.js'
import { fingerprintOf } from './fingerprint.js'
import { conditionsIn } from './formats/conditions.js'
import { mayConnect } from './formats/prefilter.js'
import { readFile } from './formats/registry.js'
import { letterOf, scoreOf } from './grade.js'
import { ignoresAt, readIgnores, type Ignore } from './ignore.js'
import { regionOf } from './lines.js'
import type { Span } from './mappedText.js'
import type { Assessment, Breach, Connection, Letter, Region, Rule, Severity, SourceText, Suppressed } from './model.js'
import { withoutOverlaps } from './overlap.js'
import { perCall } from './perCall.js'
import { readSome, unreadSpans } from './readSome.js'
import { checkRules, rules } from './rules/registry.js'
import { secretsAt, type Secrets } from './secrets.js'
import { withoutToldInUri } from './toldInUri.js'
import { readingOf } from './within.js'

export interface JudgedSide {
  readonly source: SourceText
  readonly connections: readonly JudgedConnection[]
  readonly ignores: readonly Ignore[]
  /** Every secret that stands in the file, so that none is shown beside another connection. */
  readonly secrets: Secrets
  /** Why the reader stopped early, else null. */
  readonly incomplete: string | null
}

export interface JudgedConnection {
  readonly assessment: Assessment
  readonly region: Region
  /** The text itself with white space folded: compared with the other side, never shown. */
  readonly said: string
  readonly breaches: readonly JudgedBreach[]
  /** What `breaches` that nothing suppresses leave of 100; null: nothing to grade (`local`, `unknown`). */
  readonly score: number | null
  readonly grade: Letter | null
}

export interface JudgedBreach {
  readonly rule: Rule
  readonly breach: Breach
  readonly severity: Severity
  readonly fingerprint: string
  readonly suppressedBy: { readonly by: Suppressed['by']; readonly reason: string | null; readonly ignore: Ignore | null } | null
}

export interface SidePolicy {
  readonly config: Config
  /** Fingerprints that the baseline accepts. */
  readonly accepted: ReadonlySet<string>
  readonly today: string
  readonly honours: Honours
}

/** Does this ignore count for the connection there? */
export type Honours = (ignore: Ignore, region: Region) => boolean

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id))

export function judgeSide(source: SourceText, policy: SidePolicy): JudgedSide {
  if (!mayConnect(source.text, vocabulary)) return { source, connections: [], ignores: [], secrets: secretsAt([]), incomplete: null }
  const reading = readFile(source, vocabulary)
  const ignores = readIgnores(reading, source, ruleIds, policy.today)
  const ignoresOf = ignoresAt(ignores, source)
  const conditions = conditionsIn(source.text, reading.branches)
  const { read, unreadFrom, incomplete } = readSome(reading)
  const connections = withoutToldInUri(withoutOverlaps(read))
  const assessOne = (connection: Connection): Assessment => assess(withConditions(connection, conditions), familyOf(connection.family), { reading, source }, policy.config)
  const seen = new Map<string, number>()
  const judged = connections
    .flatMap((connection) => perCall(connection, (candidate) => readConnection(candidate, readingOf(candidate, reading)), assessOne))
    .flatMap((assessment) => (assessment.treatment === 'ignored' ? [] : [judgeConnection(assessment, source, ignoresOf, policy, seen)]))
  return { source, connections: judged, ignores, secrets: secretsAt([...connections.flatMap(secretsOf), ...unreadSpans(unreadFrom, source)]), incomplete: incomplete ?? reading.incomplete }
}

/** What is encoded is shown to nobody: a connection in it has neighbours, and which of them are secret cannot be told from the outside. */
function secretsOf({ secretSpans, candidate, span }: Assessment['connection']): readonly Span[] {
  return candidate.encoding === 'base64' ? [...secretSpans, span] : secretSpans
}

function judgeConnection(
  assessment: Assessment,
  source: SourceText,
  ignoresOf: (region: Region) => readonly Ignore[],
  policy: SidePolicy,
  seen: Map<string, number>,
): JudgedConnection {
  const region = regionOf(source, assessment.connection.span)
  const ignores = [...new Set(placesOf(assessment.connection).flatMap((place) => ignoresOf(regionOf(source, place))))]
  const breaches = checkRules(assessment).flatMap(({ rule, breaches: found }) =>
    found.map((breach): JudgedBreach => {
      const key = fingerprintOf(rule.id, source.path, assessment, 0)
      const occurrence = seen.get(key) ?? 0
      seen.set(key, occurrence + 1)
      const fingerprint = occurrence === 0 ? key : fingerprintOf(rule.id, source.path, assessment, occurrence)
      const setting = policy.config.rules[rule.id]
      const severity = setting === undefined || setting === 'off' ? rule.severity : setting
      const ignore = ignores.find((one) => one.fault === null && one.ruleIds.includes(rule.id) && policy.honours(one, region))
      const suppressedBy: JudgedBreach['suppressedBy'] =
        setting === 'off'
          ? { by: 'config', reason: null, ignore: null }
          : ignore !== undefined
            ? { by: 'comment', reason: ignore.reason, ignore }
            : policy.accepted.has(fingerprint)
              ? { by: 'baseline', reason: null, ignore: null }
              : null
      return { rule, breach, severity, fingerprint, suppressedBy }
    }),
  )
  const { kind } = assessment.judgement.posture
  const score = kind === 'local' || kind === 'unknown' ? null : scoreOf(breaches.filter(({ suppressedBy }) => suppressedBy === null).map(({ breach }) => breach))
  return { assessment, region, said: saidBy(assessment, source), breaches, score, grade: score === null ? null : letterOf(score) }
}

/** Whoever wrote an ignore wrote it at the text or at the one call that is handed it: both are the connection. */
function placesOf({ span, writtenAt, candidate: { sites } }: Connection): readonly Span[] {
  const [call, ...others] = sites.slice(1)
  return [span, ...(writtenAt === undefined ? [] : [writtenAt]), ...(call === undefined || call.callee === null || others.length > 0 ? [] : [call.span])]
}

function saidBy({ connection: { candidate, family, notation } }: Assessment, source: SourceText): string {
  const written =
    candidate.kind === 'text'
      ? candidate.value.pieces.map((piece) => (piece.kind === 'hole' ? `{${piece.expression}}` : candidate.value.text.slice(piece.at, piece.at + piece.length))).join('')
      : unformatted(source.text.slice(candidate.span.start, candidate.span.end))
  return `${family} ${notation} ${written.replace(/\s+/g, ' ')}`
}

/** Without what a formatter of programs changes: quotes, blanks around brackets and signs, the comma at the end of a list. */
function unformatted(code: string): string {
  return code.replace(/["'`]/g, '"').replace(/\s{0,200}([{}()[\],:;=<>|])\s{0,200}/g, '$1').replace(/,(?=[}\])])/g, '')
}
