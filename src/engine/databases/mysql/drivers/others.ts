/** Drivers that were read, not run: sqlx and mysql_async (Rust), Prisma up to 6, MyXQL (Elixir). */
import { isFalse, isTrue, type Option } from '../../judging/options.js'
import { undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'
import { driverOf, isFalsy, type Options } from './client.js'
import { byMode, chainOnly, fromTable, nameOf, usualModes } from './modes.js'

const plain = { title: '', root: null, store: 'public' } as const

/** launchbadge/sqlx@9d6bf662 sqlx-mysql/src/options: `sslmode` and `ssl-mode` are one, values in any case. */
function decideSqlx(options: Options): Verdict {
  const mode = [...options.values()].findLast(({ name }) => /^ssl[-_]?mode$/.test(name))
  const ca = options.get('ssl-ca') ?? options.get('sslca') ?? options.get('ssl_ca')
  const context = { ...plain, title: 'sqlx', root: ca?.text ?? null }
  return mode === undefined ? byMode('preferred', { ...context, option: null }) : fromTable(mode, usualModes, context)
}

/** blackbeam/mysql_async:src/opts/mod.rs@08e9a99. */
function decideAsync(options: Options): Verdict {
  const title = 'mysql_async'
  const given = options.get('ssl_opts')
  if (given !== undefined && !/^None$/.test(given.text)) return ofSslOpts(given, title)
  const [demand, chain, name] = [options.get('require_ssl'), options.get('verify_ca'), options.get('verify_identity')]
  const open = [demand, chain, name].find((option) => option?.decided === false)
  if (open !== undefined) return undecided(open, title)
  if (demand === undefined || !isTrue(demand)) return byMode('disabled', { ...plain, title, option: demand ?? null })
  if (isFalse(chain)) return byMode('required', { ...plain, title, option: chain ?? null })
  if (isFalse(name)) return byMode('verify-ca', { ...plain, title, option: name ?? null })
  return byMode('verify-identity', { ...plain, title, option: demand })
}

/** blackbeam/rust-mysql-simple src/conn/opts/mod.rs `SslOpts`: both dangers are off by default. */
function ofSslOpts(option: Option, title: string): Verdict {
  const danger = (name: string) => new RegExp(`with_danger_${name}\\(\\s{0,9}(true|false)?`).exec(option.text)
  const [any, names] = [danger('accept_invalid_certs'), danger('skip_domain_validation')]
  if ([any, names].some((found) => found !== null && found[1] === undefined)) return undecided({ ...option, decided: false }, title)
  if (any?.[1] === 'true') return verdict(unverified, `\`with_danger_accept_invalid_certs\` accepts any certificate under ${title}`, option)
  if (names?.[1] === 'true') return verdict(chainOnly(null, 'private'), `\`with_danger_skip_domain_validation\` leaves the host name unchecked under ${title}`, option)
  return /SslOpts::(?:default|new)\(\)/.test(option.text) ? verdict(verified, `\`SslOpts\` verifies chain and host name under ${title}`, option) : undecided({ ...option, decided: false }, title)
}

/** prisma/prisma-engines quaint/src/connector/mysql/url.rs@788d38ef: any `ssl*` parameter it knows turns TLS on, and only `sslaccept=strict` verifies. */
function decidePrisma(options: Options): Verdict {
  const title = 'Prisma 6'
  const accept = options.get('sslaccept')
  const asked = accept ?? ['sslcert', 'sslidentity', 'sslpassword'].map((name) => options.get(name)).find((option) => option !== undefined)
  if (asked === undefined) return byMode('disabled', { ...plain, title, option: null })
  if (!asked.decided) return undecided(asked, title)
  if (accept?.text === 'strict') return verdict(verified, `\`sslaccept=strict\` verifies chain and host name under ${title}`, accept)
  return verdict(unverified, accept === undefined ? `\`${asked.name}\` without \`sslaccept=strict\` accepts any certificate under ${title}` : `${nameOf(accept)} accepts any certificate under ${title}`, asked)
}

/** elixir-ecto/myxql lib/myxql/client.ex, CHANGELOG v0.8: `ssl: true` verifies; before, it did not. */
function decideMyxql(options: Options, title: string, verifies: boolean): Verdict {
  const ssl = options.get('ssl')
  if (ssl === undefined || isFalsy(ssl)) return byMode('disabled', { ...plain, title, option: ssl ?? null })
  const verify = [options.get('ssl.verify'), options.get('ssl_opts.verify')].find((option) => option !== undefined)
  if (/verify_none/.test(verify?.text ?? '') || /verify_none/.test(ssl.text)) return verdict(unverified, `\`verify: :verify_none\` accepts any certificate under ${title}`, verify ?? ssl)
  if (!isTrue(ssl) && !ssl.object) return /verify_peer/.test(ssl.text) && verifies ? byPeer(ssl, title) : undecided({ ...ssl, decided: false }, title)
  const named = options.get('ssl.server_name_indication') ?? options.get('ssl_opts.server_name_indication')
  if (ssl.object && named !== undefined && /verify_peer/.test(verify?.text ?? '')) return verdict(verified, `\`verify_peer\` with \`server_name_indication\` verifies chain and host name under ${title}`, named)
  if (ssl.object) return verifies || /verify_peer/.test(verify?.text ?? '') ? byPeer(ssl, title) : verdict(unverified, `\`ssl\` without \`verify: :verify_peer\` accepts any certificate under ${title}`, ssl)
  return verifies ? verdict(verified, `\`ssl: true\` verifies chain and host name under ${title}`, ssl) : verdict(unverified, `\`ssl: true\` accepts any certificate under ${title}`, ssl)
}

function byPeer(ssl: Option, title: string): Verdict {
  return verdict(chainOnly(null, 'private'), `\`verify_peer\` verifies the chain under ${title}; whether it compares the name depends on \`server_name_indication\``, ssl)
}

const rust = ['rust']
const elixir = ['elixir']
const js = ['javascript', 'typescript']
const prismaScheme = /^mysql$/

const myxqlPlan = () => ({ title: 'MyXQL', set: [{ name: 'ssl.cacertfile', value: '<CA_FILE>' }, { name: 'ssl.verify', value: ':verify_peer' }, { name: 'ssl.server_name_indication', value: '~c"<HOST>"' }], remove: ['ssl_opts', 'ssl'], place: 'setting' as const, mutual: '`certfile` and `keyfile`', snippet: 'ssl: [cacertfile: "<CA_FILE>", verify: :verify_peer, server_name_indication: ~c"<HOST>"]', advice: 'Pass `ssl: true` with MyXQL 0.8 or newer for public CAs, else `ssl: [cacertfile: …, verify: :verify_peer, server_name_indication: …]`.' })

export const otherDrivers = [
  driverOf({ id: 'sqlx-mysql', aliases: ['sqlx mysql', 'sqlx'], title: 'sqlx', callees: ['MySqlPool.connect', 'MySqlPoolOptions', 'MySqlConnectOptions', 'MySqlConnection.connect', 'MySqlPool::connect', 'MySqlConnection::connect'], imports: ['sqlx'], languages: rust, reads: ['uri', 'settings'], schemes: /^(?:mysql|mariadb)$/, names: new Set(['sslmode', 'ssl-mode', 'sslca', 'ssl-ca', 'ssl-cert', 'ssl-key', 'ssl_mode', 'ssl_ca']), decide: decideSqlx, plan: () => ({ title: 'sqlx', set: [{ name: 'ssl-mode', value: 'VERIFY_IDENTITY' }, { name: 'ssl-ca', value: '<CA_FILE>' }], remove: ['sslmode', 'ssl', 'require_ssl', 'ssl_mode', 'ssl_ca'], mutual: '`ssl-cert` and `ssl-key`' }) }),
  driverOf({ id: 'mysql_async', aliases: ['rust-mysql'], title: 'mysql_async', callees: ['mysql::Pool::new', 'mysql::Conn::new', 'mysql_async::Pool::new', 'mysql_async::Opts::from_url', 'OptsBuilder.new', 'OptsBuilder.default'], imports: ['mysql_async', 'mysql'], languages: rust, reads: ['uri', 'settings'], schemes: prismaScheme, names: new Set(['require_ssl', 'verify_ca', 'verify_identity', 'built_in_roots', 'ssl_opts']), unknown: 'refused', decide: decideAsync, plan: () => ({ title: 'mysql_async', set: [{ name: 'require_ssl', value: 'true' }], remove: ['verify_ca', 'verify_identity', 'sslmode', 'ssl-mode', 'ssl'], mutual: '`SslOpts::with_client_identity`', advice: 'Use `require_ssl=true` with mysql_async, and `SslOpts::with_root_certs` for a private CA.' }) }),
  driverOf({ id: 'prisma-mysql', aliases: ['prisma', 'prisma@6', 'prisma@5', 'Prisma <= 6 mysql'], title: 'Prisma 6', callees: ['PrismaClient'], imports: ['@prisma/client'], languages: [...js, 'prisma'], dialects: [], reads: ['uri'], schemes: prismaScheme, names: new Set(['sslaccept', 'sslcert', 'sslidentity', 'sslpassword']), decide: decidePrisma, plan: () => ({ title: 'Prisma 6', set: [{ name: 'sslaccept', value: 'strict' }, { name: 'sslcert', value: '<CA_FILE>' }], remove: ['sslmode', 'ssl', 'ssl-mode'], mutual: '`sslidentity` and `sslpassword`' }) }),
  driverOf({ id: 'myxql', aliases: ['MyXQL', 'myxql@0.8'], title: 'MyXQL', dialects: ['myxql'], callees: ['MyXQL.start_link'], imports: ['MyXQL', 'Ecto.Adapters.MyXQL'], languages: elixir, reads: ['uri', 'settings'], schemes: /^(?:mysql|ecto)$/, names: new Set(['ssl', 'ssl_opts']), settingsWin: true, decide: (options) => decideMyxql(options, 'MyXQL', true), plan: myxqlPlan }),
  driverOf({ id: 'myxql@0.7', title: 'MyXQL 0.7', reads: ['uri', 'settings'], schemes: /^(?:mysql|ecto)$/, names: new Set(['ssl', 'ssl_opts']), settingsWin: true, decide: (options) => decideMyxql(options, 'MyXQL 0.7', false), plan: myxqlPlan }),
]
