/** What is asked of GitHub and written there, to the letter: against the fake, which holds every request against GitHub's description. */
import { describe, expect, test } from '@jest/globals'
import { connect } from '../../../src/io/github/client.js'
import { createForge } from '../../../src/io/github/forge.js'
import { isOurComment, marked } from '../../../src/publishers/marker.js'
import type { CheckRun, Forge } from '../../../src/publishers/port.js'
import { gitHubPerTest } from '../../support/github/perTest.js'
import type { FakeGitHub, FakeOptions } from '../../support/github/server.js'

const startForTest = gitHubPerTest()

const CHECK = 'Database TLS grade'
const body = marked('**Grade F**', CHECK, ['f00'], 'abcdefabcdef')

async function start(options: Partial<FakeOptions> = {}): Promise<{ readonly fake: FakeGitHub; readonly forge: Forge }> {
  const fake = await startForTest({ base: {}, head: { 'app.py': 'a\nb\nc\nd\n' }, ...options })
  const [owner = '', repo = ''] = fake.state.repository.fullName.split('/')
  const repository = { owner, repo }
  const { headSha, baseSha } = fake.state.repository
  const api = await connect({ token: 't', baseUrl: fake.url, pause: 1 })
  const pull = { kind: 'pull request', repository, headRepository: repository, number: 7, headSha, baseSha, changedFiles: 1, reviewComments: null } as const
  return { fake, forge: createForge(api, pull, (text) => isOurComment(text, CHECK), 1) }
}

function comment(id: number, author: string, text: string): FakeGitHub['state']['comments'][number] {
  return { id, review: 1, path: 'app.py', body: text, line: 1, start_line: null, author }
}

describe('our earlier comments', () => {
  test('are found behind 250 of others, on the third page', async () => {
    const { fake, forge } = await start()
    fake.state.comments = [...Array.from({ length: 250 }, (_, index) => comment(index + 1, 'alice', 'Looks fine.')), comment(999, 'github-actions[bot]', body)]
    const own = await forge.ownComments()
    expect(own.ok && own.value.map(({ id }) => id)).toEqual([999])
    expect(fake.requests.length).toBe(3)
  })

  test('are known by marker and author: what another workflow writes as the same bot is not ours, nor what a person pastes', async () => {
    const { fake, forge } = await start()
    const foreign = marked('x', 'Another check', ['f00'], 'abcdefabcdef')
    fake.state.comments = [comment(1, 'github-actions[bot]', 'Coverage: 81 %'), comment(2, 'github-actions[bot]', foreign), comment(3, 'mallory', body), comment(4, 'github-actions[bot]', body)]
    const own = await forge.ownComments()
    expect(own.ok && own.value.map(({ id }) => id)).toEqual([4])
  })

  test('of more than 2,000 are not looked for, and none is written over a guess', async () => {
    const { fake, forge } = await start()
    fake.state.comments = Array.from({ length: 2001 }, (_, index) => comment(index + 1, 'alice', 'x'))
    expect(await forge.ownComments()).toMatchObject({ ok: false, error: { reason: expect.stringContaining('more than 2000 review comments') } })
  })
})

test('a comment on one line has no start line, which GitHub refuses when it equals the line; one on several has', async () => {
  const { fake, forge } = await start()
  const written = await forge.createReview('Two.', [{ path: 'app.py', startLine: 2, endLine: 2, body }, { path: 'app.py', startLine: 2, endLine: 4, body }])
  expect(written.ok).toBe(true)
  const sent = fake.requests[0]?.body as { comments: object[] }
  expect(sent.comments.map((each) => 'start_line' in each)).toEqual([false, true])
})

describe('a check run', () => {
  const run: CheckRun = {
    name: CHECK,
    externalId: '42.2.gate',
    formerIds: [],
    detailsUrl: null,
    conclusion: 'failure',
    title: 'F · 1 insecure database connection',
    summary: 'text',
    annotations: Array.from({ length: 120 }, (_, index) => ({ path: 'app.py', startLine: index + 1, endLine: index + 1, level: 'failure', title: 'F', message: `finding ${index}` })),
  }

  test('of 120 annotations takes them 50 at a time, each once, in order', async () => {
    const { fake, forge } = await start()
    expect(await forge.createCheckRun(run)).toMatchObject({ ok: true, value: { trouble: null } })
    expect(fake.requests.map(({ operation }) => operation)).toEqual(['checks/create', 'checks/update', 'checks/update'])
    expect(fake.state.checkRuns[0]?.annotations.map((each) => (each as { message: string }).message)).toEqual(run.annotations.map(({ message }) => message))
  })

  const again = { ...run, externalId: '42.3.gate', formerIds: ['42.1.gate', '42.2.gate'] }
  test.each<[string, Partial<CheckRun>, number]>([
    ['the same to the letter is left', {}, 1],
    ['another title is written', { title: 'E' }, 2],
    ['another text is written', { summary: 'other' }, 2],
    ['another conclusion is written', { conclusion: 'success' }, 2],
    ['other annotations are written', { annotations: run.annotations.slice(1) }, 2],
    ['the same of another job is written', { formerIds: ['42.1.other', '42.2.other'] }, 2],
  ])('of a re-run: %s', async (_, difference, count) => {
    const { fake, forge } = await start()
    await forge.createCheckRun(run)
    const written = await forge.createCheckRun({ ...again, ...difference })
    expect([fake.state.checkRuns.length, written.ok && written.value.url]).toEqual([count, `${fake.url}/octo/shop/runs/${fake.state.checkRuns.at(-1)?.id}`])
  })

  test('of a re-run is written when somebody wrote a newer one of the name', async () => {
    const { fake, forge } = await start()
    await forge.createCheckRun(run)
    await forge.createCheckRun({ ...run, externalId: 'foreign', conclusion: 'success' })
    await forge.createCheckRun(again)
    expect(fake.state.checkRuns.map(({ external_id }) => external_id)).toEqual(['42.2.gate', 'foreign', '42.3.gate'])
  })

  test('of a re-run is written when an earlier one lacks annotations', async () => {
    const { fake, forge } = await start()
    fake.faults.push({ operation: 'checks/update', times: 1, status: 500 })
    await forge.createCheckRun(run)
    expect(await forge.createCheckRun(again)).toMatchObject({ ok: true, value: { trouble: null } })
    expect(fake.state.checkRuns.map(({ annotations }) => annotations.length)).toEqual([50, 120])
  })
})
