import { err, ok, type Result } from '../../engine/result.js'
import { count, member, objectName, text } from './api.js'
import type { Circumstances, Event } from './event.js'
import { type PullRequest, type Repository } from './subject.js'

/** One reader per event, by the name that `on:` gives it. Shapes: GitHub's webhook descriptions. */
export const eventReaders: Readonly<Record<string, (payload: unknown, circumstances: Circumstances) => Result<Event>>> = {
  pull_request: pullRequest,
  pull_request_target: pullRequest,
  merge_group: mergeGroup,
  push,
  workflow_dispatch: snapshot,
  schedule: snapshot,
  workflow_run: workflowRun,
}

/** The same object in an event and in the answer of `GET /pulls/{number}`. */
export function decodePullRequest(pull: unknown): Result<PullRequest> {
  const head = member(pull, 'head')
  const base = member(pull, 'base')
  const number = count(member(pull, 'number'))
  const headSha = objectName(member(head, 'sha'))
  const baseSha = objectName(member(base, 'sha'))
  const repository = repositoryOf(member(member(base, 'repo'), 'full_name'))
  if (number === null || number === 0 || headSha === null || baseSha === null || repository === null) {
    return malformed('pull_request', { number: number === 0 ? null : number, 'head.sha': headSha, 'base.sha': baseSha, 'base.repo.full_name': repository })
  }
  return ok({
    kind: 'pull request',
    repository,
    headRepository: repositoryOf(member(member(head, 'repo'), 'full_name')),
    number,
    headSha,
    baseSha,
    changedFiles: count(member(pull, 'changed_files')),
    reviewComments: count(member(pull, 'review_comments')),
  })
}

/** `owner/name` in GitHub's own alphabet; `.` and `..` would climb in a request's path. */
export function repositoryOf(fullName: unknown): Repository | null {
  const match = /^([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/.exec(text(fullName) ?? '')
  const [, owner, repo] = match ?? []
  if (owner === undefined || repo === undefined || /^\.{1,2}$/.test(owner) || /^\.{1,2}$/.test(repo)) return null
  return { owner, repo }
}

function pullRequest(payload: unknown): Result<Event> {
  const pull = member(payload, 'pull_request')
  return pull === undefined ? lacks('pull_request') : decodePullRequest(pull)
}

/** `base_sha` is the parent of the group: what the queue has already accepted. A group may hold several pull requests. */
function mergeGroup(payload: unknown): Result<Event> {
  const group = member(payload, 'merge_group')
  if (group === undefined) return lacks('merge_group')
  const repository = repositoryOf(member(member(payload, 'repository'), 'full_name'))
  const headSha = objectName(member(group, 'head_sha'))
  const baseSha = objectName(member(group, 'base_sha'))
  if (repository === null) return malformed('repository', { full_name: null })
  if (headSha === null || baseSha === null) return malformed('merge_group', { head_sha: headSha, base_sha: baseSha })
  return ok({ kind: 'range', repository, headSha, bases: [baseSha], orWhole: false })
}

function push(payload: unknown): Result<Event> {
  const ref = text(member(payload, 'ref'))
  const repository = repositoryOf(member(member(payload, 'repository'), 'full_name'))
  if (ref === null || repository === null) return malformed('', { ref, 'repository.full_name': repository })
  if (member(payload, 'deleted') === true) return ok({ kind: 'nothing', because: 'The push deleted its branch or tag: there is nothing to judge.' })
  // `after` of an annotated tag is the tag itself; the check run and the tree belong to its commit.
  const headSha = objectName(member(member(payload, 'head_commit'), 'id')) ?? objectName(member(payload, 'after'))
  if (headSha === null || NOTHING.test(headSha)) return malformed('', { after: null })
  const before = objectName(member(payload, 'before'))
  const main = text(member(member(payload, 'repository'), 'default_branch'))
  // After a forced push GitHub may have dropped `before`. The default branch itself has nothing else to be compared with.
  const bases = [before === null || NOTHING.test(before) ? null : before, main === null || ref === `refs/heads/${main}` ? null : main]
  return ok({ kind: 'range', repository, headSha, bases: bases.filter((base) => base !== null), orWhole: true })
}

const NOTHING = /^0+$/

/** These payloads name no commit: the runner does. */
function snapshot(payload: unknown, { sha, repository: name }: Circumstances): Result<Event> {
  const repository = repositoryOf(member(member(payload, 'repository'), 'full_name')) ?? repositoryOf(name)
  const headSha = objectName(sha)
  if (repository === null || headSha === null) return err(`The runner does not say what to judge: no usable ${repository === null ? 'GITHUB_REPOSITORY' : 'GITHUB_SHA'}.`)
  return ok({ kind: 'snapshot', repository, headSha })
}

/** `pull_requests` is empty for forks, and may name those of other repositories: GitHub is asked instead. */
function workflowRun(payload: unknown): Result<Event> {
  const run = member(payload, 'workflow_run')
  if (run === undefined) return lacks('workflow_run')
  const repository = repositoryOf(member(member(payload, 'repository'), 'full_name'))
  const headSha = objectName(member(run, 'head_sha'))
  const from = member(run, 'head_repository')
  const headRepository = repositoryOf(member(from, 'full_name'))
  const trigger = text(member(run, 'event'))
  if (repository === null) return malformed('repository', { full_name: null })
  if (headSha === null || (headRepository === null && from !== null) || trigger === null) {
    return malformed('workflow_run', { head_sha: headSha, 'head_repository.full_name': headRepository, event: trigger })
  }
  const headBranch = text(member(run, 'head_branch'))
  if (headBranch === null || headBranch === '') return ok({ kind: 'nothing', because: 'The triggering run belongs to no branch: there is no pull request to judge.' })
  return ok({ kind: 'run', repository, headSha, headRepository, headBranch, trigger })
}

function lacks(name: string): Result<never> {
  return err(`The event payload (GITHUB_EVENT_PATH) has no '${name}'.`)
}

function malformed(place: string, values: Readonly<Record<string, unknown>>): Result<never> {
  const missing = Object.entries(values).flatMap(([name, value]) => (value === null ? [place === '' ? name : `${place}.${name}`] : []))
  return err(`The event payload (GITHUB_EVENT_PATH) is malformed: no usable ${missing.join(', ')}.`)
}
