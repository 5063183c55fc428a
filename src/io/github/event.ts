import { err, ok, type Result } from '../../engine/result.js'
import { logLine } from '../../publishers/logLine.js'
import { count, member, objectName, text } from './api.js'

export interface Repository {
  readonly owner: string
  readonly repo: string
}

/** What the event's payload says of the pull request. The run judges this head and no other. */
export interface PullRequest {
  /** The base repository: the one that the pull request belongs to. */
  readonly repository: Repository
  /** null: deleted. */
  readonly headRepository: Repository | null
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  /** null: the payload does not say. */
  readonly changedFiles: number | null
  readonly reviewComments: number | null
}

export const supportedEvents = ['pull_request', 'pull_request_target'] as const

/** `payload`: the text of GITHUB_EVENT_PATH. The error is one line. */
export function readEvent(name: string | undefined, payload: string): Result<PullRequest> {
  const supported: readonly string[] = supportedEvents
  if (name === undefined || name === '') {
    return err('GITHUB_EVENT_NAME is not set: this is the entry of a GitHub Action; locally use the command line.')
  }
  if (!supported.includes(name)) {
    return err(`The event ${logLine(`'${name}'`, 60)} is not supported; use 'on: pull_request' (or 'pull_request_target').`)
  }
  let event: unknown
  try {
    event = JSON.parse(payload)
  } catch {
    return err('The event payload (GITHUB_EVENT_PATH) is not valid JSON.')
  }
  const pull = member(event, 'pull_request')
  if (pull === undefined) return err("The event payload (GITHUB_EVENT_PATH) has no 'pull_request'.")
  return decode(pull)
}

function decode(pull: unknown): Result<PullRequest> {
  const head = member(pull, 'head')
  const base = member(pull, 'base')
  const number = count(member(pull, 'number'))
  const headSha = objectName(member(head, 'sha'))
  const baseSha = objectName(member(base, 'sha'))
  const repository = repositoryOf(member(member(base, 'repo'), 'full_name'))
  const missing = [
    number === null || number === 0 ? 'number' : null,
    headSha === null ? 'head.sha' : null,
    baseSha === null ? 'base.sha' : null,
    repository === null ? 'base.repo.full_name' : null,
  ].filter((name) => name !== null)
  if (number === null || headSha === null || baseSha === null || repository === null || missing.length > 0) {
    return err(`The event payload (GITHUB_EVENT_PATH) is malformed: no usable ${missing.map((name) => `pull_request.${name}`).join(', ')}.`)
  }
  return ok({
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
