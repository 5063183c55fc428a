import { type Api, list, member, text } from './api.js'
import { compareCommits } from './compare.js'
import type { Event } from './event.js'
import { decodePullRequest, repositoryOf } from './eventReaders.js'
import { type PullRequest, type Repository, type Subject, WHOLE } from './subject.js'
import { treeReader } from './tree.js'

export type Found =
  | { readonly kind: 'subjects'; readonly subjects: readonly Subject[] }
  /** There is nothing that could be judged; one sentence. */
  | { readonly kind: 'nothing'; readonly because: string }
  /** There may be something, and it is not known what; one sentence. */
  | { readonly kind: 'unread'; readonly because: string }

/** From what an event says to what is judged. Usually no request is needed. */
export async function subjectsOf(api: Api, event: Event): Promise<Found> {
  switch (event.kind) {
    case 'pull request':
    case 'snapshot':
      return { kind: 'subjects', subjects: [event] }
    case 'nothing':
      return event
    case 'range':
      return rangeOf(api, event)
    case 'run':
      return pullRequestsOf(api, event)
  }
}

async function rangeOf(api: Api, { repository, headSha, bases, orWhole }: Extract<Event, { kind: 'range' }>): Promise<Found> {
  const readTree = treeReader(api, repository)
  for (const base of bases) {
    const compared = await compareCommits(api, repository, base, headSha, readTree)
    if (compared.ok) return subject({ kind: 'comparison', repository, headSha, ...compared.value })
    // 404: the base is gone, or has no common ancestor with the head. Anything else may pass; nothing may be taken for "no change".
    if (compared.error.status === 404 && orWhole) continue
    const unread = [{ path: WHOLE.comparison, reason: `its list of files could not be read: ${compared.error.reason}` }]
    return subject({ kind: 'comparison', repository, headSha, baseSha: base, listing: { rows: [], unread } })
  }
  return subject({ kind: 'snapshot', repository, headSha })
}

function subject(one: Subject): Found {
  return { kind: 'subjects', subjects: [one] }
}

/** By the branch and its repository, as GitHub lists them; an artifact of the triggering run would be the word of the pull request itself. */
async function pullRequestsOf(api: Api, run: Run): Promise<Found> {
  const { repository, headRepository, headBranch, headSha } = run
  // A deleted fork cannot be asked for. Its pull request stays open all the same: it is among those that moved last.
  const which = headRepository === null ? { state: 'open', sort: 'updated', direction: 'desc' } : { state: 'all', head: `${headRepository.owner}:${headBranch}` }
  const answer = await api.read('GET /repos/{owner}/{repo}/pulls', { ...repository, ...which, per_page: 100 })
  const listed = answer.ok ? list(answer.value.data) : null
  if (listed === null) return { kind: 'unread', because: `The pull requests of the triggering run could not be read: ${answer.ok ? 'no list' : answer.error.reason}.` }
  const ours = listed.filter((pull) => comesFrom(pull, headRepository, headBranch))
  const open = ours.filter((pull) => text(member(pull, 'state')) === 'open')
  const current = open.filter((pull) => text(member(member(pull, 'head'), 'sha')) === headSha)
  if (current.length === 0 && headRepository === null) return { kind: 'unread', because: FORK_GONE }
  if (current.length === 0) return nothingOf(run, open.length > 0 ? 'moved' : ours.length > 0 ? 'closed' : 'none')
  const subjects: PullRequest[] = []
  for (const pull of current) {
    // The list leaves out the number of files and comments.
    const whole = await api.read('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...repository, pull_number: member(pull, 'number') })
    const decoded = decodePullRequest(whole.ok ? whole.value.data : pull)
    if (!decoded.ok) return { kind: 'unread', because: 'A pull request of the triggering run could not be read: GitHub\'s answer is malformed.' }
    if (decoded.value.headSha !== headSha) return nothingOf(run, 'moved')
    subjects.push(decoded.value)
  }
  return { kind: 'subjects', subjects }
}

type Run = Extract<Event, { kind: 'run' }>

const FORK_GONE = 'The fork that the triggering run came from was deleted, and GitHub names no open pull request of its commit; what it changes is not known.'

/** `head=owner:branch` matches every fork of that owner, and GitHub ignores it when it is malformed. The repository of a deleted fork is null. */
function comesFrom(pull: unknown, repository: Repository | null, branch: string): boolean {
  const head = member(pull, 'head')
  const from = repositoryOf(member(member(head, 'repo'), 'full_name'))
  if (text(member(head, 'ref')) !== branch) return false
  if (repository === null) return from === null
  if (from === null) return text(member(member(head, 'user'), 'login')) === repository.owner
  return `${from.owner}/${from.repo}`.toLowerCase() === `${repository.owner}/${repository.repo}`.toLowerCase()
}

function nothingOf({ headSha, trigger }: Run, why: 'moved' | 'closed' | 'none'): Found {
  if (why === 'moved') return { kind: 'nothing', because: `The pull request of the triggering run is no longer at ${headSha.slice(0, 7)}: the run for its new head judges it.` }
  if (why === 'closed') return { kind: 'nothing', because: 'The pull request of the triggering run is closed: there is nothing to judge.' }
  // A run that a pull request started belongs to one; that GitHub names none does not mean that there is none.
  if (trigger.startsWith('pull_request')) return { kind: 'unread', because: 'GitHub names no pull request for the branch of the triggering run; what it changes is not known.' }
  return { kind: 'nothing', because: `The triggering run (${trigger.replaceAll(/[^\w-]/g, '?').slice(0, 40)}) belongs to no pull request: there is nothing to judge.` }
}
