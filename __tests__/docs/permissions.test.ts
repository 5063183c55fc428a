/**
 * Every workflow of the documentation, run: the Action with the step's own inputs and a token of exactly the job's permissions, on each of the events that
 * start it. Nothing is refused, and what may be written is written.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ofKind, root } from '../support/documentation.js'
import { startScene } from '../support/github/scene.js'
import { at, list, mapping } from '../support/members.js'

const scene = startScene()
const baseSha = '5f1a3c0d9e7b2648a1c3d5e7f9b0a2c4d6e8f001'
const headSha = '9c2e4a6b8d0f1e3c5a7b9d1f3e5c7a9b1d3f5e02'
const good = "import psycopg2\ndb = psycopg2.connect('postgresql://app@db.internal/shop?sslmode=verify-full&sslrootcert=/ca.crt')\n"

interface Run {
  readonly place: string
  readonly job: string
  readonly event: string
  readonly permissions: Readonly<Record<string, unknown>>
  readonly inputs: Readonly<Record<string, string>>
}

const runs: readonly Run[] = ofKind('yaml', 'workflow').flatMap(({ page, line, text }) => {
  const workflow: unknown = parse(text)
  return Object.entries(mapping(at(workflow, 'jobs'))).flatMap(([job, value]) => {
    const ours = list(at(value, 'steps')).find((step) => String(at(step, 'uses')).startsWith('OWNER/'))
    if (ours === undefined) return []
    const permissions = mapping(at(value, 'permissions') ?? at(workflow, 'permissions'))
    const variants = list(at(value, 'strategy', 'matrix', 'include'))
    return Object.keys(mapping(at(workflow, 'on'))).flatMap((event) =>
      (variants.length === 0 ? [{}] : variants).map((variant) => ({ place: `${page}:${line}`, job, event, permissions, inputs: filled(mapping(at(ours, 'with')), mapping(variant)) })),
    )
  })
})

describe('nothing is refused, and nothing is asked for in vain', () => {
  test('there are many', () => expect(runs.length).toBeGreaterThanOrEqual(12))

  test.concurrent.each(runs)('$place, job $job, on $event, with $permissions and $inputs', async ({ event, permissions, inputs }) => {
    const fake = await scene.start({
      base: { 'app.py': good },
      head: { 'app.py': good.replace('verify-full', 'disable') },
      baseSha,
      headSha,
      permissions: { contents: permissions['contents'] === 'read' ? 'read' : 'none', pullRequests: permissions['pull-requests'] === 'write' ? 'write' : 'read', checks: permissions['checks'] === 'write' ? 'write' : 'none' },
    })
    const payload = JSON.parse(readFileSync(join(root, `__tests__/support/github/events/${event}.json`), 'utf8')) as unknown
    const { code, stdout, outputs } = await scene.run(fake, { event: payload, eventName: event, inputs, environment: { GITHUB_SHA: headSha } })
    // The change is in app.py, which some other job of a monorepo judges.
    const judgesIt = (inputs['paths'] ?? '') === ''
    expect({ code, grade: outputs['grade'] }).toEqual({ code: judgesIt && inputs['fail-under'] !== 'never' ? 1 : 0, grade: judgesIt ? 'F' : '' })
    expect(stdout).not.toContain('Not published')
    expect(fake.requests.filter(({ status }) => status === 403)).toEqual([])

    const asked = fake.requests.map(({ operation }) => operation)
    const used = { 'pull-requests': asked.some((one) => one.startsWith('pulls/')), checks: asked.includes('checks/create') }
    if (judgesIt && event !== 'merge_group') expect(used).toEqual({ 'pull-requests': Object.hasOwn(permissions, 'pull-requests'), checks: Object.hasOwn(permissions, 'checks') })
    if (judgesIt && permissions['pull-requests'] === 'write' && event !== 'merge_group') expect(asked).toContain('pulls/create-review')
  })
})

/** As the runner fills in the matrix; every input is a text. */
function filled(inputs: Readonly<Record<string, unknown>>, variant: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value).replace(/\$\{\{ matrix\.(\w+) \}\}/g, (_, key: string) => String(variant[key]))]))
}
