// Whole runs of the Action on pull requests, against a GitHub on loopback (../github.mjs).
import { fileURLToPath } from 'node:url'
import { benchGithub } from '../github.mjs'

export const title = 'The Action on pull requests'

export function run({ rounds, node }) {
  return benchGithub(fileURLToPath(new URL('../..', import.meta.url)), node, rounds)
}
