/** Settings as programs write them, flattened to dotted parameters: `ssl.rejectUnauthorized`, `OPTIONS.sslmode`. */
import { ADDING_SPREAD, SPREAD, type MappedText, type Span } from '../../mappedText.js'
import type { Parameter, ParameterValue, Setting, Value } from '../../model.js'
import { mayHoldSecret } from './password.js'
import { decode, isSecretName, valueOf } from './pieces.js'

const MAXIMUM_DEPTH = 6
const MAXIMUM_PARAMETERS = 300

/** Every member, the objects themselves included; secrets masked. */
export function flatten(entries: readonly Setting[], origin: Parameter['origin']): readonly Parameter[] {
  const parameters: Parameter[] = []
  const visit = (list: readonly Setting[], prefix: string, depth: number): void => {
    const replaced = replacedIn(list)
    for (const setting of list) {
      if (parameters.length >= MAXIMUM_PARAMETERS) return
      if (replaced.has(setting)) continue
      if (setting.name === SPREAD || setting.name === ADDING_SPREAD) continue
      const name = prefix + setting.name
      parameters.push({ name, value: parameterValue(name, setting.value), origin, span: setting.span, valueSpan: setting.value.span })
      if (setting.value.kind === 'settings' && depth < MAXIMUM_DEPTH) visit(setting.value.entries, `${name}.`, depth + 1)
    }
  }
  visit(entries, '', 0)
  return parameters
}

/** `ssl` given a second time as a mapping, or taken away: nothing of the first mapping is left. */
function replacedIn(list: readonly Setting[]): ReadonlySet<Setting> {
  const given = list.filter(({ value }) => value.kind === 'settings' || (value.kind === 'symbol' && nothing.test(value.name)))
  const last = new Map(given.map((setting) => [setting.name, setting]))
  return new Set(given.filter((setting) => setting.value.kind === 'settings' && last.get(setting.name) !== setting))
}

const nothing = /^(?:undefined|null|None|nil)$/

function parameterValue(name: string, value: Value): ParameterValue {
  if (value.kind === 'settings') return { kind: 'settings' }
  if (value.kind === 'symbol') return { kind: 'symbol', name: isSecretName(name) ? '***' : value.name }
  return isPrivateKey(value.text) ? { kind: 'text', text: '***' } : valueOf(name, value.text, (text) => text)
}

/** `ssl: { key: '-----BEGIN PRIVATE KEY-----…' }`. */
function isPrivateKey({ text }: MappedText): boolean {
  return text.includes('PRIVATE KEY')
}

/** The entry with the first of these names (any case) that there is, at the top or one level down in what wraps it (`NAME`, `query`, `connection`). */
export function findSetting(entries: readonly Setting[], names: readonly string[]): Setting | null {
  for (const name of names) {
    // What is said again takes the place of what was said before: `{ ...base, host: 'db' }`.
    const last = entries.findLast((entry) => entry.name.toLowerCase() === name)
    if (last !== undefined) return last
  }
  for (const entry of entries) {
    if (entry.value.kind !== 'settings' || !wrappers.has(entry.name.toLowerCase())) continue
    const found = findSetting(entry.value.entries, names)
    if (found !== null) return found
  }
  return null
}

/** Names of mappings that only hold settings of the connection; a driver reads through them. */
export const wrappers: ReadonlySet<string> = new Set([
  ...['connect_args', 'options', 'query', 'dialectoptions', 'connection', 'config', 'extra', 'driveroptions', 'poolconfig', 'connectargs'],
  ...['replication', 'default', 'primary', 'production', 'development', 'staging', 'test', 'databases', 'engine_options', 'sqlalchemy_engine_options'],
  ...['settings', 'configuration', 'sqlconfiguration', 'endpoint', 'dbcredentials', 'connectionoptions', 'datasource', 'connection_options', 'mastersettings'],
  ...['hikari', 'hikaricp', 'data-source-properties', 'datasourceproperties', 'data_source_properties', 'datasource-properties'],
  ...['kwargs', 'connect_kwargs', 'connection_kwargs', 'properties', 'dsn', 'pool', 'client', 'credentials', 'parameters', 'url', 'redisoptions', 'defaults'],
])

/** The name with the wrappers in front of it taken away (`options.dialectOptions.ssl.ca` → `ssl.ca`), and one all in capitals in lower case: those are variables' names. */
export function unwrapped(name: string): string {
  if (!/[.A-Z]/.test(name)) return name
  const steps = name.split('.')
  while (steps.length > 1 && wrappers.has((steps[0] ?? '').toLowerCase())) steps.shift()
  const rest = steps.join('.')
  return /^[A-Z][A-Z0-9_]*$/.test(rest) ? rest.toLowerCase() : rest
}

/** Does an object of elsewhere bring settings, at the top or in what wraps them? `connection: { ...db }` */
export function bringsMore(entries: readonly Setting[]): boolean {
  return entries.some(({ name, value }) => name === SPREAD || name === ADDING_SPREAD || (value.kind === 'settings' && wrappers.has(name.toLowerCase()) && bringsMore(value.entries)))
}

/** What a setting names, as far as the text says: a literal, the default of what is put in at run time (`process.env.CLIENT || 'pg'`), a class (`Mysql::class`). '' : nothing. */
export function nameIn(setting: Setting | null): string {
  if (setting?.value.kind === 'symbol') return /^[\w\\]{1,80}::class$/.test(setting.value.name) ? setting.value.name.replace(/::class$/, '') : ''
  const text = textOf(setting)
  if (text === null) return ''
  const { shown, filled, holes } = decode(text, (same) => same)
  return holes.length === 0 ? shown.trim() : (filled ?? '').trim()
}

/** Literal text of a setting; null for anything else. */
export function textOf(setting: Setting | null): MappedText | null {
  return setting?.value.kind === 'text' ? setting.value.text : null
}

/** Wider than what is masked by name: a span too many only hides a harmless text. */
function looksSecret(name: string): boolean {
  return isSecretName(name) || /passw|passphrase|secret|token|jaas|_pwd$|private_?key|api_?key/i.test(name)
}

export function spansOfSecrets(entries: readonly Setting[], depth = 0): readonly Span[] {
  if (depth > MAXIMUM_DEPTH) return []
  return entries.flatMap((entry) => {
    if (entry.value.kind === 'settings') return spansOfSecrets(entry.value.entries, depth + 1)
    if (entry.value.kind === 'symbol' && looksSecret(entry.name) && mayHoldSecret(entry.value.name)) return [entry.value.span]
    if (entry.value.kind !== 'text' || !(looksSecret(entry.name) || isPrivateKey(entry.value.text))) return []
    return entry.value.text.pieces.some((piece) => piece.kind === 'literal') ? [entry.value.span] : []
  })
}
