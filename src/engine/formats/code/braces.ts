/** What stands between braces: a mapping, what initialises an object, or statements. */
import type { Vocabulary } from '../../model.js'
import type { Language } from '../../text/language.js'
import type { Group } from '../../text/node.js'
import { isCallee } from './callees.js'

/** `{ a: 1 }`, `{ a, b }`, `{ A = 1, B = 2 }` against `{ a = 1; f() }`. */
export function isMapping({ items }: Group, { initialisers }: Language): boolean {
  if (items.length === 0) return true
  if (!initialisers && items.length === 1 && items[0]?.mark === '=') return false
  // `if (tls) { factory.Ssl.Enabled = true; }`: what initialises an object names its own members alone.
  if (initialisers && items.length === 1 && items[0]?.mark === '=' && items[0].keys[0]?.kind === 'member') return false
  if (items.some(({ mark, keys }) => keys.length > 0 && mark !== '=' && mark !== ':=' && mark !== '+=')) return items.every(({ comma }, i) => comma || i === items.length - 1)
  return items.every(({ comma, value }, i) => (comma || i === items.length - 1) && value !== null && (value.lead.includes('...') || value.lead.every((word) => signs.has(word) || (initialisers && word === 'new')))) && (items.some(({ comma }) => comma) || items[0]?.value?.kind === 'word' || items[0]?.value?.kind === 'string')
}

/** `{ ssl: !live, port: -1 }`: what stands in front of a value and makes no statement of it. */
const signs = new Set(['!', 'not', '-', '+', '~', '&', '*', 'await'])

/**
 * C#: `new ProducerConfig { BootstrapServers = Read("servers") }` has one entry and no comma, as a body of one statement has.
 * Kotlin: `createConnectionPool { host = "db"; ssl = … }` gives members of what the call makes their values.
 */
export function isInitialiser(language: Language, vocabulary: Vocabulary, { items }: Group, type: string | null): boolean {
  if (language.id === 'kotlin') return type !== null && type.includes('.') && items.length > 0 && items.every(({ mark, keys: [key] }) => mark === '=' && key?.kind === 'word') && isCallee(type, vocabulary)
  return language.initialisers && type !== null && items.length === 1 && items[0]?.mark === '=' && isCallee(type, vocabulary)
}

/** Elixir: `{Redix, host: "cache"}` among the children of a supervisor is `Redix.start_link(host: "cache")`. */
export function childOf(language: Language, { bracket, items }: Group): string | null {
  const first = items[0]?.value
  return language.id === 'elixir' && bracket === '{' && items.length > 1 && first?.kind === 'word' && /^[A-Z]/.test(first.text) ? `${first.text}.start_link` : null
}
