import type { Unread } from '../../engine/model.js'
import { count, member, objectName, text } from './api.js'

/** One changed file as GitHub lists it, or as two trees show it. */
export interface Row {
  /** Its place in the pull request's list, from 0, where a smaller page finds it again; null: it is not from that list. */
  readonly index: number | null
  readonly path: string
  readonly previousPath: string | null
  readonly status: string
  /** The blob at the head. */
  readonly sha: string | null
  /** null: GitHub gave none, or one that is cut. That says nothing about the file: see `isWhole`. */
  readonly patch: string | null
  /** GitHub counts no changed line: a binary file, a mode, a pure rename, or a row emptied after 20,000 lines of patches. */
  readonly countsNothing: boolean
  /** Where the row shows it; null: the base has to be asked. */
  readonly base: BaseBlob | null
  /** Why there is nothing to read, known from the mode: a submodule, a symbolic link; else null. */
  readonly noFile: string | null
}

/** What the base side had at a path: the name of its blob, null when nothing was there, or why that is not known. */
export type BaseBlob =
  | { readonly kind: 'blob'; readonly sha: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unread'; readonly reason: string }

export interface Listing {
  readonly rows: readonly Row[]
  readonly unread: readonly Unread[]
}

/** A `diff-entry` of GitHub's answers; null: it is not understood. */
export function rowOf(file: unknown, index: number | null): Row | null {
  const path = text(member(file, 'filename'))
  const status = text(member(file, 'status'))
  const additions = count(member(file, 'additions'))
  const deletions = count(member(file, 'deletions'))
  if (path === null || status === null || additions === null || deletions === null) return null
  const patch = text(member(file, 'patch'))
  return {
    index,
    path,
    previousPath: text(member(file, 'previous_filename')),
    status,
    sha: objectName(member(file, 'sha')),
    patch: patch !== null && isWhole(patch, additions, deletions) ? patch : null,
    countsNothing: additions === 0 && deletions === 0,
    base: null,
    noFile: null,
  }
}

/** Patches hold hunks only, so every `+` and `-` in column one is a changed line. A cut patch has fewer of them than GitHub counted. */
function isWhole(patch: string, additions: number, deletions: number): boolean {
  let added = 0
  let deleted = 0
  for (let at = 0; at !== -1 && at < patch.length; at = nextLine(patch, at)) {
    if (patch[at] === '+') added++
    if (patch[at] === '-') deleted++
  }
  return added === additions && deleted === deletions
}

function nextLine(patch: string, at: number): number {
  const end = patch.indexOf('\n', at)
  return end === -1 ? -1 : end + 1
}
