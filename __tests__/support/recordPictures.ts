/**
 * No test of the suite: scripts/makePictures.mjs runs it by name. Lets the bundle judge the pull requests of the shipped examples and writes down
 * what it sent and wrote, for the pictures.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runStep } from './github/runner.js'
import { startGitHub } from './github/server.js'

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [[join(entry.parentPath, entry.name).slice(folder.length + 1), readFileSync(join(entry.parentPath, entry.name), 'utf8')]] : [])))

test('what the bundle makes of the examples is written to docs/images/pictures.json', async () => {
  const recorded: Record<string, unknown> = {}
  for (const example of ['flask', 'services']) {
    const github = await startGitHub({ base: filesOf(`examples/${example}/secure`), head: filesOf(`examples/${example}/insecure`) })
    try {
      const { code, summary } = await runStep({ apiUrl: github.url, event: github.event() })
      const sent = (end: string): unknown => github.requests.find((request) => request.method === 'POST' && request.path.endsWith(end) && request.status < 300)?.body
      recorded[example] = { diff: `examples/${example}/insecure.diff`, review: sent('/reviews'), check: sent('/check-runs'), summary }
      expect({ code, ...(recorded[example] as object) }).toMatchObject({ code: 1, review: { comments: expect.arrayContaining([expect.anything()]) }, check: { conclusion: 'failure' } })
    } finally {
      await github.close()
    }
  }
  writeFileSync('docs/images/pictures.json', `${JSON.stringify(recorded, null, 2)}\n`)
})
