/** Values that a driver refuses by itself, whatever the server would say. */
import { shown, type Option } from '../../judging/options.js'

/** By parameter: whether the driver takes the text. What is not here it takes as it comes. */
export type Values = ReadonlyMap<string, (text: string) => boolean>

const oneOf = (...values: readonly string[]) => (text: string) => values.includes(text)
/** `parse_int_param`: an integer, blanks around it allowed. */
const integer = (text: string) => /^\s*[-+]?\d{1,9}\s*$/.test(text)
const ports = (text: string) => text.split(',').every((port) => port === '' || (/^\s*\+?\d{1,5}\s*$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535))
const tlsVersion = (text: string) => text === '' || /^TLSv1(?:\.[1-3])?$/i.test(text)
const sessions = ['any', 'read-write', 'read-only', 'primary', 'standby', 'prefer-standby']

/** A list of methods, all of them negated or none, none twice. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-REQUIRE-AUTH */
function authentication(version: number): (text: string) => boolean {
  const methods = ['none', 'password', 'md5', 'gss', 'sspi', 'scram-sha-256', ...(version >= 18 ? ['oauth'] : [])]
  return (text) => {
    if (text === '') return true
    const items = text.split(',')
    const bare = items.map((item) => item.replace(/^!/, ''))
    const negated = items.filter((item) => item.startsWith('!')).length
    return bare.every((item) => methods.includes(item)) && new Set(bare).size === bare.length && (negated === 0 || negated === items.length)
  }
}

/** `connectOptions2` of fe-connect.c, in versions 15 to 18. */
export function libpqValues(version: number): Values {
  return new Map<string, (text: string) => boolean>([
    ['gssencmode', oneOf('disable', 'prefer', 'require')],
    ['channel_binding', oneOf('disable', 'prefer', 'require')],
    ['ssl_min_protocol_version', tlsVersion],
    ['ssl_max_protocol_version', tlsVersion],
    ['target_session_attrs', oneOf(...sessions)],
    ['port', ports],
    ...['connect_timeout', 'keepalives', 'keepalives_idle', 'keepalives_interval', 'keepalives_count', 'tcp_user_timeout'].map((name) => [name, integer] as const),
    ...(version < 16 ? [] : ([['sslcertmode', oneOf('disable', 'allow', 'require')], ['load_balance_hosts', oneOf('disable', 'random')], ['require_auth', authentication(version)]] as const)),
    ...(version < 17 ? [] : ([['sslnegotiation', oneOf('postgres', 'direct')]] as const)),
    ...(version < 18 ? [] : (['min_protocol_version', 'max_protocol_version'] as const).map((name) => [name, oneOf('3.0', '3.2', 'latest')] as const)),
  ])
}

/** jackc/pgconn config.go (1.11), which pgx 5 took over. */
export const pgxValues: Values = new Map<string, (text: string) => boolean>([
  ['target_session_attrs', oneOf(...sessions)],
  ['port', ports],
  ['connect_timeout', (text) => /^\+?\d{1,9}$/.test(text)],
  ['min_read_buffer_size', (text) => /^[-+]?\d{1,9}$/.test(text)],
])

/** conn.go and connector.go of lib/pq 1.10: `client_encoding` and `datestyle` are its own to set. */
export const pqValues: Values = new Map<string, (text: string) => boolean>([
  ['port', ports],
  ['connect_timeout', (text) => /^[-+]?\d{1,9}$/.test(text)],
  ['client_encoding', (text) => /^(?:utf8|unicode)$/.test(text.toLowerCase().replace(/[^a-z0-9]/g, ''))],
  ['datestyle', oneOf('ISO, MDY')],
  ['binary_parameters', oneOf('yes', 'no')],
  ['disable_prepared_binary_result', oneOf('yes', 'no')],
])

/** connect_utils.py of asyncpg 0.27: members of Python's `ssl.TLSVersion`. */
export const asyncpgValues: Values = new Map<string, (text: string) => boolean>([
  ['ssl_min_protocol_version', (text) => text === '' || /^(?:TLSv1(?:[._][1-3])?|(?:MINIMUM|MAXIMUM)_SUPPORTED)$/.test(text)],
  ['ssl_max_protocol_version', (text) => text === '' || /^(?:TLSv1(?:[._][1-3])?|(?:MINIMUM|MAXIMUM)_SUPPORTED)$/.test(text)],
  ['port', ports],
])

/** The first option with a value that the driver refuses. */
export function refusedValue(options: ReadonlyMap<string, Option>, values: Values): { readonly option: Option; readonly reason: string } | null {
  for (const [name, takes] of values) {
    const option = options.get(name)
    if (option?.decided === true && !takes(option.text)) return { option, reason: `\`${name}=${shown(option.text)}\` is no value it knows` }
  }
  return null
}
