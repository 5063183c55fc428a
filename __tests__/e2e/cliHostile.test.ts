/** What a repository, a diff or a tree may hold to make its reader run, read or print something. None of it may work. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { cli } from '../support/cli.js'
import { canary, gitRepo, temporaryFolder } from '../support/gitRepo.js'
import { expectValidReport } from '../support/schema.js'


const weak = "import psycopg2\ndb = psycopg2.connect('postgresql://app:hunter2secret@db.example.org/shop?sslmode=disable')\n"

/** A diff that adds a whole file; the path stands in it as given. */
function added(path: string, content = weak): string {
  const lines = content.split('\n').slice(0, -1)
  return `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}\n`).join('')}`
}

function modified(path: string): string {
  return `--- a/${path}\n+++ b/${path}\n@@ -5,1 +5,1 @@\n-x = 1\n+x = 2\n`
}

describe("the repository's own configuration runs nothing", () => {
  const { program, trace } = canary()
  const settings: Readonly<Record<string, string>> = {
    'core.fsmonitor': program,
    'core.hooksPath': join(program, '..'),
    'core.pager': program,
    'core.sshCommand': program,
    'core.askPass': program,
    'core.editor': program,
    'core.alternateRefsCommand': program,
    'diff.external': program,
    'diff.canary.textconv': program,
    'diff.canary.command': program,
    'diff.canary.cachetextconv': 'false',
    'merge.canary.driver': program,
    'filter.canary.clean': program,
    'filter.canary.smudge': program,
    'filter.canary.required': 'true',
    'filter.a=b.c.process': program,
    'credential.helper': `!${program}`,
    'gpg.program': program,
    'log.showSignature': 'true',
    'protocol.allow': 'always',
    'protocol.ext.allow': 'always',
    'remote.origin.url': `ext::${program}`,
    'remote.origin.promisor': 'true',
    'remote.origin.partialclonefilter': 'blob:none',
    'remote.origin.uploadpack': program,
    'extensions.partialClone': 'origin',
    'uploadpack.packObjectsHook': program,
    'alias.diff-index': `!${program}`,
    'diff.ignoreSubmodules': 'none',
    'submodule.recurse': 'true',
    'core.repositoryformatversion': '1',
  }

  test('not a hook, filter, text conversion, diff driver, file monitor or transport', () => {
    const repo = gitRepo()
    repo.write('app.py', "db = 'x'\n")
    repo.write('big.py', 'y = 1\n')
    repo.write('.gitattributes', '*.py diff=canary filter=canary merge=canary\n*.js filter=a=b.c\n')
    repo.write('old.js', 'let x\n')
    repo.commit()
    repo.git('checkout', '-q', '-b', 'feature')
    repo.write('app.py', weak)
    repo.git('mv', 'big.py', 'bigger.py')
    repo.commit()
    for (const hook of ['post-index-change', 'reference-transaction', 'pre-commit', 'post-checkout']) {
      execFileSync('cp', [program, join(repo.root, '.git/hooks', hook)])
    }
    for (const [name, value] of Object.entries(settings)) repo.git('config', '--local', name, value)
    mkdirSync(join(repo.root, '.git/info'), { recursive: true })
    writeFileSync(join(repo.root, '.git/info/attributes'), '* diff=canary filter=canary\n')
    // Racy and stale time stamps make git look into the files.
    repo.write('app.py', `${weak}\n`)
    repo.write('old.js', 'let y\n')
    utimesSync(join(repo.root, 'bigger.py'), 1, 1)
    utimesSync(join(repo.root, 'old.js'), new Date(), new Date())
    const env = { GIT_EXTERNAL_DIFF: program, GIT_PAGER: program, GIT_SSH_COMMAND: program, GIT_ASKPASS: program, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.fsmonitor', GIT_CONFIG_VALUE_0: program }
    for (const args of [[], ['--staged'], ['--base', 'main'], ['--base', 'main', '--head', 'feature']]) {
      const run = cli(['review', '--root', repo.root, '--format', 'json', ...args], { env })
      expect(run.stderr).toBe('')
      expectValidReport(run.stdout)
    }
    expectValidReport(cli(['audit', '--root', repo.root, '--format', 'json'], { env }).stdout)
    expect(cli(['baseline', '--root', repo.root], { env }).stdout).toContain('require-tls app.py')
    expect(existsSync(trace)).toBe(false)
    // The same settings do run for a careless reader: the test would notice.
    execFileSync('git', ['-C', repo.root, '-c', 'core.pager=cat', 'diff', '--ext-diff', 'main', 'feature'], { stdio: 'ignore' })
    expect(existsSync(trace)).toBe(true)
  })

  test('a missing object of a partial clone is not fetched, and is unread', () => {
    const repo = gitRepo()
    const lazy = canary()
    repo.write('app.py', 'x = 1\n')
    repo.commit()
    repo.write('app.py', weak)
    repo.commit()
    const blob = repo.git('rev-parse', 'HEAD:app.py')
    execFileSync('rm', ['-f', join(repo.root, '.git/objects', blob.slice(0, 2), blob.slice(2))])
    for (const [name, value] of Object.entries({ 'extensions.partialClone': 'origin', 'remote.origin.promisor': 'true', 'remote.origin.url': `ext::${lazy.program}`, 'protocol.ext.allow': 'always', 'core.repositoryformatversion': '1' })) repo.git('config', name, value)
    const run = cli(['review', '--root', repo.root, '--base', 'HEAD~1', '--head', 'HEAD', '--format', 'json'])
    expect(run.code).toBe(3)
    expect(expectValidReport(run.stdout).unread).toEqual([{ path: 'app.py', reason: expect.stringContaining('not in the repository') }])
    expect(existsSync(lazy.trace)).toBe(false)
  })

  test('core.worktree does not lead us into another folder', () => {
    const repo = gitRepo()
    const elsewhere = temporaryFolder()
    writeFileSync(join(elsewhere, 'private.py'), weak)
    repo.commit()
    repo.git('config', 'core.worktree', elsewhere)
    expect(cli(['review', '--root', repo.root])).toMatchObject({ code: 2, stdout: '' })
    repo.git('config', 'core.worktree', elsewhere)
    const audit = cli(['audit', '--root', repo.root, '--format', 'json'])
    expect(audit.stdout).not.toContain('private.py')
  })

  test('refs/replace does not show another content than the commit has', () => {
    const repo = gitRepo()
    repo.write('app.py', 'x = 1\n')
    repo.commit()
    repo.write('app.py', weak)
    repo.commit()
    repo.git('replace', repo.git('rev-parse', 'HEAD:app.py'), repo.git('rev-parse', 'HEAD~1:app.py'))
    expect(cli(['review', '--root', repo.root, '--base', 'HEAD~1', '--head', 'HEAD']).code).toBe(1)
  })
})

describe('the tree under a diff', () => {
  test.each([
    ['a parent folder', '../outside.py'],
    ['an absolute path', '/etc/passwd'],
    ['a dot segment', 'a/../../outside.py'],
    ['an empty segment', 'a//b.py'],
    ['the other slash', '..\\outside.py'],
  ])('is not left by %s: the lines of the diff are judged, the file is unread', (_, path) => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'tree/a'), { recursive: true })
    writeFileSync(join(folder, 'outside.py'), weak)
    const run = cli(['review', '--root', join(folder, 'tree'), '--diff', '-', '--format', 'json'], { input: modified(path) })
    const report = expectValidReport(run.stdout)
    expect(report.connections).toEqual([])
    expect(report.unread).toHaveLength(1)
    expect(run.code).toBe(3)
  })

  test('is not left through a symbolic link, neither of a file nor of a folder', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'tree'))
    mkdirSync(join(folder, 'secret'))
    writeFileSync(join(folder, 'secret/db.py'), `x = 0\n\n\n\nx = 2\n${weak}`)
    symlinkSync(join(folder, 'secret/db.py'), join(folder, 'tree/link.py'))
    symlinkSync(join(folder, 'secret'), join(folder, 'tree/folder'))
    const run = cli(['review', '--root', join(folder, 'tree'), '--diff', '-', '--format', 'json'], { input: modified('link.py') + modified('folder/db.py') })
    const report = expectValidReport(run.stdout)
    expect(report.connections).toEqual([])
    expect(report.unread.map(({ reason }) => reason)).toEqual(['not read: is a symbolic link', 'not read: lies behind a symbolic link'])
    expect(run.code).toBe(3)
  })

  test('a pipe in the place of a file is not waited for', () => {
    const folder = temporaryFolder()
    execFileSync('mkfifo', [join(folder, 'app.py')])
    const run = cli(['review', '--root', folder, '--diff', '-', '--format', 'json'], { input: modified('app.py') })
    expect(expectValidReport(run.stdout).unread).toEqual([{ path: 'app.py', reason: 'not read: is no plain file' }])
    expect(cli(['audit', folder]).code).toBe(0)
    expect(cli(['audit', join(folder, 'app.py')]).code).toBe(2)
  })

  test('a file that is not there: an added one is judged whole from the diff, of another the hunks, incomplete', () => {
    const folder = temporaryFolder()
    const whole = cli(['review', '--root', folder, '--diff', '-', '--format', 'json'], { input: added('app.py') })
    expect(expectValidReport(whole.stdout)).toMatchObject({ verdict: 'fail', grade: 'F', unread: [] })
    const part = cli(['review', '--root', folder, '--diff', '-', '--format', 'json'], { input: modified('app.py') })
    expect(expectValidReport(part.stdout)).toMatchObject({ verdict: 'incomplete', unread: [{ path: 'app.py', reason: expect.stringContaining(`not found under ${folder}`) }] })
  })

  test('a text that the diff calls binary hides nothing', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'app.py'), weak)
    writeFileSync(join(folder, 'logo.png'), Buffer.from([0x89, 0x50, 0, 0, 1]))
    const binary = (path: string): string => `diff --git a/${path} b/${path}\nindex 1111111..2222222 100644\nBinary files a/${path} and b/${path} differ\n`
    const hidden = cli(['review', '--root', folder, '--diff', '-', '--format', 'json'], { input: binary('app.py') })
    expect(expectValidReport(hidden.stdout)).toMatchObject({ verdict: 'incomplete', unread: [{ path: 'app.py' }] })
    expect(cli(['review', '--root', folder, '--diff', '-', '--format', 'json'], { input: binary('logo.png') }).code).toBe(0)
  })
})

describe('what is printed', () => {
  const escape = '\u001b[31m\u001b]0;title\u0007\u009b2J\u202e\u2066'

  test.each([['pretty'], ['json'], ['markdown'], ['sarif'], ['html']])('%s carries no escape sequence, control or bidirectional character of a file, its name or its connection', (format) => {
    const repo = gitRepo()
    repo.commit('empty')
    repo.write(`x${escape}y.py`, `db = psycopg2.connect('postgresql://u@host${escape}:5432/db${escape}?sslmode=${escape}&a=b')\nimport psycopg2\n`)
    const run = cli(['review', '--root', repo.root, '--format', format])
    expect(run.stdout).toMatch(/x.*y\.py/)
    expect(run.stdout + run.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })

  test.each([['pretty'], ['json'], ['markdown'], ['sarif'], ['html']])('%s holds no password', (format) => {
    const repo = gitRepo()
    repo.commit('empty')
    repo.write('app.py', weak)
    repo.write('multi.py', "import psycopg2\ndb = psycopg2.connect(\n    'postgresql://app:hunter2'\n    'secret@db.example.org/shop'\n    '?sslmode=prefer&password=hunter2secret')\n")
    repo.write('dsn.py', "import psycopg2\ndb = psycopg2.connect('host=db.example.org user=app password=hunter2secret sslmode=allow')\n")
    const { stdout, stderr, code } = cli(['review', '--root', repo.root, '--format', format])
    expect(code).toBe(1)
    expect(stdout + stderr).not.toMatch(/hunter2|secret@/)
    // A SARIF result names its place and its parameters, never the host.
    expect(stdout).toContain(format === 'sarif' ? 'multi.py' : 'db.example.org')
  })
})

describe('--output', () => {
  const audit = (folder: string, output: string, format = 'html') => cli(['audit', 'app.py', '--format', format, '--output', output], { cwd: folder })

  test.each([['json'], ['markdown'], ['sarif'], ['html'], ['pretty']])('writes %s over an older, longer report, and nothing to the standard output', (format) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'app.py'), weak)
    const printed = cli(['audit', 'app.py', '--format', format], { cwd: folder })
    writeFileSync(join(folder, 'report'), 'x'.repeat(1_000_000))
    expect(audit(folder, 'report', format)).toMatchObject({ code: 1, stdout: '', stderr: '' })
    expect(readFileSync(join(folder, 'report'), 'utf8')).toBe(printed.stdout)
  })

  test.each<[string, (folder: string, outside: string) => string, string]>([
    ['a link in the place of the report', (folder, outside) => (symlinkSync(join(outside, 'r.html'), join(folder, 'r.html')), 'r.html'), 'leads through a symbolic link'],
    ['a link on the way', (folder, outside) => (symlinkSync(outside, join(folder, 'out')), 'out/r.html'), 'leads through a symbolic link'],
    ['a pipe that nobody reads', (folder) => (execFileSync('mkfifo', [join(folder, 'r.html')]), 'r.html'), 'is no plain file'],
    ['a folder', (folder) => (mkdirSync(join(folder, 'r.html')), 'r.html'), 'is a folder'],
    ['a folder that is not there', () => 'nowhere/r.html', 'no such folder'],
  ])('refuses %s of the tree', (_, prepare, why) => {
    const [folder, outside] = [temporaryFolder(), temporaryFolder()]
    writeFileSync(join(folder, 'app.py'), weak)
    const output = prepare(folder, outside)
    expect(audit(folder, output)).toEqual({ code: 2, stdout: '', stderr: `db-tls-gate: --output ${output}: ${why}\n` })
    expect(readdirSync(outside)).toEqual([])
  })

  test("writes to a device and follows the user's own link outside of the tree", () => {
    const [folder, outside] = [temporaryFolder(), temporaryFolder()]
    writeFileSync(join(folder, 'app.py'), weak)
    mkdirSync(join(outside, 'real'))
    symlinkSync(join(outside, 'real'), join(outside, 'link'))
    expect(audit(folder, '/dev/null')).toMatchObject({ code: 1, stderr: '' })
    expect(audit(folder, join(outside, 'link', 'r.html'))).toMatchObject({ code: 1, stderr: '' })
    expect(readdirSync(join(outside, 'real'))).toEqual(['r.html'])
  })
})
