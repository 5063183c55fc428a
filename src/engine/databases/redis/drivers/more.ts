/** Clients whose calls decide: redis for Dart (ra1u/redis-dart connection.dart) and redis-plus-plus (sewenew/redis-plus-plus redis_uri.cpp), by their source. */
import type { Driver } from '../../family.js'
import { cleartext, refused, verdict, verified } from '../../judging/verdict.js'
import { dartCallees } from '../vocabulary.js'
import { hardenWith } from './harden.js'
import { judgeWith } from './judge.js'

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
      decide: ({ scheme, title }) => (scheme !== null && !/^(?:tcp|redis|unix)$/i.test(scheme) ? refused('it knows the schemes `tcp`, `redis` and `unix`', title) : verdict(cleartext, `a URI never uses TLS under ${title}, \`ConnectionOptions\` with \`tls.enabled\` do`, null)),
      reads: nothing,
      refusesUnknown: false,
      facts: noFacts,
    }),
    harden: hardenWith({ title: 'redis-plus-plus', query: [], settings: [['tls.enabled', 'true']], snippet: 'options.tls.enabled = true; options.tls.cacert = "<CA_FILE>"; options.tls.sni = "<HOST>"', remove: [] }),
    instead: 'Use `ConnectionOptions` with `tls.enabled`, `tls.cacert` and `tls.sni`; what is compared with the name depends on hiredis.',
  },
]
