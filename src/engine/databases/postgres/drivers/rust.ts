/** Rust: tokio-postgres (and postgres, which wraps it) and sqlx (and SeaORM, which wraps it). Read, not measured. */
import type { Connection } from '../../../model.js'
import type { Driver } from '../../family.js'
import { rootOf } from '../../judging/harden.js'
import { keywordOptions, queryOptions, settingOptions, shown, type Option, type QueryGrammar } from '../../judging/options.js'
import { plainDriver, type Said } from '../../judging/plainDriver.js'
import { anchorOf, cleartext, refused, refusedName, tlsFirst, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'

const rust = ['rust']

/** Its own parser, as strict as libpq's: config.rs of sfackler/rust-postgres@e1cd6be. */
const strict: QueryGrammar = { fragment: 'data', plus: 'plus', blank: 'kept', malformed: 'strict', semicolon: 'data', blanks: 'kept' }
const tokioNames: ReadonlyMap<string, RegExp | null> = new Map<string, RegExp | null>([
  ...(['user', 'password', 'dbname', 'options', 'application_name', 'host', 'hostaddr', 'port', 'connect_timeout', 'tcp_user_timeout', 'keepalives', 'keepalives_idle', 'keepalives_interval', 'keepalives_retries'] as const).map((name): [string, null] => [name, null]),
  ['sslmode', /^(?:disable|prefer|require)$/],
  ['sslnegotiation', /^(?:postgres|direct)$/],
  ['target_session_attrs', /^(?:any|read-write|read-only)$/],
  ['channel_binding', /^(?:disable|prefer|require)$/],
  ['load_balance_hosts', /^(?:disable|random)$/],
])

/** Whether and what is verified is the connector's business: `NoTls`, or one that verifies unless it is told not to. */
function decideTokio({ connection, title }: Said): Verdict {
  const query = queryOptions(connection, strict)
  if (query.refused !== null) return refused(query.refused, title)
  if (connection.uri !== null && !/^postgres(?:ql)?$/.test(connection.uri.scheme)) return refused(`it does not know the scheme \`${shown(connection.uri.scheme)}\``, title)
  const options = new Map<string, Option>()
  for (const option of [...query.options, ...keywordOptions(connection), ...settingOptions(connection).filter(({ name }) => name === 'sslmode')]) {
    const values = tokioNames.get(option.name)
    if (values === undefined) return refusedName(option, title)
    if (values !== null && option.decided && !values.test(option.text)) return refused(`\`${option.name}=${shown(option.text)}\` is no value it knows`, title, option)
    options.set(option.name, option)
  }
  return byConnector(options.get('sslmode') ?? null, connectorOf(connection), title)
}

function byConnector(mode: Option | null, connector: 'none' | 'trusting' | 'verifying', title: string): Verdict {
  if (mode !== null && !mode.decided) return undecided(mode, title)
  const named = mode === null ? `${title}'s default \`sslmode=prefer\`` : `\`sslmode=${mode.text}\``
  if (mode?.text === 'disable') return verdict(cleartext, `${named} never uses TLS under ${title}`, mode)
  if (mode?.text === 'require') {
    if (connector === 'none') return refused('`sslmode=require` with `NoTls`', title, mode)
    return connector === 'trusting' ? verdict(unverified, `the connector accepts any certificate under ${title}`, mode) : verdict(verified, `${named} makes ${title} insist on TLS, and its connectors verify chain and host name unless they are told not to`, mode)
  }
  return connector === 'none' ? verdict(cleartext, `\`NoTls\` leaves ${title} without TLS`, mode) : verdict(tlsFirst, `${named} falls back to cleartext${mode === null ? '' : ` under ${title}`}`, mode, mode === null)
}

/** `Client::connect(url, NoTls)`, `builder.danger_accept_invalid_certs(true)` beside the text. */
function connectorOf(connection: Connection): 'none' | 'trusting' | 'verifying' {
  const texts = settingOptions(connection).map(({ name, text }) => `${name}=${text}`)
  const beside = connection.candidate.sites.flatMap(({ neighbours }) => neighbours.flatMap(({ value }) => (value.kind === 'symbol' ? [value.name] : value.kind === 'text' ? [value.text.text] : [])))
  const all = [...texts, ...beside].join(' ')
  if (/\bNoTls\b/.test(all)) return 'none'
  return /danger_accept_invalid_(?:certs|hostnames)|SslVerifyMode::NONE/.test(all) ? 'trusting' : 'verifying'
}

/** launchbadge/sqlx@9d6bf662 sqlx-postgres/src/options: modes in any case, `allow` never does TLS, a root certificate does not raise `require`, unknown names are only logged. */
function decideSqlx({ connection, query, settings, title }: Said): Verdict {
  if (connection.notation === 'keywords') return refused('it reads no keyword/value strings', title)
  const find = (...names: readonly string[]) => [...settings.values(), ...query.values()].findLast(({ name }) => names.includes(name))
  const mode = find('sslmode', 'ssl-mode') ?? null
  const root = find('sslrootcert', 'ssl-root-cert', 'ssl-ca')
  if (mode !== null && !mode.decided) return undecided(mode, title)
  const text = (mode?.text ?? 'prefer').toLowerCase().split('::').at(-1)
  const named = mode === null ? `${title}'s default \`sslmode=prefer\`` : `\`${mode.name}=${shown(mode.text)}\``
  switch (text?.replace('verifyca', 'verify-ca').replace('verifyfull', 'verify-full')) {
    case 'disable':
      return verdict(cleartext, `${named} never uses TLS under ${title}`, mode)
    case 'allow':
      return verdict(cleartext, `${named} never uses TLS under ${title}, which has not implemented it`, mode)
    case 'prefer':
      return verdict(tlsFirst, `${named} falls back to cleartext${mode === null ? '' : ` under ${title}`}`, mode, mode === null)
    case 'require':
      return verdict(unverified, `${named} accepts any certificate under ${title}, even with \`sslrootcert\``, mode)
    case 'verify-ca':
      return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : anchorOf(root.text) }, `${named} verifies the chain but not the host name under ${title}`, mode)
    case 'verify-full':
      return verdict(verified, `${named} verifies chain and host name under ${title}`, mode)
    default:
      return refused(`${named} is no mode it knows`, title, mode)
  }
}

export const tokioPostgres: Driver = plainDriver({
  id: 'tokio-postgres',
  aliases: ['rust-postgres', 'postgres-rust', 'deadpool-postgres', 'bb8-postgres'],
  title: 'tokio-postgres',
  callees: ['tokio_postgres::connect', 'tokio_postgres::Config', 'tokio_postgres::Config::new', 'deadpool_postgres::Config::new', 'postgres::Config::new', 'Config::new', 'Client::connect'],
  imports: ['tokio_postgres', 'postgres', 'deadpool_postgres', 'bb8_postgres'],
  languages: rust,
  decide: decideTokio,
  reads: [...tokioNames.keys()],
  unknown: 'refused',
  plan: () => ({ set: [{ name: 'sslmode', value: 'require' }], remove: ['ssl', 'sslrootcert', 'sslcert', 'sslkey'], mutual: '`identity` of the connector', advice: 'Use `sslmode=require` with tokio-postgres and a connector that verifies, made with the CA certificate: `TlsConnector::builder().add_root_certificate(…)`.' }),
})

export const sqlxPostgres: Driver = plainDriver({
  id: 'sqlx',
  aliases: ['sqlx-postgres', 'seaorm', 'sea-orm'],
  title: 'sqlx',
  callees: ['PgPool::connect', 'PgPool.connect', 'PgPoolOptions', 'PgConnectOptions', 'PgConnection::connect', 'PgConnection.connect', 'Database::connect', 'Database.connect'],
  imports: ['sqlx', 'sea_orm'],
  languages: rust,
  decide: decideSqlx,
  reads: ['sslmode', 'ssl-mode', 'sslrootcert', 'ssl-root-cert', 'ssl-ca', 'sslcert', 'ssl-cert', 'sslkey', 'ssl-key'],
  plan: (connection) => ({ set: [{ name: 'sslmode', value: 'verify-full' }, { name: 'sslrootcert', value: rootOf(connection) === 'system' ? '<CA_FILE>' : rootOf(connection) }], remove: ['ssl-mode', 'ssl-root-cert', 'ssl-ca', 'ssl', 'require_ssl'], mutual: '`sslcert` and `sslkey`' }),
})
