/**
 * Goldens: each folder of `cases/` holds `before/` and `after/`; `report.json` is what the engine said when somebody read it.
 * To accept a new answer: UPDATE_GOLDENS=1 npm test -- cases, then read the difference before you commit it.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { review } from '../src/engine/review.js'
import type { ChangedFile } from '../src/engine/model.js'
import { aFile, aChange } from './support/change.js'
import { aPolicy } from './support/policy.js'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'cases')
const cases = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory())
const updating = process.env['UPDATE_GOLDENS'] === '1' && process.env['CI'] === undefined

describe('a case of the goldens', () => {
  test.each(cases)('%s', (name) => {
    const { report, details, verdictBecause } = review(aChange(...filesOf(join(folder, name))), aPolicy())
    const shown = { ...report, verdictBecause, frames: details.map(({ frame }) => frame.map(({ text }) => text)) }
    const path = join(folder, name, 'report.json')
    if (updating) writeFileSync(path, `${JSON.stringify(shown, null, 2)}\n`)
    expect(existsSync(path)).toBe(true)
    expect(JSON.parse(JSON.stringify(shown))).toEqual(JSON.parse(readFileSync(path, 'utf8')))
  })

  test.each(cases)('%s shows no password', (name) => {
    const answer = JSON.stringify(review(aChange(...filesOf(join(folder, name))), aPolicy()))
    expect(answer).not.toMatch(/secretpass|s3cr3tpw/)
  })
})

function filesOf(base: string): ChangedFile[] {
  const read = (side: string, path: string): string | null => {
    const full = join(base, side, path)
    return existsSync(full) ? readFileSync(full, 'utf8') : null
  }
  const paths = ['before', 'after'].flatMap((side) => {
    const root = join(base, side)
    return existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(root, path)).isFile()) : []
  })
  return [...new Set(paths)].sort().map((path) => aFile(path, read('before', path), read('after', path))).filter((file) => JSON.stringify(file.patch) !== '""')
}
