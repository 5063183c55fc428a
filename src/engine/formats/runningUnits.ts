/** A step of a workflow, a job, a container: the variables that it is given are for what it runs, and for nothing beside it. */
import type { Span } from '../mappedText.js'
import type { Candidate } from '../model.js'
import type { DataEntry, DataNode } from './dataTree.js'
import type { Place } from './place.js'

/** What the variables of an entry are given to: its mapping, if it says what is run. undefined: it is not seen, or an alias puts them elsewhere as well. */
export function unitOf({ name, value }: DataEntry, mapping: DataNode, entries: readonly DataEntry[], place: Place): Span | undefined {
  if (place.isShared === true || isShared(mapping) || isShared(value)) return undefined
  return /^(?:env(?:ironment)?|variables)$/i.test(name) && (value.kind === 'mapping' || value.kind === 'list') && runsOnItsOwn(entries, place) ? mapping.span : place.runs
}

function isShared(node: DataNode): boolean {
  return (node.kind === 'mapping' || node.kind === 'list') && node.isShared === true
}

/** CircleCI's first image runs the steps beside it; what is put in from elsewhere may be the file's own ConfigMap. */
function runsOnItsOwn(entries: readonly DataEntry[], { keyPath }: Place): boolean {
  return keyPath.at(-1) !== 'docker' && entries.some(({ name }) => running.test(name)) && !entries.some(({ name }) => /^(?:envFrom|env_file|extends)$/.test(name))
}

const running = /^(?:run|script|steps|image|build|commands?|args|entrypoint|uses|bash|shell|pwsh|powershell|task|tasks|before_script|(?:ansible\.builtin\.)?(?:shell|command))$/

export function holdingWithin(unit: Span | undefined): Pick<Extract<Candidate, { kind: 'environment' }>, 'holdsAt'> {
  return unit === undefined ? {} : { holdsAt: (offset) => offset >= unit.start && offset < unit.end }
}
