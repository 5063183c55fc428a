import type { Review } from '../engine/model.js'
import { type Fate, fingerprintsOf, keyOf, renewedBody, type Wanted } from './commentText.js'
import { type Marker, readMarker } from './marker.js'
import type { OwnComment } from './port.js'
import { type Publication, type Shown, worstFirst } from './publication.js'

export interface Plan {
  /** Connections without a comment on their lines. */
  readonly fresh: readonly Wanted[]
  /** Comments whose connection reads differently now, with their new text. */
  readonly renewed: readonly { readonly comment: OwnComment; readonly body: string }[]
  /** Comments whose finding is gone. */
  readonly closed: readonly { readonly comment: OwnComment; readonly fate: Fate }[]
  /** Second comments on the same finding, which nobody answered. */
  readonly surplus: readonly OwnComment[]
  /** Outdated comments of a connection that is posted anew. */
  readonly outdated: readonly { readonly comment: OwnComment; readonly wanted: Wanted; readonly fate: Fate }[]
}

/** What to do about the comments of ours that stand, in the light of what was found. Pure; what GitHub then takes is another matter. */
export function reconcile(own: readonly OwnComment[], wanted: readonly Wanted[], review: Review, publication: Publication): Plan {
  const open = own.map((comment) => ({ comment, marker: readMarker(comment.body, publication.checkName) })).filter(({ marker }) => marker.fingerprints.length > 0)
  const standing = standingOf(open, wanted)
  const plan = { fresh: [] as Wanted[], renewed: [] as Plan['renewed'][number][], surplus: [] as OwnComment[], outdated: [] as Plan['outdated'][number][] }
  for (const one of wanted) {
    const [first, ...others] = (standing.get(one) ?? []).filter(({ comment }) => comment.line !== null).sort(answeredFirst)
    if (first === undefined) {
      plan.fresh.push(one)
      for (const { comment, marker } of standing.get(one) ?? []) plan.outdated.push({ comment, wanted: one, fate: isSame(marker, one) ? 'moved' : 'changed' })
      continue
    }
    const body = renewedBody(one, first.comment, publication)
    if (readMarker(body, publication.checkName).hash !== first.marker.hash) plan.renewed.push({ comment: first.comment, body })
    plan.surplus.push(...others.filter(({ comment }) => !comment.hasReplies).map(({ comment }) => comment))
  }
  const matched = new Set([...standing.values()].flat())
  const gone = open.filter((one) => !matched.has(one))
  return { ...plan, closed: gone.map(({ comment, marker }) => ({ comment, fate: fateOf(marker, review) })) }
}

/** What deserves a comment and can have one; `unanchored` can have none, since its lines are outside of the diff. */
export function wantedOf(review: Review): { readonly wanted: readonly Wanted[]; readonly unanchored: readonly Shown[] } {
  const seen = new Map<string, number>()
  const wanted: Wanted[] = []
  const unanchored: Shown[] = []
  for (const shown of worstFirst(review)) {
    const plain = keyOf(shown, 0)
    const occurrence = seen.get(plain) ?? 0
    seen.set(plain, occurrence + 1)
    const { connection, detail } = shown
    const isChanged = connection.change === 'added' || connection.change === 'modified'
    if (!connection.graded || !isChanged || connection.findings.length === 0) continue
    if (detail.anchor === null) unanchored.push(shown)
    else wanted.push({ shown, anchor: detail.anchor, fingerprints: fingerprintsOf(shown), key: occurrence === 0 ? plain : keyOf(shown, occurrence) })
  }
  return { wanted, unanchored }
}

interface Open {
  readonly comment: OwnComment
  readonly marker: Marker
}

/** By fingerprint first: exactly the same finding. What is left, by the connection: the same one in another mode. */
function standingOf(open: readonly Open[], wanted: readonly Wanted[]): ReadonlyMap<Wanted, readonly Open[]> {
  const byFingerprint = new Map(wanted.flatMap((one) => one.fingerprints.map((fingerprint) => [fingerprint, one] as const)))
  const byKey = new Map(wanted.map((one) => [one.key, one]))
  const standing = new Map<Wanted, Open[]>()
  for (const each of open) {
    const exact = each.marker.fingerprints.map((fingerprint) => byFingerprint.get(fingerprint)).find((one) => one !== undefined)
    const found = exact ?? (each.marker.key === null ? undefined : byKey.get(each.marker.key))
    if (found !== undefined) standing.set(found, [...(standing.get(found) ?? []), each])
  }
  return standing
}

function isSame(marker: Marker, { fingerprints }: Wanted): boolean {
  return marker.fingerprints.some((fingerprint) => fingerprints.includes(fingerprint))
}

function answeredFirst(one: Open, other: Open): number {
  return Number(other.comment.hasReplies) - Number(one.comment.hasReplies) || one.comment.id - other.comment.id
}

function fateOf({ fingerprints }: Marker, { report, suppressedDetails }: Review): Fate {
  if (suppressedDetails.some(({ fingerprint }) => fingerprints.includes(fingerprint))) return 'ignored'
  const reported = new Set(report.connections.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)))
  return fingerprints.some((fingerprint) => reported.has(fingerprint)) ? 'advised' : 'fixed'
}
