import { HOLE, joinTexts, sliceText, spanOf, type MappedText } from '../mappedText.js'
import { nestedDefault } from '../text/nestedDefault.js'
import { joinedInTemplate } from './joinedInTemplate.js'
import { printedInTemplate, printsUri } from './printedInTemplate.js'

/** Which template notations a file may use; `${…}`, `$(…)`, `{{…}}` and `<%=…%>` always count. */
export interface HoleStyle {
  /** `$name` in lower case too; else only `$NAME`, because a password may hold a dollar sign. */
  readonly anyDollarName: boolean
  /** `%s`, `%lu`, `%(name)s`, `{name}`, `{}`, `#{name}`. */
  readonly formatting: boolean
  /** Nothing but `{{…}}`, `{%…%}` and `<%…%>`: what the language itself puts in is read by its own reader. */
  readonly onlyTemplates?: true
}

/** One hole: where it ends, what is put in, and the default that the text gives. */
interface Found {
  readonly end: number
  readonly expression: string
  readonly fallback: string | null
  /** The default is a text worth reading itself, from here on (`${DATABASE_URL:-postgres://…}`): the hole stays text. */
  readonly open: boolean
  /** Where the default stands, if it is parameters for a URI: `postgres://db/shop?${PARAMS:-sslmode=disable}`. */
  readonly written?: { readonly from: number; readonly to: number }
}

const longestHole = 400
/** One that a text begins with: Ansible's `"{{ lookup(…) … }}"` over ten lines. */
const longestFirst = 4000
const mostHoles = 200

/** A program that a template makes, as the template leaves it. */
export function withTemplateHoles(mapped: MappedText): MappedText {
  return /\{[{%]|<%/.test(mapped.text) ? withHoles(mapped, { anyDollarName: false, formatting: false, onlyTemplates: true }, 20 * mostHoles) : mapped
}

/** The text with what the program (or a shell, or a template) puts in replaced by holes. */
export function withHoles(mapped: MappedText, style: HoleStyle, most = mostHoles): MappedText {
  const { text } = mapped
  const parts: MappedText[] = []
  let kept = 0
  let at = nextMark(text, 0)
  for (; at !== -1 && parts.length < 2 * most; at = nextMark(text, at)) {
    // `$${HOST}`: Compose and Terraform leave it to the program that they start.
    const isLeft = style.onlyTemplates !== true && (leftToOthers.test(text.slice(at, at + 100)) || (wholeToOthers.test(text.slice(at, at + 100)) && /^$|[/:@=,\s"']/.test(text.charAt(at - 1))))
    if (text.startsWith('$$', at) && !isLeft) {
      at += 2
      continue
    }
    const found = holeFrom(text, isLeft ? at + 1 : at, style)
    const inPlace = found?.open === true ? textOfHole(mapped, at, found) : null
    if (found !== null && inPlace !== null) {
      if (at > kept) parts.push(sliceText(mapped, kept, at))
      parts.push(inPlace)
      kept = found.end
      at = found.end
      continue
    }
    if (found === null || found.open) {
      at++
      continue
    }
    const span = spanOf(mapped, at, found.end)
    if (span === null) break
    if (at > kept) parts.push(sliceText(mapped, kept, at))
    parts.push({ text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, start: span.start, end: span.end, expression: found.expression.slice(0, 200), fallback: found.fallback }] })
    kept = found.end
    at = found.end
  }
  if (parts.length === 0) return mapped
  if (kept < text.length) parts.push(sliceText(mapped, kept, text.length))
  return joinTexts(parts)
}

/** What is read in place of a hole: the URI that a template joins, the default for a URI's parameters. */
function textOfHole(mapped: MappedText, at: number, { end, written }: Found): MappedText | null {
  if (mapped.text.startsWith('{{', at)) return printedInTemplate(mapped, at + 2, end - 2) ?? joinedInTemplate(mapped, at + 2, end - 2)
  return written !== undefined && isInUri(mapped.text, at) ? sliceText(mapped, written.from, written.to) : null
}

const leftToOthers = /^\$\$\{[A-Za-z_][\w-]{0,80}\}/
/** Without braces only a whole part counts: a password may hold dollar signs. */
const wholeToOthers = /^\$\$[A-Z_][A-Z0-9_]{0,80}(?=$|[/:@?,;\s"'])/

const marks = /[$%{<#]/g

function nextMark(text: string, from: number): number {
  marks.lastIndex = from
  return marks.exec(text)?.index ?? -1
}

function holeFrom(text: string, at: number, style: HoleStyle): Found | null {
  const ahead = text.slice(at, at + (at === 0 && text.startsWith('{{') ? longestFirst : longestHole))
  if (style.onlyTemplates === true && !/^(?:\{\{(?!\w*[,}])|\{%|<%)/.test(ahead)) return null
  if (ahead.startsWith('${{')) return between(ahead, at, '${{', '}}')
  if (ahead.startsWith('${')) return braced(ahead, at)
  if (ahead.startsWith('$(')) return plain(at, balancedEnd(ahead, 1, '(', ')'), ahead, 2, 1)
  if (ahead.startsWith('{{')) return between(ahead, at, '{{', '}}')
  if (ahead.startsWith('<%')) return between(ahead, at, '<%', '%>')
  if (/^\{%[-+~]?\s/.test(ahead)) return between(ahead, at, '{%', '%}')
  const name = (style.anyDollarName ? /^\$(?:env:)?([A-Za-z_]\w{0,80})/i : /^\$([A-Z_][A-Z0-9_]{0,80})(?![a-z])/).exec(ahead)
  if (name !== null) return { end: at + name[0].length, expression: name[1] ?? '', fallback: null, open: false }
  if (!style.formatting) return null
  if (ahead.startsWith('#{') || ahead.startsWith('%{')) return plain(at, balancedEnd(ahead, 1, '{', '}'), ahead, 2, 1)
  const format = /^(?:%\((\w{1,80})\)s|%[sdvq](?![0-9A-Fa-f])|%(?:[ui]|(?:hh?|ll?|z)[du])(?![0-9A-Za-z])|\{([\w.]{0,80})(?:![rsa])?(?::\w{0,8})?\})/.exec(ahead)
  return format === null ? null : { end: at + format[0].length, expression: [format[1], format[2]].find((group) => group !== undefined && group !== '') ?? format[0], fallback: null, open: false }
}

function between(ahead: string, at: number, opening: string, closing: string): Found | null {
  const end = ahead.indexOf(closing, opening.length)
  if (end === -1) return null
  const expression = ahead.slice(opening.length, end).replace(/^[-=]\s{0,20}|[-=]$/g, '').trim()
  return { end: at + end + closing.length, expression, fallback: defaultIn(expression), open: holdsUri(expression) }
}

/** `{{ printf "postgres://%s@%s/shop" .user .host }}`, `<%= ENV.fetch('URL') { 'postgres://db/shop' } %>`: the URI in it is worth reading itself. */
function holdsUri(expression: string): boolean {
  return printsUri.test(expression) || /["'`][^"'`\s]{1,150}@(?:tcp[46]?|unix)\(/.test(expression) || (expression.includes('://') && /["'`](?:jdbc:)?[A-Za-z][\w+.:-]{1,60}:\/\/(?:[^"'`\s]|["']\s{0,9}[+~])/.test(expression))
}

/** `{{ .mode | default "disable" }}`, `ENV.fetch('MODE', 'disable')`, `ENV['MODE'] || 'disable'`, `env('MODE', 'disable')`. */
export function defaultIn(expression: string): string | null {
  const quoted = /(?:\bdefault\s{1,9}|\bdefault\(\s{0,9}|\|\|\s{0,9}|\b(?:fetch|get|env|getenv|config|default|key_or_default|keyOrDefault)\b\s{0,3}\(?\s{0,3}(?:"[^"]{0,100}"|'[^']{0,100}')\s{0,9},\s{0,9})(?:"([^"]{0,200})"|'([^']{0,200})')/i.exec(expression)
  return quoted?.[1] ?? quoted?.[2] ?? null
}

/** `${NAME}`, `${NAME:-default}` (shell, Compose), `${NAME:default}` (Spring), `${NAME:?message}`. */
function braced(ahead: string, at: number): Found | null {
  const end = balancedEnd(ahead, 1, '{', '}')
  if (end === -1) return ahead.includes('://') && /^\$\{[\w.]{1,80}(?::?[-=]|:)/.test(ahead) ? { end: at, expression: '', fallback: null, open: true } : null
  const body = ahead.slice(2, end - 1)
  // Where the OpenTelemetry collector takes it from. https://opentelemetry.io/docs/collector/configuration/#environment-variables
  const provided = /^env:([A-Z_][A-Z0-9_]{0,80})(?::-([^]*))?$/.exec(body)
  if (provided !== null) return { end: at + end, expression: provided[1] ?? '', fallback: provided[2] ?? null, open: false }
  const parts = /^([\w.[\]"'-]{1,100}?)(:[-=?+]|[-=?+](?=.)|:(?!\/\/))([^]*)$/.exec(body)
  const fallback = parts === null || /[?+]/.test(parts[2] ?? '') ? null : (parts[3] ?? '')
  const open = holdsUri(body) || (fallback !== null && (fallback.includes('://') || /@(?:tcp[46]?|unix)\(/.test(fallback) || /^jdbc:/i.test(fallback) || /\w=\w/.test(fallback)))
  const parameters = fallback === null || fallback.includes('://') ? null : writtenIn(fallback, at + end - 1 - fallback.length)
  return { end: at + end, expression: parts?.[1] ?? body.trim(), fallback: fallback === null ? null : nestedDefault(fallback), open, ...(parameters === null ? {} : { written: parameters }) }
}

/** Of a default within the default, the innermost counts; null: no parameters that are written here. */
function writtenIn(fallback: string, at: number): NonNullable<Found['written']> | null {
  let [from, to] = [0, fallback.length]
  for (let depth = 0; depth < 5; depth++) {
    const outer = /^\$\{\w{1,100}:?-?/.exec(fallback.slice(from, to))?.[0].length ?? 0
    if (outer === 0 || fallback[to - 1] !== '}') break
    from += outer
    to--
  }
  return /^[?&]?[\w.-]{1,60}=[^${}\s]{0,200}$/.test(fallback.slice(from, to)) ? { from: at + from, to: at + to } : null
}

/** Behind the host of a URI on the same line. */
function isInUri(text: string, at: number): boolean {
  return /:\/\/[^\s"'`/?]{1,300}[/?][^\s"'`]{0,300}$/.test(text.slice(Math.max(0, at - 700), at))
}

function plain(at: number, end: number, ahead: string, from: number, tail: number): Found | null {
  return end === -1 ? null : { end: at + end, expression: ahead.slice(from, end - tail), fallback: null, open: false }
}

function balancedEnd(text: string, from: number, opening: string, closing: string): number {
  if (!text.includes(closing, from)) return -1
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\n') return -1
    if (text[at] === opening) depth++
    else if (text[at] === closing && --depth === 0) return at + 1
  }
  return -1
}
