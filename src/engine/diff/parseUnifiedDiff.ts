import { err, ok, type Result } from '../result.js'
import { hasPrefixes, readGitPair, readPath, whyUnsafe, withoutPrefix } from './diffPath.js'
import { readHunkBody, readHunkHeader } from './hunks.js'

/** One file of a unified diff. */
export interface DiffEntry {
  readonly path: string
  readonly previousPath: string | null
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'copied'
  /** From the first `@@` on; null: no hunks (binary, pure rename, mode change). */
  readonly patch: string | null
  readonly binary: boolean
  readonly mode: 'file' | 'symlink' | 'submodule'
  /** Why `path` or `previousPath` must never be read from disk; null: it may be. */
  readonly unsafe: string | null
}

/** Reads what `git diff`, `git show`, `git format-patch`, `diff -u` and `svn diff` write. Text around the files is passed over. */
export function parseUnifiedDiff(text: string): Result<DiffEntry[]> {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const entries: DiffEntry[] = []
  for (let at = 0; at < lines.length; ) {
    if (!startsFile(lines, at)) {
      at++
      continue
    }
    const { entry, next } = readFile(lines, at)
    if (entry !== null) entries.push(entry)
    at = Math.max(next, at + 1)
  }
  return entries.length === 0 && text.trim() !== '' ? err('this is no unified diff: it has no file header') : ok(entries)
}

const gitHeader = /^diff --(git|cc|combined) /

function startsFile(lines: readonly string[], at: number): boolean {
  return gitHeader.test(lines[at] ?? '') || startsPlainFile(lines, at)
}

function startsPlainFile(lines: readonly string[], at: number): boolean {
  return (lines[at] ?? '').startsWith('--- ') && (lines[at + 1] ?? '').startsWith('+++ ') && readHunkHeader(lines[at + 2] ?? '') !== null
}

interface Headers {
  pair: [string, string] | null
  oldPath: string | null
  newPath: string | null
  from: string | null
  to: string | null
  status: DiffEntry['status'] | null
  binary: boolean
  mode: string
}

function readFile(lines: readonly string[], from: number): { entry: DiffEntry | null; next: number } {
  // A diff that went through a Windows tool ends its own headers with `\r`; one of a CRLF file does not.
  const crlf = (lines[from] ?? '').endsWith('\r')
  const strip = (line: string) => (crlf && line.endsWith('\r') ? line.slice(0, -1) : line)
  const headers: Headers = { pair: null, oldPath: null, newPath: null, from: null, to: null, status: null, binary: false, mode: '' }
  let at = from
  const first = strip(lines[at] ?? '')
  if (first.startsWith('diff --git ')) {
    headers.pair = readGitPair(first.slice('diff --git '.length))
    at++
  } else if (gitHeader.test(first)) {
    headers.to = readPath(first.replace(gitHeader, '')).path
    at++
  }
  for (; at < lines.length; at++) {
    const line = strip(lines[at] ?? '')
    if (line.startsWith('@@') || gitHeader.test(line)) break
    if (!readHeader(line, headers)) break
    if (line.startsWith('+++ ') || line === 'GIT binary patch') {
      at++
      break
    }
  }
  const hunks = readHunks(lines, at, strip)
  return { entry: toEntry(headers, hunks.lines), next: hunks.next }
}

/** False when the line is no header of this file any more. */
function readHeader(line: string, headers: Headers): boolean {
  const [, name, value] = /^(rename from|rename to|copy from|copy to|new file mode|deleted file mode|old mode|new mode|index|similarity index|dissimilarity index|---|\+\+\+) (.*)$/.exec(line) ?? []
  if (name === undefined || value === undefined) {
    headers.binary ||= line === 'GIT binary patch' || (line.startsWith('Binary files ') && line.endsWith(' differ'))
    return headers.binary
  }
  if (name === '---') headers.oldPath = readPath(value).path
  if (name === '+++') headers.newPath = readPath(value).path
  if (name.endsWith(' from')) headers.from = readPath(value).path
  if (name.endsWith(' to')) {
    headers.to = readPath(value).path
    headers.status = name.startsWith('copy') ? 'copied' : 'renamed'
  }
  if (name === 'new file mode') headers.status = 'added'
  if (name === 'deleted file mode') headers.status = 'removed'
  if (name.endsWith('mode')) headers.mode = value
  if (name === 'index') headers.mode = / (\d{6})$/.exec(value)?.[1] ?? headers.mode
  return true
}

/** All hunks of one file. Lines beyond the announced counts are kept: parsePatch reports them as damage, so that nothing hides there. */
function readHunks(lines: readonly string[], from: number, strip: (line: string) => string): { lines: string[]; next: number } {
  const patch: string[] = []
  let at = from
  for (;;) {
    const counts = readHunkHeader(lines[at] ?? '')
    const start = at
    if (counts === null) {
      // Neither a header we know nor nothing: a merge of several parents (`@@@`), or made up. Kept, so that parsePatch reports damage.
      if (!(lines[at] ?? '').startsWith('@@')) break
      while (at < lines.length && !startsFile(lines, at)) at++
      for (const line of lines.slice(start, at)) patch.push(strip(line))
      break
    }
    at = readHunkBody(lines, at + 1, counts).next
    while (at < lines.length && /^[-+ \\]/.test(lines[at] ?? '') && strip(lines[at] ?? '') !== '-- ' && !startsPlainFile(lines, at)) at++
    for (const line of lines.slice(start, at)) patch.push(strip(line))
  }
  return { lines: patch, next: at }
}

function toEntry(headers: Headers, patch: readonly string[]): DiffEntry | null {
  const { oldPath, newPath } = namesOf(headers)
  const path = newPath ?? oldPath
  if (path === null) return null
  const counts = readHunkHeader(patch[0] ?? '')
  const status =
    headers.status ??
    (oldPath === null || (counts?.oldStart === 0 && counts.oldLines === 0)
      ? 'added'
      : newPath === null || (counts?.newStart === 0 && counts.newLines === 0 && headers.pair === null)
        ? 'removed'
        : oldPath === newPath
          ? 'modified'
          : 'renamed')
  const previousPath = status === 'renamed' || status === 'copied' ? oldPath : null
  return {
    path,
    previousPath,
    status,
    patch: patch.length === 0 ? null : patch.join('\n') + '\n',
    binary: headers.binary,
    mode: headers.mode === '160000' ? 'submodule' : headers.mode === '120000' ? 'symlink' : 'file',
    unsafe: whyUnsafe(path) ?? (previousPath === null ? null : whyUnsafe(previousPath)),
  }
}

/** The paths without prefixes; null: `/dev/null`, there is no such side. */
function namesOf({ pair, oldPath, newPath, from, to }: Headers): { oldPath: string | null; newPath: string | null } {
  if (to !== null) return { oldPath: from ?? to, newPath: to }
  const none = (path: string | null) => path === null || path === '/dev/null'
  const oldName = oldPath ?? (pair === null ? null : pair[0])
  const newName = newPath ?? (pair === null ? null : pair[1])
  // Where one side is /dev/null, git's first line still tells whether there are prefixes; without it `a/` and `b/` are taken for some.
  const [oldProof, newProof] = pair ?? [none(oldName) ? 'a/' : oldName, none(newName) ? 'b/' : newName]
  const strip = hasPrefixes(oldProof, newProof) ? withoutPrefix : (path: string) => path
  return {
    oldPath: oldName === null || none(oldName) ? null : strip(oldName),
    newPath: newName === null || none(newName) ? null : strip(newName),
  }
}
