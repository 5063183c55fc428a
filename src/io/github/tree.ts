import { err, ok, type Result } from '../../engine/result.js'
import { type Api, list, member, objectName, text } from './api.js'
import type { Repository } from './subject.js'

export interface TreeEntry {
  /** From the tree that was asked for. */
  readonly path: string
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
}

export interface Tree {
  readonly entries: readonly TreeEntry[]
  /** GitHub stops at 100,000 entries or 7 MB. */
  readonly truncated: boolean
}

/** `name`: of a tree or a commit. The error is a part of a sentence: `HTTP 404 Not Found`. */
export type ReadTree = (name: string, depth: 'all' | 'one') => Promise<Result<Tree>>

/** Every tree is asked for once. */
export function treeReader(api: Api, repository: Repository, limit = MAX_REQUESTS): ReadTree {
  const known = new Map<string, Promise<Result<Tree>>>()
  return (name, depth) => {
    const key = `${depth} ${name}`
    const found = known.get(key)
    if (found !== undefined) return found
    const tree = known.size >= limit ? Promise.resolve(err(`more than ${limit} requests for folders`)) : readTree(api, repository, name, depth)
    known.set(key, tree)
    return tree
  }
}

// A repository of a million files in 200,000-entry folders takes some twenty.
const MAX_REQUESTS = 100

async function readTree(api: Api, repository: Repository, name: string, depth: 'all' | 'one'): Promise<Result<Tree>> {
  const answer = await api.read('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { ...repository, tree_sha: name, ...(depth === 'all' ? { recursive: '1' } : {}) })
  if (!answer.ok) return err(answer.error.reason)
  const listed = list(member(answer.value.data, 'tree'))
  if (listed === null) return err('no list')
  const entries: TreeEntry[] = []
  for (const entry of listed) {
    const path = text(member(entry, 'path'))
    const mode = text(member(entry, 'mode'))
    const type = text(member(entry, 'type'))
    const sha = objectName(member(entry, 'sha'))
    if (path === null || mode === null || sha === null || (type !== 'blob' && type !== 'tree' && type !== 'commit')) return err('an entry that is not understood')
    entries.push({ path, mode, type, sha })
  }
  return ok({ entries, truncated: member(answer.value.data, 'truncated') === true })
}
