import type { Candidate } from '../model.js'
import type { DataEntry, DataNode } from './dataTree.js'
import { withModes } from './modes.js'

/** `db_sslmode: disable` and `sslmode={{ db_sslmode }}` in a role's defaults, a play, variables of groups. */
export function withVariables(candidates: readonly Candidate[], documents: readonly DataNode[]): readonly Candidate[] {
  if (!candidates.some(hasHole)) return candidates
  const values = valuesIn(documents)
  if (values.size === 0) return candidates
  return withModes(candidates, (expression) => {
    const name = /^([A-Za-z_]\w{0,120})(?:\s{0,9}\|\s{0,9}(?:string|lower|trim|quote|to_json|urlencode(?:\(\))?)){0,3}$/.exec(expression)?.[1]
    return name === undefined ? undefined : values.get(name)
  })
}

function hasHole(candidate: Candidate): boolean {
  return candidate.kind !== 'text' || candidate.value.pieces.some(({ kind }) => kind === 'hole')
}

const mostNames = 20_000

/** Of the top of the file and of `vars:`; one that is given twice may be either. */
function valuesIn(documents: readonly DataNode[]): ReadonlyMap<string, string> {
  const values = new Map<string, string | null>()
  const take = ({ name, value }: DataEntry): void => {
    const text = value.kind === 'text' ? value.text.text : value.kind === 'symbol' ? value.name : null
    if (text === null || text.length > 100 || /\{[{%]|\s/.test(text)) return
    values.set(name, values.has(name) && values.get(name) !== text ? null : text)
  }
  const visit = (node: DataNode, depth: number): void => {
    if (depth > 6 || values.size > mostNames) return
    if (node.kind === 'list') for (const item of node.items) visit(item, depth + 1)
    else if (node.kind === 'mapping')
      for (const entry of node.entries) {
        if (depth === 0) take(entry)
        if (entry.name === 'vars' && entry.value.kind === 'mapping') entry.value.entries.forEach(take)
        if (entry.value.kind === 'list' || /^(?:vars|tasks|block|plays)$/.test(entry.name)) visit(entry.value, depth + 1)
      }
  }
  for (const document of documents) visit(document, 0)
  return new Map([...values].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])))
}
