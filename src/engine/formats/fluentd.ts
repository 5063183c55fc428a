/** Fluentd's files: `<match app.**>` with `@type kafka2` in it and names with values, a blank between them. https://docs.fluentd.org/configuration/config-file */
import { HOLE, joinTexts, plainText, sliceText, spanOf, type MappedText, type Span } from '../mappedText.js'
import type { SourceText } from '../model.js'
import type { DataEntry, DataNode } from './dataTree.js'
import { linesOf } from './windows.js'

export const isFluentd = ({ path, text }: Pick<SourceText, 'path' | 'text'>): boolean => /\.(?:conf|cfg|config)(?:\.\w{1,10})?$/i.test(path) && /^\s{0,40}<(?:match|source|store|label|filter)\b/m.test(text) && /^\s{0,40}@?type\s{1,20}\w/m.test(text)

interface Section {
  readonly start: number
  readonly entries: DataEntry[]
}

/** Sections that store in a database, each a mapping under the name of its product. */
export function fluentdTree({ text }: SourceText): { readonly root: DataNode; readonly comments: readonly Span[] } {
  const open: Section[] = [{ start: 0, entries: [] }]
  const found: DataEntry[] = []
  const comments: Span[] = []
  const close = (end: number): void => {
    const section = open.length > 1 ? open.pop() : undefined
    const entry = section === undefined ? null : storeOf(section.entries, { start: section.start, end })
    if (entry !== null) found.push(entry)
  }
  for (const line of linesOf(plainText(text), false)) {
    const written = line.text.trim().slice(0, 1000)
    const span = spanOf(line)
    if (span === null) continue
    if (written.startsWith('#')) comments.push(span)
    else if (written.startsWith('</')) close(span.end)
    else if (/^<\w/.test(written)) open.push({ start: span.start, entries: [] })
    else {
      const entry = entryOn(line)
      if (entry !== null) open.at(-1)?.entries.push(entry)
    }
  }
  while (open.length > 1) close(text.length)
  return { root: { kind: 'mapping', entries: found, span: { start: 0, end: text.length } }, comments }
}

/** `  host es.internal # remark`: the value goes on to the end of the line. */
function entryOn(line: MappedText): DataEntry | null {
  const match = /^(\s{0,80})(@?[a-z][\w.]{0,60})[^\S\n]{1,40}(?=\S)/i.exec(line.text.slice(0, 300))
  if (match === null) return null
  const from = match[0].length
  const quote = /^["']/.exec(line.text.slice(from))?.[0]
  const closing = quote === undefined ? -1 : line.text.indexOf(quote, from + 1)
  const remark = line.text.slice(0, 2000).search(/\s#/)
  const value = closing > 0 ? sliceText(line, from + 1, closing) : sliceText(line, from, line.text.slice(0, remark > from ? remark : undefined).trimEnd().length)
  const [span, whole] = [spanOf(value), spanOf(line, match[1]?.length ?? 0, line.text.trimEnd().length)]
  return span === null || whole === null ? null : { name: match[2] ?? '', span: whole, value: { kind: 'text', text: value, span } }
}

/** null: no plugin of a database. */
function storeOf(entries: readonly DataEntry[], span: Span): DataEntry | null {
  const type = entries.find(({ name }) => name === '@type' || name === 'type')?.value
  const product = type?.kind === 'text' ? products.find(([plugin]) => plugin.test(type.text.text.slice(0, 60)))?.[1] : undefined
  if (product === undefined) return null
  const own = entries.filter(({ value }) => value !== type)
  // Under names of the plugin's own, from which it makes those of librdkafka.
  const secured = type?.kind === 'text' && type.text.text.startsWith('rd') ? own.find(({ name }) => /ssl|sasl|security/.test(name)) : undefined
  const rest = secured === undefined ? own : [...own, { ...secured, name: 'security.protocol', value: putIn(secured) }]
  return { name: product, span, value: { kind: 'mapping', entries: product === 'elasticsearch' || product === 'opensearch' ? withUrls(rest) : rest, span } }
}

function putIn({ name, value: { span } }: DataEntry): DataNode {
  return { kind: 'text', text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: name, fallback: null }] }, span }
}

const products: readonly (readonly [RegExp, string])[] = [
  [/^(?:aws-)?elasticsearch(?:[_-]\w{1,30})?$/, 'elasticsearch'],
  [/^opensearch(?:_\w{1,30})?$/, 'opensearch'],
  [/^(?:rd)?kafka(?:2|_buffered|_group)?$/, 'kafka'],
  [/^redis(?:[_-]?\w{1,20})?$/, 'redis'],
  [/^mongo(?:_replset|_tail)?$/, 'mongodb'],
  [/^mysql(?:_\w{1,20})?$/, 'mysql'],
  [/^postgres(?:ql)?(?:_\w{1,20})?$/, 'postgres'],
  [/^influxdb$/, 'influxdb'],
  [/^rabbitmq$/, 'rabbitmq'],
]

/** A host without a scheme is HTTP unless `scheme` says otherwise, each of `hosts` by itself. https://github.com/uken/fluent-plugin-elasticsearch lib/fluent/plugin/out_elasticsearch.rb */
function withUrls(entries: readonly DataEntry[]): readonly DataEntry[] {
  const textOf = (name: string): MappedText | null => {
    const value = entries.find((entry) => entry.name === name)?.value
    return value?.kind === 'text' ? value.text : null
  }
  const [scheme, port] = [textOf('scheme')?.text ?? 'http', textOf('port')]
  return entries.map((entry) => {
    if (!/^hosts?$/.test(entry.name) || entry.value.kind !== 'text') return entry
    const { text, span } = entry.value
    const hosts = listed(text)
    const urls = hosts.map((host) => (host.text.includes('://') ? host : joinTexts([marked(`${scheme}://`, span.start), host, ...(port === null || /:\d{1,5}$/.test(host.text) ? [] : [marked(':', span.end), port])])))
    return { ...entry, value: { kind: 'text', text: joinTexts(urls.flatMap((url, at) => (at === 0 ? [url] : [marked(',', span.end), url]))), span } }
  })
}

function marked(text: string, at: number): MappedText {
  return { text, pieces: [{ kind: 'literal', at: 0, length: text.length, start: at, end: at, verbatim: false }] }
}

/** Of a text with commas, without the blanks around each; the rest of a longer list stays as it is. */
function listed(text: MappedText): readonly MappedText[] {
  const parts: MappedText[] = []
  for (let from = 0; from <= text.text.length; ) {
    const comma = parts.length < MOST_HOSTS ? text.text.indexOf(',', from) : -1
    const end = comma < 0 ? text.text.length : comma
    const blanks = /^\s*/.exec(text.text.slice(from, Math.min(end, from + 200)))?.[0].length ?? 0
    const part = sliceText(text, Math.min(end, from + blanks), end)
    if (part.text.trim() !== '') parts.push(sliceText(part, 0, part.text.trimEnd().length))
    from = end + 1
  }
  return parts.length === 0 ? [text] : parts
}

const MOST_HOSTS = 100
