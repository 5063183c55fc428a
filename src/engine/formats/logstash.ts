import type { SourceText } from '../model.js'
import type { DataEntry, DataNode } from './dataTree.js'
import { joinTexts, plainText } from '../mappedText.js'
import { listFrom } from './listFrom.js'
import { Scanner } from './scanner.js'

/** Is this a pipeline of Logstash's? https://www.elastic.co/docs/reference/logstash/configuration-file-structure */
export function isPipeline({ path, text }: SourceText): boolean {
  return /\.(?:conf|cfg|config|logstash)$/i.test(path) && text.includes('=>') && /^\s{0,40}(?:input|filter|output)\s{0,20}\{/m.test(text)
}

const deepest = 40

/** `input { redis { host => "db" } }` as names with values: a plugin is a mapping under its name, conditions are looked through. */
export function pipelineTree({ text }: SourceText): { readonly root: DataNode; readonly scan: Scanner } {
  const scan = new Scanner(text, /^#/)
  const entries = bodyFrom(scan, 0).map((entry) => (entry.name === 'output' && entry.value.kind === 'mapping' ? { ...entry, value: { ...entry.value, entries: entry.value.entries.map(withScheme) } } : entry))
  return { root: { kind: 'mapping', entries, span: { start: 0, end: text.length } }, scan }
}

/** A host without a scheme is HTTP unless TLS is switched on. https://github.com/logstash-plugins/logstash-output-elasticsearch lib/logstash/outputs/elasticsearch/http_client.rb */
function withScheme(plugin: DataEntry): DataEntry {
  if (plugin.name !== 'elasticsearch' || plugin.value.kind !== 'mapping') return plugin
  const { entries } = plugin.value
  const switched = entries.filter(({ name }) => /^ssl(?:_enabled)?$/.test(name)).map(({ value }) => (value.kind === 'symbol' ? value.name : textOf(value)))
  if (!switched.every((word) => /^(?:true|false)$/.test(word))) return plugin
  const scheme = switched.includes('true') ? 'https://' : 'http://'
  const whole = (node: DataNode): DataNode => {
    if (node.kind === 'list') return { ...node, items: node.items.map(whole) }
    if (node.kind !== 'text' || !/^(?:[\w-]|\$\{)[^\s,/]{0,300}$/.test(node.text.text)) return node
    const { start } = node.span
    return { ...node, text: joinTexts([{ text: scheme, pieces: [{ kind: 'literal', at: 0, length: scheme.length, start, end: start, verbatim: false }] }, node.text]) }
  }
  return { ...plugin, value: { ...plugin.value, entries: entries.map((entry) => (entry.name === 'hosts' ? { ...entry, value: whole(entry.value) } : entry)) } }
}

const word = /[A-Za-z_@][\w.@-]{0,100}/y

function bodyFrom(scan: Scanner, depth: number): DataEntry[] {
  const entries: DataEntry[] = []
  for (;;) {
    scan.skip(true)
    if (scan.isDone()) break
    if (scan.take('}')) {
      if (depth > 0) break
      continue
    }
    const start = scan.at
    const name = scan.match(word) ?? (scan.is('"') || scan.is("'") ? textOf(stringFrom(scan)) : null)
    if (name === null) {
      scan.at++
      continue
    }
    scan.skip(false)
    if (scan.take('=>')) {
      scan.skip(true)
      const value = valueFrom(scan, depth)
      entries.push({ name, span: { start, end: value.span.end }, value })
      continue
    }
    if (/^(?:if|else)$/.test(name)) {
      // What it compares is no setting.
      while (!scan.isDone() && !scan.is('{') && !scan.is('\n')) scan.at++
    }
    scan.skip(true)
    if (!scan.take('{')) continue
    const body = depth < deepest ? bodyFrom(scan, depth + 1) : []
    if (/^(?:if|else)$/.test(name)) entries.push(...body)
    else entries.push({ name, span: { start, end: scan.at }, value: { kind: 'mapping', entries: body, span: { start, end: scan.at } } })
  }
  return entries
}

function valueFrom(scan: Scanner, depth: number): DataNode {
  const start = scan.at
  if (scan.is('"') || scan.is("'")) return stringFrom(scan)
  if (depth < deepest && scan.take('{')) return { kind: 'mapping', entries: bodyFrom(scan, depth + 1), span: { start, end: scan.at } }
  if (depth < deepest && scan.take('[')) return listFrom(scan, start, () => valueFrom(scan, depth + 1))
  const name = scan.match(bare) ?? ''
  return { kind: 'symbol', name, span: { start, end: scan.at } }
}

const bare = /[\w.:+-]{1,100}/y

function stringFrom(scan: Scanner): DataNode {
  const start = scan.at
  const close = scan.text.indexOf(scan.text[start] ?? '', start + 1)
  const end = close === -1 ? scan.text.length : close
  scan.at = Math.min(end + 1, scan.text.length)
  return { kind: 'text', text: plainText(scan.text.slice(start + 1, end), start + 1), span: { start, end: scan.at } }
}

const textOf = (node: DataNode): string => (node.kind === 'text' ? node.text.text.slice(0, 100) : '')
