/** What programs and builders call `sslmode`, in libpq's words. */
import type { Parameter } from '../../model.js'
import { unwrapped } from '../notation/settings.js'

/** `ssl_mode = "disable"`: MySQL's words for the modes are others. */
export function isLibpqMode({ name, value }: Parameter): boolean {
  return modeName.test(unwrapped(name)) && (value.kind === 'text' ? modes.test(value.text) : value.kind === 'symbol' && enumerated(value.name) !== null)
}

const modeName = /^(?:ssl[_-]?mode|tls[_-]?mode)$/i
const modes = /^(?:disable|allow|prefer|require|verify-ca|verify-full)$/

/** `sslrootcert_path: /etc/ca.pem`, `ssl_key_file`: libpq's own words with what they hold; in data, where a program of any language reads them. */
export function withoutSuffix(parameter: Parameter): Parameter {
  const word = /^ssl_?(root_?cert|cert|key)_?(?:path|file)$/i.exec(unwrapped(parameter.name))?.[1]
  return word === undefined ? parameter : { ...parameter, name: `ssl${word.replace('_', '').toLowerCase()}` }
}

export function inLibpqWords(parameter: Parameter): Parameter {
  const { value } = parameter
  const name = unwrapped(parameter.name)
  const said = value.kind === 'text' ? value.text : value.kind === 'symbol' ? value.name : ''
  if (modeName.test(name)) return asMode(parameter, said)
  if (/^ssl[._]enabled?$/i.test(name) && /^false$/i.test(said)) return modeOf(parameter, 'disable')
  if (/^(?:require_ssl|ssl_required)$/i.test(name) && /^(?:true|false)$/i.test(said)) return modeOf(parameter, /^true$/i.test(said) ? 'require' : 'prefer')
  // PostgresKit's older `tlsConfiguration:` insists on TLS as `.require(…)` does: PostgresConnectionSource+PostgresConfiguration.swift of vapor/postgres-kit.
  if (value.kind === 'symbol' && name === 'tlsConfiguration') return said === 'nil' ? modeOf(parameter, 'disable') : ofNio(parameter, `.require(${said})`)
  return value.kind === 'symbol' && name === 'tls' ? ofNio(parameter, value.name) : parameter
}

/** `user: { ssl: { mode: disable } }, admin: { ssl: { mode: disable } }`: one mode for all of them; several are not put in order here. */
export function withNestedMode(parameters: readonly Parameter[]): readonly Parameter[] {
  const nested = parameters.flatMap(({ name, value }) => (nestedMode.test(name) ? [value.kind === 'text' && modes.test(value.text) ? value.text : null] : []))
  const [mode] = nested
  if (mode === undefined || mode === null || nested.some((other) => other !== mode) || parameters.some(({ name }) => name === 'sslmode')) return parameters
  // The mapping that holds nothing but the mode is none of a driver's.
  const around = new Set(parameters.flatMap(({ name }) => (nestedMode.test(name) ? [name.replace(/\.mode$/i, '')] : [])))
  return parameters.filter(({ name, value }) => value.kind !== 'settings' || !around.has(name)).map((parameter) => (nestedMode.test(parameter.name) ? { ...parameter, name: 'sslmode' } : parameter))
}

const nestedMode = /(?:^|\.)(?:ssl|tls)\.mode$/i

function asMode(parameter: Parameter, said: string): Parameter {
  const { value } = parameter
  if (value.kind === 'text') return modes.test(value.text) ? { ...parameter, name: 'sslmode' } : parameter
  if (value.kind === 'hole') return { ...parameter, name: 'sslmode' }
  const named = enumerated(said)
  if (named !== null) return modeOf(parameter, named)
  // A variable; `true` and `None` are no modes.
  return value.kind === 'symbol' && !/^(?:true|false|none|null|nil|undefined|\d+)$/i.test(said) ? { ...parameter, name: 'sslmode', value: { kind: 'hole', expression: said, fallback: null } } : parameter
}

/** `SslMode.Require`, `PgSslMode::VerifyFull`, `SSLMode.VERIFY_FULL`, `.disable`, `:require`, a bare word of YAML in a string; null: no mode of libpq's. */
function enumerated(symbol: string): string | null {
  const last = /^(?:Some\()?(?:[\w.:]{1,80}[.:])?\.?:?([A-Za-z_]{5,11})\)?$/.exec(symbol)?.[1]
  const word = last?.replace(/([a-z])([A-Z])/g, '$1-$2').replaceAll('_', '-').toLowerCase()
  return word !== undefined && modes.test(word) ? word : null
}

/** PostgresNIO: `tls: .disable`, `.prefer(context)`, `.require(context)`; the context of a configuration that is made here and not changed verifies. https://api.vapor.codes/postgresnio/postgresnio */
function ofNio(parameter: Parameter, said: string): Parameter {
  const kind = /^(?:[\w.]{0,80}\.)?(disable|prefer|require)\b/.exec(said)?.[1]
  if (kind === undefined) return parameter
  if (kind !== 'require' || /certificateVerification[:\s=]{1,4}\.none/.test(said)) return modeOf(parameter, kind)
  if (/certificateVerification[:\s=]{1,4}\.noHostnameVerification/.test(said)) return modeOf(parameter, 'verify-ca')
  if (/\b(?:makeClientConfiguration\(\)|clientDefault\b)/.test(said)) return modeOf(parameter, 'verify-full')
  return { ...parameter, name: 'sslmode', value: { kind: 'hole', expression: said, fallback: null } }
}

function modeOf(parameter: Parameter, text: string): Parameter {
  return { ...parameter, name: 'sslmode', value: { kind: 'text', text } }
}
