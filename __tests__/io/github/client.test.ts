import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { connect } from '../../../src/io/github/client.js'
import { type FakeGitHub, startGitHub } from '../../support/github/server.js'

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

test.each([400, 401, 403, 404, 406, 409, 422, 429])('HTTP %i is not repeated', async (status) => {
  const fake = await start()
  fake.faults.push({ operation: null, times: 9, status })
  const api = await connect({ token: 't', baseUrl: fake.url, pause: 1 })
  expect(await api.read(files, place)).toMatchObject({ ok: false, error: { status, reason: `HTTP ${status} Fault ${status}` } })
  expect(fake.requests.length).toBe(1)
})

test('a read waits as long as the secondary rate limit asks, once, and not for long', async () => {
  const fake = await start()
  const api = await connect({ token: 't', baseUrl: fake.url, pause: 1 })
  fake.faults.push({ operation: null, times: 1, status: 403, headers: { 'retry-after': '2' } })
  expect((await api.read(files, place)).ok).toBe(true)
  fake.faults.push({ operation: null, times: 1, status: 429, headers: { 'retry-after': '3600' } })
  expect((await api.read(files, place)).ok).toBe(false)
  expect(fake.requests.length).toBe(3)
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
