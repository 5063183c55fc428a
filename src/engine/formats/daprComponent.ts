/** Dapr's components whose settings no client has by these names: a list of names and values beside `type: pubsub.kafka`. https://docs.dapr.io/reference/components-reference/ */
import { HOLE } from '../mappedText.js'
import type { Setting } from '../model.js'

export interface Component {
  /** What the family looks for above the settings. */
  readonly product: string
  readonly entries: readonly Setting[]
}

interface Row {
  readonly type: RegExp
  readonly product: string
  readonly host: string
  /** From the component's names, lower case, to those that the product's clients have. */
  readonly names: Readonly<Record<string, string | undefined>>
  /** How the component chooses TLS, said as a client would; null: with what is among `names`. */
  readonly mode: ((entries: readonly Setting[]) => Setting | null) | null
}

const login = { username: 'username', password: 'password' } as const

const rows: readonly Row[] = [
  { type: /^(?:pubsub|bindings)\.kafka$/, product: 'dapr.kafka', host: 'brokers', names: { brokers: 'brokers', authtype: 'authType', disabletls: 'disableTls', skipverify: 'skipVerify' }, mode: null },
  { type: /^(?:pubsub|bindings)\.rabbitmq$/, product: 'RABBITMQ', host: 'hostname', names: { hostname: 'host', protocol: 'protocol', ...login }, mode: null },
  { type: /^(?:state|bindings)\.mongodb$/, product: 'mongodb', host: 'host', names: { host: 'host', databasename: 'database', ...login }, mode: (entries) => putInBy(entries, /^params$/i, 'tls', /ssl|tls/i) },
  { type: /^state\.cassandra$/, product: 'cassandra', host: 'hosts', names: { hosts: 'contactPoints', port: 'port', keyspace: 'keyspace', ...login }, mode: (entries) => putInBy(entries, /^enableHostVerification$/i, 'sslOptions', null) },
]

/** null: another component, or one that has no host. `beside`: what stands next to the list. */
export function daprComponent(entries: readonly Setting[], beside: readonly Setting[]): Component | null {
  const type = wordOf(beside.find(({ name }) => name === 'type'))
  const row = type === null ? undefined : rows.find((one) => one.type.test(type))
  const host = row === undefined ? undefined : entries.find(({ name }) => name.toLowerCase() === row.host)
  if (row === undefined || host === undefined) return null
  const own = entries.flatMap((entry) => (named(row, entry) === null ? [] : [{ ...entry, name: named(row, entry) ?? '' }]))
  const mode = row.mode?.(entries) ?? null
  return { product: row.product, entries: mode === null ? own : [...own, mode] }
}

const named = ({ names }: Row, { name }: Setting): string | null => names[name.toLowerCase()] ?? null

/** TLS by a setting of the component's own: that it chooses is seen, what it chooses is not. */
function putInBy(entries: readonly Setting[], wanted: RegExp, name: string, about: RegExp | null): Setting | null {
  const entry = entries.find((one) => wanted.test(one.name))
  const said = wordOf(entry)
  return entry === undefined || (about !== null && said !== null && !about.test(said)) ? null : putIn(name, entry)
}

function putIn(name: string, { name: expression, span, value }: Setting): Setting {
  return { name, span, value: { kind: 'text', text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...value.span, expression: expression.slice(0, 200), fallback: null }] }, span: value.span } }
}

/** What is written, as it stands; null: nothing, or put in at run time. */
function wordOf(setting: Setting | undefined): string | null {
  if (setting?.value.kind === 'symbol') return setting.value.name
  return setting?.value.kind === 'text' && setting.value.text.pieces.every(({ kind }) => kind === 'literal') ? setting.value.text.text.slice(0, 200) : null
}
