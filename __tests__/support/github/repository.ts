/** A repository as the fake holds it: two sides of a pull request, with real git object names and real patches. */
import { createHash } from 'node:crypto'
import { structuredPatch } from 'diff'

export type FileMap = Readonly<Record<string, string | Buffer | Entry>>

export type Entry =
  | { readonly kind: 'submodule'; readonly commit: string }
  | { readonly kind: 'symlink'; readonly target: string }

export interface RepositoryOptions {
  readonly fullName?: string
  readonly base: FileMap
  readonly head: FileMap
  /** New path → old path. */
  readonly renames?: Readonly<Record<string, string>>
  /** What the row of a path should say instead, to lie as GitHub does. */
  readonly rows?: Readonly<Record<string, Partial<DiffRow>>>
  readonly headSha?: string
  readonly baseSha?: string
}

export interface DiffRow {
  sha: string | null
  filename: string
  status: string
  additions: number
  deletions: number
  changes: number
  patch?: string | undefined
  previous_filename?: string
}

export interface Repository {
  readonly fullName: string
  readonly baseSha: string
  headSha: string
  readonly options: RepositoryOptions
  /** Every blob of both sides by name. */
  readonly blobs: ReadonlyMap<string, Buffer>
  /** Every folder of both sides by name, and the two commits. */
  readonly trees: ReadonlyMap<string, readonly TreeEntry[]>
  readonly rows: readonly DiffRow[]
}

export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
  readonly size?: number
}

export function makeRepository(options: RepositoryOptions): Repository {
  const blobs = new Map<string, Buffer>()
  for (const file of [...Object.values(options.base), ...Object.values(options.head)]) {
    const bytes = bytesOf(file)
    if (bytes !== null) blobs.set(blobName(bytes), bytes)
  }
  const trees = new Map<string, readonly TreeEntry[]>()
  const baseSha = options.baseSha ?? nameOf(options.base)
  const headSha = options.headSha ?? nameOf(options.head)
  for (const [commit, files] of [[baseSha, options.base], [headSha, options.head]] as const) trees.set(commit, trees.get(plantTree(files, trees)) ?? [])
  return {
    fullName: options.fullName ?? 'octo/shop',
    baseSha,
    headSha,
    options,
    blobs,
    trees,
    rows: rowsOf(options),
  }
}

export function blobName(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

export function bytesOf(file: FileMap[string]): Buffer | null {
  if (typeof file === 'string') return Buffer.from(file, 'utf8')
  if (Buffer.isBuffer(file)) return file
  return file.kind === 'symlink' ? Buffer.from(file.target) : null
}

/**
 * Once the patches of one answer add up to about 20,000 lines, GitHub leaves the patch out and says 0 changes, marked by nothing
 * (orgs/community discussion 213491).
 */
export function emptiedAfterLimit(rows: readonly DiffRow[], limit = 20_000): readonly DiffRow[] {
  let lines = 0
  return rows.map((row) => {
    lines += row.patch?.split('\n').length ?? 0
    if (lines <= limit || row.patch === undefined) return row
    return { ...row, patch: undefined, additions: 0, deletions: 0, changes: 0 }
  })
}

/** One level, with the names of the folders below; answers its own name. */
function plantTree(files: FileMap, trees: Map<string, readonly TreeEntry[]>): string {
  const folders = new Map<string, Record<string, FileMap[string]>>()
  const entries: TreeEntry[] = []
  for (const [path, file] of Object.entries(files)) {
    const slash = path.indexOf('/')
    if (slash === -1) entries.push(entryOf(path, file))
    else {
      const folder = folders.get(path.slice(0, slash)) ?? {}
      folder[path.slice(slash + 1)] = file
      folders.set(path.slice(0, slash), folder)
    }
  }
  for (const [path, inside] of folders) entries.push({ path, mode: '040000', type: 'tree', sha: plantTree(inside, trees) })
  const sorted = entries.sort((one, other) => (one.path < other.path ? -1 : 1))
  const name = createHash('sha1').update(`tree ${JSON.stringify(sorted)}`).digest('hex')
  trees.set(name, sorted)
  return name
}

function entryOf(path: string, file: FileMap[string]): TreeEntry {
  if (typeof file === 'object' && 'kind' in file && file.kind === 'submodule') return { path, mode: '160000', type: 'commit', sha: file.commit }
  const bytes = bytesOf(file) ?? Buffer.alloc(0)
  return { path, mode: typeof file === 'object' && 'kind' in file ? '120000' : '100644', type: 'blob', sha: blobName(bytes), size: bytes.length }
}

function rowsOf({ base, head, renames = {}, rows = {} }: RepositoryOptions): readonly DiffRow[] {
  const movedFrom = new Set(Object.values(renames))
  const paths = [...new Set([...Object.keys(base).filter((path) => !movedFrom.has(path)), ...Object.keys(head)])].sort()
  return paths.flatMap((path) => {
    const previous = renames[path] ?? path
    const before = base[previous]
    const after = head[path]
    if (path === previous && JSON.stringify(before) === JSON.stringify(after)) return []
    return [{ ...rowOf(path, previous, before, after), ...rows[path] }]
  })
}

function rowOf(path: string, previous: string, before: FileMap[string] | undefined, after: FileMap[string] | undefined): DiffRow {
  const status = before === undefined ? 'added' : after === undefined ? 'removed' : path === previous ? 'modified' : 'renamed'
  const patch = patchOf(textOf(before), textOf(after))
  const lines = patch?.split('\n') ?? []
  const additions = lines.filter((line) => line.startsWith('+')).length
  const deletions = lines.filter((line) => line.startsWith('-')).length
  return {
    sha: shaOf(after ?? before),
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    ...(patch === undefined ? {} : { patch }),
    ...(path === previous ? {} : { previous_filename: previous }),
  }
}

/** Hunks only; nothing for a binary file and for equal sides. */
function patchOf(before: string, after: string): string | undefined {
  if (before === after || before.slice(0, 8000).includes('\0') || after.slice(0, 8000).includes('\0')) return undefined
  const { hunks } = structuredPatch('a', 'b', before, after, '', '', { context: 3 })
  return hunks.map((hunk) => [`@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`, ...hunk.lines].join('\n')).join('\n')
}

/** As git writes it: a side without lines starts at 0, a single line has no count. */
function range(start: number, lines: number): string {
  return lines === 1 ? String(start) : `${lines === 0 ? start - 1 : start},${lines}`
}

function textOf(file: FileMap[string] | undefined): string {
  if (file === undefined) return ''
  if (typeof file === 'object' && 'kind' in file && file.kind === 'submodule') return `Subproject commit ${file.commit}\n`
  return (bytesOf(file) ?? Buffer.alloc(0)).toString('utf8')
}

function shaOf(file: FileMap[string] | undefined): string | null {
  if (file === undefined) return null
  if (typeof file === 'object' && 'kind' in file && file.kind === 'submodule') return file.commit
  const bytes = bytesOf(file)
  return bytes === null ? null : blobName(bytes)
}

function nameOf(files: FileMap): string {
  return createHash('sha1').update(JSON.stringify(files)).digest('hex')
}
