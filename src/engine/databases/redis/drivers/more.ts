/** Clients whose calls decide: redis for Dart (ra1u/redis-dart connection.dart), lua-resty-redis (openresty/lua-resty-redis lib/resty/redis.lua@0019d1a), redis-plus-plus (sewenew/redis-plus-plus redis_uri.cpp) and Valkey GLIDE (valkey-io/valkey-glide), by their source. */
import type { Driver } from '../../family.js'
import { isFalse, isNothing, isTrue } from '../../judging/options.js'
import { cleartext, refused, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'
import { dartCallees, glideCallees } from '../callees.js'
import { hardenWith } from './harden.js'
import { judgeWith, type Said } from './judge.js'

const nothing: ReadonlySet<string> = new Set()
const noFacts = () => ({})

export const moreDrivers: readonly Driver[] = [
  {
    id: 'redis-dart',
    aliases: [],
    title: 'redis for Dart',
    recognition: { dialects: [], callees: dartCallees.map((callee) => callee.replaceAll('()', '')), imports: ['package:redis'], languages: ['dart'] },
    common: false,
    judge: judgeWith({
      title: 'redis for Dart',
      // https://github.com/ra1u/redis-dart/blob/master/lib/connection.dart: `SecureSocket.connect` verifies chain and name with the system's authorities.
      decide: ({ scheme, title, connection }) => (scheme !== null ? refused('it takes a host, not a URI', title) : connection.candidate.sites[0].callee?.endsWith('.connectSecure') === true ? verdict(verified, '`connectSecure` verifies chain and host name', null) : verdict(cleartext, '`connect` never uses TLS, `connectSecure` does', null)),
      reads: nothing,
      refusesUnknown: false,
      facts: noFacts,
    }),
    harden: hardenWith({ title: 'redis for Dart', query: [], settings: [], snippet: 'connectSecure(host, port)', remove: [] }),
    instead: 'Call `connectSecure`, which takes a host and a port, instead of `connect`.',
  },
  {
    id: 'lua-resty-redis',
    aliases: ['resty.redis'],
    title: 'lua-resty-redis',
    recognition: { dialects: [], callees: ['red.connect', 'redis.connect', 'Redis.connect'], imports: ['resty.redis'], languages: ['lua'] },
    common: false,
    judge: judgeWith({ title: 'lua-resty-redis', decide: decideResty, reads: nothing, refusesUnknown: false, facts: noFacts }),
    harden: hardenWith({ title: 'lua-resty-redis', query: [], settings: [['ssl', 'true'], ['ssl_verify', 'true'], ['server_name', '<HOST>']], snippet: 'ssl = true, ssl_verify = true, server_name = "<HOST>"', note: 'Name the CA with `lua_ssl_trusted_certificate`.', remove: [] }),
  },
  {
    id: 'redis-plus-plus',
    aliases: ['redis++'],
    title: 'redis-plus-plus',
    recognition: { dialects: ['tcp'], callees: [], imports: ['sw/redis++'], languages: ['cpp'] },
    common: false,
    judge: judgeWith({
      title: 'redis-plus-plus',
      decide: decidePlusPlus,
      reads: nothing,
      refusesUnknown: false,
      facts: noFacts,
    }),
    harden: hardenWith({ title: 'redis-plus-plus', query: [], settings: [['tls.enabled', 'true']], snippet: 'options.tls.enabled = true; options.tls.cacert = "<CA_FILE>"; options.tls.sni = "<HOST>"', remove: [] }),
    instead: 'Use `ConnectionOptions` with `tls.enabled`, `tls.cacert` and `tls.sni`; what is compared with the name depends on hiredis.',
  },
  {
    id: 'valkey-glide',
    aliases: ['glide'],
    title: 'Valkey GLIDE',
    recognition: { dialects: [], callees: glideCallees, imports: ['glide', '@valkey/valkey-glide', 'glide.api', 'valkey-glide', 'Valkey.Glide'], languages: ['python', 'javascript', 'java', 'kotlin', 'scala', 'groovy', 'go', 'csharp'] },
    common: false,
    judge: judgeWith({ title: 'Valkey GLIDE', decide: decideGlide, reads: nothing, refusesUnknown: false, facts: noFacts }),
    harden: hardenWith({ title: 'Valkey GLIDE', query: [], settings: [['use_tls', 'True']], snippet: 'use_tls=True', note: 'Leave `use_insecure_tls` off.', remove: [] }),
  },
]

/** Its URIs know no TLS; `ConnectionOptions` hand it on to hiredis. */
function decidePlusPlus({ scheme, title, settings }: Said): Verdict {
  if (scheme !== null && !/^(?:tcp|redis|unix)$/i.test(scheme)) return refused('it knows the schemes `tcp`, `redis` and `unix`', title)
  const tls = settings.get('tls.enabled') ?? settings.get('tls')
  if (scheme !== null || tls === undefined || isFalse(tls)) return verdict(cleartext, `a URI never uses TLS under ${title}, \`ConnectionOptions\` with \`tls.enabled\` do`, null)
  if (!isTrue(tls)) return undecided(tls, title)
  const reason = `what ${title} compares with the host name depends on hiredis`
  return verdict({ kind: 'unknown', reason }, reason, tls)
}

/** The options go to `sslhandshake`, which verifies nothing unless it is told to, and compares no name unless it is given one. https://github.com/openresty/lua-nginx-module#tcpsocksslhandshake */
function decideResty({ title, scheme, settings }: Said): Verdict {
  if (scheme !== null) return refused('it takes a host, not a URI', title)
  const [ssl, verify, name] = [settings.get('ssl'), settings.get('ssl_verify'), settings.get('server_name')]
  if (ssl === undefined || isFalse(ssl) || isNothing(ssl)) return verdict(cleartext, `${title} uses no TLS without \`ssl\``, ssl ?? null, ssl === undefined)
  if (!isTrue(ssl)) return undecided({ ...ssl, decided: false }, title)
  if (verify === undefined || isFalse(verify) || isNothing(verify)) return verdict(unverified, `\`ssl\` without \`ssl_verify\` accepts any certificate under ${title}`, verify ?? ssl)
  if (!isTrue(verify)) return undecided({ ...verify, decided: false }, title)
  if (name === undefined || isNothing(name)) return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `\`ssl_verify\` without \`server_name\` verifies the chain but not the host name under ${title}`, verify)
  return verdict(verified, `\`ssl_verify\` with \`server_name\` verifies chain and host name under ${title}`, verify)
}

/** `TlsMode` of glide-core's connection_request: none, or one that verifies chain and name, unless the advanced options say "insecure". */
function decideGlide({ title, scheme, settings }: Said): Verdict {
  if (scheme !== null) return refused('it takes addresses, not a URI', title)
  const tls = settings.get('use_tls') ?? settings.get('usetls') ?? settings.get('tls')
  if (tls === undefined || isFalse(tls) || isNothing(tls)) return verdict(cleartext, `${title} uses no TLS unless \`use_tls\` asks for it`, tls ?? null, tls === undefined)
  if (!isTrue(tls)) return undecided(tls, title)
  const advanced = [...settings].flatMap(([name, option]) => (/^advanced_?config/i.test(name) ? [option] : []))
  const insecure = advanced.find((option) => (/insecure/i.test(option.name) && isTrue(option)) || /insecure_?(?:tls)?["']?\s{0,4}[(=:]\s{0,4}true/i.test(option.text))
  if (insecure !== undefined) return verdict(unverified, `insecure TLS accepts any certificate under ${title}`, insecure)
  // The source of an expression is cut at some length, and what is behind it may say so.
  const open = advanced.find((option) => !option.object && (option.text.length > 180 || !/^\w{1,80}\((?!.{0,200}insecure)/is.test(option.text)))
  return open === undefined ? verdict(verified, `\`${tls.name}\` verifies chain and host name under ${title}`, tls) : undecided(open, title)
}
