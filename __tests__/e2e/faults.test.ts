/**
 * The fault table: what GitHub or the network does, and what the bundle makes of it. In every row the verdict is there before anything is
 * published, publishing does not change it, and what could not be read is never a pass. Time-outs, which take half a minute each, are
 * tested in __tests__/actionRun.test.ts with short ones.
 */
import { describe, expect, test } from '@jest/globals'
import { type FakeGitHub, type FakeOptions, type Fault, startGitHub } from '../support/github/server.js'
import { runStep, type StepResult } from '../support/github/runner.js'

const before = 'x = 1\n'
const good = "import psycopg2\ndb = psycopg2.connect(\n    'postgresql://app@db.internal/shop'\n    '?sslmode=verify-full'\n    '&sslrootcert=/ca.crt'\n)\n"
const bad = good.replace('verify-full', 'disable')
const passing: FakeOptions = { base: { 'app.py': `${before}\n`.repeat(9) }, head: { 'app.py': `${before}\n`.repeat(9) + good } }
const failing: FakeOptions = { base: passing.base, head: { 'app.py': `${before}\n`.repeat(9) + bad } }

type Operation = NonNullable<Fault['operation']>
const always = (operation: Operation | null, fault: Partial<Fault>): Fault => ({ operation, times: 999, ...fault })
const once = (operation: Operation | null, fault: Partial<Fault>): Fault => ({ operation, times: 1, ...fault })
const cut = { raw: '[{"filename": "app.py", "sta' }
const limited = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' }

async function run(options: FakeOptions, faults: readonly Fault[], prepare?: (fake: FakeGitHub) => Promise<unknown>): Promise<StepResult & { readonly fake: FakeGitHub }> {
  const fake = await startGitHub(options)
  try {
    await prepare?.(fake)
    const event = fake.event()
    fake.faults.push(...faults)
    const result = await runStep({ apiUrl: fake.url, event })
    expect(fake.problems).toEqual([])
    expect(result.stderr).toBe('')
    expect(result.stdout).not.toMatch(/^\s+at .*\(/m)
    return { ...result, fake }
  } finally {
    await fake.close()
  }
}

describe('reading a change that is fine', () => {
  test.concurrent.each<[string, readonly Fault[], 0 | 3]>([
    ['no fault', [], 0],
    ['the list of files: 403', [always('pulls/list-files', { status: 403 })], 3],
    ['the list of files: 404', [always('pulls/list-files', { status: 404 })], 3],
    ['the list of files: 422', [always('pulls/list-files', { status: 422 })], 3],
    ['the list of files: 500 twice, then well', [{ operation: 'pulls/list-files', times: 2, status: 500 }], 0],
    ['the list of files: 502 for ever', [always('pulls/list-files', { status: 502 })], 3],
    ['the list of files: 429, retry-after 1', [once('pulls/list-files', { status: 429, headers: { 'retry-after': '1' } })], 0],
    ['the list of files: 429, retry-after an hour', [always('pulls/list-files', { status: 429, headers: { 'retry-after': '3600' } })], 3],
    ['the list of files: cut JSON', [always('pulls/list-files', cut)], 3],
    ['the list of files: an empty list, though the event counts one file, and the trees cannot be read', [always('pulls/list-files', { status: 200, body: [] }), always('git/get-tree', { status: 404 })], 3],
    ['the list of files: an empty list, and the trees say what changed', [always('pulls/list-files', { status: 200, body: [] })], 0],
    ['a file: 403', [always('git/get-blob', { status: 403 })], 3],
    ['a file: 404', [always('git/get-blob', { status: 404 })], 3],
    ['a file: 406', [always('git/get-blob', { status: 406 })], 3],
    ['a file: 409', [always('git/get-blob', { status: 409 })], 3],
    ['a file: 422', [always('git/get-blob', { status: 422 })], 3],
    ['a file: a secondary limit, retry-after 1', [once('git/get-blob', { status: 403, body: limited, headers: { 'retry-after': '1' } })], 0],
    ['a file: the connection dropped once', [once('git/get-blob', { drop: true })], 0],
    ['a file: cut JSON', [always('git/get-blob', { raw: '{"encoding": "base64", "content": "aW1wb3J0I' })], 3],
    ['a file: a proxy\'s page', [always('git/get-blob', { raw: '<html>Bad gateway</html>' })], 3],
    ['a file: other content than its name says', [always('git/get-blob', { status: 200, body: { encoding: 'base64', content: Buffer.from('x').toString('base64') } })], 3],
    ['a row without its patch, and the base cannot be read', [always('pulls/list-files', { edit: (rows) => (rows as object[]).map((row) => ({ ...row, patch: undefined })) }), always('git/get-tree', { status: 500, times: 3 })], 3],
    ['the configuration: 500 for ever', [always('repos/get-content', { status: 500 })], 3],
    ['the configuration: cut JSON', [always('repos/get-content', { raw: '{"type": "file", "con' })], 3],
    ['everything: the connection dropped', [always(null, { drop: true })], 3],
  ])('%s', async (_, faults, exit) => {
    const { code, outputs, fake } = await run(passing, faults)
    expect([code, outputs['verdict']]).toEqual([exit, exit === 0 ? 'pass' : 'incomplete'])
    for (const { conclusion } of fake.state.checkRuns) expect(conclusion).toBe(exit === 0 ? 'success' : 'action_required')
  })

  const padding = `${before}\n`.repeat(9)
  const files = (text: (index: number) => string): Record<string, string> => Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`app${index}.py`, text(index)]))
  const six: FakeOptions = { base: files(() => padding), head: files((index) => padding + good.replace('db.', `db${index}.`)) }
  test.concurrent.each<[string, readonly Fault[], 0 | 3]>([
    ['no fault', [], 0],
    ['refused', [always('graphql', { status: 403 })], 0],
    ['502 for ever', [always('graphql', { status: 502 })], 0],
    ['the connection dropped', [always('graphql', { drop: true })], 0],
    ['cut JSON', [always('graphql', { raw: '{"data": {"repository": {"b0"' })], 0],
    ['other texts than their names say', [always('graphql', { edit: (answer) => JSON.parse(JSON.stringify(answer).replaceAll('sslmode', 'tlsmode')) as unknown })], 0],
    ['refused, and the files themselves: 404', [always('graphql', { status: 403 }), always('git/get-blob', { status: 404 })], 3],
    ['other texts, and the files themselves: 500', [always('graphql', { edit: (answer) => JSON.parse(JSON.stringify(answer).replaceAll('sslmode', 'tlsmode')) as unknown }), always('git/get-blob', { status: 500 })], 3],
  ])('many files in one query: %s', async (_, faults, exit) => {
    const { code, outputs } = await run(six, faults)
    expect([code, outputs['verdict']]).toEqual([exit, exit === 0 ? 'pass' : 'incomplete'])
    if (exit === 0) expect(outputs['connections-count']).toBe('6')
  })

  test.concurrent('the head moved while the list was read → exit 3, and no comment', async () => {
    const { code, stdout, fake } = await run(failing, [always('pulls/list-files', { edit: (rows) => (rows as { contents_url: string }[]).map((row) => ({ ...row, contents_url: row.contents_url.replace(/ref=\w+/, `ref=${'1'.repeat(40)}`), patch: undefined })) }), always('pulls/get', { edit: (pull) => ({ ...(pull as object), head: { ...(pull as { head: object }).head, sha: '1'.repeat(40) } }) })])
    expect(code).not.toBe(0)
    expect(stdout).toContain('its head moved from')
    expect(fake.state.comments).toEqual([])
  })

  test.concurrent('a bad line in the patch of a file that cannot be read → exit 1', async () => {
    expect((await run(failing, [always('git/get-blob', { status: 404 })])).code).toBe(1)
  })
})

describe('publishing the verdict on a change that is not: exit 1 whatever happens, and nothing twice', () => {
  test.concurrent.each<[string, readonly Fault[], { readonly comments: number; readonly checkRuns: number }]>([
    ['no fault', [], { comments: 1, checkRuns: 1 }],
    ['the check run: 403', [always('checks/create', { status: 403 })], { comments: 1, checkRuns: 0 }],
    ['the check run: 404', [always('checks/create', { status: 404 })], { comments: 1, checkRuns: 0 }],
    ['the check run: 409', [always('checks/create', { status: 409 })], { comments: 1, checkRuns: 0 }],
    ['the check run: 422', [always('checks/create', { status: 422 })], { comments: 1, checkRuns: 0 }],
    ['the check run: 429, retry-after 1', [once('checks/create', { status: 429, headers: { 'retry-after': '1' } })], { comments: 1, checkRuns: 1 }],
    ['the check run: 500, and nothing was written', [once('checks/create', { status: 500 })], { comments: 1, checkRuns: 1 }],
    ['the check run: 500 for ever', [always('checks/create', { status: 500 })], { comments: 1, checkRuns: 0 }],
    ['the check run: 500 after it was written, and the check runs cannot be listed', [once('checks/create', { status: 500, afterWork: true }), always('checks/list-for-ref', { status: 403 })], { comments: 1, checkRuns: 1 }],
    ['the check run: 500 after it was written', [once('checks/create', { status: 500, afterWork: true })], { comments: 1, checkRuns: 1 }],
    ['the check run: the connection dropped after it was written', [once('checks/create', { drop: true, afterWork: true })], { comments: 1, checkRuns: 1 }],
    ['the review: 403', [always('pulls/create-review', { status: 403 })], { comments: 0, checkRuns: 1 }],
    ['the review: 404', [always('pulls/create-review', { status: 404 })], { comments: 0, checkRuns: 1 }],
    ['the review: 409', [always('pulls/create-review', { status: 409 })], { comments: 0, checkRuns: 1 }],
    ['the review: 422 for ever', [always('pulls/create-review', { status: 422 })], { comments: 0, checkRuns: 1 }],
    ['the review: a secondary limit, retry-after 1', [once('pulls/create-review', { status: 403, body: limited, headers: { 'retry-after': '1' } })], { comments: 1, checkRuns: 1 }],
    ['the review: 502 after it was written', [once('pulls/create-review', { status: 502, afterWork: true })], { comments: 1, checkRuns: 1 }],
    ['the review: the connection dropped after it was written', [once('pulls/create-review', { drop: true, afterWork: true })], { comments: 1, checkRuns: 1 }],
    ['the head: moved before the comments', [once('pulls/get', { edit: (pull) => ({ ...(pull as object), head: { ...(pull as { head: object }).head, sha: '1'.repeat(40) } }) })], { comments: 0, checkRuns: 1 }],
  ])('%s', async (_, faults, { comments, checkRuns }) => {
    const { code, outputs, summary, fake } = await run(failing, faults)
    expect([code, outputs['verdict'], outputs['grade']]).toEqual([1, 'fail', 'F'])
    expect([fake.state.comments.length, fake.state.checkRuns.length]).toEqual([comments, checkRuns])
    expect(summary).toContain('require-tls')
  })

  test.concurrent('one bad line among others: the rest is posted', async () => {
    const many = Object.fromEntries(Array.from({ length: 4 }, (_, index) => [`app${index}.py`, bad]))
    const { code, fake } = await run({ base: {}, head: many }, [always('pulls/create-review', { status: 422, bodyHolds: '"path":"app2.py"' })])
    expect([code, fake.state.comments.map(({ path }) => path).sort()]).toEqual([1, ['app0.py', 'app1.py', 'app3.py']])
  })

  test.concurrent('a batch of annotations is refused: the check run stands with those before it, and the log says which are missing', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`app${index}.py`, bad.replace('db.', `db${index}.`)]))
    const { code, stdout, outputs, fake } = await run({ base: {}, head: many }, [always('checks/update', { status: 500 })])
    expect([code, fake.state.checkRuns.map(({ annotations }) => annotations.length)]).toEqual([1, [50]])
    expect(outputs['check-run-url']).not.toBe('')
    expect(stdout).toContain('Not published: annotations 51 to 60 of the check run: HTTP 500 Fault 500; the job summary has them all')
    expect(fake.requests.filter(({ operation }) => operation === 'checks/update').length).toBe(1)
  })

  test.concurrent.each<[string, Partial<Fault>]>([
    ['409', { status: 409 }],
    ['500', { status: 500 }],
    ['422, a body that is too long', { status: 422, body: { message: 'Validation Failed', errors: [{ message: 'body is too long (maximum is 65536 characters)' }] } }],
  ])('an earlier comment cannot be edited: %s', async (_, fault) => {
    const prepare = async (fake: FakeGitHub): Promise<void> => {
      await runStep({ apiUrl: fake.url, event: fake.event() })
      fake.push({ 'app.py': `${before}\n`.repeat(9) + bad.replace('disable', 'allow') })
    }
    const { code, stdout, fake } = await run(failing, [always('pulls/update-review-comment', fault), always('pulls/delete-review-comment', fault)], prepare)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^Not published: (?:editing|deleting) a comment: HTTP (?:409|500|422)/m)
    expect(fake.state.comments.length).toBeGreaterThan(0)
  })

  test.concurrent('the earlier comments cannot be read: none is posted, lest it stands there twice', async () => {
    for (const fault of [{ status: 500 }, cut]) {
      const prepare = async (fake: FakeGitHub): Promise<unknown> => runStep({ apiUrl: fake.url, event: fake.event() })
      const { code, fake } = await run(failing, [always('pulls/list-review-comments', fault)], prepare)
      expect([code, fake.state.comments.length]).toEqual([1, 1])
    }
  })

  test.concurrent('a comment that was deleted meanwhile', async () => {
    const prepare = async (fake: FakeGitHub): Promise<void> => {
      await runStep({ apiUrl: fake.url, event: fake.event() })
      fake.state.comments = fake.state.comments.map((comment) => ({ ...comment, body: comment.body.replaceAll(/[0-9a-f]{20}/g, 'f'.repeat(20)) }))
    }
    const gone = { status: 404, body: { message: 'Not Found' } }
    const { code, outputs } = await run(failing, [always('pulls/update-review-comment', gone), always('pulls/delete-review-comment', gone)], prepare)
    expect([code, outputs['verdict']]).toEqual([1, 'fail'])
  })

  test.concurrent('1,000 findings: every body is within GitHub\'s limits, few requests, the verdict is whole', async () => {
    const line = (index: number): string => `db${index} = psycopg2.connect('postgresql://app@db${index}.internal/${'long_name_'.repeat(20)}?sslmode=disable')`
    const file = (from: number): string => `import psycopg2\n${Array.from({ length: 500 }, (_, index) => line(from + index)).join('\n')}\n`
    const { code, outputs, summary, fake } = await run({ base: {}, head: { 'app.py': file(0), 'jobs.py': file(500) } }, [])
    expect([code, Number(outputs['findings-count']) >= 1000]).toEqual([1, true])
    for (const body of [...fake.state.reviews, ...fake.state.comments].map((one) => one.body)) expect(body.length).toBeLessThan(65_536)
    for (const { summary: text } of fake.state.checkRuns) expect(text.length).toBeLessThanOrEqual(65_535)
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(fake.requests.length).toBeLessThan(40)
  })
})
