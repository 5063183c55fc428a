/** A mapping that a function is handed on its way into the call that connects: `new Pool(withTls({ host: 'db' }))`. What the function adds is known only where it stands in this file and says so. */
import { SPREAD, type Span } from '../../mappedText.js'
import type { Setting, Value } from '../../model.js'
import type { Group, Node } from '../../text/node.js'
import { isCallee } from './callees.js'
import { copying, ofTls, selecting } from './derived.js'
import type { CodeFile } from './file.js'
import { partsIn, partsMerged } from './mergedMappings.js'
import { valueAt } from './names.js'
import { calleeOf, keyName, lastStep, nameOf, resultName } from './path.js'
import { settingsGroup } from './settingsGroup.js'
import { holeAs } from './textOf.js'

export interface Through {
  /** What names the host. */
  readonly given: Node
  /** Of the function, where it takes its parameter up: `{ ...config, ssl }`; null: nobody can tell. */
  readonly made: Node | null
}

/** null: it is no such call. `node`: an argument of a call that connects. */
export function through(file: CodeFile, node: Node): Through | null {
  if (node.kind !== 'call' || !loose.has(file.language.id) || node.lead.includes('new') || !(node.of.kind === 'word' || node.of.kind === 'member')) return null
  if (settingsGroup(node) !== null || partsMerged(file, node) !== null || isCallee(calleeOf(node.of), file.vocabulary) || /^[A-Z]/.test(calleeOf(node.of))) return null
  const parts = partsIn(node.group)
  const given = parts.find((part) => namesHost(file, part))
  if (given === undefined) return null
  const name = resultName(node)
  const result = name === null ? null : valueAt(file, name, node.start)
  // What a function of elsewhere leaves of a mapping with a name is asked in derived.ts.
  if (result === null) return copying.test(lastStep(calleeOf(node.of))) || selecting.test(lastStep(calleeOf(node.of))) || speaksOfTls(file, given) ? null : { given, made: null }
  const own = spreadsIn(file, result)
  // What its own members are made of is told where they stand.
  if (own.length === 0 && settingsGroup(result) !== null) return null
  return { given, made: parts.length === 1 && own.length === 1 ? result : null }
}

const loose: ReadonlySet<string> = new Set(['python', 'javascript', 'typescript', 'vue', 'svelte', 'astro', 'php', 'ruby', 'elixir'])

function speaksOfTls(file: CodeFile, node: Node): boolean {
  return nameOf(node, file.source) !== null && mappingOf(file, node)?.items.some(({ keys }) => ofTls.test(keyName(keys[0], file.source) ?? '')) === true
}

/** The mapping itself, or the one that the name is bound to. */
export function mappingOf(file: CodeFile, node: Node): Group | null {
  const name = nameOf(node, file.source)
  return settingsGroup((name === null ? null : valueAt(file, name, node.start)) ?? node)
}

function namesHost(file: CodeFile, node: Node): boolean {
  return mappingOf(file, node)?.items.some(({ keys }) => /^(?:host|hostname|server|hosts|brokers|servers)$/i.test(keyName(keys[0], file.source) ?? '')) === true
}

/** What a mapping takes up that no name of this file holds: a parameter. */
function spreadsIn(file: CodeFile, node: Node): readonly Node[] {
  return (settingsGroup(node)?.items ?? []).flatMap(({ keys, value }) => (keys.length === 0 && value !== null && /^(?:\.\.\.|\*\*)$/.test(value.lead[0] ?? '') && value.kind === 'word' && !file.found.bindings.has(value.text) ? [value] : []))
}

/** What is handed over, and what the function makes of it. */
export function entriesThrough<H>(file: CodeFile, { given, made }: Through, node: Node, hop: H, valueOf: (file: CodeFile, node: Node, hop: H) => Value): readonly Setting[] | null {
  const value = valueOf(file, given, hop)
  if (value.kind !== 'settings') return null
  const result = made === null ? null : valueOf(file, made, hop)
  if (result?.kind !== 'settings') return [...value.entries, unknownStep(node)]
  const at = result.entries.findIndex(({ name }) => name === SPREAD)
  return at < 0 ? null : [...result.entries.slice(0, at), ...value.entries, ...result.entries.slice(at + 1)]
}

/** As if all of it were put in behind the rest. */
function unknownStep(node: Node): Setting {
  const span: Span = { start: node.start, end: node.end }
  return { name: SPREAD, value: { kind: 'text', text: holeAs(node.kind === 'call' ? calleeOf(node.of) : '…', span), span }, span }
}
