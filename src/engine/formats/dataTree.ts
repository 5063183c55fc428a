import type { MappedText, Span } from '../mappedText.js'
import type { Candidate, Setting, Value, Vocabulary } from '../model.js'
import { imageAmong, productOfImage } from './applications.js'
import { addressIn } from './addressPairs.js'
import { argumentsOfModule } from './ansible.js'
import { bareServers } from './bareServers.js'
import { ofEachChoice } from './choicesOfProduct.js'
import { isSpent } from './budget.js'
import { beginsWithProgram } from './commandLine.js'
import { withOpenHost } from './code/openHost.js'
import { daprComponent } from './daprComponent.js'
import { groupsOf } from './dottedNames.js'
import { givenAmong, givenIn, isGiven } from './givenNames.js'
import { httpServers } from './httpServers.js'
import { readInnerFile } from './innerFile.js'
import { knownMapping } from './knownMappings.js'
import { areSettings, baseAt, settingName, textsIn, textValue, type Place } from './place.js'
import { linesOf } from './windows.js'
import { memcachedIn } from './memcachedServers.js'
import { namedItem, namedItems, withDescribed } from './namedItem.js'
import { modeOfMapping } from './ownSwitches.js'
import { holdingWithin, unitOf } from './runningUnits.js'
import { prefixedSettings } from './prefixedSettings.js'
import { productIn } from './products.js'
import { productMapping, type ProductMapping } from './productMapping.js'
import { environmentIn, readBlock } from './readLine.js'
import { isServer } from './serverImage.js'
import { commandOfWords, commandsOfService, commandsOfText, wordsAmong } from './serviceCommands.js'

/** What YAML, JSON, .env and INI have in common: names, values, and where they stand. */
export type DataNode =
  | { readonly kind: 'text'; readonly text: MappedText; readonly span: Span; readonly encoding?: 'base64' }
  /** `true`, `5432`, `null`. */
  | { readonly kind: 'symbol'; readonly name: string; readonly span: Span }
  | {
      readonly kind: 'mapping'
      readonly entries: readonly DataEntry[]
      /** What `<<: *anchor` brings in: counts as settings here, is read where it stands. */
      readonly merged?: readonly DataEntry[]
      readonly isShared?: true
      readonly span: Span
    }
  /** `isShared`: it has an anchor, by which it may stand elsewhere as well. */
  | { readonly kind: 'list'; readonly items: readonly DataNode[]; readonly isShared?: true; readonly span: Span }

export interface DataEntry {
  readonly name: string
  readonly span: Span
  readonly value: DataNode
}

/** Deeper than any file that a person wrote. */
const deepest = 60
/** Neighbours to each side: keeps a mapping of 100,000 names linear. */
const nearest = 50

/** All places of a tree where a connection may be written. */
export function readTree(root: DataNode, place: Place): Candidate[] {
  const candidates: Candidate[] = []
  visit(root, place, 0, candidates, settingsCache(place))
  return candidates
}

export type ToSetting = (entry: DataEntry) => Setting

function visit(given: DataNode, place: Place, depth: number, out: Candidate[], toSetting: ToSetting): void {
  const node = place.keyPath.at(-1) === 'env' ? withDescribed(given) : given
  if (depth > deepest || node.kind === 'symbol' || isSpent(place.budget, node.span.start)) return
  if (node.kind === 'text') return visitText(node, place, out)
  if (node.kind === 'list' && node.items.every(({ kind }) => kind === 'symbol')) return
  const entries = node.kind === 'mapping' ? node.entries : node.items.flatMap(namedItems)
  if (node.kind === 'mapping') {
    const written = withMerged(entries, node.merged)
    const known = knownMapping(place.keyPath, written, toSetting, place.neighbours)
    if (known !== null) out.push({ ...baseAt({ ...place, keyPath: [...place.keyPath, known.product] }, known.rest.length === 0 ? node.span : hullOf(known.entries)), kind: 'settings', entries: known.entries })
    const all = known?.rest ?? written
    const parts = partsOf(all, place, toSetting)
    const isDivided = parts.length > (known === null ? 1 : 0) || parts.some(([prefix]) => productIn(prefix.slice(-1)) !== null)
    const product = isDivided || !(all.some(({ name }) => placeNames.test(name)) || /^connection_?strings$/i.test(place.keyPath.at(-1) ?? '')) ? null : productMapping(place.keyPath, settingsOf(all, toSetting, place), place.neighbours)
    if (isDivided) for (const [prefix, part] of parts) out.push(partAt(prefix, part, place, toSetting))
    else if (product !== null) out.push({ ...baseAt({ ...place, keyPath: product.name === null ? place.keyPath : [...place.keyPath, product.name] }, node.span), kind: 'settings', entries: product.entries })
    else if (areSettings([...all, ...loginOf(all)].map(({ name }) => settingName(name, place.vocabulary)), place.vocabulary) || demandsTls(all, place))
      out.push({ ...baseAt(place, node.span), kind: 'settings', entries: settingsOf(all, toSetting, place) })
    out.push(...commandsOfService(entries, place))
  } else if (node.items.every((item) => item.kind === 'text')) {
    out.push(...commandOfWords(node.items, place))
    if (node.items.some((item) => isGiven.test(item.text.text.slice(0, 400)))) out.push(...givenAmong(wordsAmong(node.items, place), place))
  }
  // `set { name = "externalDatabase.host" … }`, `- name: spring.redis.host`
  else for (const [prefix, part] of partsOf(entries, place, toSetting)) out.push(partAt(prefix, part, place, toSetting))
  const component = node.kind === 'list' && place.keyPath.at(-1) === 'metadata' ? daprComponent(entries.map(toSetting), place.neighbours()) : null
  if (component !== null) out.push({ ...baseAt({ ...place, keyPath: [...place.keyPath, component.product] }, hullOf(component.entries)), kind: 'settings', entries: component.entries })
  for (const { names, entries: settings, own } of ofEachChoice(entries, place.blocks, (choice) => prefixedSettings(choice, toSetting, place.vocabulary, { ofImage: () => productOfImage(place.neighbours()), ofService: place.ofService })))
    // `MARIADB_HOST` of the server itself is no address that anybody connects to.
    // Ansible's `set_fact` only gives values other names: what is put in for all of them, or for a part of each, is used elsewhere.
    if ((place.ofServer !== true || names[0]?.includes('_') === true) && !(/(?:^|\.)set_fact$/.test(place.keyPath.at(-1) ?? '') && settings.every(({ value }) => value.kind === 'text' && value.text.pieces.some(({ kind }) => kind === 'hole')))) out.push({ ...baseAt({ ...place, keyPath: [...place.keyPath, ...names] }, hullOf(own.length === 0 ? settings : own)), kind: 'settings', entries: settings })
  if (entries.some(({ value }) => mayHoldUrl(value))) for (const { product, entries: settings } of httpServers(place.keyPath, entries.map(toSetting), place.neighbours, (name) => place.vocabulary.environmentNames.has(name) || place.vocabulary.tellingNames.has(name))) out.push({ ...baseAt({ ...place, keyPath: [...place.keyPath, product] }, settings[0]?.span ?? node.span), kind: 'settings', entries: settings })
  for (const { product, entries: settings } of [...memcachedIn(entries, place, toSetting), ...bareServers(place.keyPath, entries, toSetting, () => imageAmong(place.neighbours()))]) out.push({ ...baseAt({ ...place, keyPath: [...place.keyPath, product] }, settings[0]?.span ?? node.span), kind: 'settings', entries: settings })
  for (const settings of ofDotnet(entries, toSetting)) out.push({ ...baseAt({ ...place, keyPath: [...place.keyPath, 'REDIS'] }, hullOf(settings)), kind: 'settings', entries: settings })
  const isSchema = entries.some(({ name, value }) => exampleNames.has(name) && value.kind !== 'mapping') && entries.some(({ name }) => name === 'type' || name === '$ref' || name === 'description')
  const ofServer = isServer(entries)
  for (const [i, entry] of entries.entries()) {
    if (isSpent(place.budget, entry.span.start)) return
    const isEnvironment = place.vocabulary.environmentNames.has(entry.name) && entry.value.kind !== 'mapping'
    if (!isEnvironment && (entry.value.kind === 'symbol' || (entry.value.kind === 'text' && shortWord.test(entry.value.text.text) && !entry.name.includes('://')))) continue
    const indexed = /^\d+$/.test(entry.name)
    const inner: Place = {
      ...place,
      keyPath: indexed && node.kind === 'list' ? place.keyPath : [...place.keyPath, entry.name],
      neighbours: () => nearTo(entries, i).map(toSetting),
      around: node.span,
      ofServer: ofServer && /^env(?:ironment)?$/.test(entry.name),
      ...(node.isShared === true ? { isShared: true } : {}),
      runs: unitOf(entry, node, entries, place),
      place: isRemark(entry.name) && place.place === 'code' ? 'comment' : place.place,
      use: isSpoken(entry) || (isSchema && exampleNames.has(entry.name)) ? 'message' : place.use,
      encoding: entry.value.kind === 'text' && entry.value.encoding === 'base64' ? 'base64' : place.encoding,
    }
    // A URI may be a name, too: who maps databases to what is done with them.
    out.push(...addressIn(entry, inner))
    if (entry.name.includes('://')) out.push(...textsIn(namesText(entry), inner, 'scalar'))
    if (isEnvironment) out.push({ ...baseAt(inner, entry.span), kind: 'environment', name: entry.name, value: toSetting(entry).value, ...holdingWithin(inner.runs) })
    visit(argumentsOfModule(entry.name, entry.value) ?? entry.value, inner, depth + 1, out, toSetting)
  }
}

/** A text, or a list of them, with a URL in it. */
function mayHoldUrl(node: DataNode): boolean {
  return node.kind === 'text' ? node.text.text.slice(0, 400).includes('://') : node.kind === 'list' && node.items.slice(0, nearest).some((item) => item.kind === 'text' && item.text.text.slice(0, 400).includes('://'))
}

/** `ConnectionStrings__Redis=db:6379`. https://learn.microsoft.com/en-us/aspnet/core/fundamentals/configuration/#non-prefixed-environment-variables */
function ofDotnet(entries: readonly DataEntry[], toSetting: ToSetting): (readonly Setting[])[] {
  const strings = entries.filter(({ name }) => /__ConnectionString$|(?:^|__)ConnectionStrings__\w{1,60}$/.test(name)).slice(0, nearest)
  return strings.flatMap((entry) => {
    const name = entry.name.replace(/__ConnectionString$/, '').replace(/^.*__/, '')
    return productMapping(['ConnectionStrings'], [{ ...toSetting(entry), name }], () => [])?.entries.map((each) => [each]) ?? []
  })
}

/** Quotes and escapes may stand in it. */
function namesText({ name, span }: DataEntry): MappedText {
  return { text: name, pieces: [{ kind: 'literal', at: 0, length: name.length, start: span.start, end: Math.min(span.end, span.start + name.length), verbatim: false }] }
}

function withMerged(entries: readonly DataEntry[], merged: readonly DataEntry[] | undefined): readonly DataEntry[] {
  if (merged === undefined) return entries
  const own = new Set(entries.map(({ name }) => name))
  return [...entries, ...merged.filter(({ name }) => !own.has(name))]
}

/** No URI, no command and no address of its own; beside others it was read with them. */
const shortWord = /^[\w.-]{0,3}$/

function visitText(node: Extract<DataNode, { kind: 'text' }>, place: Place, out: Candidate[]): void {
  const isBlock = node.text.text.trimEnd().includes('\n')
  const isFile = isBlock || node.text.text.endsWith('\n') || /^\s{0,20}\{\s{0,20}"/.test(node.text.text)
  const inner = isFile ? readInnerFile(node.text, place) : null
  if (inner !== null) {
    place.budget.left -= inner.length
    out.push(...inner)
  } else if (isBlock) out.push(...readBlock(linesOf(node.text), place))
  else {
    out.push(...textsIn(node.text, place, 'scalar', node.span), ...givenIn(node.text, place))
  }
  const beginsCommand = !isBlock && place.use === 'value' && beginsWithProgram(node.text.text, place.vocabulary)
  const takesCommand = beginsCommand || commandNames.has(place.keyPath.at(-1)?.toLowerCase().split('.').at(-1) ?? '') || place.keyPath.at(-2) === 'scripts'
  // A single word is one of a list of words, which was read as a whole.
  const commands = !isBlock && takesCommand && /\S\s\s{0,99}\S/.test(node.text.text.slice(0, 10_000)) ? commandsOfText(node.text, place) : []
  if (!isBlock && inner === null && (/^(?:\/usr\/bin\/)?env\s/.test(node.text.text) || (takesCommand && assignsInFront.test(node.text.text.slice(0, 10_000))))) out.push(...environmentIn(node.text, place).filter(({ span }) => !isOfCommand(commands, span)))
  out.push(...commands)
}

/** What stands in front of a command that is known is told with it. */
function isOfCommand(commands: readonly Candidate[], { start }: Span): boolean {
  return commands.some((command) => command.kind === 'command' && command.assignments.some(({ span }) => span.start <= start && start < span.end))
}

/** `NODE_TLS_REJECT_UNAUTHORIZED=0 node .`, `cross-env PGSSLMODE=disable jest`: at the beginning of a command, not among its words. */
const assignsInFront = /(?:^|[;&|(]\s{0,9})(?:(?:npx|cross-env(?:-shell)?|env-cmd|export|set|SET)\s{1,9})?[A-Z_][A-Z0-9_]{1,80}=/

/** What a mapping must have to be held against its name. */
const placeNames = /host|server|addr|nodes|broker|configuration|string|^endpoints?$|sentinels|^url$|^jsonData$|^access$/i

function settingsOf(entries: readonly DataEntry[], toSetting: ToSetting, { keyPath, vocabulary }: Place): readonly Setting[] {
  const settings = withOpenHost(entries.map((entry) => renamed(toSetting(entry), vocabulary)))
  const product = productIn(keyPath.slice(-2))
  const mode = product === null ? null : modeOfMapping(settings, product)
  return mode === null ? settings : [...settings, mode]
}

/** `auth: { username: a }` beside a host, as charts have it. */
function loginOf(entries: readonly DataEntry[]): readonly DataEntry[] {
  const auth = entries.find(({ name }) => name === 'auth')?.value
  return auth?.kind === 'mapping' ? auth.entries.filter(({ name }) => /^(?:user|username|password|database)$/.test(name)) : []
}

/** `quarkus.mongodb.hosts` beside `kafka.bootstrap.servers`: the settings of several connections in one mapping. */
function partsOf(entries: readonly DataEntry[], { vocabulary }: Place, toSetting: ToSetting): [string[], DataEntry[]][] {
  if (!entries.some(({ name }) => name.includes('.'))) return []
  return groupsOf(entries, vocabulary).filter(([prefix, group]) => areSettings(group.map(({ name }) => name), vocabulary) || lonePlace(prefix, group, toSetting) !== null)
}

/** `spring.redis.host: cache` with nothing beside it. */
function lonePlace(prefix: readonly string[], group: readonly DataEntry[], toSetting: ToSetting): ProductMapping | null {
  return productIn(prefix.slice(-1)) !== null && group.length < nearest && group.some(({ name }) => placeNames.test(name)) ? productMapping(prefix, group.map(toSetting), () => []) : null
}

function partAt(prefix: readonly string[], part: readonly DataEntry[], place: Place, toSetting: ToSetting): Candidate {
  const own = areSettings(part.map(({ name }) => name), place.vocabulary) ? null : lonePlace(prefix, part, toSetting)
  const names = own === null || own.name === null ? prefix : [...prefix, own.name]
  return { ...baseAt({ ...place, keyPath: [...place.keyPath, ...names] }, hullOf(part)), kind: 'settings', entries: own?.entries ?? part.map(toSetting) }
}

/** `database: { require_ssl: true }`: one part of settings whose others stand in another file. */
const demandsTls = (entries: readonly DataEntry[], { keyPath }: Place): boolean => /^(?:database|db|postgres\w{0,10}|pg)$/i.test(keyPath.at(-1) ?? '') && entries.some(({ name }) => /^(?:require_ssl|ssl_required)$/i.test(name))

/** Names whose text speaks of a connection without being one. */
const messageNames = new Set(['description', 'errormessage', 'helptext', 'instructions', 'documentation'])
/** Names of services and sections, too: what they hold is only spoken when it is a text. */
const textNames = new Set(['message', 'help', 'hint', 'title', 'summary', 'doc', 'docs', 'readme', 'notes', 'releasenotes'])

function isSpoken({ name, value }: DataEntry): boolean {
  const lower = name.toLowerCase()
  return messageNames.has(lower) || (textNames.has(lower) && value.kind === 'text')
}

/** How comments are written where the notation has none: `"#1"`, `"//"`, `"_comment"`. */
const isRemark = (name: string): boolean => /^(?:#|\/\/)|^_?_?comments?\d{0,3}$/i.test(name.slice(0, 40))

/** JSON Schema and OpenAPI: beside `type`, `$ref` or `description`. */
const exampleNames = new Set(['example', 'examples', 'pattern', '$comment'])

const commandNames = new Set(['command', 'cmd', 'args', 'entrypoint', 'run', 'script', 'exec', 'test', 'before_script', 'after_script', 'shell', 'bash', 'pwsh', 'powershell', 'inlinescript', 'raw'])

function nearTo(entries: readonly DataEntry[], at: number): DataEntry[] {
  return entries.slice(Math.max(0, at - nearest), at + nearest + 1).filter((entry) => entry !== entries[at])
}

/** Every entry is turned into a setting once, however many neighbours it has. */
export function settingsCache(place: Place): ToSetting {
  const known = new Map<DataEntry, Setting>()
  const toSetting = (entry: DataEntry, depth: number): Setting => {
    const seen = known.get(entry)
    if (seen !== undefined) return seen
    const value = toValue(entry.value, depth)
    const setting: Setting = { name: entry.name, span: entry.span, value: productNames.has(entry.name.toLowerCase()) ? withDefault(value) : value }
    known.set(entry, setting)
    return setting
  }
  const toValue = (node: DataNode, depth: number): Value => {
    if (node.kind === 'text') return textValue(node.text, node.span, place.style)
    if (node.kind === 'symbol') return node
    const entries = node.kind === 'mapping' ? node.entries : node.items.map(namedItem)
    return { kind: 'settings', span: node.span, entries: depth > 5 ? [] : entries.slice(0, 4 * nearest).map((entry) => toSetting(entry, depth + 1)) }
  }
  return (entry) => toSetting(entry, 0)
}

/** Names whose value names the product: there a default decides which one is meant. */
const productNames: ReadonlySet<string> = new Set(['adapter', 'dialect', 'engine', 'client', 'driver', 'type'])

/** `adapter: <%= ENV['ADAPTER'] || "mysql2" %>`: what is put in may be another product, but this one is meant. */
function withDefault(value: Value): Value {
  const [piece, ...others] = value.kind === 'text' ? value.text.pieces : []
  if (value.kind !== 'text' || piece?.kind !== 'hole' || piece.fallback === null || piece.fallback === '' || others.length > 0) return value
  return { ...value, text: { text: piece.fallback, pieces: [{ kind: 'literal', at: 0, length: piece.fallback.length, start: piece.start, end: piece.end, verbatim: false }] } }
}

function hullOf(settings: readonly { readonly span: Span }[]): Span {
  const spans = settings.map(({ span }) => span)
  return spans.reduce((a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }), spans[0] ?? { start: 0, end: 0 })
}

const renamed = (setting: Setting, vocabulary: Vocabulary): Setting => (setting.name.includes('.') ? { ...setting, name: settingName(setting.name, vocabulary) } : setting)
