import { parseUnifiedDiff } from '../engine/diff/parseUnifiedDiff.js'
import type { Change } from '../engine/model.js'
import { concerns, type Policy, review } from '../engine/review.js'
import { readDiffChange } from '../io/local/diffChange.js'
import { findFolder } from '../io/local/folder.js'
import { readGitChange } from '../io/local/gitChange.js'
import { fromRevision, fromTree, overlookedConfig, type PolicySource } from '../io/local/policyFiles.js'
import { rangeOf } from '../io/local/range.js'
import { requireRepository, resolveRevision } from '../io/local/repository.js'
import { readInput } from '../io/local/namedFiles.js'
import { UserError } from '../io/local/userError.js'
import type { Call, ExitCode } from './commands.js'
import { readPolicy } from './policy.js'
import { formatOf, publish } from './publish.js'

/** `db-tls-gate review` */
export async function runReview(call: Call): Promise<ExitCode> {
  refuseContradictions(call)
  const format = formatOf(call)
  const { change, policy } = call.arguments.has('diff') ? await diffOf(call) : await rangeFrom(call)
  return publish(call, review(change, policy), format)
}

interface Judged {
  readonly change: Change
  readonly policy: Policy
}

async function rangeFrom(call: Call): Promise<Judged> {
  const { arguments: given, terminal } = call
  const root = given.value('root')
  const repository = await requireRepository(await findFolder(terminal.folder, root, '--root'))
  const { range, remark } = await rangeOf(repository, { base: given.value('base'), head: given.value('head'), staged: given.has('staged') })
  const source = fromRevision(repository, range.base)
  const overlooked = range.kind === 'revisions' || given.has('config') ? null : await overlookedConfig(source, repository.top)
  if (!given.has('quiet')) for (const line of [remark, overlooked]) if (line !== null) terminal.say(line)
  const policy = await readPolicy(call, source, repository.top)
  return { policy, change: await readGitChange(repository, range, { includesPath: policy.config.includesPath, concerns }) }
}

async function diffOf(call: Call): Promise<Judged> {
  const { arguments: given, terminal } = call
  const shownRoot = given.value('root') ?? '.'
  const root = await findFolder(terminal.folder, given.value('root'), '--root')
  const path = given.value('diff') ?? '-'
  const entries = parseUnifiedDiff(textOf(await readInput(path, DIFF_LIMIT)))
  if (!entries.ok) throw new UserError(`--diff ${path}: ${entries.error}`)
  const policy = await readPolicy(call, await sourceOf(given.value('base'), root), root)
  return { policy, change: await readDiffChange(root, shownRoot, entries.value, { includesPath: policy.config.includesPath, concerns }) }
}

async function sourceOf(base: string | null, root: string): Promise<PolicySource> {
  if (base === null) return fromTree(root)
  const repository = await requireRepository(root)
  return fromRevision(repository, await resolveRevision(repository, base, '--base'))
}

function refuseContradictions({ arguments: given }: Call): void {
  const [extra] = given.positionals
  if (extra !== undefined) throw new UserError('review takes no PATH; name revisions with --base and --head, files with --paths')
  if (given.has('head') && !given.has('base')) throw new UserError('--head needs --base: the revision to compare with')
  for (const [one, other] of [['staged', 'base'], ['staged', 'head'], ['staged', 'diff'], ['diff', 'head']] as const) {
    if (given.has(one) && given.has(other)) throw new UserError(`--${one} and --${other} contradict each other`)
  }
}

/** Bytes. Far beyond what people review, and well below the longest text that V8 can hold. */
const DIFF_LIMIT = 256 * 1024 * 1024

/** Windows PowerShell's `>` writes UTF-16. */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2)
  return bytes.toString('utf8', bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0)
}
