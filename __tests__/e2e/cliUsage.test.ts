/** Wrong use is one line on stderr that says what and where, exit code 2, nothing on stdout, no stack. */
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commandTable } from '../../src/cli/commands.js'
import { flagsOf } from '../../src/cli/flags.js'
import { rules } from '../../src/engine/rules/registry.js'
import { bundle, cli, node } from '../support/cli.js'
import { gitRepo, temporaryFolder } from '../support/gitRepo.js'
import { expectValidReport } from '../support/schema.js'


const weak = "import psycopg2\ndb = psycopg2.connect('postgresql://app@db.example.org/shop?sslmode=disable')\n"

describe('wrong use', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'sub'))
  writeFileSync(join(folder, 'text.txt'), 'this is no diff\n')
  writeFileSync(join(folder, 'bad.yml'), 'fail-under: F\n')
  const repo = gitRepo()
  repo.write('app.py', weak)
  repo.commit()

  test.each([
    [[], /a command is missing: review, audit, explain, rules, baseline/],
    [['reviw'], /unknown command reviw; did you mean review\?/],
    [['--bogus'], /unknown option --bogus/],
    [['review', '--bse', 'x'], /unknown option --bse; did you mean --base\?/],
    [['review', '--base'], /--base needs a value: REV/],
    [['review', '--base', '--head', 'x'], /--base needs a value: REV/],
    [['review', '--quiet=yes'], /--quiet takes no value/],
    [['review', '-x'], /unknown option -x/],
    [['review', 'app.py'], /review takes no PATH/],
    [['review', '--head', 'main'], /--head needs --base/],
    [['review', '--staged', '--base', 'main'], /--staged and --base contradict each other/],
    [['review', '--root', folder], /not in a git repository/],
    [['review', '--root', join(folder, 'nowhere')], /--root .*nowhere: no such folder/],
    [['review', '--root', repo.root, '--base', 'no-such'], /--base no-such: no such revision in /],
    [['review', '--root', repo.root, '--base', 'main', '--head', '--evil'], /--head needs a value/],
    [['review', '--root', repo.root, '--base=--output=/tmp/x'], /--base --output=\/tmp\/x: no such revision/],
    [['review', '--root', repo.root, '--base', 'main..main'], /no such revision/],
    [['review', '--root', folder, '--diff', join(folder, 'text.txt')], /--diff .*text\.txt: this is no unified diff/],
    [['review', '--root', folder, '--diff', join(folder, 'missing.diff')], /missing\.diff: no such file/],
    [['review', '--root', folder, '--diff', folder], /is a folder/],
    [['review', '--root', repo.root, '--format', 'xml'], /--format: must be one of pretty, json, sarif, markdown, html/],
    [['review', '--root', repo.root, '--fail-under', 'F'], /--fail-under.*F would never fail/],
    [['review', '--root', repo.root, '--fail-under', '101'], /--fail-under/],
    [['review', '--root', repo.root, '--fail-on', 'both'], /--fail-on.*threshold, regression/],
    [['review', '--root', repo.root, '--driver', 'postgres'], /--driver.*FAMILY=ID/],
    [['review', '--root', repo.root, '--driver', 'postgres=psycopg'.replace('psycopg', 'psycopgg')], /--driver.*psycopg/],
    [['audit', join(folder, 'missing')], /missing: no such file or folder/],
    [['audit', folder, '--config', join(folder, 'missing.yml')], /--config .*missing\.yml: no such file/],
    [['audit', folder, '--config', join(folder, 'bad.yml')], /bad\.yml:1: .*F would never fail/],
    [['audit', folder, '--output', join(folder, 'no/such/report')], /--output .*: no such folder/],
    [['explain'], /explain needs a TEXT/],
    [['explain', 'what is this'], /no database connection/],
    [['explain', '--driver', 'psycopg22', 'postgres://h/d'], /unknown driver; did you mean psycopg2\? known are .*asyncpg/],
    [['explain', '--jsonl', 'postgres://h/d'], /--jsonl reads/],
    [['rules', 'require-tsl'], /unknown rule require-tsl; did you mean require-tls\?/],
    [['rules', 'a', 'b'], /rules takes one ID/],
  ])('%p', (args, expected) => {
    const run = cli(args, { cwd: folder })
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toMatch(expected)
    expect(run.stderr).toMatch(/^db-tls-gate: [^\n]+\n$/)
  })

  test('an error names no password of the text', () => {
    const run = cli(['explain', 'postgres//u:hunter2@h/d'])
    expect(run.code).toBe(2)
    expect(run.stderr).not.toContain('hunter2')
  })

  test('without git, review says so and audit works', () => {
    const run = cli(['review'], { cwd: folder, env: { PATH: '/nonexistent' } })
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^db-tls-gate: git is not installed, or not in PATH;.*\n$/) })
    expect(cli(['audit', folder], { env: { PATH: '/nonexistent' } }).code).toBe(0)
  })

  test('an empty diff changes nothing and passes', () => {
    const run = cli(['review', '--root', folder, '--diff', '-', '--format', 'json'])
    expect(run.code).toBe(0)
    expect(expectValidReport(run.stdout)).toMatchObject({ verdict: 'pass', grade: null, connections: [] })
  })

  test('a diff as PowerShell writes it, UTF-16 with CRLF, is read', () => {
    const diff = `diff --git a/app.py b/app.py\nnew file mode 100644\n--- /dev/null\n+++ b/app.py\n@@ -0,0 +1,2 @@\n${weak.replace(/^(?=.)/gm, '+')}`
    const run = cli(['review', '--root', folder, '--diff', '-', '--format', 'json'], { input: Buffer.from(`\uFEFF${diff.replaceAll('\n', '\r\n')}`, 'utf16le') })
    expect(expectValidReport(run.stdout)).toMatchObject({ grade: 'F', verdict: 'fail' })
  })
})

describe('help', () => {
  test('names every command and every exit code', () => {
    const { code, stdout, stderr } = cli(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const { name } of commandTable) expect(stdout).toContain(`db-tls-gate ${name}`)
    expect(stdout).toMatch(/3 {2}incomplete/)
  })

  test.each(commandTable.map(({ name }) => [name]))('%s --help names each of its options', (name) => {
    const { code, stdout } = cli([name, '--help'])
    expect(code).toBe(0)
    for (const flag of flagsOf(name)) expect(stdout).toContain(`--${flag.name}`)
  })

  test('--version is one line', () => {
    expect(cli(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  })

  test('rules lists every rule, rules ID prints its page', () => {
    const list = cli(['rules']).stdout
    for (const { id } of rules) expect(list).toContain(id)
    expect(cli(['rules', 'require-tls']).stdout).toMatch(/^# .*\n\n`require-tls`[\s\S]*CWE-319/)
  })
})

describe('the report', () => {
  const repo = gitRepo()
  repo.commit('empty')
  repo.write('app.py', weak)

  test('--output writes the file and leaves stdout empty; the verdict stays', () => {
    const path = join(temporaryFolder(), 'report.json')
    expect(cli(['review', '--root', repo.root, '--format', 'json', '--output', path])).toEqual({ code: 1, stdout: '', stderr: '' })
    expectValidReport(cli(['audit', path, '--format', 'json']).stdout)
  })

  test.each([
    ['never', 0],
    ['E', 1],
    ['10', 0],
    ['11', 1],
  ])('--fail-under %s', (threshold, code) => {
    expect(cli(['review', '--root', repo.root, '--fail-under', threshold]).code).toBe(code)
  })

  test.each([
    ['a pipe', {}, false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['NO_COLOR over FORCE_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('colour: %s', (_, env, coloured) => {
    expect(cli(['review', '--root', repo.root], { env }).stdout.includes('\u001b[')).toBe(coloured)
    expect(cli(['review', '--root', repo.root, '--no-color'], { env }).stdout).not.toContain('\u001b[')
  })

  test('--quiet says nothing when nothing is wrong', () => {
    expect(cli(['audit', '--quiet'], { cwd: temporaryFolder() })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('a reader that stops early is no failure', async () => {
    const child = spawn(node, [bundle, 'explain', '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.stdin.on('error', () => {})
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.write('{"text":"postgres://db.example.org/shop"}\n'.repeat(5000))
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

describe('a failed gate', () => {
  test('stays failed when the reader of its report leaves', async () => {
    const folder = temporaryFolder()
    for (let index = 0; index < 300; index++) writeFileSync(join(folder, `db${index}.py`), weak)
    const child = spawn(node, [bundle, 'audit', folder, '--format', 'json'], { stdio: ['ignore', 'pipe', 'ignore'] })
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1)
  })
})

describe('a command that never ends', () => {
  const silent = join(temporaryFolder(), 'silent.cjs')
  // A pipe that takes no more, and a stream that takes the text and never says so: nothing is left to wait for.
  writeFileSync(silent, "require('node:fs').writeSync = () => { throw Object.assign(new Error(), { code: 'EAGAIN' }) }\nprocess.stdout.write = () => true\n")

  test.each([[['explain', 'postgresql://app@db.example.org/shop?sslmode=verify-full']], [['rules']], [['--version']]])('%j → exit 3, never a pass', (words) => {
    const { code, stdout, stderr } = cli(words, { env: { NODE_OPTIONS: `--require ${silent}` } })
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(/^db-tls-gate: .*nothing was judged\n$/)
  })
})

describe('audit', () => {
  test('whole files, folders and both; named from the top of the repository', () => {
    const repo = gitRepo()
    repo.write('src/db.py', weak)
    repo.write('src/other.py', weak)
    repo.write('.gitignore', 'build/\n')
    repo.write('build/out.py', weak)
    repo.write('new/untracked.py', weak)
    const paths = (args: string[], cwd = repo.root): string[] => expectValidReport(cli(['audit', '--format', 'json', ...args], { cwd }).stdout).connections.map(({ path, change }) => `${path} ${change}`)
    expect(paths([])).toEqual(['new/untracked.py unchanged', 'src/db.py unchanged', 'src/other.py unchanged'])
    expect(paths(['--root', repo.root])).toEqual(['new/untracked.py unchanged', 'src/db.py unchanged', 'src/other.py unchanged'])
    expect(paths(['db.py'], join(repo.root, 'src'))).toEqual(['src/db.py unchanged'])
    expect(paths(['src/db.py', 'src', 'new'])).toEqual(['new/untracked.py unchanged', 'src/db.py unchanged', 'src/other.py unchanged'])
    // What the user names is read, ignored or not.
    expect(paths(['build'])).toEqual(['build/out.py unchanged'])
    expect(paths(['--paths', '**/db.py', '--', 'src'])).toEqual(['src/db.py unchanged'])
  })

  test('without a repository folders are walked, except .git and node_modules; links are not followed', () => {
    const folder = temporaryFolder()
    for (const path of ['a', 'node_modules/x', '.git/x']) mkdirSync(join(folder, path), { recursive: true })
    for (const path of ['a/db.py', 'node_modules/x/db.py', '.git/x/db.py']) writeFileSync(join(folder, path), weak)
    const report = expectValidReport(cli(['audit', folder, '--format', 'json']).stdout)
    expect(report.connections.map(({ path }) => path)).toEqual(['a/db.py'])
  })

  const asRoot = process.getuid?.() === 0
  ;(asRoot ? test.skip : test)('what may not be read makes it incomplete', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'db.py'), weak)
    chmodSync(join(folder, 'db.py'), 0)
    const run = cli(['audit', folder, '--format', 'json'])
    expect(run.code).toBe(3)
    expect(expectValidReport(run.stdout).unread).toEqual([{ path: 'db.py', reason: 'permission denied' }])
  })

  test('a text beyond the size that is read makes it incomplete; the gate that failed stays failed', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'big.sql'), `-- ${'x'.repeat(5 * 1024 * 1024)}`)
    expect(cli(['audit', folder]).code).toBe(3)
    expect(cli(['baseline', folder])).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('big.sql: not read: larger than 5 MB') })
    writeFileSync(join(folder, 'db.py'), weak)
    expect(cli(['audit', folder]).code).toBe(1)
  })
})
