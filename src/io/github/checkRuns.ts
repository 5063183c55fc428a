import { ok, type Result } from '../../engine/result.js'
import type { CheckAnnotation, CheckRun, Refusal, WrittenCheckRun } from '../../publishers/port.js'
import { type Answer, type Api, count, type Failure, list, member, text } from './api.js'
import type { Repository } from './subject.js'
import { refused } from './refusal.js'

/** `onApp`: told the name of the app that the token belongs to. */
export function createCheckRuns(
  api: Api,
  { repository, headSha }: { readonly repository: Repository; readonly headSha: string },
  settle: () => Promise<void>,
  onApp: (slug: string) => void,
): { readonly create: (run: CheckRun) => Promise<Result<WrittenCheckRun, Refusal>> } {
  async function create(run: CheckRun): Promise<Result<WrittenCheckRun, Refusal>> {
    const standing = run.formerIds.length === 0 ? null : await standingAs(run)
    const answer = standing === null ? await sent(run) : ok(standing)
    if (!answer.ok) return refused(answer.error, 'writing the check run')
    const data = answer.value
    const slug = text(member(member(data, 'app'), 'slug'))
    if (slug !== null) onApp(slug)
    const id = count(member(data, 'id'))
    return ok({ url: text(member(data, 'html_url')), trouble: id === null || standing !== null ? null : await addAnnotations(id, run) })
  }

  /** The one that an earlier attempt of this job wrote, if nobody wrote a newer one of the name and it would read the same to the letter. */
  async function standingAs(run: CheckRun): Promise<unknown> {
    const found = await listed(run)
    if (!found.ok) return null
    const [newest] = [...found.value].sort((one, other) => (count(member(other, 'id')) ?? 0) - (count(member(one, 'id')) ?? 0))
    return run.formerIds.includes(text(member(newest, 'external_id')) ?? '') && saysTheSame(newest, run) ? newest : null
  }

  async function listed({ name }: CheckRun): Promise<Result<readonly unknown[], Failure>> {
    const answer = await api.read('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { ...repository, ref: headSha, check_name: name, filter: 'all', per_page: 100 })
    return answer.ok ? ok(list(member(answer.value.data, 'check_runs')) ?? []) : answer
  }

  /** After a 502 or a time-out the check run may be there: it is looked for by its name and this run's own id, and sent again if it is not. */
  async function sent(run: CheckRun): Promise<Result<unknown, Failure>> {
    const first = await post(run)
    if (first.ok) return ok(first.value.data)
    const isLost = first.error.status === null || first.error.status >= 500
    if (!isLost || run.externalId === null) return first
    await settle()
    const found = await listed(run)
    if (!found.ok) return first
    const own = found.value.find((each) => member(each, 'external_id') === run.externalId)
    if (own !== undefined) return ok(own)
    const second = await post(run)
    return second.ok ? ok(second.value.data) : second
  }

  function post({ name, externalId, detailsUrl, conclusion, title, summary, annotations }: CheckRun): Promise<Result<Answer, Failure>> {
    return api.write('POST /repos/{owner}/{repo}/check-runs', {
      ...repository,
      name,
      head_sha: headSha,
      // GitHub does not heed this of GITHUB_TOKEN; of another app it does.
      ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
      ...(externalId === null ? {} : { external_id: externalId }),
      status: 'completed',
      conclusion,
      output: { title, summary, annotations: annotations.slice(0, PER_REQUEST).map(annotationBody) },
    })
  }

  /** Appended; never sent twice, since a repetition would show them twice. Answers what is missing. */
  async function addAnnotations(id: number, { title, summary, annotations }: CheckRun): Promise<string | null> {
    for (let at = PER_REQUEST; at < annotations.length; at += PER_REQUEST) {
      const output = { title, summary, annotations: annotations.slice(at, at + PER_REQUEST).map(annotationBody) }
      const answer = await api.write('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { ...repository, check_run_id: id, output })
      if (!answer.ok) return `annotations ${at + 1} to ${annotations.length} of the check run: ${answer.error.reason}; the job summary has them all`
    }
    return null
  }

  return { create }
}

// The Checks API takes 50 annotations in a request; later ones are appended.
const PER_REQUEST = 50

function saysTheSame(standing: unknown, { conclusion, title, summary, annotations }: CheckRun): boolean {
  const output = member(standing, 'output')
  const shown = [member(standing, 'conclusion'), member(output, 'title'), member(output, 'summary'), member(output, 'annotations_count')]
  return [conclusion, title, summary, annotations.length].every((value, index) => value === shown[index])
}

function annotationBody({ path, startLine, endLine, startColumn, endColumn, level, title, message }: CheckAnnotation): object {
  const isPlaced = startLine === endLine && startColumn !== undefined && endColumn !== undefined
  const columns = isPlaced ? { start_column: startColumn, end_column: endColumn } : {}
  return { path, start_line: startLine, end_line: endLine, ...columns, annotation_level: level, title, message }
}
