import type { Refusal, Runner } from './port.js'
import type { Publication } from './publication.js'

/** What could not be shown, a line each, the same thing once. What a read-only token may not write is one line, with the reason for it. */
export function sayTroubles(runner: Runner, troubles: readonly Refusal[], publication: Publication): void {
  const forbidden = distinct(troubles.filter(({ kind }) => kind === 'forbidden'))
  const others = distinct(troubles.filter(({ kind }) => kind !== 'forbidden'))
  if (forbidden.length > 0) runner.log(`Not published: ${forbidden.join('; ')}. ${BECAUSE[publication.origin]} The verdict is the same; the findings are in the annotations and in the job summary.`)
  for (const reason of others) runner.log(`Not published: ${reason}`)
}

const BECAUSE: Readonly<Record<Publication['origin'], string>> = {
  repository: "The token may not write: give the job 'pull-requests: write' and 'checks: write'.",
  fork: 'The token may not write: it is always read-only on a pull request from a fork.',
  dependabot: 'The token may not write: it is always read-only on a pull request of Dependabot.',
}

function distinct(troubles: readonly Refusal[]): readonly string[] {
  return [...new Set(troubles.map(({ reason }) => reason))]
}
