/** From the run of another workflow to the pull requests that it belongs to, whatever became of their branches. */
import { describe, expect, test } from '@jest/globals'
import { err, ok } from '../../../src/engine/result.js'
import type { Api, Parameters } from '../../../src/io/github/api.js'
import { readEvent } from '../../../src/io/github/event.js'
import { type Found, subjectsOf } from '../../../src/io/github/subjects.js'

const headSha = 'a'.repeat(40)
const baseSha = 'b'.repeat(40)

interface Pull {
  readonly number: number
  /** null: deleted. */
  readonly from?: string | null
  readonly ref?: string
  readonly sha?: string
  readonly state?: 'open' | 'closed'
}

function rowOf({ number, from = 'maria/shop', ref = 'change', sha = headSha, state = 'open' }: Pull): object {
  return { number, state, head: { ref, sha, user: { login: 'maria' }, repo: from === null ? null : { full_name: from } }, base: { ref: 'main', sha: baseSha, repo: { full_name: 'octo/shop' } } }
}

/** Knows these pull requests and answers nothing else. */
function apiOf(pulls: readonly Pull[], asked: Parameters[] = []): Api {
  const no = (): Promise<never> => Promise.reject(new Error('not asked for'))
  return {
    async read(route, parameters) {
      asked.push(parameters)
      if (route.endsWith('/pulls')) return ok({ data: pulls.filter(({ state = 'open' }) => parameters['state'] === 'all' || parameters['state'] === state).map(rowOf), hasNextPage: false })
      const pull = pulls.find(({ number }) => number === parameters['pull_number'])
      return pull === undefined ? err({ status: 404, reason: 'HTTP 404 Not Found' }) : ok({ data: { ...rowOf(pull), changed_files: 2, review_comments: 1 }, hasNextPage: false })
    },
    readText: no,
    write: no,
    graphql: no,
    graphqlText: no,
    requestsLeft: () => null,
  }
}

async function foundFor(pulls: readonly Pull[], run: Record<string, unknown> = {}, asked: Parameters[] = []): Promise<Found> {
  const workflowRun = { event: 'pull_request', head_sha: headSha, head_branch: 'change', head_repository: { full_name: 'maria/shop' }, ...run }
  const event = readEvent('workflow_run', JSON.stringify({ workflow_run: workflowRun, repository: { full_name: 'octo/shop' } }))
  if (!event.ok) throw new Error(event.error)
  return subjectsOf(apiOf(pulls, asked), event.value)
}

const numbers = (found: Found): readonly number[] | string => (found.kind === 'subjects' ? found.subjects.map((subject) => (subject.kind === 'pull request' ? subject.number : 0)) : found.because)

describe('the pull requests of a run', () => {
  test('all that come from its branch and stand at its commit', async () => {
    const found = await foundFor([{ number: 7 }, { number: 8 }, { number: 9, ref: 'other' }, { number: 10, from: 'maria/other' }, { number: 11, sha: 'c'.repeat(40) }, { number: 12, state: 'closed' }])
    expect(numbers(found)).toEqual([7, 8])
    expect(found).toMatchObject({ subjects: [{ changedFiles: 2, reviewComments: 1 }, { changedFiles: 2 }] })
  })

  test.each<[string, readonly Pull[], string, string]>([
    ['a newer head', [{ number: 7, sha: 'c'.repeat(40) }], 'nothing', 'The pull request of the triggering run is no longer at aaaaaaa: the run for its new head judges it.'],
    ['closed', [{ number: 7, state: 'closed' }], 'nothing', 'The pull request of the triggering run is closed: there is nothing to judge.'],
    ['none, though a pull request started it', [], 'unread', 'GitHub names no pull request for the branch of the triggering run; what it changes is not known.'],
  ])('%s', async (_, pulls, kind, because) => {
    expect(await foundFor(pulls)).toEqual({ kind, because })
  })
})

describe('a run whose fork was deleted', () => {
  const gone = { head_repository: null }

  test('belongs to the open pull request that stands at its commit and has no repository any more', async () => {
    const asked: Parameters[] = []
    const found = await foundFor([{ number: 7, from: null }, { number: 8 }, { number: 9, from: null, sha: 'c'.repeat(40) }, { number: 10, from: null, ref: 'other' }], gone, asked)
    expect(numbers(found)).toEqual([7])
    expect(found).toMatchObject({ subjects: [{ headRepository: null, headSha }] })
    expect(asked[0]).toMatchObject({ state: 'open', sort: 'updated', direction: 'desc', per_page: 100 })
  })

  test('and is not known when there is none: incomplete, in words, and no pass', async () => {
    expect(await foundFor([{ number: 8 }], gone)).toEqual({ kind: 'unread', because: 'The fork that the triggering run came from was deleted, and GitHub names no open pull request of its commit; what it changes is not known.' })
  })
})
