import type { MappedText } from '../../mappedText.js'
import type { Value } from '../../model.js'

const MOST_URLS = 100

/** A URL, or of a list of them the one that says least: a client may talk to any of them. null: there is none. */
export function listedUrl(value: Value): MappedText | null {
  if (value.kind === 'text') return value.text
  if (value.kind === 'symbol') return weakest(textsOfSource(value))
  const texts = value.entries.slice(0, MOST_URLS).flatMap(({ name, value: each }) => (/^\d+$/.test(name) && each.kind === 'text' ? [each.text] : []))
  return value.entries[0]?.name === '0' && value.entries[0].value.kind === 'text' ? weakest(texts) : null
}

/** One of another machine before one of this, and of these one without TLS. */
function weakest(texts: readonly MappedText[]): MappedText | null {
  const [first] = texts
  if (first === undefined || !first.text.includes('://')) return first ?? null
  const remote = texts.filter(({ text }) => /^[\w+.-]{1,40}:\/\//.test(text) && !ofThisMachine.test(text))
  return remote.find(({ text }) => !overTls.test(text)) ?? remote[0] ?? first
}

const ofThisMachine = /^[\w+.-]{1,40}:\/\/(?:[^@/]{0,200}@)?(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?:[:/?]|$)/i
const overTls = /^(?!nats:)[\w+.-]{0,40}(?:s|tls|ssl|ssc):\/\//i

/** `["https://a:9200", "https://b:9200"]`: the source of a list is all that is kept of it. */
function textsOfSource({ name, span }: Extract<Value, { kind: 'symbol' }>): readonly MappedText[] {
  if (!makesList.test(name) || !/^[^"'`]{0,60}["'`]/.test(name)) return []
  return [...name.matchAll(/(["'`])([^"'`\s\\]{1,300})\1/g)].map(([, , text = '']) => ({ text, pieces: [{ kind: 'literal', at: 0, length: text.length, ...span, verbatim: false }] }))
}

/** `['a:9092']`, `[]string{"a:9092"}`, `new[] { "a:9092" }`, `List.of("a:9092")`; `Configuration["Kafka:Servers"]` and `os.Getenv("BROKERS")` name what they read. */
export const makesList = /^(?:&?vec!\s?)?[[({]|^\[\][\w.]{1,20}\{|^new\b[^("]{0,40}[[{]|^(?:[\w.]{0,40}\.)?(?:asList|of|listOf|setOf|arrayOf|arrayListOf|mutableListOf|singletonList|singleton|List|Seq|Set|Array|Vector|Arrays|TCP)(?:<[\w.]{0,30}>)?\(/
