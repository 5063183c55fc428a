/** What `JSON.parse` makes of a parameter's value, as Node's drivers apply it to every one. */
import type { Option } from '../../judging/options.js'

export type Json =
  /** No JSON, or a JSON string: the text. */
  | { readonly kind: 'text'; readonly text: string }
  /** `true`, `null`, a number. */
  | { readonly kind: 'constant'; readonly text: string }
  /** Members at the top, printed as JSON. An array has none. */
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, string> }

const LONGEST = 4000

export function jsonOf(text: string): Json {
  if (text.length > LONGEST) return { kind: 'text', text }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'string') return { kind: 'text', text: value }
    if (typeof value !== 'object' || value === null) return { kind: 'constant', text: String(value) }
    return { kind: 'object', members: new Map(Object.entries(value).map(([name, member]) => [name, JSON.stringify(member)])) }
  } catch {
    return { kind: 'text', text }
  }
}

/** The text of an option that is one; null: it is not there; otherwise something, unknown. */
export function textOfValue(option: Option | undefined): string | null {
  return option === undefined ? null : option.quoted && option.decided ? option.text : 'a file'
}
