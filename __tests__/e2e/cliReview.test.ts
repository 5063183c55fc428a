/** `review` over real repositories: which two states are compared, and what is read from them. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/engine/model.js'
import { bundle, cli, node, type Run } from '../support/cli.js'
import { type GitRepo, gitRepo, temporaryFolder } from '../support/gitRepo.js'
import { expectValidReport } from '../support/schema.js'

const cases = fileURLToPath(new URL('../cases', import.meta.url))
const weak = "import psycopg2\ndb = psycopg2.connect('postgresql://app@db.example.org/shop?sslmode=disable')\n"
const strong = "import psycopg2\ndb = psycopg2.connect('postgresql://app@db.example.org/shop?sslmode=verify-full&sslrootcert=/ca.crt')\n"

function reviewed(repo: GitRepo, ...args: string[]): { report: Report; run: Run } {
  const run = cli(['review', '--root', repo.root, '--format', 'json', ...args])
  expect(run.stderr).toBe('')
  return { report: expectValidReport(run.stdout), run }
}

function shown({ connections }: Report): string[] {
  return connections.map(({ path, change, before, grade }) => `${path} ${change} ${before?.grade ?? '-'} → ${grade ?? '-'}`)
}

describe('the cases of the brief, as commits', () => {
  test.each([
    ['brief-1-flask-disable', 'app.py', 1, ['app.py added - → F']],
    ['brief-2-flask-no-mode', 'app.py', 1, ['app.py added - → E']],
    ['brief-3-five-lines-verify-full', 'app.py', 0, ['app.py added - → A']],
    ['brief-4-sqlalchemy-verify-full', 'config.py', 0, ['config.py added - → A']],
    ['brief-5-require-with-root-certificate', 'app.py', 0, ['app.py added - → C']],
    ['brief-6-mode-line-deleted', 'app.py', 1, ['app.py modified A → E']],
    ['brief-7-disable-to-verify-full', 'app.py', 0, ['app.py modified F → A']],
  ])('%s', (name, path, code, expected) => {
    const repo = gitRepo()
    repo.write(path, readFileSync(join(cases, name, 'before', path)))
    repo.commit()
    repo.write(path, readFileSync(join(cases, name, 'after', path)))
    repo.commit()
    const { report, run } = reviewed(repo, '--base', 'HEAD~1', '--head', 'HEAD')
    expect(shown(report)).toEqual(expected)
    expect(run.code).toBe(code)
    // The same from the diff over the tree.
    const diff = cli(['review', '--root', repo.root, '--diff', '-', '--format', 'json'], { input: repo.git('diff', 'HEAD~1', 'HEAD') + '\n' })
    expect(shown(expectValidReport(diff.stdout))).toEqual(expected)
    expect(diff.code).toBe(code)
    // What a format says of a grade is the publishers' matter; here that no password is in it, of one that fails and of one that passes.
    for (const format of name.startsWith('brief-1') || name.startsWith('brief-7') ? ['pretty', 'markdown', 'sarif', 'html'] : ['pretty']) {
      const printed = cli(['review', '--root', repo.root, '--base', 'HEAD~1', '--head', 'HEAD', '--format', format])
      expect(printed.code).toBe(code)
      expect(printed.stdout + run.stdout + diff.stdout).not.toContain('secretpass')
    }
  })
})

describe('which states are compared', () => {
  function forked(): GitRepo {
    const repo = gitRepo()
    repo.write('app.py', '\n')
    repo.commit('one')
    repo.git('checkout', '-q', '-b', 'feature')
    repo.write('app.py', strong)
    repo.commit('two')
    repo.git('checkout', '-q', 'main')
    repo.write('other.py', weak)
    repo.commit('not of the feature')
    repo.git('checkout', '-q', 'feature')
    return repo
  }

  test('review alone: the working tree against the merge base with the default branch', () => {
    const repo = forked()
    expect(shown(reviewed(repo).report)).toEqual(['app.py added - → A'])
    repo.write('app.py', weak)
    expect(shown(reviewed(repo).report)).toEqual(['app.py added - → F'])
  })

  test('untracked files count, ignored ones do not', () => {
    const repo = forked()
    repo.write('new/db.py', weak)
    repo.write('.gitignore', 'secret.py\n')
    repo.write('secret.py', weak)
    expect(shown(reviewed(repo).report)).toEqual(['app.py added - → A', 'new/db.py added - → F'])
  })

  test('origin/HEAD goes before main', () => {
    const repo = forked()
    repo.git('update-ref', 'refs/remotes/origin/trunk', 'feature')
    repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
    expect(shown(reviewed(repo).report)).toEqual([])
  })

  test('--base: the working tree against the merge base of that revision', () => {
    const repo = forked()
    repo.write('app.py', weak)
    expect(shown(reviewed(repo, '--base', 'feature').report)).toEqual(['app.py modified A → F'])
    expect(shown(reviewed(repo, '--base=main').report)).toEqual(['app.py added - → F'])
  })

  test('--base and --head: three dots, as GitHub shows a pull request', () => {
    const repo = forked()
    expect(shown(reviewed(repo, '--base', 'main', '--head', 'feature').report)).toEqual(['app.py added - → A'])
    expect(shown(reviewed(repo, '--base', 'feature', '--head', 'main').report)).toEqual(['other.py added - → F'])
  })

  test('revisions without a common ancestor are compared directly', () => {
    const repo = forked()
    repo.git('checkout', '-q', '--orphan', 'island')
    repo.git('rm', '-rfq', '--cached', '.')
    repo.write('app.py', weak)
    repo.commit()
    expect(shown(reviewed(repo, '--base', 'feature', '--head', 'island').report)).toEqual(['app.py modified A → F'])
  })

  test('a tree can stand for a revision: everything against the empty tree', () => {
    const repo = forked()
    expect(shown(reviewed(repo, '--base', '4b825dc642cb6eb9a060e54bf8d69288fbee4904', '--head', 'main').report)).toEqual(['other.py added - → F'])
  })

  test('--staged: the index against HEAD, whatever the working tree holds', () => {
    const repo = forked()
    repo.write('app.py', weak)
    repo.git('add', 'app.py')
    repo.write('app.py', strong)
    expect(shown(reviewed(repo, '--staged').report)).toEqual(['app.py modified A → F'])
    repo.git('reset', '-q')
    expect(shown(reviewed(repo, '--staged').report)).toEqual([])
  })

  test('--staged before the first commit', () => {
    const repo = gitRepo()
    repo.write('app.py', weak)
    repo.git('add', 'app.py')
    expect(shown(reviewed(repo, '--staged').report)).toEqual(['app.py added - → F'])
  })

  test('a repository without a commit: everything is new', () => {
    const repo = gitRepo()
    repo.write('app.py', weak)
    expect(shown(reviewed(repo).report)).toEqual(['app.py added - → F'])
  })

  test('a bare repository, when both revisions are given', () => {
    const repo = forked()
    const bare = temporaryFolder()
    repo.git('clone', '-q', '--bare', repo.root, bare)
    const run = cli(['review', '--root', bare, '--base', 'main', '--head', 'feature', '--format', 'json'])
    expect(shown(expectValidReport(run.stdout))).toEqual(['app.py added - → A'])
    expect(cli(['review', '--root', bare, '--base', 'main'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^db-tls-gate: a bare repository .*\n$/) })
  })

  test('from a folder inside of the repository the whole repository is judged, as git diff does', () => {
    const repo = forked()
    repo.write('deep/er/x.txt', '')
    const run = cli(['review', '--format', 'json'], { cwd: join(repo.root, 'deep/er') })
    expect(shown(expectValidReport(run.stdout))).toEqual(['app.py added - → A'])
  })

  test('a shallow clone without the merge base says so and compares with the revision itself', () => {
    const repo = forked()
    const clone = temporaryFolder()
    repo.git('clone', '-q', '--depth', '1', '--no-single-branch', `file://${repo.root}`, clone)
    const run = cli(['review', '--root', clone, '--base', 'origin/main', '--head', 'origin/feature', '--format', 'json'])
    expect(run.stderr).toMatch(/shallow.*origin\/main itself/)
    expect(shown(expectValidReport(run.stdout))).toEqual(['app.py added - → A'])
  })

  test('a rename with an edit is compared with the former file; a pure move is only moved', () => {
    const repo = gitRepo()
    const padding = Array.from({ length: 30 }, (_, index) => `x${index} = ${index}\n`).join('')
    repo.write('a.py', strong + padding)
    repo.write('b.py', padding.toUpperCase() + strong)
    repo.commit()
    repo.git('mv', 'a.py', 'c.py')
    repo.write('c.py', weak + padding)
    repo.git('mv', 'b.py', 'd.py')
    repo.commit()
    expect(shown(reviewed(repo, '--base', 'HEAD~1', '--head', 'HEAD').report)).toContain('c.py modified A → F')
    expect(shown(reviewed(repo, '--base', 'HEAD~1', '--head', 'HEAD').report)).not.toContain('d.py added - → A')
  })
})

describe('odd files', () => {
  test.each([
    ['CRLF', 'app.py', weak.replaceAll('\n', '\r\n'), ['app.py added - → F'], 1],
    ['no newline at the end', 'app.py', weak.trimEnd(), ['app.py added - → F'], 1],
    ['a byte order mark', 'app.py', `\uFEFF${weak}`, ['app.py added - → F'], 1],
    ['UTF-16, as Windows writes it', 'app.py', Buffer.from(`\uFEFF${weak}`, 'utf16le'), ['app.py added - → F'], 1],
    ['Latin-1', 'app.py', Buffer.from(`# caf\xe9\n${weak}`, 'latin1'), ['app.py added - → F'], 1],
    ['0 bytes', 'app.py', '', [], 0],
    ['binary', 'logo.png', Buffer.concat([Buffer.from([0x89, 0x50, 0, 0xff]), Buffer.from(weak)]), [], 0],
    ['binary and larger than we read', 'blob.bin', Buffer.alloc(6 * 1024 * 1024, Buffer.from([0x89, 0x50, 0, 0xff])), [], 0],
    ['a NUL in a program, which makes git call it binary', 'app.py', `# \0\n${weak}`, ['app.py added - → F'], 1],
    ['one line of 1 MB', 'app.js', `var x="${'a'.repeat(1024 * 1024)}";`, [], 0],
    ['a blank and a quote in the name', 'my "app" \'x\'.py', weak, ['my "app" \'x\'.py added - → F'], 1],
    ['a line feed in the name', 'a\nb.py', weak, ['a\nb.py added - → F'], 1],
    ['a name that looks like an option', '--output=x.py', weak, ['--output=x.py added - → F'], 1],
    ['a name that looks like a pathspec', ':(glob)*.py', weak, [':(glob)*.py added - → F'], 1],
    ['letters beyond ASCII in the name', 'größe/データ.py', weak, ['größe/データ.py added - → F'], 1],
  ])('%s', (_, path, content, expected, code) => {
    const repo = gitRepo()
    repo.commit('empty')
    repo.write(path, content)
    const untracked = reviewed(repo)
    expect(shown(untracked.report)).toEqual(expected)
    expect(untracked.run.code).toBe(code)
    repo.commit()
    const committed = reviewed(repo, '--base', 'HEAD~1', '--head', 'HEAD')
    expect(shown(committed.report)).toEqual(expected)
    expect(committed.run.code).toBe(code)
  })

  test('a text that is too large to read makes the result incomplete, not green', () => {
    const repo = gitRepo()
    repo.commit('empty')
    repo.write('big.txt', 'a'.repeat(5 * 1024 * 1024 + 1))
    repo.commit()
    const { report, run } = reviewed(repo, '--base', 'HEAD~1', '--head', 'HEAD')
    expect(report).toMatchObject({ verdict: 'incomplete', unread: [{ path: 'big.txt', reason: 'larger than 5 MB' }] })
    expect(run.code).toBe(3)
    expect(reviewed(repo, '--base', 'HEAD~1', '--head', 'HEAD', '--fail-under', 'never').run.code).toBe(3)
  })

  test('a symbolic link and a submodule hide nothing and are passed over', () => {
    const repo = gitRepo()
    const other = gitRepo()
    other.write('db.py', weak)
    const id = other.commit()
    repo.commit('empty')
    repo.git('update-index', '--add', '--cacheinfo', `120000,${execObject(repo, '/etc/passwd')},link.py`)
    repo.git('update-index', '--add', '--cacheinfo', `160000,${id},sub`)
    repo.git('commit', '-q', '-m', 'link and submodule')
    const { report, run } = reviewed(repo, '--base', 'HEAD~1', '--head', 'HEAD')
    expect(report).toMatchObject({ verdict: 'pass', connections: [], unread: [] })
    expect(run.code).toBe(0)
  })

  test('a deleted connection is nothing to grade', () => {
    const repo = gitRepo()
    repo.write('app.py', weak)
    repo.commit()
    repo.git('rm', '-q', 'app.py')
    expect(shown(reviewed(repo, '--base', 'HEAD').report)).toEqual([])
  })

  test('a file with merge conflicts: in the index it cannot be judged, in the working tree it is judged as it stands', () => {
    const repo = gitRepo()
    repo.write('app.py', 'import psycopg2\n')
    repo.commit()
    repo.git('checkout', '-q', '-b', 'other')
    repo.write('app.py', strong)
    repo.commit()
    repo.git('checkout', '-q', 'main')
    repo.write('app.py', weak)
    repo.commit()
    expect(() => repo.git('merge', 'other')).toThrow('merge other')
    const staged = reviewed(repo, '--staged')
    expect(staged.report).toMatchObject({ verdict: 'incomplete', connections: [], unread: [{ path: 'app.py', reason: 'has merge conflicts' }] })
    expect(staged.run.code).toBe(3)
    expect(shown(reviewed(repo, '--base', 'HEAD~1').report)).toEqual(['app.py added - → F', 'app.py added - → A'])
  })

  test('an untracked file that was moved by hand is compared with its former self', () => {
    const repo = gitRepo()
    repo.write('old.py', weak)
    repo.commit()
    repo.write('new.py', weak)
    repo.git('rm', '-q', '--cached', 'old.py')
    execFileSync('rm', [join(repo.root, 'old.py')])
    expect(shown(reviewed(repo).report)).toEqual([])
  })

  test('a hook before a commit sees the index that is about to be committed', () => {
    const repo = gitRepo()
    repo.write('app.py', strong)
    repo.commit()
    repo.write('app.py', weak)
    writeFileSync(join(repo.root, '.git/hooks/pre-commit'), `#!/bin/sh\nexec '${node}' '${bundle}' review --staged\n`, { mode: 0o755 })
    expect(() => repo.git('commit', '-q', '-a', '-m', 'weaker')).toThrow('commit')
    repo.write('app.py', `${strong}x = 1\n`)
    repo.git('commit', '-q', '-a', '-m', 'as strong as before')
    expect(repo.git('log', '--format=%s', '-1')).toBe('as strong as before')
  })

  test('a file whose time stamp alone changed is not changed', () => {
    const repo = gitRepo()
    repo.write('app.py', weak)
    repo.commit()
    repo.write('app.py', weak)
    repo.git('update-index', '--assume-unchanged', 'app.py')
    repo.git('update-index', '--no-assume-unchanged', 'app.py')
    expect(shown(reviewed(repo).report)).toEqual([])
  })
})

describe('configuration and baseline', () => {
  test('are read from the base revision: what a change says of its own judge does not count', () => {
    const repo = gitRepo()
    repo.write('app.py', '')
    repo.commit()
    repo.write('app.py', weak)
    repo.write('.github/db-tls-gate.yml', 'fail-under: never\n')
    repo.commit()
    expect(reviewed(repo, '--base', 'HEAD~1', '--head', 'HEAD').run.code).toBe(1)
    repo.git('checkout', '-q', '-b', 'later')
    repo.write('app.py', weak.replace('shop', 'store'))
    expect(reviewed(repo, '--base', 'HEAD').run.code).toBe(0)
  })

  test('a config file that is not committed yet does not count, and we say so', () => {
    const repo = gitRepo()
    repo.commit('empty')
    repo.write('app.py', weak)
    repo.write('.github/db-tls-gate.yml', 'fail-under: never\n')
    expect(cli(['review', '--root', repo.root])).toMatchObject({ code: 1, stderr: expect.stringMatching(/^db-tls-gate: \.github\/db-tls-gate\.yml is not in the base revision [0-9a-f]{12} yet and does not count; the defaults do\n$/) })
    expect(cli(['review', '--root', repo.root, '--quiet'])).toMatchObject({ code: 1, stderr: '' })
  })

  test('--config that the base revision does not hold is a mistake, even when it lies on disk', () => {
    const repo = gitRepo()
    repo.commit()
    repo.write('strict.yml', 'fail-under: A\n')
    expect(cli(['review', '--root', repo.root, '--config', 'strict.yml'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^db-tls-gate: --config strict\.yml: no such file in the base revision [0-9a-f]{12}\n$/) })
    repo.commit()
    expect(reviewed(repo, '--config', 'strict.yml').run.code).toBe(0)
  })

  test('a wrong config is one line with file, line and what is accepted', () => {
    const repo = gitRepo()
    repo.write('.github/db-tls-gate.yml', 'paths: []\nfail-undr: B\n')
    repo.commit()
    expect(cli(['review', '--root', repo.root])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^db-tls-gate: \.github\/db-tls-gate\.yml:2: unknown key "fail-undr"; did you mean fail-under\?\n$/) })
  })

  test('a baseline from the base revision accepts what stands there already', () => {
    const repo = gitRepo()
    repo.write('app.py', '')
    repo.write('.github/db-tls-gate.yml', 'baseline: accepted.txt\n')
    repo.write('accepted.txt', '# nothing yet\n')
    repo.commit()
    repo.write('app.py', weak)
    expect(reviewed(repo).run.code).toBe(1)
    const baseline = cli(['baseline', '--root', repo.root])
    expect(baseline.stdout).toMatch(/^[0-9a-f]{20} require-tls app\.py$/m)
    repo.write('accepted.txt', baseline.stdout)
    expect(reviewed(repo).run.code).toBe(1)
    repo.git('add', 'accepted.txt')
    repo.git('commit', '-q', '-m', 'baseline')
    const { report, run } = reviewed(repo)
    expect(report.suppressed.map(({ by, ruleId }) => `${by} ${ruleId}`)).toContain('baseline require-tls')
    expect(run.code).toBe(0)
  })

  test('--paths and --paths-ignore take several globs each', () => {
    const repo = gitRepo()
    repo.commit('empty')
    for (const path of ['a/x.py', 'b/x.py', 'c/x.py', 'a/y.py']) repo.write(path, weak)
    expect(shown(reviewed(repo, '--paths', 'a/**', 'b/**', '--paths-ignore=**/y.py').report)).toEqual(['a/x.py added - → F', 'b/x.py added - → F'])
  })

  test('--driver decides where the file does not tell', () => {
    const repo = gitRepo()
    repo.commit('empty')
    repo.write('config.yaml', 'url: postgresql://app@db.example.org/shop?sslmode=require\n')
    expect(reviewed(repo, '--driver', 'postgres=pg').report.connections[0]).toMatchObject({ driver: { id: 'pg' }, posture: 'verify-full' })
    expect(reviewed(repo).report.connections[0]).toMatchObject({ driver: { id: 'libpq' }, posture: 'unverified' })
  })

  test('--no-ignores takes no notice of comments', () => {
    const repo = gitRepo()
    repo.commit('empty')
    repo.write('app.py', weak.replace("')\n", "')  # db-tls-gate: ignore[require-tls] -- a lab\n"))
    expect(reviewed(repo).run.code).toBe(0)
    expect(reviewed(repo, '--no-ignores').run.code).toBe(1)
  })
})

function execObject(repo: GitRepo, target: string): string {
  repo.write('.git/target', target)
  return repo.git('hash-object', '-w', '.git/target')
}
