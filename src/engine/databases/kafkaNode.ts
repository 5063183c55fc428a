/** Kafka in Node beside librdkafka: KafkaJS and kafka-node. https://kafka.js.org/docs/configuration, https://github.com/SOHU-Co/kafka-node#kafkaclient */
import type { Candidate, Connection, FileReading, Setting } from '../model.js'
import { isNothing } from './judging/options.js'
import { nodeTls, type PlainDriver } from './judging/plainDriver.js'
import { cleartext, undecided, verdict, verified } from './judging/verdict.js'
import { saslFacts } from './kafkaProtocol.js'
import { hasSetting, isInside, settingsConnection, type Shape } from './notation/links.js'

export const nodeKafkaSettings = ['kafkahost', 'ssloptions'] as const

/** KafkaJS' constructor, its options where a framework takes them, and kafka-node's; null: these settings are not theirs. */
export function readNodeKafka(shape: Shape, candidate: Extract<Candidate, { kind: 'settings' }>, reading: FileReading): Connection | null {
  if (reading.language !== 'javascript') return null
  if (hasSetting(candidate, ['kafkahost']) && isInside(candidate, /(?:^|\.)KafkaClient$|^ConsumerGroup$/)) return settingsConnection({ ...shape, hostNames: ['kafkahost'], keeps: (name) => name === 'ssloptions' }, candidate, reading)
  const client = clientOfNest(candidate)
  if (client !== null) return settingsConnection(shape, { ...candidate, entries: client }, reading)
  return hasSetting(candidate, ['brokers']) && hasSetting(candidate, ['clientid']) ? settingsConnection(shape, candidate, reading) : null
}

/** NestJS: `{ transport: Transport.KAFKA, options: { client: { brokers } } }`. https://docs.nestjs.com/microservices/kafka */
function clientOfNest({ entries }: Extract<Candidate, { kind: 'settings' }>): readonly Setting[] | null {
  if (!entries.some(({ name, value }) => name === 'transport' && value.kind === 'symbol' && value.name === 'Transport.KAFKA')) return null
  const inner = (of: readonly Setting[], wanted: string) => of.flatMap(({ name, value }) => (name === wanted && value.kind === 'settings' ? value.entries : []))
  const client = inner(inner(entries, 'options'), 'client')
  return client.length === 0 ? null : client
}

/** Measured with 2.2.4: whatever is truthy is TLS, and only an object changes what `tls.connect` checks. */
export const kafkajs: PlainDriver = {
  id: 'kafkajs',
  title: 'KafkaJS',
  callees: ['Kafka'],
  imports: ['kafkajs'],
  languages: ['javascript', 'typescript'],
  common: true,
  node: 'ssl.',
  decide: (said) => {
    const ssl = said.settings.get('ssl')
    if (ssl === undefined || isNothing(ssl) || (!ssl.quoted && /^(?:false|0)$/.test(ssl.text)) || (ssl.quoted && ssl.decided && ssl.text === '')) return verdict(cleartext, ssl === undefined ? 'without `ssl` KafkaJS never uses TLS' : '`ssl` switched off never uses TLS under KafkaJS', ssl ?? null, ssl === undefined)
    if (ssl.object || (!ssl.quoted && !ssl.decided)) return nodeTls(said, ssl, 'ssl.')
    return ssl.decided ? verdict(verified, '`ssl` verifies chain and host name under KafkaJS', ssl) : undecided(ssl, said.title)
  },
  facts: (said) => saslFacts(said.settings.get('sasl.mechanism')),
  plan: () => ({ set: [{ name: 'ssl', value: 'true' }], remove: ['ssl.rejectUnauthorized'], place: 'setting', snippet: "ssl: { ca: [fs.readFileSync('<CA_FILE>', 'utf8')] }", advice: 'Pass `ssl: true` to KafkaJS, or `ssl: { ca }` for a private CA.', mutual: '`ssl.cert` and `ssl.key`' }),
}

/** SOHU-Co/kafka-node lib/kafkaClient.js, read, not measured: `sslOptions`, where there are any, go to `tls.connect` as they are. */
export const kafkaNode: PlainDriver = {
  id: 'kafka-node',
  title: 'kafka-node',
  callees: ['kafka.KafkaClient', 'KafkaClient', 'kafka.ConsumerGroup'],
  imports: ['kafka-node'],
  languages: ['javascript'],
  node: 'sslOptions.',
  decide: (said) => {
    const ssl = said.settings.get('sslOptions')
    if (ssl === undefined || isNothing(ssl) || (!ssl.quoted && /^(?:false|0)$/.test(ssl.text))) return verdict(cleartext, 'without `sslOptions` kafka-node never uses TLS', ssl ?? null, ssl === undefined)
    return nodeTls(said, ssl, 'sslOptions.')
  },
  plan: () => ({ set: [{ name: 'sslOptions.ca', value: '<CA_FILE>' }], remove: ['sslOptions.rejectUnauthorized'], place: 'setting', snippet: "sslOptions: { ca: [fs.readFileSync('<CA_FILE>', 'utf8')] }", advice: 'Pass `sslOptions: { ca }` to kafka-node.' }),
}
