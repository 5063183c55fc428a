/** Which two states `review` compares, by what the user named. */
import type { Range } from './rawDiff.js'
import { defaultBranch, emptyTree, isShallow, mergeBase, objectOf, type Repository, resolveRevision } from './repository.js'
import { UserError } from './userError.js'

export interface Named {
  readonly base: string | null
  readonly head: string | null
  readonly staged: boolean
}

/** `remark`: something the user should know of the comparison, one line. Errors: UserError. */
export async function rangeOf(repository: Repository, { base, head, staged }: Named): Promise<{ readonly range: Range; readonly remark: string | null }> {
  if (repository.bare && head === null) throw new UserError('a bare repository has no working tree: name both --base and --head')
  const current = await objectOf(repository, 'HEAD', 'commit')
  if (staged) return { range: { kind: 'index', base: current ?? (await emptyTree(repository)) }, remark: null }
  if (base === null) {
    if (current === null) return { range: { kind: 'working tree', base: await emptyTree(repository) }, remark: null }
    const branch = await defaultBranch(repository)
    if (branch === null) throw new UserError('no default branch was found (origin/HEAD, main or master): name what to compare with, --base REV')
    return between(repository, branch, branch, current, 'working tree')
  }
  const from = await resolveRevision(repository, base, '--base')
  if (head !== null) return between(repository, base, from, await resolveRevision(repository, head, '--head'), 'revisions')
  return current === null ? { range: { kind: 'working tree', base: from }, remark: null } : between(repository, base, from, current, 'working tree')
}

/** From the merge base, as GitHub shows a pull request; from the revision itself where there is none (unrelated or shallow history, a tree). */
async function between(repository: Repository, name: string, from: string, to: string, kind: 'revisions' | 'working tree'): Promise<{ readonly range: Range; readonly remark: string | null }> {
  const common = await mergeBase(repository, from, to)
  const resolved = common ?? (await objectOf(repository, from, 'commit')) ?? from
  const range: Range = kind === 'revisions' ? { kind, base: resolved, head: to } : { kind, base: resolved }
  const cut = common === null && (await isShallow(repository))
  return { range, remark: cut ? `the history is shallow and holds no common ancestor: compared with ${name} itself, changes made there since count too` : null }
}
