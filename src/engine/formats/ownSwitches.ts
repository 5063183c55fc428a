import { HOLE } from '../mappedText.js'
import type { Setting, Value } from '../model.js'

/**
 * `REDIS_USE_TLS=true`, `DB_SSL_VERIFY=…`: TLS under a name of the application's own. That there is some is likely, what the driver is told is
 * not seen: the mode is decided by the program. null: there is no such name, or it switches TLS off.
 */
export function modeOfProgram(entries: readonly Setting[], product: string, isKnown: (name: string) => boolean): Setting | null {
  const own = entries.find(({ name, value }) => (switches.test(name) || (/(?:^|_)(?:SSL|TLS)(?:_|$)/i.test(name) && !isKnown(name)) || (bringing.test(name) && isPutInWhole(value))) && !isOff(value))
  return own === undefined ? null : openMode(own, product)
}

/** What a setting of the application's own says of TLS, under the name that the drivers of the product know: it is put in. null: they have none. */
export function openMode(own: Setting, product: string): Setting | null {
  const mode = modes[product]
  if (mode === undefined) return null
  const { span } = own.value
  return { name: mode, span: own.span, value: { kind: 'text', text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: own.name.slice(0, 200), fallback: null }] }, span } }
}

/** In a mapping `ssl: true` may be the driver's own word; `useTls: true` and `tlsEnabled: …` are a program's. */
export function modeOfMapping(entries: readonly Setting[], product: string): Setting | null {
  if (product !== 'redis' && product !== 'postgres') return null
  const own = entries.filter(({ name }) => /^(?:(?:use|enable|with|require|force|is)_?(?:ssl|tls)|(?:ssl|tls)_?enabled?)$/i.test(name))
  return entries.some(({ name }) => /^(?:sslmode|ssl_mode|ssl|tls)$/i.test(name)) ? null : modeOfProgram(own, product, () => false)
}

const switches = /^(?:(?:USE|ENABLE|WITH|REQUIRE|FORCE|IS)_?(?:SSL|TLS)|(?:SSL|TLS)(?:_?(?:ENABLED?|REQUIRED?|ON|ACTIVE|VERIFY))?|VERIFY_?(?:SSL|TLS))$/i

/** `database_parameters = var.parameters`: whatever a URI has behind its `?`, put in from elsewhere. */
const bringing = /^(?:PARAMS|PARAMETERS|URL_?PARAM(?:ETER)?S|CONNECTION_?PARAM(?:ETER)?S|QUERY|PROPERTIES)$/i

function isPutInWhole(value: Value): boolean {
  return value.kind === 'symbol' ? !isOff(value) : value.kind === 'text' && value.text.text === HOLE
}

/** Under which name the family's drivers look for it. */
const modes: Readonly<Record<string, string>> = { postgres: 'sslmode', mysql: 'ssl_mode', redis: 'tls', mongodb: 'tls', amqp: 'protocol', clickhouse: 'secure', kafka: 'security.protocol' }

export function isOff(value: Value): boolean {
  const said = value.kind === 'text' ? value.text.text.trim() : value.kind === 'symbol' ? value.name : 'on'
  return said === '' || /^(?:false|0|no|off|disabled?|none|null)$/i.test(said)
}
