/** Where in a text a URI of PostgreSQL or CockroachDB stands. */
import { HOLE, joinTexts, type MappedText } from '../../mappedText.js'
import { findUriOf, type FoundUri, type Schemes } from '../notation/findUri.js'
import { baseSchemes, jdbcSchemes } from './vocabulary.js'

const schemes: Schemes = { plain: new Set(baseSchemes), jdbc: new Set(jdbcSchemes), hostless: /(?<![\w:])jdbc:postgresql:(?=[\w/?])/i }

export function findUri(mapped: MappedText): FoundUri | null {
  return findUriOf(schemes, mapped)
}

/** `$DATABASE_URL?sslmode=require`: the URI is put in at run time, and what stands behind it is of its query. As a whole URI; null: this is none. */
export function withPutInUri(mapped: MappedText): MappedText | null {
  const [first] = mapped.pieces
  if (first?.kind !== 'hole' || !mapped.text.startsWith(HOLE) || !/^.(?:\/[\w\uE000%.-]{0,100})?\?(?:[^\s?]{0,300}&)?sslmode=[^\s?]{0,300}$/.test(mapped.text)) return null
  const text = 'postgresql://'
  return joinTexts([{ text, pieces: [{ kind: 'literal', at: 0, length: text.length, start: first.start, end: first.start, verbatim: false }] }, mapped])
}
