/** A repository on this machine, and the names in it. */
import { realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { logLine } from '../../publishers/logLine.js'
import { type Answer, type Override, runGit } from './git.js'
import { UserError } from './userError.js'

export interface Repository {
  /** The top of the working tree, or the folder of a bare repository. Absolute. */
  readonly top: string
  readonly bare: boolean
  /** Switch off the filters that the repository's configuration names. */
  readonly overrides: readonly Override[]
}

/** null: the folder is in no repository. Errors: UserError when git refuses it. */
export async function findRepository(folder: string): Promise<Repository | null> {
  const kind = await runGit(folder, ['rev-parse', '--is-bare-repository', '--is-inside-work-tree'])
  if (kind.code !== 0) {
    if (kind.stderr.includes('not a git repository')) return null
    throw new UserError(`${logLine(folder)}: git cannot read this repository: ${firstLine(kind)}`)
  }
  if (!kind.stdout.toString().includes('\ntrue')) return { top: folder, bare: true, overrides: [] }
  const answer = await runGit(folder, ['rev-parse', '--show-toplevel'])
  const top = await realpath(answer.stdout.toString().replace(/\r?\n$/, ''))
  // `core.worktree` may name any folder of this machine.
  if (!`${await realpath(folder)}${sep}`.startsWith(top.endsWith(sep) ? top : `${top}${sep}`)) {
    throw new UserError(`${logLine(folder)}: its repository claims another folder as its working tree (core.worktree)`)
  }
  return { top, bare: false, overrides: await filtersOff(top) }
}

export async function requireRepository(folder: string): Promise<Repository> {
  const repository = await findRepository(folder)
  if (repository === null) throw new UserError(`${logLine(folder)}: not in a git repository; name one with --root, or give a diff with --diff`)
  return repository
}

/** The object id of a commit or tree. `option`: where the user wrote it. Errors: UserError when there is none. */
export async function resolveRevision(repository: Repository, revision: string, option: string): Promise<string> {
  const found = (await objectOf(repository, revision, 'commit')) ?? (await objectOf(repository, revision, 'tree'))
  if (found === null) throw new UserError(`${option} ${logLine(revision, 200)}: no such revision in ${logLine(repository.top)}`)
  return found
}

/** null: there is no such thing. */
export async function objectOf(repository: Repository, revision: string, kind: 'commit' | 'tree'): Promise<string | null> {
  if (revision === '' || revision.includes('\0')) return null
  const { code, stdout } = await runGit(repository.top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{${kind}}`])
  const id = stdout.toString().trim()
  return code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : null
}

/** null: no common ancestor is known here. */
export async function mergeBase(repository: Repository, one: string, other: string): Promise<string | null> {
  const { code, stdout } = await runGit(repository.top, ['merge-base', '--end-of-options', one, other])
  return code === 0 ? (stdout.toString().split('\n')[0] ?? null) : null
}

export async function isShallow(repository: Repository): Promise<boolean> {
  return (await runGit(repository.top, ['rev-parse', '--is-shallow-repository'])).stdout.toString().trim() === 'true'
}

/** The full name of the branch that changes are merged into; null: none of the usual ones is there. */
export async function defaultBranch(repository: Repository): Promise<string | null> {
  for (const name of defaultBranches) if ((await objectOf(repository, name, 'commit')) !== null) return name
  return null
}

const defaultBranches = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/heads/main', 'refs/heads/master']

/** The empty tree's id in this repository's hash. */
export async function emptyTree(repository: Repository): Promise<string> {
  return (await runGit(repository.top, ['hash-object', '-t', 'tree', '--stdin'])).stdout.toString().trim()
}

/** A file's text in a revision; null: it is not there. Errors: UserError when it is no plain file. */
export async function fileAt(repository: Repository, revision: string, path: string): Promise<Buffer | null> {
  const { code, stdout } = await runGit(repository.top, ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', '--end-of-options', revision, path])
  const [mode, type, id] = stdout.toString().split('\t')[0]?.split(' ') ?? []
  if (code !== 0 || mode === undefined || type === undefined || id === undefined) return null
  if (type !== 'blob' || !mode.startsWith('100')) throw new UserError(`${logLine(path)}: is no plain file in ${revision.slice(0, 12)}`)
  const blob = await runGit(repository.top, ['cat-file', 'blob', id])
  if (blob.code !== 0) throw new UserError(`${logLine(path)}: cannot be read from ${revision.slice(0, 12)}: ${firstLine(blob)}`)
  return blob.stdout
}

export function firstLine({ stderr }: Answer): string {
  return logLine(stderr.split('\n').find((line) => line.trim() !== '') ?? 'git gave no reason', 300)
}

/** git compares content through `filter.NAME.clean` where a file's time stamp does not tell; an empty command is none. */
async function filtersOff(folder: string): Promise<readonly Override[]> {
  const { stdout } = await runGit(folder, ['config', '--null', '--name-only', '--get-regexp', '^filter[.]'])
  const names = new Set(stdout.toString().split('\0').filter((key) => key.includes('.')).map((key) => key.slice('filter.'.length, key.lastIndexOf('.'))))
  return [...names].flatMap((name): Override[] => [
    [`filter.${name}.clean`, ''],
    [`filter.${name}.smudge`, ''],
    [`filter.${name}.process`, ''],
    [`filter.${name}.required`, 'false'],
  ])
}

export const pathIn = (repository: Repository, path: string): string => join(repository.top, path)
