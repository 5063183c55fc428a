/** What the Java client, librdkafka and kafka-python make of `security.protocol`. https://kafka.apache.org/documentation/#security_configclients */
import type { SecurityFacts } from '../model.js'
import { isNothing, shown, type Option } from './judging/options.js'
import { pythonContext } from './judging/pythonContext.js'
import { truth, type Said } from './judging/plainDriver.js'
import { anchorOf, cleartext, refused, undecided, unverified, verdict, verified, type Verdict } from './judging/verdict.js'
import { weakCiphersIn } from './judging/weakCiphers.js'

export const protocolNames = ['security.protocol', 'security_protocol', 'security-protocol', 'securityprotocol'] as const

interface Accent {
  /** Java takes an empty algorithm as "do not compare", librdkafka takes `none`. */
  readonly noName: RegExp
  readonly hostName: readonly string[]
  readonly exact: boolean
}

/** PLAINTEXT is the default of both: librdkafka CONFIGURATION.md; Kafka's CommonClientConfigs. */
export function byProtocol(accent: Accent): (said: Said) => Verdict {
  return (said) => {
    const protocol = find(said, ...protocolNames)
    const others = said.settings.get('properties')
    if (protocol === undefined && others !== undefined && !others.object && !isNothing(others)) return undecided({ ...others, decided: false }, said.title)
    if (protocol === undefined || isNothing(protocol)) return verdict(cleartext, `without \`security.protocol\` ${said.title} uses PLAINTEXT`, protocol ?? null, true)
    const written = constantOf(protocol.text)
    const value = accent.exact && protocol.quoted ? written : written.toUpperCase().replace(/^SASL_?(?=PLAIN|SSL)/, 'SASL_')
    if (!protocol.decided && !/^(?:SASL_)?(?:PLAIN_?TEXT|SSL)$/.test(value)) return undecided(protocol, said.title)
    const label = `\`${shown(protocol.name)}=${shown(value)}\``
    if (/^(?:SASL_)?PLAIN_?TEXT$/.test(value)) return verdict(cleartext, `${label} never uses TLS under ${said.title}`, protocol)
    if (!/^(?:SASL_)?SSL$/.test(value)) return refused(`it knows no such protocol as ${label}`, said.title, protocol)
    return overTls(said, accent, protocol, label)
  }
}

/** Java's `SecurityProtocol.SSL.name` and `SecurityProtocol.SSL.name()`, .NET's `SecurityProtocol.Ssl`: the last step. */
function constantOf(text: string): string {
  return text.replace(/\.(?:name|toString)(?:\(\))?$/, '').replace(/^.*\./, '')
}

function overTls(said: Said, accent: Accent, protocol: Option, label: string): Verdict {
  const verification = find(said, 'enable.ssl.certificate.verification')
  if (verification !== undefined && truth(verification) === 'no') return verdict(unverified, `\`enable.ssl.certificate.verification=false\` accepts any certificate under ${said.title}`, verification)
  const context = find(said, 'ssl_context')
  if (context !== undefined && !isNothing(context)) return pythonContext(context, said.title) ?? undecided(context, said.title)
  const algorithm = find(said, ...accent.hostName)
  if ((verification !== undefined && truth(verification) !== 'yes') || (algorithm !== undefined && !algorithm.decided && !/(?:Https|None)$/.test(algorithm.text))) return undecided(verification ?? algorithm ?? protocol, said.title)
  if (algorithm !== undefined && accent.noName.test(algorithm.text.replace(/^.*\./, ''))) {
    const root = find(said, 'ssl.truststore.location', 'ssl.ca.location', 'ssl_cafile', 'ssl.ca.pem')
    return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : anchorOf(root.decided ? root.text : null) }, `\`${shown(algorithm.name)}\` makes ${said.title} verify the chain but not the host name`, algorithm)
  }
  return verdict(verified, `${label} verifies chain and host name under ${said.title}`, protocol)
}

export function saslFacts(mechanism: Option | undefined): SecurityFacts {
  if (mechanism === undefined || !/^plain$/i.test(mechanism.text.replace(/^.*\./, ''))) return {}
  return { cleartextPassword: { what: 'SASL PLAIN sends the password as it is', span: mechanism.parameter?.span ?? null } }
}

export function factsOf(said: Said): SecurityFacts {
  const versions = find(said, 'ssl.enabled.protocols')
  const old = /TLSv1(?:\.([01]))?(?![.\d])/.exec(versions?.text ?? '')
  const ciphers = find(said, 'ssl.cipher.suites')
  const weak = ciphers === undefined ? null : weakCiphersIn(ciphers.text.replaceAll('_', '-'))
  return {
    ...saslFacts(find(said, 'sasl.mechanism', 'sasl.mechanisms')),
    ...(old === null || versions === undefined ? {} : { minimumTls: { version: `1.${old[1] ?? '0'}`, parameter: 'ssl.enabled.protocols', span: versions.parameter?.span ?? null } }),
    ...(weak === null || ciphers === undefined ? {} : { weakCiphers: { value: weak, parameter: 'ssl.cipher.suites', span: ciphers.parameter?.span ?? null } }),
  }
}

/** Whatever the spelling: `security.protocol`, `security_protocol`, `SecurityProtocol`. */
function find(said: Said, ...names: readonly string[]): Option | undefined {
  const wanted = new Set(names.map(bare))
  for (const [name, option] of said.settings) if (wanted.has(bare(name))) return option
  return undefined
}

export function bare(name: string): string {
  return name.toLowerCase().replace(/^kafka\./, '').replace(/[._-]/g, '')
}
