/** 20,000 broken, half and hostile files of every kind. `npm run fuzz` goes on from there, and asks for more. */
import { setFlagsFromString } from 'node:v8'
import { expect, test } from '@jest/globals'
import { inputOf, problemOf } from './attempt.js'

// No two inputs are alike: what V8 optimises for one it takes back for the next, which cost a third of the time.
setFlagsFromString('--interrupt-budget=1000000')

test.each(Array.from({ length: 20 }, (_, round) => round))(
  'round %i of a thousand inputs: no reader throws, nothing lies outside of the file, every piece is where it says',
  (round) => {
    const problems: string[] = []
    for (let seed = round * 1000; seed < (round + 1) * 1000; seed++) {
      const problem = problemOf(inputOf(seed), false)
      if (problem !== null) problems.push(`seed ${seed}: ${problem}`)
    }
    expect(problems).toEqual([])
  },
  120_000,
)
