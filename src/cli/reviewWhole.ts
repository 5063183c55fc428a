import type { Review } from '../engine/model.js'
import { reviewOf } from '../engine/review.js'
import { listPlaces } from '../io/local/auditChange.js'
import { findFolder } from '../io/local/folder.js'
import { fromTree } from '../io/local/policyFiles.js'
import { findRepository } from '../io/local/repository.js'
import { divide } from '../io/local/threads.js'
import { type AuditErrand, BATCH, batchJudge } from './auditBatch.js'
import type { Call } from './commands.js'
import { policyOf, readPolicyText } from './policy.js'

/** Reviews whole files and folders by the policy of the tree they stand in. PATHs are read from `--root` or the current folder. */
export async function reviewWhole(call: Call): Promise<Review> {
  const { arguments: given, terminal } = call
  const folder = await findFolder(terminal.folder, given.value('root'), '--root')
  // Paths are named from the top of the repository, so that globs and baselines mean the same from every folder.
  const root = given.has('root') ? folder : ((await findRepository(folder).catch(() => null))?.top ?? folder)
  const policyText = await readPolicyText(call, fromTree(root), root)
  const policy = policyOf(policyText)
  const paths = given.positionals.length === 0 ? ['.'] : given.positionals
  const { places, unread } = await listPlaces(root, folder, paths, policy.config.includesPath)
  const errand: AuditErrand = { places, policyText }
  const parts = await divide({
    count: Math.ceil(places.length / BATCH),
    piece: batchJudge(errand, policy),
    shared: places.length < WORTH_A_THREAD ? null : errand,
    progress: (taken) => {
      if (!given.has('quiet')) terminal.progress(`${Math.min(taken * BATCH, places.length)} of ${places.length} files read`)
    },
  })
  terminal.progress(null)
  return reviewOf(parts, 'audit', unread, policy)
}

/** Files. Below, starting another thread costs more than it saves (it loads the engine anew: about 0.15 s). */
const WORTH_A_THREAD = 2000
