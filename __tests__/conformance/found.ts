/** What of the servers and clients is installed here. Nothing is ever installed by a test. */
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Account } from './leash.js'

/** The path of a program, from `folders` first, then from PATH; null: not installed. */
export function findProgram(name: string, folders: readonly string[] = []): string | null {
  const path = (process.env['PATH'] ?? '').split(delimiter)
  return [...folders, ...path, '/usr/sbin', '/usr/local/sbin'].map((folder) => join(folder, name)).find(isExecutable) ?? null
}

/** Debian keeps one folder per version of PostgreSQL, newest first. */
export function postgresFolders(): string[] {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).filter((each) => /^\d+$/.test(each)) : []
  return versions.sort((one, other) => Number(other) - Number(one)).map((version) => join(root, version, 'bin'))
}

/** A Python that can import the module: Debian's own knows Debian's packages, another one on PATH may not. */
export function pythonWith(module: string): string | null {
  const pythons = ['/usr/bin/python3', findProgram('python3')].filter((each) => each !== null && existsSync(each))
  return pythons.find((python) => python !== null && spawnSync(python, ['-c', `import ${module}`], { stdio: 'ignore' }).status === 0) ?? null
}

/** What a program prints, trimmed. */
export function output(program: string, words: readonly string[]): string {
  return execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

/** Ourselves, or, when that is root, somebody who may do less. null: there is no such account. */
export function unprivileged(...names: readonly string[]): Account | null {
  if (process.getuid?.() !== 0) return {}
  for (const name of [...names, 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  }
  return null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
