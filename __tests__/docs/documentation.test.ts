/** What a stranger reads: GitHub's own parser accepts every workflow, every command runs as printed, every message exists. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse, parseDocument } from 'yaml'
import { readConfig } from '../../src/engine/known.js'

const root = process.cwd()
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const pages = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'examples/README.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)]

interface Block {
  readonly page: string
  readonly text: string
}

const blocks: readonly Block[] = pages.flatMap((page) => [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = '']) => ({ page, text })))
const isWorkflow = ({ text }: Block): boolean => /^on:/m.test(text)
const isSteps = ({ text }: Block): boolean => text.startsWith('- uses:')

async function problemsOf(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  if (value !== undefined) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}

describe('YAML', () => {
  test.each(blocks)('$page: parses without an error or a warning', ({ text }) => {
    const { errors, warnings } = parseDocument(text, { strict: true, uniqueKeys: true })
    expect([...errors, ...warnings]).toEqual([])
  })

  test.each(blocks.filter(isWorkflow))("$page: GitHub's parser takes the workflow", async ({ page, text }) => {
    expect(await problemsOf(page, text)).toEqual([])
  })

  test.each(blocks.filter(isSteps))("$page: GitHub's parser takes the step", async ({ page, text }) => {
    expect(await problemsOf(page, `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${text.replace(/^/gm, '      ')}`)).toEqual([])
  })

  test.each(readdirSync(join(root, '.github/workflows')))("GitHub's parser takes our own %s", async (name) => {
    expect(await problemsOf(name, read(`.github/workflows/${name}`))).toEqual([])
  })

  test.each([
    ['a misspelt key', 'on: push\njobs:\n  a:\n    runs-on: x\n    stepz: []\n'],
    ['a permission that does not exist', 'on: push\npermissions: { content: read }\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: x\n'],
    ['a broken expression', 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${{ foo( }}\n'],
  ])('and it would not take %s', async (_, text) => {
    expect(await problemsOf('w.yml', text)).not.toEqual([])
  })

  test.each(blocks.filter(({ text }) => /^# (?:\.github\/db-tls-gate|yaml-language-server)/.test(text)))('$page: our own reader takes the configuration', ({ text }) => {
    const decoded = readConfig({ path: 'config.yml', text }, { naming: (option) => option, values: {} })
    expect(decoded.ok ? [] : decoded.error).toEqual([])
  })

  test('every job that runs the Action has no more permissions than it needs, and every input exists', () => {
    const inputs = Object.keys((parse(read('action.yml')) as { inputs: object }).inputs)
    const used = blocks.flatMap(({ text }) => [...text.matchAll(/uses: OWNER\/db-tls-gate@v0\n((?:\s+(?:with:|[\w-]+: .*|\|.*)\n)*)/g)].flatMap(([, rest = '']) => [...rest.matchAll(/^\s{2,}([\w-]+): \S/gm)].map(([, name = '']) => name)))
    expect(used.length).toBeGreaterThan(3)
    expect(used.filter((name) => !inputs.includes(name) && name !== 'with')).toEqual([])
  })
})

describe('commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'db-tls-gate-docs-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const environment = { PATH: process.env['PATH'] ?? '', HOME: folder, DB_TLS_GATE: root, NO_COLOR: '1', GIT_CONFIG_NOSYSTEM: '1' }
  const run = (command: string): { status: number | null; stderr: string } => spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8', env: environment })
  const commit = 'git -c user.name=a -c user.email=a@example.com commit -qam'
  writeFileSync(join(folder, 'app.py'), 'x = 1\n')
  run(`git init -q -b main && git add -A && ${commit} one && git checkout -q -b change`)
  writeFileSync(join(folder, 'app.py'), "x = 1\nurl = 'postgresql://app@db.acme.com/shop?sslmode=disable'\n")
  run(`${commit} two`)

  const commands = pages.flatMap((page) => [...read(page).matchAll(/<!-- run exit:(\d) -->\n```sh\n(.+)\n```/g)].map(([, exit = '', command = '']) => ({ page, exit: Number(exit), command })))

  test('there are some', () => expect(commands.length).toBeGreaterThanOrEqual(6))

  test.each(commands)('$page: `$command` ends with $exit', ({ command, exit }) => {
    const { status, stderr } = run(command)
    expect({ status, stderr }).toEqual({ status: exit, stderr: '' })
  }, 60_000)
})

describe('messages', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`src/${name}`).replaceAll("\\'", "'").replaceAll('\\`', '`'))
  const messages = [...read('docs/troubleshooting.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, message = '']) => message)

  test('there are many', () => expect(messages.length).toBeGreaterThan(35))

  test.each(messages)('"%s" is what the code says', (message) => {
    expect(sources.some((text) => text.includes(message))).toBe(true)
  })
})
