/** The same attacks, and texts that name files, through the command line's bundle as it is shipped. */
import { execFileSync } from 'node:child_process'
import { closeSync, constants, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { attacks, invisible, password, python, uri } from '../support/attacks.js'
import { cli } from '../support/cli.js'
import { leaksOf } from '../support/forms.js'
import { commandsOf } from '../support/github/runner.js'
import { temporaryFolder } from '../support/gitRepo.js'


describe('what a text may name things', () => {
  test.each(attacks.map(([name, path, text], index) => ({ name, path, text, index })))('on the command line: $name', ({ text, index }) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, index === 18 ? 'secret.yaml' : 'app.py'), text)
    // One process for each would cost more than it proves: the page and the log are those of the Action.
    for (const format of ['pretty', 'json']) {
      const run = cli(['audit', folder, '--format', format])
      expect(run.code).toBe(1)
      expect(leaksOf(password, run.stdout + run.stderr)).toEqual([])
      expect(commandsOf(run.stderr)).toEqual([])
      expect(run.stdout + run.stderr).not.toMatch(invisible)
    }
  })
})

describe('texts that name files', () => {
  test('are never opened: a pipe, a device, the environment, a file with a secret', () => {
    const folder = temporaryFolder()
    const canary = join(folder, 'canary.pem')
    writeFileSync(canary, 'CANARY-CONTENT')
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const names = [pipe, '/dev/zero', '/dev/stdin', '/proc/self/environ', '/proc/self/mem', canary, '../canary.pem']
    const query = (name: string): string => `sslmode=verify-ca&sslrootcert=${name}&sslcert=${name}&sslkey=${name}&sslcrl=${name}&passfile=${name}&service=${name}`
    mkdirSync(join(folder, 'tree'))
    writeFileSync(join(folder, 'tree', 'app.py'), names.map((name) => python(uri({ query: query(name) }))).join(''))
    writeFileSync(join(folder, 'tree', 'app.js'), names.map((name) => `const { Pool } = require("pg")\nnew Pool({ connectionString: "${uri({ query: query(name) })}" })\n`).join(''))
    for (const args of [['audit', join(folder, 'tree')], ...names.map((name) => ['explain', '--driver', 'pg', uri({ query: query(name) })])]) {
      const run = cli(args)
      expect([0, 1]).toContain(run.code)
      expect(run.stdout + run.stderr).not.toContain('CANARY-CONTENT')
      expect(leaksOf(password, run.stdout + run.stderr)).toEqual([])
    }
    // Nobody has the pipe open: a writer that does not wait is refused.
    expect(() => closeSync(openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK))).toThrow('ENXIO')
  })
})
