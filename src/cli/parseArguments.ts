import { nearest } from '../engine/nearest.js'
import { err, ok, type Result } from '../engine/result.js'
import { cut, visible } from '../publishers/foreignText.js'
import type { Flag } from './flags.js'

export interface Arguments {
  readonly positionals: readonly string[]
  /** The last value of an option that takes one. */
  readonly value: (name: string) => string | null
  /** All values of an option that takes several; undefined: not given. */
  readonly values: (name: string) => readonly string[] | undefined
  readonly has: (name: string) => boolean
}

/**
 * `--name value`, `--name=value`, `--many a b --many c`, and `--` before what is no option. A value that begins with `-` needs the `=`.
 * (node:util's parseArgs knows no option that takes several values.) Errors: one line that names the option.
 */
export function parseArguments(words: readonly string[], flags: readonly Flag[]): Result<Arguments> {
  const given = new Map<string, string[]>()
  const positionals: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--') {
      positionals.push(...words.slice(at + 1))
      break
    }
    if (!isOption(word)) {
      positionals.push(word)
      continue
    }
    const [name = '', inline] = word === '-h' ? ['help'] : splitOnce(word.replace(/^--?/, ''))
    const flag = word.startsWith('--') || word === '-h' ? flags.find((one) => one.name === name) : undefined
    if (flag === undefined) return err(unknown(word, name, flags))
    const values = given.get(flag.name) ?? []
    given.set(flag.name, values)
    if (flag.argument === null) {
      if (inline !== undefined) return err(`--${flag.name} takes no value`)
      continue
    }
    const { many } = flag
    if (inline !== undefined) values.push(inline)
    else {
      const first = words[at + 1]
      if (first === undefined || isOption(first)) return err(`--${flag.name} needs a value: ${flag.argument}`)
      values.push(first)
      at++
    }
    while (many !== null && at + 1 < words.length) {
      const next = words[at + 1] ?? ''
      if (isOption(next) || next === '--' || (many.mark !== null && !next.includes(many.mark))) break
      values.push(next)
      at++
    }
  }
  return ok({
    positionals,
    value: (name) => given.get(name)?.at(-1) ?? null,
    values: (name) => given.get(name),
    has: (name) => given.has(name),
  })
}

/** `-` alone is the standard input. */
function isOption(word: string): boolean {
  return word.startsWith('-') && word !== '-'
}

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf('=')
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

function unknown(word: string, name: string, flags: readonly Flag[]): string {
  const hint = nearest(name, flags.map((flag) => flag.name))
  return `unknown option ${visible(cut(splitOnce(word)[0], 60))}${hint === null ? '' : `; did you mean --${hint}?`}`
}
