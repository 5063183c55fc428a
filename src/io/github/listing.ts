import type { Unread } from '../../engine/model.js'
import { type Api, count, list, member, objectName, text } from './api.js'
import type { PullRequest } from './event.js'

/** One changed file as GitHub lists it. */
export interface Row {
  /** Its place in the whole list, from 0: where a smaller page finds it again. */
  readonly index: number
  readonly path: string
  readonly previousPath: string | null
  readonly status: string
  /** The blob at the head. */
  readonly sha: string | null
  /** null: GitHub gave none, or one that is cut. That says nothing about the file: see `isWhole`. */
  readonly patch: string | null
  /** GitHub counts no changed line: a binary file, a mode, a pure rename, or a row emptied after 20,000 lines of patches. */
  readonly countsNothing: boolean
}

export interface Listing {
  readonly rows: readonly Row[]
  readonly unread: readonly Unread[]
}

/** Every changed file of the pull request, page after page, compared with the number that the event gave. */
export async function listFiles(api: Api, pull: PullRequest): Promise<Listing> {
  const rows: Row[] = []
  const unread: Unread[] = []
  let listed = 0
  let otherHead = false
  for (let page = 1; page <= MAX_PAGES; page++) {
    const answer = await readPage(api, pull, page, PAGE)
    const files = answer.ok ? list(answer.value.data) : null
    if (files === null) {
      unread.push({ path: WHOLE, reason: `its list of files could not be read: ${answer.ok ? 'no list' : answer.error.reason}` })
      return { rows, unread }
    }
    for (const file of files) {
      const row = rowOf(file, listed++)
      if (row === null) unread.push({ path: WHOLE, reason: 'its list of files holds a row that is not understood' })
      else rows.push(row)
      otherHead ||= namesOtherHead(file, pull.headSha)
    }
    if (!answer.ok || !(answer.value.hasNextPage || (files.length === PAGE && listed < (pull.changedFiles ?? 0)))) break
  }
  if (otherHead || listed !== pull.changedFiles) unread.push(...(await explainDifference(api, pull, listed)))
  return { rows, unread }
}

/** A row again, from a page so small that the limit on patches does not empty it. Asks once per page of ten. */
export function smallPages(api: Api, pull: PullRequest): (row: Row) => Promise<Row> {
  const pages = new Map<number, Promise<readonly unknown[]>>()
  return async (row) => {
    const page = Math.floor(row.index / SMALL_PAGE) + 1
    if (!pages.has(page) && pages.size >= MAX_SMALL_PAGES) return row
    const files = pages.get(page) ?? readPage(api, pull, page, SMALL_PAGE).then((answer) => (answer.ok ? (list(answer.value.data) ?? []) : []))
    pages.set(page, files)
    const again = rowOf((await files)[row.index % SMALL_PAGE], row.index)
    return again !== null && again.path === row.path && again.sha === row.sha ? again : row
  }
}

/** How the report names what is no file. */
export const WHOLE = '(pull request)'

// 3000 files is all that GitHub lists: 30 pages of the largest size.
const PAGE = 100
const MAX_PAGES = 30
const SMALL_PAGE = 10
const MAX_SMALL_PAGES = 60

function readPage(api: Api, pull: PullRequest, page: number, size: number): ReturnType<Api['read']> {
  return api.read('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { ...pull.repository, pull_number: pull.number, per_page: size, page })
}

function rowOf(file: unknown, index: number): Row | null {
  const path = text(member(file, 'filename'))
  const status = text(member(file, 'status'))
  const additions = count(member(file, 'additions'))
  const deletions = count(member(file, 'deletions'))
  if (path === null || status === null || additions === null || deletions === null) return null
  const patch = text(member(file, 'patch'))
  return {
    index,
    path,
    previousPath: text(member(file, 'previous_filename')),
    status,
    sha: objectName(member(file, 'sha')),
    patch: patch !== null && isWhole(patch, additions, deletions) ? patch : null,
    countsNothing: additions === 0 && deletions === 0,
  }
}

/** Patches hold hunks only, so every `+` and `-` in column one is a changed line. A cut patch has fewer of them than GitHub counted. */
function isWhole(patch: string, additions: number, deletions: number): boolean {
  let added = 0
  let deleted = 0
  for (let at = 0; at !== -1 && at < patch.length; at = nextLine(patch, at)) {
    if (patch[at] === '+') added++
    if (patch[at] === '-') deleted++
  }
  return added === additions && deleted === deletions
}

function nextLine(patch: string, at: number): number {
  const end = patch.indexOf('\n', at)
  return end === -1 ? -1 : end + 1
}

function namesOtherHead(file: unknown, headSha: string): boolean {
  const ref = /[?&]ref=([0-9a-f]{40})(?:&|$)/.exec(text(member(file, 'contents_url')) ?? '')?.[1]
  return ref !== undefined && ref !== headSha
}

/** The list belongs to the newest head; the event may be older. Only then is one more request spent. */
async function explainDifference(api: Api, pull: PullRequest, listed: number): Promise<readonly Unread[]> {
  const answer = await api.read('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...pull.repository, pull_number: pull.number })
  if (!answer.ok) return [{ path: WHOLE, reason: `GitHub listed ${listed} of ${pull.changedFiles ?? 'an unknown number of'} files` }]
  const head = objectName(member(member(answer.value.data, 'head'), 'sha'))
  if (head !== null && head !== pull.headSha) {
    const heads = `from ${pull.headSha.slice(0, 7)} to ${head.slice(0, 7)}`
    return [{ path: WHOLE, reason: `its head moved ${heads} while it was read; the run for the new head judges it` }]
  }
  const now = count(member(answer.value.data, 'changed_files'))
  return now === listed ? [] : [{ path: WHOLE, reason: `GitHub listed ${listed} of ${now ?? pull.changedFiles ?? 'an unknown number of'} files` }]
}
