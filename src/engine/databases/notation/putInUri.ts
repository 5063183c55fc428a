/** `$DATABASE_URL?sslmode=require`: the URI is put in at run time, and what stands behind it is of its query. */
import { HOLE, joinTexts, type MappedText } from '../../mappedText.js'
import type { FoundUri } from './findUri.js'

/** Parameters that one family alone knows, and what its URIs are taken to begin with: a parameter of TLS is written behind a URI that may use it. */
const families = {
  postgres: { parameter: /^sslmode$/, lead: 'postgresql://' },
  mysql: { parameter: /^useSSL$/, lead: 'jdbc:mysql://' },
  mongodb: { parameter: /^(?:tlsInsecure|tlsAllowInvalid(?:Certificates|Hostnames))$/, lead: 'mongodb+srv://' },
  redis: { parameter: /^ssl_cert_reqs$/, lead: 'rediss://' },
  clickhouse: { parameter: /^skip_verify$/, lead: 'clickhouse://' },
} as const

export interface PutIn {
  /** As a whole URI. */
  readonly text: MappedText
  /** All of that text. */
  readonly found: FoundUri
}

/** null: nothing of that family's is put behind it. */
export function putInUri(family: keyof typeof families, mapped: MappedText): PutIn | null {
  const [first] = mapped.pieces
  if (first?.kind !== 'hole' || !mapped.text.startsWith(HOLE)) return null
  const query = /^.(?:\/[\w\uE000%.-]{0,100})?\?([^\s?]{1,1000})$/.exec(mapped.text)?.[1]
  const { parameter, lead } = families[family]
  if (query?.split('&').some((pair) => parameter.test(pair.split('=', 1)[0] ?? '')) !== true) return null
  const start: MappedText = { text: lead, pieces: [{ kind: 'literal', at: 0, length: lead.length, start: first.start, end: first.start, verbatim: false }] }
  const text = joinTexts([start, mapped])
  return { text, found: { from: 0, to: text.text.length, schemeLength: lead.length - '://'.length } }
}
