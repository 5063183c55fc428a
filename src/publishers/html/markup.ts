/**
 * The only place that builds HTML from foreign text. A template's own text is ours and stays as it is; whatever is put into it is escaped for
 * elements and for attributes in double quotes, unless it is Html already. Nothing else makes Html.
 */
import { cut, visible, visibleLines } from '../foreignText.js'
import { pieces } from '../markdown.js'

declare const made: unique symbol

/** Markup that this file made. */
export interface Html {
  readonly [made]: true
  readonly markup: string
}

/** Attributes stand in double quotes in every template; no value may go into a tag name, an attribute name, a script or a style. */
export function html(strings: TemplateStringsArray, ...values: readonly (string | number | Html | readonly Html[])[]): Html {
  return markupOf(strings.map((text, index) => text + (index < values.length ? inserted(values[index] ?? '') : '')).join(''))
}

/** Several lines of code: line feeds and tabs stay. `max`: UTF-16 units. */
export function lines(text: string, max: number): Html {
  return markupOf(escaped(visibleLines(cut(text, max))))
}

/** One of our own sentences: its code spans become elements. The names in them may be foreign, and stay text. */
export function prose(message: string, max = 4000): Html {
  return html`${pieces(cut(message, max).replaceAll(/\s+/g, ' ')).map(({ isCode, text }) => (isCode ? html`<code>${text}</code>` : html`${text}`))}`
}

export function joined(parts: readonly Html[], between: string): Html {
  return html`${parts.map((part, index) => (index === 0 ? part : html`${between}${part}`))}`
}

/** A link to a page outside; anything but an address that cannot leave its attribute gives the title alone. */
export function outside(title: Html, url: string | null): Html {
  if (url === null || !/^https?:\/\/[\w.:/%@~+-]+(?:#[\w-]+)?$/.test(url)) return title
  return html`<a href="${url}" rel="noopener noreferrer">${title}</a>`
}

/** A style sheet or a script of our own, as it is. Never text that holds anything of a report. */
export function own(text: string): Html {
  return markupOf(text)
}

function inserted(value: string | number | Html | readonly Html[]): string {
  if (typeof value === 'string') return escaped(visible(value))
  if (typeof value === 'number') return String(value)
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('')
}

function markupOf(markup: string): Html {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the brand is what keeps every other object out, so it can only be claimed
  return { markup } as Html
}

function escaped(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' }
