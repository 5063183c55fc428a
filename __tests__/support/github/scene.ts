/** What the end-to-end suites share: GitHubs that live as long as a file's tests, and steps against them. Tests may run at the same time. */
import { afterAll, expect } from '@jest/globals'
import { runStep, type Step, type StepResult } from './runner.js'
import { type FakeGitHub, type FakeOptions, startGitHub } from './server.js'

export interface Scene {
  readonly start: (options: FakeOptions) => Promise<FakeGitHub>
  /** The bundle on the event as it stands now. It must write nothing to stderr and ask GitHub nothing that it would not know. */
  readonly run: (fake: FakeGitHub, step?: Partial<Step>) => Promise<StepResult>
}

/** To be called at the top of a file. */
export function startScene(): Scene {
  const fakes: FakeGitHub[] = []
  afterAll(async () => {
    await Promise.all(fakes.map((fake) => fake.close()))
  })
  return {
    async start(options) {
      const fake = await startGitHub(options)
      fakes.push(fake)
      return fake
    },
    async run(fake, step = {}) {
      const result = await runStep({ apiUrl: fake.url, event: fake.event(), ...step })
      expect(result.stderr).toBe('')
      expect(fake.problems).toEqual([])
      return result
    },
  }
}
