/** What git says changed: `git diff-tree --raw -z` and its relatives, git-diff(1) "RAW OUTPUT FORMAT". */
import { type Answer, runGit } from './git.js'
import { firstLine, type Repository } from './repository.js'
import { UserError } from './userError.js'

export interface RawChange {
  readonly path: Buffer
  /** null: the same path. */
  readonly previousPath: Buffer | null
  readonly before: Side
  readonly after: Side
  readonly unmerged: boolean
}

export interface Side {
  readonly kind: 'absent' | 'file' | 'symlink' | 'submodule'
  /** null: in the working tree, not stored. */
  readonly id: string | null
}

/** Which two states are compared; `base` is an object id. */
export type Range =
  | { readonly kind: 'revisions'; readonly base: string; readonly head: string }
  | { readonly kind: 'index'; readonly base: string }
  | { readonly kind: 'working tree'; readonly base: string }

/** Plumbing only: it knows no `diff.*` settings of the user or the repository. Renames at git's own 50 %. */
export async function listChanges(repository: Repository, range: Range): Promise<readonly RawChange[]> {
  const format = ['--raw', '-z', '--no-abbrev', '-M', '-l4000', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty']
  const args =
    range.kind === 'revisions'
      ? ['diff-tree', '-r', ...format, '--end-of-options', range.base, range.head]
      : ['diff-index', ...(range.kind === 'index' ? ['--cached'] : []), ...format, '--end-of-options', range.base]
  const answer = await runGit(repository.top, args, repository.overrides)
  if (answer.code !== 0) throw failure(answer)
  return parseRaw(answer.stdout)
}

/** Files that git does not know yet and does not ignore; `warnings` of folders that it could not open. */
export async function listFiles(repository: Repository, folder: string, which: 'untracked' | 'all'): Promise<{ readonly paths: readonly Buffer[]; readonly unread: readonly { path: string; reason: string }[] }> {
  const args = ['ls-files', '-z', ...(which === 'all' ? ['--cached'] : []), '--others', '--exclude-standard']
  const answer = await runGit(folder, args, repository.overrides)
  if (answer.code !== 0) throw failure(answer)
  const unread = [...answer.stderr.matchAll(/^warning: could not open directory '(.{1,4096}?)': (.{1,200})$/gm)].map(([, path = '', reason = '']) => ({ path, reason: reason.toLowerCase() }))
  // `folder/`: a repository of its own.
  return { paths: splitAtNul(answer.stdout).filter((path) => path.at(-1) !== 0x2f), unread }
}

export function parseRaw(bytes: Buffer): readonly RawChange[] {
  const fields = splitAtNul(bytes)
  const changes: RawChange[] = []
  for (let at = 0; at < fields.length; ) {
    const [oldMode = '', newMode = '', oldId = '', newId = '', status = ''] = (fields[at++] ?? Buffer.alloc(0)).toString('latin1').slice(1).split(' ')
    const first = fields[at++]
    if (first === undefined) break
    const second = status.startsWith('R') || status.startsWith('C') ? fields[at++] : undefined
    const change = { before: sideOf(oldMode, oldId), after: sideOf(newMode, newId), unmerged: status.startsWith('U') }
    changes.push(second === undefined ? { path: first, previousPath: null, ...change } : { path: second, previousPath: first, ...change })
  }
  return changes
}

function sideOf(mode: string, id: string): Side {
  if (/^0*$/.test(mode)) return { kind: 'absent', id: null }
  return { kind: mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file', id: /^0+$/.test(id) ? null : id }
}

function splitAtNul(bytes: Buffer): readonly Buffer[] {
  const parts: Buffer[] = []
  let from = 0
  for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, from)) {
    parts.push(bytes.subarray(from, end))
    from = end + 1
  }
  return parts
}

function failure(answer: Answer): UserError {
  return new UserError(`git cannot compare: ${firstLine(answer)}`)
}
