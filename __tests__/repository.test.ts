/** What surrounds the code keeps its promises: the documentation's YAML, commands and links, the workflows' pins and permissions, the lock file. */
import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse, parseDocument } from 'yaml'
import { readConfig } from '../src/engine/known.js'

const root = process.cwd()
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const handWritten = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/recipes.md', 'examples/README.md']
const workflows = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`)
const packageJson: unknown = JSON.parse(read('package.json'))
const actionYml: unknown = parse(read('action.yml'))

describe('the documentation', () => {
  const yamlBlocks = handWritten.flatMap((file) => fences(file, 'yaml').map((text, index) => ({ file, index, text, value: parsed(text) })))

  test.each(yamlBlocks)('YAML block $index of $file has no error and no duplicate key', ({ text }) => {
    const { errors, warnings } = parseDocument(text)
    expect([...errors, ...warnings]).toEqual([])
  })

  const wholeWorkflows = yamlBlocks.filter(({ value }) => at(value, 'jobs') !== undefined)
  test.each(wholeWorkflows)('workflow $index of $file judges a retargeted pull request again, cancels its own past and asks for no more than it needs', ({ value }) => {
    const trigger = at(value, 'on', 'pull_request') ?? at(value, 'on', 'pull_request_target')
    expect(at(trigger, 'types')).toEqual(['opened', 'synchronize', 'reopened', 'edited'])
    expect(at(value, 'concurrency', 'cancel-in-progress')).toBe(true)
    const [job] = Object.values(mapping(at(value, 'jobs')))
    const permissions = at(job, 'permissions') ?? at(value, 'permissions')
    const uploads = list(at(job, 'steps')).some((step) => String(at(step, 'uses')).startsWith('github/codeql-action/upload-sarif@'))
    expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write', checks: 'write', ...(uploads ? { 'security-events': 'write' } : {}) })
    // No checkout, no script: ours, and what keeps its reports.
    const used = list(at(job, 'steps')).map((step) => String(at(step, 'uses')))
    expect(used).toEqual(['OWNER/db-tls-gate@v0', ...(uploads ? ['github/codeql-action/upload-sarif@v4', 'actions/upload-artifact@v6'] : [])])
  })

  test('the first workflow of the README is ten lines long', () => {
    expect(wholeWorkflows[0]?.file).toBe('README.md')
    expect(wholeWorkflows[0]?.text.trim().split('\n').length).toBeLessThanOrEqual(10)
  })

  const steps = yamlBlocks.flatMap(({ file, value }) => (Array.isArray(value) ? value : []).map((step: unknown) => ({ file, inputs: Object.keys(mapping(at(step, 'with'))) })))
  test.each(steps)('$file only passes inputs that action.yml has: $inputs', ({ inputs }) => {
    expect(inputs.length).toBeGreaterThan(0)
    expect(Object.keys(mapping(at(actionYml, 'inputs')))).toEqual(expect.arrayContaining(inputs))
  })

  const configs = yamlBlocks.filter(({ text }) => text.startsWith('# .github/db-tls-gate.yml'))
  test.each(configs)('configuration $index of $file is accepted by our own reader', ({ text }) => {
    const decoded = readConfig({ path: '.github/db-tls-gate.yml', text }, { naming: (option) => option, values: {} })
    expect(decoded.ok ? [] : decoded.error).toEqual([])
  })

  test('each kind of YAML block was met', () => {
    expect([wholeWorkflows.length, steps.length, configs.length].every((count) => count >= 2)).toBe(true)
  })

  test.each(handWritten.flatMap((file) => links(file)))('$file links to something that exists: $target', ({ file, target }) => {
    const [path = '', anchor = ''] = target.split('#')
    const full = path === '' ? file : join(dirname(file), path)
    expect(existsSync(join(root, full))).toBe(true)
    if (anchor !== '') expect(headings(full)).toContain(anchor)
  })

  test.each(handWritten.flatMap((file) => [...read(file).matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => ({ file, script }))))(
    '$file names a script of package.json: $script',
    ({ script }) => expect(Object.keys(mapping(at(packageJson, 'scripts')))).toContain(script),
  )

  test.each(['example', 'test'])('the README marks its command "%s" so that CI runs it as printed', (name) => {
    expect(read('README.md')).toMatch(new RegExp(`<!-- command:${name} exit:\\d -->\n\`\`\`sh\n.+\n\`\`\`\n<!-- /command -->`))
  })

  test('every example diff leads to the tree beside it', () => {
    for (const folder of ['flask', 'services'])
      for (const diff of readdirSync(join(root, 'examples', folder)).filter((name) => name.endsWith('.diff')))
        for (const [, path = ''] of read(`examples/${folder}/${diff}`).matchAll(/^\+\+\+ b\/(.+)$/gm)) {
          const head = read(`examples/${folder}/${diff.replace('.diff', '')}/${path}`)
          const added = read(`examples/${folder}/${diff}`)
            .split(/^diff --git /m)
            .filter((part) => part.includes(`+++ b/${path}\n`))
            .flatMap((part) => part.split('\n').filter((line) => line.startsWith('+') && !line.startsWith('+++')))
          expect(added.length).toBeGreaterThan(0)
          for (const line of added) expect(head.split('\n')).toContain(line.slice(1))
        }
  })
})

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

/** The blocks of one language in a Markdown file. */
function fences(file: string, language: string): string[] {
  return [...read(file).matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text)
}

function links(file: string): { file: string; target: string }[] {
  const prose = read(file).replace(/^```[\s\S]*?^```/gm, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({ file, target })).filter(({ target }) => !/^https?:/.test(target))
}

/** Anchors as GitHub makes them: lower case, blanks to hyphens, punctuation dropped. */
function headings(file: string): string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'))
}

function parsed(text: string): unknown {
  try {
    return parse(text)
  } catch {
    return null
  }
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((inner, key) => mapping(inner)[key], value)
}

function mapping(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {}
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
