/** Where in a text a URI of PostgreSQL or CockroachDB stands. */
import type { MappedText } from '../../mappedText.js'
import { findUriOf, type FoundUri, type Schemes } from '../notation/findUri.js'
import { baseSchemes, jdbcSchemes } from './vocabulary.js'

const schemes: Schemes = { plain: new Set(baseSchemes), jdbc: new Set(jdbcSchemes), hostless: /(?<![\w:])jdbc:postgresql:(?=[\w/?])/i }

export function findUri(mapped: MappedText): FoundUri | null {
  return findUriOf(schemes, mapped)
}
