import { HOLE } from '../mappedText.js'
import type { Vocabulary } from '../model.js'

/** Longer than any scheme: `jdbc:aws-wrapper:postgresql`, `postgresql+psycopg2cffi`. Bounds the look-back. */
const longestScheme = 48

/**
 * Where the known scheme begins that ends right before the `:` at `colon`; null: there is none.
 * Case does not matter; `+anything` behind a known scheme is one too.
 */
export function schemeBefore(text: string, colon: number, vocabulary: Vocabulary): number | null {
  if (!mayEnd(text, colon, vocabulary)) return null
  let from = colon
  while (from > 0 && colon - from < longestScheme && isSchemeCharacter(text.charCodeAt(from - 1))) from--
  for (let start = from; start < colon; start++) {
    if (!beginsWord(text, start)) continue
    if (isKnown(text.slice(start, colon).toLowerCase(), vocabulary)) return start
  }
  return null
}

/** Most colons of a hostile text end here: their last two letters are those of no scheme, and no dialect stands behind a `+`. */
function mayEnd(text: string, colon: number, vocabulary: Vocabulary): boolean {
  let known = endings.get(vocabulary)
  if (known === undefined) endings.set(vocabulary, (known = new Set([...vocabulary.schemes].map((scheme) => scheme.slice(-2)))))
  return known.has(text.slice(Math.max(0, colon - 2), colon).toLowerCase()) || text.slice(Math.max(0, colon - longestScheme), colon).includes('+')
}

const endings = new WeakMap<Vocabulary, ReadonlySet<string>>()

/** All places where a URI of a known scheme begins (`from`), with the place behind its `://` or `jdbc:…:` (`body`). */
export function* findSchemes(text: string, vocabulary: Vocabulary): Generator<{ from: number; body: number }> {
  let at = 0
  for (;;) {
    const colon = text.indexOf(':', at)
    if (colon === -1) return
    at = colon + 1
    const slashes = text.startsWith('//', colon + 1)
    // A JDBC URL of PostgreSQL may have no host and then no `//`; Oracle's has `@`.
    if (!slashes && !/[\w/?@]/.test(text[colon + 1] ?? '')) continue
    const from = schemeBefore(text, colon, vocabulary)
    if (from === null) continue
    if (slashes) yield { from, body: colon + 3 }
    else if (text.slice(from, from + 5).toLowerCase() === 'jdbc:') yield { from, body: colon + 1 }
  }
}

function isKnown(name: string, { schemes }: Vocabulary): boolean {
  const plus = name.indexOf('+')
  return schemes.has(name) || (plus > 0 && schemes.has(name.slice(0, plus)))
}

function isSchemeCharacter(code: number): boolean {
  return isWordCharacter(code) || code === COLON || code === HOLE.charCodeAt(0)
}

const COLON = 58

/** A letter, a digit, or one of `+._-`. */
function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 43 || code === 46 || code === 95 || code === 45
}

/** Not in the middle of a longer word; what follows the escape `\n`, the `-` of `${NAME:-` or `db+` begins one. */
function beginsWord(text: string, at: number): boolean {
  const before = text[at - 1]
  if (before === undefined || !isWordCharacter(before.charCodeAt(0))) return true
  // Celery's result backend: `db+postgresql://`.
  if (before === '+') return /(?:^|[^A-Za-z0-9+._-])db$/.test(text.slice(Math.max(0, at - 4), at - 1))
  if (before === '-') return text[at - 2] === ':' || /\$\{\w{1,80}$/.test(text.slice(Math.max(0, at - 84), at - 1))
  return /[nrt]/.test(before) && text[at - 2] === '\\'
}
