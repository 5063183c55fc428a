import { describe, expect, test } from '@jest/globals'
import { readEvent } from '../../../src/io/github/event.js'
import { repositoryOf } from '../../../src/io/github/eventReaders.js'
import { readInputs, unsafePath } from '../../../src/io/github/inputs.js'

const sha = 'a'.repeat(40)
const pull = { number: 7, head: { sha, repo: null }, base: { sha, repo: { full_name: 'octo/shop' } }, changed_files: 2, review_comments: 0 }

describe('the event', () => {
  test.each(['pull_request', 'pull_request_target'])('%s is read', (name) => {
    expect(readEvent(name, JSON.stringify({ pull_request: pull }))).toEqual({
      ok: true,
      value: { kind: 'pull request', repository: { owner: 'octo', repo: 'shop' }, headRepository: null, number: 7, headSha: sha, baseSha: sha, changedFiles: 2, reviewComments: 0 },
    })
  })

  test.each([
    ['another event', 'issue_comment', '{}', "The event 'issue_comment' is not supported; use pull_request, pull_request_target, merge_group, push, workflow_dispatch, schedule or workflow_run."],
    ['a name of JavaScript', 'constructor', '{}', "The event 'constructor' is not supported; use pull_request, pull_request_target, merge_group, push, workflow_dispatch, schedule or workflow_run."],
    ['no event', undefined, '', 'GITHUB_EVENT_NAME is not set: this is the entry of a GitHub Action; locally use the command line.'],
    ['no JSON', 'pull_request', '{', 'The event payload (GITHUB_EVENT_PATH) is not valid JSON.'],
    ['null', 'pull_request', 'null', "The event payload (GITHUB_EVENT_PATH) has no 'pull_request'."],
    ['an empty pull request', 'pull_request', '{"pull_request":{}}', 'The event payload (GITHUB_EVENT_PATH) is malformed: no usable pull_request.number, pull_request.head.sha, pull_request.base.sha, pull_request.base.repo.full_name.'],
    ['a head that is no commit', 'pull_request', JSON.stringify({ pull_request: { ...pull, head: { sha: '../../x' } } }), 'The event payload (GITHUB_EVENT_PATH) is malformed: no usable pull_request.head.sha.'],
  ])('%s is one clear line', (_, name, payload, error) => {
    expect(readEvent(name, payload)).toEqual({ ok: false, error })
  })
})

test.each(['..', 'a', 'a/..', './b', 'a/b/c', 'a b/c', 'a/b?x', '', null])('%j names no repository', (name) => {
  expect(repositoryOf(name)).toBeNull()
})

describe('inputs', () => {
  test('keep their hyphens and are trimmed', () => {
    const inputs = readInputs({ 'INPUT_GITHUB-TOKEN': ' t ', 'INPUT_FAIL-UNDER': 'B', INPUT_PATHS: 'a\nb' }, ['github-token', 'fail-under', 'paths', 'config'])
    expect(inputs).toMatchObject({
      ok: true,
      value: { token: 't', configToken: null, config: { kind: 'base', path: '.github/db-tls-gate.yml', given: false }, overrides: { values: { 'fail-under': 'B', paths: 'a\nb' } } },
    })
  })

  test('a missing token is one clear line', () => {
    expect(readInputs({}, [])).toEqual({ ok: false, error: "input github-token: is empty; leave it out or write '${{ github.token }}'." })
  })

  test.each([
    ['config/tls.yml', { kind: 'base', path: 'config/tls.yml', given: true }],
    ['acme/policy/tls/gate.yml@v1', { kind: 'repository', repository: { owner: 'acme', repo: 'policy' }, path: 'tls/gate.yml', ref: 'v1' }],
  ])('config %s', (config, expected) => {
    expect(readInputs({ 'INPUT_GITHUB-TOKEN': 't', INPUT_CONFIG: config }, [])).toMatchObject({ ok: true, value: { config: expected } })
  })

  test.each(['../x.yml', '/etc/x.yml', 'acme/policy/../../x@v1'])('config %s is refused', (config) => {
    expect(readInputs({ 'INPUT_GITHUB-TOKEN': 't', INPUT_CONFIG: config }, []).ok).toBe(false)
  })
})

test.each([
  ['a/b.py', null],
  ['a/..b', null],
  ['a/../b', "has an empty, '.' or '..' segment"],
  ['', 'is empty'],
  ['/a', 'begins with a slash'],
  ['a\0', 'holds a NUL character'],
  ['a/'.repeat(3000), 'is longer than 4096 characters'],
])('the path %j', (path, expected) => {
  expect(unsafePath(path)).toBe(expected)
})
