/** Kafka. No URI: brokers and `security.protocol`, or the `ssl` object of KafkaJS. https://kafka.apache.org/documentation/#security_configclients */
import type { Candidate, Connection, FileReading, SecurityFacts, Vocabulary } from '../model.js'
import type { Family } from './family.js'
import { hasSetting, importsOneOf, isInside, settingsConnection, type Shape } from './notation/links.js'
import { unwrapped } from './notation/settings.js'
import { isNothing, shown, type Option } from './judging/options.js'
import { nodeTls, plainDriver, truth, type PlainDriver, type Said } from './judging/plainDriver.js'
import { anchorOf, cleartext, refused, undecided, unverified, verdict, verified, type Verdict } from './judging/verdict.js'
import { weakCiphersIn } from './judging/weakCiphers.js'
import { kafkaPrograms, readKafkaCommand } from './kafkaCommand.js'
import { goKafkaCallees, goKafkaDrivers, goKafkaPositions, goKafkaSettings, readGoKafka } from './kafkaGo.js'
import { changefeed, kafkaSchemes, readChangefeed } from './kafkaChangefeed.js'
import { pipelineNames, readPipeline, redpandaConnect } from './kafkaPipelines.js'
import { rubyKafka, rubyKafkaNames } from './kafkaRuby.js'

/** Confluent.Kafka's objects of settings. */
const dotnetConfigs = ['ProducerConfig', 'ConsumerConfig', 'AdminClientConfig', 'ClientConfig'] as const

const bootstrap = ['bootstrap.servers', 'bootstrap_servers', 'bootstrap-servers', 'bootstrapservers', 'metadata.broker.list', 'broker_list'] as const
const protocolNames = ['security.protocol', 'security_protocol', 'security-protocol', 'securityprotocol'] as const
const kept = /^(?:security[._-]?protocol|ssl(?:[._-]endpoint[._-]identification[._-]algorithm|[._-]?check_?hostname|_context|[._-](?:truststore|ca)[._-]?(?:location|pem)|_cafile|[._-]enabled[._-]protocols|[._-]protocol|[._-]cipher[._-]?suites)?|sslendpointidentificationalgorithm|sslcalocation|enable[._]?ssl[._]?certificate[._]?verification|sasl[._-]mechanisms?|sasl|saslmechanism|security|properties)$/

const shape: Shape = {
  family: 'kafka',
  schemes: { plain: new Set(), jdbc: new Set(), hostless: null },
  lead: 'kafka://',
  urlNames: [],
  urls: /^(?!)/,
  hostNames: [...bootstrap, 'brokers'],
  userNames: ['sasl.username', 'sasl_plain_username', 'saslusername', 'username'],
  passwordNames: ['sasl.password', 'sasl_plain_password', 'saslpassword', 'password'],
  databaseNames: [],
  keeps: (name) => kept.test(name),
}

const vocabulary: Vocabulary = {
  schemes: kafkaSchemes,
  settingNames: new Set([...bootstrap, ...protocolNames, 'brokers', 'clientid', 'ssl', 'sasl', 'sasl.mechanism', 'sasl.mechanisms', 'ssl.endpoint.identification.algorithm', 'enable.ssl.certificate.verification', 'ssl.ca.location', 'ssl.truststore.location', ...goKafkaSettings, ...rubyKafkaNames, ...pipelineNames]),
  tellingNames: new Set([...protocolNames, 'seed_brokers', 'bootstrap.servers', 'bootstrap-servers', 'enable.ssl.certificate.verification', 'ssl.endpoint.identification.algorithm']),
  environmentNames: new Set(),
  callees: new Set(['Kafka', 'KafkaProducer', 'KafkaConsumer', 'KafkaAdminClient', 'AIOKafkaProducer', 'AIOKafkaConsumer', 'confluent_kafka.Producer', 'confluent_kafka.Consumer', 'Kafka.new', ...dotnetConfigs, ...goKafkaCallees]),
  positions: new Map([...goKafkaPositions, ['ruby Kafka.new', ['brokers']]]),
  commands: new Set(kafkaPrograms),
}

/** `security.protocol` with one of its four values, brokers under the client's own names, or the constructor of KafkaJS. */
function read(candidate: Candidate, reading: FileReading): Connection | null {
  if (candidate.use !== 'value') return null
  if (candidate.kind === 'command') return readKafkaCommand(candidate)
  if (candidate.kind === 'text') return readChangefeed(shape, candidate, reading)
  if (candidate.kind !== 'settings') return null
  if (reading.language === 'ruby' && isInside(candidate, /^Kafka\.new$/)) return settingsConnection({ ...shape, hostNames: ['seed_brokers', 'brokers'], keeps: (name) => rubyKafkaNames.includes(name) }, candidate, reading)
  const inOther = readGoKafka(shape, candidate, reading) ?? readPipeline(shape, candidate, reading)
  if (inOther !== null) return inOther
  // Go's programs call structures of their own so.
  const ours = reading.language !== 'go' && isInside(candidate, /^(?:kafka|(?:\w{0,40}_)?KAFKA|Kafka(?:Producer|Consumer|AdminClient)?|AIOKafka(?:Producer|Consumer))$/) && hasSetting(candidate, ['brokers', ...bootstrap])
  const protocol = protocolOf(candidate)
  // KafkaJS' options where a framework takes them: NestJS' `options: { client: { clientId, brokers } }`.
  const kafkajs = /^(?:java|type)script$/.test(reading.language) && hasSetting(candidate, ['brokers']) && hasSetting(candidate, ['clientid'])
  const named = hasSetting(candidate, bootstrap)
  const spring = candidate.sites.some(({ keyPath }) => keyPath.includes('spring') && keyPath.includes('kafka'))
  if (!ours && !kafkajs && !protocol && !(named && (spring || isKafka(reading) || hasSetting(candidate, [...protocolNames, 'bootstrap.servers'])))) return null
  // `spring.kafka.producer`: the protocol may stand one level up.
  if (spring && !protocol && !hasSetting(candidate, ['security', 'properties']) && candidate.sites.every(({ keyPath }) => keyPath.at(-1) !== 'kafka')) return null
  // `properties` stand inside the mapping that names the brokers, which is read with them.
  if (!named && candidate.sites.some(({ keyPath, neighbours }) => keyPath.at(-1) === 'properties' && neighbours.some(({ name }) => (bootstrap as readonly string[]).includes(name)))) return null
  return settingsConnection(shape, candidate, reading)
}

function protocolOf({ entries }: Extract<Candidate, { kind: 'settings' }>): boolean {
  return entries.some(({ name, value }) => (protocolNames as readonly string[]).includes(name.toLowerCase()) && (value.kind === 'text' ? /^(?:SASL_)?(?:PLAINTEXT|SSL)$|^.?$/i.test(value.text.text) : value.kind === 'symbol' && /(?:SASL_?)?(?:PLAIN_?TEXT|SSL)$/i.test(value.name)))
}

const isKafka = (reading: FileReading) => importsOneOf(reading, /^(?:kafka|aiokafka|confluent_kafka|org\.apache\.kafka|org\.springframework\.kafka|kafkajs|Confluent\.Kafka|github\.com\/confluentinc\/confluent-kafka-go)/)

/** Whatever the spelling: `security.protocol`, `security_protocol`, `SecurityProtocol`. */
function find(said: Said, ...names: readonly string[]): Option | undefined {
  const wanted = new Set(names.map(bare))
  for (const [name, option] of said.settings) if (wanted.has(bare(name))) return option
  return undefined
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[._-]/g, '')
}

/** Measured with 2.2.4: whatever is truthy is TLS, and only an object changes what `tls.connect` checks. */
const kafkajs: PlainDriver = {
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

interface Accent {
  /** Java takes an empty algorithm as "do not compare", librdkafka takes `none`. */
  readonly noName: RegExp
  readonly hostName: readonly string[]
  readonly exact: boolean
}

/** PLAINTEXT is the default of both: librdkafka CONFIGURATION.md; Kafka's CommonClientConfigs. */
function byProtocol(accent: Accent): (said: Said) => Verdict {
  return (said) => {
    const protocol = find(said, ...protocolNames)
    if (protocol === undefined || isNothing(protocol)) return verdict(cleartext, `without \`security.protocol\` ${said.title} uses PLAINTEXT`, protocol ?? null, true)
    const written = protocol.text.replace(/^.*\./, '')
    const value = accent.exact && protocol.quoted ? written : written.toUpperCase().replace(/^SASL_?(?=PLAIN|SSL)/, 'SASL_')
    if (!protocol.decided && !/^(?:SASL_)?(?:PLAIN_?TEXT|SSL)$/.test(value)) return undecided(protocol, said.title)
    const label = `\`${shown(protocol.name)}=${shown(value)}\``
    if (/^(?:SASL_)?PLAIN_?TEXT$/.test(value)) return verdict(cleartext, `${label} never uses TLS under ${said.title}`, protocol)
    if (!/^(?:SASL_)?SSL$/.test(value)) return refused(`it knows no such protocol as ${label}`, said.title, protocol)
    return overTls(said, accent, protocol, label)
  }
}

function overTls(said: Said, accent: Accent, protocol: Option, label: string): Verdict {
  const verification = find(said, 'enable.ssl.certificate.verification')
  if (verification !== undefined && truth(verification) === 'no') return verdict(unverified, `\`enable.ssl.certificate.verification=false\` accepts any certificate under ${said.title}`, verification)
  const context = find(said, 'ssl_context')
  if (context !== undefined && !isNothing(context)) return /CERT_NONE|_create_unverified_context/.test(context.text) ? verdict(unverified, `\`ssl_context\` accepts any certificate under ${said.title}`, context) : /create_default_context\s*\(/.test(context.text) ? verdict(verified, `\`ssl_context\` verifies chain and host name under ${said.title}`, context) : undecided(context, said.title)
  const algorithm = find(said, ...accent.hostName)
  if ((verification !== undefined && truth(verification) !== 'yes') || (algorithm !== undefined && !algorithm.decided && !/(?:Https|None)$/.test(algorithm.text))) return undecided(verification ?? algorithm ?? protocol, said.title)
  if (algorithm !== undefined && accent.noName.test(algorithm.text.replace(/^.*\./, ''))) {
    const root = find(said, 'ssl.truststore.location', 'ssl.ca.location', 'ssl_cafile', 'ssl.ca.pem')
    return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : anchorOf(root.decided ? root.text : null) }, `\`${shown(algorithm.name)}\` makes ${said.title} verify the chain but not the host name`, algorithm)
  }
  return verdict(verified, `${label} verifies chain and host name under ${said.title}`, protocol)
}

function saslFacts(mechanism: Option | undefined): SecurityFacts {
  if (mechanism === undefined || !/^plain$/i.test(mechanism.text.replace(/^.*\./, ''))) return {}
  return { cleartextPassword: { what: 'SASL PLAIN sends the password as it is', span: mechanism.parameter?.span ?? null } }
}

function factsOf(said: Said): SecurityFacts {
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
  imports: ['confluent_kafka', 'github.com/confluentinc/confluent-kafka-go', 'Confluent.Kafka', 'rdkafka', 'node-rdkafka'],
  languages: ['python', 'go', 'csharp', 'fsharp', 'rust', 'ruby', 'php', 'c', 'cpp', 'javascript', 'typescript'],
  common: true,
  decide: byProtocol({ noName: /^none$/i, hostName: ['ssl.endpoint.identification.algorithm'], exact: false }),
  facts: factsOf,
  plan: sslPlan({ protocol: 'security.protocol', root: 'ssl.ca.location', remove: ['enable.ssl.certificate.verification', 'ssl.endpoint.identification.algorithm'] }, 'librdkafka'),
}

/** dpkp/kafka-python kafka/conn.py: `ssl_check_hostname` is True by default and the chain is verified; the value is compared letter by letter. */
const python: PlainDriver = {
  id: 'kafka-python',
  aliases: ['aiokafka', 'kafka-python-ng'],
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
  drivers: [kafkajs, java, librdkafka, python, ...goKafkaDrivers, rubyKafka, changefeed, redpandaConnect].map(plainDriver),
  assumed: (language, { candidate, parameters, scheme }) => {
    if (scheme === 'kafka') return changefeed.id
    if ((language === 'javascript' || language === 'typescript') && candidate.kind === 'settings' && hasSetting(candidate, ['brokers'])) return 'kafkajs'
    if (language === 'python') return parameters.some(({ name }) => name.includes('.')) || (candidate.kind === 'settings' && hasSetting(candidate, ['bootstrap.servers'])) ? 'librdkafka' : 'kafka-python'
    if (candidate.kind === 'settings' && hasSetting(candidate, ['brokers']) && !hasSetting(candidate, protocolNames)) return 'kafkajs'
    return jvm.has(language) || !['go', 'csharp', 'fsharp', 'rust', 'ruby', 'php', 'c', 'cpp', 'javascript', 'typescript'].includes(language) ? 'kafka-clients' : 'librdkafka'
  },
}
