/** GitHub's own parser takes every workflow of the documentation, and each asks for exactly the permissions that it needs. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { type Fence, ofKind, read, root } from '../support/documentation.js'
import { at, list, mapping } from '../support/members.js'

const inputsOf: Readonly<Record<string, readonly string[]>> = {
  'OWNER/db-tls-gate@v0': Object.keys(mapping(at(parse(read('action.yml')), 'inputs'))),
  'actions/checkout@v7': ['repository', 'ref', 'path', 'token', 'persist-credentials'],
  'actions/upload-artifact@v7': ['name', 'path'],
  'github/codeql-action/upload-sarif@v4': ['sarif_file'],
}

const placed = (fence: Fence): Fence & { readonly place: string; readonly value: unknown } => ({ ...fence, place: `${fence.page}:${fence.line}`, value: parse(fence.text) })
const workflows = ofKind('yaml', 'workflow').map(placed)
const stepsOnly = ofKind('yaml', 'step').map(placed)

describe('workflows', () => {
  test.each(workflows)("GitHub's parser takes $place", async ({ page, text }) => expect(await problemsOf(page, text)).toEqual([]))
  test.each(stepsOnly)("GitHub's parser takes the step $place", async ({ page, text }) => expect(await problemsOf(page, asWorkflow(text))).toEqual([]))
  test.each(readdirSync(join(root, '.github/workflows')))("GitHub's parser takes our own %s", async (name) => expect(await problemsOf(name, read(`.github/workflows/${name}`))).toEqual([]))

  test.each([
    ['a misspelt key', 'on: push\njobs:\n  a:\n    runs-on: x\n    stepz: []\n'],
    ['an event that does not exist', 'on: pull_requests\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: x\n'],
    ['a permission that does not exist', 'on: push\npermissions: { content: read }\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: x\n'],
    ['a broken expression', 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${{ foo( }}\n'],
    ['a context that does not exist', 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${{ githup.sha }}\n'],
  ])('and it would not take %s', async (_, text) => expect(await problemsOf('w.yml', text)).not.toEqual([]))

  test.each(workflows)('$place cancels its own past, and judges a retargeted pull request again', ({ value }) => {
    expect(at(value, 'concurrency', 'group')).toEqual(expect.any(String))
    expect(at(value, 'concurrency', 'cancel-in-progress')).toBe(at(value, 'on', 'push') === undefined)
    for (const event of ['pull_request', 'pull_request_target']) {
      if (Object.hasOwn(mapping(at(value, 'on')), event)) expect(at(value, 'on', event, 'types')).toEqual(['opened', 'synchronize', 'reopened', 'edited'])
    }
  })

  const jobs = workflows.flatMap(({ place, value }) => Object.entries(mapping(at(value, 'jobs'))).map(([id, job]) => ({ place, id, job, on: Object.keys(mapping(at(value, 'on'))), above: at(value, 'permissions') })))

  test.each(jobs)('job $id of $place asks for exactly what it needs', ({ job, on, above }) => {
    // The README's ten lines have one job, so its permissions stand on top.
    expect(at(job, 'permissions') ?? above).toEqual(neededBy(job, on))
    if (at(job, 'permissions') !== undefined) expect(above).toEqual({})
  })

  test.each(jobs)('job $id of $place uses known actions in their present major versions, with inputs that they have', ({ job }) => {
    for (const step of list(at(job, 'steps'))) {
      const uses = at(step, 'uses')
      if (typeof uses !== 'string') continue
      expect(Object.keys(inputsOf)).toContain(uses)
      expect(inputsOf[uses]).toEqual(expect.arrayContaining(Object.keys(mapping(at(step, 'with')))))
    }
  })

  test.each(jobs.filter(({ on }) => on.some((event) => event === 'pull_request_target' || event === 'workflow_run')))('job $id of $place, whose token may write, runs nothing but us', ({ job }) => {
    expect(list(at(job, 'steps')).map((step) => Object.keys(mapping(step)))).toEqual([['uses']])
    expect(list(at(job, 'steps')).map((step) => at(step, 'uses'))).toEqual(['OWNER/db-tls-gate@v0'])
  })

  test.each(jobs)('job $id of $place builds no script from an expression, and leaves no token behind', ({ job }) => {
    for (const step of list(at(job, 'steps'))) {
      expect(String(at(step, 'run'))).not.toContain('${{')
      if (String(at(step, 'uses')).startsWith('actions/checkout@')) expect(at(step, 'with', 'persist-credentials')).toBe(false)
    }
  })

  test.each(stepsOnly)('step $place only passes inputs that action.yml has', ({ value }) => {
    const inputs = list(value).flatMap((step) => Object.keys(mapping(at(step, 'with'))))
    expect(inputs).not.toEqual([])
    expect(inputsOf['OWNER/db-tls-gate@v0']).toEqual(expect.arrayContaining(inputs))
  })

  test.each(ofKind('json', 'ruleset').map(placed))("the ruleset $place requires the README's job", ({ value }) => {
    const required = list(at(value, 'rules')).flatMap((rule) => list(at(rule, 'parameters', 'required_status_checks')))
    expect(required.map((check) => at(check, 'context'))).toEqual(Object.keys(mapping(at(workflows[0]?.value, 'jobs'))))
  })

  test('the first one of the README is ten lines long', () => {
    expect(workflows[0]?.page).toBe('README.md')
    expect(workflows[0]?.text.trim().split('\n').length).toBeLessThanOrEqual(10)
  })
})

/** GitHub's documentation of each permission, and of upload-sarif (`actions: read` in private repositories). */
function neededBy(job: unknown, on: readonly string[]): Readonly<Record<string, string>> {
  const steps = list(at(job, 'steps'))
  const ours = steps.find((step) => String(at(step, 'uses')).startsWith('OWNER/'))
  if (ours === undefined) return { contents: 'read' }
  const pulls = on.some((event) => event.startsWith('pull_request') || event === 'workflow_run')
  const comments = pulls && at(ours, 'with', 'review-comments') !== 'never'
  const uploads = steps.some((step) => String(at(step, 'uses')).startsWith('github/codeql-action/'))
  return {
    contents: 'read',
    ...(pulls ? { 'pull-requests': comments ? 'write' : 'read' } : {}),
    ...(at(ours, 'with', 'check-run') === false ? {} : { checks: 'write' }),
    ...(uploads ? { 'security-events': 'write', actions: 'read' } : {}),
  }
}

function asWorkflow(steps: string): string {
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replace(/^/gm, '      ')}`
}

async function problemsOf(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  if (value !== undefined) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}
