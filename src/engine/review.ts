/** The pipeline, one line per stage: changed files and a config in, a report out. */
import { compareSides, type Compared } from './compareSides.js'
import type { Config, Policy } from './configTypes.js'
import { contextOfPath } from './context.js'
import { vocabulary } from './databases/registry.js'
import { baseLineMap } from './diff/baseLineMap.js'
import { toTextChange } from './diff/toTextChange.js'
import { wideEncoding } from './diff/wide.js'
import { mayConcern, mayConnect } from './formats/prefilter.js'
import { type Honours, judgeSide, type JudgedSide } from './judgeSide.js'
import { lineSet } from './lineSet.js'
import type { Change, ChangedFile, Review, SourceText, TextChange, Unread } from './model.js'
import { joinParts, partOf, toReview, type JudgedFile, type Part } from './report.js'

export { joinParts }
export type { Part, Policy }

/** Pure. Never throws on anything that stands in a file; what could not be read is in `report.unread`. */
export function review(change: Change, policy: Policy): Review {
  return reviewOf([judgeFiles(change.files, change.mode, policy)], change.mode, change.unread, policy)
}

/** What these files give to a review. Each file is judged on its own, so that a large audit can be divided. */
export function judgeFiles(files: readonly ChangedFile[], mode: Change['mode'], policy: Policy): Part {
  const accepted: ReadonlySet<string> = new Set([...policy.baseline].map((line) => line.split(' ')[0] ?? ''))
  return joinParts(files.filter(({ path }) => policy.config.includesPath(path)).map((file) => partOf(mode, judgeFile(file, mode, policy, accepted), policy)))
}

/** The whole of it, in the order of `parts`. `unread`: what the edge could not list or read. */
export function reviewOf(parts: readonly Part[], mode: Change['mode'], unread: readonly Unread[], policy: Policy): Review {
  return toReview(parts, mode, unread, policy)
}

/** Could this patch, or the file that these bytes are, touch a database connection at all? Cheap; answers yes when in doubt. */
export function concerns(patchOrFile: string | Uint8Array): boolean {
  return typeof patchOrFile === 'string' ? mayConcern(patchOrFile, vocabulary) : mayConnect(patchOrFile, vocabulary) || wideEncoding(patchOrFile) !== null
}

/** Does a file count for more by its new name than by its former one, or is it read as another kind of file? */
export function countsMore(previousPath: string, path: string, { includesPath, treatmentOf }: Config): boolean {
  // The language is not known yet: in doubt the file counts now and did not before.
  const counts = (name: string, language: string): boolean => includesPath(name) && (treatmentOf(name) ?? (contextOfPath(name, language) === null ? 'graded' : 'advised')) === 'graded'
  const kind = (name: string): string => /\.[^./]{0,20}$/.exec(name)?.[0].toLowerCase() ?? ''
  return counts(path, '') && (!counts(previousPath, 'text') || kind(previousPath) !== kind(path))
}

function judgeFile(file: ChangedFile, mode: Change['mode'], policy: Policy, accepted: ReadonlySet<string>): JudgedFile {
  const { change, unread } = toTextChange(file)
  const notRead: Unread[] = unread === null ? [] : [unread]
  if (change === null || change.head === null) return { connections: [], head: null, added: noLines, unread: notRead }
  const side = (source: SourceText, honours: Honours): JudgedSide => judgeSide(source, { config: policy.config, accepted, today: policy.today, honours })
  const compare = (after: JudgedSide): readonly Compared[] => (mode === 'audit' ? auditOf(change, after) : compareSides(change, base, after, baseLineMap(change)))
  const { allowInlineIgnores } = policy.config
  // What was left out under its former name was never judged.
  const isNew = mode === 'audit' || (file.previousPath !== null && !policy.config.includesPath(file.previousPath))
  const base = change.base === null || isNew ? null : side(change.base, () => allowInlineIgnores !== 'never')
  let head = side(change.head, ({ line }) => allowInlineIgnores === 'always' || (allowInlineIgnores === 'base' && !(mode === 'review' && change.added.has(line))))
  let connections = compare(head)
  // Under `base` an old ignore speaks for the connection it was written for, not for one that the change puts in its place.
  const strangers = new Set(allowInlineIgnores === 'base' ? connections.filter(isNewlyIgnored).map(({ after }) => after.region.startLine) : [])
  if (strangers.size > 0) {
    head = side(change.head, ({ line }, { startLine }) => !change.added.has(line) && !strangers.has(startLine))
    connections = compare(head)
  }
  for (const one of [head, base]) if (one !== null && one.incomplete !== null) notRead.push({ path: file.path, reason: one.incomplete })
  return { connections, head, added: mode === 'audit' ? noLines : change.added, unread: notRead }
}

function isNewlyIgnored({ after, change }: Compared): boolean {
  return change === 'added' && after.breaches.some(({ suppressedBy }) => suppressedBy !== null && suppressedBy.ignore !== null)
}

function auditOf(file: TextChange, head: JudgedSide): readonly Compared[] {
  return head.connections.map((after) => ({ path: file.path, after, side: head, before: null, change: 'unchanged', file }))
}

const noLines = lineSet([])
