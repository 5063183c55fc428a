/**
 * Globs of the config, compiled. Patterns come from the base revision or from whoever runs the tool; the paths they
 * are held against come from the change, so their length is capped.
 */
import { Minimatch } from 'minimatch'
import type { Profile } from './configTypes.js'

const TEXT_LIMIT = 4096

export function compilePaths(paths: readonly string[], pathsIgnore: readonly string[]): (path: string) => boolean {
  const included = compile(paths, pathOptions)
  const ignored = compile(pathsIgnore, pathOptions)
  return (path) => (paths.length === 0 || included(path)) && !ignored(path)
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
  return (text) => text.length <= TEXT_LIMIT && matchers.some((matcher) => matcher.match(text))
}
