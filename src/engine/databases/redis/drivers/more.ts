/** Clients whose calls decide: redis for Dart (ra1u/redis-dart connection.dart), redis-plus-plus (sewenew/redis-plus-plus redis_uri.cpp) and Valkey GLIDE (valkey-io/valkey-glide), by their source. */
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
