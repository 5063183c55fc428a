/** Does the gate open? Computed before anything is published, and never changed by publishing. */
import type { Config } from './configTypes.js'
import { isBelow, letterOf } from './grade.js'
import type { Report, ReportedConnection, Unread } from './model.js'

export function verdictOf(
  connections: readonly ReportedConnection[],
  unread: readonly Unread[],
  config: Config,
): { readonly verdict: Report['verdict']; readonly because: string } {
  const failing = connections.filter((connection) => fails(connection, config))
  const worst = failing.reduce<ReportedConnection | null>((least, one) => ((one.score ?? 0) < (least?.score ?? 101) ? one : least), null)
  if (worst !== null) return { verdict: 'fail', because: failure(worst, config) }
  const first = unread[0]
  if (first !== undefined) return { verdict: 'incomplete', because: `${unread.length === 1 ? 'one file was' : `${unread.length} files were`} not read` }
  if (!connections.some(({ graded }) => graded)) return { verdict: 'pass', because: 'nothing to grade' }
  if (config.failUnder.kind === 'never') return { verdict: 'pass', because: 'the threshold is `never`' }
  return { verdict: 'pass', because: config.failOn === 'regression' ? 'nothing got worse' : `no connection is graded below ${config.failUnder.label}` }
}

function fails(connection: ReportedConnection, { failUnder, failOn }: Config): boolean {
  if (failUnder.kind === 'never') return false
  if (failOn === 'threshold' || connection.before === null) return connection.graded && isBelow(connection.score, failUnder)
  const { before, score } = connection
  // From graded to unknown: what could be judged before can no longer be.
  if (connection.posture === 'unknown' && connection.change === 'modified') return before.score !== null
  return connection.graded && isBelow(score, failUnder) && (before.score === null || (score ?? 0) < before.score)
}

function failure({ grade, score, change, posture, before }: ReportedConnection, { failUnder }: Config): string {
  const limit = failUnder.kind === 'score' ? failUnder.label : 'never'
  if (posture === 'unknown') return `a connection went from ${before?.grade ?? 'graded'} to unknown`
  return `${change === 'modified' ? 'a modified' : change === 'added' ? 'an added' : 'a'} connection is graded ${grade ?? letterOf(score ?? 0)} (${score ?? 0}), worse than ${limit}`
}
