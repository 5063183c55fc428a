import type { Finding, Region, Suppressed, SuppressedDetail } from '../../engine/model.js'
import type { Shown } from '../publication.js'
import { clean, physicalLocation, sentence } from './place.js'
import { levelOf } from './rule.js'

/** `index`: of the finding in its connection; `indexOf`: of a rule among the run's. */
export function resultOf(finding: Finding, { connection, detail }: Shown, index: number, indexOf: ReadonlyMap<string, number>): object {
  const { posture, driver, grade, score, change, family, before } = connection
  return {
    ...common(finding.ruleId, finding.message, finding.fingerprint, connection.path, detail.addedRegions[index] ?? finding, indexOf),
    level: detail.advised ? 'note' : levelOf(finding.severity),
    properties: { posture, driver: driver.id, certainty: driver.certainty, family, change, grade: grade ?? 'none', score: score ?? -1, ...(before === null ? {} : { before }) },
  }
}

/** Nothing where what stands behind the entry is not known. */
export function suppressedResult({ path, ruleId, reason, by }: Suppressed, detail: SuppressedDetail | undefined, indexOf: ReadonlyMap<string, number>): readonly object[] {
  if (detail === undefined) return []
  const { message, fingerprint, region, severity } = detail
  const justification = reason === null ? JUSTIFICATION[by] : clean(reason)
  return [
    {
      ...common(ruleId, message, fingerprint, path, region, indexOf),
      level: levelOf(severity),
      suppressions: [{ kind: by === 'comment' ? 'inSource' : 'external', status: 'accepted', justification }],
    },
  ]
}

const JUSTIFICATION = { comment: 'An ignore in the source.', config: 'The rule is off in the configuration.', baseline: 'The finding is in the baseline.' } as const

function common(ruleId: string, message: string, fingerprint: string, path: string, { startLine, startColumn, endLine, endColumn }: Region, indexOf: ReadonlyMap<string, number>): object {
  const index = indexOf.get(ruleId)
  const text = sentence(message)
  return {
    ruleId,
    ...(index === undefined ? {} : { ruleIndex: index }),
    message: { text, markdown: text },
    locations: [physicalLocation(path, { startLine, startColumn, endLine, endColumn })],
    // No line and no commit goes into it, so an alert stays the same one when its lines move.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1` },
  }
}
