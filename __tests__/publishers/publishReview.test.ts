/** All publishers together, over ports in memory: what is said where, and what one failure means for the others. */
import { describe, expect, test } from '@jest/globals'
import type { Config } from '../../src/engine/configTypes.js'
import type { Review } from '../../src/engine/model.js'
import { err, ok, type Result } from '../../src/engine/result.js'
import type { CheckAnnotation, Forge, Refusal, Runner } from '../../src/publishers/port.js'
import type { Publication } from '../../src/publishers/publication.js'
import { publishReview } from '../../src/publishers/publishReview.js'
import { aPolicy } from '../support/policy.js'
import { aConnection, aReview, publication } from '../support/github/review.js'

interface Seen {
  readonly lines: readonly string[]
  readonly annotations: readonly CheckAnnotation[]
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  readonly reviews: number
  readonly checkRuns: number
}

/** `refusal`: of every write. */
async function publish(review: Review, given: { config?: Partial<Config>; publication?: Partial<Publication>; refusal?: Refusal } = {}): Promise<Seen> {
  const lines: string[] = []
  const annotations: CheckAnnotation[] = []
  const outputs: Record<string, string> = {}
  let [summary, reviews, checkRuns] = ['', 0, 0]
  const write = async <T>(value: T, count: () => void = () => undefined): Promise<Result<T, Refusal>> => {
    if (given.refusal !== undefined) return err(given.refusal)
    count()
    return ok(value)
  }
  const forge: Forge = {
    headMoved: async () => ok(false),
    ownComments: async () => ok([]),
    createReview: () => write(undefined, () => reviews++),
    updateComment: () => write(undefined),
    deleteComment: () => write(undefined),
    threads: async () => ok(new Map()),
    resolveThread: () => write(undefined),
    createCheckRun: () => write({ url: 'https://github.example/run', trouble: null }, () => checkRuns++),
    settle: async () => undefined,
  }
  const runner: Runner = {
    annotate: (annotation) => void annotations.push(annotation),
    log: (line) => void lines.push(line),
    appendSummary: async (markdown) => ((summary = markdown), ok(undefined)),
    setOutput: (name, value) => void (outputs[name] = value),
    writeFile: async (path) => ok(path),
  }
  await publishReview({ forge, runner }, review, { ...aPolicy().config, ...given.config }, { ...publication, ...given.publication }, 0)
  return { lines, annotations, summary, outputs, reviews, checkRuns }
}

const bad = aReview([{ connection: aConnection() }])
const forbidden: Refusal = { kind: 'forbidden', reason: 'writing the check run: HTTP 403 Resource not accessible by integration' }

describe('a token that may not write', () => {
  test.each<[Publication['origin'], string]>([
    ['repository', "The token may not write: give the job 'pull-requests: write' and 'checks: write'."],
    ['fork', 'The token may not write: it is always read-only on a pull request from a fork.'],
    ['dependabot', 'The token may not write: it is always read-only on a pull request of Dependabot.'],
  ])('%s: one line says why, and where the findings are instead', async (origin, because) => {
    const { lines, annotations, summary, outputs, reviews } = await publish(bad, { refusal: forbidden, publication: { origin } })
    expect(lines.filter((line) => line.startsWith('Not published'))).toEqual([`Not published: ${forbidden.reason}. ${because} The verdict is the same; the findings are in the annotations and in the job summary.`])
    expect([annotations.length, reviews, outputs['verdict'], outputs['check-run-url']]).toEqual([1, 0, 'fail', ''])
    expect(summary).toContain('**Without a review comment**\n- `app.py:3`')
  })
})

describe('having findings and failing are two things', () => {
  const middling = aReview([{ connection: aConnection({ posture: 'verify-ca', grade: 'C', score: 62 }) }])
  test.each<[string, Review, Partial<Config>]>([
    ['a grade that passes', middling, {}],
    ['a threshold that nothing fails', { ...bad, report: { ...bad.report, verdict: 'pass' } }, { failUnder: { kind: 'never' } }],
  ])('%s: its findings are shown all the same', async (_, review, config) => {
    const { reviews, checkRuns, outputs } = await publish(review, { config })
    expect([reviews, checkRuns, outputs['verdict'], outputs['findings-count']]).toEqual([1, 1, 'pass', '1'])
  })

  test('where comments are switched off no conversation waits for anybody: annotations only', async () => {
    const { reviews, checkRuns, annotations } = await publish(bad, { config: { reviewComments: 'never', checkRun: false } })
    expect([reviews, checkRuns, annotations.map(({ path, startLine }) => `${path}:${startLine}`)]).toEqual([0, 0, ['app.py:3']])
  })

  test('where the check run has the annotations the log does not repeat them', async () => {
    expect((await publish(bad)).annotations).toEqual([])
  })
})

describe('two checks of one name', () => {
  const warning = 'Warning: check-name is also the id of this job: two checks of one name, and a required check cannot tell them apart; choose another check-name.'
  test.each<[string, Partial<Publication>, Partial<Config>, boolean]>([
    ['the job is called as the check', { job: 'gate', checkName: 'gate' }, {}, true],
    ['the job is called otherwise', { job: 'build', checkName: 'gate' }, {}, false],
    ['the runner does not say', { job: null, checkName: 'gate' }, {}, false],
    ['no check run is written', { job: 'gate', checkName: 'gate' }, { checkRun: false }, false],
  ])('%s', async (_, given, config, isSaid) => {
    expect((await publish(bad, { publication: given, config })).lines.includes(warning)).toBe(isSaid)
  })
})
