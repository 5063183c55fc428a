import { plainText } from '../mappedText.js'
import type { Candidate, FileReading, SourceText, Vocabulary } from '../model.js'
import { readTree, type DataEntry, type DataNode } from './dataTree.js'
import type { Format, ReadInside } from './format.js'
import { mergedMapping } from './hclMerge.js'
import { listFrom } from './listFrom.js'
import { placeFor } from './lines.js'
import { withModes } from './modes.js'
import { withoutPackTags } from './packTags.js'
import { readLine } from './readLine.js'
import { readUpToSigns } from './relevant.js'
import { Scanner } from './scanner.js'
import { linesOf } from './windows.js'

/** HCL: Terraform, Nomad, Packer, Vault. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md */
export const hclFormat: Format = { id: 'hcl', matches: (path) => /\.(?:tf|tfvars|hcl|nomad|tofu|pkrvars)$/i.test(path), read }

const deepest = 60

function read(written: SourceText, vocabulary: Vocabulary, inside: ReadInside): FileReading {
  return readUpToSigns({ ...written, text: withoutPackTags(written.text) }, vocabulary, (source) => readBody(source, vocabulary, inside))
}

function readBody(source: SourceText, vocabulary: Vocabulary, inside: ReadInside): FileReading {
  const place = placeFor(vocabulary, { anyDollarName: false, formatting: true }, inside)
  const scan = new Scanner(source.text, /^(?:#|\/\/)/)
  const entries = bodyFrom(scan, 0, false)
  const comments = scan.comments.map(({ start, end }) => ({ text: source.text.slice(start, end).replace(/^(?:#+|\/\/+|\/\*+)\s{0,9}|\*\/$/g, '').trim(), span: { start, end } }))
  const inComments: Candidate[] = scan.comments.flatMap(({ start, end }) => linesOf(plainText(source.text.slice(start, end), start), false).flatMap((line) => readLine(line, { ...place, place: 'comment' })))
  const live = readTree({ kind: 'mapping', entries, span: { start: 0, end: source.text.length } }, place)
  const values = valuesIn(entries)
  const filled = values.size === 0 ? live : withModes(live, (expression) => values.get(expression))
  return { language: 'hcl', imports: [], candidates: [...filled, ...inComments], comments, incomplete: null, unreadFrom: place.budget.unreadFrom }
}

/** `variable "mode" { default = "disable" }` is `var.mode`, `locals { mode = "disable" }` is `local.mode`. */
function valuesIn(entries: readonly DataEntry[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const take = (name: string, value: DataNode | undefined): void => {
    if (value?.kind === 'text' && value.text.text !== '' && value.text.text.length < 100 && !/[$%]\{/.test(value.text.text)) values.set(name, value.text.text)
  }
  for (const { name, value } of entries) {
    if (value.kind !== 'mapping') continue
    if (name === 'locals') for (const entry of value.entries) take(`local.${entry.name}`, entry.value)
    if (name === 'variable') for (const { name: label, value: body } of value.entries) take(`var.${label}`, body.kind === 'mapping' ? body.entries.find((entry) => entry.name === 'default')?.value : undefined)
  }
  return values
}

const nameHere = /[A-Za-z_][\w.-]{0,200}/y

/** Attributes and blocks up to the closing brace (or the end of the file). */
function bodyFrom(scan: Scanner, depth: number, isObject: boolean): DataEntry[] {
  const entries: DataEntry[] = []
  for (;;) {
    scan.skip(true)
    if (scan.isDone()) break
    if (scan.take('}')) {
      if (depth > 0) break
      continue
    }
    const start = scan.at
    const name = nameFrom(scan)
    if (name === null) {
      scan.at++
      continue
    }
    scan.skip(false)
    if ((scan.is('=') && !scan.is('==')) || (isObject && scan.is(':'))) {
      scan.at++
      if (scan.is('>')) scan.at++
      const value = valueFrom(scan, depth)
      entries.push({ name, span: { start, end: value.span.end }, value })
      scan.skip(false)
      scan.take(',')
      continue
    }
    const labels: string[] = []
    for (let label = nameFrom(scan); label !== null && labels.length < 5; label = nameFrom(scan)) {
      labels.push(label)
      scan.skip(false)
    }
    if (!scan.take('{')) {
      scan.toLineEnd()
      continue
    }
    const body = depth < deepest ? bodyFrom(scan, depth + 1, false) : []
    entries.push(blockOf(name, labels, withSets(renamed([name, ...labels], body)), start, scan.at))
  }
  return entries
}

/** A name, or a string that is one. */
function nameFrom(scan: Scanner): string | null {
  return scan.match(nameHere) ?? scan.quotedName('"')
}

/** `provider "postgresql" {…}` stands under `provider`, then `postgresql`. */
function blockOf(name: string, labels: readonly string[], entries: readonly DataEntry[], start: number, end: number): DataEntry {
  const span = { start, end }
  const own = { start: entries[0]?.span.start ?? start, end: entries.at(-1)?.span.end ?? end }
  const inner = labels.reduceRight((value: DataNode, label): DataNode => ({ kind: 'mapping', entries: [{ name: label, span, value }], span }), { kind: 'mapping', entries, span: own })
  return { name, span, value: inner }
}

/** What a provider calls what everybody else calls otherwise. https://registry.terraform.io/providers/petoju/mysql/latest/docs */
const providerNames: Readonly<Record<string, Readonly<Record<string, string>>>> = { mysql: { endpoint: 'host', custom_tls: 'tls' } }

function renamed([type, label]: readonly string[], entries: readonly DataEntry[]): readonly DataEntry[] {
  const names = type === 'provider' && label !== undefined ? providerNames[label] : undefined
  return names === undefined ? entries : entries.map((entry) => ({ ...entry, name: names[entry.name] ?? entry.name }))
}

/** `set { name = "db.host" value = "…" }`, a chart's values one by one, belong together; so do the variables of a container, `env { name = "DB_HOST" value = "…" }`. */
function withSets(entries: readonly DataEntry[]): readonly DataEntry[] {
  const nameOf = ({ name, value }: DataEntry): string | undefined => (value.kind === 'mapping' ? oneByOne[name] : undefined)
  const names = new Set(entries.flatMap((entry) => nameOf(entry) ?? []))
  if (names.size === 0) return entries
  const lists = [...names].map((name): DataEntry => {
    const ofName = entries.filter((entry) => nameOf(entry) === name)
    const span = { start: ofName[0]?.span.start ?? 0, end: ofName.at(-1)?.span.end ?? 0 }
    return { name, span, value: { kind: 'list', items: ofName.map(({ value }) => value), span } }
  })
  return [...entries.filter((entry) => nameOf(entry) === undefined), ...lists]
}

/** Helm's provider; Cloud Run, Kubernetes and Azure's container apps; CodeBuild. https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs/resources/deployment#env */
const oneByOne: Readonly<Record<string, string | undefined>> = { set: 'set', set_sensitive: 'set', env: 'env', environment_variable: 'environment_variable' }

const heredoc = /<<[-~]?\s{0,4}"?([A-Za-z_]\w{0,60})"?[^\S\n]{0,20}\r?\n/y

function valueFrom(scan: Scanner, depth: number): DataNode {
  scan.skip(false)
  const start = scan.at
  if (scan.is('"')) {
    const text = stringFrom(scan)
    scan.skip(false)
    if (endsValue(scan)) return text
    scan.at = start
  }
  const opening = scan.is('<<') ? scan.match(heredoc) : null
  if (opening !== null) return heredocFrom(scan, start, /(\w{1,61})"?\s*$/.exec(opening)?.[1] ?? '')
  if (depth < deepest && scan.take('{')) {
    const entries = bodyFrom(scan, depth + 1, true)
    return { kind: 'mapping', entries, span: { start, end: scan.at } }
  }
  if (depth < deepest && scan.take('[')) return listFrom(scan, start, () => valueFrom(scan, depth + 1))
  return expressionFrom(scan, start, depth)
}

const endsValue = (scan: Scanner) => scan.isDone() || /[\n,}\])]/.test(scan.text[scan.at] ?? '')

/** `"…${f("x")}…"`: a quote inside of an interpolation ends nothing. */
function stringFrom(scan: Scanner): DataNode {
  const start = scan.at
  let holes = 0
  let at = start + 1
  for (; at < scan.text.length && scan.text[at] !== '\n'; at++) {
    const char = scan.text[at]
    if (char === '\\') at++
    else if ((char === '$' || char === '%') && scan.text[at + 1] === '{' && scan.text[at - 1] !== char) {
      holes++
      at++
    } else if (holes > 0 && char === '{') holes++
    else if (holes > 0 && char === '}') holes--
    else if (holes === 0 && char === '"') break
  }
  const end = Math.min(at, scan.text.length)
  scan.at = scan.text[end] === '"' ? end + 1 : end
  return { kind: 'text', text: scan.textBetween(start + 1, end, true), span: { start, end: scan.at } }
}

/** Lines are looked at once, whether the end is found or not. */
function heredocFrom(scan: Scanner, start: number, mark: string): DataNode {
  const from = scan.at
  let at = scan.missing.has(mark) ? scan.text.length : from
  while (at < scan.text.length) {
    const newline = scan.text.indexOf('\n', at)
    const end = newline === -1 ? scan.text.length : newline
    if (scan.text.slice(at, Math.min(end, at + 200)).trim() === mark) {
      scan.at = end
      return { kind: 'text', text: plainText(scan.text.slice(from, at), from), span: { start, end } }
    }
    at = end + 1
  }
  // Looking for it again would be quadratic.
  scan.missing.add(mark)
  // Nothing ends it: only its first line is taken for text, so that what follows is read as what it looks like.
  scan.at = from
  return { kind: 'symbol', name: '', span: { start, end: from } }
}

const mergeCall = /merge\(/y

/** Up to behind the closing bracket; null: it is no mapping that is written here. */
function argumentsFrom(scan: Scanner, depth: number): readonly (DataNode | null)[] {
  const given: (DataNode | null)[] = []
  for (;;) {
    scan.skip(true)
    if (scan.isDone() || scan.take(')')) return given
    const { at } = scan
    const value = scan.is('{') ? valueFrom(scan, depth) : expressionFrom(scan, at, depth, true)
    given.push(value.kind === 'mapping' ? value : null)
    scan.skip(true)
    scan.take(',')
    if (scan.at === at) return given
  }
}

/** A reference, a call, a condition: a symbol, unless mappings or texts of its own stand in it (`jsonencode({…})`, `var.x ? "…" : "…"`). */
function expressionFrom(scan: Scanner, start: number, depth: number, isArgument = false): DataNode {
  const items: DataNode[] = []
  let open = 0
  if (depth < deepest && scan.match(mergeCall) !== null) {
    const given = argumentsFrom(scan, depth + 1)
    const merged = mergedMapping(given, { start, end: scan.at })
    scan.skip(false)
    if (given.some((each) => each?.kind === 'mapping') && endsValue(scan)) return merged
    if (given.some((each) => each?.kind === 'mapping')) items.push(merged)
  }
  while (!scan.isDone()) {
    const char = scan.text[scan.at] ?? ''
    if (open === 0 && /[\n,}\]]/.test(char)) break
    if (open > 0 && /\s/.test(char)) scan.skip(true)
    else if (char === '"') items.push(stringFrom(scan))
    else if (char === '{' && depth < deepest) items.push(valueFrom(scan, depth + 1))
    else if (/[#]/.test(char) || scan.is('//')) {
      scan.skip(open > 0)
    } else {
      if (isArgument && open === 0 && char === ')') break
      if (/[([]/.test(char)) open++
      else if (/[)\]]/.test(char)) open--
      scan.at++
    }
    if (open < 0) break
  }
  const written = scan.text.slice(start, scan.at).trimEnd()
  const span = { start, end: start + written.length }
  const tells = items.some((item) => item.kind === 'mapping' || (item.kind === 'text' && /:\/\/|=/.test(item.text.text)))
  return tells ? { kind: 'list', items: items.filter((item) => item.kind !== 'text' || /:\/\/|=/.test(item.text.text)), span } : { kind: 'symbol', name: written.replace(/\s+/g, ' ').slice(0, 200), span }
}
