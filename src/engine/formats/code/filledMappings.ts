/** Mappings that have settings before the first is put in: Java's, and the configurations of Confluent's client for .NET. */
import type { Node } from '../../text/node.js'
import type { CodeFile } from './file.js'
import { calleeOf, lastStep } from './path.js'

/** `new HashMap<>(config.extra())`, Spring's `kafka.buildProducerProperties()`; none that a function of this file makes. */
export function isFilledMapping({ language, found }: CodeFile, bound: Node): boolean {
  if (bound.kind !== 'call') return false
  const callee = calleeOf(bound.of)
  const { items } = bound.group
  if (language.id === 'csharp') return ofConfluent.test(callee) && items.length === 1
  if (!ofJava.has(language.id)) return false
  if (!mappings.test(callee)) return makers.test(callee) && !found.bindings.has(`${lastStep(callee)}()`)
  const given = items.length === 1 ? (items[0]?.value ?? null) : null
  // `new HashMap<>(16)` says how large it will be.
  return given !== null && !(given.kind === 'word' && /^\d/.test(given.text))
}

/** `new ConsumerConfig(dictionary)`, `new ConsumerConfig(clientConfig)`: Confluent.Kafka copies what it is handed. */
const ofConfluent = /(?:^|\.)(?:Client|Producer|Consumer|AdminClient)Config$/
const ofJava: ReadonlySet<string> = new Set(['java', 'kotlin', 'scala', 'groovy'])
const mappings = /(?:^|\.)(?:(?:Linked|Concurrent)?HashMap|TreeMap|Hashtable|Properties)$/
const makers = /(?:^|\.)[a-z]\w{0,60}(?:Props|Properties|Configs?|Configuration|Settings)$/
