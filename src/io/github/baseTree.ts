import { type Api, list, member, objectName, text } from './api.js'
import type { PullRequest } from './event.js'

/** What the base side had at a path: the name of its blob, null when nothing was there, or why that is not known. */
export type BaseBlob =
  | { readonly kind: 'blob'; readonly sha: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unread'; readonly reason: string }

/**
 * The tree that GitHub's own diff is made against: the merge base, not the tip of the base branch.
 * Two requests for any number of files, made when the first file needs them.
 */
export function baseTree(api: Api, pull: PullRequest): (path: string) => Promise<BaseBlob> {
  let tree: Promise<Tree> | null = null
  return async (path) => {
    tree ??= readTree(api, pull)
    const { blobs, commit, trouble } = await tree
    if (trouble !== null) return { kind: 'unread', reason: trouble }
    const sha = blobs.get(path)
    if (sha !== undefined) return { kind: 'blob', sha }
    return commit === null ? { kind: 'absent' } : lookUp(api, pull, commit, path)
  }
}

interface Tree {
  readonly blobs: ReadonlyMap<string, string>
  /** Not null: the list is cut (100,000 entries), so what it lacks must be asked for. */
  readonly commit: string | null
  readonly trouble: string | null
}

async function readTree(api: Api, pull: PullRequest): Promise<Tree> {
  // Page 2: the files, which may be many megabytes, are on the first page only.
  const basehead = `${pull.baseSha}...${pull.headSha}`
  const comparison = await api.read('GET /repos/{owner}/{repo}/compare/{basehead}', { ...pull.repository, basehead, per_page: 1, page: 2 })
  const commit = comparison.ok ? objectName(member(member(comparison.value.data, 'merge_base_commit'), 'sha')) : null
  if (commit === null) return failed(`the merge base is not known: ${comparison.ok ? 'no answer' : comparison.error.reason}`)
  const answer = await api.read('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { ...pull.repository, tree_sha: commit, recursive: '1' })
  const entries = answer.ok ? list(member(answer.value.data, 'tree')) : null
  if (!answer.ok || entries === null) return failed(`the tree of the base could not be read: ${answer.ok ? 'no list' : answer.error.reason}`)
  const blobs = new Map<string, string>()
  for (const entry of entries) {
    const path = text(member(entry, 'path'))
    const sha = objectName(member(entry, 'sha'))
    if (path !== null && sha !== null && member(entry, 'type') === 'blob') blobs.set(path, sha)
  }
  return { blobs, commit: member(answer.value.data, 'truncated') === true ? commit : null, trouble: null }
}

async function lookUp(api: Api, pull: PullRequest, commit: string, path: string): Promise<BaseBlob> {
  const answer = await api.read('GET /repos/{owner}/{repo}/contents/{path}', {
    ...pull.repository,
    path,
    ref: commit,
    headers: { accept: 'application/vnd.github.object+json' }, // JSON alone stops at 1 MB; this still names the blob
  })
  const sha = answer.ok ? objectName(member(answer.value.data, 'sha')) : null
  if (sha !== null) return { kind: 'blob', sha }
  if (!answer.ok && answer.error.status === 404) return { kind: 'absent' }
  return { kind: 'unread', reason: `the base could not be read: ${answer.ok ? 'no answer' : answer.error.reason}` }
}

function failed(trouble: string): Tree {
  return { blobs: new Map(), commit: null, trouble }
}
