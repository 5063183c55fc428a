/** Functions of the file that change the settings of what they are handed: `function relax(options) { options.ssl = false }`, `def tune(d): d["sslmode"] = "disable"`. */
import { SPREAD } from '../../mappedText.js'
import { countBefore } from '../../partition.js'
import type { CodeFile, Found } from './file.js'
import { parametersOf } from './parameters.js'

/** Does the function change it, under another name? Under its own one, what it is given there is told as its own. */
export function isChangedBy(file: CodeFile, callee: string, name: string): boolean {
  const own = changersIn(file).get(callee)
  return own !== undefined && (own.size > 1 || !own.has(name))
}

const known = new WeakMap<Found, ReadonlyMap<string, ReadonlySet<string>>>()

/** The parameters that it changes, by a function's name. Looked at once for each file. */
function changersIn(file: CodeFile): ReadonlyMap<string, ReadonlySet<string>> {
  const before = known.get(file.found)
  if (before !== undefined) return before
  const changers = new Map<string, Set<string>>()
  for (const [root, starts] of startsByRoot(file.found)) {
    for (const { start, end, callee } of parametersOf(file, root)) {
      const next = starts[countBefore(starts, (each) => each < start)]
      if (callee === '' || next === undefined || next >= end) continue
      const names = changers.get(callee)
      if (names === undefined) changers.set(callee, new Set([root]))
      else names.add(root)
    }
  }
  known.set(file.found, changers)
  return changers
}

/** Where something of TLS, or anything at all, is given to an object, by the object's name. */
function startsByRoot({ built }: Found): ReadonlyMap<string, readonly number[]> {
  const byRoot = new Map<string, number[]>()
  for (const [full, entries] of built) {
    const [root = ''] = full.split('.', 1)
    const starts = byRoot.get(root) ?? []
    byRoot.set(root, starts)
    for (const { name, span } of entries) if (name === SPREAD || ofTls.test(`${full.slice(root.length)}.${name}`)) starts.push(span.start)
  }
  for (const starts of byRoot.values()) starts.sort((a, b) => a - b)
  return byRoot
}

const ofTls = /ssl|tls|encrypt|verif|cert|unauthorized|\.ca(?:file)?$|\.secure|trust/i
