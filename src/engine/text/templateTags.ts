/** The tags of a template that makes a program: `{{ host }}`, `{% if tls %}`, `<%= @host %>`. Whatever quotes or brackets stand in one are none of the program's. */
import type { Span } from '../mappedText.js'

export interface TemplateTag extends Span {
  /** What stands inside, without the marks that trim blanks. */
  readonly expression: Span
  /** It writes a value; else it only decides what is written, or says nothing. */
  readonly puts: boolean
  /** A program begins or ends here. */
  readonly ends?: true
}

/** By where they begin. */
export type TemplateTags = ReadonlyMap<number, TemplateTag>

const longest = 500
const most = 20_000

interface Notation {
  readonly closing: string
  /** What writes a value, held against all that stands inside. */
  readonly puts: RegExp
}

const notations: ReadonlyMap<string, Notation> = new Map([
  ['{{', { closing: '}}', puts: /^[-~]?\s{0,100}(?![\s~-]|\/\*|!|(?:if|else|end|with|range|define|block)\b|\$\w{1,60}\s{0,3}:?=|[#/^])/ }],
  ['{%', { closing: '%}', puts: /^(?!)/ }],
  ['{#', { closing: '#}', puts: /^(?!)/ }],
  ['<%', { closing: '%>', puts: /^[=-]/ }],
])

/** `notation`: those that the template's engine knows, by how they begin. */
export function templateTags(text: string, notation: readonly string[]): TemplateTags {
  const tags = new Map<number, TemplateTag>()
  /** Where each notation's next closing mark stands; asked again only behind it. */
  const closings = new Map<string, number>()
  const closingFrom = (closing: string, from: number): number => {
    const known = closings.get(closing) ?? -1
    if (known >= from) return known
    const found = text.indexOf(closing, from)
    closings.set(closing, found === -1 ? Infinity : found)
    return found === -1 ? Infinity : found
  }
  const beginnings = /\{[{%#]|<%/g
  for (;;) {
    const match = beginnings.exec(text)
    if (match === null || tags.size >= most) return tags
    const found = notation.includes(match[0]) ? notations.get(match[0]) : undefined
    const from = match.index + 2
    const to = found === undefined ? Infinity : closingFrom(found.closing, from)
    if (found === undefined || to - from > longest) continue
    tags.set(match.index, { start: match.index, end: to + 2, ...partsOf(text, from, to, found.puts) })
    beginnings.lastIndex = to + 2
  }
}

function partsOf(text: string, from: number, to: number, puts: RegExp): Pick<TemplateTag, 'expression' | 'puts'> {
  const inside = text.slice(from, to)
  const start = from + (/^[-~=]{0,2}\s*/.exec(inside)?.[0].length ?? 0)
  const end = from + (/^[^]*[^\s~-]/.exec(inside)?.[0].length ?? 0)
  return { expression: { start, end: Math.max(start, end) }, puts: puts.test(inside) }
}

/** `<script>` and `</template>` of Vue's and Svelte's components: what stands behind goes on with no statement in front. */
export function componentTags(text: string): TemplateTags {
  const tags = new Map<number, TemplateTag>()
  for (const { index, 0: { length } } of text.matchAll(/^[ \t]{0,20}<\/?(?:script|template|style)\b[^<>]{0,300}>|<\/script>/gim)) {
    const start = index + (/^[ \t]{0,20}/.exec(text.slice(index, index + 20))?.[0].length ?? 0)
    tags.set(start, { start, end: index + length, expression: { start, end: start }, puts: false, ends: true })
    if (tags.size >= most) break
  }
  return tags
}
