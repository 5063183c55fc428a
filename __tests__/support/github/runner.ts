/** The runner: starts the bundle as a process with the environment of a step, and reads its output with the runner's own grammar. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Step {
  readonly apiUrl: string
  readonly event: unknown
  readonly eventName?: string
  readonly inputs?: Readonly<Record<string, string>>
  /** Over the runner's; undefined removes one. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly prepare?: (workspace: string) => void
}

export interface StepResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly commands: readonly Command[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** A report file by its path relative to the workspace; null: there is none. */
  readonly files: (path: string) => string | null
}

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

export async function runStep({ apiUrl, event, eventName = 'pull_request', inputs = {}, environment = {}, prepare }: Step): Promise<StepResult> {
  const place = mkdtempSync(join(tmpdir(), 'db-tls-gate-step-'))
  const workspace = join(place, 'workspace')
  const temporary = join(place, 'temp')
  for (const folder of [workspace, temporary]) mkdirSync(folder)
  for (const file of ['output', 'summary', 'env']) writeFileSync(join(place, file), '')
  writeFileSync(join(place, 'event.json'), typeof event === 'string' ? event : JSON.stringify(event))
  prepare?.(workspace)
  const variables: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    HOME: place,
    // Compiled once for all steps; nothing that is tested hangs on it. Node 20 knows none.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: join(place, 'event.json'),
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_SHA: 'f'.repeat(40),
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_ACTION_REPOSITORY: 'acme/db-tls-gate',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(place, 'output'),
    GITHUB_STEP_SUMMARY: join(place, 'summary'),
    GITHUB_ENV: join(place, 'env'),
    RUNNER_TEMP: temporary,
    'INPUT_GITHUB-TOKEN': 'ghs_fake',
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...environment,
  }
  const child = spawn(process.env['TEST_ACTION_NODE'] ?? process.env['TEST_NODE'] ?? process.execPath, [join(process.env['TEST_DIST'] ?? join(root, 'dist'), 'index.js')], {
    cwd: workspace,
    env: Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined)),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const text = Buffer.concat(stdout).toString('utf8')
  const outputs = readOutputs(readFileSync(join(place, 'output'), 'utf8'))
  const summary = readFileSync(join(place, 'summary'), 'utf8')
  const kept = new Map<string, string | null>()
  for (const value of [outputs['json-file'], outputs['sarif-file'], outputs['html-file']]) if (value !== undefined && value !== '') kept.set(value, readFileSync(value, 'utf8'))
  const files = (path: string): string | null => kept.get(join(workspace, path)) ?? kept.get(path) ?? null
  rmSync(place, { recursive: true, force: true })
  return { code, stdout: text, stderr: Buffer.concat(stderr).toString('utf8'), commands: commandsOf(text), outputs, summary, files }
}

/** actions/runner ActionCommand.cs: `::name k=v,k=v::data` after blanks at the start of a line, `##[name k=v;k=v]data` anywhere in one. */
export function commandsOf(text: string): readonly Command[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const modern = /^\s*::([^\s:]+)(?: ([^]*?))?::([^]*)$/.exec(line)
    if (modern !== null) return [{ name: modern[1] ?? '', properties: propertiesOf(modern[2] ?? '', ','), message: unescape(modern[3] ?? '') }]
    const legacy = /##\[([^\s\]]+)(?: ([^\]]*))?\]([^]*)$/.exec(line)
    return legacy === null ? [] : [{ name: legacy[1] ?? '', properties: propertiesOf(legacy[2] ?? '', ';'), message: legacy[3] ?? '' }]
  })
}

function propertiesOf(text: string, separator: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(separator)
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescape(pair.slice(pair.indexOf('=') + 1).replaceAll('%3A', ':').replaceAll('%2C', ','))]),
  )
}

function unescape(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

/** `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const match = /^([^=]+?)<<(.+)$/.exec(lines[at] ?? '')
    if (match === null) continue
    const end = lines.indexOf(match[2] ?? '', at + 1)
    outputs[match[1] ?? ''] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return outputs
}
