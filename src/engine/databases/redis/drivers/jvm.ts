/** Lettuce and Jedis, by their sources. */
import type { SecurityFacts } from '../../../model.js'
import type { Driver } from '../../family.js'
import { isFalse, isTrue, shown, type Option } from '../../judging/options.js'
import { cleartext, refused, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'
import { hardenWith } from './harden.js'
import { judgeWith, noFacts, urlIsOpen, type Said } from './judge.js'

const secureSchemes = /^(?:rediss|rediss-sentinel|redis\+ssl|redis\+tls)$/i

/** https://github.com/redis/lettuce/blob/main/src/main/java/io/lettuce/core/RedisURI.java: TLS with verification in full, unless `verifyPeer` says less. */
function decideLettuce(said: Said): Verdict {
  const { title, scheme, query } = said
  if (scheme === null) return springSettings(said)
  if (!secureSchemes.test(scheme)) {
    return /^redis(?:-sentinel)?$/i.test(scheme) ? verdict(cleartext, `\`${scheme.toLowerCase()}://\` never uses TLS under ${title}`) : refused('it does not know the scheme', title)
  }
  const told = bySetter(said)
  if (told !== null) return told
  const verify = query.findLast(({ name }) => name.toLowerCase() === 'verifypeer')
  if (verify === undefined) return verdict(verified, `\`${scheme.toLowerCase()}://\` verifies chain and host name under ${title}`)
  if (!verify.decided) return undecided(verify, title)
  const named = `\`verifyPeer=${shown(verify.text)}\``
  if (/^(?:none|false)$/i.test(verify.text)) return verdict(unverified, `${named} accepts any certificate under ${title}`, verify)
  if (/^ca$/i.test(verify.text)) return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `${named} verifies the chain but not the host name under ${title}`, verify)
  if (/^(?:full|true)$/i.test(verify.text)) return verdict(verified, `${named} verifies chain and host name under ${title}`, verify)
  return verdict({ kind: 'unknown', reason: `what ${title} makes of ${named} is not confirmed` }, `what ${title} makes of ${named} is not confirmed`, verify)
}

/** What the finished object is told: `uri.setVerifyPeer(SslVerifyMode.NONE)`, Redisson's `setSslVerificationMode(SslVerificationMode.CA_ONLY)`; null: nothing that lessens it. */
function bySetter({ title, settings }: Said): Verdict | null {
  const option = settings.get('verifypeer') ?? settings.get('isverifypeer') ?? settings.get('sslverificationmode')
  if (option === undefined) return null
  const named = `\`${shown(option.name)}\``
  if (/^(?:false|(?:\w{1,40}\.){0,4}NONE)$/.test(option.text)) return verdict(unverified, `${named} switched off accepts any certificate under ${title}`, option)
  if (/^(?:\w{1,40}\.){0,4}CA(?:_ONLY)?$/.test(option.text)) return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `${named} verifies the chain but not the host name under ${title}`, option)
  return /^(?:true|(?:\w{1,40}\.){0,4}(?:FULL|STRICT))$/.test(option.text) ? null : undecided(option, title)
}

/** `spring.data.redis.ssl.enabled`, before Spring Boot 3.1 `spring.redis.ssl`. https://docs.spring.io/spring-boot/appendix/application-properties/ */
function springSettings(said: Said): Verdict {
  const { title, settings } = said
  const ssl = settings.get('ssl.enabled') ?? settings.get('ssl.bundle') ?? settings.get('ssl') ?? settings.get('usessl') ?? thirdPlace(settings)
  if (ssl === undefined && urlIsOpen(said)) return verdict({ kind: 'unknown', reason: 'the URI is put in at run time' }, `the URI is put in at run time, so what ${title} does cannot be read here`)
  if (ssl === undefined || isFalse(ssl)) return verdict(cleartext, ssl === undefined ? `${title} uses no TLS unless \`ssl\` asks for it` : `\`${ssl.name}=${shown(ssl.text)}\` never uses TLS under ${title}`, ssl ?? null, ssl === undefined)
  if (!ssl.decided) return undecided(ssl, title)
  const verify = settings.get('verifyPeer') ?? settings.get('verifypeer')
  if (isFalse(verify)) return verdict(unverified, `\`verifyPeer\` switched off accepts any certificate under ${title}`, verify ?? null)
  if (verify !== undefined && !verify.decided && !/SslVerifyMode\.(?:FULL|CA|NONE)$/.test(verify.text)) return undecided(verify, title)
  return isTrue(ssl) || ssl.name === 'ssl.bundle' ? verdict(verified, `\`${ssl.name}\` verifies chain and host name under ${title}`, ssl) : undecided(ssl, title)
}

/** `new Jedis("host", 6379, true)`. */
function thirdPlace(settings: Said['settings']): Option | undefined {
  return [...settings].find(([name, option]) => /^\d$/.test(name) && !option.quoted && /^(?:true|false)$/.test(option.text))?.[1]
}

/** https://github.com/redis/jedis/blob/master/src/main/java/redis/clients/jedis/DefaultJedisSocketFactory.java: the host name is compared from 7.5.3 on. */
function decideJedis(said: Said, comparesNames: boolean): Verdict {
  const { title, scheme } = said
  const config = scheme === null ? clientConfig(said) : undefined
  if (config !== undefined) return undecided({ ...config, name: 'JedisClientConfig', decided: false }, title)
  const base = scheme === null ? springSettings(said) : /^rediss$/i.test(scheme) ? verdict(verified, `\`rediss://\` verifies chain and host name under ${title}`) : verdict(cleartext, `${title} uses TLS for \`rediss://\` only`)
  if (base.posture.kind !== 'verify-full' || comparesNames) return base
  return { ...base, posture: { kind: 'verify-ca', reached: 'asked', anchor: 'public' }, because: `${title} verifies the chain but, before 7.5.3, not the host name` }
}

/** `new JedisPooled(pool, address, clientConfig)`, `new JedisCluster(nodes, builder.build())`: what it says of TLS is not in sight. */
function clientConfig({ settings }: Said): Option | undefined {
  if (settings.has('ssl')) return undefined
  return [...settings.values()].find(({ text, quoted, object }) => !quoted && !object && /config\w{0,20}(?:\.build\(\))?$|\.build\(\)$/i.test(text) && !/pool/i.test(text))
}

function facts({ query }: Said): SecurityFacts {
  const verify = query.findLast(({ name }) => name.toLowerCase() === 'verifypeer')
  return verify !== undefined && /^(?:none|false)$/i.test(verify.text) ? { bypass: { what: `\`verifyPeer=${shown(verify.text)}\` switches certificate checks off`, span: verify.parameter?.span ?? null } } : {}
}

const languages = ['java', 'kotlin', 'scala', 'groovy', 'clojure', 'hocon']
const jedisCallees = ['JedisPool', 'JedisPooled', 'Jedis', 'JedisCluster', 'UnifiedJedis']

export const jvmDrivers: readonly Driver[] = [
  {
    id: 'lettuce',
    aliases: ['lettuce@6', 'lettuce@7', 'spring-data-redis'],
    title: 'Lettuce',
    recognition: { dialects: [], callees: ['RedisClient.create', 'RedisURI.create', 'RedisClusterClient.create', 'RedisStandaloneConfiguration'], imports: ['io.lettuce'], languages },
    common: true,
    judge: judgeWith({ title: 'Lettuce', decide: decideLettuce, reads: new Set(['verifypeer']), refusesUnknown: false, facts }),
    harden: hardenWith({ title: 'Lettuce', query: [], settings: [['ssl.enabled', 'true']], snippet: 'ssl.enabled: true', note: 'Hand over a private CA with `SslOptions`.', remove: ['verifyPeer'] }),
  },
  {
    id: 'jedis',
    aliases: ['jedis@5', 'jedis@6', 'jedis@7', 'jedis@7.4'],
    title: 'Jedis before 7.5.3',
    recognition: { dialects: [], callees: jedisCallees, imports: ['redis.clients.jedis'], languages },
    common: true,
    judge: judgeWith({ title: 'Jedis', decide: (said) => decideJedis(said, false), reads: new Set(), refusesUnknown: false, facts: noFacts }),
    harden: hardenWith({ title: 'Jedis', query: [], settings: [['ssl', 'true']], snippet: '.ssl(true).hostnameVerifier(verifier)', remove: [] }),
    instead: 'Move to Jedis 7.5.3, which compares it, or set `hostnameVerifier` or `SSLParameters.setEndpointIdentificationAlgorithm("HTTPS")`',
  },
  {
    id: 'jedis@7.5.3',
    aliases: ['jedis@8'],
    title: 'Jedis 7.5.3',
    recognition: { dialects: [], callees: [], imports: [], languages },
    common: false,
    judge: judgeWith({ title: 'Jedis 7.5.3', decide: (said) => decideJedis(said, true), reads: new Set(), refusesUnknown: false, facts: noFacts }),
    harden: hardenWith({ title: 'Jedis', query: [], settings: [['ssl', 'true']], snippet: '.ssl(true)', remove: [] }),
  },
]
