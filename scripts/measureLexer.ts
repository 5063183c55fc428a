/**
 * How far our lexer and tree-sitter agree on what is code, text and comment, at every keyword of real files.
 *
 *   npx ncc build scripts/measureLexer.ts -o build/lexer --transpile-only -e web-tree-sitter
 *   node build/lexer/index.js REPOSITORIES [--most 600] [--language ID] [--list FILE] [--every]
 *
 * REPOSITORIES holds bare repositories, as `owner+name` or `owner+name/repo`. Of each kind of file at most `--most` with a keyword are
 * compared, taken in an order that has nothing to do with what is in them. `--list` writes every disagreement with its line to FILE;
 * `--every` compares at every word and not only at keywords.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { adjudicate } from '../__tests__/oracle/adjudicated.js'
import { compare, keywordHits } from '../__tests__/oracle/compare.js'
import { grammars, openGrammars } from '../__tests__/oracle/grammars.js'

const LARGEST = 200_000

const [folder, ...flags] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('usage: measureLexer REPOSITORIES [--most N] [--language ID] [--list FILE] [--every]\n')
  process.exit(2)
}
const most = Number(after('--most') ?? '600')
const chosen = grammars.filter(({ id }) => (after('--language') ?? id) === id)
const repositories = readdirSync(folder)
  .map((name) => (existsSync(join(folder, name, 'repo')) ? join(folder, name, 'repo') : join(folder, name)))
  .filter((path) => existsSync(join(path, 'HEAD')))
const listed: string[] = []
const explanations = new Map<string, number>()
const blobs = repositories.flatMap(blobsOf)

const sum = { files: 0, broken: 0, hits: 0, inText: 0, inComment: 0, unjudged: 0, adjudicated: 0, differ: 0, differing: 0 }
void main()

async function main(): Promise<void> {
  const parse = await openGrammars(join(process.cwd(), 'node_modules'), chosen)
  process.stdout.write('| kind | files | with errors of tree-sitter | keywords | in texts | in comments | unjudged | agree | adjudicated | differ | in files |\n|---|---|---|---|---|---|---|---|---|---|---|\n')
  for (const { id, extensions, language } of chosen) {
    const row = { files: 0, broken: 0, hits: 0, inText: 0, inComment: 0, unjudged: 0, adjudicated: 0, differ: 0, differing: 0 }
    const mine = blobs.filter(({ path }) => extensions.includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase())).sort((a, b) => (a.order < b.order ? -1 : 1))
    for (let from = 0; from < mine.length && row.files < most; from += 200) {
      const batch = mine.slice(from, from + 200)
      for (const { repository, path, text } of readBlobs(batch)) {
        if (row.files >= most || text.length > LARGEST || text.includes('\0') || keywordHits(text).length === 0) continue
        const tree = parse(id, text)
        if (tree === null) continue
        const { hits, inText, inComment, unjudged, disagreements } = compare(text, language, tree, flags.includes('--every'))
        const broken = tree.rootNode.hasError
        tree.delete()
        row.files++
        row.hits += hits
        row.inText += inText
        row.inComment += inComment
        row.unjudged += unjudged
        if (broken) row.broken++
        const open = disagreements.filter((difference) => {
          const explained = adjudicate(id, difference, text)
          if (explained !== null) explanations.set(explained.sentence, (explanations.get(explained.sentence) ?? 0) + 1)
          return explained === null
        })
        row.adjudicated += disagreements.length - open.length
        row.differ += open.length
        if (open.length > 0) row.differing++
        for (const { line, word, ours, theirs } of open) listed.push([id, broken ? 'broken' : 'whole', `${repository.split('/').at(-2) ?? ''}:${path}:${line}`, word, `ours ${ours}`, `theirs ${theirs}`, (text.split('\n')[line - 1] ?? '').trim().slice(0, 160)].join('\t'))
      }
    }
    print(id, row)
    for (const key of ['files', 'broken', 'hits', 'inText', 'inComment', 'unjudged', 'adjudicated', 'differ', 'differing'] as const) sum[key] += row[key]
  }
  print('all', sum)
  for (const [sentence, count] of explanations) process.stdout.write(`${count} adjudicated: ${sentence}\n`)
  const list = after('--list')
  if (list !== undefined) writeFileSync(list, listed.map((line) => `${line}\n`).join(''))
}

function print(id: string, { files, broken, hits, inText, inComment, unjudged, adjudicated, differ, differing }: typeof sum): void {
  const judged = hits - unjudged
  process.stdout.write(`| ${id} | ${files} | ${broken} | ${hits} | ${inText} | ${inComment} | ${unjudged} | ${judged === 0 ? '–' : `${((100 * (judged - adjudicated - differ)) / judged).toFixed(3)} %`} | ${adjudicated} | ${differ} | ${differing} |\n`)
}

interface Blob {
  readonly repository: string
  readonly path: string
  readonly id: string
  readonly order: string
}

function blobsOf(repository: string): Blob[] {
  const { stdout } = spawnSync('git', ['--git-dir', repository, 'ls-tree', '-r', '-z', 'HEAD'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return stdout.split('\0').flatMap((row) => {
    const [, id, path] = /^\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(row) ?? []
    return id === undefined || path === undefined ? [] : [{ repository, path, id, order: createHash('sha256').update(id).digest('hex') }]
  })
}

/** Those that are there: a partial copy lists more than it holds. */
function* readBlobs(batch: readonly Blob[]): Generator<Blob & { readonly text: string }> {
  for (const repository of new Set(batch.map((blob) => blob.repository))) {
    const here = batch.filter((blob) => blob.repository === repository)
    const { stdout } = spawnSync('git', ['--git-dir', repository, 'cat-file', '--batch'], { input: here.map(({ id }) => `${id}\n`).join(''), maxBuffer: 1 << 30, env: { ...process.env, GIT_NO_LAZY_FETCH: '1' } })
    let at = 0
    for (const blob of here) {
      const end = stdout.indexOf(0x0a, at)
      if (end === -1) break
      const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(stdout.toString('latin1', at, end))?.[1] ?? -1)
      at = end + 1
      if (size < 0) continue
      yield { ...blob, text: stdout.toString('utf8', at, at + size) }
      at += size + 1
    }
  }
}

function after(flag: string): string | undefined {
  const at = flags.indexOf(flag)
  return at === -1 ? undefined : flags[at + 1]
}
