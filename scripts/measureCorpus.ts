/**
 * How much of a labelled corpus of real repositories is found, and what is found beside it.
 *
 *   npx ncc build scripts/measureCorpus.ts -o build/measure --transpile-only
 *   node build/measure/index.js MANIFEST.jsonl REPOSITORIES [--list] [--db postgres,cockroach] [--repo NAME]
 *
 * MANIFEST holds one JSON object a line: a labelled place (`repo`, `commit`, `path`, `line`, `end_line`, `kind`, `db`, `posture`, …), whose
 * file is audited, or a commit (`repo`, `base`, `head`, `findings`), whose diff is reviewed. REPOSITORIES holds bare repositories, as
 * `owner+name`, `owner+name/repo` or `owner/name.git`. Nothing but `git show` and plumbing is run in them.
 * `--list` names every miss, graded negative, disagreement and finding outside the labels; `--db` counts rows of these databases only
 * (negatives and what is outside count always); `--repo` looks at repositories whose name holds NAME.
 *
 * Labels are nominal, so a label is met by what a driver may make of it: see `meets`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { families } from '../src/engine/databases/registry.js'
import { readConfig } from '../src/engine/known.js'
import type { ReportedConnection } from '../src/engine/model.js'
import { concerns, review, type Policy } from '../src/engine/review.js'
import { readGitChange } from '../src/io/local/gitChange.js'

interface Row {
  readonly id: string
  readonly path: string
  readonly line: number
  readonly endLine: number
  readonly kind: string
  readonly db: string
  /** What the text says, or what nearby code makes of it; null: the label fixes none. */
  readonly posture: string | null
  readonly sure: boolean
  readonly complete: boolean
  readonly outcome: string
  readonly comment: string
}

interface Place {
  readonly repo: string
  readonly connections: readonly ReportedConnection[]
  readonly rows: readonly Row[]
}

const familyOfDb: Readonly<Record<string, readonly string[]>> = { postgres: ['postgres', 'cockroachdb'], cockroach: ['postgres', 'cockroachdb'], mssql: ['sqlserver'] }
const metBy: Readonly<Record<string, readonly string[]>> = {
  unverified: ['unverified', 'verify-ca', 'verify-full'],
  'verify-ca': ['verify-ca', 'verify-full'],
  opportunistic: ['opportunistic', 'verify-full'],
}

const [manifest, folder, ...flags] = process.argv.slice(2)
if (manifest === undefined || folder === undefined) {
  process.stderr.write('usage: measureCorpus MANIFEST.jsonl REPOSITORIES [--list] [--db NAMES] [--repo NAME]\n')
  process.exit(2)
}
const wantedDbs = after('--db')?.split(',') ?? null
const wantedRepo = after('--repo') ?? ''
const decoded = readConfig(null, { naming: (option) => option, values: {} })
if (!decoded.ok) throw new Error('the defaults are wrong')
const policy: Policy = { config: decoded.value, baseline: new Set(), today: '2026-01-01', version: '0.0.0' }
const objects = readFileSync(manifest, 'utf8').split('\n').filter((text) => text.trim() !== '').map((text) => objectOf(JSON.parse(text)))
const wanted = objects.filter((object) => textAt(object, 'repo').includes(wantedRepo))
void measure(folder)

async function measure(root: string): Promise<void> {
  report([...audits(root, wanted.filter((object) => object.has('commit'))), ...(await reviews(root, wanted.filter((object) => object.has('base'))))])
}

/** Every labelled file, once for each commit. */
function audits(root: string, all: readonly ReadonlyMap<string, unknown>[]): Place[] {
  const files = new Map<string, (typeof all)[number][]>()
  for (const object of all) {
    const key = `${textAt(object, 'repo')}\0${textAt(object, 'commit')}\0${textAt(object, 'path')}`
    files.set(key, [...(files.get(key) ?? []), object])
  }
  return [...files].flatMap(([key, rows]) => {
    const [repo = '', commit = '', path = ''] = key.split('\0')
    const git = repositoryOf(root, repo)
    if (git === null) return []
    const bytes = execFileSync('git', ['-C', git, 'show', `${commit}:${path}`], { maxBuffer: 1 << 28 })
    const { report: said } = review({ mode: 'audit', files: [{ path, previousPath: null, head: { kind: 'bytes', bytes }, base: { kind: 'absent' }, patch: null }], unread: [] }, policy)
    return [{ repo, connections: said.connections, rows: rows.map(rowOf) }]
  })
}

async function reviews(root: string, all: readonly ReadonlyMap<string, unknown>[]): Promise<Place[]> {
  const found: Place[] = []
  for (const object of all) {
    const repo = textAt(object, 'repo')
    const git = repositoryOf(root, repo)
    if (git === null) continue
    const range = { kind: 'revisions', base: textAt(object, 'base'), head: textAt(object, 'head') } as const
    const change = await readGitChange({ top: git, bare: true, overrides: [] }, range, { includesPath: () => true, concerns })
    const { report: said } = review(change, policy)
    const findings: unknown = object.get('findings')
    const rows = Array.isArray(findings) ? findings.map((finding: unknown, index) => ({ ...rowOf(objectOf(finding)), id: `${textAt(object, 'id')}.${index}`, complete: true })) : []
    found.push({ repo: `${textAt(object, 'id')} ${repo}`, connections: said.connections, rows })
  }
  return found
}

function repositoryOf(root: string, repo: string): string | null {
  const flat = repo.replace('/', '+')
  return [join(root, flat, 'repo'), join(root, flat), join(root, `${flat}.git`), join(root, `${repo}.git`), join(root, repo)].find((path) => existsSync(join(path, 'HEAD'))) ?? null
}

interface Tally {
  rows: number
  found: number
  fixed: number
  agreed: number
  negatives: number
  graded: number
  weak: number
  weakGraded: number
}

function report(all: readonly Place[]): void {
  const tallies = new Map<string, Tally>()
  const remarks: string[] = []
  const outside = { graded: 0, advised: 0, local: 0 }
  for (const place of all) {
    for (const row of place.rows) countRow(place, row, tallies, remarks)
    const complete = new Set(place.rows.filter((row) => row.complete).map(({ path }) => path))
    for (const connection of place.connections) {
      const inLabelledFile = complete.has(connection.path) || place.repo.startsWith('cdev') || place.rows.every((row) => row.path !== connection.path)
      if (connection.change === 'moved' || !inLabelledFile || place.rows.some((row) => overlaps(row, connection))) continue
      const kind = connection.graded ? 'graded' : connection.locality === 'local' ? 'local' : 'advised'
      outside[kind]++
      remarks.push(`outside (${kind}) ${place.repo} ${shown(connection)}`)
    }
  }
  const names = [...tallies.keys()].sort()
  line(['db', 'rows', 'found', 'recall', 'mode fixed', 'agreed', '', 'negatives', 'graded', 'to find', 'graded'])
  for (const name of [...names, 'all']) {
    const tally = name === 'all' ? sum([...tallies.values()]) : tallies.get(name)
    if (tally === undefined) continue
    line([name, tally.rows, tally.found, share(tally.found, tally.rows), tally.fixed, tally.agreed, share(tally.agreed, tally.fixed), tally.negatives, tally.graded, tally.weak, tally.weakGraded])
  }
  process.stdout.write(`outside the labels: ${outside.graded} graded, ${outside.advised} advised, ${outside.local} local\n`)
  if (flags.includes('--list')) for (const remark of remarks.sort()) process.stdout.write(`${remark}\n`)
}

function countRow({ repo, connections }: Place, row: Row, tallies: Map<string, Tally>, remarks: string[]): void {
  const tally = tallies.get(row.db) ?? { rows: 0, found: 0, fixed: 0, agreed: 0, negatives: 0, graded: 0, weak: 0, weakGraded: 0 }
  const near = connections.filter((connection) => overlaps(row, connection))
  const at = `${row.id} ${repo}/${row.path}:${row.line}${row.endLine === row.line ? '' : `-${row.endLine}`}`
  if (row.kind === 'negative') {
    tallies.set(row.db, tally)
    tally.negatives++
    const graded = near.find((connection) => connection.graded)
    if (graded !== undefined) {
      tally.graded++
      remarks.push(`graded negative ${at} (${row.comment}): ${shown(graded)}`)
    } else for (const connection of near) remarks.push(`reported negative ${at} (${row.comment}): ${shown(connection)}`)
    return
  }
  if (!row.sure || (wantedDbs !== null && !wantedDbs.includes(row.db))) return
  tallies.set(row.db, tally)
  const expected = familyOfDb[row.db] ?? [row.db]
  const known = families.some(({ ids }) => ids.some((id) => expected.includes(id)))
  const own = near.filter(({ family }) => expected.includes(family) || row.db === 'other')
  tally.rows++
  const [first] = own
  if (first === undefined) {
    if (known) remarks.push(`missed ${at} ${row.kind} ${row.db} (${row.comment})${near.length === 0 ? '' : ` as ${near.map(shown).join('; ')}`}`)
    return
  }
  tally.found++
  if (row.outcome.startsWith('finding')) {
    tally.weak++
    if (own.some(({ graded }) => graded)) tally.weakGraded++
    else remarks.push(`not graded ${at} (${row.comment}): ${shown(first)}`)
  } else if (row.outcome === 'info' && own.some(({ graded }) => graded)) remarks.push(`graded, label says info ${at} (${row.comment}): ${own.map(shown).join('; ')}`)
  if (row.posture === null) return
  tally.fixed++
  if (own.some(({ posture }) => meets(row.posture ?? '', posture))) tally.agreed++
  else remarks.push(`disagrees ${at} label ${row.posture} (${row.comment}): ${shown(first)}`)
}

/** `unverified` is met where the named driver verifies; `local` is no posture of the text and always met. */
function meets(label: string, posture: string): boolean {
  return posture === 'local' || (metBy[label] ?? [label]).includes(posture)
}

function overlaps(row: Row, connection: ReportedConnection): boolean {
  return connection.path === row.path && connection.startLine <= row.endLine && row.line <= connection.endLine
}

function shown({ path, startLine, endpoint, family, driver, posture, context, locality, graded, notation, change }: ReportedConnection): string {
  return `${path}:${startLine} ${family} ${notation} ${endpoint} ${driver.id}/${driver.certainty} ${posture} ${context} ${locality} ${change}${graded ? ' GRADED' : ''}`
}

function rowOf(object: ReadonlyMap<string, unknown>): Row {
  const posture = textAt(object, 'effective_posture') || textAt(object, 'posture')
  const start = numberAt(object, 'line')
  return {
    id: textAt(object, 'id'),
    path: textAt(object, 'path'),
    line: start,
    endLine: Math.max(start, numberAt(object, 'end_line')),
    kind: textAt(object, 'kind'),
    db: textAt(object, 'db'),
    posture: posture === 'unspecified' || posture === '' || posture === 'not-a-connection' || object.get('mode_dynamic') === true ? null : posture,
    sure: textAt(object, 'confidence') !== 'low',
    complete: object.get('file_complete') === true,
    outcome: textAt(object, 'suggested_outcome'),
    comment: textAt(object, 'comment'),
  }
}

function objectOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}

function textAt(object: ReadonlyMap<string, unknown>, name: string): string {
  const value = object.get(name)
  return typeof value === 'string' ? value : ''
}

function numberAt(object: ReadonlyMap<string, unknown>, name: string): number {
  const value = object.get(name)
  return typeof value === 'number' ? value : 0
}

function after(flag: string): string | undefined {
  const at = flags.indexOf(flag)
  return at === -1 ? undefined : flags[at + 1]
}

function sum(tallies: readonly Tally[]): Tally {
  const total: Tally = { rows: 0, found: 0, fixed: 0, agreed: 0, negatives: 0, graded: 0, weak: 0, weakGraded: 0 }
  for (const tally of tallies) {
    total.rows += tally.rows
    total.found += tally.found
    total.fixed += tally.fixed
    total.agreed += tally.agreed
    total.negatives += tally.negatives
    total.graded += tally.graded
    total.weak += tally.weak
    total.weakGraded += tally.weakGraded
  }
  return total
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

function line(cells: readonly (string | number)[]): void {
  process.stdout.write(`${cells.map((cell, index) => (index === 0 ? String(cell).padEnd(11) : String(cell).padStart(11))).join('')}\n`)
}
