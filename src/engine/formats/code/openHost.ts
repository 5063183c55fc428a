/** Values that are taken only where no other is given. */
import { HOLE, SPREAD, type MappedText, type Span } from '../../mappedText.js'
import type { Setting, Value } from '../../model.js'
import { foldBlanks } from '../../text/decode.js'
import type { Node } from '../../text/node.js'
import type { CodeFile } from './file.js'
import { holeAs } from './textOf.js'

/** `const { host = 'db' } = options`, `host ||= 'db'`: another one may be given. */
export function asDefault({ found, source }: CodeFile, bound: Node | null, value: Value, { start, end }: Node): Value {
  if (bound === null || !found.defaults.has(bound) || value.kind === 'symbol' || (value.kind === 'text' && value.text.text.includes(HOLE))) return value
  // What checks by default is only told where none is given that does not.
  if (value.kind === 'settings') return value.entries.some((entry) => entry.value.kind === 'symbol' && /^false$/i.test(entry.value.name)) ? value : { kind: 'text', text: holeAs(foldBlanks(source.slice(start, Math.min(end, start + 100))), { start, end }), span: { start, end } }
  const hole = holeAs(foldBlanks(source.slice(start, Math.min(end, start + 100))), { start, end })
  return { kind: 'text', text: { ...hole, pieces: hole.pieces.map((piece) => (piece.kind === 'hole' ? { ...piece, fallback: value.text.text } : piece)) }, span: { start, end } }
}

/** `{ host: 'localhost', ...options }`: another host may come with what stands behind it. */
export function withOpenHost(entries: readonly Setting[]): readonly Setting[] {
  // A URL that is put in, as `{ url: process.env.REDIS_URL, host: 'localhost' }` has one, says another host, wherever it stands.
  const last = entries.some(isOpenUrl) ? entries.length : entries.findLastIndex(({ name }) => name === SPREAD)
  return last < 0 ? entries : entries.map((entry, at) => (at < last ? opened(entry) : entry))
}

/** Also in node-redis' `socket`, into which it puts what the URL says. @redis/client lib/client/index.ts `initiateOptions` */
function opened(entry: Setting): Setting {
  const { name, value } = entry
  if (name === 'socket' && value.kind === 'settings') return { ...entry, value: { ...value, entries: value.entries.map((each) => (each.value.kind === 'settings' ? each : opened(each))) } }
  return /^(?:host|hostname|server)$/i.test(name) && value.kind === 'text' ? { ...entry, value: { ...value, text: withFallback(value.text, value.span) } } : entry
}

function isOpenUrl({ name, value }: Setting): boolean {
  if (!/^(?:url|uri|connectionstring)$/i.test(name)) return false
  return value.kind === 'text' ? value.text.text === HOLE && value.text.pieces[0]?.kind === 'hole' && value.text.pieces[0].fallback === null : value.kind === 'symbol' && !/^(?:null|nil|none|undefined|false)$/i.test(value.name)
}

/** A hole with the text as its default. */
function withFallback(text: MappedText, span: Span): MappedText {
  if (text.text.includes(HOLE) || !/^(?:localhost|127\.|\[?::1|0\.0\.0\.0)/i.test(text.text)) return text
  return { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, start: span.start, end: span.end, expression: 'host', fallback: text.text }] }
}
