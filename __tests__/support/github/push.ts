/** A push to the pull request's branch. A comment follows its lines as long as they stand unchanged in the diff; else it is outdated: no line. */
import { diffLines } from 'diff'
import { bytesOf, type FileMap, makeRepository, type Repository } from './repository.js'
import type { State } from './server.js'

export function pushTo(state: State, head: FileMap, base: FileMap): void {
  const former = state.repository
  state.repository = makeRepository({ ...former.options, head, base })
  for (const comment of state.comments) {
    if (comment.line === null) continue
    const first = newLine(former, state.repository, comment.path, comment.start_line ?? comment.line)
    const last = newLine(former, state.repository, comment.path, comment.line)
    const stands = first !== null && last !== null && isInDiff(state.repository, comment.path, first) && isInDiff(state.repository, comment.path, last)
    comment.start_line = stands && comment.start_line !== null ? first : null
    comment.line = stands ? last : null
  }
}

function newLine(former: Repository, now: Repository, path: string, line: number): number | null {
  let [before, after] = [1, 1]
  for (const { value, added, removed, count = value.split('\n').length - 1 } of diffLines(textAt(former, path), textAt(now, path))) {
    if (!added && line >= before && line < before + count) return removed ? null : after + line - before
    if (!added) before += count
    if (!removed) after += count
  }
  return null
}

function textAt({ options }: Repository, path: string): string {
  const file = options.head[path]
  return file === undefined ? '' : (bytesOf(file) ?? Buffer.alloc(0)).toString('utf8')
}

function isInDiff({ rows }: Repository, path: string, line: number): boolean {
  const patch = rows.find(({ filename }) => filename === path)?.patch ?? ''
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].some((match) => line >= Number(match[1]) && line < Number(match[1]) + Number(match[2] ?? 1))
}
