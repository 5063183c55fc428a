import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { connect } from '../../../src/io/github/client.js'
import { type FakeGitHub, type Fault, startGitHub } from '../../support/github/server.js'

let github: FakeGitHub | null = null
let server: Server | null = null

afterEach(async () => {
  await github?.close()
  server?.closeAllConnections()
  server?.close()
  github = server = null
})

const files = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
const place = { owner: 'octo', repo: 'shop', pull_number: 7 }

async function start(): Promise<FakeGitHub> {
  github = await startGitHub({ base: {}, head: { 'a.txt': 'x\n' } })
  return github
}

test.each([400, 401, 403, 404, 406, 409, 422])('HTTP %i is not repeated', async (status) => {
  const fake = await start()
  fake.faults.push({ operation: null, times: 9, status })
  const api = await connect({ token: 't', baseUrl: fake.url, pause: 1 })
  expect(await api.read(files, place)).toMatchObject({ ok: false, error: { status, reason: `HTTP ${status} Fault ${status}` } })
  expect(fake.requests.length).toBe(1)
})

describe('a rate limit is waited for, within bounds, and what it refused is sent again', () => {
  const write = 'POST /repos/{owner}/{repo}/check-runs'
  const tooMany = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' }
  test.each<[string, Partial<Fault>, { read: number; written: number }]>([
    ['403 with retry-after', { status: 403, headers: { 'retry-after': '2' } }, { read: 2, written: 2 }],
    ['429 with retry-after', { status: 429, headers: { 'retry-after': '60' } }, { read: 2, written: 2 }],
    ['429 without it: a minute', { status: 429 }, { read: 2, written: 2 }],
    ['403 that names a secondary limit', { status: 403, body: tooMany }, { read: 2, written: 2 }],
    ['403 that names no limit is a permission', { status: 403, body: { message: 'Resource not accessible by integration' } }, { read: 1, written: 1 }],
    ['an hour is not waited for', { status: 429, headers: { 'retry-after': '3600' } }, { read: 1, written: 1 }],
    ['nor a limit that is used up for long', { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 2400) } }, { read: 1, written: 1 }],
  ])('%s', async (_, fault, { read, written }) => {
    const fake = await start()
    const api = await connect({ token: 't', baseUrl: fake.url, pause: 1 })
    fake.faults.push({ operation: 'pulls/list-files', times: 1, ...fault }, { operation: 'checks/create', times: 1, ...fault })
    expect((await api.read(files, place)).ok).toBe(read === 2)
    expect(fake.requests.length).toBe(read)
    expect((await api.write(write, { owner: 'octo', repo: 'shop', name: 'n', head_sha: fake.state.repository.headSha })).ok).toBe(written === 2)
    expect([fake.requests.length, fake.state.checkRuns.length]).toEqual([read + written, written - 1])
  })

  test('that does not end is given up, with everybody together', async () => {
    const fake = await start()
    const api = await connect({ token: 't', baseUrl: fake.url, pause: 1 })
    fake.faults.push({ operation: null, times: 99, status: 429, headers: { 'retry-after': '60' } })
    const answers = await Promise.all(Array.from({ length: 6 }, () => api.read(files, place)))
    expect(answers.every(({ ok }) => !ok)).toBe(true)
    expect(fake.requests.length).toBeLessThanOrEqual(6 * 3)
  })
})

test('a write is sent once, whatever happens to its answer', async () => {
  const fake = await start()
  const api = await connect({ token: 't', baseUrl: fake.url, pause: 1 })
  for (const fault of [{ status: 502, afterWork: true }, { status: 500 }, { drop: true }]) {
    fake.faults.push({ operation: 'checks/create', times: 1, ...fault })
    const answer = await api.write('POST /repos/{owner}/{repo}/check-runs', { owner: 'octo', repo: 'shop', name: 'n', head_sha: 's' })
    expect(answer.ok).toBe(false)
  }
  expect(fake.requests.length).toBe(3)
})

test('a server that never answers is left after the time given, for reads, writes and bodies', async () => {
  server = createServer((request, response) => {
    // Headers and half a body, then silence.
    if (request.url?.includes('blobs') === true) response.writeHead(200, { 'content-type': 'application/json' }).write('{"content":"')
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const api = await connect({ token: 't', baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, timeout: 150, pause: 1 })
  const late = { ok: false, error: { status: null, reason: 'no answer within 0.15 s' } }
  expect(await api.read(files, place)).toMatchObject(late)
  expect(await api.write('POST /repos/{owner}/{repo}/check-runs', { ...place, name: 'n' })).toMatchObject(late)
  expect(await api.readText('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...place, file_sha: 'a' }, 1000)).toMatchObject(late)
})

test('a server that is not there is named by what the network said', async () => {
  const fake = await start()
  const { url } = fake
  await fake.close()
  github = null
  const api = await connect({ token: 't', baseUrl: url, pause: 1 })
  expect(await api.read(files, place)).toMatchObject({ ok: false, error: { status: null, reason: expect.stringMatching(/^no answer/) } })
})

test('a body is read only as far as it was asked for', async () => {
  const fake = await start()
  const api = await connect({ token: 't', baseUrl: fake.url, pause: 1 })
  const answer = await api.readText(files, place, 10)
  expect(answer).toMatchObject({ ok: true, value: { complete: false } })
})

test('at most four requests are open at a time', async () => {
  let open = 0
  let most = 0
  server = createServer((_, response) => {
    most = Math.max(most, ++open)
    setTimeout(() => {
      open--
      response.writeHead(200, { 'content-type': 'application/json' }).end('[]')
    }, 5)
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const api = await connect({ token: 't', baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, pause: 1 })
  await Promise.all(Array.from({ length: 20 }, () => api.read(files, place)))
  expect(most).toBe(4)
})

test('a server that is gone is not waited for three hundred times', async () => {
  let asked = 0
  server = createServer(() => {
    asked++
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const api = await connect({ token: 't', baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, timeout: 40, pause: 1 })
  const answers = await Promise.all(Array.from({ length: 300 }, () => api.read(files, place)))
  expect(answers.at(-1)).toMatchObject({ ok: false, error: { status: null, reason: 'no answer, several times in a row' } })
  expect(asked).toBeLessThan(15)
})

test('nothing more is read after the deadline, and written all the same', async () => {
  const fake = await start()
  const api = await connect({ token: 't', baseUrl: fake.url, pause: 1, deadline: -1 })
  expect((await api.read(files, place)).ok).toBe(false)
  expect((await api.write('POST /repos/{owner}/{repo}/check-runs', { owner: 'octo', repo: 'shop', name: 'n', head_sha: fake.state.repository.headSha })).ok).toBe(true)
})
