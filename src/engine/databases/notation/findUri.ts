/** Where in a text a URI of a family stands, and where it ends. */
import { HOLE, type MappedText } from '../../mappedText.js'

export interface FoundUri {
  readonly from: number
  readonly to: number
  /** Up to `://`, or up to the `:` before a JDBC database name. */
  readonly schemeLength: number
}

export interface Schemes {
  /** Lower case, without a dialect: `postgresql` also finds `postgresql+psycopg2`. */
  readonly plain: ReadonlySet<string>
  /** Whole, lower case: `jdbc:postgresql`. */
  readonly jdbc: ReadonlySet<string>
  /** A JDBC scheme that a database name may follow at once, up to and with its last `:`: `jdbc:postgresql:shop`. null: none. */
  readonly hostless: RegExp | null
}

const MAXIMUM_SCHEME = 60
const MAXIMUM_TRIES = 50

/** null: there is none, or it is only the shape of one (`postgres://…`, a regular expression). */
export function findUriOf(schemes: Schemes, mapped: MappedText): FoundUri | null {
  const { text } = mapped
  let at = text.indexOf('://')
  for (let tries = 0; at >= 0 && tries < MAXIMUM_TRIES; tries++, at = text.indexOf('://', at + 3)) {
    const lead = /(?<![\w+.:-])[\d_+.:-]*([A-Za-z][\w+.:-]*)$/.exec(text.slice(Math.max(0, at - MAXIMUM_SCHEME), at))?.[1] ?? ''
    const scheme = knownScheme(schemes, lead)
    if (scheme === null) continue
    const from = at - scheme.length
    const to = uriEnd(text, from, at + 3)
    return isElided(text.slice(at + 3, to)) ? null : { from, to, schemeLength: scheme.length }
  }
  return findHostless(schemes, text)
}

/** The longest end of what stands before `://` that is a scheme of the family: `url=postgresql`, `spring:jdbc:postgresql`. */
function knownScheme({ plain, jdbc }: Schemes, lead: string): string | null {
  const lower = lead.toLowerCase()
  for (const scheme of jdbc) if (lower.endsWith(scheme) && !/[\w+]/.test(lower.charAt(lower.length - scheme.length - 1))) return lead.slice(-scheme.length)
  const last = lead.split(/[:.]|--/).at(-1) ?? ''
  const base = last.toLowerCase().split('+')[0] ?? ''
  if (!plain.has(base) || /\+[^+]*\+/.test(last)) return null
  const before = lower.slice(0, lower.length - last.length)
  return /(?:jdbc|https?|mysql|redis|mongodb):$/.test(before) ? null : last
}

/** `jdbc:postgresql:shop`, `jdbc:postgresql:/`: a database of the local host. */
function findHostless({ hostless }: Schemes, text: string): FoundUri | null {
  const match = hostless === null ? null : hostless.exec(text)
  if (match === null) return null
  const from = match.index
  return { from, to: uriEnd(text, from, from + match[0].length), schemeLength: match[0].length - 1 }
}

/** A text that begins with the URI is the URI, blanks at its end included; within other text it ends at a blank, a quote or a bracket. */
function uriEnd(text: string, from: number, bodyStart: number): number {
  const quote = from > 0 ? text.charAt(from - 1) : ''
  // Where nothing stands in front, no quote has been opened, and a quote is a letter of the user or host like any other.
  const stops = closing.get(quote) ?? (text.slice(0, from).trim() === '' ? '' : '\'"`')
  let end = stopAt(text, bodyStart, stops)
  const body = text.slice(bodyStart, end)
  const colon = body.indexOf(':')
  // A password with a blank in it: what follows the colon is no port, and the `@` is still to come.
  if (end < text.length && colon >= 0 && !body.includes('@') && !/^\d*(?:[/?,]|$)/.test(body.slice(colon + 1)) && !body.startsWith('[')) {
    const at = text.indexOf('@', end)
    if (at >= 0 && at - end < 100 && !text.slice(end, at).includes('\n')) end = stopAt(text, at, stops)
  }
  // A user with a blank in it, in a text that is nothing but the URI.
  else if (end < text.length && stops === '' && !/[@/?]/.test(body)) {
    const at = /^[ \t][^\s@/?:]{0,100}@/.exec(text.slice(end, end + 104))?.[0].length ?? 0
    if (at > 0) end = stopAt(text, end + at, stops)
  }
  if (text.slice(0, from).trim() === '' && /^[ \t]*$/.test(text.slice(end))) return text.length
  return from > 0 ? trimPunctuation(text, bodyStart, end) : end
}

const closing: ReadonlyMap<string, string> = new Map([['"', '"'], ["'", "'"], ['`', '`'], ['(', ')`\'"'], ['<', '>`\'"'], ['[', ']`\'"']])

function stopAt(text: string, from: number, stops: string): number {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (/\s/.test(character)) return at
    if (!stops.includes(character)) continue
    // `sslmode='require'` belongs to the URI as its writer meant it.
    if (character === "'" && text[at - 1] === '=' && text.indexOf("'", at + 1) > 0) {
      at = text.indexOf("'", at + 1)
      continue
    }
    if (character === '"' && text[at - 1] === '=' && text.indexOf('"', at + 1) > 0 && stops !== '"') {
      at = text.indexOf('"', at + 1)
      continue
    }
    return at
  }
  return text.length
}

function trimPunctuation(text: string, from: number, end: number): number {
  let to = end
  while (to > from && /[.,;:!)\]}>]/.test(text.charAt(to - 1))) {
    const open = { ')': '(', ']': '[', '}': '{', '>': '<' }[text.charAt(to - 1)]
    if (open !== undefined && text.slice(from, to - 1).includes(open)) break
    to--
  }
  return to
}

/** Bare schemes, `postgres://…`, `postgres://...`, and what is a pattern rather than a URI. */
function isElided(body: string): boolean {
  const text = body.trim()
  if (text === '' || text === '/' || /^[?#&]*$/.test(text)) return true
  const host = text.slice(text.lastIndexOf('@') + 1)
  // Whatever a password looks like: a plain host behind it is connected to.
  if (host !== text && /^(?!\.{2,})[_.-]*[A-Za-z0-9][\w.,:-]*(?:[/?][\w./?&=%~:-]*)?$/.test(host)) return false
  if (/^(?:\.{2,}|…|\*{1,3}(?:$|\/)|\.\.\.)/.test(text) || /^(?:\.{3}|…)/.test(host)) return true
  if (/^(?:\[\^|\(\?|\(\[|\\[wWdDsS.]|\.\*|\.\+|\^|\$\/?$|\|)/.test(text)) return true
  return !text.includes(HOLE) && /\[\^|\(\?[:=!<]|\\[wds][+*]|\.\*\)|\)\$?\/[gimsuy]*$|\]\+/.test(text)
}
