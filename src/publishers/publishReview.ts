import type { Config } from '../engine/configTypes.js'
import type { Review } from '../engine/model.js'
import { rules } from '../engine/rules/registry.js'
import { publishAnnotations } from './annotations.js'
import { publishCheckRun } from './checkRun.js'
import { renderHtml } from './html.js'
import { renderJson } from './json.js'
import { titleOf } from './overview.js'
import { publishOutputs } from './outputs.js'
import type { Forge, Refusal, Runner } from './port.js'
import type { Publication } from './publication.js'
import { type Posted, publishReviewComments } from './reviewComments.js'
import { renderSarif } from './sarif.js'
import { publishStepSummary } from './stepSummary.js'
import { sayTroubles } from './troubles.js'

/** Shows a verdict that stands already. Each output fails for itself and is named in the log; none changes the verdict. */
export async function publishReview(
  { forge, runner }: { readonly forge: Forge; readonly runner: Runner },
  review: Review,
  config: Config,
  publication: Publication,
  standingComments: number | null,
): Promise<void> {
  runner.log(titleOf(review))
  runner.log(`${review.report.verdict}: ${review.verdictBecause.replaceAll('`', '')}`)
  if (config.checkRun && publication.job === publication.checkName) runner.log(SAME_NAME)
  for (const { path, reason } of review.report.unread.slice(0, 20)) runner.log(`Not read: ${path}: ${reason}`)

  const checkRun = config.checkRun ? await publishCheckRun(forge, review, publication) : null
  const posted = config.reviewComments === 'never' ? NONE : await publishReviewComments(forge, review, publication, standingComments)
  const troubles = [...(checkRun === null ? [] : troublesOf(checkRun)), ...posted.troubles]

  // The check run shows every finding on its line; without it, whatever has no comment is annotated by the runner.
  if (checkRun === null ? posted.unplaced.length > 0 || config.reviewComments === 'never' : !checkRun.ok) publishAnnotations(runner, review)

  const write = async (path: string | null, render: () => string): Promise<string | null> => {
    if (path === null) return null
    const written = await runner.writeFile(path, render())
    if (!written.ok) troubles.push(written.error)
    return written.ok ? written.value : null
  }
  const jsonFile = await write(config.jsonFile, () => renderJson(review))
  const sarifFile = await write(config.sarifFile, () => renderSarif(review, rules, { ...publication, withSuppressed: false }))
  const htmlFile = await write(config.htmlFile, () => renderHtml(review, rules, publication))
  if (config.stepSummary) {
    const written = await publishStepSummary(runner, review, publication, posted.unplaced)
    if (!written.ok) troubles.push(written.error)
  }
  sayTroubles(runner, troubles, publication)
  publishOutputs(runner, review.report, { jsonFile, sarifFile, htmlFile, checkRunUrl: checkRun?.ok === true ? checkRun.value.url : null })
}

const SAME_NAME = "Warning: check-name is also the id of this job: two checks of one name, and a required check cannot tell them apart; choose another check-name."

const NONE: Posted = { unplaced: [], comments: 0, troubles: [] }

function troublesOf(checkRun: Awaited<ReturnType<typeof publishCheckRun>>): readonly Refusal[] {
  if (!checkRun.ok) return [checkRun.error]
  return checkRun.value.trouble === null ? [] : [{ kind: 'failed', reason: checkRun.value.trouble }]
}
