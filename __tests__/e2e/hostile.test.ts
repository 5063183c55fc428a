/** Pull requests that attack their judge, each under its name, through both bundles as they are shipped. */
import { execFileSync } from 'node:child_process'
import { closeSync, constants, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { cli } from '../support/cli.js'
import { leaksOf } from '../support/forms.js'
import { runStep, commandsOf, type StepResult } from '../support/github/runner.js'
import { type FakeGitHub, startGitHub } from '../support/github/server.js'
import { temporaryFolder } from '../support/gitRepo.js'
import { readPage } from '../support/htmlPage.js'
import { linked, renderedMarkdown } from '../support/renderedMarkdown.js'
import { expectValidSarif } from '../support/sarifSchema.js'
import { expectValidReport } from '../support/schema.js'

jest.setTimeout(120_000)

let github: FakeGitHub | null = null
afterEach(async () => {
  await github?.close()
  github = null
})

const password = 'Zq7~hunter+2secret'
const encoded = encodeURIComponent(password)
const uri = (parts: { user?: string; host?: string; database?: string; query?: string } = {}): string =>
  `postgresql://${parts.user ?? 'app'}:${encoded}@${parts.host ?? 'db.shop.internal'}:5432/${parts.database ?? 'shop'}?${parts.query ?? 'sslmode=disable'}`
const python = (text: string): string => `import psycopg2\ndb = psycopg2.connect("${text}")\n`
const long = 'x'.repeat(10_000)

/** A name, a path and what stands there; every one is a connection in cleartext or worse, so every one must fail. */
const attacks: readonly (readonly [string, string, string])[] = [
  ['a workflow command in the path', 'a::error::x ::add-mask::y\n::stop-commands::z.py', python(uri())],
  ['an old workflow command in the path', 'a ##[add-mask]x ##[error]y.py', python(uri())],
  ['percent-encoded line ends in the path', 'a%0A::warning::x%0D.py', python(uri())],
  ['a carriage return in the path', 'a\r::error::x.py', python(uri())],
  ['commands in user, host, database, parameter and value', 'names/commands.py', python(uri({ user: '::error::u', host: 'h.##[error]h', database: '::add-mask::d', query: 'sslmode=disable&::p::=1&x=##[v]' }))],
  ['bidirectional and invisible characters', 'names/\u202Egpj.\u200B\uFEFF.py', python(uri({ host: 'db\u202E\u2066.internal', database: 'sh\u200Bop', query: 'sslmode=disable&\u202Ex=1' }))],
  ['escape sequences of terminals', 'names/\u001b[31m\u001b]0;t\u0007.py', python(uri({ database: '\u001b[2J' }))],
  ['backticks and bars', 'names/`|``|```.py', python(uri({ user: '%60u%60', database: '`|```', query: 'sslmode=disable&`|`=`' }))],
  ['markup', 'names/<img src=x onerror=alert(1)>.py', python(uri({ user: '<b>', host: '<svg.onload=x>', database: '</code><script>alert(1)</script>', query: "sslmode=disable&'><svg onload=x>=1" }))],
  ['a comment that is never closed', 'names/<!--.py', python(uri({ host: '<!--', database: '<!--' }))],
  ['a forged marker', 'names/<!-- db-tls-gate:v1:0123456789ab:f00 -->.py', python(uri({ database: '<!-- db-tls-gate:v1:0123456789ab:f00 -->' }))],
  ['a mention', 'names/@octo/team.py', python(uri({ user: '@octo/team', host: '@everyone', database: '@octo' }))],
  ['references', 'names/#1 GH-2 octo/shop#3 deadbeefdeadbeefdeadbeefdeadbeefdeadbeef.py', python(uri({ database: '#1', host: 'deadbeef', user: 'octo%2Fshop%231' }))],
  ['addresses', 'names/https:/evil.example/www.evil.example.py', python(uri({ database: 'https://evil.example', host: 'www.evil.example' }))],
  ['links and images of Markdown', 'names/[x](https:evil) ![y](z).py', python(uri({ database: '[x](javascript:alert(1))' }))],
  ['names of 10,000 characters', `names/${'y'.repeat(200)}.py`, python(uri({ user: long, database: long, query: `sslmode=disable&${long}=1&application_name=${long}` }))],
  ['the mark of a hole', 'names/hole.py', python(uri({ database: '\uE000', query: `sslmode=disable&options=a b&password=${password}` }))],
  ['a secret behind the text', 'names/behind.py', `db = "${uri()} password=${password}"\n`],
  ['a secret beside an encoded text', 'k8s/secret.yaml', `apiVersion: v1\nkind: Secret\ndata:\n  env: ${Buffer.from(`URL=${uri()}\nOTHER_PASSWORD=${password}\n`).toString('base64')}\n`],
  ['template expressions', 'names/${{ secrets.X }}$(id).py', python(uri({ user: '$(id)', database: '${{ secrets.X }}' }))],
]

const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ue000]/
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
  const result = await runStep({ apiUrl: fake.url, event: fake.event(), inputs: { ...fileInputs, ...inputs } })
  const file = (name: string): string => result.files(result.outputs[name] ?? '') ?? ''
  return { result, files: { json: file('json-file'), sarif: file('sarif-file'), html: file('html-file') } }
}

describe('what a pull request may name things', () => {
  test.each(['write', 'read'] as const)('twenty attacks in one pull request, with a token that may %s: all are found, none works', async (may) => {
    github = await startGitHub({ base: {}, head: Object.fromEntries(attacks.map(([, path, text]) => [path, text])), ...(may === 'read' ? { permissions: { pullRequests: 'read', checks: 'none' } } : {}) })
    const { result, files } = await step(github)
    expect(result.code).toBe(1)
    const found = new Set(expectValidReport(files.json).connections.map(({ path }) => path))
    expect(attacks.filter(([, path]) => !found.has(path)).map(([name]) => name)).toEqual([])
    expectHarmless(result, files, github)
  })

  test.each(attacks.map(([name, path, text], index) => ({ name, path, text, index })))('on the command line: $name', ({ text, index }) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, index === 18 ? 'secret.yaml' : 'app.py'), text)
    // One process for each would cost more than it proves: the page and the log are those of the Action.
    for (const format of ['pretty', 'json']) {
      const run = cli(['audit', folder, '--format', format])
      expect(run.code).toBe(1)
      expect(leaksOf(password, run.stdout + run.stderr)).toEqual([])
      expect(commandsOf(run.stderr)).toEqual([])
      expect(run.stdout + run.stderr).not.toMatch(invisible)
    }
  })
})

describe('texts that name files', () => {
  test('are never opened: a pipe, a device, the environment, a file with a secret', () => {
    const folder = temporaryFolder()
    const canary = join(folder, 'canary.pem')
    writeFileSync(canary, 'CANARY-CONTENT')
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const names = [pipe, '/dev/zero', '/dev/stdin', '/proc/self/environ', '/proc/self/mem', canary, '../canary.pem']
    const query = (name: string): string => `sslmode=verify-ca&sslrootcert=${name}&sslcert=${name}&sslkey=${name}&sslcrl=${name}&passfile=${name}&service=${name}`
    mkdirSync(join(folder, 'tree'))
    writeFileSync(join(folder, 'tree', 'app.py'), names.map((name) => python(uri({ query: query(name) }))).join(''))
    writeFileSync(join(folder, 'tree', 'app.js'), names.map((name) => `const { Pool } = require("pg")\nnew Pool({ connectionString: "${uri({ query: query(name) })}" })\n`).join(''))
    for (const args of [['audit', join(folder, 'tree')], ...names.map((name) => ['explain', '--driver', 'pg', uri({ query: query(name) })])]) {
      const run = cli(args)
      expect([0, 1]).toContain(run.code)
      expect(run.stdout + run.stderr).not.toContain('CANARY-CONTENT')
      expect(leaksOf(password, run.stdout + run.stderr)).toEqual([])
    }
    // Nobody has the pipe open: a writer that does not wait is refused.
    expect(() => closeSync(openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK))).toThrow('ENXIO')
  })
})

describe('what is large', () => {
  const bad = python(uri())

  test('a patch of 200,000 lines, a line of a megabyte and 20,000 connections end, and the bad one is found', async () => {
    github = await startGitHub({
      base: { 'z.py': '' },
      head: { 'a.txt': 'padding\n'.repeat(200_000), 'b.js': `x = "${'postgres://'.repeat(100_000)}"\n`, 'c.py': python(uri({ query: 'sslmode=verify-full' })).repeat(2_000), 'z.py': bad },
      rows: { 'a.txt': { patch: undefined } },
    })
    const { result, files } = await step(github)
    expect(result.code).toBe(1)
    expect(expectValidReport(files.json).connections.some(({ path, grade }) => path === 'z.py' && grade === 'F')).toBe(true)
    expect(leaksOf(password, result.stdout + result.summary + files.json + files.sarif + files.html)).toEqual([])
  })

  test('what is larger than we look into is no pass', async () => {
    github = await startGitHub({ base: {}, head: { 'dump.sql': '-- padding\n'.repeat(600_000) }, rows: { 'dump.sql': { patch: undefined } } })
    const { result, files } = await step(github)
    expect([result.code, result.outputs['verdict']]).toEqual([3, 'incomplete'])
    expect(expectValidReport(files.json).unread.map(({ path }) => path)).toEqual(['dump.sql'])
  })

  test('globs of the configuration that blow up other matchers, against names made for them', async () => {
    const config = { '.github/db-tls-gate.yml': `paths-ignore: ['*a*a*a*a*a*a*a*a*a*b', '+(a|aa|aaa)+(a|aa)+(a|aa)b', '**/**/**/**/**/x']\nhosts: { local: ['*a*a*a*a*a*a*a*a*b', '+(a|aa)+(a|aa)b'] }\n` }
    github = await startGitHub({ base: config, head: { ...config, [`${'a/'.repeat(100)}${'a'.repeat(200)}.py`]: python(uri({ host: 'a'.repeat(250) })) } })
    expect((await step(github)).result.code).toBe(1)
  })
})

describe('a head that edits its own judge', () => {
  const workflow = (action: string): string => `on: pull_request\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${action}\n`

  test('workflow, configuration and baseline of the head count for nothing', async () => {
    const base = { '.github/db-tls-gate.yml': 'fail-under: C\nbaseline: .github/baseline.txt\n', '.github/baseline.txt': '', '.github/workflows/gate.yml': workflow('acme/db-tls-gate@v1'), 'app.py': '\n' }
    github = await startGitHub({ base, head: { ...base, 'app.py': python(uri()) } })
    const { files } = await step(github)
    const prints = expectValidReport(files.json).connections.flatMap(({ findings }) => findings.map(({ fingerprint, ruleId }) => `${fingerprint} ${ruleId} app.py\n`))
    await github.close()
    const weakened = { ...base, 'app.py': python(uri()), '.github/db-tls-gate.yml': "fail-under: never\npaths-ignore: ['**']\nrules: { require-tls: 'off' }\n", '.github/baseline.txt': prints.join(''), '.github/workflows/gate.yml': workflow('evil/nothing@main') }
    github = await startGitHub({ base, head: weakened })
    const { result, files: after } = await step(github)
    expect([result.code, result.outputs['grade']]).toEqual([1, 'F'])
    expect(expectValidReport(after.json).suppressed).toEqual([])
  })

  const ignored = `import psycopg2\n# db-tls-gate: ignore[require-tls,no-literal-password] -- @octo/team said <!-- so\ndb = psycopg2.connect("${uri()}")\n`

  test('an ignore that it adds is what its readers see first', async () => {
    github = await startGitHub({ base: { 'app.py': '\n' }, head: { 'app.py': ignored } })
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

  test.each(['base', 'never'])('and with `allow-inline-ignores: %s` it does nothing', async (allowed) => {
    const config = { '.github/db-tls-gate.yml': `allow-inline-ignores: ${allowed}\n` }
    github = await startGitHub({ base: { ...config, 'app.py': '\n' }, head: { '.github/db-tls-gate.yml': '', 'app.py': ignored } })
    const { result } = await step(github)
    expect(result.code).toBe(1)
  })
})

