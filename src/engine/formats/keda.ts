/** KEDA's scalers whose settings no client has by these names. https://keda.sh/docs/latest/scalers/mssql/, …/cassandra/ */
import { HOLE } from '../mappedText.js'
import type { Setting } from '../model.js'

/** `type: mssql` beside `metadata: { host: … }`; null: another scaler, or one whose settings are those of a client. */
export function kedaScaler(entries: readonly Setting[], beside: readonly Setting[]): { readonly product: string; readonly entries: readonly Setting[] } | null {
  const type = beside.find(({ name }) => name === 'type')
  const kind = type?.value.kind === 'text' ? type.value.text.text : ''
  const at = entries.find(({ name }) => name === (kind === 'mssql' ? 'host' : 'clusterIPAddress'))
  if (type === undefined || at === undefined) return null
  // It puts together a URL for go-mssqldb, which says nothing of TLS.
  if (kind === 'mssql') return { product: 'keda.mssql', entries: [...entries.filter(({ name }) => /^(?:host|port|database|username)$/.test(name)), { ...type, name: 'driver', span: at.span }] }
  if (kind !== 'cassandra') return null
  const names: Readonly<Record<string, string | undefined>> = { clusterIPAddress: 'contactPoints', port: 'port', username: 'username', keyspace: 'keyspace' }
  const tls = entries.find(({ name, value }) => name === 'TLS' && !(value.kind === 'text' && value.text.text === 'disable'))
  const mode: Setting[] = tls === undefined ? [] : [{ name: 'sslOptions', span: tls.span, value: { kind: 'text', text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...tls.value.span, expression: 'TLS', fallback: null }] }, span: tls.value.span } }]
  return { product: 'cassandra', entries: [...entries.flatMap((entry) => (names[entry.name] === undefined ? [] : [{ ...entry, name: names[entry.name] ?? '' }])), ...mode] }
}
