import type { Review } from '../engine/model.js'
import type { Result } from '../engine/result.js'
import { connectionText } from './connectionText.js'
import { gradePicture } from './gradePicture.js'
import { code, fence, fit } from './markdown.js'
import { bodyOf, leadOf, titleOf } from './overview.js'
import type { Refusal, Runner } from './port.js'
import { type Publication, type Shown, worstFirst } from './publication.js'

/** The whole report for people. `unplaced`: connections whose review comment GitHub did not take. */
export function publishStepSummary(
  runner: Runner,
  review: Review,
  publication: Publication,
  unplaced: readonly Shown[],
): Promise<Result<void, Refusal>> {
  return runner.appendSummary(renderStepSummary(review, publication, unplaced))
}

export function renderStepSummary(review: Review, publication: Publication, unplaced: readonly Shown[] = []): string {
  const noComment = unplaced.map(({ connection }) => `- ${code(`${connection.path}:${connection.startLine}`)}`)
  const picture = gradePicture(review.report)
  const blocks = [
    `## ${titleOf(review)}`,
    // Before the grade that it brought about.
    ...leadOf(review),
    ...(picture === null ? [] : [picture]),
    ...bodyOf(review),
    ...(noComment.length === 0 ? [] : [`**Without a review comment**\n${noComment.slice(0, 100).join('\n')}`]),
    ...worstFirst(review).flatMap((shown) => (shown.connection.findings.length === 0 ? [] : [() => section(shown, publication)])),
  ]
  return `${fit(blocks, MAX_BYTES, (count) => `${count} more are not shown.`)}\n`
}

// The runner drops a summary over 1 MiB.
const MAX_BYTES = 1_000_000

function section(shown: Shown, publication: Publication): string {
  const { connection, detail } = shown
  const frame = detail.frame.length === 0 ? [] : [fence(detail.frame.map(({ line, text }) => `${line} | ${text}`).join('\n'), 'text')]
  return [`### ${code(`${connection.path}:${connection.startLine}`)}`, ...frame, ...connectionText(shown, publication)].join('\n\n')
}
