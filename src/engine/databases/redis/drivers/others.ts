/** redis-rb (measured 4.8.0), phpredis (5.3.7), redis-cli (7.0.15), and what a text means whose driver nothing tells. */
import type { SecurityFacts } from '../../../model.js'
import type { Driver } from '../../family.js'
import { isFalse, isNothing, isTrue, shown, type Option } from '../../judging/options.js'
import { anchorOf, cleartext, refused, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'
import { hardenWith } from './harden.js'
import { isOff, judgeWith, urlIsOpen, type Said } from './judge.js'

function openUrl(title: string): Verdict {
  return verdict({ kind: 'unknown', reason: 'the URI is put in at run time' }, `the URI is put in at run time, so what ${title} does cannot be read here`)
}

function chainOnly(root: Option | undefined, because: string, option: Option | null): Verdict {
  return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined || root.text === '' ? 'public' : anchorOf(root.decided ? root.text : null) }, because, option)
}

/** The query is not read; `ssl: false` does not undo `rediss`. https://github.com/redis/redis-rb/blob/v4.8.0/lib/redis/connection/ruby.rb */
function decideRuby(said: Said): Verdict {
  const { title, scheme, settings, blank } = said
  if (scheme !== null && (blank.before || blank.behind || !/^rediss?$/i.test(scheme))) return refused('it knows the schemes `redis`, `rediss` and `unix`', title)
  const ssl = settings.get('ssl')
  const secure = scheme !== null && /^rediss$/i.test(scheme)
  if (!secure) {
    if (ssl !== undefined && !ssl.decided) return undecided(ssl, title)
    const isOpen = scheme === null && urlIsOpen(said) && ssl === undefined
    // Whatever the URL is going to say, nothing is verified.
    if (isOpen && skipsRuby(settings)) return verdict(unverified, `\`verify_mode: VERIFY_NONE\` accepts any certificate under ${title}`, settings.get('ssl_params.verify_mode') ?? settings.get('ssl_params') ?? null)
    if (!isTrue(ssl)) return isOpen ? openUrl(title) : noTls(said, ssl)
  }
  const mode = settings.get('ssl_params.verify_mode')
  if (skipsRuby(settings)) return verdict(unverified, `\`verify_mode: VERIFY_NONE\` accepts any certificate under ${title}`, mode ?? settings.get('ssl_params') ?? null)
  if (mode !== undefined && !mode.decided && !/VERIFY_PEER/.test(mode.text)) return undecided(mode, title)
  const params = settings.get('ssl_params')
  if (params !== undefined && !params.decided && !params.object && mode === undefined) return undecided(params, title)
  const names = settings.get('ssl_params.verify_hostname')
  if (isFalse(names)) return chainOnly(settings.get('ssl_params.ca_file'), `\`verify_hostname: false\` leaves the host name unchecked under ${title}`, names ?? null)
  return verdict(verified, `${secure ? '`rediss://`' : '`ssl: true`'} verifies chain and host name under ${title}`, secure ? null : (ssl ?? null))
}

function skipsRuby(settings: Said['settings']): boolean {
  return /VERIFY_NONE/.test(settings.get('ssl_params.verify_mode')?.text ?? '') || /VERIFY_NONE/.test(settings.get('ssl_params')?.text ?? '')
}

function noTls({ scheme, title }: Said, option: Option | undefined): Verdict {
  if (scheme === null && urlish(option)) return openUrl(title)
  return verdict(cleartext, scheme === null ? `${title} uses no TLS unless it is asked to` : `\`${shown(scheme.toLowerCase())}://\` never uses TLS under ${title}`, option ?? null, scheme === null && option === undefined)
}

function urlish(option: Option | undefined): boolean {
  return option !== undefined && !option.decided
}

/** `tls://` or `ssl://` before the host, in lower case, or a stream context with a host that has neither. https://github.com/phpredis/phpredis#connect-open */
function decidePhp(said: Said): Verdict {
  const { title, settings, scheme } = said
  if (scheme !== null) return refused('it takes a host, not a URI', title)
  const host = settings.get('host') ?? settings.get('0')
  const lead = /^(\w+):\/\//.exec(host?.text ?? '')?.[1] ?? settings.get('scheme')?.text ?? ''
  const peer = settings.get('verify_peer')
  const name = settings.get('verify_peer_name')
  const root = settings.get('cafile')
  const context = peer ?? name ?? root ?? settings.get('allow_self_signed') ?? settings.get('context') ?? settings.get('stream')
  if (lead !== '' && !['tls', 'ssl', 'tcp'].includes(lead)) return refused(`it knows no transport \`${shown(lead)}\``, title, host ?? null)
  if (lead === 'tcp' || (lead === '' && context === undefined)) return verdict(cleartext, `${title} uses TLS for a host that begins with \`tls://\` only`, host ?? null, lead === '')
  if (isFalse(peer)) return verdict(unverified, `\`verify_peer: false\` accepts any certificate under ${title}`, peer ?? null)
  if (peer !== undefined && !peer.decided) return undecided(peer, title)
  if (isFalse(name)) return chainOnly(root, `\`verify_peer_name: false\` leaves the host name unchecked under ${title}`, name ?? null)
  if (name !== undefined && !name.decided) return undecided(name, title)
  return verdict(verified, `${lead === '' ? 'the stream context' : `\`${lead}://\``} verifies chain and host name under ${title}`, context ?? host ?? null)
}

/** The host name is never compared (measured). The query is not read. */
function decideCli({ title, scheme, flags, connection }: Said): Verdict {
  if (scheme !== null && !/^(?:rediss?|valkeys?)$/i.test(scheme)) return refused('it knows the schemes `redis` and `rediss`', title)
  if (scheme !== null && connection.user.kind === 'literal' && connection.user.text === '' && connection.password.kind !== 'absent') return refused('an empty user name is sent before the password, and no server knows it', title)
  const tls = flags.get('--tls')
  const secure = scheme !== null && /^(?:rediss|valkeys)$/i.test(scheme)
  if (!secure && tls === undefined) return verdict(cleartext, scheme === null ? `${title} uses no TLS without \`--tls\`` : `\`${scheme.toLowerCase()}://\` without \`--tls\` never uses TLS under ${title}`, null, scheme === null)
  const insecure = flags.get('--insecure')
  if (insecure !== undefined) return verdict(unverified, `\`--insecure\` accepts any certificate under ${title}`, insecure)
  if (!secure && tls?.decided === false) return undecided(tls, title)
  return chainOnly(flags.get('--cacert') ?? flags.get('--cacertdir'), `${title} verifies the chain but never the host name`, tls ?? null)
}

/** No driver is told: the scheme decides, and any switch that weakens it under one of the common drivers counts. */
function decideByScheme(said: Said): Verdict {
  const { scheme, query, settings, title, connection } = said
  const find = (name: string) => query.findLast((option) => option.name.toLowerCase() === name) ?? settings.get(name)
  const tls = settings.get('tls.enabled') ?? settings.get('ssl.enabled') ?? settings.get('tls') ?? settings.get('ssl') ?? settings.get('usessl') ?? settings.get('use_ssl')
  const secure = scheme !== null && /^(?:rediss|valkeys|rediss-sentinel)$/i.test(scheme)
  if (scheme !== null && !secure && !/^(?:redis|valkey|redis-sentinel|(?:redis|valkey)\+(?:cluster|sentinel))$/i.test(scheme)) {
    const reason = `clients differ about the scheme \`${shown(scheme)}\``
    return verdict({ kind: 'unknown', reason }, `${reason}; write \`rediss\``)
  }
  if (!secure) {
    if (scheme !== null) return verdict(cleartext, `\`${scheme.toLowerCase()}://\` never uses TLS under ${title}`)
    if (connection.candidate.sites[0].callee?.endsWith('ConnectionAddr.TcpTls') === true) return ofRust(said)
    const wanted = phpScheme(settings)
    if (tls === undefined && wanted === undefined) return urlIsOpen(said) ? openUrl(title) : noTls(said, undefined)
    if (tls !== undefined && isOff(tls)) return verdict(cleartext, `\`${tls.name}=${shown(tls.text)}\` uses no TLS`, tls)
    if (tls !== undefined && !tls.decided) return undecided(tls, title)
    if (tls === undefined && wanted?.decided === false) return undecided(wanted, title)
  }
  for (const [name, values] of weakening) {
    const option = find(name)
    if (option !== undefined && !option.decided && !/CERT_NONE$|VERIFY_NONE$/.test(option.text)) return undecided(option, title)
    if (option !== undefined && values.test(option.text)) return verdict(unverified, `\`${shown(option.name)}=${shown(option.text)}\` accepts any certificate under the clients that read it`, option)
  }
  // redis-rs: https://docs.rs/redis/latest/redis/#connection-parameters
  if (secure && connection.uri?.fragment === 'insecure') return verdict(unverified, '`#insecure` accepts any certificate under redis-rs')
  const names = find('ssl_check_hostname') ?? find('verify_peer_name')
  const peer = find('verifypeer')
  if (isFalse(names) || /^ca$/i.test(peer?.text ?? '')) return chainOnly(find('ssl_ca_certs'), `\`${shown((isFalse(names) ? names : peer)?.name ?? '')}\` leaves the host name unchecked under the clients that read it`, names ?? peer ?? null)
  if (!secure && tls?.name.endsWith('.enabled') === true && !isFramework(connection)) {
    const reason = `\`${shown(tls.name)}\` asks for TLS, and no driver is named that reads it`
    return verdict({ kind: 'unknown', reason }, reason, tls)
  }
  return verdict(verified, secure ? `\`${scheme.toLowerCase()}://\` asks for TLS, and most clients verify chain and host name` : 'TLS is asked for, and most clients verify chain and host name', secure ? null : (tls ?? null))
}

/** `ConnectionAddr::TcpTls { host, port, insecure, tls_params }`: verifies chain and host name unless `insecure`. redis-rs/redis-rs redis/src/connection.rs, aio/tokio.rs; read, not measured. */
function ofRust({ settings }: Said): Verdict {
  const [insecure, params] = [settings.get('insecure'), settings.get('tls_params')]
  if (isTrue(insecure)) return verdict(unverified, '`insecure: true` accepts any certificate under redis-rs', insecure ?? null)
  const open = insecure === undefined || !insecure.decided ? insecure : params !== undefined && !isNothing(params) ? { ...params, decided: false } : undefined
  return open === undefined ? verdict(verified, '`ConnectionAddr::TcpTls` verifies chain and host name under redis-rs', insecure ?? null) : undecided(open, 'redis-rs')
}

/** What Spring and Quarkus make of their own settings is known: Lettuce and Vert.x verify. */
function isFramework({ candidate }: Said['connection']): boolean {
  return candidate.sites.some(({ keyPath }) => keyPath.some((name) => /^(?:spring|quarkus|micronaut)(?:\.|$)/i.test(name)))
}

/** Predis and Laravel: `'scheme' => 'tls'`. */
function phpScheme(settings: Said['settings']): Option | undefined {
  const scheme = settings.get('scheme')
  if (scheme !== undefined && (!scheme.decided || /^(?:tls|rediss)$/i.test(scheme.text))) return scheme
  const host = settings.get('host') ?? settings.get('0')
  return host !== undefined && /^(?:tls|ssl):\/\//i.test(host.text) ? host : undefined
}

const weakening: readonly (readonly [string, RegExp])[] = [
  ['ssl_cert_reqs', /^(?:none|null|(?:ssl\.)?cert_none)$/i],
  ['skip_verify', /^(?:true|1)$/i],
  ['verifypeer', /^(?:none|false)$/i],
  ['verify_peer', /^(?:false|0)$/i],
  ['tls.rejectUnauthorized', /^false$/],
  ['ssl_params.verify_mode', /VERIFY_NONE$/],
]

function facts({ settings, query, flags }: Said): SecurityFacts {
  for (const [name, values] of weakening) {
    const option = settings.get(name) ?? query.findLast((each) => each.name.toLowerCase() === name)
    if (option !== undefined && !isNothing(option) && values.test(option.text)) return { bypass: { what: `\`${shown(option.name)}=${shown(option.text)}\` switches certificate checks off`, span: option.parameter?.span ?? null } }
  }
  const signed = settings.get('allow_self_signed')
  if (isTrue(signed)) return { bypass: { what: '`allow_self_signed: true` accepts certificates that anyone can make', span: signed?.parameter?.span ?? null } }
  const insecure = flags.get('--insecure')
  return insecure === undefined ? {} : { bypass: { what: '`--insecure` switches certificate checks off', span: insecure.parameter?.span ?? null } }
}

const nothing: ReadonlySet<string> = new Set()
const queryWords: ReadonlySet<string> = new Set(['ssl_cert_reqs', 'ssl_check_hostname', 'ssl_ca_certs', 'skip_verify', 'verifypeer', 'verify_peer', 'verify_peer_name'])

export const otherDrivers: readonly Driver[] = [
  {
    id: 'redis-url',
    aliases: ['redis', 'valkey', 'redis-rs', 'predis', 'StackExchange.Redis'],
    title: 'a Redis client',
    recognition: { dialects: [], callees: [], imports: [], languages: [] },
    common: true,
    judge: judgeWith({ title: 'a Redis client', decide: decideByScheme, reads: queryWords, refusesUnknown: false, facts }),
    harden: hardenWith({ title: 'the client', valkeys: true, query: [], settings: [['tls', 'true']], snippet: 'tls: true', remove: ['ssl_cert_reqs', 'skip_verify', 'verifyPeer', 'ssl_check_hostname'] }),
  },
  {
    id: 'redis-rb',
    aliases: ['redis-rb@4', 'redis-client', 'sidekiq'],
    title: 'redis-rb 4',
    recognition: { dialects: [], callees: ['Redis.new', 'RedisClient.config', 'Sidekiq.configure_server', 'redis_cache_store', 'redis_store'], imports: ['redis', 'sidekiq'], languages: ['ruby'] },
    common: false,
    judge: judgeWith({ title: 'redis-rb', decide: decideRuby, reads: nothing, refusesUnknown: false, facts }),
    harden: hardenWith({ title: 'redis-rb', query: [], settings: [['ssl', 'true'], ['ssl_params.ca_file', '<CA_FILE>']], snippet: 'ssl: true, ssl_params: { ca_file: "<CA_FILE>" }', note: 'Name a private CA with `ssl_params: { ca_file: }`.', remove: [] }),
  },
  {
    id: 'phpredis',
    aliases: ['phpredis@5', 'phpredis@6', 'ext-redis'],
    title: 'phpredis',
    recognition: { dialects: [], callees: ['redis.connect', 'redis.pconnect', 'Redis.connect', 'Redis.pconnect', '$redis.connect', '$redis.pconnect', 'Redis', 'RedisConfig'], imports: [], languages: ['php'] },
    common: false,
    judge: judgeWith({ title: 'phpredis', decide: decidePhp, reads: nothing, refusesUnknown: false, facts }),
    harden: hardenWith({ title: 'phpredis', query: [], settings: [['scheme', 'tls'], ['stream.verify_peer', 'true'], ['stream.verify_peer_name', 'true'], ['stream.cafile', '<CA_FILE>']], snippet: "'tls://' . $host, with ['stream' => ['verify_peer' => true, 'verify_peer_name' => true, 'cafile' => '<CA_FILE>']]", remove: [] }),
  },
  {
    id: 'redis-cli',
    aliases: ['valkey-cli', 'redis-cli@7'],
    title: 'redis-cli',
    recognition: { dialects: ['redis-cli'], callees: [], imports: [], languages: [] },
    common: false,
    judge: judgeWith({ title: 'redis-cli', decide: decideCli, reads: nothing, refusesUnknown: false, facts }),
    harden: hardenWith({ title: 'redis-cli', valkeys: true, query: [], settings: [], snippet: '--tls --cacert <CA_FILE>', remove: [] }),
    instead: 'Where the network is not trusted, go through `stunnel` with `checkHost` or run the command on the server.',
  },
]
