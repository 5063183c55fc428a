/** The Action, step by step. Everything that touches the world and every part of the engine is handed in. */
import type { Config, ConfigFile, ConfigProblem, RawOverrides } from './engine/configTypes.js'
import type { Change, Review } from './engine/model.js'
import type { Result } from './engine/result.js'
import type { Policy } from './engine/review.js'
import type { Api } from './io/github/api.js'
import { readChange } from './io/github/changes.js'
import { type ConfigTrouble, readBaseline, readConfigFile } from './io/github/configFile.js'
import { type PullRequest, readEvent } from './io/github/event.js'
import { createForge } from './io/github/forge.js'
import { type Environment, readInputs } from './io/github/inputs.js'
import { publishReview } from './publishers/publishReview.js'
import { isOurComment } from './publishers/reviewComments.js'
import type { Runner } from './publishers/port.js'
import type { Publication } from './publishers/publication.js'

export interface Engine {
  readonly review: (change: Change, policy: Policy) => Review
  readonly concerns: (patch: string) => boolean
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

export async function runAction(engine: Engine, { environment, runner, complain, connect, readFile, today }: World): Promise<ExitCode> {
  const stop = (code: 2 | 3, ...messages: readonly string[]): ExitCode => {
    for (const message of messages) complain(message)
    if (code === 3) runner.setOutput('verdict', 'incomplete')
    return code
  }
  const pull = await eventOf(environment, readFile)
  if (!pull.ok) return stop(2, pull.error)
  const inputs = readInputs(environment, engine.inputNames)
  if (!inputs.ok) return stop(2, inputs.error)
  const { token, configToken, config: place, overrides } = inputs.value

  // Said before anything is asked of GitHub.
  const early = engine.readConfig(null, overrides)
  if (!early.ok) return stop(2, ...early.error.map(problemLine))
  const asked = (['sarifFile', 'htmlFile'] as const).find((name) => early.value[name] !== null)
  if (asked !== undefined) {
    return stop(2, `input ${asked === 'sarifFile' ? 'sarif-file' : 'html-file'}: is not available in this version; leave it out.`)
  }

  const api = await connect(token)
  const file = await readConfigFile(place.kind === 'repository' && configToken !== null ? await connect(configToken) : api, pull.value, place)
  if (!file.ok) return stop(...troubleOf(file.error))
  const config = engine.readConfig(file.value, overrides)
  if (!config.ok) return stop(2, ...config.error.map(problemLine))
  const baseline = await readBaseline(api, pull.value, config.value.baseline)
  if (!baseline.ok) return stop(...troubleOf(baseline.error))

  const change = await readChange(api, pull.value, { includesPath: config.value.includesPath, concerns: engine.concerns })
  const review = engine.review(change, { config: config.value, baseline: baseline.value, today, version: engine.version })

  const forge = createForge(api, pull.value, (body) => isOurComment(body, config.value.checkName))
  try {
    await publishReview({ forge, runner }, review, config.value, publicationOf(environment, pull.value, config.value), pull.value.reviewComments)
  } catch (error) {
    complain(`Internal error while publishing (${error instanceof Error ? error.name : 'unknown'}); the verdict stands: ${review.report.verdict}.`)
  }
  return EXIT[review.report.verdict]
}

const EXIT = { pass: 0, fail: 1, incomplete: 3 } as const

async function eventOf(environment: Environment, readFile: World['readFile']): Promise<Result<PullRequest>> {
  const path = environment['GITHUB_EVENT_PATH'] ?? ''
  const payload = await readFile(path).catch(() => null)
  // The name first: an unsupported event is the likelier mistake, and says more.
  const event = readEvent(environment['GITHUB_EVENT_NAME'], payload ?? '')
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

function publicationOf(environment: Environment, pull: PullRequest, { checkName, suggestions }: Config): Publication {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const runId = environment['GITHUB_RUN_ID'] ?? ''
  // Both are empty when the workflow says `uses: ./`.
  const action = environment['GITHUB_ACTION_REPOSITORY'] ?? ''
  const reference = environment['GITHUB_ACTION_REF'] ?? ''
  const { owner, repo } = pull.repository
  return {
    checkName,
    suggestions,
    headSha: pull.headSha,
    runUrl: runId === '' ? null : `${server}/${owner}/${repo}/actions/runs/${runId}`,
    rulePage: (ruleId) => (action === '' ? null : `${server}/${action}/blob/${reference === '' ? 'HEAD' : reference}/docs/rules/${ruleId}.md`),
  }
}
