/** Where a URI or JDBC URL of SQL Server stands in a text. */
import type { MappedText } from '../../mappedText.js'
import { findUriOf, type FoundUri } from '../notation/findUri.js'
import { jdbcSchemes, uriSchemes } from './vocabulary.js'

export interface FoundSqlServerUri extends FoundUri {
  /** Properties follow behind `;` (JDBC, Prisma), not behind `?`. */
  readonly semicolons: boolean
}

export function findSqlServerUri(mapped: MappedText): FoundSqlServerUri | null {
  const found = findUriOf({ plain: uriSchemes, jdbc: jdbcSchemes, hostless: null }, mapped)
  if (found === null) return null
  const { text } = mapped
  const body = text.slice(found.from + found.schemeLength + 3, found.to)
  const semicolons = /^jdbc:sqlserver$/i.test(text.slice(found.from, found.from + found.schemeLength)) || /^[^?@]{0,300};\s{0,5}\w{1,60}\s{0,5}=/.test(body)
  // A property's value may hold blanks (`applicationName=My App;encrypt=false`): more pairs behind the blank belong to a text that begins with the URL.
  const goesOn = semicolons && text.slice(0, found.from).trim() === '' && /^[^;\n]{1,200};\s{0,5}\w{1,60}\s{0,5}=/.test(text.slice(found.to, found.to + 300))
  return { ...found, to: goesOn ? text.trimEnd().length : found.to, semicolons }
}
