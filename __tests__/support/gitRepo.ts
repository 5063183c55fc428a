/** Real repositories in a temporary folder, made by git itself and free of this machine's configuration. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'

export interface GitRepo {
  readonly root: string
  readonly git: (...args: string[]) => string
  readonly write: (path: string, content: string | Uint8Array) => void
  /** Stages everything; answers the commit's id. */
  readonly commit: (message?: string) => string
}

const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Removed when the test file has run. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'db-tls-gate-')))
  folders.push(folder)
  return folder
}

export function gitRepo(...init: string[]): GitRepo {
  const root = temporaryFolder()
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: root,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    // Nothing is tidied in the background, and nothing has to outlive the machine.
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'maintenance.auto',
    GIT_CONFIG_VALUE_0: 'false',
    GIT_CONFIG_KEY_1: 'core.fsync',
    GIT_CONFIG_VALUE_1: 'none',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
    GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
  }
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
  git('init', '-q', '-b', 'main', ...init)
  return {
    root,
    git,
    write: (path, content) => {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
    },
    commit: (message = 'change') => {
      git('add', '-A')
      git('commit', '-q', '--allow-empty', '-m', message)
      return git('rev-parse', 'HEAD')
    },
  }
}

/** A program that leaves a trace when anything runs it. */
export function canary(): { readonly program: string; readonly trace: string } {
  const folder = temporaryFolder()
  const [program, trace] = [join(folder, 'canary.sh'), join(folder, 'it-ran')]
  writeFileSync(program, `#!/bin/sh\necho "$@" >> '${trace}'\ncat\n`)
  chmodSync(program, 0o755)
  return { program, trace }
}
