/** The bundle on the payload of every event that may start it. The payloads have the shape of GitHub's webhook descriptions. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { FakeGitHub, FakeOptions } from '../support/github/server.js'
import type { Step, StepResult } from '../support/github/runner.js'
import { startScene } from '../support/github/scene.js'

const scene = startScene()

const events = join(import.meta.dirname, '../support/github/events')
const payload = (name: string): Record<string, unknown> => JSON.parse(readFileSync(join(events, `${name}.json`), 'utf8')) as Record<string, unknown>
const baseSha = '5f1a3c0d9e7b2648a1c3d5e7f9b0a2c4d6e8f001'
const headSha = '9c2e4a6b8d0f1e3c5a7b9d1f3e5c7a9b1d3f5e02'
const good = "import psycopg2\ndb = psycopg2.connect('postgresql://app@db.internal/shop?sslmode=verify-full&sslrootcert=/ca.crt')\n"
const bad = good.replace('verify-full', 'disable')

async function run(name: string, options: Partial<FakeOptions> = {}, step: Partial<Step> = {}): Promise<StepResult & { readonly fake: FakeGitHub; readonly operations: readonly string[] }> {
  const fake = await scene.start({ base: { 'app.py': good }, head: { 'app.py': bad }, baseSha, headSha, ...options })
  const result = await scene.run(fake, { event: payload(name), eventName: name.split('-')[0] ?? '', ...step, environment: { GITHUB_SHA: headSha, ...step.environment } })
  return { ...result, fake, operations: fake.requests.map(({ operation }) => operation) }
}

describe('a change that weakens a connection fails, on the right commit', () => {
  test.concurrent.each([
    ['pull_request', 1, 'A → F'],
    ['pull_request_target', 1, 'A → F'],
    ['merge_group', 0, 'A → F'],
    ['push', 0, 'A → F'],
    ['push-created', 0, 'A → F'],
    ['push-forced', 0, 'A → F'],
    ['workflow_run', 1, 'A → F'],
    ['workflow_dispatch', 0, '| F |'],
    ['schedule', 0, '| F |'],
  ])('%s', async (name, comments, grade) => {
    const { code, outputs, fake, summary } = await run(name)
    expect([code, outputs['grade'], outputs['verdict']]).toEqual([1, 'F', 'fail'])
    expect(fake.state.checkRuns).toEqual([expect.objectContaining({ head_sha: headSha, conclusion: 'failure' })])
    expect(fake.state.checkRuns[0]?.annotations[0]).toMatchObject({ path: 'app.py', start_line: 2 })
    expect(fake.state.comments.length).toBe(comments)
    expect(summary).toContain(grade)
  })

  test.concurrent('a run of a fork, whose payload names no pull request', async () => {
    const { code, fake, operations } = await run('workflow_run-fork', { headRepository: 'maria/shop' })
    expect([code, fake.state.comments.length]).toEqual([1, 1])
    expect(operations.slice(0, 2)).toEqual(['pulls/list', 'pulls/get'])
  })
})

describe('a change that is fine passes', () => {
  test.concurrent.each(['pull_request', 'merge_group', 'push', 'push-created', 'workflow_run', 'schedule'])('%s', async (name) => {
    const { code, outputs, fake } = await run(name, { base: {}, head: { 'app.py': good } })
    expect([code, outputs['grade'], fake.state.checkRuns[0]?.conclusion]).toEqual([0, 'A', 'success'])
  })
})

describe('what is compared with what', () => {
  test.concurrent('a new branch is compared with the default branch: what that has already is not judged', async () => {
    const { code, operations } = await run('push-created', { base: { 'old.py': bad }, head: { 'old.py': bad, 'new.py': 'x = 1\n' } })
    expect([code, operations[0]]).toEqual([0, 'repos/compare-commits-with-basehead'])
  })

  test.concurrent('the first push of the default branch is judged as a whole', async () => {
    const event = { ...payload('push-created'), ref: 'refs/heads/main' }
    const { code, operations } = await run('push-created', {}, { event })
    expect([code, operations]).toEqual([1, ['repos/get-content', 'git/get-tree', 'git/get-blob', 'checks/create']])
  })

  test.concurrent('a forced push of the default branch whose former head is gone, too', async () => {
    const event = { ...payload('push-forced'), ref: 'refs/heads/main' }
    const { code, operations } = await run('push-forced', {}, { event })
    expect(code).toBe(1)
    expect(operations.slice(0, 3)).toEqual(['repos/compare-commits-with-basehead', 'repos/get-content', 'git/get-tree'])
  })

  test.concurrent('a merge group whose base is gone is incomplete: it may hold anything', async () => {
    const event = payload('merge_group')
    const { code, outputs } = await run('merge_group', { baseSha: '1'.repeat(40) }, { event })
    expect([code, outputs['verdict']]).toEqual([3, 'incomplete'])
  })

  test.concurrent('a push of more files than a comparison lists is completed from the trees', async () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`a/${index}.txt`, `line ${index}\n`]))
    const { code, fake, operations } = await run('push', { head: { ...many, 'z.py': bad }, base: { 'z.py': good } })
    expect([code, fake.state.checkRuns[0]?.title]).toEqual([1, 'F · 1 insecure database connection'])
    expect(operations.filter((operation) => operation === 'git/get-tree').length).toBe(2)
  })

  test.concurrent('the configuration is that of the commit before the push', async () => {
    const lax = { '.github/db-tls-gate.yml': 'fail-under: never\n' }
    expect((await run('push', { base: { 'app.py': good }, head: { 'app.py': bad, ...lax } })).code).toBe(1)
    expect((await run('push', { base: { 'app.py': good, ...lax }, head: { 'app.py': bad } })).code).toBe(0)
  })

  test.concurrent('an audit reads the configuration of what it audits', async () => {
    expect((await run('schedule', { head: { 'app.py': bad, '.github/db-tls-gate.yml': 'fail-under: never\n' } })).code).toBe(0)
  })

  test.concurrent('an audit passes over submodules and links, and walks a tree that GitHub cuts', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`d${index % 3}/${index}.md`, 'x\n']))
    const head = { ...many, 'deep/er/app.py': bad, lib: { kind: 'submodule', commit: '1'.repeat(40) }, link: { kind: 'symlink', target: 'deep/er/app.py' } } as const
    const { code, outputs, fake } = await run('schedule', { head, treeLimit: 12 })
    expect([code, outputs['connections-count']]).toEqual([1, '1'])
    expect(fake.state.checkRuns[0]?.annotations[0]).toMatchObject({ path: 'deep/er/app.py' })
  })
})

describe('nothing to judge is one line and a pass; not knowing is neither', () => {
  test.concurrent.each<[string, string, Partial<FakeOptions>, number, string]>([
    ['a deleted branch', 'push-deleted', {}, 0, 'The push deleted its branch or tag: there is nothing to judge.'],
    ['a run of a push', 'workflow_run-push', {}, 0, 'The triggering run (push) belongs to no pull request: there is nothing to judge.'],
    ['a run whose pull request was closed', 'workflow_run', { pullState: 'closed' }, 0, 'The pull request of the triggering run is closed: there is nothing to judge.'],
    ['a run whose pull request has a newer head', 'workflow_run', { headSha: '2'.repeat(40) }, 0, 'The pull request of the triggering run is no longer at 9c2e4a6: the run for its new head judges it.'],
    ['a run that another fork of the same name stands behind', 'workflow_run-fork', { headRepository: 'mallory/shop' }, 3, 'GitHub names no pull request for the branch of the triggering run; what it changes is not known.'],
  ])('%s', async (_, name, options, exit, line) => {
    const { code, stdout, outputs, fake } = await run(name, options)
    expect([code, outputs['verdict']]).toEqual([exit, exit === 0 ? 'pass' : 'incomplete'])
    expect(stdout).toContain(line)
    expect(fake.state.checkRuns).toEqual([])
  })

  test.concurrent('a run whose pull requests cannot be asked for', async () => {
    const fake = await scene.start({ base: {}, head: { 'app.py': bad }, headSha })
    fake.faults.push({ operation: 'pulls/list', times: 9, status: 404 })
    const { code, outputs } = await scene.run(fake, { event: payload('workflow_run'), eventName: 'workflow_run' })
    expect([code, outputs['verdict']]).toEqual([3, 'incomplete'])
  })
})
