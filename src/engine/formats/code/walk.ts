/** One walk over the tree: collects everything that later stages look at, with what stands around it. */
import type { Vocabulary } from '../../model.js'
import type { Language } from '../../text/language.js'
import type { Group, Item, Node } from '../../text/node.js'
import { add, bind, bindFurtherScope, noteTapped } from './bind.js'
import { handedByAddress } from './boundOtherwise.js'
import { childOf, isInitialiser, isMapping } from './braces.js'
import { isCallee } from './callees.js'
import { chainOf } from './chains.js'
import { sameObject, selecting } from './copies.js'
import { isReader } from './fallback.js'
import type { CallNode, Found, Frame, Use } from './file.js'
import { elementsOf } from './joinedCalls.js'
import { deciding } from './mergedInto.js'
import { addedBy } from './parts.js'
import { calleeOf, keyName, lastStep, nameOf, pathOf } from './path.js'
import { returnedBy, type Enclosing, type Heads } from './returned.js'
import { hasDefaults, isDefinition, isHead, isLoop, saysSomething, takesParameters } from './roles.js'
import { isTextual, type Textual } from './textual.js'
import { describes, namesOfMessages, subjectOf, useOfCall } from './uses.js'

interface Walk {
  readonly source: string
  readonly language: Language
  readonly vocabulary: Vocabulary
  readonly found: Found
  readonly textual: Textual
  readonly heads: Heads
  enclosing: Enclosing | null
  /** Within the names of `const { host = 'db' } = options`. */
  inPattern: boolean
}

export function walk(root: Group, source: string, language: Language, vocabulary: Vocabulary): Found {
  const textual: Textual = { source, language, memo: new Map() }
  const found: Found = { texts: [], bindings: new Map(), appended: new Map(), built: new Map(), parts: new Map(), queries: new Map(), uses: new Map(), selected: new Map(), groups: [], chains: new Map(), assignments: [], targets: new Map(), owners: new Map(), initialisers: new Map(), returned: new Map(), alternating: new Set(), usesOfConstants: new Map(), defaults: new Set(), perhaps: new Set(), ofObjects: new Set(), again: new Set(), textual, blocks: [], spliced: new Set(), splicedLast: [] }
  const state: Walk = { source, language, vocabulary, found, textual, heads: { ofGroups: new Map(), above: null }, enclosing: null, inPattern: false }
  visitStatements(state, root)
  bindResults(found, language)
  return found
}

/** Where a function has one `return` only, its call means what is returned there. */
function bindResults({ bindings, returned }: Found, { id }: Language): void {
  const values = new Map<string, Node[]>()
  for (const { name, value } of returned.values()) add(values, name, value)
  for (const [name, nodes] of values) {
    if (nodes.length > 1) continue
    bindings.set(name, nodes)
    // Ruby calls a method by its name alone.
    const bare = name.slice(0, -2)
    if (id === 'ruby' && !bindings.has(bare)) bindings.set(bare, nodes)
  }
}

/** `host, mode = 'db', 'disable'`: each of the names gets its own. */
function inTurn(items: readonly Item[], at: number, { id }: Language): readonly Item[] {
  const [item, next] = [items[at], items[at + 1]]
  if (item === undefined) return []
  if (item.keys.length < 2 || !item.comma || next?.keys.length !== 0 || !manyAtOnce.has(id)) return [item]
  return item.keys.map((key, turn) => ({ ...item, keys: [key], value: items[at + turn]?.value ?? item.value }))
}

const manyAtOnce: ReadonlySet<string> = new Set(['python', 'ruby', 'go', 'lua'])

function visitStatements(state: Walk, group: Group): void {
  if (group.bracket === '{') state.found.blocks.push(group)
  const outer = state.enclosing
  const enclosing: Enclosing = { group, outer }
  state.enclosing = enclosing
  for (const [index, item] of group.items.entries()) {
    for (const each of inTurn(group.items, index, state.language)) bind(state.source, state.found, each, state.inPattern)
    const result = returnedBy(state.source, enclosing, index, state.heads)
    if (result !== null) state.found.returned.set(item, result)
    const added = addedBy(item, state.source)
    if (added !== null) add(state.found.parts, added.name, added)
    // `if url.startswith('…'):` is a key by its colon; the names that are assigned to hold no texts.
    const wasInPattern = state.inPattern
    for (const key of item.keys) {
      state.inPattern = wasInPattern || (key.kind === 'group' && key.group.bracket === '{')
      visit(state, key, { kind: 'statement', item: null }, item.mark === '=' ? 'compared' : 'value', pathOf(key, state.source) !== null)
    }
    state.inPattern = wasInPattern
    if (item.value === null) continue
    if (item.keys.length === 0 && item.value.kind === 'group' && state.language.id === 'go' && /^(?:const|var)$/.test(item.value.lead.join(' '))) {
      visitStatements(state, item.value.group)
      continue
    }
    const lonely = item.keys.length === 0 && state.language.id === 'python' && group.bracket === '' && item.value.lead.length === 0
    if (lonely && item.value.kind === 'string') state.found.texts.push({ node: item.value, frame: { kind: 'statement', item }, use: 'value', docstring: true })
    else visit(state, item.value, { kind: 'statement', item }, saysSomething(item.value) || describes.test(keyName(item.keys[0], state.source) ?? '') || isShown(state, item) ? 'message' : 'value', false)
  }
  state.enclosing = outer
}

/** `consumed`: the text that this node is a part of has been noted already. */
function visit(state: Walk, node: Node, frame: Frame, use: Use, consumed: boolean): void {
  const { found } = state
  switch (node.kind) {
    case 'string':
      if (!consumed) found.texts.push({ node, frame, use, docstring: false })
      return
    case 'word':
    case 'regex':
      noteUse(state, node, frame)
      return
    case 'member': {
      noteUse(state, node, frame)
      const textual = isTextual(node, state.textual)
      if (textual && !consumed) found.texts.push({ node, frame, use, docstring: false })
      if (textual) visit(state, node.of, frame, use, true)
      else visitReceiver(state, node.of, frame)
      return
    }
    case 'index':
      noteUse(state, node, frame)
      visitReceiver(state, node.of, frame)
      visitGroup(state, node.group, frame, true, 'value')
      return
    case 'group':
      if (node.group.bracket === '(') {
        for (const item of node.group.items) {
          bindInParentheses(state, node.lead, item)
          visitParts(state, item, frame, use, consumed)
        }
      }
      else visitGroup(state, node.group, frame, false, use, consumed)
      return
    case 'braced':
      if (isTextual(node, state.textual)) {
        if (!consumed) found.texts.push({ node, frame, use, docstring: false })
        for (const item of node.group.items) visitParts(state, item, { kind: 'statement', item: null }, 'value', true)
        return
      }
      bindFurtherScope(state.source, found, node)
      noteTapped(state.source, found, node, undefined)
      if (node.of.kind === 'call' && state.language.initialisers) found.initialisers.set(node.of, node.group)
      // `if (connect("…")) {`: what stands in front of a body is no part of a text.
      visit(state, node.of, frame, use, consumed)
      visitGroup(state, node.group, frame, false, use, consumed, calleeOf(node.of).replace(/\(\)$/, ''))
      return
    case 'operation':
      visitOperation(state, node, frame, use, consumed)
      return
    case 'call':
      visitCall(state, node, frame, use, consumed)
  }
}

function visitReceiver(state: Walk, node: Node, frame: Frame): void {
  if (node.kind !== 'word' && node.kind !== 'member') visit(state, node, { kind: 'statement', item: frame.kind === 'statement' ? frame.item : null }, 'value', false)
  else if (node.kind === 'member') visitReceiver(state, node.of, frame)
}

function visitParts(state: Walk, item: Item, frame: Frame, use: Use, consumed: boolean): void {
  bindWithin(state, item)
  for (const key of item.keys) visit(state, key, frame, 'value', true)
  if (item.value !== null) visit(state, item.value, frame, use, consumed)
}

/** `if (config.ssl = false)`, PHP's `(($mode = weaker()) !== null)`; what a condition decides about is told elsewhere. */
function bindInParentheses(state: Walk, lead: readonly string[], item: Item): void {
  if (lead.at(-1) === 'if' || lead.at(-1) === 'while') bindArgument(state, item)
  else if (state.language.id === 'php' && item.mark === '=' && item.keys[0]?.kind === 'word' && !lead.some((word) => /^(?:function|fn|catch)$/.test(word))) bind(state.source, state.found, item)
}

/** Python's `(mode := weaker())`, JavaScript's `({ ssl } = config)` */
function bindWithin({ source, language, found }: Walk, item: Item): void {
  if (item.mark === ':=' ? language.id === 'python' : item.mark === '=' && language.imports === 'javascript' && item.keys[0]?.kind === 'group') bind(source, found, item)
}

/** `log(config.ssl = false)`, `names.forEach((name) => config[name] = extra[name])`: what stands among the arguments is done all the same. */
function bindArgument(state: Walk, item: Item): void {
  const { source, language, found } = state
  const [key] = item.keys
  const target = key?.kind === 'operation' && key.operators.at(-1) === '=>' ? key.operands.at(-1) : key
  if (item.mark === '=' && (target?.kind === 'member' || target?.kind === 'index') && assigningAnywhere.has(language.id)) bind(source, found, { ...item, keys: [target] })
  else bindWithin(state, item)
  const changed = handedByAddress(found, item.value)
  if (changed !== null) add(found.bindings, changed.name, changed.node)
}

const assigningAnywhere: ReadonlySet<string> = new Set(['javascript', 'typescript', 'vue', 'svelte', 'astro', 'php', 'java'])

function visitOperation(state: Walk, node: Extract<Node, { kind: 'operation' }>, frame: Frame, use: Use, consumed: boolean): void {
  // C++'s `std::vector<std::string> urls{"…"}` and TypeScript's `<string>'…'` are no comparisons.
  const compares = node.operators.some((one) => ['==', '!=', '===', '!==', '=~', 'is'].includes(one) || (state.language.id !== 'cpp' && node.operands[0]?.lead.includes('<') !== true && (one === '<' || one === '>')) || (one === 'in' && !isLoop(state.source, node)))
  const textual = isTextual(node, state.textual)
  if (textual && !consumed) state.found.texts.push({ node, frame, use, docstring: false })
  const matches = node.operators[0] === '->' || node.operators[0] === '=>'
  const piped = pipedInto(state, node)
  const nested = piped === null ? null : nestedCalls(node.operands, piped)
  if (nested !== null) {
    visit(state, nested, frame, use, consumed)
    return
  }
  for (const operand of node.operands) if (operand.kind === 'group' && operand.group.bracket === '(' && node.operators.every((one) => deciding.has(one) || comparing.has(one))) bindChosen(state, operand.group.items)
  // A name that is only joined to others is no use of it: what it becomes is another text.
  const place: Frame = textual ? { kind: 'statement', item: null } : frame
  for (const [i, operand] of node.operands.entries()) visit(state, operand, i === 0 && piped !== null ? { kind: 'argument', outer: frame, call: piped, item: itemOf(operand), position: 0 } : isTextual(operand, state.textual) ? frame : place, compares || (matches && i === 0 && !hasDefaults(operand)) ? 'compared' : use, consumed || (textual && isTextual(operand, state.textual)))
}

/** `if ((mode = pick()) != null)`, `while ((mode = next()) && …)` */
function bindChosen({ source, found, language }: Walk, items: readonly Item[]): void {
  if (!assigningInside.has(language.id)) return
  for (const item of items) if (item.mark === '=' && item.keys.length === 1 && item.keys[0]?.kind === 'word' && item.keys[0].lead.length === 0 && found.bindings.has(item.keys[0].text)) bind(source, found, item)
}

const assigningInside: ReadonlySet<string> = new Set(['javascript', 'typescript', 'vue', 'svelte', 'astro', 'java', 'groovy', 'csharp', 'dart', 'c', 'cpp', 'perl', 'ruby'])
const comparing: ReadonlySet<string> = new Set(['==', '!=', '===', '!==', '<', '>', '<=', '>='])

/** Elixir's `[hostname: host] |> Keyword.merge(more) |> Postgrex.start_link()`; null: nothing is handed to a call of ours. */
function pipedInto({ language, vocabulary }: Walk, { operands, operators }: Extract<Node, { kind: 'operation' }>): CallNode | null {
  if (language.id !== 'elixir' || operators.some((one) => one !== '|')) return null
  return operands.slice(1).find((operand): operand is CallNode => operand.kind === 'call' && operand.lead.includes('>') && isCallee(calleeOf(operand.of), vocabulary)) ?? null
}

/** `options |> Keyword.put(:ssl, false) |> Postgrex.start_link()` is `Postgrex.start_link(Keyword.put(options, :ssl, false))`; null: a step between them is no call. */
function nestedCalls(operands: readonly Node[], last: CallNode): CallNode | null {
  const steps = operands.slice(1, operands.indexOf(last) + 1)
  const [first] = operands
  if (first === undefined || steps.length > MOST_STEPS) return null
  let inner: Node = first
  let made: CallNode | null = null
  for (const step of steps) {
    if (step.kind !== 'call' || !step.lead.includes('>')) return null
    inner = made = { ...step, start: inner.start, lead: [], group: { ...step.group, items: [itemOf(inner), ...step.group.items] } }
  }
  return made
}

const MOST_STEPS = 20

function itemOf(value: Node): Item {
  return { keys: [], mark: '', value, comma: false, start: value.start, end: value.end }
}

/** Calls that only wrap their argument: what is around them is around it. */
const wrappers = new Set(['str', 'String', 'ConnectionString', 'text', 'make_url', 'URL', 'URI', 'Uri', 'create', 'parse', 'Parse', 'SecretStr', 'Some', 'Ok', 'StringPtr', 'to_string', 'Optional.of', 'Secret', 'cast_str', ...sameObject])

function visitCall(state: Walk, node: Extract<Node, { kind: 'call' }>, frame: Frame, use: Use, consumed: boolean): void {
  const { found, source } = state
  const callee = calleeOf(node.of)
  const name = lastStep(callee)
  noteUse(state, node, frame)
  noteSelected(state, node, frame)
  noteChain(found, node)
  if (name === 'of' && /(?:^|\.)(?:Immutable)?Map\.of$/.test(callee)) found.alternating.add(node.group)
  const textual = isTextual(node, state.textual)
  const own = useOfCall(node)
  // C's `printf` formats and says it.
  if (textual && !consumed) found.texts.push({ node, frame, use: own === 'message' ? own : use, docstring: false })
  const swallowed = consumed || textual
  if (node.of.kind === 'member') {
    if (isTextual(node.of.of, state.textual)) visit(state, node.of.of, frame, use, swallowed)
    else if (textual && isList(node.of.of)) visit(state, node.of.of, frame, use, true)
    else visitReceiver(state, node.of.of, frame)
  } else if (node.of.kind === 'group' && node.of.group.bracket === '(' && node.group.items.length === 0) {
    // `(() => ({ host }))()`: what the function makes stands where its call does.
    visit(state, node.of, frame, use, swallowed)
  } else if (node.of.kind !== 'word') visitReceiver(state, node.of, frame)
  const transparent = textual || isReader(node) || (wrappers.has(name) && node.group.items.length === 1 && !callee.startsWith('dj_database_url.'))
  const inner = own === 'value' && transparent ? use : own
  if (!isDefinition(node) && !takesParameters(node, source, state.language.id)) found.groups.push({ group: node.group, call: node, frame, use: inner, type: null })
  const subject = subjectOf(node)
  let position = 0
  for (const item of node.group.items) {
    bindArgument(state, item)
    const key = keyName(item.keys[0], source)
    const argument: Frame = transparent ? frame : { kind: 'argument', outer: frame, call: node, item, position: item.keys.length === 0 ? position++ : null }
    const said: Use = key !== null && namesOfMessages.has(key) ? 'message' : key === null && isHead(node) ? 'compared' : argument.kind === 'argument' && argument.position !== null && argument.position === subject ? use : inner
    // What an argument is called is no use of a name that is the same.
    for (const label of item.keys) visit(state, label, { kind: 'statement', item: null }, 'value', true)
    if (item.value !== null) visit(state, item.value, argument, said, swallowed && (isTextual(item.value, state.textual) || (textual && isList(item.value))))
  }
}

function noteSelected({ source, found, language }: Walk, call: CallNode, frame: Frame): void {
  const of = language.id === 'ruby' && call.of.kind === 'member' && selecting.test(call.of.name) ? call.of.of : null
  const name = of?.kind === 'word' || of?.kind === 'member' ? nameOf(of, source) : null
  if (name !== null) add(found.selected, name, { call, frame })
}

function noteChain({ chains }: Found, node: CallNode): void {
  const known = chains.get(node)
  // What a chain begins with may be a step of the one that it was cut off from.
  if (known !== undefined && known.root !== node) return
  const chain = chainOf(node)
  if (chain === null) return
  for (const { call } of chain.steps) chains.set(call, chain)
  // `Options.fromUri("…").setTrustAll(true)`
  if (chain.root.kind === 'call') chains.set(chain.root, chain)
}

function isList(node: Node): boolean {
  return elementsOf(node)?.every(({ keys }) => keys.length === 0) === true
}

/** A mapping or list; a body of statements is told apart by its marks. */
function visitGroup(state: Walk, group: Group, frame: Frame, isIndex: boolean, use: Use, consumed = false, type: string | null = null): void {
  if (isIndex) {
    for (const item of group.items) visitParts(state, item, { kind: 'statement', item: null }, 'value', true)
    return
  }
  if (group.bracket === '{' && !isMapping(group, state.language) && !isInitialiser(state.language, state.vocabulary, group, type)) {
    const wasInPattern = state.inPattern
    state.inPattern ||= takesApart(group, state.language)
    visitStatements(state, group)
    state.inPattern = wasInPattern
    return
  }
  state.found.groups.push({ group, call: null, frame, use, type: type ?? childOf(state.language, group) })
  for (const item of group.items) {
    const entry: Frame = { kind: 'entry', outer: frame, group, item, span: { start: group.start, end: group.end } }
    for (const key of item.keys) visit(state, key, { kind: 'statement', item: null }, 'value', true)
    if (item.value === null) continue
    const key = keyName(item.keys[0], state.source)
    visit(state, item.value, entry, key !== null && namesOfMessages.has(key) ? 'message' : use, consumed && isTextual(item.value, state.textual))
  }
}

/** React's `<input placeholder="…">`: an attribute that is shown. An assignment has blanks around its sign. */
function isShown({ source, language }: Walk, { keys: [key], value }: Item): boolean {
  if (key?.kind !== 'word' || value === null || language.imports !== 'javascript' || key.lead.length > 0) return false
  return shown.test(key.text) && value.start === key.end + 1 && source[key.end] === '=' && /\s/.test(source[key.start - 1] ?? '')
}

const shown = /^(?:placeholder|hint|label|title|alt|tooltip|caption|description|help(?:er)?Text)$/

/** `function open({ host, ssl = {…} })`: names with their defaults, between commas. */
function takesApart({ items }: Group, { imports }: Language): boolean {
  return imports === 'javascript' && (items.length > 1 || (items[0]?.keys.length ?? 0) > 1) && items.every(({ comma }, index) => comma || index === items.length - 1)
}

function noteUse({ source, found }: Walk, node: Node, frame: Frame): void {
  if (frame.kind === 'statement') return
  const name = nameOf(node, source)
  if (name === null) return
  add(found.uses, name, frame)
  const constant = /^(?:[A-Z]\w*|settings|config|app\.config|current_app\.config)\.([A-Z][A-Z0-9_]*)$/.exec(name)?.[1]
  if (constant !== undefined) add(found.usesOfConstants, constant, frame)
}
