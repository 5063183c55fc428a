/** `props.setProperty("sslmode", …)`, `props.remove("sslmode")`: what is taken away again says nothing, and what is taken away under a condition is decided at run time. */
import type { Setting } from '../../model.js'
import type { CodeFile } from './file.js'
import { holeAs } from './textOf.js'

/** `anchor`: where the object is made. */
export function withoutRemoved({ conditions }: CodeFile, entries: readonly Setting[], anchor: number): readonly Setting[] {
  if (!entries.some(isGone)) return entries
  let kept: readonly Setting[] = []
  for (const entry of entries) {
    if (!isGone(entry)) kept = [...kept, entry]
    else if ((conditions?.foreign(entry.span, conditions.at(anchor)) ?? null) === null) kept = without(kept, entry)
    else kept = [...kept, { ...entry, value: { kind: 'text', text: holeAs(entry.name, entry.span), span: entry.span } }]
  }
  return kept
}

/** What nothing was given to by that name stays a thing that is told to be none. */
function without(entries: readonly Setting[], gone: Setting): readonly Setting[] {
  const left = entries.filter(({ name }) => bare(name) !== bare(gone.name))
  return left.length === entries.length ? [...entries, gone] : left
}

/** PHP's `PDO::MYSQL_ATTR_SSL_CA` stands with and without its class, C#'s `SslMode` is `SSL Mode`. */
function bare(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase().replace(/[\s_-]/g, '')
}

function isGone({ value }: Setting): boolean {
  return value.kind === 'symbol' && value.name === 'undefined'
}
