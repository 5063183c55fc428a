/** Every command of the documentation does what the page says: it is run by a shell as printed, in a made repository, with the bundle. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { bundle, node } from '../support/cli.js'
import { fences, type Fence, pages, proseOf, root } from '../support/documentation.js'
import { gitRepo, temporaryFolder } from '../support/gitRepo.js'
import { at, list, mapping } from '../support/members.js'

/** Our program as a page may call it: by its name, or by the path of its bundle. */
const CALL = /(?:^|[\s`|('])(?:db-tls-gate (?!--?\s)|node \S*dist\/cli\/index\.js"?)/m

const ended = new Map<string, Ended>()
const place = temporaryFolder()
const tool = prepareTool()
const template = prepareRepository()

describe('every command is run', () => {
  test.each(fences.filter(({ language }) => language === 'sh'))('$page:$line says how it ends', ({ mark }) => expect(mark).toMatch(/^(?:run exit:\d(?: shows:".+")?|lines exits:\d(?:,\d)*|command:\w+ exit:\d)$/))

  test.each(fences.filter(({ language, text }) => language !== 'sh' && CALL.test(text)))('$page:$line, $language $kind, holds a command and says how it ends', ({ mark }) => expect(mark).toMatch(/^run exit:\d shows|^run exit:0$/))

  test('there are many', () => expect(marked.length + lines.length + spans.length).toBeGreaterThan(30))
})

const marked = fences.flatMap((fence) => {
  const [, exit, shows = ''] = /^run exit:(\d)(?: shows:"(.+)")?$/.exec(fence.mark) ?? []
  return exit === undefined ? [] : [{ ...fence, exit: Number(exit), shows: shows.replaceAll('\\"', '"'), script: scriptOf(fence) }]
})

test.each(marked)('$page:$line ends with $exit', ({ exit, shows, script }) => {
  const { status, stdout, complaints } = run(script)
  expect({ status, complaints }).toEqual({ status: exit, complaints: [] })
  expect(stdout).toContain(shows)
})

const lines = fences.flatMap((fence) => {
  const exits = /^lines exits:(.+)$/.exec(fence.mark)?.[1]?.split(',') ?? []
  return exits.length === 0 ? [] : fence.text.trim().split('\n').map((command, index) => ({ page: fence.page, command, exit: Number(exits[index]) }))
})

test.each(lines)('$page: `$command` ends with $exit', ({ command, exit }) => {
  const { status, stdout, complaints } = run(command)
  expect({ status, complaints }).toEqual({ status: exit, complaints: [] })
  expect(stdout === '').toBe(command.includes('--output'))
})

/** In running text and in tables. What the text says of the exit code holds; else it is no complaint. */
const spans = pages.flatMap((page) =>
  proseOf(page)
    .split('\n')
    .flatMap((line) => [...line.matchAll(/`((?:db-tls-gate |node dist\/cli\/)[^`]+)`/g)].map(([, command = '']) => ({ page, command, exit: /exit code (\d)/.exec(line)?.[1] ?? null }))),
)

test.each(spans)('$page: `$command`', ({ command, exit }) => {
  const { status, complaints } = run(command.replace(/ TEXT$/, " 'postgres://db/shop'").replace(/ ID$/, ' require-tls'), command.startsWith('node dist/') ? root : null)
  expect(complaints).toEqual([])
  if (exit === null) expect([0, 1]).toContain(status)
  else expect(status).toBe(Number(exit))
})

test.each(fences.filter(({ kind }) => kind === 'ignored'))('$page:$line: the ignore holds', ({ text }) => {
  const folder = mkdtempSync(join(place, 'ignored-'))
  writeFileSync(join(folder, 'app.py'), text)
  const { status, stdout } = run('db-tls-gate audit --format json .', folder)
  expect(status).toBe(0)
  expect(list(at(JSON.parse(stdout), 'suppressed')).map((one) => at(one, 'by'))).toEqual(['comment'])
})

/** What the system that reads the file would hand to a shell. `/opt/db-tls-gate` is where the reader put us, `/tmp/db-tls-gate` where the script does. */
function scriptOf({ language, kind, text }: Fence): string {
  if (language === 'sh') return text
  if (language === 'groovy') return [...text.matchAll(/^sh '(.+)'$/gm)].map(([, line = '']) => line).join('\n')
  const value: unknown = parse(text)
  const jobs = Object.values(mapping(at(value, 'jobs')))
  const scripts = {
    workflow: jobs.flatMap((job) => list(at(job, 'steps')).map((step) => at(step, 'run'))),
    gitlab: Object.values(mapping(value)).flatMap((job) => list(at(job, 'script'))),
    azure: list(at(value, 'steps')).map((step) => at(step, 'script')),
    'pre-commit': list(at(value, 'repos')).flatMap((repo) => list(at(repo, 'hooks')).map((hook) => at(hook, 'entry'))),
  }[kind]
  return (scripts ?? []).filter((script) => typeof script === 'string').join('\n')
}

interface Ended {
  readonly status: number | null
  readonly stdout: string
  /** What is said on the standard error, but for git's report of what it fetches. */
  readonly complaints: readonly string[]
}

/** `folder`: null for a copy of the made repository, of its own. What several pages say is run once. */
function run(script: string, folder: string | null = null): Ended {
  const key = JSON.stringify([script.replace(/\s+#.*/, '').trim(), folder])
  const known = ended.get(key) ?? runIn(script, folder)
  ended.set(key, known)
  return known
}

function runIn(script: string, folder: string | null): Ended {
  const cwd = folder ?? mkdtempSync(join(place, 'copy-'))
  const clone = `${cwd}-tool`
  if (folder === null) cpSync(template.root, cwd, { recursive: true })
  if (script.includes('--root audited')) {
    cpSync(template.root, join(cwd, 'audited'), { recursive: true })
    symlinkSync(tool.checkout, join(cwd, 'tool'))
  }
  const installed = script.replace(/\/(?:opt|tmp)\/db-tls-gate/g, (path) => (path.startsWith('/opt') ? tool.checkout : clone))
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', installed], {
    cwd,
    encoding: 'utf8',
    timeout: 120_000,
    env: {
      PATH: `${tool.programs}:${process.env['PATH'] ?? ''}`,
      HOME: place,
      NO_COLOR: '1',
      DB_TLS_GATE: tool.checkout,
      GITHUB_STEP_SUMMARY: `${cwd}-summary`,
      CI_MERGE_REQUEST_DIFF_BASE_SHA: template.git('rev-parse', 'main'),
      CI_COMMIT_SHA: template.git('rev-parse', 'change'),
      CHANGE_TARGET: 'main',
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: `url.file://${tool.checkout}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/OWNER/db-tls-gate',
      GIT_CONFIG_KEY_1: 'advice.detachedHead',
      GIT_CONFIG_VALUE_1: 'false',
    },
  })
  return { status, stdout, complaints: stderr.split('\n').filter((line) => line !== '' && !/^(?:From | [*=+] |Cloning into )/.test(line)) }
}

/** The tool as a reader has it: a program by its name, and a checkout that is also the repository, with a tag, to clone from. */
function prepareTool(): { readonly checkout: string; readonly programs: string } {
  const programs = join(place, 'programs')
  mkdirSync(programs)
  for (const [name, program] of [['db-tls-gate', `"${node}" "${bundle}"`], ['node', `"${node}"`]] as const) writeFileSync(join(programs, name), `#!/bin/sh\nexec ${program} "$@"\n`, { mode: 0o755 })
  const published = gitRepo()
  cpSync(join(bundle, '../..'), join(published.root, 'dist'), { recursive: true })
  published.commit()
  published.git('tag', 'v0')
  return { checkout: published.root, programs }
}

/** `main` is good and on a remote; `change`, checked out, is bad; the index holds something worse; app.py has a password. */
function prepareRepository(): ReturnType<typeof gitRepo> {
  const repository = gitRepo()
  repository.write('app.py', "url = 'postgresql://app:geheim1@db.acme.com/shop?sslmode=verify-full&sslrootcert=ca.crt'\n")
  repository.write('deploy/compose.yaml', 'services:\n  web:\n    environment:\n      DATABASE_URL: postgresql://app@db.acme.com/shop?sslmode=verify-full\n')
  repository.write('.github/CODEOWNERS', '* @my-org/security\n')
  repository.commit()
  repository.git('tag', 'v1.4')
  repository.git('clone', '--quiet', '--bare', '.', join(place, 'origin.git'))
  repository.git('remote', 'add', 'origin', join(place, 'origin.git'))
  repository.git('fetch', '--quiet', 'origin')
  repository.git('checkout', '--quiet', '-b', 'change')
  repository.write('app.py', "url = 'postgresql://app:geheim1@db.acme.com/shop?sslmode=disable'\n")
  repository.commit()
  writeFileSync(join(repository.root, '.git/info/exclude'), 'change.diff\naudited\ntool\n')
  repository.write('change.diff', `${repository.git('diff', 'main', 'change')}\n`)
  repository.write('staged.py', "url = 'postgresql://app@db.acme.com/shop?sslmode=disable'\n")
  repository.git('add', 'staged.py')
  return repository
}
