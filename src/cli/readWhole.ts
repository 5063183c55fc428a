import type { Change } from '../engine/model.js'
import { concerns, type Policy } from '../engine/review.js'
import { readAuditChange } from '../io/local/auditChange.js'
import { findFolder } from '../io/local/folder.js'
import { fromTree } from '../io/local/policyFiles.js'
import { findRepository } from '../io/local/repository.js'
import type { Call } from './commands.js'
import { readPolicy } from './policy.js'

/** Whole files and folders, and the policy of the tree they stand in. PATHs are read from `--root` or the current folder. */
export async function readWhole(call: Call): Promise<{ readonly change: Change; readonly policy: Policy }> {
  const { arguments: given, terminal } = call
  const folder = await findFolder(terminal.folder, given.value('root'), '--root')
  // Paths are named from the top of the repository, so that globs and baselines mean the same from every folder.
  const root = given.has('root') ? folder : ((await findRepository(folder).catch(() => null))?.top ?? folder)
  const policy = await readPolicy(call, fromTree(root), root)
  const paths = given.positionals.length === 0 ? ['.'] : given.positionals
  const progress = (done: number, total: number): void => {
    if (!given.has('quiet') && done % 50 === 0) terminal.progress(`${done} of ${total} files read`)
  }
  const change = await readAuditChange(root, folder, paths, { includesPath: policy.config.includesPath, concerns }, progress)
  terminal.progress(null)
  return { change, policy }
}
