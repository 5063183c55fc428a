/** Kafka. No URI: brokers and `security.protocol`, or the `ssl` object of KafkaJS. https://kafka.apache.org/documentation/#security_configclients */
import type { Candidate, Connection, FileReading, Vocabulary } from '../model.js'
import type { Family } from './family.js'
import { hasSetting, importsOneOf, isInside, settingsConnection, type Shape } from './notation/links.js'
import { unwrapped } from './notation/settings.js'
import { plainDriver, type PlainDriver } from './judging/plainDriver.js'
import { kafkaPrograms, readKafkaCommand } from './kafkaCommand.js'
import { aiokafka, ofHelpers } from './kafkaAio.js'
import { goKafkaCallees, goKafkaDrivers, goKafkaPositions, goKafkaSettings, readGoKafka } from './kafkaGo.js'
import { changefeed, kafkaSchemes, readChangefeed } from './kafkaChangefeed.js'
import { daprKafka, readDapr } from './kafkaDapr.js'
import { brod, brodPositions, kafkaEx, readBrod } from './kafkaErlang.js'
import { fastStream, fastStreamPositions, readFastStream } from './kafkaFastStream.js'
import { faust, faustCallees, readFaust } from './kafkaFaust.js'
import { kafkajs, kafkaNode, nodeKafkaSettings, readNodeKafka } from './kafkaNode.js'
import { pipelineNames, readPipeline, redpandaConnect } from './kafkaPipelines.js'
import { bare, byProtocol, factsOf, protocolNames } from './kafkaProtocol.js'
import { rubyKafka, rubyKafkaNames } from './kafkaRuby.js'
import { readRustKafka, rustKafka, rustKafkaPositions } from './kafkaRust.js'

/** Confluent.Kafka's objects of settings. */
const dotnetConfigs = ['ProducerConfig', 'ConsumerConfig', 'AdminClientConfig', 'ClientConfig'] as const

const bootstrap = ['bootstrap.servers', 'bootstrap_servers', 'bootstrap-servers', 'bootstrapservers', 'metadata.broker.list', 'broker_list'] as const
/** Spark's options for the Java client. https://spark.apache.org/docs/latest/structured-streaming-kafka-integration.html#kafka-specific-configurations */
const ofSpark = 'kafka.bootstrap.servers'
/** What nothing but Kafka calls so. */
const telling = ['bootstrap.servers', 'metadata.broker.list'] as const
/** Builders of Flink, and the settings of Alpakka, fs2-kafka and ZIO. */
const jvmBuilders = ['KafkaSource.builder', 'KafkaSink.builder', 'ProducerSettings', 'ConsumerSettings', 'AdminClientSettings'] as const
const kept = /^(?:kafka\.)?(?:security[._-]?protocol|ssl(?:[._-]endpoint[._-]identification[._-]algorithm|[._-]?check_?hostname|_context|[._-](?:truststore|ca)[._-]?(?:location|pem)|_cafile|[._-]enabled[._-]protocols|[._-]protocol|[._-]cipher[._-]?suites)?|sslendpointidentificationalgorithm|sslcalocation|enable[._]?ssl[._]?certificate[._]?verification|sasl[._-]mechanisms?|sasl|saslmechanism|security|properties)$/

const shape: Shape = {
  family: 'kafka',
  schemes: { plain: new Set(), jdbc: new Set(), hostless: null },
  lead: 'kafka://',
  urlNames: [],
  urls: /^(?!)/,
  hostNames: [...bootstrap, ofSpark, 'brokers', 'brokerconnect', 'brokerlist', 'broker-list'],
  userNames: ['sasl.username', 'sasl_plain_username', 'saslusername', 'username'],
  passwordNames: ['sasl.password', 'sasl_plain_password', 'saslpassword', 'password'],
  databaseNames: [],
  keeps: (name) => kept.test(name),
}

const vocabulary: Vocabulary = {
  schemes: kafkaSchemes,
  settingNames: new Set([...bootstrap, ...protocolNames, 'brokers', 'clientid', 'group_id', 'client_config', 'ssl', 'sasl', 'sasl.mechanism', 'sasl.mechanisms', 'ssl.endpoint.identification.algorithm', 'enable.ssl.certificate.verification', 'ssl.ca.location', 'ssl.truststore.location', ...goKafkaSettings, ...nodeKafkaSettings, ...rubyKafkaNames, ...pipelineNames]),
  tellingNames: new Set([...protocolNames, ...telling, 'seed_brokers', 'bootstrap-servers', 'kafkahost', 'enable.ssl.certificate.verification', 'ssl.endpoint.identification.algorithm']),
  environmentNames: new Set(),
  callees: new Set(['Kafka', 'KafkaProducer', 'KafkaConsumer', 'KafkaAdminClient', 'AIOKafkaProducer', 'AIOKafkaConsumer', 'confluent_kafka.Producer', 'confluent_kafka.Consumer', 'Kafka.new', 'KafkaClient', 'csharp UseKafka', ...dotnetConfigs, ...goKafkaCallees, ...jvmBuilders, ...faustCallees, ...brodPositions.keys(), ...fastStreamPositions.keys(), ...rustKafkaPositions.keys()].map((name) => name.replace(/^\w+ /, ''))),
  positions: new Map([...goKafkaPositions, ...brodPositions, ...fastStreamPositions, ...rustKafkaPositions, ['ruby Kafka.new', ['brokers']], ['csharp UseKafka', ['bootstrap.servers']]]),
  commands: new Set(kafkaPrograms),
}

/** `security.protocol` with one of its four values, brokers under the client's own names, or the constructor of KafkaJS. */
function read(candidate: Candidate, reading: FileReading): Connection | null {
  if (candidate.use !== 'value') return null
  if (candidate.kind === 'command') return readKafkaCommand(candidate)
  if (candidate.kind === 'text') return readChangefeed(shape, candidate, reading) ?? readFaust(shape, candidate, reading)
  if (candidate.kind !== 'settings') return null
  if ((reading.language === 'ruby' && isInside(candidate, /^Kafka\.new$/)) || isFluentd(candidate)) return settingsConnection({ ...shape, hostNames: ['seed_brokers', 'brokers'], keeps: (name) => rubyKafkaNames.includes(name) }, candidate, reading)
  const inOther = readGoKafka(shape, candidate, reading) ?? readNodeKafka(shape, candidate, reading) ?? readBrod(shape, candidate, reading) ?? readPipeline(shape, candidate, reading) ?? readDapr(shape, candidate, reading) ?? readFastStream(shape, candidate, reading) ?? readRustKafka(shape, candidate, reading)
  if (inOther !== null) return inOther
  // Go's programs call structures of their own so.
  const ours = reading.language !== 'go' && isInside(candidate, /^(?:kafka|(?:\w{0,40}_)?KAFKA|Kafka(?:Producer|Consumer|AdminClient)?|AIOKafka(?:Producer|Consumer))$/) && hasSetting(candidate, ['brokers', ...bootstrap])
  const protocol = protocolOf(candidate)
  const named = hasSetting(candidate, [...bootstrap, ofSpark])
  const spring = candidate.sites.some(({ keyPath }) => keyPath.includes('spring') && keyPath.includes('kafka'))
  const built = candidate.sites.some(({ callee }) => callee !== null && (jvmBuilders as readonly string[]).includes(callee))
  // CAP hands it to Confluent's client. https://github.com/dotnetcore/CAP src/DotNetCore.CAP.Kafka/CAP.Options.Extensions.cs
  if (isInside(candidate, /(?:^|\.)UseKafka$/) && reading.language === 'csharp') return candidate.entries.length === 1 && candidate.entries.some(({ name, value }) => name === 'bootstrap.servers' && value.kind === 'text' && /:\d{2,5}$/.test(value.text.text)) ? settingsConnection(shape, candidate, reading) : null
  if (!ours && !protocol && !(named && (spring || built || isKafka(reading) || hasSetting(candidate, [...protocolNames, ...telling, ofSpark])))) return null
  // `spring.kafka.producer`: the protocol may stand one level up.
  if (spring && !protocol && !hasSetting(candidate, ['security', 'properties']) && candidate.sites.every(({ keyPath }) => keyPath.at(-1) !== 'kafka')) return null
  // `properties` stand inside the mapping that names the brokers, which is read with them.
  if (!named && candidate.sites.some(({ keyPath, neighbours }) => keyPath.at(-1) === 'properties' && neighbours.some(({ name }) => (bootstrap as readonly string[]).includes(name)))) return null
  const connection = settingsConnection(shape, candidate, reading)
  return connection === null || reading.language !== 'python' ? connection : ofHelpers(connection, reading)
}

/** Its plugin hands what is called as in ruby-kafka to that; the one over librdkafka has a protocol here. https://github.com/fluent/fluent-plugin-kafka lib/fluent/plugin/out_kafka2.rb, …/out_rdkafka2.rb */
function isFluentd(candidate: Candidate): boolean {
  return candidate.kind === 'settings' && candidate.sites.some(({ keyPath }) => keyPath[0] === 'fluentd' && keyPath.at(-1) === 'kafka') && !hasSetting(candidate, protocolNames)
}

function protocolOf({ entries }: Extract<Candidate, { kind: 'settings' }>): boolean {
  return entries.some(({ name, value }) => (protocolNames as readonly string[]).includes(name.toLowerCase()) && (value.kind === 'text' ? /^(?:SASL_)?(?:PLAINTEXT|SSL)$|^.?$/i.test(value.text.text) : value.kind === 'symbol' && /(?:SASL_?)?(?:PLAIN_?TEXT|SSL)(?:\.(?:name|toString)(?:\(\))?)?$/i.test(value.name)))
}

const isKafka = (reading: FileReading) => importsOneOf(reading, /^(?:kafka|aiokafka|confluent_kafka|org\.apache\.kafka|org\.springframework\.kafka|kafkajs|Confluent\.Kafka|RdKafka|node-rdkafka|rdkafka|librdkafka|github\.com\/confluentinc\/confluent-kafka-go)/)

const sslPlan = (names: { readonly protocol: string; readonly root: string; readonly remove: readonly string[] }, title: string) => (connection: Connection) => {
  const sasl = connection.parameters.some(({ name }) => /sasl/i.test(name)) || connection.parameters.some(({ value }) => value.kind === 'text' && /^SASL_/i.test(value.text))
  const value = sasl ? 'SASL_SSL' : 'SSL'
  return { set: [{ name: names.protocol, value }, { name: names.root, value: '<CA_FILE>' }], remove: otherSpellings(connection, names), place: 'setting' as const, snippet: snippetOf(connection, [`${names.protocol}=${value}`, `${names.root}=<CA_FILE>`]), advice: `Use \`${names.protocol}=${value}\` and \`${names.root}\` with ${title}, and leave the checks of certificate and host name on.` }
}

/** Kafka's own tools read a file. */
function snippetOf({ dialect }: Connection, settings: readonly string[]): string {
  return dialect === 'kcat' ? settings.map((setting) => `-X ${setting}`).join(' ') : settings.join('\n')
}

/** Whatever the spelling, one of them must not contradict another. */
function otherSpellings({ parameters }: Connection, { protocol, root, remove }: { readonly protocol: string; readonly root: string; readonly remove: readonly string[] }): string[] {
  const undoing = new Set([protocol, root, ...remove].map(bare))
  return parameters.flatMap(({ name }) => (undoing.has(bare(unwrapped(name))) ? [unwrapped(name)] : []))
}

/** apache/kafka SslConfigs: `ssl.endpoint.identification.algorithm` is `https` by default; blank switches the comparison off. */
const java: PlainDriver = {
  id: 'kafka-clients',
  aliases: ['kafka-java', 'spring-kafka'],
  dialects: ['kafka-tools'],
  title: 'the Kafka Java client',
  imports: ['org.apache.kafka', 'org.springframework.kafka'],
  languages: ['java', 'kotlin', 'scala', 'groovy', 'clojure', 'hocon'],
  common: true,
  decide: byProtocol({ noName: /^\s*$/, hostName: ['ssl.endpoint.identification.algorithm'], exact: false }),
  facts: factsOf,
  plan: sslPlan({ protocol: 'security.protocol', root: 'ssl.truststore.location', remove: ['ssl.endpoint.identification.algorithm'] }, 'the Kafka Java client'),
}

/** confluentinc/librdkafka CONFIGURATION.md: `enable.ssl.certificate.verification` true, `ssl.endpoint.identification.algorithm` https. */
const librdkafka: PlainDriver = {
  id: 'librdkafka',
  aliases: ['confluent-kafka', 'confluent_kafka', 'confluent-kafka-go', 'Confluent.Kafka', 'node-rdkafka', 'rdkafka'],
  title: 'librdkafka',
  dialects: ['kcat'],
  callees: ['confluent_kafka.Producer', 'confluent_kafka.Consumer', 'kafka.NewProducer', 'kafka.NewConsumer'],
  imports: ['confluent_kafka', 'github.com/confluentinc/confluent-kafka-go', 'Confluent.Kafka', 'rdkafka', 'node-rdkafka', 'RdKafka', '@confluentinc/kafka-javascript'],
  languages: ['python', 'go', 'csharp', 'fsharp', 'rust', 'ruby', 'php', 'c', 'cpp', 'javascript', 'typescript'],
  common: true,
  decide: byProtocol({ noName: /^none$/i, hostName: ['ssl.endpoint.identification.algorithm'], exact: false }),
  facts: factsOf,
  plan: sslPlan({ protocol: 'security.protocol', root: 'ssl.ca.location', remove: ['enable.ssl.certificate.verification', 'ssl.endpoint.identification.algorithm'] }, 'librdkafka'),
}

/** dpkp/kafka-python kafka/conn.py: `ssl_check_hostname` is True by default and the chain is verified; the value is compared letter by letter. */
const python: PlainDriver = {
  id: 'kafka-python',
  aliases: ['kafka-python-ng'],
  title: 'kafka-python',
  callees: ['KafkaProducer', 'KafkaConsumer', 'KafkaAdminClient', 'kafka.KafkaProducer', 'kafka.KafkaConsumer'],
  imports: ['kafka'],
  languages: ['python'],
  common: true,
  decide: byProtocol({ noName: /^false$/i, hostName: ['ssl_check_hostname'], exact: true }),
  facts: factsOf,
  plan: sslPlan({ protocol: 'security_protocol', root: 'ssl_cafile', remove: ['ssl_check_hostname'] }, 'kafka-python'),
}

const jvm = new Set(['java', 'kotlin', 'scala', 'groovy', 'clojure', 'hocon'])

export const kafka: Family = {
  ids: ['kafka'],
  title: 'Kafka',
  vocabulary,
  read,
  drivers: [kafkajs, kafkaNode, java, librdkafka, python, aiokafka, faust, ...goKafkaDrivers, rubyKafka, brod, kafkaEx, fastStream, rustKafka, changefeed, redpandaConnect, daprKafka].map(plainDriver),
  assumed: (language, { candidate, parameters, scheme }) => {
    if (scheme === 'kafka') return changefeed.id
    if (isFluentd(candidate)) return rubyKafka.id
    // Spark hands what begins with `kafka.` to the Java client.
    if (candidate.kind === 'settings' && hasSetting(candidate, [ofSpark])) return java.id
    if ((language === 'javascript' || language === 'typescript') && candidate.kind === 'settings' && hasSetting(candidate, ['brokers'])) return 'kafkajs'
    if (language === 'python') return parameters.some(({ name }) => name.includes('.')) || (candidate.kind === 'settings' && hasSetting(candidate, ['bootstrap.servers'])) ? 'librdkafka' : 'kafka-python'
    if (candidate.kind === 'settings' && hasSetting(candidate, ['brokers']) && !hasSetting(candidate, protocolNames)) return 'kafkajs'
    return jvm.has(language) || !['go', 'csharp', 'fsharp', 'rust', 'ruby', 'php', 'c', 'cpp', 'javascript', 'typescript'].includes(language) ? 'kafka-clients' : 'librdkafka'
  },
}
