/** Who may import whom: the layering of the design, held against the imports as they are. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', 'src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

interface Import {
  readonly from: string
  /** Relative to src without `.ts`, or the package's name. */
  readonly to: string
  readonly typeOnly: boolean
}

const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(join(root, from), 'utf8')
  return [...text.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm)].map((match) => {
    const target = match[2] ?? match[3] ?? match[4] ?? ''
    const to = target.startsWith('.') ? relative('.', normalize(join(dirname(from), target))).replace(/\.js$/, '') : target
    return { from: from.replace(/\.ts$/, ''), to, typeOnly: match[1] !== undefined }
  })
})

const foundations = ['engine/model', 'engine/result', 'engine/secret', 'engine/mappedText', 'engine/lines', 'engine/lineSet', 'engine/spanIndex', 'engine/partition', 'engine/openHost', 'engine/dataLanguages']
const stages = ['engine/diff/', 'engine/text/', 'engine/formats/', 'engine/databases/', 'engine/rules/']
/** These walk through the stages; nothing else in the engine does. */
const pipeline = ['engine/review', 'engine/judgeSide', 'engine/readSome', 'engine/explain', 'engine/explainAmong', 'engine/known']

function breaches(accept: (one: Import) => boolean): string[] {
  return imports.filter((one) => !accept(one)).map(({ from, to }) => `${from} → ${to}`)
}

function stageOf(path: string): string | undefined {
  return stages.find((stage) => path.startsWith(stage))
}

describe('the layering', () => {
  test('there is something to check', () => {
    expect(imports.length).toBeGreaterThan(100)
  })

  test('the engine imports nothing that touches the world', () => {
    const allowed = new Set(['yaml', 'jsonc-parser', 'diff', 'minimatch', 'pg-connection-string', 'node:crypto'])
    expect(breaches(({ from, to }) => !from.startsWith('engine/') || to.startsWith('engine/') || allowed.has(to))).toEqual([])
  })

  test('the engine names no process, no console and no clock', () => {
    const touching = /\b(?:process\.|console\.|Date\.now|new Date\(|Math\.random|setTimeout|fetch\()/
    const naming = files
      .filter((file) => file.startsWith('engine/'))
      .filter((file) => {
        // In one pass: an address in a text is no comment, and an apostrophe in a comment no text.
        const code = readFileSync(join(root, file), 'utf8').replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*|\/(?:[^/\\\n]|\\.)+\/[a-z]*/g, "''")
        return touching.test(code)
      })
    expect(naming).toEqual([])
  })

  test('a stage knows the foundations and itself, never another stage (formats may use text)', () => {
    expect(
      breaches(({ from, to }) => {
        const stage = stageOf(from)
        if (stage === undefined || !to.startsWith('engine/')) return true
        return foundations.includes(to) || to.startsWith(stage) || (stage === 'engine/formats/' && to.startsWith('engine/text/'))
      }),
    ).toEqual([])
  })

  test('only the pipeline walks through the stages', () => {
    expect(
      breaches(({ from, to, typeOnly }) => !from.startsWith('engine/') || stageOf(from) !== undefined || stageOf(to) === undefined || typeOnly || pipeline.includes(from)),
    ).toEqual([])
  })

  test('publishers know the model, the rules and their port', () => {
    expect(
      breaches(
        ({ from, to, typeOnly }) =>
          !from.startsWith('publishers/') || to.startsWith('publishers/') || foundations.includes(to) || to.startsWith('engine/rules/') || (typeOnly && to.startsWith('engine/')) || to.startsWith('node:crypto'),
      ),
    ).toEqual([])
  })

  test('io takes types from anywhere and code of the engine only from its foundations', () => {
    expect(breaches(({ from, to, typeOnly }) => !from.startsWith('io/') || typeOnly || !to.startsWith('engine/') || foundations.includes(to))).toEqual([])
  })

  test.each([
    ['pg-connection-string', ['engine/databases/postgres/parse']],
    ['minimatch', ['engine/globs']],
  ])('%s is imported only by %p', (name, allowed) => {
    expect([...new Set(imports.filter(({ to }) => to === name).map(({ from }) => from))]).toEqual(allowed)
  })

  test('@actions and Octokit are imported only under io/github', () => {
    expect(breaches(({ from, to }) => !/^@(?:actions|octokit)\//.test(to) || from.startsWith('io/github/'))).toEqual([])
  })

  test('node:fs, node:child_process, node:process and node:worker_threads are imported only under io', () => {
    const world = ['node:worker_threads', 'node:fs', 'node:fs/promises', 'node:child_process', 'node:process', 'node:http', 'node:net']
    expect(breaches(({ from, to }) => !world.includes(to) || from.startsWith('io/'))).toEqual([])
  })
})
