/** What the settings of a call or mapping say of user, password and host. */
import type { Candidate, Host, Part, Setting } from '../../model.js'
import { hostsOfLists, MAXIMUM_HOSTS, moreHosts } from './hosts.js'
import { passwordOfExpression, readPassword, type PasswordReading } from './password.js'
import { partOf } from './pieces.js'
import { textOf } from './settings.js'

const same = (text: string) => text

export function partOfSetting(setting: Setting | null): Part {
  return setting?.value.kind === 'symbol' && isNothingName(setting.value.name) ? { kind: 'absent' } : partAsWritten(setting)
}

/** `user=None` is an expression like any other. */
export function partAsWritten(setting: Setting | null): Part {
  if (setting === null) return { kind: 'absent' }
  return setting.value.kind === 'text' ? partOf(setting.value.text, same) : { kind: 'hole', text: `{${expressionOf(setting)}}`, fallback: null }
}

export function passwordOfSetting(setting: Setting | null, user: Part, encoded: boolean): PasswordReading {
  if (setting === null) return { password: { kind: 'absent' }, secretSpans: [] }
  if (setting.value.kind === 'text') return readPassword(setting.value.text, user, encoded, same)
  return { password: passwordOfExpression(expressionOf(setting), setting.value.kind === 'symbol' ? setting.value.span : null), secretSpans: [] }
}

/** Empty: none is given. A port that is a number counts for every host without one. */
export function hostsOfSettings(host: Setting | null, port: Setting | null): readonly Host[] {
  if (host === null) return []
  if (host.value.kind === 'text') return hostsOfLists(host.value.text, textOf(port)).map((each) => withPort(each, port))
  if (host.value.kind === 'settings' && host.value.entries.length > 0 && host.value.entries.every(({ name }) => /^\d+$/.test(name))) {
    const { entries } = host.value
    return [...entries.slice(0, MAXIMUM_HOSTS).flatMap((each) => hostsOfSettings(each, port)), ...(entries.length > MAXIMUM_HOSTS ? [moreHosts] : [])]
  }
  const expression = expressionOf(host)
  return isNothingName(expression) ? [] : [withPort({ kind: 'hole', text: `{${expression}}`, fallback: null, port: null }, port)]
}

/**
 * Under which names a call that builds a URL of its parts takes the scheme: SQLAlchemy's `URL.create(drivername=…)`, pydantic's
 * `PostgresDsn.build(scheme="postgresql+psycopg", host=…)` and `MultiHostUrl.build(…)`. https://docs.pydantic.dev/latest/api/networks/
 */
export function schemeNames({ sites }: Pick<Candidate, 'sites'>): readonly string[] {
  return sites.some(({ callee }) => callee !== null && /(?:Dsn|Url)\.build$/.test(callee)) ? ['drivername', 'scheme'] : ['drivername']
}

/** The expression of a setting that is no string; its name where it is a mapping. */
export function expressionOf(setting: Setting): string {
  return setting.value.kind === 'symbol' ? setting.value.name : setting.name
}

function isNothingName(name: string): boolean {
  return /^(?:None|null|nil|undefined|~)?$/.test(name)
}

function withPort(host: Host, port: Setting | null): Host {
  if (host.kind === 'socket' || host.port !== null || port?.value.kind !== 'symbol' || !/^\d{1,5}$/.test(port.value.name)) return host
  return { ...host, port: port.value.name }
}
