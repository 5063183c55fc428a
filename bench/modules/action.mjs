// Whole runs of the Action on pull requests, against the fake GitHub of the tests.
import { fileURLToPath } from 'node:url'
import { benchGithub } from '../../scripts/benchGithub.mjs'

export const title = 'The Action on pull requests'

export function run({ rounds, node }) {
  return benchGithub(fileURLToPath(new URL('../..', import.meta.url)), node, rounds)
}
