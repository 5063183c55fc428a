// Wall time of the Action's bundle on runs against a GitHub on loopback, with and without latency per request, beside the floor:
// the same requests, made one after the other by bare fetch in a process that is already warm. Figures for notes, not for assertions.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const base = '1'.repeat(40)
const head = '2'.repeat(40)
const bad = (index) => `import psycopg2\npsycopg2.connect('postgresql://app@db${index}.internal/shop?sslmode=disable')\n`

const runs = [
  ['no candidates', filesOf(2, () => false)],
  ['one finding', filesOf(1, () => true)],
  ['3,000 files, 50 candidates', filesOf(3000, (index) => index % 60 === 0)],
]

export async function benchGithub(root, node, rounds = 5) {
  for (const [name, files] of runs) {
    for (const latency of [0, 50]) {
      const github = await startGithub(files, latency)
      const bundle = []
      const floor = []
      for (let round = 0; round < rounds; round++) {
        github.log.length = 0
        bundle.push(await milliseconds(() => runBundle(root, node, github.url, files.length)))
        const requests = [...github.log]
        floor.push(await milliseconds(() => repeat(github.url, requests)))
      }
      github.close()
      const count = github.log.length / 2
      console.log(`${name}, ${latency} ms a request: ${count} requests, bundle ${figures(bundle)}, floor ${figures(floor)}`)
    }
  }
}

function filesOf(count, isCandidate) {
  return Array.from({ length: count }, (_, index) => {
    const lines = (isCandidate(index) ? bad(index) : `value = ${index}\n`).split('\n').slice(0, -1)
    const bytes = Buffer.from(`${lines.join('\n')}\n`)
    const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
    const patch = [`@@ -0,0 +${lines.length === 1 ? '1' : `1,${lines.length}`} @@`, ...lines.map((line) => `+${line}`)].join('\n')
    return { bytes, row: { sha, filename: `src/${String(index).padStart(4, '0')}.py`, status: 'added', additions: lines.length, deletions: 0, changes: lines.length, patch } }
  })
}

/** Answers what the bundle asks, and no more; the tests hold it against GitHub's description, here only time counts. */
async function startGithub(files, latency) {
  const blobs = new Map(files.map(({ bytes, row }) => [row.sha, bytes]))
  const log = []
  const server = createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString('utf8')
    log.push({ method: request.method, path: request.url, body })
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency))
    const [status, data] = answer(new URL(request.url, 'http://github'), request.method, files, blobs, body)
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(data))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}`, log, close: () => (server.closeAllConnections(), server.close()) }
}

function answer(url, method, files, blobs, body) {
  const path = url.pathname
  if (path === '/graphql') return [200, { data: { repository: Object.fromEntries([...body.matchAll(/(b\d+): object\(oid: \\"([0-9a-f]{40})/g)].map(([, alias, sha]) => [alias, blobOf(blobs.get(sha))])) } }]
  if (method === 'POST' && path.endsWith('/check-runs')) return [201, { id: 1, html_url: 'http://github/check', app: { slug: 'github-actions' } }]
  if (method !== 'GET') return [200, { id: 2 }]
  if (path.endsWith('/files')) {
    const [size, page] = [Number(url.searchParams.get('per_page')), Number(url.searchParams.get('page'))]
    return [200, files.slice((page - 1) * size, page * size).map(({ row }) => row)]
  }
  if (path.includes('/git/blobs/')) return [200, { encoding: 'base64', content: blobs.get(path.slice(-40))?.toString('base64') }]
  if (/\/pulls\/7$/.test(path)) return [200, { head: { sha: head }, changed_files: files.length }]
  return path.endsWith('/comments') ? [200, []] : [404, { message: 'Not Found' }]
}

function blobOf(bytes) {
  return bytes === undefined ? null : { isBinary: false, isTruncated: false, text: bytes.toString('utf8') }
}

async function runBundle(root, node, url, changed) {
  const place = mkdtempSync(join(tmpdir(), 'bench-'))
  const repo = { full_name: 'octo/shop' }
  const pull = { number: 7, changed_files: changed, review_comments: 0, head: { sha: head, repo }, base: { sha: base, repo } }
  for (const [name, text] of [['event.json', JSON.stringify({ pull_request: pull })], ['output', ''], ['summary', '']]) writeFileSync(join(place, name), text)
  const env = {
    PATH: process.env.PATH,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(place, 'event.json'),
    GITHUB_API_URL: url,
    GITHUB_OUTPUT: join(place, 'output'),
    GITHUB_STEP_SUMMARY: join(place, 'summary'),
    GITHUB_WORKSPACE: place,
    'INPUT_GITHUB-TOKEN': 't',
  }
  await new Promise((resolve) => spawn(node, [`${root}dist/index.js`], { env, stdio: 'ignore' }).on('close', resolve))
  rmSync(place, { recursive: true, force: true })
}

async function repeat(url, requests) {
  for (const { method, path, body } of requests) await (await fetch(url + path, { method, ...(body === '' ? {} : { body }) })).text()
}

async function milliseconds(work) {
  const start = process.hrtime.bigint()
  await work()
  return Number(process.hrtime.bigint() - start) / 1e6
}

function figures(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return `min ${sorted[0].toFixed(0)} ms, median ${sorted[Math.floor(sorted.length / 2)].toFixed(0)} ms`
}
