/** Many files in few requests, each of them whole and checked, or by itself, or not at all. */
import { describe, expect, test } from '@jest/globals'
import type { Content } from '../../../src/engine/model.js'
import { type BlobLimits, blobLimits, blobReader } from '../../../src/io/github/blobs.js'
import { connect } from '../../../src/io/github/client.js'
import { gitHubPerTest } from '../../support/github/perTest.js'
import { blobName } from '../../support/github/repository.js'
import type { FakeOptions, Fault } from '../../support/github/server.js'

const startForTest = gitHubPerTest()

const place = { owner: 'octo', repo: 'shop' }
const text = (index: number): string => `host${index} = 'postgresql://app@db${index}.internal/shop'\n`
const texts = (count: number): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/${index}.py`, text(index)]))

interface Read {
  readonly contents: ReadonlyMap<string, Content>
  /** `graphql`, `git/get-blob`. */
  readonly count: (operation: string) => number
}

async function readAll(files: Readonly<Record<string, string | Buffer>>, options: Partial<FakeOptions> = {}, faults: readonly Fault[] = [], limits: Partial<BlobLimits> = {}, timeout = 60_000): Promise<Read> {
  const github = await startForTest({ base: {}, head: files, ...options })
  github.faults.push(...faults)
  const api = await connect({ token: 't', baseUrl: github.url, timeout, pause: 1 })
  const read = blobReader(api, place, null, { ...blobLimits, ...limits })
  const contents = await Promise.all(Object.entries(files).map(async ([path, file]) => [path, await read(blobName(Buffer.from(file)), path)] as const))
  const { requests } = github
  return { contents: new Map(contents), count: (operation) => requests.filter((one) => one.operation === operation).length }
}

function expectWhole(files: Readonly<Record<string, string | Buffer>>, { contents }: Read): void {
  for (const [path, file] of Object.entries(files)) {
    const content = contents.get(path)
    expect([path, content?.kind]).toEqual([path, 'bytes'])
    if (content?.kind === 'bytes') expect(Buffer.from(file).equals(content.bytes)).toBe(true)
  }
}

test.each([
  [4, { graphql: 0, rest: 4 }],
  [5, { graphql: 1, rest: 0 }],
  [50, { graphql: 1, rest: 0 }],
  [1001, { graphql: 21, rest: 0 }],
])('%i files take few requests', async (count, { graphql, rest }) => {
  const files = texts(count)
  const read = await readAll(files)
  expectWhole(files, read)
  // The 1,001st of them is alone in its query, and so read by itself.
  const isAlone = count % blobLimits.filesPerQuery === 1
  expect([read.count('graphql'), read.count('git/get-blob')]).toEqual([isAlone ? graphql - 1 : graphql, isAlone ? rest + 1 : rest])
})

test('on GitHub Enterprise Server GraphQL is beside REST, and found', async () => {
  const files = texts(10)
  const read = await readAll(files, { prefix: '/api/v3' })
  expectWhole(files, read)
  expect([read.count('graphql'), read.count('git/get-blob')]).toEqual([1, 0])
})

describe('what a query does not give whole is read by itself', () => {
  test.each<[string, string | Buffer]>([
    ['a text that is no UTF-8', Buffer.from("café = 'x'\n", 'latin1')],
    ['a program with a NUL in a comment', "# \0\nuri = 'postgresql://app@db.internal/shop?sslmode=disable'\n"],
    ['UTF-16', Buffer.from("\ufeffuri = 'postgresql://app@db.internal/shop'\n", 'utf16le')],
    ['a text longer than GitHub gives in a query', 'padding\n'.repeat(80_000)],
  ])('%s', async (_, odd) => {
    const files = { ...texts(9), 'odd.py': odd }
    const read = await readAll(files)
    expectWhole(files, read)
    expect([read.count('graphql'), read.count('git/get-blob')]).toEqual([1, 1])
  })

  test('a text other than its name says', async () => {
    const forged = { operation: 'graphql', times: 1, edit: (answer: unknown) => JSON.parse(JSON.stringify(answer).replaceAll('db3.internal', 'db3.verified')) as unknown }
    const files = texts(10)
    const read = await readAll(files, {}, [forged])
    expectWhole(files, read)
    expect([read.count('graphql'), read.count('git/get-blob')]).toEqual([1, 1])
  })

  test('and is unread when that fails as well', async () => {
    const files = { ...texts(9), 'odd.py': Buffer.from('\0') }
    const read = await readAll(files, {}, [{ operation: 'git/get-blob', times: 9, status: 404 }])
    expect(read.contents.get('odd.py')).toEqual({ kind: 'unread', reason: 'HTTP 404 Fault 404' })
  })
})

describe('without GraphQL every file is read by itself', () => {
  const always = (fault: Partial<Fault>): readonly Fault[] => [{ operation: 'graphql', times: 999, ...fault }]
  test.each<[string, Partial<FakeOptions>, readonly Fault[]]>([
    ['an old Enterprise Server has none', { permissions: { graphql: 'absent' } }, []],
    ['the token may not ask', { permissions: { graphql: 'refused' } }, []],
    ['the page of a proxy', {}, always({ raw: '<html>Sign in</html>' })],
    ['the limit of points is used up', {}, always({ status: 200, body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] } })],
    ['the repository is not visible to it', {}, always({ status: 200, body: { data: { repository: null }, errors: [{ type: 'NOT_FOUND', message: 'Could not resolve to a Repository' }] } })],
    ['it fails for ever', {}, always({ status: 502 })],
    ['its connection drops', {}, always({ drop: true })],
    ['it never answers', {}, always({ delay: 20_000 })],
  ])('%s', async (_, options, faults) => {
    const files = texts(60)
    // The time of the queries is that of the single files, too, and these must not lack it on a busy machine.
    const read = await readAll(files, options, faults, {}, faults.some(({ delay }) => delay !== undefined) ? 3000 : 60_000)
    expectWhole(files, read)
    expect(read.count('git/get-blob')).toBe(60)
    // Four at a time, and what they fail at in halves.
    expect(read.count('graphql')).toBeLessThanOrEqual(6)
  })
})

describe('a query that is too much for GitHub is asked in parts', () => {
  const refusal = { errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' }] }
  test.each<[string, Fault]>([
    ['a time-out of its own', { operation: 'graphql', times: 1, status: 502 }],
    ['a limit that left nothing', { operation: 'graphql', times: 1, status: 200, body: { data: { repository: null }, ...refusal } }],
    ['a limit that left half of it', { operation: 'graphql', times: 1, edit: (answer) => ({ ...halved(answer), ...refusal }) }],
  ])('%s', async (_, fault) => {
    const files = texts(40)
    const read = await readAll(files, {}, [fault])
    expectWhole(files, read)
    expect([read.count('graphql'), read.count('git/get-blob')]).toEqual([3, 0])
  })

  function halved(answer: unknown): object {
    const { repository } = (answer as { data: { repository: Record<string, unknown> } }).data
    return { data: { repository: Object.fromEntries(Object.entries(repository).map(([name, blob], index) => [name, index < 20 ? blob : null])) } }
  }
})

describe('pictures', () => {
  const picture = (index: number): Buffer => Buffer.from(`\x89PNG\r\n\0${index}`, 'latin1')

  test('300 of them cost six queries and nothing else: name and GitHub say the same', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`shots/${index}.png`, picture(index)]))
    const read = await readAll(files)
    expect([...read.contents.values()].every(({ kind }) => kind === 'skipped')).toBe(true)
    expect([read.count('graphql'), read.count('git/get-blob')]).toEqual([6, 0])
  })

  test('one that is text is looked at, and so is the content of a picture under the name of a program', async () => {
    const files = { ...texts(6), 'text.png': text(99), 'logo.png': picture(1), 'evil.py': picture(1) }
    const { contents } = await readAll(files)
    expect(['text.png', 'logo.png', 'evil.py'].map((path) => contents.get(path)?.kind)).toEqual(['bytes', 'skipped', 'bytes'])
  })
})

describe('the budget', () => {
  test('of queries; what is over it is read by itself, and over that budget not at all', async () => {
    const { contents, count } = await readAll(texts(100), {}, [], { filesPerQuery: 10, queries: 3, requests: 20 })
    expect([count('graphql'), count('git/get-blob')]).toEqual([3, 20])
    expect([...contents.values()].filter(({ kind }) => kind === 'unread').length).toBe(50)
    expect(contents.get('src/99.py')).toEqual({ kind: 'unread', reason: 'more than 20 requests for single files' })
  })

  test('of bytes in all', async () => {
    const { contents } = await readAll(texts(200), {}, [], { bytesInAll: 4000, filesPerQuery: 10 })
    expect([...contents.values()].some(({ kind }) => kind === 'unread')).toBe(true)
    expect(contents.get('src/199.py')).toEqual({ kind: 'unread', reason: 'the files are larger than 0.004 MB together' })
  })
})
