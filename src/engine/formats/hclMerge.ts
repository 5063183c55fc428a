/** Terraform's `merge({…}, var.extra)`: what stands later holds, and what is put in at run time may say less of TLS. https://developer.hashicorp.com/terraform/language/functions/merge */
import { HOLE, type Span } from '../mappedText.js'
import type { DataEntry, DataNode } from './dataTree.js'

/** `null` among the arguments: it is no mapping that is written here. */
export function mergedMapping(given: readonly (DataNode | null)[], span: Span): DataNode {
  const entries = new Map<string, DataEntry>()
  for (const node of given) {
    if (node?.kind === 'mapping') for (const entry of node.entries) entries.set(entry.name, entry)
    else for (const [name, entry] of entries) entries.set(name, opened(entry))
  }
  return { kind: 'mapping', entries: [...entries.values()], span }
}

/** A mode that demands checks is one only where nothing is put over it. */
function opened(entry: DataEntry): DataEntry {
  const { name, value } = entry
  const said = value.kind === 'text' ? value.text.text : value.kind === 'symbol' ? value.name : ''
  if (!/ssl|tls/i.test(name) || !/^(?:verify[_-]?\w{0,20}|true|1|on|yes)$/i.test(said)) return entry
  return { ...entry, value: { kind: 'text', text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...value.span, expression: 'merge', fallback: null }] }, span: value.span } }
}
