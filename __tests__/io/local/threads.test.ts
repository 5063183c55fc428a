/** Work divided among threads: whatever becomes of a helper, every answer is there once and in order. */
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { divide } from '../../../src/io/local/threads.js'
import { temporaryFolder } from '../../support/gitRepo.js'

const folder = temporaryFolder()
const COUNT = 40
const wanted = Array.from({ length: COUNT }, (_, index) => `piece ${index}`)

const start = `import { parentPort, workerData } from 'node:worker_threads'
const { next, count, shared } = workerData.errand
const take = () => Atomics.add(next, 0, 1)
const answer = (index) => parentPort.postMessage({ index, answer: shared.word + ' ' + index })
`

/** [what becomes of the helper, its script; null: there is no such file] */
const helpers: readonly (readonly [sentence: string, script: string | null])[] = [
  ['does its share', `${start}for (let index = take(); index < count; index = take()) answer(index)`],
  ['has no script', null],
  ['has a script that is broken', 'this is no script'],
  ['breaks before it begins', `${start}throw new Error('no')`],
  ['breaks with a piece in its hands', `${start}take(); throw new Error('no')`],
  ['leaves with a piece in its hands', `${start}answer(take()); take(); process.exit(3)`],
  ['takes every piece and answers none', `${start}Atomics.store(next, 0, count)`],
]

async function divided(shared: unknown, program: string | null, taken: number[] = [], wait = (): void => {}): Promise<readonly string[]> {
  const piece = (index: number): string => {
    wait()
    return `piece ${index}`
  }
  return divide({ count: COUNT, piece, shared, program, progress: (count) => taken.push(count) })
}

describe('divided work', () => {
  test('is done by this thread alone where nothing is shared', async () => {
    const taken: number[] = []
    expect(await divided(null, null, taken)).toEqual(wanted)
    expect(taken).toEqual(wanted.map((_, index) => index + 1))
  })

  test('is done by this thread alone where nobody knows the program', async () => {
    expect(await divided({ word: 'piece' }, null)).toEqual(wanted)
  })

  test.each(helpers)('is done by all where a helper %s', async (sentence, script) => {
    const program = join(folder, `${sentence.replaceAll(' ', '-')}.mjs`)
    if (script !== null) writeFileSync(program, script)
    expect(await divided({ word: 'piece' }, program)).toEqual(wanted)
  })

  // One core has no helper.
  const several = availableParallelism() > 1 ? test : test.skip
  several('is shared: a helper answers what it took', async () => {
    const program = join(folder, 'marks.mjs')
    writeFileSync(program, `${start}const index = take(); answer(index); Atomics.store(shared.flag, 0, 1); Atomics.notify(shared.flag, 0)`)
    const flag = new Int32Array(new SharedArrayBuffer(4))
    const answers = await divided({ word: 'helped with', flag }, program, [], () => void Atomics.wait(flag, 0, 0, 20_000))
    expect(answers.map((answer) => answer.replace('helped with', 'piece'))).toEqual(wanted)
    expect(answers.some((answer) => answer.startsWith('helped'))).toBe(true)
  })
})
