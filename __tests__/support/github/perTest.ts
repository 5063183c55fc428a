/** One GitHub for each test of a file: closed when the test is over, and every request that it could not place is a failure of that test. */
import { afterEach, expect } from '@jest/globals'
import { type FakeGitHub, type FakeOptions, startGitHub } from './server.js'

/** Called once, at the top of a file. */
export function gitHubPerTest(): (options: FakeOptions) => Promise<FakeGitHub> {
  let github: FakeGitHub | null = null
  afterEach(async () => {
    const problems = github?.problems ?? []
    await github?.close()
    github = null
    expect(problems).toEqual([])
  })
  return async (options) => {
    github = await startGitHub(options)
    return github
  }
}
