/** Java's mappings that have settings before the first is put in. */
import type { Node } from '../../text/node.js'
import type { CodeFile } from './file.js'
import { calleeOf, lastStep } from './path.js'

/** `new HashMap<>(config.extra())`, Spring's `kafka.buildProducerProperties()`; none that a function of this file makes. */
export function isFilledMapping({ language, found }: CodeFile, bound: Node): boolean {
  if (bound.kind !== 'call' || !ofJava.has(language.id)) return false
  const callee = calleeOf(bound.of)
  const { items } = bound.group
  if (!mappings.test(callee)) return makers.test(callee) && !found.bindings.has(`${lastStep(callee)}()`)
  const given = items.length === 1 ? (items[0]?.value ?? null) : null
  // `new HashMap<>(16)` says how large it will be.
  return given !== null && !(given.kind === 'word' && /^\d/.test(given.text))
}

const ofJava: ReadonlySet<string> = new Set(['java', 'kotlin', 'scala', 'groovy'])
const mappings = /(?:^|\.)(?:(?:Linked|Concurrent)?HashMap|TreeMap|Hashtable|Properties)$/
const makers = /(?:^|\.)[a-z]\w{0,60}(?:Props|Properties|Configs?|Configuration|Settings)$/
