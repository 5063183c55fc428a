/** What a statement gives to a name: its value, a member of it, or a property that a setter sets. */
import { SPREAD, type Span } from '../../mappedText.js'
import { NO_LEAD, type Group, type Item, type Node } from '../../text/node.js'
import { boundOtherwise, opaque } from './boundOtherwise.js'
import type { Found } from './file.js'
import { changedInPlace } from './changedInPlace.js'
import { extendsItself } from './extended.js'
import { canonical, keyName, pathOf } from './path.js'
import { chosenAssignments, deciding, noteAll, noteMerged, noteRemade, ownersOf } from './mergedInto.js'
import { removalsIn } from './removals.js'
import { isSameAgain } from './sameAgain.js'
import { settingsGroup } from './settingsGroup.js'
import { takenApart } from './takenApart.js'
import { ownSetter, setOf, settersOf, withoutTls } from './setters.js'

/** `inPattern`: it stands among the names of a value that is taken apart. */
export function bind(source: string, found: Found, item: Item, inPattern = false): void {
  const { keys, mark, start, end } = item
  const decided = mark === '=' && keys[0]?.kind === 'operation' ? chosenTarget(keys[0]) : null
  if (decided !== null) {
    bind(source, found, { ...item, keys: [decided], value: keys[0] ?? null }, inPattern)
    return
  }
  const value = keys.length > 0 || item.value === null ? item.value : behindParameters(found, item.value)
  for (const { name, node } of boundOtherwise(found, item)) add(found.bindings, name, node)
  if (value === null) return
  const span = { start, end }
  const connected = withoutTls(value, source)
  if (connected !== null) add(found.built, connected.base, { name: 'tls', value: connected.value, span, setter: true })
  if (keys.length === 0) {
    noteQuery(source, found, value, span)
    noteMerged(source, found, value, span)
    for (const name of changedInPlace(source, found, item.value ?? value)) add(found.built, name, { name: SPREAD, value, span, setter: false })
    for (const chosen of chosenAssignments(value)) bind(source, found, { ...chosen, value, start, end })
    for (const { base, name } of removalsIn(value, source)) for (const owner of ownersOf(found, base, source)) add(found.built, owner, { name, value: null, span, setter: false, removed: true })
    const set = [...settersOf(value, source), ...eachOf(value).flatMap((inner) => settersOf(inner, source))]
    const isDefault = value.kind === 'call' && value.of.kind === 'member' && /^(?:setdefault|putIfAbsent)$/.test(value.of.name)
    for (const { base, name, value: given } of set) if (!(isDefault && isGiven(found, base, name, source))) for (const owner of ownersOf(found, base, source)) add(found.built, owner, { name, value: given, span, setter: true })
    const own = set.length === 0 ? ownSetter(value, source) : null
    if (own !== null) add(found.built, nameOfRun(found, own), { name: own.name, value: own.value, span, setter: true })
    return
  }
  if (mark === ':') return
  for (const { base, name, value: given } of movedSetters(source, found, value)) add(found.built, base, { name, value: given, span, setter: true })
  if (mark === '|=' && found.textual.language.id !== 'php') {
    for (const path of keys.map((key) => pathOf(key, source))) if (path !== null) noteAll(source, found, canonical(path), value, span)
    return
  }
  const scope = scopeOf(value)
  if (value.kind === 'braced') noteTapped(source, found, value, keys[0])
  for (const written of keys) {
    const key = behindParameters(found, written)
    const path = pathOf(key, source) ?? arrayOf(key, value, source) ?? genericOf(key, source)
    if (path === null) {
      const base = isOpenIndex(source, found, key) && key.kind === 'index' ? pathOf(key.of, source) : null
      if (base !== null) for (const owner of ownersOf(found, canonical(base), source)) add(found.built, owner, { name: SPREAD, value, span, setter: false })
      for (const part of takenApart(source, found, key, value)) add(found.bindings, part.name, part.node)
      continue
    }
    const name = canonical(path)
    if (scope !== null) bindScope(source, found, name, scope.group)
    if (path.length > 1 && isSameAgain(name, value, source)) continue
    if (mark === '+=' || mark === '.=' || mark === '&=' || (mark !== ':=' && extendsItself(value, name, source))) {
      add(found.appended, name, value)
      // C#: `options.CertificateValidation += …` hands over a callback.
      const last = name.lastIndexOf('.')
      if (last > 0 && key.kind === 'member' && value.kind !== 'string') add(found.built, name.slice(0, last), { name: name.slice(last + 1), value, span, setter: false })
      continue
    }
    noteRemade(source, found, name, value, span)
    add(found.bindings, name, scope?.of ?? value)
    if (mark === '&&=') found.perhaps.add(scope?.of ?? value)
    noteManner(found, scope?.of ?? value, key, path, inPattern || defaulting.has(mark))
    // Only the first key of `config, err := …` and the target of `a.b = …` get the value.
    const own = { keys: [key], mark, value, comma: false, start, end }
    found.assignments.push({ path, item: own })
    if (!found.targets.has(name)) found.targets.set(name, own)
    const dot = name.lastIndexOf('.')
    if (dot > 0 && (key.kind === 'member' || key.kind === 'index')) for (const owner of ownersOf(found, name.slice(0, dot), source)) add(found.built, owner, { name: isOpenIndex(source, found, key) ? SPREAD : name.slice(dot + 1), value, span, setter: false })
    if (mark === ':=' && keys.length > 1) {
      // What the others get is told by no literal.
      for (const other of keys.slice(1)) if (other.kind === 'word' && found.bindings.has(other.text)) add(found.bindings, other.text, opaque(other))
      break
    }
  }
}

/** `dev ? config.ssl = false : null`; null: there is no such choice in front of the mark. */
function chosenTarget({ operators, operands }: Extract<Node, { kind: 'operation' }>): Node | null {
  const last = operands.at(-1)
  return operators.every((one) => deciding.has(one)) && (last?.kind === 'member' || last?.kind === 'index') ? last : null
}

/** Rust's `let secure = options.ssl_mode(…)?`, which takes `options` for good: whatever it connects with has that mode. */
function movedSetters(source: string, { textual, bindings }: Found, value: Node): ReturnType<typeof settersOf> {
  if (textual.language.id !== 'rust') return []
  const inner = value.kind === 'operation' && value.operands.length === 1 ? (value.operands[0] ?? value) : value
  return settersOf(inner, source).filter(({ base }) => bindings.has(base))
}

/** Ruby's `do |name, value|` in front of the first statement of the block. */
function behindParameters({ textual }: Found, key: Node): Node {
  const mark = textual.language.id === 'ruby' ? '|' : textual.language.id === 'kotlin' ? '->' : null
  const last = key.kind === 'operation' && key.operators.every((one) => one === mark) ? key.operands.at(-1) : undefined
  return last ?? key
}

/** `config[name] = value`: which setting it is is known at run time. */
function isOpenIndex(source: string, { textual }: Found, key: Node): boolean {
  const [only, ...others] = key.kind === 'index' ? key.group.items : []
  return (textual.language.imports === 'javascript' || /^(?:python|ruby|php)$/.test(textual.language.id)) && others.length === 0 && only?.value !== undefined && only.value !== null && isMade(only.value, source)
}

function isMade(key: Node, source: string): boolean {
  if (key.kind === 'word') return key.lead.length === 0 && /^[a-z_$]/.test(source.slice(key.start, key.start + 1))
  return key.kind === 'operation' || key.kind === 'call' || (key.kind === 'string' && key.tokens.some(({ literal }) => (literal?.holes.length ?? 0) > 0))
}

/** Given where there is nothing. */
const defaulting: ReadonlySet<string> = new Set(['||=', '??=', '//='])

/** How a name gets its value: as a default, as a member of the object, or once more. */
function noteManner({ defaults, ofObjects, again, textual }: Found, value: Node, key: Node, path: readonly string[], isDefault: boolean): void {
  if (isDefault) defaults.add(value)
  if (/^(?:this|self|cls|\$this|static|exports|module\.exports)\.|^@|[.[]/.test(path[0] ?? '') || path.length > 1) ofObjects.add(value)
  else if (!isDefault && textual.language.imports === 'javascript' && key.kind === 'word' && !key.lead.some((word) => /^(?:const|let|var|static|export|readonly|private|public|protected|declare)$/.test(word))) again.add(value)
}

/** Java's `Map<String, Object> props = …`, whose last piece is the name; null: it is no such thing. */
function genericOf(key: Node, source: string): readonly string[] | null {
  const last = key.kind === 'operation' && /^>{1,3}$/.test(key.operators.at(-1) ?? '') ? key.operands.at(-1) : undefined
  return last?.kind === 'word' ? pathOf(last, source) : null
}

/** Has the mapping that setting already, so that a default for it means nothing? */
function isGiven({ bindings, built }: Found, base: string, name: string, source: string): boolean {
  const bound = bindings.get(base)?.at(-1)
  if (built.get(base)?.some((entry) => entry.name === name && entry.span.start > (bound?.start ?? 0)) === true) return true
  const group = bound === undefined ? null : settingsGroup(bound)
  return group?.items.some(({ keys }) => keyName(keys[0], source) === name) === true
}

/** C's `const char *keys[] = {…}`; null: it is no such array. */
function arrayOf(key: Node, value: Node, source: string): readonly string[] | null {
  const last = key.kind === 'operation' && key.operators.every((one) => one === '*') ? key.operands.at(-1) : key
  return last?.kind === 'index' && last.group.items.length === 0 && value.kind === 'group' && value.group.bracket === '{' ? pathOf(last.of, source) : null
}

/** `points.forEach(point -> builder.addContactPoint(point))`: the calls that a statement makes for each of a list. */
function eachOf(value: Node): readonly Node[] {
  if (value.kind !== 'call' || value.of.kind !== 'member' || !/^for_?each$/i.test(value.of.name)) return []
  return value.group.items.flatMap(({ value: lambda }) => {
    const body = lambda?.kind === 'operation' && /^[-=]>$/.test(lambda.operators.at(-1) ?? '') ? lambda.operands.at(-1) : undefined
    return body?.kind === 'call' ? [body] : []
  })
}

/** A new run of `addParam(…)` begins where a host is given again. */
function nameOfRun({ built }: Found, { callee, name }: { readonly callee: string; readonly name: string }): string {
  for (let run = 0; run < MAXIMUM_RUNS; run++) {
    const key = `${callee}()${run === 0 ? '' : String(run)}`
    const before = built.get(key)
    const isLast = !built.has(`${callee}()${String(run + 1)}`)
    if (before === undefined || (isLast && !(/host|server/i.test(name) && before.some((each) => each.name === name)))) return key
  }
  return `${callee}()${String(MAXIMUM_RUNS)}`
}

const MAXIMUM_RUNS = 200

/** `q.Set("sslmode", mode)` */
function noteQuery(source: string, { queries }: Found, value: Node, span: Span): void {
  if (value.kind !== 'call' || value.of.kind !== 'member' || !/^(?:Set|Add)$/.test(value.of.name) || value.group.items.length !== 2) return
  const path = pathOf(value.of.of, source)
  const [key, given] = value.group.items.map((item) => item.value)
  if (path === null || key === null || key === undefined || given === null || given === undefined) return
  const name = key.kind === 'string' ? keyName(key, source) : null
  add(queries, canonical(path), { name: name ?? '', value: name === null ? null : given, span, setter: value.of.name === 'Set' })
}

/** Kotlin's `HikariConfig().apply { jdbcUrl = …; addDataSourceProperty(…) }`; null: it is no such thing. */
function scopeOf(value: Node): { readonly of: Node; readonly group: Group } | null {
  if (value.kind !== 'braced' || value.of.kind !== 'member' || !/^(?:apply|also)$/.test(value.of.name)) return null
  return { of: value.of.of, group: value.group }
}

/** Ruby's `config.tap { |c| c[:ssl] = false }`, `config = { … }.tap { |c| … }`, Kotlin's `config.let { c -> … }`: within, the object has another name. */
export function noteTapped(source: string, { bindings, textual }: Found, { of, group }: Extract<Node, { kind: 'braced' }>, given: Node | undefined): void {
  const { id } = textual.language
  if (of.kind !== 'member' || !(id === 'ruby' ? /^(?:tap|then|yield_self|each|each_with_object)$/ : id === 'kotlin' ? /^(?:let|also|run|apply)$/ : /^$/).test(of.name)) return
  const head = group.items[0]?.keys[0] ?? group.items[0]?.value
  const parameter = head?.kind === 'operation' && head.operators[0] === (id === 'ruby' ? '|' : '->') ? head.operands[0] : undefined
  // `[config].each { |c| … }`
  const [only, ...others] = /^each/.test(of.name) && of.of.kind === 'group' && of.of.group.bracket === '[' ? of.of.group.items : []
  if (/^each/.test(of.name) && (only === undefined || others.length > 0)) return
  const target = only?.value ?? (pathOf(of.of, source) === null ? given : of.of)
  if (parameter?.kind === 'word' && target !== undefined && pathOf(target, source) !== null && (target.kind === 'word' || target.kind === 'member')) add(bindings, parameter.text, { ...target, lead: NO_LEAD, start: parameter.start, end: parameter.end })
}

/** `HikariDataSource(HikariConfig().apply { … })`, an object that no statement gives a name; `with(config) { … }`, `config.apply { … }`, one that has one. */
export function bindFurtherScope(source: string, found: Found, node: Extract<Node, { kind: 'braced' }>): void {
  if (found.textual.language.id !== 'kotlin') return
  const given = node.of.kind === 'call' && node.of.of.kind === 'word' && node.of.of.text === 'with' && node.of.group.items.length === 1 ? (node.of.group.items[0]?.value ?? null) : (scopeOf(node)?.of ?? null)
  if (given === null || node.group.items.some((item) => found.owners.has(item))) return
  const path = given.kind === 'call' ? null : pathOf(given, source)
  const name = path === null ? `apply@${String(node.start)}` : canonical(path)
  if (path === null && (given.kind !== 'call' || found.built.has(name))) return
  bindScope(source, found, name, node.group)
  if (path === null && found.built.has(name)) add(found.bindings, name, given)
}

/** What is assigned or called in there is so of the object. */
function bindScope(source: string, found: Found, name: string, { items }: Group): void {
  for (const item of items) {
    const { keys, value, start, end } = item
    const path = keys[0] === undefined ? null : pathOf(keys[0], source)
    if (path !== null && value !== null) {
      found.owners.set(item, name)
      add(found.built, name, { name: canonical(path).replace(/^it\./, ''), value, span: { start, end }, setter: false })
    } else if (value?.kind === 'call' && (value.of.kind === 'word' || (value.of.kind === 'member' && value.of.of.kind === 'word' && value.of.of.text === 'it'))) {
      const method = value.of.kind === 'word' ? value.of.text : value.of.name
      const [given] = value.group.items
      // `Properties().apply { putAll(extra) }`
      const set = method === 'putAll' && given !== undefined ? { name: SPREAD, value: given.value } : setOf(method, value.group, source)
      if (set === null) continue
      found.owners.set(item, name)
      add(found.built, name, { ...set, span: { start, end }, setter: true })
    }
  }
}

export function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
