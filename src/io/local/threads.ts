/** One piece of work after the other, divided among threads. Every piece is done once and the answers stand in order, whoever made them. */
import { availableParallelism } from 'node:os'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { HELPER } from './helper.js'

export interface Work<T> {
  /** How many pieces. */
  readonly count: number
  readonly piece: (index: number) => T
  /** What another thread needs for `piece`, see `helpOut`: plain data. null: this thread does it all. */
  readonly shared: unknown
  /** The script that a helper runs: this program unless another is named; null: nobody knows. */
  readonly program?: string | null
  /** Called after each piece with the number of those that are taken. */
  readonly progress: (taken: number) => void
}

/** This thread works as well. A helper that cannot start or breaks costs time, nothing else: what it leaves is done here. */
export async function divide<T>({ count, piece, shared, progress, program = process.argv[1] ?? null }: Work<T>): Promise<readonly T[]> {
  compileLess()
  const answers = new Map<number, T>()
  const next = new Int32Array(new SharedArrayBuffer(4))
  const helpers = shared === null ? [] : Array.from({ length: Math.min(MOST, availableParallelism()) - 1 }, () => startHelper(program, { next, count, shared }, answers))
  for (let index = Atomics.add(next, 0, 1); index < count; index = Atomics.add(next, 0, 1)) {
    answers.set(index, piece(index))
    progress(Math.min(count, Atomics.load(next, 0)))
    if (helpers.length === 0) continue
    boundYoung()
    // Lets the answers of the others in.
    await new Promise(setImmediate)
  }
  await Promise.all(helpers)
  return Array.from({ length: count }, (_, index) => answers.get(index) ?? piece(index))
}

/** More threads than this only wait for the disk and for memory. */
const MOST = 4

/** Memory of a helper: for what it has just made, and all that it keeps. V8's own choice costs more memory than it saves time. */
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 256 } as const

/**
 * V8 compiles as for a server; an audit has ended by the time that pays. Node 20's waits three times as long before it optimises: a large audit takes a sixth
 * less time. Node 24's does without the compiler in between: a tenth less memory. By V8's major version, those that were measured (Node 20.20, 24.21).
 */
const COMPILERS: Readonly<Record<string, string | undefined>> = { '11': '--interrupt-budget=400000', '13': '--no-maglev' }

function compileLess(): void {
  const flag = COMPILERS[process.versions.v8.split('.')[0] ?? '']
  if (flag !== undefined) setFlagsFromString(flag)
}

/** Bytes. */
const YOUNG = 16_000_000
let bounded = false

/** The same for this thread, which started without a limit: from that size on, what it has just made gets no more memory. V8 asks for the factor whenever it would give more. */
function boundYoung(): void {
  if (bounded || (getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0) < YOUNG) return
  bounded = true
  setFlagsFromString('--semi-space-growth-factor=1')
}

interface Errand {
  readonly next: Int32Array
  readonly count: number
  readonly shared: unknown
}

/** Resolves when the helper has gone, however it went. The helper is this program once more, see `HELPER`. */
function startHelper<T>(program: string | null, errand: Errand, answers: Map<number, T>): Promise<void> {
  if (program === null) return Promise.resolve()
  return new Promise((gone) => {
    try {
      const worker = new Worker(program, { workerData: { errand }, argv: [HELPER], resourceLimits: LIMITS })
      worker.on('message', ({ index, answer }: { readonly index: number; readonly answer: T }) => answers.set(index, answer))
      worker.on('error', () => gone())
      worker.on('exit', () => gone())
    } catch {
      gone()
    }
  })
}

/** What a helper does: `prepare` makes of the shared data how a piece is done. false: this is no second thread. */
export function helpOut(prepare: (shared: unknown) => (index: number) => unknown): boolean {
  if (isMainThread) return false
  // structuredClone made it, from an Errand.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  const { next, count, shared } = (workerData as { readonly errand: Errand }).errand
  const piece = prepare(shared)
  for (let index = Atomics.add(next, 0, 1); index < count; index = Atomics.add(next, 0, 1)) parentPort?.postMessage({ index, answer: piece(index) })
  return true
}
