/**
 * No test of the suite: scripts/makePictures.mjs runs it by name. Lets the bundle judge the pull request of the README's example
 * and writes down what it sent, for the picture.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { runStep } from './github/runner.js'
import { startGitHub } from './github/server.js'

const app = (state: string) => readFileSync(`examples/flask/${state}/app.py`, 'utf8')

test('the requests of the example are written to docs/images/pull-request.json', async () => {
  const github = await startGitHub({ base: { 'app.py': app('secure') }, head: { 'app.py': app('insecure') } })
  try {
    const { code } = await runStep({ apiUrl: github.url, event: github.event() })
    const sent = (method: string, end: string) => github.requests.find((request) => request.method === method && request.path.endsWith(end) && request.status < 300)?.body
    const recorded = { diff: 'examples/flask/insecure.diff', review: sent('POST', '/reviews'), check: sent('POST', '/check-runs') }
    expect({ code, ...recorded }).toMatchObject({ code: 1, review: { comments: [{ path: 'app.py' }] }, check: { conclusion: 'failure' } })
    writeFileSync('docs/images/pull-request.json', `${JSON.stringify(recorded, null, 2)}\n`)
  } finally {
    await github.close()
  }
})
