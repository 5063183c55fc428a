import { err, ok, type Result } from '../../engine/result.js'
import { type Api, type Failure, list, member, objectName } from './api.js'
import { type Listing, type Row, rowOf } from './row.js'
import { type Repository, WHOLE } from './subject.js'
import type { ReadTree } from './tree.js'
import { diffTrees } from './treeDiff.js'

/** The commit that GitHub's own diff of a pull request is made against: not the tip of the base branch. */
export async function mergeBaseOf(api: Api, repository: Repository, base: string, headSha: string): Promise<Result<string, Failure>> {
  // Page 2: the files, which may be many megabytes, are on the first page only.
  const comparison = await api.read(ROUTE, { ...repository, basehead: `${base}...${headSha}`, per_page: 1, page: 2 })
  if (!comparison.ok) return comparison
  const commit = mergeBaseIn(comparison.value.data)
  return commit === null ? err({ status: null, reason: 'no answer' }) : ok(commit)
}

export interface Compared {
  readonly baseSha: string
  readonly listing: Listing
}

/** What `base...headSha` changes. GitHub lists no more than 300 files and does not say so: from there on the trees are compared. */
export async function compareCommits(api: Api, repository: Repository, base: string, headSha: string, readTree: ReadTree): Promise<Result<Compared, Failure>> {
  const comparison = await api.read(ROUTE, { ...repository, basehead: `${base}...${headSha}`, per_page: 1, page: 1 })
  if (!comparison.ok) return comparison
  const baseSha = mergeBaseIn(comparison.value.data)
  const files = list(member(comparison.value.data, 'files'))
  if (baseSha === null || files === null) return err({ status: null, reason: 'no list of files' })
  const rows = files.map((file) => rowOf(file, null))
  const understood = rows.filter((row) => row !== null)
  if (files.length < MAX_FILES && understood.length === rows.length) return ok({ baseSha, listing: { rows: understood, unread: [] } })
  return ok({ baseSha, listing: completed(understood, await diffTrees(readTree, baseSha, headSha, WHOLE.comparison)) })
}

/** GitHub's rows have patches, the trees have all paths. */
export function completed(rows: readonly Row[], trees: Listing): Listing {
  const listed = new Set(rows.map(({ path }) => path))
  return { rows: [...rows, ...trees.rows.filter(({ path }) => !listed.has(path))], unread: trees.unread }
}

const ROUTE = 'GET /repos/{owner}/{repo}/compare/{basehead}'
const MAX_FILES = 300

function mergeBaseIn(data: unknown): string | null {
  return objectName(member(member(data, 'merge_base_commit'), 'sha'))
}
