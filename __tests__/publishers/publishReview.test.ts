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
