/** Expressions that make or choose what a connection does about TLS; a name bound to one says as much as the expression itself. */
import type { Setting, Value } from '../../model.js'

export const speaksOfTls = /create_default_context|(?:^|\.)create_ssl_context\(|_create_unverified_context|SSLContext\(|CERT_(?:NONE|OPTIONAL|REQUIRED)$|VERIFY_(?:NONE|PEER)$|InsecureSkipVerify|(?:^|[.:])Make(?:Tls|Rustls)Connect(?:or)?::new\(|(?:^|[.:])\w{0,20}(?:SslMode|SSLMode|TlsMode)[.:]{1,2}\w{1,20}$/

/** `context = ssl.create_default_context()`, `context.check_hostname = False`: what a driver does depends on both. */
export function withMembers(base: Extract<Value, { kind: 'symbol' }>, built: readonly Setting[]): Value {
  const members = built.flatMap(({ name, value }) => (value.kind === 'symbol' && /^(?:check_hostname|verify_mode)$/.test(name) ? [`${name}=${value.name}`] : []))
  return members.length === 0 ? base : { ...base, name: `${base.name}; ${members.join('; ')}` }
}
