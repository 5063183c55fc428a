/** The bundle behind a proxy, and on GitHub Enterprise Server. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createTlsServer } from 'node:tls'
import { afterEach, expect, test } from '@jest/globals'
import { type FakeGitHub, startGitHub } from '../support/github/server.js'
import { runStep } from '../support/github/runner.js'

const closing: (() => void)[] = []

let github: FakeGitHub | null = null

afterEach(async () => {
  for (const close of closing.splice(0)) close()
  await github?.close()
  expect(github?.problems ?? []).toEqual([])
})

const bad = "import psycopg2\npsycopg2.connect('postgresql://app@db/shop?sslmode=disable')\n"

async function start(prefix = ''): Promise<FakeGitHub> {
  github = await startGitHub({ base: {}, head: { 'app.py': bad }, prefix })
  return github
}

/** CONNECT only: every name leads to `port` on loopback. Answers what was asked for. */
async function startProxy(port: number): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const proxy = createServer((_, response) => response.writeHead(400).end()).on('connect', (request, socket: Socket, first: Buffer) => {
    asked.push(request.url ?? '')
    const target = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      target.write(first)
      target.pipe(socket).pipe(target)
    })
    for (const one of [socket, target]) sockets.add(one.on('error', () => one.destroy()))
  })
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    proxy.close()
  })
  return { url: `http://127.0.0.1:${await listening(proxy)}`, asked }
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))
}

const portOf = (url: string): number => Number(new URL(url).port)

test('http_proxy is used for an address that only the proxy knows', async () => {
  const fake = await start()
  const proxy = await startProxy(portOf(fake.url))
  const { code } = await runStep({ apiUrl: 'http://api.github.test', event: fake.event(), environment: { http_proxy: proxy.url } })
  expect([code, fake.state.comments.length]).toEqual([1, 1])
  expect([...new Set(proxy.asked)]).toEqual(['api.github.test:80'])
})

test('https_proxy is used, and the certificate behind it is verified', async () => {
  const fake = await start()
  const place = mkdtempSync(join(tmpdir(), 'proxy-'))
  closing.push(() => rmSync(place, { recursive: true, force: true }))
  const [key, certificate] = [join(place, 'key.pem'), join(place, 'certificate.pem')]
  const subject = ['-subj', '/CN=api.github.test', '-addext', 'subjectAltName=DNS:api.github.test']
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key, '-out', certificate, '-days', '2', ...subject], { stdio: 'ignore' })
  const front = createTlsServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (socket) => {
    const target = connect(portOf(fake.url), '127.0.0.1')
    target.pipe(socket).pipe(target)
    for (const one of [socket, target]) one.on('error', () => one.destroy())
  })
  front.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  closing.push(() => front.close())
  const proxy = await startProxy((front.address() as AddressInfo).port)
  const step = { apiUrl: 'https://api.github.test', event: fake.event(), environment: { https_proxy: proxy.url } }
  const trusted = await runStep({ ...step, environment: { ...step.environment, NODE_EXTRA_CA_CERTS: certificate } })
  expect([trusted.code, fake.state.comments.length]).toEqual([1, 1])
  expect([...new Set(proxy.asked)]).toEqual(['api.github.test:443'])
  const seen = fake.requests.length
  const untrusted = await runStep(step)
  expect([untrusted.code, untrusted.outputs['verdict'], fake.requests.length]).toEqual([3, 'incomplete', seen])
})

test('no_proxy is obeyed', async () => {
  const fake = await start()
  const proxy = await startProxy(portOf(fake.url))
  // Reaches loopback without being a name that always bypasses a proxy.
  const apiUrl = `http://0.0.0.0:${portOf(fake.url)}`
  expect((await runStep({ apiUrl, event: fake.event(), environment: { http_proxy: proxy.url } })).code).toBe(1)
  expect(proxy.asked.length).toBeGreaterThan(0)
  proxy.asked.length = 0
  expect((await runStep({ apiUrl, event: fake.event(), environment: { http_proxy: proxy.url, no_proxy: 'localhost,0.0.0.0' } })).code).toBe(1)
  expect(proxy.asked).toEqual([])
})

test('GitHub Enterprise Server: every request goes below /api/v3', async () => {
  const fake = await start('/api/v3')
  const { code, outputs } = await runStep({ apiUrl: fake.url, event: fake.event(), environment: { GITHUB_GRAPHQL_URL: fake.url.replace('/v3', '/graphql') } })
  expect([code, fake.state.comments.length, fake.state.checkRuns.length]).toEqual([1, 1, 1])
  expect(outputs['check-run-url']).toContain('/octo/shop/runs/')
})

test('an Enterprise Server that knows neither checks nor reviews: the verdict, annotations and summary are there', async () => {
  const fake = await start('/api/v3')
  for (const operation of ['checks/create', 'pulls/create-review']) fake.faults.push({ operation, times: 9, status: 404 })
  const { code, commands, summary } = await runStep({ apiUrl: fake.url, event: fake.event() })
  expect([code, commands[0]?.name]).toEqual([1, 'error'])
  expect(summary).toContain('require-tls')
})
