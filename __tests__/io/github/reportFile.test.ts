import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writeReportFile } from '../../../src/io/github/reportFile.js'

let place = ''
let environment: Record<string, string> = {}

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'report-file-'))
  environment = { GITHUB_WORKSPACE: join(place, 'work'), RUNNER_TEMP: join(place, 'temp') }
  for (const folder of ['work', 'temp', 'outside']) mkdirSync(join(place, folder))
})

afterEach(() => rmSync(place, { recursive: true, force: true }))

test('writes into the workspace, making folders, and over an older report', async () => {
  writeFileSync(join(place, 'work', 'r.json'), 'a much longer old report')
  expect(await writeReportFile('r.json', '{}', environment)).toEqual({ ok: true, value: join(place, 'work', 'r.json') })
  expect(readFileSync(join(place, 'work', 'r.json'), 'utf8')).toBe('{}')
  expect((await writeReportFile('out/a/r.json', '{}', environment)).ok).toBe(true)
})

test('writes into RUNNER_TEMP by its absolute path', async () => {
  expect((await writeReportFile(join(place, 'temp', 'r.json'), '{}', environment)).ok).toBe(true)
})

test.each([['../outside/r.json'], ['/etc/db-tls-gate.json'], ['.'], ['a\0b'], ['out/../../outside/r.json']])('refuses %j', async (path) => {
  expect(await writeReportFile(path, '{}', environment)).toMatchObject({ ok: false, error: { kind: 'invalid' } })
})

test.each([
  ['a link to a file', 'r.json', (work: string) => symlinkSync(join(place, 'outside', 'r.json'), join(work, 'r.json'))],
  ['a link on the way', 'dir/r.json', (work: string) => symlinkSync(join(place, 'outside'), join(work, 'dir'))],
  ['a link inside of the workspace', 'dir/r.json', (work: string) => symlinkSync(join(work, 'real'), join(work, 'dir'))],
])('never writes through %s', async (_, path, prepare) => {
  mkdirSync(join(place, 'work', 'real'))
  prepare(join(place, 'work'))
  expect(await writeReportFile(path, '{}', environment)).toMatchObject({ ok: false, error: { kind: 'invalid', reason: `${path}: leads through a symbolic link` } })
  expect(existsSync(join(place, 'outside', 'r.json'))).toBe(false)
})

test('says in one line that a place is not writable', async () => {
  mkdirSync(join(place, 'work', 'r.json'))
  expect(await writeReportFile('r.json', '{}', environment)).toEqual({ ok: false, error: { kind: 'failed', reason: 'r.json: could not be written (EISDIR)' } })
})
