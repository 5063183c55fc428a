/** go-redis and rueidis (by their source) and redigo (measured 1.8.3). */
import type { SecurityFacts } from '../../../model.js'
import type { Driver } from '../../family.js'
import { maySkipChecks, skipsChecks } from '../../judging/goTls.js'
import { harden } from '../../judging/harden.js'
import { isNothing, shown } from '../../judging/options.js'
import { cleartext, refused, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'
import { hardenWith } from './harden.js'
import { judgeWith, urlIsOpen, type Said } from './judge.js'

/** https://github.com/redis/go-redis/blob/master/options.go `setupConnParams`, and those of clusters and fail-over. */
const names: ReadonlySet<string> = new Set([
  ...['db', 'protocol', 'client_name', 'max_retries', 'min_retry_backoff', 'max_retry_backoff', 'dial_timeout', 'read_timeout', 'write_timeout', 'pool_fifo', 'pool_size', 'pool_timeout'],
  ...['min_idle_conns', 'max_idle_conns', 'max_active_conns', 'conn_max_idle_time', 'idle_timeout', 'conn_max_lifetime', 'max_conn_age', 'idle_check_frequency', 'skip_verify', 'addr'],
  ...['read_only', 'route_by_latency', 'route_randomly', 'max_redirects', 'master_name', 'replica_only', 'use_disconnected_replicas', 'sentinel_username', 'sentinel_password', 'username', 'password'],
])

interface Dialect {
  readonly valkey: boolean
  readonly refusesUnknown: boolean
  /** `skip_verify` without a value. */
  readonly bareSkips: boolean
}

const goRedis: Dialect = { valkey: false, refusesUnknown: true, bareSkips: false }
/** https://github.com/redis/rueidis/blob/main/url.go, and rueidis.go: without `TLSConfig` it dials plain TCP, with one it compares the address that it dials. */
const rueidis: Dialect = { valkey: true, refusesUnknown: false, bareSkips: true }

const decideWith = (dialect: Dialect) => (said: Said): Verdict => {
  const { title, scheme, query, settings, blank } = said
  const config = settings.get('tlsconfig')
  const skipsInCode = skipsChecks(settings.values())
  const mayBeSkipped = maySkipChecks(settings.values())
  if (scheme === null) {
    if (skipsInCode !== undefined) return verdict(unverified, `\`InsecureSkipVerify: true\` accepts any certificate under ${title}`, skipsInCode)
    if (mayBeSkipped !== undefined) return undecided(mayBeSkipped, title)
    if (config !== undefined && !isNothing(config)) return config.object || /tls\.Config\s{0,5}\{/.test(config.text) ? verdict(verified, `\`TLSConfig\` verifies chain and host name under ${title}`, config) : undecided(config, title)
    if (urlIsOpen(said)) return verdict({ kind: 'unknown', reason: 'the address is put in at run time' }, `the address is put in at run time, so what ${title} does cannot be read here`)
    return verdict(cleartext, `${title} uses no TLS without \`TLSConfig\``, null, true)
  }
  if (!(dialect.valkey ? /^(?:rediss?|valkeys?|unix)$/i : /^(?:rediss?|unix)$/i).test(scheme) || blank.before || blank.behind) return refused('it knows the schemes `redis`, `rediss` and `unix`', title)
  const odd = dialect.refusesUnknown ? query.find(({ name }) => !names.has(name)) : undefined
  if (odd !== undefined) return refused(`\`${shown(odd.name)}\` is no parameter it knows`, title, odd)
  const skip = query.findLast(({ name }) => name === 'skip_verify')
  if (skip?.decided === true && !/^(?:true|false|1|0|)$/.test(skip.text)) return refused('`skip_verify` takes `true` or `false` only', title, skip)
  const secure = /^(?:rediss|valkeys)$/i.test(scheme)
  if (!secure && (config === undefined || isNothing(config))) return verdict(cleartext, `\`${shown(scheme.toLowerCase())}://\` never uses TLS under ${title}`)
  if (skip !== undefined && !skip.decided) return undecided(skip, title)
  if (skip !== undefined && (['true', '1'].includes(skip.text) || (dialect.bareSkips && skip.text === ''))) return verdict(unverified, `\`skip_verify=${skip.text}\` accepts any certificate under ${title}`, skip)
  if (skipsInCode !== undefined) return verdict(unverified, `\`InsecureSkipVerify: true\` accepts any certificate under ${title}`, skipsInCode)
  if (mayBeSkipped !== undefined) return undecided(mayBeSkipped, title)
  return verdict(verified, secure ? `\`${shown(scheme.toLowerCase())}://\` verifies chain and host name under ${title}` : `\`TLSConfig\` verifies chain and host name under ${title}`, secure ? null : (config ?? null))
}

/** The scheme decides; `DialUseTLS` counts without a URI only, `DialTLSSkipVerify` with TLS. https://pkg.go.dev/github.com/gomodule/redigo/redis#DialURL */
function decideRedigo({ title, scheme, settings, blank, connection }: Said): Verdict {
  const options = [...settings.values()]
  // Before the URI: how the measured table writes the two options.
  const words = connection.candidate.kind === 'text' ? (/^((?:usetls |skipverify ){1,4})redis/.exec(connection.candidate.value.text)?.[1] ?? '') : ''
  const skip = options.find(({ text }) => /DialTLSSkipVerify\(\s{0,9}true|InsecureSkipVerify:\s{0,9}true/.test(text))
  const skips = skip !== undefined || words.includes('skipverify')
  const maySkip = maySkipChecks(options) ?? options.find(({ text }) => /DialTLSSkipVerify\(\s{0,9}(?!(?:true|false)\b)\S/.test(text))
  const useTls = options.find(({ text }) => /DialUseTLS\(\s{0,9}true/.test(text))
  if (scheme !== null && (blank.before || blank.behind || !/^rediss?$/i.test(scheme))) return refused('it knows the schemes `redis` and `rediss`', title)
  const chosen = options.find(({ text }) => /DialUseTLS\((?!\s{0,9}(?:true|false)\b)/.test(text))
  if (scheme === null && useTls === undefined && chosen !== undefined) return verdict({ kind: 'unknown', reason: 'what `DialUseTLS` is given is decided at run time' }, `what \`DialUseTLS\` is given is decided at run time, so what ${title} does cannot be read here`, chosen)
  if (scheme === null ? useTls === undefined : /^redis$/i.test(scheme)) return verdict(cleartext, scheme === null ? `${title} uses no TLS without \`DialUseTLS\`` : `\`redis://\` never uses TLS under ${title}, whatever \`DialUseTLS\` says`, null, scheme === null)
  if (skips) return verdict(unverified, `\`DialTLSSkipVerify(true)\` accepts any certificate under ${title}`, skip ?? null)
  if (maySkip !== undefined) return undecided({ ...maySkip, name: 'DialTLSSkipVerify', decided: false }, title)
  return verdict(verified, scheme === null ? `\`DialUseTLS(true)\` verifies chain and host name under ${title}` : `\`rediss://\` verifies chain and host name under ${title}`, useTls ?? null)
}

/** mediocregopher/radix conn.go (v3), read, not measured: a text that does not begin with `redis://` is dialled as an address; TLS comes with `DialUseTLS`, or with a function that makes connections. */
function decideRadix({ title, scheme, settings }: Said): Verdict {
  if (scheme !== null && scheme !== 'redis') return refused('it knows the scheme `redis` only', title)
  const options = [...settings.values()]
  const skip = skipsChecks(options)
  if (skip !== undefined) return verdict(unverified, `\`InsecureSkipVerify: true\` accepts any certificate under ${title}`, skip)
  // v4's: what makes its connections. https://pkg.go.dev/github.com/mediocregopher/radix/v4#Dialer
  const dialer = options.find(({ name, object }) => /(?:^|\.)(?:NetDialer|CustomConn)$/i.test(name) || (/^dialer$/i.test(name) && !object))
  if (dialer !== undefined) return undecided({ ...dialer, decided: false }, title)
  const tls = options.find(({ text }) => /\bDialUseTLS\(|ConnFunc\(|PoolFunc\(|\bDialer\b/.test(text))
  if (tls === undefined) return verdict(cleartext, `${title} uses no TLS without \`DialUseTLS\``, null, true)
  if (maySkipChecks(options) === undefined && /^(?:\w+\.)?DialUseTLS\(\s{0,9}&tls\.Config\{/.test(tls.text)) return verdict(verified, `\`DialUseTLS\` verifies chain and host name under ${title}`, tls)
  return undecided({ ...tls, name: 'the connection', decided: false }, title)
}

function facts(said: Said): SecurityFacts {
  const skip = said.query.findLast(({ name }) => name === 'skip_verify')
  if (skip !== undefined && ['true', '1'].includes(skip.text)) return { bypass: { what: `\`skip_verify=${skip.text}\` switches certificate checks off`, span: skip.parameter?.span ?? null } }
  const inCode = skipsChecks(said.settings.values()) ?? [...said.settings.values()].find(({ text }) => /DialTLSSkipVerify\(\s{0,9}true/.test(text))
  return inCode === undefined ? {} : { bypass: { what: '`InsecureSkipVerify: true` accepts any certificate', span: inCode.parameter?.span ?? null } }
}

const languages = ['go']

export const goDrivers: readonly Driver[] = [
  {
    id: 'go-redis',
    aliases: ['go-redis@9', 'go-redis@8'],
    title: 'go-redis',
    recognition: { dialects: [], callees: ['redis.NewClient', 'redis.NewClusterClient', 'redis.NewUniversalClient', 'redis.ParseURL', 'redis.FailoverOptions', 'redis.NewFailoverClient', 'redis.NewFailoverClusterClient', 'asynq.NewClient', 'asynq.NewServer', 'asynq.RedisClientOpt', 'asynq.RedisFailoverClientOpt', 'asynq.RedisClusterClientOpt'], imports: ['github.com/redis/go-redis', 'github.com/go-redis/redis'], languages },
    common: true,
    judge: judgeWith({ title: 'go-redis', decide: decideWith(goRedis), reads: new Set(['skip_verify']), refusesUnknown: true, facts }),
    harden: hardenWith({ title: 'go-redis', query: [], settings: [['TLSConfig', '&tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}']], snippet: 'TLSConfig: &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}', note: 'Hand over a private CA with `TLSConfig.RootCAs`.', remove: ['skip_verify'] }),
  },
  {
    id: 'rueidis',
    aliases: ['valkey-go'],
    title: 'rueidis',
    recognition: { dialects: [], callees: ['rueidis.ClientOption', 'rueidis.NewClient', 'valkey.ClientOption', 'valkey.NewClient', 'rueidis.ParseURL', 'rueidis.MustParseURL'], imports: ['github.com/redis/rueidis', 'github.com/valkey-io/valkey-go'], languages },
    common: false,
    judge: judgeWith({ title: 'rueidis', decide: decideWith(rueidis), reads: new Set(['skip_verify']), refusesUnknown: false, facts }),
    harden: hardenWith({ title: 'rueidis', valkeys: true, query: [], settings: [['TLSConfig', '&tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}']], snippet: 'TLSConfig: &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}', note: 'Hand over a private CA with `TLSConfig.RootCAs`.', remove: ['skip_verify'] }),
  },
  {
    id: 'radix',
    aliases: ['radix@3'],
    title: 'radix',
    recognition: { dialects: [], callees: ['radix.Dial', 'radix.NewPool', 'radix.NewCluster', 'radix.NewSentinel', 'radix.PoolConfig.New', 'radix.Dialer.Dial', 'radix.ClusterConfig.New'], imports: ['github.com/mediocregopher/radix'], languages },
    common: false,
    judge: judgeWith({ title: 'radix', decide: decideRadix, reads: new Set(), refusesUnknown: false, facts }),
    harden: (connection) => harden(connection, { title: 'radix', set: [{ name: 'options', value: 'radix.DialUseTLS(&tls.Config{})' }], remove: [], mutual: null, place: 'setting', snippet: 'radix.DialUseTLS(&tls.Config{RootCAs: pool})', advice: 'Dial with `radix.DialUseTLS(&tls.Config{})`, whose `RootCAs` are a private CA; a pool takes a `PoolConnFunc` that dials so. Version 4 has `Dialer{NetDialer: &tls.Dialer{}}` instead.', ...(connection.uri === null ? {} : { scheme: 'redis' }) }),
  },
  {
    id: 'redigo',
    aliases: ['redigo@1'],
    title: 'redigo',
    recognition: { dialects: [], callees: ['redis.DialURL', 'redis.DialURLContext', 'redis.Dial', 'redis.DialContext', 'redis.NewStore', 'redis.NewStoreWithDB', 'redistore.NewRediStore'], imports: ['github.com/gomodule/redigo'], languages },
    common: false,
    judge: judgeWith({ title: 'redigo', decide: decideRedigo, reads: new Set(), refusesUnknown: false, facts }),
    harden: hardenWith({ title: 'redigo', query: [], settings: [['options', 'redis.DialUseTLS(true)']], snippet: 'redis.DialUseTLS(true), redis.DialTLSConfig(&tls.Config{RootCAs: pool})', note: 'Hand over a private CA with `DialTLSConfig`.', remove: [] }),
  },
]
