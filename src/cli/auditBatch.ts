/** A large audit in pieces: the files of one piece are read, judged and forgotten. */
import { concerns, joinParts, judgeFiles, type Part, type Policy } from '../engine/review.js'
import { type Place, readPlace } from '../io/local/auditChange.js'
import { helpOut } from '../io/local/threads.js'
import { policyOf, type PolicyText } from './policy.js'

/** Files in one piece: enough to make the hand-over cheap, few enough to divide the work well. */
export const BATCH = 50

/** Plain data: what every thread must know. */
export interface AuditErrand {
  readonly places: readonly Place[]
  readonly policyText: PolicyText
}

/** How the piece of an index is judged. */
export function batchJudge({ places }: AuditErrand, policy: Policy): (index: number) => Part {
  const interest = { includesPath: policy.config.includesPath, concerns }
  return (index) => {
    const batch = places.slice(index * BATCH, (index + 1) * BATCH)
    // One by one: a file's text is gone before the next is read.
    return joinParts(
      batch.flatMap((place) => {
        const file = readPlace(place, interest)
        return file === null ? [] : [judgeFiles([file], 'audit', policy)]
      }),
    )
  }
}

/** The second thread of an audit; false: this is none. */
export function helpWithAudit(): boolean {
  return helpOut((shared) => {
    // What `reviewWhole` handed in.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
    const errand = shared as AuditErrand
    return batchJudge(errand, policyOf(errand.policyText))
  })
}
