// jest's order of test files: the slowest ones first, so that none of them runs alone at the end while the other cores are idle. On a fresh
// clone jest has no times of an earlier run and goes by the size of the files, which tells nothing of those that start programs.
import TestSequencer from '@jest/test-sequencer'

const slow = ['fuzz/fuzz', 'conformance/postgres', 'e2e/cliReview', 'conformance/mysql', 'conformance/redis', 'e2e/cliAttacks', 'e2e/cliUsage', 'hostile/growth', 'engine/databases/properties', 'docs/commands', 'browser/htmlReport', 'e2e/faults', 'e2e/comments', 'e2e/cliHostile'].map((name) => `/__tests__/${name}.test.ts`)

export default class SlowestFirst extends TestSequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const index = slow.findIndex((name) => path.endsWith(name))
      return index === -1 ? slow.length : index
    }
    // A stable sort keeps jest's own order among the others.
    return super.sort(tests).sort((a, b) => rank(a) - rank(b))
  }
}
