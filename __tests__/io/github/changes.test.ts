import { describe, expect, test } from '@jest/globals'
import type { Change, ChangedFile } from '../../../src/engine/model.js'
import { readChange, type Interest } from '../../../src/io/github/changes.js'
import { blobLimits } from '../../../src/io/github/blobs.js'
import { connect } from '../../../src/io/github/client.js'
import { readEvent } from '../../../src/io/github/event.js'
import type { PullRequest } from '../../../src/io/github/subject.js'
import { gitHubPerTest } from '../../support/github/perTest.js'
import type { FakeGitHub, FakeOptions } from '../../support/github/server.js'

const start = gitHubPerTest()

const uri = "uri = 'postgresql://u:p@db/x?sslmode=disable'\n"
const everything: Interest = { includesPath: () => true, concerns: (patch) => patch.includes('://'), countsMore: () => false }

function pullOf(fake: FakeGitHub, overrides: Record<string, unknown> = {}): PullRequest {
  const event = readEvent('pull_request', JSON.stringify(fake.event(overrides)))
  if (!event.ok) throw new Error(event.error)
  if (event.value.kind !== 'pull request') throw new Error(event.value.kind)
  return event.value
}

async function read(fake: FakeGitHub, interest: Partial<Interest> = {}, overrides: Record<string, unknown> = {}): Promise<Change> {
  const api = await connect({ token: 'ghs_fake', baseUrl: fake.url, pause: 1 })
  return readChange(api, pullOf(fake, overrides), { ...everything, ...interest })
}

function fileOf(change: Change, path: string): ChangedFile {
  const file = change.files.find((one) => one.path === path)
  if (file === undefined) throw new Error(`no ${path}`)
  return file
}

function textOf(content: ChangedFile['base']): string | null {
  return content?.kind === 'bytes' ? Buffer.from(content.bytes).toString('utf8') : null
}

const operations = (fake: FakeGitHub): string[] => fake.requests.map(({ operation }) => operation)

describe('a file with a patch', () => {
  test('is read by the name of its blob when the patch speaks of a connection', async () => {
    const fake = await start({ base: { 'a.py': 'x = 1\n' }, head: { 'a.py': uri } })
    const change = await read(fake)
    expect(textOf(fileOf(change, 'a.py').head)).toBe(uri)
    expect(fileOf(change, 'a.py')).toMatchObject({ base: null, previousPath: null, patch: "@@ -1 +1 @@\n-x = 1\n+uri = 'postgresql://u:p@db/x?sslmode=disable'" })
    expect(operations(fake)).toEqual(['pulls/list-files', 'git/get-blob'])
  })

  test('is not read when it does not, nor when the configuration leaves it out', async () => {
    const fake = await start({ base: {}, head: { 'a.py': 'x = 1\n', 'vendor/b.py': uri } })
    const change = await read(fake, { includesPath: (path) => !path.startsWith('vendor/') })
    expect(change).toMatchObject({ unread: [], files: [{ path: 'a.py', head: { kind: 'skipped' } }] })
    expect(operations(fake)).toEqual(['pulls/list-files'])
  })

  test('is read when a connection in it may take its settings from the changed lines, though they speak of none', async () => {
    const far = (strict: string): string => `strict = ${strict}\n${'\n'.repeat(10)}${uri}`
    const fake = await start({ base: { 'a.py': far('True'), 'a.csv': far('1') }, head: { 'a.py': far('False'), 'a.csv': far('2') } })
    const change = await read(fake)
    expect([textOf(fileOf(change, 'a.py').head), fileOf(change, 'a.csv').head.kind, change.unread]).toEqual([far('False'), 'skipped', []])
  })

  test('and where it cannot be read its patch has to do', async () => {
    const fake = await start({ base: { 'a.py': `x = 1\n${'\n'.repeat(10)}${uri}` }, head: { 'a.py': `x = 2\n${'\n'.repeat(10)}${uri}` } })
    expect(await read(fake, { limits: { ...blobLimits, requests: 0 } })).toMatchObject({ unread: [], files: [{ head: { kind: 'skipped' } }] })
  })

  test('that was renamed and edited keeps its former path', async () => {
    const fake = await start({ base: { 'old.py': 'a\nb\nc\n' }, head: { 'new.py': `a\nb\nc\n${uri}` }, renames: { 'new.py': 'old.py' } })
    expect(fileOf(await read(fake), 'new.py')).toMatchObject({ previousPath: 'old.py', head: { kind: 'bytes' } })
  })

  test('that was removed needs nothing more', async () => {
    const fake = await start({ base: { 'a.py': uri }, head: {} })
    expect(fileOf(await read(fake), 'a.py')).toMatchObject({ head: { kind: 'absent' }, base: null })
    expect(operations(fake)).toEqual(['pulls/list-files'])
  })

  test('that is a submodule is no blob', async () => {
    const fake = await start({ base: { lib: { kind: 'submodule', commit: '1'.repeat(40) } }, head: { lib: { kind: 'submodule', commit: '2'.repeat(40) } } })
    expect(fileOf(await read(fake, { concerns: () => true }), 'lib')).toMatchObject({ head: { kind: 'skipped', reason: 'a submodule' } })
    expect(operations(fake)).toEqual(['pulls/list-files'])
  })

  test('that is a pointer of Git LFS in the place of code shows nothing of the code', async () => {
    const fake = await start({ base: {}, head: { 'a.py': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n` } })
    expect(fileOf(await read(fake, { concerns: () => true }), 'a.py')).toMatchObject({ head: { kind: 'unread' }, patch: null })
  })

  test('that GitHub cut is taken from both sides instead', async () => {
    const fake = await start({ base: { 'a.py': 'x = 1\n' }, head: { 'a.py': `y = 2\n${uri}` }, rows: { 'a.py': { patch: '@@ -1 +1,2 @@\n-x = 1\n+y = 2' } } })
    const change = await read(fake)
    expect(fileOf(change, 'a.py').patch).toBeNull()
    expect([textOf(fileOf(change, 'a.py').base), textOf(fileOf(change, 'a.py').head)]).toEqual(['x = 1\n', `y = 2\n${uri}`])
  })
})

describe('a file without a patch', () => {
  test('emptied because 20,000 lines came before it is found by a smaller page', async () => {
    const lines = 'x = 1\n'.repeat(7000)
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`a${String(index).padStart(2, '0')}.py`, lines]))
    const fake = await start({ base: { 'z.py': 'x = 1\n' }, head: { ...many, 'z.py': uri } })
    const change = await read(fake)
    expect(textOf(fileOf(change, 'z.py').head)).toBe(uri)
    expect(fileOf(change, 'z.py').patch).toContain('+uri')
    expect(change.unread).toEqual([])
  })

  test('is compared with the base when GitHub never gives one', async () => {
    const fake = await start({ base: { 'big.sql': 'x\n' }, head: { 'big.sql': uri }, rows: { 'big.sql': { patch: undefined, additions: 4000, deletions: 1 } } })
    const change = await read(fake)
    expect([textOf(fileOf(change, 'big.sql').base), textOf(fileOf(change, 'big.sql').head)]).toEqual(['x\n', uri])
    expect(operations(fake)).toEqual(['pulls/list-files', 'repos/compare-commits-with-basehead', 'git/get-tree', 'git/get-blob', 'git/get-blob'])
  })

  test('that was only renamed is recognised by its blob and not read', async () => {
    const fake = await start({ base: { 'old.py': uri }, head: { 'new.py': uri }, renames: { 'new.py': 'old.py' } })
    expect(fileOf(await read(fake), 'new.py')).toMatchObject({ head: { kind: 'skipped' }, patch: null })
    expect(operations(fake)).not.toContain('git/get-blob')
  })

  test('that was only renamed is read where it counts for more by its new name', async () => {
    const fake = await start({ base: { 'tests/a.py': uri }, head: { 'src/a.py': uri }, renames: { 'src/a.py': 'tests/a.py' } })
    const change = await read(fake, { countsMore: (before, after) => before.startsWith('tests/') && after.startsWith('src/') })
    expect([textOf(fileOf(change, 'src/a.py').head), textOf(fileOf(change, 'src/a.py').base), fileOf(change, 'src/a.py').previousPath]).toEqual([uri, uri, 'tests/a.py'])
  })

  test('that is binary is read and handed on', async () => {
    const fake = await start({ base: {}, head: { 'logo.png': Buffer.from('\x89PNG\0\0') } })
    expect(fileOf(await read(fake), 'logo.png')).toMatchObject({ head: { kind: 'bytes' }, base: { kind: 'absent' } })
  })

  test('that is empty has nothing on either side', async () => {
    const fake = await start({ base: {}, head: { 'empty.py': '' } })
    const change = await read(fake)
    expect([textOf(fileOf(change, 'empty.py').head), change.unread]).toEqual(['', []])
  })

  test('that is large and binary is skipped, that is large and text is unread', async () => {
    const limits = { ...blobLimits, bytesPerFile: 10_000 }
    const fake = await start({ base: {}, head: { 'v.mp4': Buffer.alloc(40_000), 'v.csv': 'a,b\n'.repeat(10_000) }, rows: { 'v.csv': { patch: undefined, additions: 10_000 } } })
    const change = await read(fake, { limits })
    expect(fileOf(change, 'v.mp4').head).toEqual({ kind: 'skipped', reason: 'a binary file over 0.01 MB' })
    expect(fileOf(change, 'v.csv').head).toEqual({ kind: 'unread', reason: 'larger than 0.01 MB' })
  })
})

describe('what cannot be read is unread, and the patch is judged all the same', () => {
  const options: FakeOptions = { base: {}, head: { 'a.py': uri } }
  test('content that is not what its name says', async () => {
    const fake = await start(options)
    fake.faults.push({ operation: 'git/get-blob', times: 9, status: 200, body: { sha: 'x', encoding: 'base64', content: Buffer.from('harmless').toString('base64') } })
    const file = fileOf(await read(fake), 'a.py')
    expect(file.head).toEqual({ kind: 'unread', reason: 'the content does not match its git object name' })
    expect(file.patch).toContain('+uri')
  })

  test.each([404, 403, 429, 500])('HTTP %i', async (status) => {
    const fake = await start(options)
    fake.faults.push({ operation: 'git/get-blob', times: 9, status, body: { message: 'no ::error::x' } })
    expect(fileOf(await read(fake), 'a.py').head).toEqual({ kind: 'unread', reason: `HTTP ${status} no : :error: :x` })
  })

  test('a fault that passes is repeated', async () => {
    const fake = await start(options)
    fake.faults.push({ operation: 'git/get-blob', times: 1, status: 502 }, { operation: 'pulls/list-files', times: 1, drop: true })
    expect(fileOf(await read(fake), 'a.py').head.kind).toBe('bytes')
  })

  test('the fork is asked when the base repository has no such blob', async () => {
    const fake = await start(options)
    fake.faults.push({ operation: 'git/get-blob', times: 9, status: 404, path: '/octo/shop/' })
    const change = await read(fake, {}, { head: { sha: fake.state.repository.headSha, repo: { full_name: 'mallory/shop' } } })
    expect(textOf(fileOf(change, 'a.py').head)).toBe(uri)
  })

  test('files beyond the budget, the riskiest ones read first', async () => {
    const head = { ...Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`a${index}.bin`, Buffer.from(`\0${index}`)])), 'z.py': uri }
    const fake = await start({ base: {}, head })
    const change = await read(fake, { limits: { ...blobLimits, queries: 0, requests: 3 } })
    expect(fileOf(change, 'z.py').head.kind).toBe('bytes')
    expect(change.files.filter((file) => file.head.kind === 'unread').map((file) => file.path)).toEqual(['a2.bin', 'a3.bin', 'a4.bin'])
  })

  test.each(['../x.py', 'a//b.py', '/etc/passwd', 'a/./b', '..', 'a\0b'])('a path that must not be asked for: %j', async (path) => {
    const fake = await start({ base: {}, head: { [path]: uri } })
    const change = await read(fake)
    expect(change).toMatchObject({ files: [], unread: [{ path, reason: expect.stringMatching(/^its path /) }] })
    expect(operations(fake)).toEqual(['pulls/list-files'])
  })

  test('the list itself', async () => {
    const fake = await start(options)
    fake.faults.push({ operation: 'pulls/list-files', times: 9, status: 500 })
    expect(await read(fake)).toMatchObject({ files: [], unread: [{ path: '(pull request)', reason: 'its list of files could not be read: HTTP 500 Fault 500' }] })
  })
})

describe('the list of files', () => {
  test('of 250 files takes three requests', async () => {
    const fake = await start({ base: {}, head: Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`f${index}.txt`, `line ${index}\n`])) })
    const change = await read(fake)
    expect([change.files.length, change.unread.length, operations(fake).length]).toEqual([250, 0, 3])
  })

  test('of 1,100 candidates and 400 pictures is read whole in 45 requests', async () => {
    const files = Object.fromEntries(Array.from({ length: 1100 }, (_, index) => [`src/${index}.py`, uri.replace('db', `db${index}`)]))
    const pictures = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`shots/${index}.png`, Buffer.from(`\x89PNG\0${index}`, 'latin1')]))
    const fake = await start({ base: {}, head: { ...files, ...pictures } })
    const { files: judged, unread } = await readChange(await connect({ token: 't', baseUrl: fake.url, pause: 1 }), pullOf(fake), everything)
    const kinds = ['bytes', 'skipped', 'unread'].map((kind) => judged.filter(({ head }) => head.kind === kind).length)
    expect([kinds, unread]).toEqual([[1100, 400, 0], []])
    const count = (operation: string): number => operations(fake).filter((one) => one === operation).length
    expect([count('pulls/list-files'), count('graphql'), fake.requests.length]).toEqual([15, 30, 45])
  })

  test('that is shorter than GitHub says is incomplete, unless the trees show the rest', async () => {
    const fake = await start({ base: {}, head: { 'a.txt': 'x\n' } })
    fake.faults.push({ operation: 'pulls/get', times: 9, status: 404 }, { operation: 'git/get-tree', times: 1, status: 404 })
    expect((await read(fake, {}, { changed_files: 3001 })).unread).toEqual([
      { path: '(pull request)', reason: 'GitHub listed 1 of 3001 files' },
      { path: '(pull request)', reason: 'its folders could not be read: HTTP 404 Fault 404' },
    ])
    expect((await read(fake, {}, { changed_files: 3001 })).unread).toEqual([])
  })

  test('that ends at 3,000 files goes on in the trees: the 3,001st is judged', async () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`a/${String(index).padStart(4, '0')}.txt`, `line ${index}\n`]))
    const fake = await start({ base: { 'z.py': 'x = 1\n' }, head: { ...many, 'z.py': uri } })
    const change = await read(fake)
    expect([change.files.length, change.unread.length]).toEqual([3001, 0])
    expect([textOf(fileOf(change, 'z.py').base), textOf(fileOf(change, 'z.py').head)]).toEqual(['x = 1\n', uri])
    expect(operations(fake).filter((operation) => operation === 'pulls/list-files').length).toBe(30)
    expect(fake.requests.length).toBe(36)
  })

  test('whose pages shift while they are read is completed from the trees', async () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`a${String(index).padStart(3, '0')}.txt`, `line ${index}\n`]))
    const fake = await start({ base: {}, head: { ...many, 'z.py': uri } })
    // A file that sorts first went away after page one was read: page two begins one row later and the last row is seen twice elsewhere.
    const doubled = fake.state.repository.rows[99]
    fake.faults.push({ operation: 'pulls/list-files', times: 1, query: { page: '2' }, edit: (rows) => [doubled, ...(rows as object[]).slice(0, -1)] })
    const change = await read(fake)
    expect(change.unread).toEqual([])
    expect(textOf(fileOf(change, 'z.py').head)).toBe(uri)
  })

  test('that differs only because the event is old is complete', async () => {
    const fake = await start({ base: {}, head: { 'a.txt': 'x\n' } })
    expect((await read(fake, {}, { changed_files: 2 })).unread).toEqual([])
  })

  test('of another head than the event named is incomplete', async () => {
    const fake = await start({ base: {}, head: { 'a.txt': 'x\n' } })
    const repo = { full_name: 'octo/shop' }
    const change = await read(fake, {}, { head: { sha: '1'.repeat(40), repo } })
    expect(change.unread[0]?.reason).toMatch(/^its head moved from 1111111 to [0-9a-f]{7} while it was read/)
  })
})
