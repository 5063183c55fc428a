/** The Action, step by step. Everything that touches the world and every part of the engine is handed in. */
import type { Config, ConfigFile, ConfigProblem, RawOverrides } from './engine/configTypes.js'
import type { Change, Review } from './engine/model.js'
import { err, ok, type Result } from './engine/result.js'
import type { Policy } from './engine/review.js'
import type { Api } from './io/github/api.js'
import { readChange } from './io/github/changes.js'
import { type ConfigTrouble, readBaseline, readConfigFile } from './io/github/configFile.js'
import { type Event, readEvent } from './io/github/event.js'
import { repositoryOf } from './io/github/eventReaders.js'
import { createForge } from './io/github/forge.js'
import { type ConfigPlace, type Environment, readInputs } from './io/github/inputs.js'
import type { PullRequest, Subject } from './io/github/subject.js'
import { subjectsOf } from './io/github/subjects.js'
import { publishReview } from './publishers/publishReview.js'
import { isOurComment } from './publishers/reviewComments.js'
import type { Runner } from './publishers/port.js'
import type { Publication } from './publishers/publication.js'

export interface Engine {
  readonly review: (change: Change, policy: Policy) => Review
  readonly concerns: (patch: string) => boolean
  readonly countsMore: (previousPath: string, path: string, config: Config) => boolean
  readonly readConfig: (file: ConfigFile | null, overrides: RawOverrides) => Result<Config, readonly ConfigProblem[]>
  /** Names of the inputs in action.yml. */
  readonly inputNames: readonly string[]
  readonly version: string
}

export interface World {
  readonly environment: Environment
  readonly runner: Runner
  /** One line on what is wrong, where the user looks first. */
  readonly complain: (line: string) => void
  readonly connect: (token: string) => Promise<Api>
  readonly readFile: (path: string) => Promise<string>
  /** YYYY-MM-DD, UTC. */
  readonly today: string
}

/** INTERFACE section 2: passed, failed, usage, incomplete. */
export type ExitCode = 0 | 1 | 2 | 3

export async function runAction(engine: Engine, world: World): Promise<ExitCode> {
  const { environment, runner, complain, connect, readFile } = world
  const stop = (code: 2 | 3, ...messages: readonly string[]): ExitCode => {
    for (const message of messages) complain(message)
    if (code === 3) runner.setOutput('verdict', 'incomplete')
    return code
  }
  const event = await eventOf(environment, readFile)
  if (!event.ok) return stop(2, event.error)
  const inputs = readInputs(environment, engine.inputNames)
  if (!inputs.ok) return stop(2, inputs.error)
  const { token, configToken, config: place, overrides } = inputs.value

  // Said before anything is asked of GitHub.
  const early = engine.readConfig(null, overrides)
  if (!early.ok) return stop(2, ...early.error.map(problemLine))

  const api = await connect(token)
  const configApi = place.kind === 'repository' && configToken !== null ? await connect(configToken) : api
  const found = await subjectsOf(api, event.value)
  if (found.kind === 'unread') return stop(3, found.because)
  if (found.kind === 'nothing') {
    runner.log(found.because)
    await publish(world, api, null, emptyReview(engine, world, early.value))
    return EXIT.pass
  }
  const judged: Judged[] = []
  for (const subject of found.subjects) {
    const one = await judge(engine, world, { api, configApi, place, overrides }, subject)
    if (!one.ok) return stop(...one.error)
    judged.push(one.value)
  }
  // Outputs and the check run of a commit can be had once: the worst verdict is written last and stays.
  judged.sort((one, other) => rankOf(one) - rankOf(other))
  for (const one of judged) await publish(world, api, one.subject, one)
  return judged.reduce<ExitCode>((_, { review }) => EXIT[review.report.verdict], EXIT.pass)
}

const EXIT = { pass: 0, fail: 1, incomplete: 3 } as const
const RANK = { pass: 0, incomplete: 1, fail: 2 } as const

interface Judged {
  readonly subject: Subject
  readonly review: Review
  readonly config: Config
}

interface Sources {
  readonly api: Api
  readonly configApi: Api
  readonly place: ConfigPlace
  readonly overrides: RawOverrides
}

async function judge(engine: Engine, { today }: World, { api, configApi, place, overrides }: Sources, subject: Subject): Promise<Result<Judged, [2 | 3, ...string[]]>> {
  const file = await readConfigFile(configApi, subject, place)
  if (!file.ok) return err(troubleOf(file.error))
  const config = engine.readConfig(file.value, overrides)
  if (!config.ok) return err([2, ...config.error.map(problemLine)])
  const baseline = await readBaseline(api, subject, config.value.baseline)
  if (!baseline.ok) return err(troubleOf(baseline.error))
  const change = await readChange(api, subject, {
    includesPath: config.value.includesPath,
    concerns: engine.concerns,
    countsMore: (previousPath, path) => engine.countsMore(previousPath, path, config.value),
  })
  const review = engine.review(change, { config: config.value, baseline: baseline.value, today, version: engine.version })
  // Only a pull request has lines to comment on.
  return ok({ subject, review, config: subject.kind === 'pull request' ? config.value : { ...config.value, reviewComments: 'never' } })
}

/** Nothing to judge: outputs and report files are written all the same, for the steps that read them. */
function emptyReview(engine: Engine, { today }: World, config: Config): Omit<Judged, 'subject'> {
  const review = engine.review({ mode: 'review', files: [], unread: [] }, { config, baseline: new Set(), today, version: engine.version })
  return { review, config: { ...config, reviewComments: 'never', checkRun: false, stepSummary: false } }
}

async function publish({ environment, runner, complain }: World, api: Api, subject: Subject | null, { review, config }: Omit<Judged, 'subject'>): Promise<void> {
  const place = subject ?? { kind: 'snapshot', repository: repositoryOf(environment['GITHUB_REPOSITORY']) ?? { owner: '', repo: '' }, headSha: '' }
  const forge = createForge(api, place, (body) => isOurComment(body, config.checkName))
  const standing = place.kind === 'pull request' ? place.reviewComments : 0
  try {
    await publishReview({ forge, runner }, review, config, publicationOf(environment, place, config), standing)
  } catch (error) {
    complain(`Internal error while publishing (${error instanceof Error ? error.name : 'unknown'}); the verdict stands: ${review.report.verdict}.`)
  }
}

function rankOf({ review }: Judged): number {
  return RANK[review.report.verdict]
}

async function eventOf(environment: Environment, readFile: World['readFile']): Promise<Result<Event>> {
  const path = environment['GITHUB_EVENT_PATH'] ?? ''
  const payload = await readFile(path).catch(() => null)
  // The name first: an unsupported event is the likelier mistake, and says more.
  const event = readEvent(environment['GITHUB_EVENT_NAME'], payload ?? '', { sha: environment['GITHUB_SHA'], repository: environment['GITHUB_REPOSITORY'] })
  if (payload === null && !event.ok && event.error.includes('GITHUB_EVENT_PATH')) {
    return { ok: false, error: 'The event payload (GITHUB_EVENT_PATH) is missing or cannot be read.' }
  }
  return event
}

function problemLine({ where, line, message }: ConfigProblem): string {
  return `${where}${line === null ? '' : `:${line}`}: ${message}`
}

function troubleOf({ kind, message }: ConfigTrouble): [2 | 3, string] {
  return [kind === 'usage' ? 2 : 3, message]
}

function isOwn({ repository, headRepository }: PullRequest): boolean {
  return headRepository !== null && headRepository.owner === repository.owner && headRepository.repo === repository.repo
}

const MAX_ATTEMPTS = 50

function publicationOf(environment: Environment, subject: Subject, { checkName, suggestions }: Config): Publication {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const runId = environment['GITHUB_RUN_ID'] ?? ''
  // Both are empty when the workflow says `uses: ./`.
  const action = environment['GITHUB_ACTION_REPOSITORY'] ?? ''
  const reference = environment['GITHUB_ACTION_REF'] ?? ''
  const { owner, repo } = subject.repository
  const idOf = (attempt: string): string => `${runId}.${attempt}.${environment['GITHUB_JOB'] ?? ''}`
  const former = Math.min(Math.max(0, Number.parseInt(environment['GITHUB_RUN_ATTEMPT'] ?? '', 10) - 1 || 0), MAX_ATTEMPTS)
  return {
    checkName,
    suggestions,
    headSha: subject.headSha,
    origin: subject.kind !== 'pull request' || isOwn(subject) ? (environment['GITHUB_ACTOR'] === 'dependabot[bot]' ? 'dependabot' : 'repository') : 'fork',
    job: environment['GITHUB_JOB'] ?? null,
    attempt: runId === '' ? null : idOf(environment['GITHUB_RUN_ATTEMPT'] ?? ''),
    formerAttempts: runId === '' ? [] : Array.from({ length: former }, (_, index) => idOf(String(index + 1))),
    runUrl: runId === '' ? null : `${server}/${owner}/${repo}/actions/runs/${runId}`,
    rulePage: (ruleId) => (action === '' ? null : `${server}/${action}/blob/${reference === '' ? 'HEAD' : reference}/docs/rules/${ruleId}.md`),
  }
}
