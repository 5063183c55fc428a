/** The Action in this process, with short time-outs: what takes half a minute in the bundle. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { runAction } from '../src/actionRun.js'
import { readConfig } from '../src/engine/known.js'
import { ok } from '../src/engine/result.js'
import { concerns, countsMore, review } from '../src/engine/review.js'
import { connect } from '../src/io/github/client.js'
import { type FakeGitHub, startGitHub } from './support/github/server.js'


let github: FakeGitHub | null = null
let server: Server | null = null

afterEach(async () => {
  await github?.close()
  server?.closeAllConnections()
  server?.close()
  github = server = null
})

const bad = "import psycopg2\npsycopg2.connect('postgresql://app@db/shop?sslmode=disable')\n"

async function act(url: string, event: object, environment: Readonly<Record<string, string>> = {}): Promise<{ readonly code: number; readonly outputs: Readonly<Record<string, string>>; readonly lines: readonly string[]; readonly tokens: readonly string[] }> {
  const outputs: Record<string, string> = {}
  const lines: string[] = []
  const tokens: string[] = []
  const code = await runAction(
    { review, concerns, countsMore, readConfig, inputNames: [], version: '0.0.0' },
    {
      environment: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: 'event.json', 'INPUT_GITHUB-TOKEN': 't', ...environment },
      runner: {
        annotate: () => undefined,
        log: (line) => lines.push(line),
        appendSummary: () => Promise.resolve(ok(undefined)),
        setOutput: (name, value) => (outputs[name] = value),
        writeFile: (path) => Promise.resolve(ok(path)),
      },
      complain: (line) => lines.push(line),
      connect: (token) => {
        tokens.push(token)
        return connect({ token, baseUrl: url, timeout: 1200, pause: 1 })
      },
      readFile: () => Promise.resolve(JSON.stringify(event)),
      today: '2026-01-01',
    },
  )
  return { code, outputs, lines, tokens }
}

test('a server that takes the connection and never answers ends the run by itself, incomplete', async () => {
  server = createServer(() => undefined)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  github = await startGitHub({ base: {}, head: { 'app.py': bad } })
  const { code, outputs, lines } = await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, github.event())
  expect([code, outputs['verdict']]).toEqual([3, 'incomplete'])
  expect(lines.join('\n')).toContain('no answer within 1.2 s')
})

test.each([
  ['the list of files', 'pulls/list-files', 3],
  ['a file, whose patch is bad enough', 'git/get-blob', 1],
  ['the check run', 'checks/create', 1],
  ['the head, before the comments', 'pulls/get', 1],
  ['the review', 'pulls/create-review', 1],
])('no answer at %s', async (_, operation, exit) => {
  github = await startGitHub({ base: { 'app.py': 'x = 1\n' }, head: { 'app.py': `x = 1\n${bad}` } })
  github.faults.push({ operation, times: 999, delay: 5000 })
  const { code, outputs } = await act(github.url, github.event())
  expect([code, outputs['verdict']]).toEqual([exit, exit === 1 ? 'fail' : 'incomplete'])
})

test('a rate limit without retry-after is waited for a minute (here: 60 ms), and then all is read', async () => {
  github = await startGitHub({ base: {}, head: { 'app.py': bad } })
  github.faults.push({ operation: 'git/get-blob', times: 1, status: 429 }, { operation: 'checks/create', times: 1, status: 429 })
  expect((await act(github.url, github.event())).code).toBe(1)
  expect([github.state.checkRuns.length, github.state.comments.length]).toEqual([1, 1])
})

test('a token whose hourly limit is nearly used up reads no more files, says so, and still publishes', async () => {
  const start = 'x = 1\n'.repeat(20)
  const paths = Array.from({ length: 20 }, (_, index) => `app${index}.py`)
  const base = Object.fromEntries(paths.map((path) => [path, start]))
  const head = Object.fromEntries(paths.map((path, index) => [path, start + bad.replace('disable', 'verify-full').replace('@db', `@db${index}`)]))
  github = await startGitHub({ base, head, requestsLeft: 70, permissions: { graphql: 'absent' } })
  const { code, lines } = await act(github.url, github.event())
  expect(code).not.toBe(0)
  expect(lines.join('\n')).toContain("requests are left of the token's hourly limit")
  expect(github.state.checkRuns.length).toBe(1)
})

test('two pull requests of one triggering run are both judged, and the worse one stays in the outputs', async () => {
  github = await startGitHub({ base: { 'app.py': 'x = 1\n' }, head: { 'app.py': `x = 1\n${bad}` } })
  github.faults.push({ operation: 'pulls/list', times: 1, edit: (rows) => [...(rows as object[]).map((row) => ({ ...row, number: 8 })), ...(rows as object[])] })
  // Nothing bad in the second: its list is empty.
  github.faults.push({ operation: 'pulls/list-files', times: 1, path: '/pulls/8/', edit: () => [] })
  const { headSha, fullName } = github.state.repository
  const event = { workflow_run: { event: 'pull_request', head_sha: headSha, head_branch: 'change', head_repository: { full_name: fullName } }, repository: { full_name: fullName } }
  const { code, outputs } = await act(github.url, event, { GITHUB_EVENT_NAME: 'workflow_run' })
  expect([code, outputs['verdict'], outputs['grade']]).toEqual([1, 'fail', 'F'])
  expect(github.requests.filter(({ operation }) => operation === 'pulls/list-files').map(({ path }) => path.split('/')[5])).toEqual(['8', '7'])
  expect(github.state.checkRuns.at(-1)?.conclusion).toBe('failure')
})

test.each([
  ['of another repository', 'acme/policy/tls.yml@v1', "input config: acme/policy/tls.yml@v1: there is no such file, or the token may not read that repository: give config-token a token with 'contents: read' there."],
  ['of this one', 'tls.yml', 'input config: tls.yml: there is no such file in the base revision.'],
])('a configuration %s that is not there is one line and exit 2', async (_, config, line) => {
  github = await startGitHub({ base: {}, head: { 'app.py': bad } })
  const { code, lines } = await act(github.url, github.event(), { INPUT_CONFIG: config })
  expect([code, lines]).toEqual([2, [line]])
  expect(github.state.checkRuns).toEqual([])
})

test('a configuration of another repository is read with the token for it, and decides', async () => {
  github = await startGitHub({ base: {}, head: { 'app.py': bad } })
  const policy = Buffer.from('fail-under: never\n').toString('base64')
  github.faults.push({ operation: 'repos/get-content', times: 1, path: '/acme/policy/', status: 200, body: { type: 'file', path: 'tls.yml', encoding: 'base64', content: policy } })
  const { code, outputs, tokens } = await act(github.url, github.event(), { INPUT_CONFIG: 'acme/policy/tls.yml@v1', 'INPUT_CONFIG-TOKEN': 'policy-token' })
  expect([code, outputs['grade'], tokens]).toEqual([0, 'F', ['t', 'policy-token']])
  expect(github.requests.find(({ operation }) => operation === 'repos/get-content')).toMatchObject({ path: '/repos/acme/policy/contents/tls.yml', query: { ref: 'v1' } })
})
