/**
 * How much work the engine does, without a clock: the same number on every machine and under any load. A step is a call, a round of a loop, or an element or character
 * that `...` or a built-in search or copy goes over. Left out: what the packages `yaml` and `jsonc-parser` do within, and a regular expression that goes back.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { review } from '../../src/engine/review.js'
import { counterSource, instrument } from './instrument.js'

export interface CountedEngine {
  readonly review: typeof review
  /** Of `work`, which runs once. */
  readonly count: (work: () => void) => Steps
  /** Removes the copy of the engine. */
  readonly remove: () => void
}

export interface Steps {
  readonly total: number
  /** By place: `formats/code/names.ts:17 firstFrom`, `RegExp.exec`. */
  readonly places: ReadonlyMap<string, number>
}

/** A copy of the engine that counts. */
export async function countedEngine(): Promise<CountedEngine> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'steps-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'counter.js'), counterSource)
  const sites = builtIns.map(([, name]) => name)
  for (const path of readdirSync(join(root, 'src/engine'), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue
    const target = join(folder, 'engine', path.replace(/\.ts$/, '.js'))
    const counter = relative(dirname(target), join(folder, 'counter.js')).replaceAll('\\', '/')
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, instrument(readFileSync(join(root, 'src/engine', path), 'utf8'), counter, (place) => sites.push(`${path}:${place}`) - 1))
  }
  const { steps } = (await import(join(folder, 'counter.js'))) as { readonly steps: Float64Array }
  if (sites.length > steps.length) throw new Error(`${String(sites.length)} places are more than there are counters`)
  const engine = (await import(join(folder, 'engine/review.js'))) as { readonly review: typeof review }
  const count = (work: () => void): Steps => {
    const restore = builtIns.map(([owner, name, cost], index) => counted(owner, name, (...given) => (steps[index] = (steps[index] ?? 0) + cost(...given))))
    steps.fill(0)
    try {
      work()
    } finally {
      for (const each of restore) each()
    }
    return { total: steps.reduce((sum, each) => sum + each, 0), places: new Map(sites.map((place, index) => [place, steps[index] ?? 0])) }
  }
  return { review: engine.review, count, remove }
}

/** `from`: where the last search of a regular expression ended. */
type Cost = (self: unknown, given: readonly unknown[], answer: unknown, from: number) => number

/** `includes` does not say where. */
function placeOf(text: string, what: string, from: number): number {
  for (let at = from; at + what.length <= text.length; at++) if (text.startsWith(what, at)) return at
  return -1
}

const searched: Cost = (self, [what, start], answer) => {
  const text = String(self)
  const from = typeof start === 'number' ? Math.min(start, text.length) : 0
  const found = answer === true ? placeOf(text, String(what), from) : typeof answer === 'number' ? answer : -1
  return found < 0 ? text.length - from : Math.abs(found - from) + 1
}

const whole: Cost = (self, _given, answer) => Math.max(lengthOf(self), lengthOf(answer))
const answered: Cost = (_self, _given, answer) => lengthOf(answer)

const matched: Cost = (self, [text], answer, from) => {
  if (!(self instanceof RegExp)) return 0
  if (answer === null) return self.sticky ? 1 : String(text).length - from
  const { index, 0: match } = answer as RegExpExecArray
  return index + match.length - from
}

/** Those that take a function are counted by its calls. */
const builtIns: readonly (readonly [owner: object, name: string, cost: Cost])[] = [
  ...['indexOf', 'includes', 'lastIndexOf'].map((name) => [String.prototype, name, searched] as const),
  ...['split', 'replace', 'replaceAll', 'toLowerCase', 'toUpperCase', 'trim', 'trimEnd', 'repeat'].map((name) => [String.prototype, name, whole] as const),
  ...['concat', 'flat', 'join', 'includes', 'indexOf', 'lastIndexOf', 'sort', 'reverse', 'shift', 'unshift', 'fill'].map((name) => [Array.prototype, name, whole] as const),
  ...['slice', 'splice'].map((name) => [Array.prototype, name, answered] as const),
  [RegExp.prototype, 'exec', matched],
]

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 1
}

/** Puts a counter in front of a built-in function; undone by what it returns. */
function counted(owner: object, name: string, cost: Cost): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name)
  const original: unknown = own?.value
  if (own === undefined || typeof original !== 'function') throw new Error(`${name} is no function`)
  const value = function (this: unknown, ...given: unknown[]): unknown {
    const from = this instanceof RegExp && (this.global || this.sticky) ? this.lastIndex : 0
    const answer: unknown = Reflect.apply(original, this, given)
    cost(this, given, answer, from)
    return answer
  }
  Object.defineProperty(owner, name, { ...own, value })
  return () => Object.defineProperty(owner, name, own)
}
