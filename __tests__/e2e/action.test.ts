/** The bundle, as the runner starts it, on pull requests of a GitHub on loopback. */
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { FakeGitHub, FakeOptions } from '../support/github/server.js'
import type { Step, StepResult } from '../support/github/runner.js'
import { startScene } from '../support/github/scene.js'
import { expectValidSarif } from '../support/sarifSchema.js'
import { expectValidReport } from '../support/schema.js'

const scene = startScene()
const { start } = scene

/** A step, of which nothing that left the process holds a password of the files. */
async function run(fake: FakeGitHub, step: Partial<Step> = {}, overrides: Record<string, unknown> = {}): Promise<StepResult> {
  const result = await scene.run(fake, { event: fake.event(overrides), ...step })
  const sent = fake.requests.map(({ body, path, query }) => [body, path, query])
  expectNoPassword(result.stdout, result.stderr, result.summary, JSON.stringify(result.outputs), JSON.stringify(sent))
  return result
}

function expectNoPassword(...shown: readonly string[]): void {
  for (const form of ['secretpass', Buffer.from('secretpass').toString('base64'), encodeURIComponent('p@ss:word')]) expect(shown.join('\n')).not.toContain(form)
}

const operations = (fake: FakeGitHub): string[] => fake.requests.map(({ operation }) => operation)

const head = `from flask import Flask

app = Flask(__name__)
`
const insecure = `${head}app.config['COCKROACH_URI'] = 'postgresql://myuser:secretpass@cockroachdb-host:26257/defaultdb?sslmode=disable'
`
const silent = insecure.replace('?sslmode=disable', '')
const used = `import psycopg2
${head}app.config['COCKROACH_URI'] = (
    'postgresql://myuser:secretpass@cockroachdb-host:26257/defaultdb'
    '?sslmode=verify-full'
    '&sslrootcert=/path/to/ca.crt'
    '&sslcert=/path/to/client.crt'
    '&sslkey=/path/to/client.key'
)
connection = psycopg2.connect(app.config['COCKROACH_URI'])
`
const atMinimum = `import psycopg2
${head}app.config['COCKROACH_URI'] = (
    'postgresql://myuser:secretpass@cockroachdb-host:26257/defaultdb'
    '?sslmode=require'
    '&sslrootcert=/path/to/ca.crt'
)
connection = psycopg2.connect(app.config['COCKROACH_URI'])
`

describe('the cases of the brief', () => {
  test.concurrent('1: sslmode=disable gets a comment on its line, a check run, and fails the job', async () => {
    const fake = await start({ base: { 'app.py': head }, head: { 'app.py': insecure } })
    const { code, outputs, summary, commands } = await run(fake)
    expect(code).toBe(1)
    expect(fake.state.checkRuns).toEqual([
      expect.objectContaining({ name: 'Database TLS grade', head_sha: fake.state.repository.headSha, status: 'completed', conclusion: 'failure', title: 'F · 1 insecure database connection' }),
    ])
    const [comment] = fake.state.comments
    expect(fake.state.comments.length).toBe(1)
    expect(comment).toMatchObject({ path: 'app.py', line: 4, start_line: null })
    for (const part of ['**Grade F**', '`require-tls`', 'CWE-319', 'API8:2023', 'PCI DSS 4.2.1', 'verify-full', 'sslrootcert', 'sslcert', 'sslkey']) expect(comment?.body).toContain(part)
    expect(fake.state.reviews[0]).toMatchObject({ event: 'COMMENT', commit_id: fake.state.repository.headSha })
    expect(outputs).toMatchObject({ grade: 'F', verdict: 'fail', 'connections-count': '1', 'worst-posture': 'cleartext' })
    expect(outputs['check-run-url']).toBe(`${fake.url}/octo/shop/runs/${fake.state.checkRuns[0]?.id}`)
    expect(summary).toContain('## F · 1 insecure database connection')
    expect(commands).toEqual([])
  })

  test.concurrent('2: without sslmode the default of the driver decides, and the comment names it', async () => {
    const fake = await start({ base: { 'app.py': head }, head: { 'app.py': silent } })
    const { code, outputs } = await run(fake)
    expect([code, outputs['worst-posture']]).toEqual([1, 'opportunistic'])
    expect(fake.state.comments[0]?.body).toContain('prefer')
    expect(fake.state.comments[0]?.body).toContain('**assumed**')
  })

  test.concurrent('3: the fixed form over five lines passes with an A or a B', async () => {
    const fake = await start({ base: { 'app.py': head }, head: { 'app.py': used } })
    const { code, outputs } = await run(fake)
    expect(code).toBe(0)
    expect(outputs['grade']).toMatch(/^[AB]$/)
    expect(fake.state.checkRuns[0]).toMatchObject({ conclusion: 'success', title: expect.stringMatching(/^[AB] · 1 database connection/) })
  })

  test.concurrent('5: "at minimum" is a C, passes, and the comment says what stays possible', async () => {
    const fake = await start({ base: { 'app.py': head }, head: { 'app.py': atMinimum } })
    const { code, outputs } = await run(fake)
    expect([code, outputs['worst-posture']]).toEqual([0, 'verify-ca'])
    expect(fake.state.comments[0]?.body).toContain('host name')
  })

  test.concurrent('6: deleting only the line with sslmode fails and is shown as a fall', async () => {
    const fake = await start({ base: { 'app.py': used }, head: { 'app.py': used.replace("    '?sslmode=verify-full'\n", '') } })
    const { code } = await run(fake)
    expect(code).toBe(1)
    expect(fake.state.comments[0]?.body).toMatch(/\*\*Grade [AB] → E\*\*/)
  })

  test.concurrent('7: turning case 1 into case 3 passes and is shown as a rise', async () => {
    const fake = await start({ base: { 'app.py': insecure }, head: { 'app.py': used } })
    const { code } = await run(fake)
    expect(code).toBe(0)
    expect(fake.state.checkRuns[0]?.summary).toMatch(/\| F → [AB] \| cleartext → verify-full \|/)
  })
})

describe('a read-only token, as on a fork', () => {
  test.concurrent.each([403, 404] as const)('HTTP %i: the same exit code, annotations and summary instead', async (refusal) => {
    const fake = await start({ base: { 'app.py': head }, head: { 'app.py': insecure }, permissions: { pullRequests: 'read', checks: 'none', refusal } })
    const { code, commands, outputs, summary, stdout } = await run(fake)
    expect(code).toBe(1)
    expect(commands[0]).toMatchObject({ name: 'error', properties: { file: 'app.py', line: '4', title: 'F · require-tls' } })
    expect(commands.every(({ name }) => ['error', 'warning', 'notice'].includes(name))).toBe(true)
    expect(outputs).toMatchObject({ verdict: 'fail', grade: 'F', 'check-run-url': '' })
    expect(summary).toContain('require-tls')
    expect(stdout).toContain('Not published: writing the check run: HTTP')
    expect(operations(fake).filter((operation) => operation === 'pulls/create-review').length).toBe(1)
  })
})

describe('requests', () => {
  test.concurrent('a pull request without candidates costs three', async () => {
    const fake = await start({ base: { 'a.md': 'x\n' }, head: { 'a.md': 'y\n', 'b.py': 'print(1)\n' } })
    const { code, outputs } = await run(fake)
    expect([code, outputs['grade'], outputs['verdict']]).toEqual([0, '', 'pass'])
    expect(operations(fake)).toEqual(['repos/get-content', 'pulls/list-files', 'checks/create'])
    expect(fake.state.checkRuns[0]).toMatchObject({ conclusion: 'success', title: 'No database connections changed' })
  })

  test.concurrent('250 files with the bad one last are all seen', async () => {
    const many = Object.fromEntries(Array.from({ length: 249 }, (_, index) => [`a${index}.txt`, `line ${index}\n`]))
    const fake = await start({ base: {}, head: { ...many, 'z.py': insecure } })
    expect((await run(fake)).code).toBe(1)
    expect(operations(fake).filter((operation) => operation === 'pulls/list-files').length).toBe(3)
  })

  test.concurrent('a bad file that GitHub shows as unchanged, after 20,000 lines of others, is seen', async () => {
    const padding = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`a${String(index).padStart(2, '0')}.txt`, 'padding\n'.repeat(2500)]))
    const fake = await start({ base: { 'z.py': head }, head: { ...padding, 'z.py': insecure } })
    const { code } = await run(fake)
    expect(code).toBe(1)
    expect(fake.state.comments[0]).toMatchObject({ path: 'z.py', line: 4 })
  })

  test.concurrent('a bad file without a patch is seen, though nothing can be said on its line', async () => {
    const fake = await start({ base: { 'app.py': head }, head: { 'app.py': insecure }, rows: { 'app.py': { patch: undefined, additions: 4000 } } })
    const { code, summary } = await run(fake)
    expect(code).toBe(1)
    expect(fake.state.comments).toEqual([])
    expect(fake.state.checkRuns[0]?.annotations[0]).toMatchObject({ path: 'app.py', start_line: 4 })
    expect(summary).toContain('app.py:4')
  })
})

describe('odd files', () => {
  test.concurrent('CRLF and no line end at the end: the comment stands on its line, without a suggestion that would lose the CR', async () => {
    const crlf = insecure.replace('secretpass', '{password}').replaceAll('\n', '\r\n') + 'x = 1'
    const fake = await start({ base: { 'app.py': head.replaceAll('\n', '\r\n') }, head: { 'app.py': crlf } })
    const { code } = await run(fake)
    expect([code, fake.state.comments.length, fake.state.comments[0]?.line]).toEqual([1, 1, 4])
    expect(fake.state.comments[0]?.body).not.toContain('```suggestion')
  })

  test.concurrent('a binary file, an empty one, a submodule, a symbolic link, a mode and a megabyte on one line hide nothing and break nothing', async () => {
    const fake = await start({
      base: { lib: { kind: 'submodule', commit: '1'.repeat(40) }, 'run.sh': 'echo 1\n' },
      head: {
        'app.py': used,
        'empty.py': '',
        'line.js': `const a = "${'x'.repeat(1_000_000)}"\n`,
        lib: { kind: 'submodule', commit: '2'.repeat(40) },
        link: { kind: 'symlink', target: 'app.py' },
        'logo.png': Buffer.from('\x89PNG\r\n\0\0postgresql://u:p@h/d?sslmode=disable', 'latin1'),
        'run.sh': 'echo 1\n',
      },
      rows: { 'line.js': { patch: undefined } },
    })
    const { code, outputs } = await run(fake)
    expect([code, outputs['connections-count']]).toEqual([0, '1'])
  })

  test.concurrent('a file that was only renamed is not judged again', async () => {
    const fake = await start({ base: { 'old.py': insecure }, head: { 'new.py': insecure }, renames: { 'new.py': 'old.py' } })
    expect((await run(fake)).code).toBe(0)
  })

  test.concurrent('a file renamed and weakened is', async () => {
    const fake = await start({ base: { 'old.py': used }, head: { 'new.py': used.replace('verify-full', 'disable') }, renames: { 'new.py': 'old.py' } })
    expect((await run(fake)).code).toBe(1)
    expect(fake.state.comments[0]?.body).toMatch(/\*\*Grade [AB] → F\*\*/)
  })
})

test.concurrent('a pull request from a deleted fork under pull_request_target is judged over the API', async () => {
  const fake = await start({ base: { 'app.py': head }, head: { 'app.py': insecure } })
  const { headSha } = fake.state.repository
  expect((await run(fake, { eventName: 'pull_request_target' }, { head: { sha: headSha, repo: null } })).code).toBe(1)
  expect(fake.state.comments.length).toBe(1)
})

test.concurrent('a runner without files to write to changes no verdict', async () => {
  const fake = await start({ base: { 'app.py': head }, head: { 'app.py': insecure } })
  const { code, stdout } = await run(fake, { environment: { GITHUB_STEP_SUMMARY: '/nowhere/summary', GITHUB_OUTPUT: '/nowhere/output' } })
  expect(code).toBe(1)
  expect(stdout).toContain('Not published: the output verdict')
  expect(stdout).toContain('Not published: writing the job summary')
})

describe('what fails on the way', () => {
  test.concurrent('content that does not match its name makes the result incomplete', async () => {
    const fake = await start({ base: { 'app.py': head }, head: { 'app.py': used } })
    fake.faults.push({ operation: 'git/get-blob', times: 99, status: 200, body: { sha: 'x', encoding: 'base64', content: Buffer.from(head).toString('base64') } })
    const { code, outputs } = await run(fake)
    expect([code, outputs['verdict']]).toEqual([3, 'incomplete'])
    expect(fake.state.checkRuns[0]).toMatchObject({ conclusion: 'action_required', title: 'Incomplete · 1 file could not be read' })
  })

  test.concurrent('an unreadable file whose patch alone is bad fails', async () => {
    const fake = await start({ base: { 'app.py': head }, head: { 'app.py': insecure } })
    fake.faults.push({ operation: 'git/get-blob', times: 99, status: 404 })
    expect((await run(fake)).code).toBe(1)
  })

  test.concurrent('a 502 after the review was written leaves one review', async () => {
    const fake = await start({ base: { 'app.py': head }, head: { 'app.py': insecure } })
    fake.faults.push({ operation: 'pulls/create-review', times: 1, status: 502, afterWork: true }, { operation: 'checks/create', times: 1, drop: true, afterWork: true })
    const { code } = await run(fake)
    expect([code, fake.state.reviews.length, fake.state.checkRuns.length]).toEqual([1, 1, 1])
  })

  test.concurrent('a second run over the same head posts nothing twice', async () => {
    const fake = await start({ base: { 'app.py': head }, head: { 'app.py': insecure } })
    await run(fake)
    const { outputs } = await run(fake, { environment: { GITHUB_RUN_ATTEMPT: '2' } })
    expect([fake.state.reviews.length, fake.state.comments.length, fake.state.checkRuns.length]).toEqual([1, 1, 1])
    expect(outputs['check-run-url']).toBe(`${fake.url}/octo/shop/runs/${fake.state.checkRuns[0]?.id}`)
  })

  test.concurrent('a comment that only looks like ours silences nothing', async () => {
    const fake = await start({ base: { 'app.py': head }, head: { 'app.py': insecure } })
    await run(fake)
    const [own] = fake.state.comments
    fake.state.comments = own === undefined ? [] : [{ ...own, author: 'mallory' }]
    await run(fake)
    expect(fake.state.comments.length).toBe(2)
    expect(fake.state.comments[0]?.body).toBe(own?.body)
  })

  test.concurrent('a head that moved gets no inline comment, and the verdict stands', async () => {
    const fake = await start({ base: { 'app.py': head }, head: { 'app.py': insecure } })
    const event = fake.event()
    fake.faults.push({ operation: 'pulls/get', times: 1, status: 200, body: { head: { sha: '1'.repeat(40) } } })
    const { code } = await run(fake, { event })
    expect([code, fake.state.reviews.length, fake.state.checkRuns.length]).toEqual([1, 0, 1])
  })
})

describe('configuration', () => {
  test.concurrent('comes from the base revision; the head cannot weaken its own judge', async () => {
    const weak = { '.github/db-tls-gate.yml': 'fail-under: never\n' }
    const fromHead = await start({ base: { 'app.py': head }, head: { 'app.py': insecure, ...weak } })
    expect((await run(fromHead)).code).toBe(1)
    const fromBase = await start({ base: { 'app.py': head, ...weak }, head: { 'app.py': insecure, ...weak } })
    const { code, outputs } = await run(fromBase)
    expect([code, outputs['grade']]).toEqual([0, 'F'])
  })

  test.concurrent('an input comes before the file', async () => {
    const file = { '.github/db-tls-gate.yml': 'fail-under: never\n' }
    const fake = await start({ base: { 'app.py': head, ...file }, head: { 'app.py': insecure, ...file } })
    expect((await run(fake, { inputs: { 'fail-under': 'C' } })).code).toBe(1)
  })

  test.concurrent('outputs can be turned off, each for itself', async () => {
    const fake = await start({ base: { 'app.py': head }, head: { 'app.py': insecure } })
    const { code, summary, commands } = await run(fake, { inputs: { 'check-run': 'false', 'review-comments': 'never', 'step-summary': 'false' } })
    expect([code, summary, fake.state.reviews.length, fake.state.checkRuns.length]).toEqual([1, '', 0, 0])
    expect(commands[0]?.name).toBe('error')
  })

  test.concurrent('paths that are left out cannot hide that the list could not be read', async () => {
    const fake = await start({ base: { 'app.py': head }, head: { 'app.py': insecure } })
    fake.faults.push({ operation: 'pulls/list-files', times: 99, status: 404 })
    expect((await run(fake, { inputs: { paths: 'src/**' } })).code).toBe(3)
  })

  test.concurrent('the report files are written, valid, and named by their outputs', async () => {
    const fake = await start({ base: { 'app.py': head }, head: { 'app.py': insecure } })
    const { outputs, files } = await run(fake, { inputs: { 'json-file': 'reports/tls.json', 'sarif-file': 'reports/tls.sarif', 'html-file': 'reports/tls.html' } })
    const [json, sarif, page] = ['json-file', 'sarif-file', 'html-file'].map((name) => files(outputs[name] ?? '') ?? '')
    expect(expectValidReport(json ?? '')).toMatchObject({ schemaVersion: 1, verdict: 'fail', grade: 'F' })
    const { results, tool, automationDetails } = expectValidSarif(sarif ?? '')
    expect(results.map(({ ruleId, locations }) => [ruleId, locations[0]?.physicalLocation.region?.startLine])).toEqual([['require-tls', 4], ['no-literal-password', 4]])
    expect(tool.driver.rules[0]?.helpUri).toBe('https://github.example/acme/db-tls-gate/blob/v1/docs/rules/require-tls.md')
    expect(automationDetails.id).toBe('db-tls-gate/Database TLS grade/')
    expect(page).toMatch(/^<!doctype html>/)
    expectNoPassword(json ?? '', sarif ?? '', page ?? '')
  })

  test.concurrent('a place outside of the workspace changes no verdict and is said', async () => {
    const fake = await start({ base: { 'app.py': head }, head: { 'app.py': insecure } })
    const { code, outputs, stdout } = await run(fake, { inputs: { 'sarif-file': '../../tls.sarif', 'html-file': 'link/tls.html' }, prepare: (workspace) => symlinkSync('/tmp', join(workspace, 'link')) })
    expect([code, outputs['sarif-file'], outputs['html-file']]).toEqual([1, '', ''])
    expect(stdout).toContain('Not published: ../../tls.sarif: lies outside of the workspace')
    expect(stdout).toContain('Not published: link/tls.html: leads through a symbolic link')
  })
})

describe('bad input is one line, exit 2, no stack', () => {
  const options: FakeOptions = { base: { 'app.py': head }, head: { 'app.py': insecure } }
  test.concurrent.each<[string, (fake: FakeGitHub) => Partial<Step>, string]>([
    ['a malformed payload', () => ({ event: '{"pull_request":' }), 'The event payload (GITHUB_EVENT_PATH) is not valid JSON.'],
    ['a payload without a pull request', () => ({ event: {} }), "The event payload (GITHUB_EVENT_PATH) has no 'pull_request'."],
    ['a missing payload', () => ({ environment: { GITHUB_EVENT_PATH: '/nowhere/event.json' } }), 'The event payload (GITHUB_EVENT_PATH) is missing or cannot be read.'],
    ['no payload named', () => ({ environment: { GITHUB_EVENT_PATH: undefined } }), 'The event payload (GITHUB_EVENT_PATH) is missing or cannot be read.'],
    ['another event', () => ({ eventName: 'issue_comment' }), "The event 'issue_comment' is not supported; use pull_request, pull_request_target, merge_group, push, workflow_dispatch, schedule or workflow_run."],
    ['a missing token', () => ({ inputs: { 'github-token': '' } }), "input github-token: is empty; leave it out or write '${{ github.token }}'."],
    ['a config file that is not there', () => ({ inputs: { config: 'tls.yml' } }), 'input config: tls.yml: there is no such file in the base revision.'],
  ])('%s', async (_, step, message) => {
    const fake = await start(options)
    const { code, stdout, commands } = await run(fake, step(fake))
    expect(commands).toEqual([{ name: 'error', properties: {}, message }])
    expect(stdout.trim().split('\n').length).toBe(1)
    expect(code).toBe(2)
    expect(fake.state.checkRuns).toEqual([])
  })

  test.concurrent.each([
    ['fail-under', 'Z'],
    ['review-comments', 'sometimes'],
    ['suggestions', 'maybe'],
  ])('input %s: %s', async (name, value) => {
    const fake = await start(options)
    const { code, commands } = await run(fake, { inputs: { [name]: value } })
    expect([code, commands.length, commands[0]?.name]).toEqual([2, 1, 'error'])
    expect(commands[0]?.message).toContain(`input ${name}`)
    expect(fake.requests).toEqual([])
  })

  test.concurrent('a config file with several mistakes names them all, with their lines', async () => {
    const fake = await start({ base: { 'app.py': head, '.github/db-tls-gate.yml': 'fail-under: Z\ncolour: red\n' }, head: options.head })
    const { code, commands } = await run(fake)
    expect([code, commands.length]).toEqual([2, 2])
    expect(commands.map(({ message }) => message.slice(0, '.github/db-tls-gate.yml:1'.length))).toEqual(['.github/db-tls-gate.yml:1', '.github/db-tls-gate.yml:2'])
  })
})

test.concurrent('a hostile path and hostile text start no command and no markup', async () => {
  const path = 'a::error::`@org`<!--\n::add-mask::x##[error].py'
  const fake = await start({ base: {}, head: { [path]: insecure }, permissions: { checks: 'none', pullRequests: 'read' } })
  const { code, commands, summary } = await run(fake)
  expect(code).toBe(1)
  expect([...new Set(commands.map(({ name }) => name))].every((name) => ['error', 'warning', 'notice'].includes(name))).toBe(true)
  expect(summary).not.toMatch(/^::/m)
})

test('the bundle is the one that action.yml names', () => {
  expect(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')).toMatch(/main: dist\/index\.js/)
})
