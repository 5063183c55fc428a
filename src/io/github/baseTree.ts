import { type Api, member, objectName } from './api.js'
import { mergeBaseOf } from './compare.js'
import type { BaseBlob } from './row.js'
import type { Comparison, PullRequest, Repository } from './subject.js'
import type { ReadTree } from './tree.js'

/**
 * The tree that GitHub's own diff is made against: the merge base, not the tip of the base branch.
 * Two requests for any number of files, made when the first file needs them.
 */
export function baseTree(api: Api, subject: PullRequest | Comparison, readTree: ReadTree): (path: string) => Promise<BaseBlob> {
  let tree: Promise<BaseTree> | null = null
  return async (path) => {
    tree ??= blobsOf(api, subject, readTree)
    const { blobs, commit, trouble } = await tree
    if (trouble !== null) return { kind: 'unread', reason: trouble }
    const sha = blobs.get(path)
    if (sha !== undefined) return { kind: 'blob', sha }
    return commit === null ? { kind: 'absent' } : lookUp(api, subject.repository, commit, path)
  }
}

interface BaseTree {
  readonly blobs: ReadonlyMap<string, string>
  /** Not null: the list is cut (100,000 entries), so what it lacks must be asked for. */
  readonly commit: string | null
  readonly trouble: string | null
}

async function blobsOf(api: Api, subject: PullRequest | Comparison, readTree: ReadTree): Promise<BaseTree> {
  const { repository, baseSha, headSha } = subject
  const commit = subject.kind === 'comparison' ? ({ ok: true, value: baseSha } as const) : await mergeBaseOf(api, repository, baseSha, headSha)
  if (!commit.ok) return failed(`the merge base is not known: ${commit.error.reason}`)
  const tree = await readTree(commit.value, 'all')
  if (!tree.ok) return failed(`the tree of the base could not be read: ${tree.error}`)
  const blobs = new Map<string, string>()
  for (const { path, sha, type } of tree.value.entries) if (type === 'blob') blobs.set(path, sha)
  return { blobs, commit: tree.value.truncated ? commit.value : null, trouble: null }
}

async function lookUp(api: Api, repository: Repository, commit: string, path: string): Promise<BaseBlob> {
  const answer = await api.read('GET /repos/{owner}/{repo}/contents/{path}', {
    ...repository,
    path,
    ref: commit,
    headers: { accept: 'application/vnd.github.object+json' }, // JSON alone stops at 1 MB; this still names the blob
  })
  const sha = answer.ok ? objectName(member(answer.value.data, 'sha')) : null
  if (sha !== null) return { kind: 'blob', sha }
  if (!answer.ok && answer.error.status === 404) return { kind: 'absent' }
  return { kind: 'unread', reason: `the base could not be read: ${answer.ok ? 'no answer' : answer.error.reason}` }
}

function failed(trouble: string): BaseTree {
  return { blobs: new Map(), commit: null, trouble }
}
