/** Addresses that a program makes as objects: Java's `new InetSocketAddress("db", 9042)`, `new HttpHost("es", 9200, "https")`, .NET's `new DnsEndPoint("cache", 6380)`. */
import { joinTexts, type MappedText } from '../../mappedText.js'
import { unnamedValues, type Node } from '../../text/node.js'
import type { CodeFile } from './file.js'
import { calleeOf, lastStep } from './path.js'
import { holeOf, textOf } from './textOf.js'

const makers = new Set(['HttpHost', 'HostAndPort', 'InetSocketAddress', 'createUnresolved', 'ServerAddress', 'MongoServerAddress', 'DnsEndPoint'])

/** `db:9042`, `https://es:9200`; null: it is no address. */
export function addressText(file: CodeFile, node: Node): MappedText | null {
  const maker = node.kind === 'call' ? lastStep(calleeOf(node.of)) : ''
  if (node.kind !== 'call' || !makers.has(maker)) return null
  const values = unnamedValues(node.group.items)
  return maker === 'HttpHost' ? httpHost(file, values) : withPort(file, values)
}

function withPort(file: CodeFile, [host, port]: readonly Node[]): MappedText | null {
  if (host === undefined) return null
  const name = textOf(file, host) ?? holeOf(file, host)
  return port === undefined || name.text.includes(':') ? name : joinTexts([name, mark(':', port), portText(file, port)])
}

/** Apache's; version 5 takes the scheme first. HTTP is its default. */
function httpHost(file: CodeFile, values: readonly Node[]): MappedText | null {
  const [first, second, third] = values
  const leading = schemeOf(file, first)
  const [host, port] = leading === null ? [first, second] : [second, third]
  const scheme = leading ?? schemeOf(file, third)
  if (host === undefined || (scheme === null && third !== undefined)) return null
  const place = withPort(file, port === undefined ? [host] : [host, port])
  return place === null ? null : joinTexts([mark(`${scheme ?? 'http'}://`, host), place])
}

function schemeOf(file: CodeFile, node: Node | undefined): string | null {
  const text = node === undefined ? null : textOf(file, node)
  return text !== null && /^https?$/i.test(text.text) ? text.text : null
}

function portText(file: CodeFile, port: Node): MappedText {
  return port.kind === 'word' && /^\d{1,5}$/.test(port.text) ? mark(port.text, port) : (textOf(file, port) ?? holeOf(file, port))
}

/** Text that the source does not say letter by letter. */
function mark(text: string, { start, end }: Node): MappedText {
  return { text, pieces: [{ kind: 'literal', at: 0, length: text.length, start, end, verbatim: false }] }
}
