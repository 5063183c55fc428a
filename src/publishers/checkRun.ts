import type { Review } from '../engine/model.js'
import type { Result } from '../engine/result.js'
import { annotationsOf } from './annotations.js'
import { connectionText } from './connectionText.js'
import { code, fit } from './markdown.js'
import { overview, titleOf } from './overview.js'
import type { CheckRun, Forge, Refusal, WrittenCheckRun } from './port.js'
import { type Publication, worstFirst } from './publication.js'

/** The report beside the job. The gate is the job's exit code: any workflow could write a check run of this name. */
export function publishCheckRun(
  forge: Forge,
  review: Review,
  publication: Publication,
): Promise<Result<WrittenCheckRun, Refusal>> {
  return forge.createCheckRun(renderCheckRun(review, publication))
}

export function renderCheckRun(review: Review, publication: Publication): CheckRun {
  const details = worstFirst(review)
    .filter(({ connection }) => connection.findings.length > 0)
    .map((shown) => () => {
      const { path, startLine } = shown.connection
      return [`### ${code(`${path}:${startLine}`)}`, ...connectionText(shown, publication)].join('\n\n')
    })
  const annotations = annotationsOf(review)
  const left = annotations.length > MAX_ANNOTATIONS ? [`${MAX_ANNOTATIONS} of ${annotations.length} annotations are shown, the worst first.`] : []
  return {
    name: publication.checkName,
    externalId: publication.attempt,
    formerIds: publication.formerAttempts,
    detailsUrl: publication.runUrl,
    conclusion: CONCLUSION[review.report.verdict],
    title: titleOf(review),
    summary: fit([...overview(review, publication), ...left, ...details], MAX_SUMMARY, (count) => `${count} more in the job summary.`),
    annotations: annotations.slice(0, MAX_ANNOTATIONS),
  }
}

// Neutral and skipped count as passing where a check is required.
const CONCLUSION = { pass: 'success', fail: 'failure', incomplete: 'action_required' } as const
// The Checks API takes 65,535; whether characters or bytes its description does not say, so bytes are counted.
const MAX_SUMMARY = 65_000
const MAX_ANNOTATIONS = 200
