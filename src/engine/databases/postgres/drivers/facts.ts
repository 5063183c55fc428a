/** What the rules on TLS versions, ciphers, passwords and trust read, from libpq's names. */
import type { SecurityFacts } from '../../../model.js'
import { printable } from '../../notation/hosts.js'
import { shown, type Option } from '../../judging/options.js'

export function factsOf(options: ReadonlyMap<string, Option>, title: string): SecurityFacts {
  const root = options.get('sslrootcert')
  return {
    ...minimum(options),
    ...authentication(options.get('require_auth'), title),
    ...(root === undefined || root.text === '' ? {} : { trustAnchor: { value: printable(root.text) } }),
  }
}

/** `TLSv1` to `TLSv1.3`, any case. A ceiling below 1.2 lowers the floor with it. */
function minimum(options: ReadonlyMap<string, Option>): Pick<SecurityFacts, 'minimumTls'> {
  for (const name of ['ssl_max_protocol_version', 'ssl_min_protocol_version']) {
    const option = options.get(name)
    const version = option === undefined ? null : tlsVersion(option.text)
    if (version === null || option === undefined || (name === 'ssl_max_protocol_version' && version >= '1.2')) continue
    return { minimumTls: { version, parameter: name, span: option.parameter?.span ?? null } }
  }
  return {}
}

export function tlsVersion(text: string): string | null {
  const match = /^(?:ssl\.TLSVersion\.|tls\.Version)?TLSv?_?(1)(?:[._]?([0-3]))?$/i.exec(text)
  return match === null ? null : `1.${match[2] ?? '0'}`
}

/** https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-REQUIRE-AUTH: a list of methods, or, all negated with `!`, of those refused. */
function authentication(option: Option | undefined, title: string): Pick<SecurityFacts, 'authentication' | 'cleartextPassword'> {
  if (option === undefined || option.text === '' || !option.decided) return {}
  const methods = option.text.split(',').map((method) => method.trim()).filter((method) => method !== '' && !method.startsWith('!')).slice(0, 10).map(shown)
  if (methods.length === 0) return {}
  const span = option.parameter?.span ?? null
  return {
    authentication: { methods, parameter: option.name, span },
    ...(methods.includes('password') ? { cleartextPassword: { what: `\`require_auth=password\` lets ${title} send the password as it is`, span } } : {}),
  }
}
