/** A setting that is given more than once: `const o = { tls: {} }`, `o.tls = false`. The last one holds, whichever of them a driver would look at first. */
import type { Parameter } from './model.js'

/**
 * Without the settings that are given again further on. What a mapping holds goes with it, unless a value takes its place under a condition
 * only: then its members still count where the condition does not hold.
 */
export function lastGiven(parameters: readonly Parameter[], isConditional: (parameter: Parameter) => boolean): readonly Parameter[] {
  const last = new Map<string, number>()
  const replaced = new Map<string, number>()
  for (const [at, parameter] of parameters.entries()) {
    if (parameter.origin !== 'setting') continue
    last.set(parameter.name, at)
    if (!isConditional(parameter)) replaced.set(parameter.name, at)
  }
  const gone = new Set<number>()
  for (const [at, { name, origin, value }] of parameters.entries()) {
    if (origin !== 'setting' || last.get(name) === at) continue
    gone.add(at)
    if (value.kind !== 'settings' || (replaced.get(name) ?? -1) <= at) continue
    for (let member = at + 1; parameters[member]?.name.startsWith(`${name}.`) === true; member++) gone.add(member)
  }
  return gone.size === 0 ? parameters : parameters.filter((_, at) => !gone.has(at))
}
