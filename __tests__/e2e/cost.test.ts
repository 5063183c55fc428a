/** Requests per run, counted by the fake: a token has 1,000 an hour for all workflows of a repository. */
import { expect, test } from '@jest/globals'
import { gitHubPerTest } from '../support/github/perTest.js'
import type { FakeGitHub, FakeOptions } from '../support/github/server.js'
import { runStep } from '../support/github/runner.js'


const startForTest = gitHubPerTest()

const bad = "import psycopg2\npsycopg2.connect('postgresql://app@db.internal/shop?sslmode=disable')\n"

async function requestsOf(options: FakeOptions, times = 1): Promise<{ readonly code: number | null; readonly fake: FakeGitHub; readonly last: readonly string[] }> {
  const fake = await startForTest(options)
  let code: number | null = null
  let before = 0
  for (let run = 0; run < times; run++) {
    before = fake.requests.length
    code = (await runStep({ apiUrl: fake.url, event: fake.event(), environment: { GITHUB_RUN_ATTEMPT: String(run + 1) } })).code
  }
  return { code, fake, last: fake.requests.slice(before).map(({ method, operation }) => `${method} ${operation}`) }
}

test('no candidates and no earlier comments: 3', async () => {
  const { code, last } = await requestsOf({ base: { 'a.md': 'x\n' }, head: { 'a.md': 'y\n', 'b.py': 'print(1)\n' } })
  expect([code, last]).toEqual([0, ['GET repos/get-content', 'GET pulls/list-files', 'POST checks/create']])
})

test('one file with one finding: 8 at most', async () => {
  const { code, last } = await requestsOf({ base: { 'app.py': 'x = 1\n' }, head: { 'app.py': bad } })
  expect(code).toBe(1)
  expect(last.length).toBeLessThanOrEqual(8)
})

test('3,000 files with 50 candidates: 110 at most, 30 of them pages and one for each fifty files, also those whose patch says nothing; the base side comes from the patches', async () => {
  const path = (index: number): string => `src/${String(index).padStart(4, '0')}.py`
  const base = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [path(index), `value = ${index}\n`]))
  const head = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [path(index), index % 60 === 0 ? `value = ${index}\n${bad.replaceAll('db.', `db${index}.`)}` : `value = ${index + 1}\n`]))
  const { code, last, fake } = await requestsOf({ base, head, changedFiles: 2999 + 1 })
  expect(code).toBe(1)
  const count = (operation: string): number => last.filter((one) => one === operation).length
  expect([count('GET pulls/list-files'), count('POST graphql'), count('GET git/get-blob')]).toEqual([30, 60, 0])
  expect(last.length).toBeLessThanOrEqual(110)
  expect(fake.state.comments.length).toBe(50)
})

test('and 110 at most, 50 of them files, where there is no GraphQL', async () => {
  const head = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`src/${index}.py`, bad.replaceAll('db.', `db${index}.`)]))
  const { code, last } = await requestsOf({ base: {}, head, permissions: { graphql: 'absent' } })
  expect([code, last.filter((one) => one === 'GET git/get-blob').length]).toEqual([1, 50])
  expect(last.length).toBeLessThanOrEqual(110 - 29)
})

test('a re-run with nothing new writes nothing at all', async () => {
  const { last, fake } = await requestsOf({ base: { 'app.py': 'x = 1\n' }, head: { 'app.py': bad } }, 2)
  expect(last.filter((one) => !one.startsWith('GET'))).toEqual([])
  expect([fake.state.reviews.length, fake.state.comments.length, fake.state.checkRuns.length]).toEqual([1, 1, 1])
  expect(last.length).toBeLessThanOrEqual(8)
})
