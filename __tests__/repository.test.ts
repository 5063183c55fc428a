/** What surrounds the code keeps its promises: the workflows' pins and permissions, the lock file. */
import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { at, list, mapping } from './support/members.js'

const root = process.cwd()
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const workflows = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`)
const packageJson: unknown = JSON.parse(read('package.json'))

describe('the workflows', () => {
  test.each(workflows)('%s: no permission at the top, some in each job, a time limit, cancelled runs', (path) => {
    const workflow: unknown = parse(read(path))
    expect(at(workflow, 'permissions')).toEqual({})
    expect(at(workflow, 'concurrency', 'group')).toEqual(expect.any(String))
    for (const job of Object.values(mapping(at(workflow, 'jobs')))) {
      expect(Object.keys(mapping(at(job, 'permissions')))).not.toEqual([])
      expect(at(job, 'timeout-minutes')).toEqual(expect.any(Number))
    }
  })

  test.each(workflows)('%s: actions are pinned by commit with their version beside it, or our own', (path) => {
    for (const [line] of read(path).matchAll(/^.*\buses:.*$/gm)) expect(line).toMatch(/uses: (\.\/|[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/)
  })

  test.each(workflows)('%s: a checkout leaves no token behind, a script is never built from an expression', (path) => {
    const jobs = Object.values(mapping(at(parse(read(path)), 'jobs')))
    const steps = jobs.flatMap((job) => list(at(job, 'steps')))
    expect(steps.length).toBeGreaterThan(0)
    for (const step of steps) {
      const { uses, run } = mapping(step)
      if (typeof uses === 'string' && uses.startsWith('actions/checkout@')) expect(at(step, 'with', 'persist-credentials')).toBe(false)
      if (typeof run === 'string') expect(run).not.toContain('${{')
    }
  })

  test('the Action gates our own pull requests, retargeted ones too', () => {
    const gate: unknown = parse(read('.github/workflows/gate.yml'))
    expect(at(gate, 'on', 'pull_request', 'types')).toEqual(['opened', 'synchronize', 'reopened', 'edited'])
    expect(list(at(gate, 'jobs', 'gate', 'steps')).at(-1)).toEqual({ uses: './' })
    expect(at(gate, 'jobs', 'gate', 'permissions')).toEqual({ contents: 'read', 'pull-requests': 'write', checks: 'write' })
  })
})

describe('the packages', () => {
  const lock: unknown = JSON.parse(read('package-lock.json'))
  const locked = Object.entries(mapping(at(lock, 'packages')))

  test('every version is exact', () => {
    const versions = ['dependencies', 'devDependencies'].flatMap((kind) => Object.values(mapping(at(packageJson, kind))))
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(String(version)))).toEqual([])
  })

  // npm drops an optional package from the lock that it cannot find at that moment, and `npm ci` then fails on every machine.
  test('the lock file knows every optional package, for every platform', () => {
    const names = new Set(locked.map(([path]) => path))
    const missing = locked.flatMap(([path, entry]) => Object.keys(mapping(at(entry, 'optionalDependencies'))).filter((name) => !names.has(`node_modules/${name}`) && !names.has(`${path}/node_modules/${name}`)))
    expect(missing).toEqual([])
  })

  test('every locked package is checked by its hash, and no install script runs', () => {
    expect(locked.filter(([path, entry]) => path !== '' && at(entry, 'integrity') === undefined).map(([path]) => path)).toEqual([])
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
  })

  test('CI can be started', () => {
    expect(statSync(join(root, '.ci/run')).mode & 0o111).not.toBe(0)
  })
})
