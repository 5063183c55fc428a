import type { Letter, PostureKind, ReportedConnection, Review, Severity } from '../../src/engine/model.js'
import { aConnection, aDetail, aFinding, aReview } from './github/review.js'

const kinds: readonly (readonly [Letter, number, PostureKind, string, Severity])[] = [
  ['F', 10, 'cleartext', 'require-tls', 'critical'],
  ['E', 30, 'opportunistic', 'no-plaintext-fallback', 'high'],
  ['D', 50, 'unverified', 'verify-certificate', 'high'],
  ['C', 62, 'verify-ca', 'verify-host-name', 'medium'],
]

/** As many connections of every grade, family and change, some without a finding, one not graded. */
export function aLargeReview(count: number): Review {
  const changes: readonly ReportedConnection['change'][] = ['added', 'modified', 'moved']
  return aReview(
    Array.from({ length: count }, (_, index) => {
      const [grade, score, posture, ruleId, severity] = kinds[index % kinds.length] ?? ['F', 10, 'cleartext', 'require-tls', 'critical']
      const family = ['postgres', 'mysql', 'redis'][index % 3] ?? 'postgres'
      const change = changes[index % changes.length] ?? 'added'
      const base = { path: `services/team-${index % 17}/src/database-${index}.py`, startLine: index + 1, endpoint: `postgresql://***@db-${index % 40}.shop.internal:5432/shop`, family, change }
      if (index % 10 === 9) return { connection: aConnection({ ...base, posture: 'verify-full', grade: 'A', score: 100, findings: [] }) }
      if (change === 'moved') return { connection: aConnection({ ...base, posture, grade: null, score: null, graded: false, findings: [] }) }
      const before = change === 'modified' ? ({ posture: 'verify-full', score: 92, grade: 'A' } as const) : null
      return { connection: aConnection({ ...base, posture, grade, score, before, findings: [aFinding({ ruleId, severity })] }), detail: aDetail() }
    }),
    { unread: [{ path: 'dumps/big.sql', reason: 'larger than 5 MB' }] },
  )
}
