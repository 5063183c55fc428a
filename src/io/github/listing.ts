import type { Unread } from '../../engine/model.js'
import { type Api, count, list, member, objectName, text } from './api.js'
import { completed, mergeBaseOf } from './compare.js'
import { type Listing, type Row, rowOf } from './row.js'
import { type PullRequest, WHOLE } from './subject.js'
import type { ReadTree } from './tree.js'
import { diffTrees } from './treeDiff.js'

/** Every changed file of the pull request, compared with the number that the event gave; what the list lacks is found in the trees. */
export async function listFiles(api: Api, pull: PullRequest, readTree: ReadTree): Promise<Listing> {
  const files: unknown[] = []
  const first = await readPage(api, pull, 1, PAGE)
  if (!first.ok) return unlisted(first.reason)
  files.push(...first.files)
  const promised = Math.min(Math.ceil((pull.changedFiles ?? 0) / PAGE), MAX_PAGES)
  const others = await Promise.all(Array.from({ length: Math.max(0, promised - 1) }, (_, index) => readPage(api, pull, index + 2, PAGE)))
  let last = first
  for (const page of others) {
    if (!page.ok) return unlisted(page.reason)
    files.push(...page.files)
    last = page
  }
  // The event may be older than the list.
  for (let page = Math.max(promised, 1) + 1; last.hasNextPage && page <= MAX_PAGES; page++) {
    const next = await readPage(api, pull, page, PAGE)
    if (!next.ok) return unlisted(next.reason)
    files.push(...next.files)
    last = next
  }
  return judgeList(api, pull, readTree, files)
}

/** A row again, from a page so small that the limit on patches does not empty it. Asks once per page of ten. */
export function smallPages(api: Api, pull: PullRequest): (row: Row) => Promise<Row> {
  const pages = new Map<number, Promise<readonly unknown[]>>()
  return async (row) => {
    if (row.index === null) return row
    const page = Math.floor(row.index / SMALL_PAGE) + 1
    if (!pages.has(page) && pages.size >= MAX_SMALL_PAGES) return row
    const files = pages.get(page) ?? readPage(api, pull, page, SMALL_PAGE).then((answer) => (answer.ok ? answer.files : []))
    pages.set(page, files)
    const again = rowOf((await files)[row.index % SMALL_PAGE], row.index)
    return again !== null && again.path === row.path && again.sha === row.sha ? again : row
  }
}

// 3000 files is all that GitHub lists: 30 pages of the largest size.
const PAGE = 100
const MAX_PAGES = 30
const SMALL_PAGE = 10
const MAX_SMALL_PAGES = 60
const WHOLE_PULL = WHOLE['pull request']

type Page = { readonly ok: true; readonly files: readonly unknown[]; readonly hasNextPage: boolean } | { readonly ok: false; readonly reason: string }

async function readPage(api: Api, pull: PullRequest, page: number, size: number): Promise<Page> {
  const answer = await api.read('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { ...pull.repository, pull_number: pull.number, per_page: size, page })
  if (!answer.ok) return { ok: false, reason: answer.error.reason }
  const files = list(answer.value.data)
  return files === null ? { ok: false, reason: 'no list' } : { ok: true, files, hasNextPage: answer.value.hasNextPage }
}

function unlisted(reason: string): Listing {
  return { rows: [], unread: [{ path: WHOLE_PULL, reason: `its list of files could not be read: ${reason}` }] }
}

/** Pages are read one by one while the world goes on: rows of another head, twice the same file or another number of rows show it. */
async function judgeList(api: Api, pull: PullRequest, readTree: ReadTree, files: readonly unknown[]): Promise<Listing> {
  const rows: Row[] = []
  const unread: Unread[] = []
  files.forEach((file, index) => {
    const row = rowOf(file, index)
    if (row === null) unread.push({ path: WHOLE_PULL, reason: 'its list of files holds a row that is not understood' })
    else rows.push(row)
  })
  const isDoubled = new Set(rows.map(({ path }) => path)).size < rows.length
  const otherHead = files.some((file) => namesOtherHead(file, pull.headSha))
  const isSame = !otherHead && !isDoubled && files.length === pull.changedFiles
  if (isSame && files.length < MAX_PAGES * PAGE) return { rows, unread }

  // The list belongs to the newest head; the event may be older. Only now is one more request spent.
  const answer = await api.read('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...pull.repository, pull_number: pull.number })
  const head = answer.ok ? objectName(member(member(answer.value.data, 'head'), 'sha')) : null
  if (head !== null && head !== pull.headSha) {
    const heads = `from ${pull.headSha.slice(0, 7)} to ${head.slice(0, 7)}`
    return { rows, unread: [...unread, { path: WHOLE_PULL, reason: `its head moved ${heads} while it was read; the run for the new head judges it` }] }
  }
  const now = answer.ok ? count(member(answer.value.data, 'changed_files')) : null
  if (!otherHead && !isDoubled && now === files.length && files.length < MAX_PAGES * PAGE) return { rows, unread }
  const rest = await fromTrees(api, pull, readTree)
  if (rest.unread.length === 0) return { rows: completed(rows, rest).rows, unread }
  return { rows: completed(rows, rest).rows, unread: [...unread, { path: WHOLE_PULL, reason: `GitHub listed ${rows.length} of ${now ?? pull.changedFiles ?? 'an unknown number of'} files` }, ...rest.unread] }
}

async function fromTrees(api: Api, pull: PullRequest, readTree: ReadTree): Promise<Listing> {
  const base = await mergeBaseOf(api, pull.repository, pull.baseSha, pull.headSha)
  if (base.ok) return diffTrees(readTree, base.value, pull.headSha, WHOLE_PULL)
  return { rows: [], unread: [{ path: WHOLE_PULL, reason: `the merge base is not known: ${base.error.reason}` }] }
}

function namesOtherHead(file: unknown, headSha: string): boolean {
  const ref = /[?&]ref=([0-9a-f]{40})(?:&|$)/.exec(text(member(file, 'contents_url')) ?? '')?.[1]
  return ref !== undefined && ref !== headSha
}
