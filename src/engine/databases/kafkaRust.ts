/** kafka-rust: `Consumer::from_hosts(vec![…])`. kafka-rust/kafka-rust@6c9c1f2 src/client/network.rs, src/consumer/builder.rs, read, not measured: no TLS without `with_security`; what its connector checks is decided where that is made. */
import type { Candidate, Connection, FileReading } from '../model.js'
import type { PlainDriver } from './judging/plainDriver.js'
import { cleartext, undecided, unverified, verdict } from './judging/verdict.js'
import { importsOneOf, isInside, settingsConnection, type Shape } from './notation/links.js'

const makers = ['Producer.from_hosts', 'Consumer.from_hosts', 'KafkaClient.new'] as const

export const rustKafkaPositions: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([...makers.map((callee) => [`rust ${callee}`, ['brokers']] as const), ['rust KafkaClient.new_secure', ['brokers', 'security']]])

/** null: it is no client of that package. */
export function readRustKafka(shape: Shape, candidate: Extract<Candidate, { kind: 'settings' }>, reading: FileReading): Connection | null {
  if (reading.language !== 'rust' || !isInside(candidate, /(?:^|\.)(?:(?:Producer|Consumer)\.from_hosts|KafkaClient\.new(?:_secure)?)$/) || !importsOneOf(reading, /^kafka::/)) return null
  const connection = settingsConnection({ ...shape, hostNames: ['brokers'], keeps: (name) => /^(?:with_)?security$/.test(name) }, candidate, reading)
  return connection === null ? null : { ...connection, dialect: rustKafka.id }
}

export const rustKafka: PlainDriver = {
  id: 'kafka-rust',
  title: 'kafka-rust',
  dialects: ['kafka-rust'],
  callees: ['Producer.from_hosts', 'Consumer.from_hosts', 'KafkaClient.new', 'KafkaClient.new_secure'],
  imports: ['kafka'],
  languages: ['rust'],
  decide: ({ settings, title }) => {
    const security = settings.get('security') ?? settings.get('with_security')
    if (security === undefined) return verdict(cleartext, `without \`with_security\` ${title} never uses TLS`, null, true)
    return /set_verify\(\s{0,9}SslVerifyMode::NONE/.test(security.text) ? verdict(unverified, `\`SslVerifyMode::NONE\` accepts any certificate under ${title}`, security) : undecided({ ...security, decided: false }, title)
  },
  instead: 'Give `with_security` a connector that verifies; what it checks cannot be seen from here.',
  plan: () => ({ set: [], remove: [], place: 'setting', snippet: '.with_security(SecurityConfig::new(SslConnector::builder(SslMethod::tls())?.build()))', advice: 'Call `with_security` with a connector that verifies.' }),
}
