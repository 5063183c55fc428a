import { mkdir, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { err, ok, type Result } from '../../engine/result.js'
import { logLine } from '../../publishers/logLine.js'
import type { Refusal } from '../../publishers/port.js'
import { passesLink, writePlainFile } from '../writePlainFile.js'
import { member, text } from './api.js'
import type { Environment } from './inputs.js'

/**
 * Writes inside the workspace or RUNNER_TEMP only, and never through a symbolic link: a checked-out pull request may have put one there.
 * Answers the absolute path. `invalid`: the user named a place that is not allowed.
 */
export async function writeReportFile(path: string, content: string, environment: Environment): Promise<Result<string, Refusal>> {
  const place = placeOf(path, environment)
  if (place === null) return invalid(path, 'lies outside of the workspace and of RUNNER_TEMP')
  try {
    const root = await realpath(place.root)
    const target = join(root, place.inside)
    if (await passesLink(root, target)) return invalid(path, 'leads through a symbolic link')
    await mkdir(dirname(target), { recursive: true })
    await writePlainFile(target, content)
    return ok(target)
  } catch (error) {
    return err({ kind: 'failed', reason: `${logLine(path, 300)}: could not be written (${logLine(text(member(error, 'code')) ?? 'failed', 40)})` })
  }
}

function placeOf(path: string, environment: Environment): { readonly root: string; readonly inside: string } | null {
  const workspace = environment['GITHUB_WORKSPACE'] ?? ''
  const temporary = environment['RUNNER_TEMP'] ?? ''
  if (path.includes('\0') || (!isAbsolute(path) && workspace === '')) return null
  for (const root of [workspace, temporary]) {
    if (root === '') continue
    const inside = relative(resolve(root), resolve(workspace, path))
    if (inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) return { root, inside }
  }
  return null
}

function invalid(path: string, why: string): Result<never, Refusal> {
  return err({ kind: 'invalid', reason: `${logLine(path, 300)}: ${why}` })
}
