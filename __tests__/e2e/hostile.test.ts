/** Pull requests that attack their judge, each under its name, through the bundle of the Action as it is shipped. */
import { describe, expect, test } from '@jest/globals'
import { attacks, invisible, password, python, uri } from '../support/attacks.js'
import { leaksOf } from '../support/forms.js'
import type { StepResult } from '../support/github/runner.js'
import { startScene } from '../support/github/scene.js'
import type { FakeGitHub } from '../support/github/server.js'
import { readPage } from '../support/htmlPage.js'
import { linked, renderedMarkdown } from '../support/renderedMarkdown.js'
import { expectValidSarif } from '../support/sarifSchema.js'
import { expectValidReport } from '../support/schema.js'

const { start, run } = startScene()

const ours = /^https:\/\/github\.example\/(?:octo\/shop\/|acme\/db-tls-gate\/blob\/v1\/docs\/)/

function expectHarmless(result: StepResult, files: { readonly json: string; readonly sarif: string; readonly html: string }, fake: FakeGitHub): void {
  const bodies = [...fake.state.reviews.map(({ body }) => body), ...fake.state.comments.map(({ body }) => body), ...fake.state.checkRuns.flatMap(({ title, summary }) => [title, summary])]
  const all = [result.stdout, result.stderr, result.summary, JSON.stringify(result.outputs), files.json, files.sarif, files.html, JSON.stringify(fake.requests.map(({ path, query, body }) => [path, query, body]))].join('\n')
  expect(leaksOf(password, all)).toEqual([])
  expect(result.commands.filter(({ name }) => !['error', 'warning', 'notice'].includes(name))).toEqual([])
  expect(result.stdout).not.toMatch(invisible)
  for (const text of [result.summary, ...bodies]) {
    const { prose, html, links } = renderedMarkdown(text)
    expect(linked.exec(prose)?.[0] ?? null).toBeNull()
    expect(links.filter((link) => !ours.test(link))).toEqual([])
    expect(html.filter((each) => !/^<!-- db-tls-gate:v\d+:[0-9a-f]{12}:[\w.,:-]* -->\s*$/.test(each))).toEqual([])
    expect(text).not.toMatch(invisible)
  }
  expectValidReport(files.json)
  expectValidSarif(files.sarif)
  const page = readPage(files.html)
  expect([page.comments, page.errors]).toEqual([[], []])
  expect(page.elements.filter(({ tagName, attrs }) => ['img', 'svg', 'iframe'].includes(tagName) || attrs.some(({ name }) => name.startsWith('on')))).toEqual([])
}

const fileInputs = { 'json-file': 'r.json', 'sarif-file': 'r.sarif', 'html-file': 'r.html' }

async function step(fake: FakeGitHub, inputs: Readonly<Record<string, string>> = {}): Promise<{ result: StepResult; files: { json: string; sarif: string; html: string } }> {
  const result = await run(fake, { inputs: { ...fileInputs, ...inputs } })
  const file = (name: string): string => result.files(result.outputs[name] ?? '') ?? ''
  return { result, files: { json: file('json-file'), sarif: file('sarif-file'), html: file('html-file') } }
}

describe('what a pull request may name things', () => {
  test.concurrent.each(['write', 'read'] as const)('twenty attacks in one pull request, with a token that may %s: all are found, none works', async (may) => {
    const github = await start({ base: {}, head: Object.fromEntries(attacks.map(([, path, text]) => [path, text])), ...(may === 'read' ? { permissions: { pullRequests: 'read', checks: 'none' } } : {}) })
    const { result, files } = await step(github)
    expect(result.code).toBe(1)
    const found = new Set(expectValidReport(files.json).connections.map(({ path }) => path))
    expect(attacks.filter(([, path]) => !found.has(path)).map(([name]) => name)).toEqual([])
    expectHarmless(result, files, github)
  })
})

describe('what is large', () => {
  const bad = python(uri())

  test.concurrent('a patch of 200,000 lines, a line of a megabyte and 2,000 connections end, and the bad one is found', async () => {
    const github = await start({
      base: { 'z.py': '' },
      head: { 'a.txt': 'padding\n'.repeat(200_000), 'b.js': `x = "${'postgres://'.repeat(100_000)}"\n`, 'c.py': python(uri({ query: 'sslmode=verify-full' })).repeat(2_000), 'z.py': bad },
      rows: { 'a.txt': { patch: undefined } },
    })
    const { result, files } = await step(github)
    expect(result.code).toBe(1)
    expect(expectValidReport(files.json).connections.some(({ path, grade }) => path === 'z.py' && grade === 'F')).toBe(true)
    expect(leaksOf(password, result.stdout + result.summary + files.json + files.sarif + files.html)).toEqual([])
  })

  test.concurrent('what is larger than we look into is no pass', async () => {
    const github = await start({ base: {}, head: { 'dump.sql': '-- padding\n'.repeat(600_000) }, rows: { 'dump.sql': { patch: undefined } } })
    const { result, files } = await step(github)
    expect([result.code, result.outputs['verdict']]).toEqual([3, 'incomplete'])
    expect(expectValidReport(files.json).unread.map(({ path }) => path)).toEqual(['dump.sql'])
  })

  test.concurrent('globs of the configuration that blow up other matchers, against names made for them', async () => {
    const config = { '.github/db-tls-gate.yml': `paths-ignore: ['*a*a*a*a*a*a*a*a*a*b', '+(a|aa|aaa)+(a|aa)+(a|aa)b', '**/**/**/**/**/x']\nhosts: { local: ['*a*a*a*a*a*a*a*a*b', '+(a|aa)+(a|aa)b'] }\n` }
    const github = await start({ base: config, head: { ...config, [`${'a/'.repeat(100)}${'a'.repeat(200)}.py`]: python(uri({ host: 'a'.repeat(250) })) } })
    expect((await step(github)).result.code).toBe(1)
  })
})

describe('a head that edits its own judge', () => {
  const workflow = (action: string): string => `on: pull_request\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${action}\n`

  test.concurrent('workflow, configuration and baseline of the head count for nothing', async () => {
    const base = { '.github/db-tls-gate.yml': 'fail-under: C\nbaseline: .github/baseline.txt\n', '.github/baseline.txt': '', '.github/workflows/gate.yml': workflow('acme/db-tls-gate@v1'), 'app.py': '\n' }
    const { files } = await step(await start({ base, head: { ...base, 'app.py': python(uri()) } }))
    const prints = expectValidReport(files.json).connections.flatMap(({ findings }) => findings.map(({ fingerprint, ruleId }) => `${fingerprint} ${ruleId} app.py\n`))
    const weakened = { ...base, 'app.py': python(uri()), '.github/db-tls-gate.yml': "fail-under: never\npaths-ignore: ['**']\nrules: { require-tls: 'off' }\n", '.github/baseline.txt': prints.join(''), '.github/workflows/gate.yml': workflow('evil/nothing@main') }
    const github = await start({ base, head: weakened })
    const { result, files: after } = await step(github)
    expect([result.code, result.outputs['grade']]).toEqual([1, 'F'])
    expect(expectValidReport(after.json).suppressed).toEqual([])
  })

  const ignored = `import psycopg2\n# db-tls-gate: ignore[require-tls,no-literal-password] -- @octo/team said <!-- so\ndb = psycopg2.connect("${uri()}")\n`

  test.concurrent('an ignore that it adds is what its readers see first', async () => {
    const github = await start({ base: { 'app.py': '\n' }, head: { 'app.py': ignored } })
    const { result, files } = await step(github)
    expect(result.code).toBe(0)
    for (const text of [result.summary, github.state.checkRuns[0]?.summary ?? '']) {
      expect(text).toContain('New in this change: 2 ignored findings')
      expect(text.indexOf('New in this change')).toBeLessThan(text.indexOf('**Passed**'))
    }
    expect(files.html.indexOf('New in this change')).toBeLessThan(files.html.indexOf('id="connections"'))
    expect(expectValidSarif(files.sarif).results).toEqual([])
    expectHarmless(result, files, github)
  })

  test.concurrent.each(['base', 'never'])('and with `allow-inline-ignores: %s` it does nothing', async (allowed) => {
    const config = { '.github/db-tls-gate.yml': `allow-inline-ignores: ${allowed}\n` }
    const github = await start({ base: { ...config, 'app.py': '\n' }, head: { '.github/db-tls-gate.yml': '', 'app.py': ignored } })
    const { result } = await step(github)
    expect(result.code).toBe(1)
  })
})

