/** An audit that is large enough for a second thread answers as one thread does: the same files, in the same order. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { cli } from '../support/cli.js'
import { temporaryFolder } from '../support/gitRepo.js'

const FILES = 2600

describe('a large audit', () => {
  const root = temporaryFolder()
  for (let folder = 0; folder < 26; folder++) {
    mkdirSync(join(root, `part${folder}`))
    for (let file = 0; file < FILES / 26; file++) {
      const text = file % 10 === 0 ? `url = "postgresql://app@db${folder}.internal:5432/shop${file}?sslmode=disable"\n` : `value = ${file}\n`
      writeFileSync(join(root, `part${folder}/file${file}.py`), text)
    }
  }

  test('reports every connection once, sorted by path, as an audit of its parts does', () => {
    const whole = cli(['audit', '--root', root, '--format', 'json'])
    expect(whole.code).toBe(1)
    const report = JSON.parse(whole.stdout) as { connections: { path: string }[]; summary: { connections: number } }
    expect(report.summary.connections).toBe(260)
    const paths = report.connections.map(({ path }) => path)
    expect(paths).toEqual([...paths].sort())
    const parts = Array.from({ length: 26 }, (_, folder) => `part${folder}`).sort()
    const inParts = parts.slice(0, 3).flatMap((part) => (JSON.parse(cli(['audit', part, '--root', root, '--format', 'json']).stdout) as typeof report).connections)
    expect(report.connections.slice(0, inParts.length)).toEqual(inParts)
    expect(cli(['audit', '--root', root, '--format', 'json']).stdout).toBe(whole.stdout)
  })
})
