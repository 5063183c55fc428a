import { plainText, sliceText, spanOf, type MappedText, type Span } from '../mappedText.js'
import type { Candidate, FileReading, Setting, SourceText, Vocabulary } from '../model.js'
import { readTree, type DataEntry, type DataNode } from './dataTree.js'
import { blankedEntry, isFluentBit } from './fluentBit.js'
import { fluentdTree, isFluentd } from './fluentd.js'
import type { Format, ReadInside } from './format.js'
import { withoutInnerQuotes } from './hocon.js'
import { hoconTree, isHoconWithBlocks } from './hoconTree.js'
import type { HoleStyle } from './holes.js'
import { languageOf, placeFor } from './lines.js'
import { isPipeline, pipelineTree } from './logstash.js'
import { readEntries } from './mappings.js'
import { odbcSource } from './odbcSections.js'
import { linesOf } from './windows.js'
import { firstUsesIn, withModes } from './modes.js'
import { isOptionFile, switchedOff, withClientGroup } from './optionFiles.js'
import { poolServers, proxyServers } from './ownServers.js'
import { baseAt, textValue, type Place } from './place.js'
import { templateEndings } from './templateNames.js'
import { readLine } from './readLine.js'
import { nearLines } from './relevant.js'
import { isUserinfo } from './userinfo.js'
import { withoutCovered } from './withoutCovered.js'

/** `.env` files, and their kin in which every line gives one name a value: INI, TOML, `.conf`. */
export const dotenvFormat: Format = {
  id: 'dotenv',
  matches: (path, firstLine) =>
    dotenvName.test(path) ||
    // Dataverse's, and whoever else calls an INI file so.
    (/\.config$/i.test(path) && /^\s{0,40}(?:[#;]|\[[\w .-]{1,60}\]\s{0,20}$|[A-Za-z_][\w.]{0,60}\s{0,20}=)/.test(firstLine)) ||
    /\.(?:ini|cfg|conf|cnf|cf|inf|desktop)(?:\.(?:example|sample|dist|tpl|erb|j2))?$|(?:^|\/)\.?(?:pg_service\.conf|flaskenv|npmrc)$/i.test(path),
  read,
}

const dotenvName = /(?:^|\/)(?:\.env(?:rc)?(?:[._-][\w.-]*)?|env(?:[._-](?:example|sample|template|dist|local|dev|development|prod|production|staging|test|ci|docker)(?:[_-][\w-]{1,40})?)?|\.flaskenv)$|\.env$/i

/** The groups of MySQL's option files that clients read. */
const clientSections = /^(?:client(?:[-_]\w+)?|client-(?:server|mariadb)|mysql|mariadb|mysqldump|mariadb-dump|mysqladmin|mysqlimport|mysqlcheck)$/i

/** Postfix' tables, by the name that its manual gives them, call a host `hosts`. https://www.postfix.org/mysql_table.5.html */
const isTable = /(?:^|\/)(mysql|pgsql)[\w-]*\.cf$/i

/** What files of one program are about, for all of their sections or for some. */
function productOfFile(path: string, section: string): readonly string[] {
  // `[client]` in a `.cnf` of any name is MySQL's.
  if ((isOptionFile.test(path) && clientSections.test(section)) || (/\.cnf$/i.test(path) && /^client(?:[._-]\w{1,40})?$/i.test(section))) return ['mysql']
  if (/(?:^|\/)\.?pg_service\.conf$/i.test(path) && section !== '') return ['postgres']
  const table = isTable.exec(path)?.[1]
  return table === undefined ? [] : [/^mysql$/i.test(table) ? 'mysql' : 'postgres']
}

interface Section {
  readonly names: readonly string[]
  readonly entries: DataEntry[]
}

function read(source: SourceText, vocabulary: Vocabulary, inside: ReadInside): FileReading {
  const isEnvironment = dotenvName.test(source.path)
  const style: HoleStyle = { anyDollarName: isEnvironment, formatting: true }
  const place = placeFor(vocabulary, style, inside)
  if (isPipeline(source)) return readPipeline(source, place)
  if (isFluentd(source)) return readFluentd(source, place)
  const hocon = /\.conf$/i.test(source.path) && isHoconWithBlocks(source.text) ? hoconTree(source.text) : null
  if (hocon !== null) return readBlocks(source, hocon.root, hocon.comments, place)
  const isBlanked = isFluentBit(source.text)
  const isOptions = isOptionFile.test(source.path.replace(templateEndings, ''))
  const sections: Section[] = [{ names: [], entries: [] }]
  const comments: FileReading['comments'][number][] = []
  const candidates: Candidate[] = []
  const isHocon = /\.conf$/i.test(source.path)
  for (const written of linesOf(nearLines(source.text, vocabulary), false)) {
    const line = isHocon ? withoutInnerQuotes(written) : written
    const header = /^\s{0,80}\[{1,2}\s{0,9}([\w.:"' -]{1,120}?)\s{0,9}\]{1,2}\s*$/.exec(line.text.slice(0, 300))?.[1]
    if (header !== undefined) {
      sections.push({ names: header.split('.').map((name) => name.replace(/^["']|["']$/g, '')), entries: [] })
      continue
    }
    const whole = spanOf(line)
    if (whole === null) continue
    const indent = line.text.length - line.text.trimStart().length
    if (/[#;!]/.test(line.text[indent] ?? '') || (isHocon && line.text.startsWith('//', indent))) {
      comments.push({ text: line.text.slice(indent).replace(/^(?:[#;!]+|\/\/+)\s{0,9}/, '').trim(), span: { start: whole.start + indent, end: whole.end } })
      candidates.push(...readLine(line, { ...place, place: 'comment' }))
      continue
    }
    const blanked = isBlanked ? blankedEntry(line) : null
    const told = blanked ?? (isOptions ? switchedOff(line) : null)
    const assigned = told === null ? assignedOn(line, isEnvironment) : { entry: told, comment: null }
    if (assigned === null) {
      candidates.push(...readLine(line, place))
      continue
    }
    sections.at(-1)?.entries.push(isTable.test(source.path) && assigned.entry.name === 'hosts' ? { ...assigned.entry, name: 'host' } : assigned.entry)
    if (assigned.comment !== null) comments.push(assigned.comment)
  }
  const pool = sections.some(({ names }) => names[0] === 'pgbouncer') ? poolOf(sections) : null
  for (const { names, entries } of pool?.sections ?? (isOptions ? withClientGroup(sections) : sections)) {
    const data = odbcSource(source.path, entries, { ...place, keyPath: names })
    if (data !== null) candidates.push(data)
    else if (pool !== null && names[0] === 'databases') candidates.push(...entries.flatMap((entry) => serverOf(entry, pool.toServer, place)))
    else candidates.push(...readEntries(entries, place, [...productOfFile(source.path.replace(templateEndings, ''), names[0] ?? ''), ...names]))
  }
  candidates.push(...sections.flatMap(({ entries }) => poolServers(entries, place)), ...proxyServers(source.text, place))
  const language = isEnvironment ? 'dotenv' : languageOf(source.path)
  const values = isEnvironment ? valuesAbove(sections.flatMap(({ entries }) => entries), source.text) : new Map<string, string>()
  const filled = values.size === 0 ? candidates : withModes(candidates, (name) => values.get(name))
  return { language: language === 'text' ? 'dotenv' : language, imports: [], candidates: filled, comments, incomplete: null, unreadFrom: place.budget.unreadFrom }
}

/** `MODE=disable`, further down `?sslmode=${MODE:-verify-full}`: names that are given one value, before they are used. */
function valuesAbove(entries: readonly DataEntry[], source: string): ReadonlyMap<string, string> {
  const firstUses = firstUsesIn(source)
  const values = new Map<string, string | null>()
  for (const { name, value, span } of firstUses.size === 0 ? [] : entries) {
    const text = value.kind === 'text' ? value.text.text : value.kind === 'symbol' ? value.name : ''
    const isSure = text.length > 0 && text.length < 100 && !text.includes('$') && (firstUses.get(name) ?? 0) > span.start && !values.has(name)
    values.set(name, isSure ? text : null)
  }
  return new Map([...values].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])))
}

function readPipeline(source: SourceText, place: Place): FileReading {
  const { root, scan } = pipelineTree(source)
  return readBlocks(source, root, scan.comments, place)
}

function readFluentd(source: SourceText, place: Place): FileReading {
  const { root, comments } = fluentdTree(source)
  const reading = readBlocks(source, root, comments, { ...place, keyPath: ['fluentd'] })
  // A URI stands anywhere: in a section of another plugin, or in a script.
  const lines = linesOf(plainText(source.text), false).flatMap((line) => (line.text.trimStart().startsWith('#') ? [] : readLine(line, place)))
  return { ...reading, candidates: [...reading.candidates, ...withoutCovered(lines, reading.candidates)] }
}

function readBlocks(source: SourceText, root: DataNode, remarks: readonly Span[], place: Place): FileReading {
  const comments = remarks.map(({ start, end }) => ({ text: source.text.slice(start, end).replace(/^(?:#+|\/\/+)\s{0,9}/, '').trim(), span: { start, end } }))
  const inComments = comments.flatMap(({ span }) => readLine(plainText(source.text.slice(span.start, span.end), span.start), { ...place, place: 'comment' }))
  return { language: 'hocon', imports: [], candidates: [...readTree(root, place), ...inComments], comments, incomplete: null, unreadFrom: place.budget.unreadFrom }
}

/**
 * PgBouncer's file: how it reaches the servers of `[databases]` stands in `[pgbouncer]`, which then speaks of its own clients only.
 * https://www.pgbouncer.org/config.html
 */
function poolOf(sections: readonly Section[]): { readonly sections: readonly Section[]; readonly toServer: readonly DataEntry[] } {
  const isToServer = ({ name }: DataEntry) => name.startsWith('server_tls_')
  const toServer = sections.flatMap(({ names, entries }) => (names[0] === 'pgbouncer' ? entries.filter(isToServer) : [])).slice(0, MOST_BESIDE)
  const hasServers = sections.some(({ names, entries }) => names[0] === 'databases' && entries.length > 0)
  return { toServer, sections: hasServers ? sections.map((section) => (section.names[0] === 'pgbouncer' ? { ...section, entries: section.entries.filter((entry) => !isToServer(entry)) } : section)) : sections }
}

/** PgBouncer has nine of them. */
const MOST_BESIDE = 50

/** Whatever else it says: `* = host=db`. */
function serverOf({ name, span, value }: DataEntry, beside: readonly DataEntry[], place: Place): Candidate[] {
  if (value.kind !== 'text' || !/\bhost\s{0,3}=/.test(value.text.text)) return []
  const neighbours = (): Setting[] => beside.map((entry) => ({ name: entry.name, span: entry.span, value: entry.value.kind === 'text' ? textValue(entry.value.text, entry.value.span, place.style) : { kind: 'symbol', name: '', span: entry.span } }))
  const text = textValue(value.text, value.span, place.style)
  const at = { ...place, keyPath: ['databases', name, 'postgres'], neighbours }
  const host = /^host\s{0,3}=\s{0,3}(?=[\w\uE000][\w.\uE000-]{0,250}$)/.exec(value.text.text)?.[0].length
  // A host alone is no connection string elsewhere.
  if (host !== undefined) return [{ ...baseAt(at, span), kind: 'settings', entries: [{ name: 'host', span: value.span, value: textValue(sliceText(value.text, host, value.text.text.length), value.span, place.style) }, ...neighbours()] }]
  return text.kind === 'text' ? [{ ...baseAt({ ...place, keyPath: ['databases', name], neighbours }, span), kind: 'text', value: text.text }] : []
}

interface Assigned {
  readonly entry: DataEntry
  readonly comment: FileReading['comments'][number] | null
}

const assignment = /^(\s{0,80}(?:export\s{1,9}|set\s{1,9}|-\s{1,9})?["']?)([A-Za-z_][\w.-]{0,120}|\*)(["']?\s{0,80}(?:=|:)\s{0,80})/

/** `NAME=value # comment`, `export NAME="value"`, `name: value`; quotes as written. */
function assignedOn(line: MappedText, isEnvironment: boolean): Assigned | null {
  const match = assignment.exec(line.text)
  const [all = '', before = '', name] = match ?? []
  if (name === undefined || (all.trimEnd().endsWith(':') && line.text.startsWith('//', all.trimEnd().length))) return null
  // `user:password@tcp(host)/db` is a DSN on a line of its own, and no name with a value.
  if (/[^\s]:$/.test(all) && isUserinfo(line.text, all.length)) return null
  const from = all.length
  const quote = /^["']/.exec(line.text.slice(from, from + 1))?.[0]
  const close = quote === undefined ? -1 : closingQuote(line.text, from, quote)
  const end = close === -1 ? commentFrom(line.text, from, isEnvironment) : close + 1
  const body = close === -1 ? sliceText(line, from, from + line.text.slice(from, end).trimEnd().length) : sliceText(line, from + 1, close)
  const span = spanOf(line, before.length, Math.max(close === -1 ? from + body.text.length : end, before.length + name.length))
  if (span === null) return null
  const valueSpan = spanOf(line, from, close === -1 ? from + body.text.length : end) ?? { start: span.end, end: span.end }
  const hash = line.text.indexOf('#', end)
  const hashSpan = hash === -1 ? null : spanOf(line, hash)
  const comment = hashSpan === null ? null : { text: line.text.slice(hash).replace(/^#+\s{0,9}/, '').trim(), span: hashSpan }
  const isBare = close === -1 && !isEnvironment && !/:\/\/|@tcp\(/.test(body.text) && /^(?:true|false|null|-?\d{1,20}|\{(?![{%]).*|\[.*)$/i.test(body.text.slice(0, 500))
  const value: DataNode = isBare ? { kind: 'symbol', name: body.text.slice(0, 200), span: valueSpan } : { kind: 'text', text: body, span: valueSpan }
  return { entry: { name, span, value }, comment }
}

function closingQuote(text: string, from: number, quote: string): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\' && quote === '"') at++
    else if (text[at] === quote) return at
  }
  return -1
}

/** dotenv, Compose and shells: white space and `#` begin a comment; INI also knows `;`. */
function commentFrom(text: string, from: number, isEnvironment: boolean): number {
  for (let at = from; at < text.length; at++) {
    if ((text[at] === '#' || (!isEnvironment && text[at] === ';')) && /\s/.test(text[at - 1] ?? '')) return at
  }
  return text.length
}
