/**
 * Globs of the config, compiled. Patterns come from the base revision or from whoever runs the tool; the paths they
 * are held against come from the change. One that is longer than a file system takes is held against none: it is looked at, whatever `paths`
 * says, and neither ignored nor treated otherwise.
 */
import { Minimatch } from 'minimatch'
import type { Profile } from './configTypes.js'

/** Linux' PATH_MAX and NAME_MAX: `*a*b*` costs the third power of a name's length. */
const LONGEST_PATH = 4096
const LONGEST_NAME = 255

/** More than anyone writes; each is a pattern of its own. */
export const MOST_ALTERNATIVES = 1000

export function compilePaths(paths: readonly string[], pathsIgnore: readonly string[]): (path: string) => boolean {
  const included = compile(paths, pathOptions)
  const ignored = compile(pathsIgnore, pathOptions)
  return (path) => isTooLong(path) || ((paths.length === 0 || included(path)) && !ignored(path))
}

export function compileHosts(hosts: { readonly internal: readonly string[]; readonly local: readonly string[] }): (host: string) => 'local' | 'internal' | null {
  const local = compile(hosts.local, hostOptions)
  const internal = compile(hosts.internal, hostOptions)
  return (host) => (local(host) ? 'local' : internal(host) ? 'internal' : null)
}

export function compileProfiles(profiles: readonly Profile[]): (path: string) => Profile['treatAs'] | null {
  const compiled = profiles.map(({ paths, treatAs }) => ({ matches: compile(paths, pathOptions), treatAs }))
  return (path) => compiled.findLast(({ matches }) => matches(path))?.treatAs ?? null
}

/** A pattern without `/` matches in every folder, as in .gitignore. */
const pathOptions = { dot: true, matchBase: true, nonegate: true, nocomment: true, optimizationLevel: 2 }
const hostOptions = { dot: true, nocase: true, nonegate: true, nocomment: true }

function compile(patterns: readonly string[], options: object): (text: string) => boolean {
  const matchers = patterns.map((pattern) => new Minimatch(pattern.endsWith('/') ? `${pattern}**` : pattern.replace(/^\.\//, ''), options))
  return (text) => !isTooLong(text) && matchers.some((matcher) => matcher.match(text))
}

function isTooLong(text: string): boolean {
  return text.length > LONGEST_PATH || text.split('/').some((name) => name.length > LONGEST_NAME)
}

/** How many patterns a glob's braces stand for, at least; counted without making them. */
export function alternativesOf(glob: string): number {
  const open: { sum: number; product: number; from: number }[] = [{ sum: 0, product: 1, from: 0 }]
  for (let at = 0; at < glob.length; at++) {
    const top = open.at(-1)
    if (top === undefined) break
    const char = glob[at]
    if (char === '\\') at++
    else if (char === '{') open.push({ sum: 0, product: 1, from: at + 1 })
    else if (char === ',' && open.length > 1) {
      top.sum += top.product
      top.product = 1
    } else if (char === '}' && open.length > 1) {
      open.pop()
      const outer = open.at(-1)
      if (outer !== undefined) outer.product *= rangeOf(glob.slice(top.from, at)) ?? top.sum + top.product
    }
  }
  return open.reduce((product, { sum, product: own }) => product * Math.max(1, sum + own), 1)
}

/** `{1..300}`, `{a..z}`, `{1..300..5}`; null: it is no range. */
function rangeOf(body: string): number | null {
  const match = /^(-?\d{1,9}|[A-Za-z])\.\.(-?\d{1,9}|[A-Za-z])(?:\.\.(-?\d{1,9}))?$/.exec(body)
  if (match === null) return null
  const [from, to] = [match[1] ?? '', match[2] ?? ''].map((end) => (/\d/.test(end) ? Number(end) : end.charCodeAt(0)))
  return Math.floor(Math.abs((to ?? 0) - (from ?? 0)) / Math.max(1, Math.abs(Number(match[3] ?? 1)))) + 1
}
