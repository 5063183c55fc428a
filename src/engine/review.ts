/** The pipeline, one line per stage: changed files and a config in, a report out. */
import { compareSides, type Compared } from './compareSides.js'
import type { Config, Policy } from './configTypes.js'
import { vocabulary } from './databases/registry.js'
import { mapBaseLine } from './diff/mapBaseLine.js'
import { toTextChange } from './diff/toTextChange.js'
import { mayConcern, mayConnect } from './formats/prefilter.js'
import type { Ignore } from './ignore.js'
import { judgeSide, type JudgedSide } from './judgeSide.js'
import type { Change, ChangedFile, Review, TextChange, Unread } from './model.js'
import { joinParts, partOf, toReview, type JudgedFile, type Part } from './report.js'

export { joinParts }
export type { Part, Policy }

/** Pure. Never throws on anything that stands in a file; what could not be read is in `report.unread`. */
export function review(change: Change, policy: Policy): Review {
  return reviewOf([judgeFiles(change.files, change.mode, policy)], change.unread, policy)
}

/** What these files give to a review. Each file is judged on its own, so that a large audit can be divided. */
export function judgeFiles(files: readonly ChangedFile[], mode: Change['mode'], policy: Policy): Part {
  const accepted: ReadonlySet<string> = new Set([...policy.baseline].map((line) => line.split(' ')[0] ?? ''))
  return joinParts(files.filter(({ path }) => policy.config.includesPath(path)).map((file) => partOf(mode, judgeFile(file, mode, policy, accepted), policy)))
}

/** The whole of it, in the order of `parts`. `unread`: what the edge could not list or read. */
export function reviewOf(parts: readonly Part[], unread: readonly Unread[], policy: Policy): Review {
  return toReview(parts, unread, policy)
}

/** Could this patch, or the file that these bytes are, touch a database connection at all? Cheap; answers yes when in doubt. */
export function concerns(patchOrFile: string | Uint8Array): boolean {
  return typeof patchOrFile === 'string' ? mayConcern(patchOrFile, vocabulary) : mayConnect(patchOrFile, vocabulary)
}

function judgeFile(file: ChangedFile, mode: Change['mode'], policy: Policy, accepted: ReadonlySet<string>): JudgedFile {
  const { change, unread } = toTextChange(file)
  const notRead: Unread[] = unread === null ? [] : [unread]
  if (change === null || change.head === null) return { connections: [], head: null, added: new Set(), unread: notRead }
  const isNew = (ignore: Ignore): boolean => mode === 'review' && change.added.has(ignore.startLine)
  const honours = honoursOf(policy.config, isNew)
  const head = judgeSide(change.head, { config: policy.config, accepted, today: policy.today, honours })
  const base = change.base === null || mode === 'audit' ? null : judgeSide(change.base, { config: policy.config, accepted, today: policy.today, honours: honoursOf(policy.config, () => false) })
  for (const side of [head, base]) if (side !== null && side.incomplete !== null) notRead.push({ path: file.path, reason: side.incomplete })
  const connections = mode === 'audit' ? auditOf(change, head) : compareSides(change, base, head, (line) => mapBaseLine(change, line))
  return { connections, head, added: mode === 'audit' ? new Set() : change.added, unread: notRead }
}

function honoursOf({ allowInlineIgnores }: Config, isNew: (ignore: Ignore) => boolean): (ignore: Ignore) => boolean {
  return (ignore) => allowInlineIgnores === 'always' || (allowInlineIgnores === 'base' && !isNew(ignore))
}

function auditOf(file: TextChange, head: JudgedSide): readonly Compared[] {
  return head.connections.map((after) => ({ path: file.path, after, side: head, before: null, change: 'unchanged', file }))
}
