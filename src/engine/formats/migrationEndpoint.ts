/**
 * Endpoints of AWS' Database Migration Service, in Terraform, CloudFormation and the CDK: what the service itself connects to. Without a mode it uses none.
 * https://docs.aws.amazon.com/dms/latest/APIReference/API_CreateEndpoint.html#DMS-CreateEndpoint-request-SslMode
 */
import type { Setting } from '../model.js'

interface Engine {
  readonly engines: RegExp
  readonly product: string
  /** From the service's word for a mode to the setting that says the same to the product's drivers. */
  readonly modes: Readonly<Record<string, readonly [name: string, value: string] | undefined>>
}

const engines: readonly Engine[] = [
  { engines: /^(?:aurora-)?postgres(?:ql)?$/i, product: 'postgres', modes: { none: ['sslmode', 'disable'], require: ['sslmode', 'require'], 'verify-ca': ['sslmode', 'verify-ca'], 'verify-full': ['sslmode', 'verify-full'] } },
  { engines: /^(?:aurora|mysql|mariadb)$/i, product: 'mysql', modes: { none: ['ssl_mode', 'DISABLED'], require: ['ssl_mode', 'REQUIRED'], 'verify-ca': ['ssl_mode', 'VERIFY_CA'], 'verify-full': ['ssl_mode', 'VERIFY_IDENTITY'] } },
]

const names: Readonly<Record<string, string | undefined>> = { servername: 'host', port: 'port', username: 'user', password: 'password', databasename: 'database' }

/** null: no endpoint, or of an engine that is not known here. */
export function migrationEndpoint<T extends { readonly name: string }>(entries: readonly T[], toSetting: (entry: T) => Setting): { readonly product: string; readonly entries: readonly Setting[] } | null {
  const find = (wanted: string) => entries.find(({ name }) => bare(name) === wanted)
  const [written, server, kind] = [find('enginename'), find('servername'), find('endpointtype')]
  if (written === undefined || server === undefined || kind === undefined) return null
  const engine = textOf(toSetting(written))
  const row = engine === null ? undefined : engines.find((one) => one.engines.test(engine))
  if (row === undefined) return null
  const own = entries.flatMap((entry) => (names[bare(entry.name)] === undefined ? [] : [{ ...toSetting(entry), name: names[bare(entry.name)] ?? '' }]))
  const mode = find('sslmode')
  const said = mode === undefined ? null : toSetting(mode)
  const told = said === null ? row.modes['none'] : row.modes[textOf(said)?.toLowerCase() ?? '']
  return { product: row.product, entries: [...own, told === undefined ? { ...(said ?? toSetting(server)), name: row.modes['none']?.[0] ?? '' } : modeAs(told, said ?? toSetting(written))] }
}

const bare = (name: string): string => name.replaceAll('_', '').toLowerCase()

function textOf({ value }: Setting): string | null {
  return value.kind === 'text' && value.text.pieces.every(({ kind }) => kind === 'literal') ? value.text.text.slice(0, 60) : null
}

function modeAs([name, text]: readonly [string, string], { span, value }: Setting): Setting {
  return { name, span, value: { kind: 'text', text: { text, pieces: [{ kind: 'literal', at: 0, length: text.length, ...value.span, verbatim: false }] }, span: value.span } }
}
