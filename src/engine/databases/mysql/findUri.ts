/** Where in a text a URI of MySQL or MariaDB stands. */
import type { MappedText } from '../../mappedText.js'
import { findUriOf, type FoundUri, type Schemes } from '../notation/findUri.js'
import { baseSchemes, jdbcSchemes } from './vocabulary.js'

/** Longest first, so that `jdbc:mysql:replication` is not taken for something that ends in `jdbc:mysql`. */
const schemes: Schemes = { plain: new Set(baseSchemes), jdbc: new Set([...jdbcSchemes].sort((a, b) => b.length - a.length)), hostless: null }

export function findUri(mapped: MappedText): FoundUri | null {
  const found = findUriOf(schemes, mapped)
  return found === null ? null : { ...found, to: withJson(mapped.text, found.to) }
}

const LONGEST_JSON = 500
const MAXIMUM_OBJECTS = 10

/** `?ssl={"rejectUnauthorized":true}`: the quotes within the braces end nothing. */
function withJson(text: string, end: number): number {
  let to = end
  for (let count = 0; count < MAXIMUM_OBJECTS && /["']/.test(text.charAt(to)) && /\{[^{}"'\s]{0,80}$/.test(text.slice(Math.max(0, to - 90), to)); count++) {
    const close = text.indexOf('}', to)
    if (close < 0 || close - to > LONGEST_JSON) return end
    to = close + 1
    while (to < text.length && !/[\s'"`]/.test(text.charAt(to))) to++
  }
  return to
}
